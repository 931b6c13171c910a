"""Loads what has trained weights, and says what to do where a device cannot hold them."""

from __future__ import annotations

from typing import Protocol, Self, TypeVar

from engine import runtime
from engine.errors import DeviceError, LostDeviceError


class _Loadable(Protocol):
    @classmethod
    def load(cls, device: str) -> Self: ...


Network = TypeVar("Network", bound=_Loadable)


def load_onto(cls: type[Network], device: str, what: str) -> Network:
    """Loads onto one device.

    Args:
        cls: what is loaded.
        device: of `engine.runtime.available_devices`.
        what: its name, for a message.
    Raises:
        DeviceError: the device has too little memory.
        WeightsError: the weights are missing or altered.
    """
    try:
        return cls.load(device)
    except RuntimeError as error:
        runtime.raise_if_lost(error)
        if not runtime.is_out_of_memory(error):
            raise
        raise DeviceError(
            "The device {device} has too little free memory for {what}; close other programs, or choose cpu.",
            device=device,
            what=what,
        ) from error


def load_somewhere(cls: type[Network], device: str, what: str) -> Network:
    """Loads onto a device, or onto the processor where the memory of that is too small, which is told to
    `engine.runtime.notify`; arguments and errors as for `load_onto`."""
    try:
        return load_onto(cls, device, what)
    except LostDeviceError:
        raise
    except DeviceError:
        if device == "cpu":
            raise
    runtime.notify(runtime.TOO_LITTLE_MEMORY)
    return load_onto(cls, "cpu", what)
