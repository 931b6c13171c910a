"""Random numbers without torch that are torch's."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine import seeds
from engine.generators.noise import RandomNumbers, seeded_noise
from engine.networks.layers import octave_noise


@pytest.mark.parametrize("seed", [0, 7, seeds.LARGEST, seeds.LARGEST + 8])
def test_all_kinds_of_numbers_follow_each_other_as_torchs_do(seed):
    theirs, ours = torch.Generator().manual_seed(seed), RandomNumbers(seed)
    for shape in ((1, 3, 32, 32), (1, 3, 2, 2), (2, 3, 3, 3), (6, 6)):
        expected = torch.randn(*shape, generator=theirs).numpy()
        assert ours.normal(*shape) == pytest.approx(expected, abs=2e-6)
        assert np.array_equal(ours.uniform(5), torch.rand(5, generator=theirs).numpy())
        assert ours.integer(1000) == int(torch.randint(1000, (1,), generator=theirs))


def test_the_noise_is_that_which_networks_were_trained_with():
    expected = octave_noise(1, 128, [torch.Generator().manual_seed(5)])
    assert seeded_noise(5, 128) == pytest.approx(expected.numpy(), abs=2e-6)
