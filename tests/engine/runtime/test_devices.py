"""Which devices there are, and which one is taken."""

import sys

import pytest
import torch

from engine import runtime
from engine.errors import DeviceError, EngineError


def test_the_processor_is_always_there():
    assert list(runtime.available_devices())[-1] == "cpu"
    assert runtime.choose_device("cpu") == "cpu"
    assert runtime.choose_device("auto") == next(iter(runtime.available_devices()))


def test_a_device_that_is_not_there(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(DeviceError, match="no CUDA device that torch can use; choose cpu or auto"):
        runtime.choose_device("cuda")


def test_a_device_that_does_not_exist():
    with pytest.raises(DeviceError, match="no device 'tpu'; choose one of: auto, cpu, cuda, mps, direct"):
        runtime.choose_device("tpu")


def test_auto_takes_the_fastest(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "Card")
    assert runtime.available_devices()["cuda"] == "Card (CUDA)"
    assert runtime.choose_device("auto") == "cuda"


def test_a_library_that_cannot_be_loaded_is_named(monkeypatch) -> None:
    name = runtime.flavour()
    module = f"engine.runtime.{name}_flavour"
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.delattr(runtime, f"{name}_flavour", raising=False)
    with pytest.raises(EngineError, match=rf"cannot be loaded \(.*{name}_flavour.*\); install faceinpaint"):
        runtime.available_devices()
