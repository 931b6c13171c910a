"""The latent search: its losses by hand, its descent, its limits, and what it keeps of a crop."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
import torch
from torch import nn

from engine import runtime
from engine.completion import complete
from engine.errors import CancelledError
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.generators import latent_search
from engine.generators.classical import Telea
from engine.generators.latent_search import (
    PAPER,
    LatentSearch,
    SearchOptions,
    context_loss,
    importance_weights,
    prior_loss,
    search,
)
from engine.networks.dcgan import CODE, SIZE_PX, DCGANDiscriminator, DCGANGenerator, LatentNets
from engine.networks.layers import fold_batch_norm
from engine.photo.photo import Photo
from engine.request import CompletionRequest, FaceFrame


@pytest.fixture
def nets() -> LatentNets:
    """Tiny untrained networks, whose generator varies with its code."""
    torch.manual_seed(0)
    made = LatentNets.for_inference(width=4, critic_width=4, encoder_width=4)
    for module in made.generator.modules():
        if isinstance(module, nn.ConvTranspose2d):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
            module.weight.data *= 1.5
    return made.eval().requires_grad_(False)


def codes(count: int, seed: int = 0) -> torch.Tensor:
    return torch.rand(count, CODE, generator=torch.Generator().manual_seed(seed)) * 2 - 1


def holes(count: int) -> torch.Tensor:
    hole = torch.zeros(count, 1, SIZE_PX, SIZE_PX)
    hole[:, :, 24:40, 20:44] = 1
    return hole


def test_importance_weights_by_hand():
    hole = torch.zeros(1, 1, 9, 9)
    hole[0, 0, 4, 4] = hole[0, 0, 4, 5] = 1
    weight = importance_weights(hole, 7)[0, 0]
    assert weight[4, 4] == weight[4, 5] == 0  # the hole itself
    assert weight[4, 3] == weight[3, 4] == pytest.approx(2 / 49)
    assert weight[4, 1] == pytest.approx(1 / 35)  # columns 0..4: one hole pixel
    assert weight[1, 1] == pytest.approx(1 / 25)
    assert weight[7, 8] == pytest.approx(1 / 20)  # rows 4..8, columns 5..8
    assert weight[0, 4] == weight[4, 0] == weight[8, 4] == 0  # more than 3 pixels away


def test_context_loss_by_hand():
    drawn, image = torch.zeros(2, 3, 2, 2), torch.zeros(2, 3, 2, 2)
    drawn[0, :, 0, 0], drawn[0, 1, 1, 1], drawn[1, 2, 0, 1] = 0.5, -1.0, 0.25
    weight = torch.tensor([[0.2, 0.4], [1.0, 0.1]]).expand(2, 1, 2, 2)
    assert context_loss(drawn, image, weight).tolist() == pytest.approx([3 * 0.2 * 0.5 + 0.1, 0.1])


def test_prior_loss_by_hand():
    logits = torch.tensor([[0.0], [math.log(3)]])  # D = 1/2 and 3/4
    assert prior_loss(logits).tolist() == pytest.approx([math.log(1 / 2), math.log(1 / 4)])


def test_the_papers_values():
    assert (PAPER.iterations, PAPER.prior_weight, PAPER.window_px) == (1500, 0.003, 7)
    with torch.device("meta"):
        generator = DCGANGenerator()
    assert generator.project[0].weight.shape == (100, 1024, 4, 4)


def test_the_search_finds_the_code_of_a_drawn_picture(nets):
    images = nets.generator(codes(2))
    options = SearchOptions(iterations=80, patience=80)
    starts = codes(2, seed=1)
    found = search(nets, images, holes(2), starts, options)
    short = search(nets, images, holes(2), starts, SearchOptions(iterations=1))
    assert found.iterations == 80
    assert (found.losses < 0.3 * short.losses).all()
    hole = holes(2).bool().expand_as(images)
    before, after = ((r.pictures - images)[hole].abs().mean() for r in (short, found))
    assert after < 0.7 * before


def test_codes_stay_in_their_range_and_the_best_is_kept(nets):
    seen = []
    generator = nets.generator
    nets.generator = nn.Identity()
    nets.generator.forward = lambda z: seen.append(z.detach().clone()) or generator(z)
    found = search(nets, generator(codes(1)), holes(1), codes(1, 3), SearchOptions(iterations=30, rate=0.9))
    values = torch.cat(seen)
    assert values.abs().max() == 1  # clipped, and often
    weight = importance_weights(holes(1))
    losses = [
        context_loss(drawn, generator(codes(1)), weight) + 0.003 * prior_loss(nets.discriminator(drawn)[0])
        for drawn in map(generator, seen)
    ]
    assert found.losses == pytest.approx(min(map(float, losses)), rel=1e-4)


@pytest.mark.parametrize(("interval", "asked"), [(1, 10), (4, 3)])
def test_the_discriminator_is_asked_at_intervals(nets, interval, asked):
    seen = []
    nets.discriminator.register_forward_pre_hook(lambda *_: seen.append(True))
    options = SearchOptions(iterations=10, patience=10, prior_interval=interval)
    search(nets, nets.generator(codes(1)), holes(1), codes(1, 1), options)
    assert len(seen) == asked


def test_a_flat_loss_ends_the_search(nets):
    code = codes(1)
    options = SearchOptions(iterations=150, patience=10)
    found = search(nets, nets.generator(code), holes(1), code, options)  # starts at the answer
    assert found.iterations == 11


def test_is_cancelled_is_asked_in_every_iteration(nets):
    asked = []

    def is_cancelled() -> bool:
        asked.append(True)
        return len(asked) > 7

    with pytest.raises(CancelledError):
        search(nets, nets.generator(codes(1)), holes(1), codes(1, 1), SearchOptions(), is_cancelled)
    assert len(asked) == 8


def test_every_iteration_tells_how_far_all_searches_are(nets):
    rng = np.random.default_rng(0)
    crops = rng.integers(0, 256, (2, SIZE_PX, SIZE_PX, 3), dtype=np.uint8)
    masks = np.zeros((2, SIZE_PX, SIZE_PX), np.uint8)
    masks[:, 20:40, 10:50] = 255
    told: list[float] = []
    LatentSearch(nets, "cpu", SearchOptions(iterations=4)).complete(
        crops, masks, [1, 2], tell_share=told.append
    )
    assert told == [k / 8 for k in range(1, 9)]


def test_a_completion_tells_of_the_iterations(nets):
    rng = np.random.default_rng(0)
    photo = Photo(rng.integers(0, 256, (200, 200, 3), dtype=np.uint8))
    mask_fill = np.zeros((200, 200), np.uint8)
    mask_fill[90:110, 80:120] = 255
    told: list[tuple[float, str]] = []
    complete(
        CompletionRequest(photo, mask_fill, alternatives=2),
        [FaceFrame(CANONICAL_LANDMARKS * 160 + 20)],
        LatentSearch(nets, "cpu", SearchOptions(iterations=2)),
        Telea.load("cpu"),
        on_progress=lambda *step: told.append(step),
    )
    assert told[:6] == [
        *((pytest.approx(k / 12), "Filling the face") for k in range(5)),  # the first of three steps
        (pytest.approx(1 / 3), "Blending"),
    ]


def test_cancelling_is_asked_for_every_200_ms_with_networks_of_the_recipes_size():
    torch.manual_seed(0)
    nets = LatentNets.for_inference(width=64, critic_width=48, encoder_width=48)
    generator = LatentSearch(nets, "cpu")
    asked: list[float] = []

    def is_cancelled() -> bool:
        asked.append(time.thread_time())  # a busy machine does not count
        return len(asked) > 6

    crop, mask = np.zeros((1, SIZE_PX, SIZE_PX, 3), np.uint8), np.zeros((1, SIZE_PX, SIZE_PX), np.uint8)
    mask[:, 20:40, 20:40] = 255
    with pytest.raises(CancelledError):
        generator.complete(crop, mask, [0], is_cancelled)
    assert np.diff(asked).max() < 0.2


def test_a_full_graphics_card_hands_the_search_over(nets, monkeypatch):
    crop = np.random.default_rng(0).integers(0, 256, (1, SIZE_PX, SIZE_PX, 3), dtype=np.uint8)
    mask = np.zeros((1, SIZE_PX, SIZE_PX), np.uint8)
    mask[:, 20:40, 10:50] = 255
    options = SearchOptions(iterations=3)
    expected = LatentSearch(nets, "cpu", options).complete(crop, mask, [1])
    tries = []

    def search_on_a_full_card(*arguments):
        tries.append(arguments)
        if len(tries) == 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return search(*arguments)

    device_of = runtime._device_of
    monkeypatch.setattr(latent_search, "search", search_on_a_full_card)
    monkeypatch.setattr(runtime, "_device_of", lambda net: device_of(net) if tries else torch.device("meta"))
    monkeypatch.setattr(runtime, "run", lambda net, *tensors: net(*tensors))
    with runtime.collect_notices() as notices:
        # The card is only said to be one: what goes there stays where it is.
        monkeypatch.setattr(torch.Tensor, "to", lambda tensor, *_, **__: tensor)
        done = LatentSearch(nets, "cpu", options).complete(crop, mask, [1])
    assert notices == [runtime.TOO_LITTLE_MEMORY] and len(tries) == 2
    assert np.array_equal(done, expected)


def test_completion_keeps_the_known_pixels_and_follows_the_seed(nets):
    rng = np.random.default_rng(0)
    crops = rng.integers(0, 256, (2, SIZE_PX, SIZE_PX, 3), dtype=np.uint8)
    masks = np.zeros((2, SIZE_PX, SIZE_PX), np.uint8)
    masks[0, 20:40, 10:50] = 255
    generator = LatentSearch(nets, "cpu", SearchOptions(iterations=5))
    done = generator.complete(crops, masks, [1, 1])
    assert np.array_equal(done[masks == 0], crops[masks == 0])
    assert (done[0][masks[0] > 0] != crops[0][masks[0] > 0]).mean() > 0.9
    assert np.array_equal(generator.complete(crops[:1], masks[:1], [1])[0], done[0])
    assert (generator.complete(crops[:1], masks[:1], [2])[0] != done[0]).any()


def test_a_full_mask_draws_some_picture(nets):
    crop = np.zeros((1, SIZE_PX, SIZE_PX, 3), np.uint8)
    mask = np.full((1, SIZE_PX, SIZE_PX), 255, np.uint8)
    done = LatentSearch(nets, "cpu", SearchOptions(iterations=3)).complete(crop, mask, [0])
    assert done.std() > 1


@pytest.mark.parametrize("norm", ["batch", "spectral", "none"])
def test_discriminator_shapes_and_folding(norm):
    torch.manual_seed(0)
    critic = DCGANDiscriminator(SIZE_PX, 4, norm=norm).eval()
    picture = torch.rand(2, 3, SIZE_PX, SIZE_PX)
    logits, features = critic(picture)
    assert logits.shape == (2, 1)
    assert [f.shape[1:] for f in features] == [(4, 32, 32), (8, 16, 16), (16, 8, 8), (32, 4, 4)]
    assert torch.allclose(fold_batch_norm(critic)(picture)[0], logits, atol=1e-5)


def test_the_generators_folding_changes_nothing():
    torch.manual_seed(0)
    generator = DCGANGenerator(4)
    generator(codes(8))  # moves the running statistics
    generator.eval()
    folded = fold_batch_norm(generator)
    assert set(folded.state_dict()) == set(DCGANGenerator(4, norm=False).state_dict())
    assert torch.allclose(folded(codes(3)), generator(codes(3)), atol=1e-5)
