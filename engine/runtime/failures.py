"""What goes wrong on a device, and how the user hears of it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from engine.errors import LostDeviceError
from engine.texts import Text

TOO_LITTLE_MEMORY = Text(
    "The graphics card's memory is too small or in use by other programs; the processor took over."
)

FAILED = Text("The graphics card cannot run this network; the processor took over.")

FULL = Text("The computer's memory is full; close other programs and try again.")

_NO_MEMORY = ("out of memory", "not enough memory", "can't allocate memory", "Failed to allocate memory")

_notices: ContextVar[list[str] | None] = ContextVar("notices", default=None)
_log = logging.getLogger(__name__)


@contextmanager
def collect_notices() -> Iterator[list[str]]:
    """Collects what networks have to tell the user while the block runs: sentences, without repeats."""
    notices: list[str] = []
    token = _notices.set(notices)
    try:
        yield notices
    finally:
        _notices.reset(token)


def notify(sentence: str) -> None:
    """Puts `sentence` into the list of the block that collects notices, once; or into the log without one."""
    notices = _notices.get()
    if notices is None:
        _log.warning(sentence)
    elif sentence not in notices:
        notices.append(sentence)


def is_out_of_memory(error: Exception) -> bool:
    """Whether an allocator gave up; of torch's, only CUDA's has a class of its own."""
    text = str(error)
    return any(phrase in text for phrase in _NO_MEMORY)


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
