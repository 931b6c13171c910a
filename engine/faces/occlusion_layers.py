"""What the occlusion finder tells apart in each pixel."""

from __future__ import annotations

from enum import IntEnum


class Layer(IntEnum):
    """The channels of its network; several may be true of a pixel."""

    FRAME = 0
    LENSES = 1
    SUNGLASSES = 2
    GLARE = 3
    MICROPHONE = 4
    HAND = 5
    MASK = 6
    HAIR = 7
