"""What hides faces: as people speak of it, and as the occlusion finder tells it apart in each pixel."""

from __future__ import annotations

from enum import IntEnum, StrEnum


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


class Occlusion(StrEnum):
    """What people want to have removed from a face."""

    GLASSES = "glasses"
    SUNGLASSES = "sunglasses"
    GLARE = "glare"
    MICROPHONE = "microphone"
    HAND = "hand"
    MASK = "mask"
    HAIR = "hair"


OFFERED: tuple[Occlusion, ...] = (Occlusion.GLASSES, Occlusion.SUNGLASSES)
"""What is found well enough in real photos to be proposed; the others are not, as
`faceinpaint-evaluate proposals` shows."""
