"""Which wanted values are refused, and which contradict each other."""

from __future__ import annotations

import pytest

from engine.attribute_values import check_values, contradiction_warnings, nearest_name, without_contradictions
from engine.attributes import ATTRIBUTES, CONTRADICTIONS, OPPOSITES
from engine.errors import GeneratorError


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("bangs", "Bangs"),
        ("Glasses", "Eyeglasses"),
        ("smile", "Smiling"),
        ("moustache", "Mustache"),
        ("grey hair", "Gray_Hair"),
        ("no-beard", "No_Beard"),
        ("Lipstick", "Wearing_Lipstick"),
        ("Wings", None),
    ],
)
def test_the_nearest_name_is_suggested(written, meant):
    assert nearest_name(written, ATTRIBUTES) == meant


@pytest.mark.parametrize("value", [-0.01, 1.01, float("nan"), float("inf")])
def test_values_beyond_yes_and_no_are_refused(value):
    check_values({"Bangs": 0, "Bald": 1.0}, ATTRIBUTES)
    with pytest.raises(GeneratorError, match=r"The attribute Bangs goes from 0 \(no\) to 1 \(yes\), not to"):
        check_values({"Bangs": value}, ATTRIBUTES)


@pytest.mark.parametrize(
    ("values", "kept", "dropped"),
    [
        ({"Bald": 1, "Bangs": 1}, {"Bangs": 1}, {"Bald": "Bangs"}),
        ({"Bangs": 1, "Bald": 1}, {"Bald": 1}, {"Bangs": "Bald"}),
        ({"No_Beard": 1, "Smiling": 1, "Goatee": 0.5}, {"Smiling": 1, "Goatee": 0.5}, {"No_Beard": "Goatee"}),
        (
            {"Black_Hair": 1, "Blond_Hair": 1, "Gray_Hair": 1},
            {"Gray_Hair": 1},
            {"Black_Hair": "Blond_Hair", "Blond_Hair": "Gray_Hair"},
        ),
        ({"Bald": 1, "Bangs": 0}, {"Bald": 1, "Bangs": 0}, {}),
        ({"Bald": 0.6, "Bangs": 0.4}, {"Bald": 0.6, "Bangs": 0.4}, {}),
        ({"Male": 1, "Wearing_Lipstick": 1}, {"Male": 1, "Wearing_Lipstick": 1}, {}),
    ],
)
def test_the_last_of_two_that_contradict_each_other_counts(values, kept, dropped):
    found = without_contradictions(values)
    assert found == (kept, dropped) and list(found[0]) == list(kept)


def test_each_one_left_out_is_explained():
    (sentence,) = contradiction_warnings({"Bald": "Bangs"})
    assert sentence == "Bald and Bangs contradict each other: Bangs counts, as the last one."


def test_what_cannot_be_is_rare_among_faces_as_well():
    assert OPPOSITES < CONTRADICTIONS and set().union(*CONTRADICTIONS) < set(ATTRIBUTES)
