"""Loads networks onto a device: the one seam between the engine and what runs networks."""

from __future__ import annotations

from typing import Any

from engine.errors import DeviceError, EngineError
from engine.flavour import flavour
from engine.runtime.failures import (
    TOO_LITTLE_MEMORY,
    collect_notices,
    is_out_of_memory,
    notify,
    raise_if_lost,
)
from engine.runtime.network import Network

__all__ = [
    "DEVICES",
    "TOO_LITTLE_MEMORY",
    "Network",
    "available_devices",
    "choose_device",
    "collect_notices",
    "flavour",
    "is_out_of_memory",
    "load",
    "notify",
    "raise_if_lost",
]

DEVICES = ("auto", "cpu", "cuda", "mps", "directml", "coreml")


def load(name: str, device: str) -> dict[str, Network]:
    """Loads the networks that some weights belong to.

    Args:
        name: of the weights, as in the manifest.
        device: of `available_devices`.
    Returns:
        Them by the names that `engine.networks.catalogue` gives them.
    Raises:
        WeightsError: a file is missing or altered.
        EngineError: nothing that runs networks is installed, or it cannot be loaded.
    """
    return dict(_in_use().load(name, device))


def _in_use() -> Any:
    """The module that runs networks with the library that is installed."""
    name = flavour()
    try:
        if name == "onnx":
            from engine.runtime import onnx_flavour

            return onnx_flavour
        from engine.runtime import torch_flavour

        return torch_flavour
    except ImportError as error:
        raise EngineError(
            f"What runs the networks cannot be loaded ({error}); install faceinpaint again."
        ) from error


def available_devices() -> dict[str, str]:
    """The devices that can be used here, the one for "auto" first: titles for people by name.

    Raises:
        EngineError: nothing that runs networks is installed, or it cannot be loaded.
    """
    return _in_use().available_devices()


def choose_device(name: str) -> str:
    """Turns a wish into a device that is there.

    Args:
        name: one of `DEVICES`; "auto" takes the fastest that is known to draw the same everywhere.
    Returns:
        One of `available_devices`.
    Raises:
        DeviceError: there is no such device.
        EngineError: nothing that runs networks is installed.
    """
    if name not in DEVICES:
        raise DeviceError(
            "There is no device {name!r}; choose one of: {names}.", name=name, names=", ".join(DEVICES)
        )
    if name == "cpu":
        return name
    devices = available_devices()
    if name == "auto":
        return next(iter(devices))
    if name not in devices:
        library = "ONNX Runtime" if flavour() == "onnx" else "torch"
        raise DeviceError(
            "This computer has no {name} device that {library} can use; choose cpu or auto.",
            name=name.upper(),
            library=library,
        )
    return name
