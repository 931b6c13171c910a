"""Networks run by ONNX Runtime, as `engine/networks/export.py` wrote them."""

from __future__ import annotations

import os

import numpy as np

# Before the import, which from 1.32 on writes an identifier into the home folder and reports to its maker.
# What people do with photos is nobody else's business.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime

from engine import weights
from engine.errors import DeviceError
from engine.runtime.failures import FAILED, FULL, is_out_of_memory, notify
from engine.texts import Text

_PROVIDERS = {
    "cuda": ("CUDAExecutionProvider", Text("NVIDIA graphics ({library})", library="ONNX Runtime, CUDA")),
    "cpu": ("CPUExecutionProvider", Text("Processor ({library})", library="ONNX Runtime")),
    "directml": ("DmlExecutionProvider", Text("Graphics card ({library})", library="ONNX Runtime, DirectML")),
    "coreml": ("CoreMLExecutionProvider", Text("Apple graphics ({library})", library="ONNX Runtime, CoreML")),
}
"""By device, the one for "auto" first: what runs networks, and its title for people.

DirectML and CoreML stand behind the processor: they are for who chooses them. CoreML may compute in half
precision, and DirectML says that it is there whatever the card is.
"""

onnxruntime.set_default_logger_severity(3)  # Errors; its warnings are no news for users.


def available_devices() -> dict[str, str]:
    """The devices that ONNX Runtime may use here, the one for "auto" first: titles for people by name."""
    there = onnxruntime.get_available_providers()
    return {device: title for device, (provider, title) in _PROVIDERS.items() if provider in there}


def load(name: str, device: str) -> dict[str, OnnxNetwork]:
    """As `engine.runtime.load`."""
    return {graph: OnnxNetwork(data, device) for graph, data in weights.graphs(name).items()}


class OnnxNetwork:
    """A `Network` of an exported graph.

    Where the device cannot run it the processor does, and a notice says so
    (`engine.runtime.collect_notices`).

    Args:
        data: the graph, as an ONNX file has it.
        device: of `available_devices`.
    """

    def __init__(self, data: bytes, device: str = "cpu") -> None:
        self._data = data if device != "cpu" else b""
        self._session = _session(data, device)
        self._names = [each.name for each in self._session.get_inputs()]

    def __call__(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        feeds = {name: np.ascontiguousarray(a) for name, a in zip(self._names, arrays, strict=True)}
        try:
            return tuple(self._session.run(None, feeds))
        # Its exceptions have nothing in common but what they say.
        except Exception as error:
            if not self._data:
                if is_out_of_memory(error):
                    raise DeviceError(FULL) from error
                raise
        notify(FAILED)
        self._session, self._data = _session(self._data, "cpu"), b""
        return self(*arrays)


def _session(data: bytes, device: str) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _threads()
    # Threads that wait for more would keep the canvas from painting, and gain nothing.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if device != "cpu":
        wanted = _PROVIDERS[device][0]
        try:
            session = onnxruntime.InferenceSession(data, options, [wanted, "CPUExecutionProvider"])
            if wanted in session.get_providers():
                return session
        except Exception:  # As above: drivers that are too old, or no card at all.
            pass
        notify(FAILED)
    return onnxruntime.InferenceSession(data, options, ["CPUExecutionProvider"])


def _threads() -> int:
    """As many as torch would take: OMP_NUM_THREADS, or all processors that this process may use."""
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    if wanted.isdecimal() and int(wanted) > 0:
        return int(wanted)
    return 0
