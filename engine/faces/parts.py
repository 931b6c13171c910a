"""The parts of a face: what the parser labels, and what a mask can be made of.

The eleven labels are those of Generative Face Completion (Li et al., CVPR 2017, section 4.2). Left and right
are as seen in the picture.
"""

from __future__ import annotations

from enum import IntEnum


class FacePart(IntEnum):
    """The labels, as numbered by `engine.faces.parsing.FaceParser` and in the channels of its network."""

    BACKGROUND = 0
    SKIN = 1
    LEFT_BROW = 2
    RIGHT_BROW = 3
    LEFT_EYE = 4
    RIGHT_EYE = 5
    NOSE = 6
    UPPER_LIP = 7
    INNER_MOUTH = 8
    LOWER_LIP = 9
    HAIR = 10


LABELS = tuple(part.name.lower() for part in FacePart)


PART_LABELS: dict[str, tuple[str, ...]] = {
    "eyes": ("LEFT_EYE", "RIGHT_EYE"),
    "brows": ("LEFT_BROW", "RIGHT_BROW"),
    "nose": ("NOSE",),
    "mouth": ("UPPER_LIP", "INNER_MOUTH", "LOWER_LIP"),
    "hair": ("HAIR",),
    "skin": ("SKIN",),
}
"""Names of `FacePart` by the name of the part."""
