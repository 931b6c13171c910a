"""Networks that torch runs, and graphics cards that cannot."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from engine import runtime
from engine.errors import DeviceError
from engine.runtime import torch_flavour
from engine.runtime.torch_flavour import TorchNetwork

TWO = np.array([2.0], np.float32)


def test_runs_without_gradients_on_channels_last_pictures():
    seen = []

    class Probe(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv2d(3, 4, 3, padding=1)

        def forward(self, picture, numbers):
            is_fast = picture.is_contiguous(memory_format=torch.channels_last)
            seen.append((is_fast, numbers.shape, torch.is_grad_enabled()))
            return self.conv(picture) + numbers[:, :, None, None]

    probe, rng = Probe(), np.random.default_rng(0)
    picture, numbers = rng.random((2, 3, 8, 9), np.float32), rng.random((2, 4), np.float32)
    (result,) = TorchNetwork(probe)(picture, numbers)
    assert seen == [(True, (2, 4), False)] and not probe.training
    expected = probe(torch.from_numpy(picture), torch.from_numpy(numbers)).detach()
    assert result.dtype == np.float32 and result == pytest.approx(expected.numpy(), abs=1e-6)


class FullCard(nn.Module):
    """Claims to live on a graphics card whose memory is full, until it is moved."""

    def __init__(self, error: Exception):
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(3.0), requires_grad=False)
        self.error = error
        self.moved_to = None

    def to(self, device, memory_format=None):
        if memory_format is None:  # not when it is loaded
            self.moved_to = device
        return self

    def forward(self, x):
        if self.moved_to is None:
            raise self.error
        return x * self.scale


@pytest.fixture
def card(monkeypatch):
    """The device of a network is that of a graphics card, until it is moved."""
    device_of = torch_flavour._device_of
    monkeypatch.setattr(
        torch_flavour, "_device_of", lambda m: device_of(m) if m.moved_to else torch.device("cuda")
    )
    monkeypatch.setattr(torch_flavour, "_placed", lambda tensor, device: tensor)


@pytest.mark.parametrize(
    "error", [torch.OutOfMemoryError("CUDA out of memory"), RuntimeError("MPS backend out of memory")]
)
def test_a_full_graphics_card_hands_over_to_the_processor(card, error):
    module = FullCard(error)
    with runtime.collect_notices() as notices:
        network = TorchNetwork(module)
        results = [network(TWO) for _ in range(2)]
    assert [result.tolist() for (result,) in results] == [[6.0], [6.0]]
    assert module.moved_to == "cpu"
    assert len(notices) == 1 and "the processor took over" in notices[0]


def test_without_a_listener_the_notice_goes_to_the_log(card, caplog):
    TorchNetwork(FullCard(torch.OutOfMemoryError("CUDA out of memory")))(TWO)
    assert "the processor took over" in caplog.text


def test_other_errors_are_not_taken_for_a_lack_of_memory(card):
    with pytest.raises(RuntimeError, match="sizes of tensors"):
        TorchNetwork(FullCard(RuntimeError("sizes of tensors must match")))(TWO)


def test_a_lost_graphics_card_is_an_error_for_the_user(card):
    module = FullCard(RuntimeError("CUDA error: unspecified launch failure"))
    with pytest.raises(DeviceError, match=r"does not answer any more; choose the processor"):
        TorchNetwork(module)(TWO)
    module = FullCard(RuntimeError("CUDA error: device-side assert triggered"))
    with pytest.raises(RuntimeError, match="device-side"):
        TorchNetwork(module)(TWO)


def test_a_full_computer_is_an_error_for_the_user():
    class Hungry(nn.Module):
        def __init__(self):
            super().__init__()
            self.scale = nn.Parameter(torch.tensor(3.0))

        def forward(self, x):
            return x.expand(2**50).clone() * self.scale

    with pytest.raises(DeviceError, match="memory is full; close other programs"):
        TorchNetwork(Hungry())(TWO)


def test_networks_run_in_exact_float32_whatever_the_program_around_chose():
    seen = []

    class Probe(nn.Linear):
        def forward(self, x):
            seen.append((torch.backends.cudnn.allow_tf32, torch.get_float32_matmul_precision()))
            return super().forward(x)

    torch.set_float32_matmul_precision("high")
    try:
        TorchNetwork(Probe(2, 2))(np.zeros((1, 2), np.float32))
        assert seen == [(False, "highest")]
        assert torch.get_float32_matmul_precision() == "high"
    finally:
        torch.set_float32_matmul_precision("highest")
