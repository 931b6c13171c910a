"""Attributes of faces in words of people who edit photos, in the groups in which they look for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

_tr = partial(QCoreApplication.translate, "attributes")

ON_TOP = ("Bangs", "Eyeglasses", "Bald")
"""Those that are changed most often stand above all groups."""

_GROUPS: Mapping[str, tuple[str, ...]] = {
    "hair": (
        "Black_Hair",
        "Brown_Hair",
        "Blond_Hair",
        "Gray_Hair",
        "Straight_Hair",
        "Wavy_Hair",
        "Receding_Hairline",
    ),
    "eyes": ("Arched_Eyebrows", "Bushy_Eyebrows", "Narrow_Eyes", "Bags_Under_Eyes"),
    "beard": ("No_Beard", "Mustache", "Goatee", "Sideburns", "5_o_Clock_Shadow"),
    "skin": ("Pale_Skin", "Rosy_Cheeks", "Heavy_Makeup", "Wearing_Lipstick"),
    "expression": ("Smiling", "Mouth_Slightly_Open"),
    "accessories": ("Wearing_Hat", "Wearing_Earrings", "Wearing_Necklace", "Wearing_Necktie"),
}
_REST = "face"

IMPORTANT = (
    *ON_TOP,
    "Smiling",
    "Mouth_Slightly_Open",
    "Young",
    "Male",
    "No_Beard",
    "Mustache",
    "Black_Hair",
    "Blond_Hair",
    "Brown_Hair",
    "Gray_Hair",
    "Wavy_Hair",
    "Heavy_Makeup",
    "Wearing_Hat",
)
"""Listed first, in this order, where there are no groups."""


def in_order(names: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Those of `names` that are important, then the others by their titles."""
    others = [name for name in names if name not in IMPORTANT]
    return [name for name in IMPORTANT if name in names], sorted(others, key=title_of)


def in_groups(names: Iterable[str]) -> dict[str, list[str]]:
    """`names` by the key of their group, without those `ON_TOP`; what is in no other group is of the face.

    Groups without any of them are left out.
    """
    left = [name for name in names if name not in ON_TOP]
    groups = {key: [name for name in members if name in left] for key, members in _GROUPS.items()}
    grouped = {name for members in _GROUPS.values() for name in members}
    groups[_REST] = sorted((name for name in left if name not in grouped), key=title_of)
    return {key: members for key, members in groups.items() if members}


def group_title_of(key: str) -> str:
    """What a group is called."""
    return {
        "hair": _tr("Hair"),
        "eyes": _tr("Eyes"),
        "beard": _tr("Beard"),
        "skin": _tr("Skin and make-up"),
        "expression": _tr("Expression"),
        "accessories": _tr("Accessories"),
        _REST: _tr("Face"),
    }[key]


def is_found(name: str, sought: str) -> bool:
    """Whether an attribute is one that somebody looks for: each word stands in its title or in its name."""
    text = f"{title_of(name)} {name.replace('_', ' ')}".casefold()
    return all(word in text for word in sought.casefold().split())


def title_of(name: str) -> str:
    """What people call an attribute."""
    titles = {
        "5_o_Clock_Shadow": _tr("Five o'clock shadow"),
        "Arched_Eyebrows": _tr("Arched eyebrows"),
        "Attractive": _tr("Attractive"),
        "Bags_Under_Eyes": _tr("Bags under the eyes"),
        "Bald": _tr("Bald"),
        "Bangs": _tr("Bangs"),
        "Big_Lips": _tr("Big lips"),
        "Big_Nose": _tr("Big nose"),
        "Black_Hair": _tr("Black hair"),
        "Blond_Hair": _tr("Blond hair"),
        "Blurry": _tr("Blurry"),
        "Brown_Hair": _tr("Brown hair"),
        "Bushy_Eyebrows": _tr("Bushy eyebrows"),
        "Chubby": _tr("Chubby"),
        "Double_Chin": _tr("Double chin"),
        "Eyeglasses": _tr("Eyeglasses"),
        "Goatee": _tr("Goatee"),
        "Gray_Hair": _tr("Grey hair"),
        "Heavy_Makeup": _tr("Heavy make-up"),
        "High_Cheekbones": _tr("High cheekbones"),
        "Male": _tr("Male"),
        "Mouth_Slightly_Open": _tr("Mouth slightly open"),
        "Mustache": _tr("Moustache"),
        "Narrow_Eyes": _tr("Narrow eyes"),
        "No_Beard": _tr("No beard"),
        "Oval_Face": _tr("Oval face"),
        "Pale_Skin": _tr("Pale skin"),
        "Pointy_Nose": _tr("Pointed nose"),
        "Receding_Hairline": _tr("Receding hairline"),
        "Rosy_Cheeks": _tr("Rosy cheeks"),
        "Sideburns": _tr("Sideburns"),
        "Smiling": _tr("Smiling"),
        "Straight_Hair": _tr("Straight hair"),
        "Wavy_Hair": _tr("Wavy hair"),
        "Wearing_Earrings": _tr("Earrings"),
        "Wearing_Hat": _tr("Hat"),
        "Wearing_Lipstick": _tr("Lipstick"),
        "Wearing_Necklace": _tr("Necklace"),
        "Wearing_Necktie": _tr("Necktie"),
        "Young": _tr("Young"),
    }
    return titles.get(name, name.replace("_", " "))
