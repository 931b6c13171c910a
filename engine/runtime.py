"""Runs a network on its device: the one seam where a network is executed.

Networks keep float32 everywhere: the same seed must give the same pixels, whatever the computer offers.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

from engine.errors import DeviceError, LostDeviceError

if TYPE_CHECKING:
    import torch
    from torch import Tensor, nn

Result = TypeVar("Result")

TOO_LITTLE_MEMORY = (
    "The graphics card's memory is too small or in use by other programs; the processor took over."
)

DEVICES = ("auto", "cpu", "cuda", "mps")

_notices: ContextVar[list[str] | None] = ContextVar("notices", default=None)
_log = logging.getLogger(__name__)


def available_devices() -> dict[str, str]:
    """The devices that torch can use here, the fastest first: titles for people by name."""
    import torch

    devices = {}
    if torch.cuda.is_available():
        devices["cuda"] = f"{torch.cuda.get_device_name()} (CUDA)"
    if torch.backends.mps.is_available():
        devices["mps"] = "Apple graphics (MPS)"
    return devices | {"cpu": "Processor (CPU)"}


def choose_device(name: str) -> str:
    """Turns a wish into a device that is there.

    Args:
        name: one of `DEVICES`; "auto" takes the fastest.
    Returns:
        "cpu", "cuda" or "mps".
    Raises:
        DeviceError: there is no such device.
    """
    if name not in DEVICES:
        raise DeviceError(f"There is no device {name!r}; choose one of: {', '.join(DEVICES)}.")
    if name == "cpu":
        return name
    devices = available_devices()
    if name == "auto":
        return next(iter(devices))
    if name not in devices:
        raise DeviceError(
            f"This computer has no {name.upper()} device that torch can use; choose cpu or auto."
        )
    return name


@contextmanager
def collect_notices() -> Iterator[list[str]]:
    """Collects what `run` has to tell the user while the block runs: a list of sentences, without repeats."""
    notices: list[str] = []
    token = _notices.set(notices)
    try:
        yield notices
    finally:
        _notices.reset(token)


def run(module: nn.Module, *tensors: Tensor) -> Any:
    """Runs a network for its result only: no gradients, four-dimensional tensors as channels_last.

    A GPU whose memory is too small hands over to the processor, as in `attempt`.

    Args:
        module: in evaluation mode, on its device.
        tensors: its inputs, on any device.
    Returns:
        Its output, on the network's device.
    Raises:
        DeviceError: the computer's memory is too small as well.
    """
    import torch

    def forward(device: torch.device) -> Any:
        with torch.inference_mode(), _exact_float32():
            return module(*(_placed(tensor, device) for tensor in tensors))

    return attempt(module, forward)


def attempt(module: nn.Module, work: Callable[[torch.device], Result]) -> Result:
    """Does some work with a network.

    A GPU whose memory is too small hands over to the processor: the network is moved there, stays there until
    it is loaded again, and a notice says so (`collect_notices`).

    Args:
        module: on its device.
        work: is told that device.
    Returns:
        What `work` returns.
    Raises:
        DeviceError: the computer's memory is too small as well, or the device is lost.
    """
    device = _device_of(module)
    try:
        return work(device)
    except RuntimeError as error:
        raise_if_lost(error)
        if not is_out_of_memory(error):
            raise
        if device.type == "cpu":
            raise DeviceError("The computer's memory is full; close other programs and try again.") from error
    # Outside the handler: the error's traceback would hold on to the tensors of the failed try.
    notify(TOO_LITTLE_MEMORY)
    module.to("cpu")
    return attempt(module, work)


def is_out_of_memory(error: RuntimeError) -> bool:
    """Whether torch's allocator gave up; only CUDA's has a class of its own."""
    text = str(error)
    return any(phrase in text for phrase in ("out of memory", "not enough memory", "can't allocate memory"))


def raise_if_lost(error: RuntimeError) -> None:
    """Looks whether torch says that the graphics card failed, as after a sleep or a reset of its driver.

    Raises:
        LostDeviceError: it did.
    """
    text = str(error)
    failed = any(phrase in text for phrase in ("CUDA error", "CUDNN_STATUS_", "CUBLAS_STATUS_"))
    # An assertion fails in a kernel that has a bug.
    if failed and not is_out_of_memory(error) and "assert" not in text:
        raise LostDeviceError from error


@contextmanager
def _exact_float32() -> Iterator[None]:
    """Lets the same seed give the same pixels on every device, while the block runs.

    By default cuDNN's transposed convolutions add in any order, and its convolutions round to the 10 bits of
    TF32, unlike the processor's; a program around the engine may have chosen that for products as well.
    """
    import torch

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
    import torch

    layout = torch.channels_last if tensor.ndim == 4 else torch.preserve_format
    return tensor.to(device, memory_format=layout)


def notify(sentence: str) -> None:
    """Puts `sentence` into the list of the block that collects notices, once; or into the log without one."""
    notices = _notices.get()
    if notices is None:
        _log.warning(sentence)
    elif sentence not in notices:
        notices.append(sentence)
