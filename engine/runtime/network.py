"""A network as the engine sees it: arrays in, arrays out."""

from __future__ import annotations

from typing import Protocol

import numpy as np


class Network(Protocol):
    """A loaded network on its device.

    It keeps float32 everywhere: the same seed must give the same pixels, whatever the computer offers.
    """

    def __call__(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        """Runs it.

        Args:
            arrays: float32, as the network of that name in `engine.networks` takes them.
        Returns:
            float32, likewise.
        Raises:
            DeviceError: the computer's memory is too small, or the device is lost.
        """
