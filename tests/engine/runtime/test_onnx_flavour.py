"""Networks that ONNX Runtime runs, and devices that cannot."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from engine import runtime
from engine.errors import DeviceError
from engine.networks import export
from engine.networks.catalogue import Graph
from engine.runtime import onnx_flavour
from engine.runtime.onnx_flavour import OnnxNetwork


class Doubled(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.full((3, 64, 64), 2.0))

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return image * self.scale


GRAPH = Graph(Doubled(), {"image": (3, 64, 64)}, is_batched=True)
PICTURES = np.random.default_rng(0).random((5, 3, 64, 64), np.float32)


@pytest.fixture(scope="module")
def data() -> bytes:
    return export.export(GRAPH)


def test_weights_are_stored_in_half_precision_where_that_loses_nothing(data):
    half = len(data)
    GRAPH.module.scale.data[0, 0, 0] = 1.0001
    try:
        assert len(export.export(GRAPH)) > half + 20_000
    finally:
        GRAPH.module.scale.data[0, 0, 0] = 2.0


def test_any_number_of_pictures_at_once(data):
    network = OnnxNetwork(data)
    for count in (1, 5):
        (result,) = network(PICTURES[:count])
        assert np.array_equal(result, 2 * PICTURES[:count])
    # Arrays need not be whole in memory.
    assert np.array_equal(network(PICTURES[:, :, ::-1])[0], 2 * PICTURES[:, :, ::-1])


@pytest.fixture
def card(monkeypatch) -> None:
    """A DirectML whose driver is missing."""
    there = ["DmlExecutionProvider", "CPUExecutionProvider"]
    monkeypatch.setattr(onnx_flavour.onnxruntime, "get_available_providers", lambda: there)
    monkeypatch.setenv("FACEINPAINT_RUNTIME", "onnx")


def test_devices_say_what_runs(card):
    assert runtime.available_devices() == {
        "cpu": "Processor (ONNX Runtime)",
        "directml": "Graphics card (ONNX Runtime, DirectML)",
    }
    assert runtime.choose_device("auto") == "cpu"
    assert runtime.choose_device("directml") == "directml"
    with pytest.raises(DeviceError, match="no CUDA device that ONNX Runtime can use; choose cpu or auto"):
        runtime.choose_device("cuda")


def test_a_card_that_is_not_there_hands_over_to_the_processor(data, card):
    with runtime.collect_notices() as notices:
        network = OnnxNetwork(data, "directml")
    assert len(notices) == 1 and "the processor took over" in notices[0]
    assert np.array_equal(network(PICTURES)[0], 2 * PICTURES)


def test_a_card_that_fails_hands_over_to_the_processor(data, monkeypatch):
    session = onnx_flavour._session
    devices = []

    class Broken:
        def __init__(self, working) -> None:
            self.get_inputs = working.get_inputs

        def run(self, *_):
            raise RuntimeError("887A0005: the device was removed")

    def make(data, device):
        devices.append(device)
        working = session(data, "cpu")
        return Broken(working) if device == "directml" else working

    monkeypatch.setattr(onnx_flavour, "_session", make)
    network = OnnxNetwork(data, "directml")
    with runtime.collect_notices() as notices:
        results = [network(PICTURES)[0] for _ in range(2)]
    assert all(np.array_equal(result, 2 * PICTURES) for result in results)
    assert devices == ["directml", "cpu"] and len(notices) == 1


def test_a_full_computer_is_an_error_for_the_user(data, monkeypatch):
    network = OnnxNetwork(data)

    def run(*_):
        raise RuntimeError("Failed to allocate memory for requested buffer of size 4294967296")

    monkeypatch.setattr(network, "_session", type("Full", (), {"run": run})())
    with pytest.raises(DeviceError, match="memory is full; close other programs"):
        network(PICTURES)
    with pytest.raises(Exception, match="image"):  # a programmer's mistake stays one
        OnnxNetwork(data)(PICTURES[:, :2])


@pytest.mark.parametrize(("wish", "threads"), [("3", 3), ("", 0), ("many", 0)])
def test_threads_are_those_that_torch_would_take(monkeypatch, wish, threads):
    monkeypatch.setenv("OMP_NUM_THREADS", wish)
    assert onnx_flavour._threads() == threads


def test_no_graph_names_a_folder_of_the_computer_that_exported_it(exported: Path) -> None:
    graphs = list(exported.rglob("*.onnx"))
    assert len(graphs) > 10
    folder = str(Path(export.__file__).parents[2]).encode()
    assert [path.name for path in graphs if folder in path.read_bytes()] == []
