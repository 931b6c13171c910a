"""Networks run by torch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain

import numpy as np
import torch
from torch import Tensor, nn

from engine.errors import DeviceError
from engine.networks import catalogue
from engine.runtime.failures import FULL, TOO_LITTLE_MEMORY, is_out_of_memory, notify, raise_if_lost
from engine.texts import Text


def available_devices() -> dict[str, str]:
    """The devices that torch can use here, the fastest first: titles for people by name."""
    devices = {}
    if torch.cuda.is_available():
        devices["cuda"] = f"{torch.cuda.get_device_name()} (CUDA)"
    if torch.backends.mps.is_available():
        devices["mps"] = Text("Apple graphics ({library})", library="MPS")
    return devices | {"cpu": Text("Processor ({library})", library="PyTorch")}


def load(name: str, device: str) -> dict[str, TorchNetwork]:
    """As `engine.runtime.load`."""
    return {graph: TorchNetwork(made.module, device) for graph, made in catalogue.build(name).items()}


class TorchNetwork:
    """A `Network` of a torch module, which it puts into evaluation mode onto the device.

    A GPU whose memory is too small hands over to the processor: the network is moved there, stays there, and
    a notice says so (`engine.runtime.collect_notices`).

    Args:
        module: takes and returns float32 tensors, one or a tuple.
        device: "cpu", "cuda" or "mps".
    """

    def __init__(self, module: nn.Module, device: str = "cpu") -> None:
        # channels_last: the faster layout for convolutions.
        self.module = module.to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]

    def __call__(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        device = _device_of(self.module)
        tensors = [torch.from_numpy(np.ascontiguousarray(array)) for array in arrays]
        try:
            with torch.inference_mode(), _exact_float32():
                results = self.module(*(_placed(tensor, device) for tensor in tensors))
                results = (results,) if isinstance(results, Tensor) else results
                return tuple(result.float().cpu().numpy() for result in results)
        except RuntimeError as error:
            raise_if_lost(error)
            if not is_out_of_memory(error):
                raise
            if device.type == "cpu":
                raise DeviceError(FULL) from error
        # Outside the handler: the error's traceback would hold on to the tensors of the failed try.
        notify(TOO_LITTLE_MEMORY)
        self.module.to("cpu")
        return self(*arrays)


@contextmanager
def _exact_float32() -> Iterator[None]:
    """Lets the same seed give the same pixels on every device, while the block runs.

    By default cuDNN's transposed convolutions add in any order, and its convolutions round to the 10 bits of
    TF32, unlike the processor's; a program around the engine may have chosen that for products as well.
    """
    precision = torch.get_float32_matmul_precision()
    torch.set_float32_matmul_precision("highest")
    try:
        with torch.backends.cudnn.flags(enabled=True, deterministic=True, allow_tf32=False):
            yield
    finally:
        torch.set_float32_matmul_precision(precision)


def _device_of(module: nn.Module) -> torch.device:
    return next(chain(module.parameters(), module.buffers())).device


def _placed(tensor: Tensor, device: torch.device) -> Tensor:
    """`tensor` on `device`; a batch of pictures as channels_last, the faster layout."""
    layout = torch.channels_last if tensor.ndim == 4 else torch.preserve_format
    return tensor.to(device, memory_format=layout)
