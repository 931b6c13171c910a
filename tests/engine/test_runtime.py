import pytest
import torch
from torch import nn

from engine import runtime
from engine.errors import DeviceError


def test_the_processor_is_always_there():
    assert list(runtime.available_devices())[-1] == "cpu"
    assert runtime.choose_device("cpu") == "cpu"
    assert runtime.choose_device("auto") == next(iter(runtime.available_devices()))


def test_a_device_that_is_not_there(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(DeviceError, match="no CUDA device that torch can use; choose cpu or auto"):
        runtime.choose_device("cuda")


def test_a_device_that_does_not_exist():
    with pytest.raises(DeviceError, match="no device 'tpu'; choose one of: auto, cpu, cuda, mps"):
        runtime.choose_device("tpu")


def test_auto_takes_the_fastest(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "Card")
    assert runtime.available_devices()["cuda"] == "Card (CUDA)"
    assert runtime.choose_device("auto") == "cuda"


def test_runs_without_gradients_on_channels_last_pictures():
    seen = []

    class Probe(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv2d(3, 4, 3, padding=1)

        def forward(self, picture, numbers):
            seen.append((picture.is_contiguous(memory_format=torch.channels_last), numbers.shape))
            return self.conv(picture) + numbers[:, :, None, None]

    probe, picture, numbers = Probe().eval(), torch.randn(2, 3, 8, 9), torch.randn(2, 4)
    result = runtime.run(probe, picture, numbers)
    assert seen == [(True, (2, 4))]
    assert not result.requires_grad
    torch.testing.assert_close(result, probe(picture, numbers).detach())


class FullCard(nn.Module):
    """Claims to live on a graphics card whose memory is full, until it is moved."""

    def __init__(self, error: Exception):
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(3.0), requires_grad=False)
        self.error = error
        self.moved_to = None

    def to(self, device):
        self.moved_to = device
        return self

    def forward(self, x):
        if self.moved_to is None:
            raise self.error
        return x * self.scale


@pytest.fixture
def card(monkeypatch):
    """The device of a network is that of a graphics card, until it is moved."""
    device_of = runtime._device_of
    monkeypatch.setattr(runtime, "_device_of", lambda m: device_of(m) if m.moved_to else torch.device("cuda"))
    monkeypatch.setattr(runtime, "_placed", lambda tensor, device: tensor)


@pytest.mark.parametrize(
    "error", [torch.OutOfMemoryError("CUDA out of memory"), RuntimeError("MPS backend out of memory")]
)
def test_a_full_graphics_card_hands_over_to_the_processor(card, error):
    module = FullCard(error)
    with runtime.collect_notices() as notices:
        results = [runtime.run(module, torch.tensor([2.0])) for _ in range(2)]
    assert [result.tolist() for result in results] == [[6.0], [6.0]]
    assert module.moved_to == "cpu"
    assert len(notices) == 1 and "the processor took over" in notices[0]


def test_without_a_listener_the_notice_goes_to_the_log(card, caplog):
    runtime.run(FullCard(torch.OutOfMemoryError("CUDA out of memory")), torch.tensor([2.0]))
    assert "the processor took over" in caplog.text


def test_other_errors_are_not_taken_for_a_lack_of_memory(card):
    with pytest.raises(RuntimeError, match="sizes of tensors"):
        runtime.run(FullCard(RuntimeError("sizes of tensors must match")), torch.tensor([2.0]))


def test_a_lost_graphics_card_is_an_error_for_the_user(card):
    module = FullCard(RuntimeError("CUDA error: unspecified launch failure"))
    with pytest.raises(DeviceError, match=r"does not answer any more; choose the processor"):
        runtime.run(module, torch.tensor([2.0]))
    module = FullCard(RuntimeError("CUDA error: device-side assert triggered"))
    with pytest.raises(RuntimeError, match="device-side"):
        runtime.run(module, torch.tensor([2.0]))


def test_a_full_computer_is_an_error_for_the_user():
    class Hungry(nn.Module):
        def __init__(self):
            super().__init__()
            self.scale = nn.Parameter(torch.tensor(3.0))

        def forward(self, x):
            return x.expand(2**50).clone() * self.scale

    with pytest.raises(DeviceError, match="memory is full; close other programs"):
        runtime.run(Hungry(), torch.ones(1))


def test_networks_run_in_exact_float32_whatever_the_program_around_chose():
    seen = []

    class Probe(nn.Linear):
        def forward(self, x):
            seen.append((torch.backends.cudnn.allow_tf32, torch.get_float32_matmul_precision()))
            return super().forward(x)

    torch.set_float32_matmul_precision("high")
    try:
        runtime.run(Probe(2, 2), torch.zeros(1, 2))
        assert seen == [(False, "highest")]
        assert torch.get_float32_matmul_precision() == "high"
    finally:
        torch.set_float32_matmul_precision("highest")
