"""The forty attributes of CelebA (Liu et al., ICCV 2015), and which of them go together."""

from __future__ import annotations

import itertools

# fmt: off
ATTRIBUTES = (
    "5_o_Clock_Shadow", "Arched_Eyebrows", "Attractive", "Bags_Under_Eyes", "Bald", "Bangs", "Big_Lips",
    "Big_Nose", "Black_Hair", "Blond_Hair", "Blurry", "Brown_Hair", "Bushy_Eyebrows", "Chubby", "Double_Chin",
    "Eyeglasses", "Goatee", "Gray_Hair", "Heavy_Makeup", "High_Cheekbones", "Male", "Mouth_Slightly_Open",
    "Mustache", "Narrow_Eyes", "No_Beard", "Oval_Face", "Pale_Skin", "Pointy_Nose", "Receding_Hairline",
    "Rosy_Cheeks", "Sideburns", "Smiling", "Straight_Hair", "Wavy_Hair", "Wearing_Earrings", "Wearing_Hat",
    "Wearing_Lipstick", "Wearing_Necklace", "Wearing_Necktie", "Young",
)
# fmt: on
"""Their names, in CelebA's order."""

_MAKE_UP = ("Heavy_Makeup", "Wearing_Lipstick")
_BEARDS = ("5_o_Clock_Shadow", "Goatee", "Mustache", "Sideburns")
_HAIR_COLOURS = ("Black_Hair", "Blond_Hair", "Brown_Hair", "Gray_Hair")

OPPOSITES = frozenset(
    frozenset(pair)
    for pair in (
        *itertools.product(["Bald"], ["Bangs", *_HAIR_COLOURS[:3], "Straight_Hair", "Wavy_Hair"]),
        *itertools.combinations(_HAIR_COLOURS, 2),
        ("Bangs", "Receding_Hairline"),
        ("Straight_Hair", "Wavy_Hair"),
        *itertools.product(["No_Beard"], _BEARDS[1:]),
    )
)
"""Pairs of which no face can have both by what the words mean."""

CONTRADICTIONS = OPPOSITES | frozenset(
    frozenset(pair)
    for pair in (
        *itertools.product(["Bald"], [*_MAKE_UP, "Rosy_Cheeks", "Wearing_Necklace"]),
        *itertools.product(["Male", *_BEARDS], _MAKE_UP),
    )
)
"""Pairs of which hardly any of CelebA's faces has both: about a tenth, or less, of as many as if they had
nothing to do with each other."""

OF_HAIR = frozenset({"Bald", "Bangs", *_HAIR_COLOURS, "Receding_Hairline", "Straight_Hair", "Wavy_Hair"})
"""What a hat hides."""

MEN_ONLY = frozenset({"Bald", "Wearing_Necktie", *_BEARDS})
"""What hardly any of CelebA's faces has that is not `Male`."""


def excluded_by(name: str, present: bool) -> set[str]:
    """The attributes that hardly any face has which has the one of that name, or has it not."""
    if present:
        return {other for pair in CONTRADICTIONS if name in pair for other in pair - {name}}
    return set(MEN_ONLY) if name == "Male" else set()
