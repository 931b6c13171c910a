"""Occluders under masks that miss a rim of them."""

from __future__ import annotations

import torch

from training.data.smears import leave_smears


def test_only_a_rim_of_the_occluder_stays_outside_the_mask():
    images = torch.zeros(64, 3, 32, 32)
    occluded = images.clone()
    occluded[:, :, 4:28, 4:28] = 1
    masks = torch.zeros(64, 1, 32, 32)
    masks[:, :, 10:20, 10:20] = 1
    given, hole = leave_smears(images, occluded, masks, torch.Generator().manual_seed(0), widest_px=3)
    whole = hole.sum((1, 2, 3)) == 24 * 24
    assert 16 < whole.sum() < 48
    assert (hole[~whole] == masks[~whole]).all()
    smear = (given[:, 0] > 0) & (hole[:, 0] == 0)
    assert not smear[whole].any()
    rims = {int(s.sum()) for s in smear[~whole]}
    assert rims <= {12 * 12 - 100, 14 * 14 - 100, 16 * 16 - 100} and len(rims) == 1


def test_the_rims_width_is_drawn_and_nothing_changes_without_an_occluder():
    images, masks = torch.rand(1, 3, 32, 32), torch.zeros(1, 1, 32, 32)
    masks[..., 10:20, 10:20] = 1
    rng = torch.Generator().manual_seed(0)
    given, hole = leave_smears(images, images, masks, rng)
    assert torch.equal(given, images) and torch.equal(hole, masks)
    widths = {int((leave_smears(images, images - 0.01, masks, rng)[0] != images).sum()) for _ in range(40)}
    assert widths == {3 * (10 + 2 * rim) ** 2 for rim in (1, 2, 3, 4)}
