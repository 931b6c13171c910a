"""The Missing Data Encoder: what it may look at, what it keeps, and what a seed changes."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from engine import weights
from engine.errors import CancelledError, WeightsError
from engine.generators.missing_data_encoder import NETWORK_PX, SIZE_PX, MissingDataEncoder, hide_boxes
from engine.networks.layers import fold_batch_norm, harmonic_shift
from engine.networks.missing_data_encoder import MissingDataDrawing, MissingDataNet, StudioDataNet
from engine.networks.studio import StudioNet
from engine.runtime.torch_flavour import TorchNetwork

TINY = {"width": 1 / 16, "code": 8}


def net(**options) -> MissingDataNet:
    """A tiny network whose layers all matter."""
    torch.manual_seed(0)
    return alive(MissingDataNet(**(TINY | options)))


def studio_net(norm: bool = True) -> StudioDataNet:
    torch.manual_seed(0)
    return alive(StudioDataNet(width=4, code=8, norm=norm))


def alive(made: nn.Module) -> nn.Module:
    for module in made.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.uniform_(module.running_mean, -0.2, 0.2)
            nn.init.uniform_(module.running_var, 0.5, 1.5)
    return made.eval()


@pytest.fixture(params=[net, studio_net])
def generator(request) -> MissingDataEncoder:
    network = request.param()
    assert NETWORK_PX[type(network).__name__] == network.size_px
    return MissingDataEncoder(TorchNetwork(MissingDataDrawing(network)), network.size_px)


@pytest.fixture
def crops() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (2, SIZE_PX, SIZE_PX, 3), dtype=np.uint8)


def test_the_papers_fully_connected_layer():
    with torch.device("meta"):
        paper = MissingDataNet()
    assert paper.to_code.weight.shape == (4000, 3 * 3 * 512)
    assert sum(p.numel() for p in paper.parameters()) > 58e6


@pytest.mark.parametrize(
    ("network", "sees_mask"), [(net(), False), (net(sees_mask=True), True), (studio_net(), True)]
)
def test_missing_values_are_not_looked_at(network, sees_mask):
    image = torch.rand(1, 3, network.size_px, network.size_px)
    known = torch.ones_like(image)
    known[:, 1, 20:60] = 0
    spoilt = torch.where(known > 0, image, 1 - image)
    with torch.no_grad():
        assert torch.equal(network(image, known), network(spoilt, known))
        assert not torch.equal(network(image, known), network(image, torch.ones_like(known)))
        assert torch.equal(
            network(torch.zeros_like(image), known), network(torch.zeros_like(image), 1 - known)
        ) == (not sees_mask)


@pytest.mark.parametrize(
    ("network", "plain"), [(net(), MissingDataNet(**TINY, norm=False)), (studio_net(), studio_net(False))]
)
def test_folding_batch_normalisations_changes_nothing(network, plain):
    folded = fold_batch_norm(network)
    assert set(folded.state_dict()) == set(plain.state_dict())
    image, known = torch.rand(2, 1, 3, network.size_px, network.size_px)
    with torch.no_grad():
        assert torch.allclose(folded(image, known), network(image, known), atol=1e-5)


def test_studios_network_starts_as_studio_draws():
    torch.manual_seed(0)
    studio = alive(StudioNet(width=4, code=8, norm=False))
    network = studio_net(norm=False)
    network.start_from(studio.state_dict())
    studio.recall = None
    image = torch.rand(1, 3, 128, 128)
    hole = torch.zeros(1, 1, 128, 128)
    hole[:, :, 30:90, 20:60] = 1
    with torch.no_grad():
        shown = (image * 2 - 1) * (1 - hole)
        expected = (studio(shown, hole) + 1) / 2
        expected = expected + harmonic_shift(expected, image, hole)
        drawn = network(image, 1 - hole.expand(-1, 3, -1, -1))
    assert torch.allclose(drawn, expected, atol=1e-5)


def test_studios_network_meets_what_is_known_of_each_channel():
    known = torch.ones(1, 3, 128, 128)
    known[:, 0, :, 64:] = 0
    known[:, 1] = 0
    image = torch.rand(1, 3, 128, 128)
    with torch.no_grad():
        drawn = studio_net()(image, known)
    assert drawn.isfinite().all()
    assert torch.allclose(drawn[0, 0, :, 63], image[0, 0, :, 63], atol=1e-5)


def test_each_channel_keeps_what_is_known_of_it(generator, crops):
    known = np.random.default_rng(1).random(crops.shape) < 0.5
    done = generator.complete_channels(crops, known, [0, 3])
    assert np.array_equal(done[known], crops[known])
    assert (done[~known] != crops[~known]).mean() > 0.9


def test_a_seed_is_a_mask_over_the_known_part(generator, crops):
    masks = np.zeros(crops.shape[:3], np.uint8)
    masks[:, 30:70, 20:60] = 255
    first, again, other = (generator.complete(crops[:1], masks[:1], [seed])[0] for seed in (4, 4, 5))
    assert np.array_equal(first, again)
    assert (first != other).any()
    assert np.array_equal(other[masks[0] == 0], crops[0][masks[0] == 0])
    together = generator.complete(crops[[1, 0]], masks, [9, 4])
    assert np.array_equal(together[1], first)


def test_weights_of_an_unknown_network_are_refused(monkeypatch):
    monkeypatch.setattr(weights, "entry", lambda name: {"network": "FutureNet", "options": {}})
    with pytest.raises(WeightsError, match="FutureNet"):
        MissingDataEncoder.load("cpu")


def test_cancelling(generator, crops):
    with pytest.raises(CancelledError):
        generator.complete(crops, np.full((2, SIZE_PX, SIZE_PX), 255, np.uint8), [0, 0], lambda: True)


def test_hidden_boxes_leave_most_of_each_channel():
    shares = [hide_boxes(np.random.default_rng(s), 96).mean((0, 1)) for s in range(50)]
    assert 0.62 < np.min(shares) < 0.8
    assert np.max(shares) < 0.97
