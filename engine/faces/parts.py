"""The parts of a face that a mask can be made of; what the parser has finer labels for."""

from __future__ import annotations

PART_LABELS: dict[str, tuple[str, ...]] = {
    "eyes": ("LEFT_EYE", "RIGHT_EYE"),
    "brows": ("LEFT_BROW", "RIGHT_BROW"),
    "nose": ("NOSE",),
    "mouth": ("UPPER_LIP", "INNER_MOUTH", "LOWER_LIP"),
    "hair": ("HAIR",),
    "skin": ("SKIN",),
}
"""Names of `engine.faces.parsing.FacePart` by the name of the part."""
