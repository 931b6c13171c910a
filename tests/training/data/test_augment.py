"""Augmentation moves pictures as its maps say."""

from __future__ import annotations

import torch

from training.data.augment import Moves, jitter_light, random_blur, random_similarity, warp


def dot(x: int, y: int) -> torch.Tensor:
    image = torch.zeros(1, 1, 65, 65)
    image[0, 0, y - 1 : y + 2, x - 1 : x + 2] = 1
    return image


def test_a_map_says_where_each_pixel_is_taken_from():
    rng = torch.Generator().manual_seed(3)
    for _ in range(20):
        maps = random_similarity(1, rng, Moves(20, 1.2, 0.05))
        moved = warp(dot(40, 26), maps)[0, 0]
        ys, xs = torch.meshgrid(torch.arange(65.0), torch.arange(65.0), indexing="ij")
        centre = torch.stack([(moved * xs).sum(), (moved * ys).sum()]) / moved.sum()
        linear, offset = maps[0, :, :2], maps[0, :, 2]  # from the result to the picture, both -1..1
        seen = linear @ ((centre + 0.5) / 65 * 2 - 1) + offset
        assert torch.allclose((seen + 1) / 2 * 65 - 0.5, torch.tensor([40.0, 26.0]), atol=0.3)


def test_the_same_seed_gives_the_same_map():
    moves = Moves(10.0, 1.1, 0.1)
    first = random_similarity(4, torch.Generator().manual_seed(1), moves)
    assert torch.equal(first, random_similarity(4, torch.Generator().manual_seed(1), moves))
    assert not torch.equal(first[0], first[1])


def test_light_stays_in_range_and_blur_takes_detail_away():
    rng = torch.Generator().manual_seed(0)
    images = torch.rand(8, 3, 32, 32, generator=rng)
    light = jitter_light(images, rng)
    assert light.min() >= 0
    assert light.max() <= 1
    blurred = random_blur(images, rng, share=1.0)
    assert blurred.shape == images.shape
    assert blurred.std() < images.std()
