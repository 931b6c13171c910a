"""What attributes are called, and in which group they are found."""

from __future__ import annotations

from engine.attributes import ATTRIBUTES
from faceinpaint_gui.panels.attribute_names import (
    IMPORTANT,
    ON_TOP,
    group_title_of,
    in_groups,
    is_found,
    title_of,
)


def test_every_attribute_has_a_title_of_its_own() -> None:
    titles = {title_of(name) for name in ATTRIBUTES}
    assert len(titles) == len(ATTRIBUTES) and not any("_" in title for title in titles)
    assert set(IMPORTANT) < set(ATTRIBUTES)


def test_every_attribute_stands_on_top_or_in_one_group() -> None:
    groups = in_groups(ATTRIBUTES)
    names = [name for members in groups.values() for name in members]
    assert sorted([*names, *ON_TOP]) == sorted(ATTRIBUTES)
    assert [group_title_of(key) for key in groups] == [
        "Hair",
        "Eyes",
        "Beard",
        "Skin and make-up",
        "Expression",
        "Accessories",
        "Face",
    ]
    assert in_groups(("Bangs", "Goatee", "Wings")) == {"beard": ["Goatee"], "face": ["Wings"]}


def test_attributes_are_found_by_words_of_their_titles_and_names() -> None:
    assert is_found("Gray_Hair", "grey") and is_found("Gray_Hair", "gray HAIR") and is_found("Gray_Hair", " ")
    assert not is_found("Gray_Hair", "grey beard")
