"""What critics are shown: each change by hand, and gradients through all of them."""

from __future__ import annotations

import pytest
import torch

from training.critic_augmentation import CriticAugmentation, read_policy
from training.errors import OptionError

SIDE = 16


def draw(policy: str, seed: int = 0, batch: int = 3) -> CriticAugmentation:
    return CriticAugmentation(policy, batch, torch.Generator().manual_seed(seed))


@pytest.fixture
def images():
    return torch.rand(3, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(5)) * 2 - 1


def test_nothing_is_changed_and_drawn_by_default(images):
    rng = torch.Generator().manual_seed(4)
    before = rng.get_state()
    assert CriticAugmentation("", 3, rng)(images) is images
    assert torch.equal(rng.get_state(), before)


def test_colours_by_hand(images):
    changed = draw("colour")(images)
    light, saturation, contrast = torch.rand(3, 3, generator=torch.Generator().manual_seed(0))
    for k, image in enumerate(images):
        expected = image + light[k] - 0.5
        grey = expected.mean(0)
        expected = (expected - grey) * 2 * saturation[k] + grey
        expected = (expected - expected.mean()) * (0.5 + contrast[k]) + expected.mean()
        assert torch.allclose(changed[k], expected, atol=1e-5)


def test_shifts_stay_within_an_eighth_and_bring_in_zeros(images):
    found = set()
    for seed in range(40):
        moved = draw("translation", seed)(images + 3)  # nowhere 0
        for before, after in zip(images + 3, moved, strict=True):
            rows, columns = after[0].nonzero().unbind(1)
            top, left, bottom, right = rows.min(), columns.min(), rows.max() + 1, columns.max() + 1
            dy = int(top) if top else int(bottom) - SIDE
            dx = int(left) if left else int(right) - SIDE
            found.add((dy, dx))
            ys, xs = slice(max(-dy, 0), SIDE - max(dy, 0)), slice(max(-dx, 0), SIDE - max(dx, 0))
            assert torch.equal(after[:, top:bottom, left:right], before[:, ys, xs])
    assert {dy for dy, _ in found} == {dx for _, dx in found} == {-2, -1, 0, 1, 2}


def test_masks_move_with_their_pictures(images):
    change = draw("colour,translation,cutout", 2)
    assert torch.equal(change.move(images), draw("colour,translation,cutout", 2).move(images))
    assert torch.equal(change.move(images)[:, :1], change.move(images[:, :1]))
    assert not torch.equal(change.move(images), images)


def test_a_square_half_as_wide_is_cut_out(images):
    shares = []
    for seed in range(30):
        cut = (draw("cutout", seed)(images + 3)[:, 0] == 0).float()
        shares.append(cut.mean().item())
        assert torch.equal(draw("cutout", seed)(images)[:, 0] * cut, torch.zeros_like(cut))
        rows, columns = cut[0].nonzero().unbind(1)
        assert cut[0].sum() == (rows.max() - rows.min() + 1) * (columns.max() - columns.min() + 1)
        assert len(rows.unique()) <= SIDE // 2 and len(columns.unique()) <= SIDE // 2
    assert max(shares) > 0.2  # whole squares, and at the edges parts of them
    assert min(shares) > 0.05


def test_gradients_flow_through_what_is_shown(images):
    images.requires_grad_()
    change = draw("colour,translation,cutout", 1)
    shown = change(images)
    shown.square().sum().backward()
    assert torch.isfinite(images.grad).all()
    assert (images.grad != 0).any((1, 2, 3)).all()


def test_an_unknown_change():
    assert read_policy("colour,cutout") == ("colour", "cutout")
    with pytest.raises(OptionError, match=r"'color'.*colour,translation,cutout"):
        read_policy("color")
