"""Contextual attention against patches cut out, compared and pasted one by one."""

import numpy as np
import pytest
import torch

from engine.networks.attention import (
    MAX_CELLS,
    contextual_attention,
    paste_patches,
    patch_similarity,
)


def cut(image: np.ndarray, y: int, x: int) -> np.ndarray:
    """The 3x3 patch around (y, x), zeros outside the picture: [C,H,W] → [C,3,3]."""
    padded = np.pad(image, ((0, 0), (1, 1), (1, 1)))
    return padded[:, y : y + 3, x : x + 3]


def slow_attention(features: np.ndarray, hole: np.ndarray, scale: float) -> tuple[np.ndarray, np.ndarray]:
    """One sample, one position at a time: float [C,H,W], bool [H,W] → features and scores [H,W,H,W]."""
    _, h, w = features.shape
    closed = np.pad(hole, 1, constant_values=True)
    known = [(y, x) for y in range(h) for x in range(w) if not closed[y : y + 3, x : x + 3].any()]
    scores = np.zeros((h, w, h, w))
    total, count = np.zeros((features.shape[0], h + 2, w + 2)), np.zeros((h + 2, w + 2))
    for y in range(h):
        for x in range(w):
            m = cut(features, y, x)
            cosines = []
            for ky, kx in known:
                b = cut(features, ky, kx)
                cosines.append((m * b).sum() / np.linalg.norm(m) / np.linalg.norm(b))
            powers = np.exp(scale * np.array(cosines))
            for (ky, kx), score in zip(known, powers / powers.sum(), strict=True):
                scores[y, x, ky, kx] = score
                total[:, y : y + 3, x : x + 3] += score * cut(features, ky, kx)
            count[y : y + 3, x : x + 3] += 1
    rebuilt = (total / np.maximum(count, 1))[:, 1:-1, 1:-1]
    return np.where(hole, rebuilt, features), scores


@pytest.mark.parametrize("scale", [1.0, 10.0])
def test_equals_the_slow_version(scale):
    rng = np.random.default_rng(3)
    features = rng.normal(size=(2, 4, 9, 9)).astype(np.float32)
    holes = np.zeros((2, 9, 9), bool)
    holes[0, 3:6, 2:5] = True
    holes[1, :, 5:] = True
    found = contextual_attention(torch.from_numpy(features), torch.from_numpy(holes)[:, None], scale)
    for index in range(2):
        expected, scores = slow_attention(features[index], holes[index], scale)
        np.testing.assert_allclose(found.scores[index].numpy(), scores, atol=1e-5)
        np.testing.assert_allclose(found.features[index].numpy(), expected, atol=1e-5)
        kept = ~holes[index]
        assert np.array_equal(found.features[index].numpy()[:, kept], features[index][:, kept])


def test_a_patch_is_most_like_itself():
    similarity = patch_similarity(torch.randn(1, 6, 8, 8, generator=torch.Generator().manual_seed(0)))
    own = torch.einsum("byxyx->byx", similarity)
    torch.testing.assert_close(own, torch.ones(1, 8, 8))
    assert similarity.max() <= 1 + 1e-5


def test_a_coarsened_map_is_pasted_at_full_resolution():
    # Stripes that repeat every other cell: the hole can be filled exactly, finer than the cells.
    side = 2 * MAX_CELLS
    stripes = torch.zeros(1, 4, side, side)
    for phase in range(4):
        stripes[:, phase, :, phase::4] = 1
    stripes[:, 0] += 0.1
    hole = torch.zeros(1, 1, 4 * side, 4 * side)
    hole[..., 112:144, 80:144] = 1
    spoilt = stripes * (1 - hole[..., ::4, ::4])
    # The hole's own features are blank, so the best patches are found by its edge and spread over steps.
    for _ in range(6):
        found = contextual_attention(spoilt, hole, 60.0)
        spoilt = found.features
    assert found.scores.shape == (1, MAX_CELLS, MAX_CELLS, MAX_CELLS, MAX_CELLS)
    torch.testing.assert_close(spoilt, stripes, atol=0.02, rtol=0)


def test_pasting_everything_in_its_place_changes_nothing():
    features = torch.randn(1, 3, 12, 12)
    scores = torch.eye(36).view(1, 6, 6, 6, 6)
    torch.testing.assert_close(paste_patches(scores, features, rate=2), features)


def test_scores_sum_to_one_over_known_patches_only():
    hole = torch.zeros(1, 1, 16, 16)
    hole[..., 4:9, 4:9] = 1
    scores = contextual_attention(torch.randn(1, 3, 16, 16), hole).scores
    torch.testing.assert_close(scores.sum((3, 4)), torch.ones(1, 16, 16))
    assert scores[..., 3:10, 3:10].max() == 0
    assert scores[..., 0, :].max() == 0
    assert scores[..., 10:15, 1:15].min() > 0


def test_a_hole_without_surroundings_gives_finite_features():
    found = contextual_attention(torch.randn(2, 3, 8, 8), torch.ones(2, 1, 8, 8))
    assert torch.isfinite(found.features).all()


def test_gradients_are_the_numerical_ones():
    features = torch.randn(1, 2, 5, 5, dtype=torch.float64, generator=torch.Generator().manual_seed(1))
    hole = torch.zeros(1, 1, 5, 5)
    hole[..., 3:, 3:] = 1
    weights = torch.softmax(torch.randn(1, 5, 5, 25, dtype=torch.float64), 3).view(1, 5, 5, 5, 5)
    assert torch.autograd.gradcheck(paste_patches, (weights.requires_grad_(), features.requires_grad_()))
