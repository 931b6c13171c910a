"""Texts are plain English strings that know what they were made of."""

from __future__ import annotations

import pickle
from pathlib import Path

from engine.errors import MaskError, PhotoError
from engine.texts import Text

GERMAN = {
    "{count} faces in {place}": "{count} Gesichter in {place}",
    "one photo": "einem Foto",
    "{share:.0f} of 100": "{share:.1f} von 100",
}


def in_german(template: str, count: int) -> str:
    return GERMAN.get(template, template)


def test_a_text_is_the_english_string() -> None:
    text = Text("{count} faces in {place}", count=3, place=Text("one photo"))
    assert text == "3 faces in one photo" and isinstance(text, str)
    assert text.template == "{count} faces in {place}" and text.arguments["count"] == 3


def test_a_translation_gets_the_same_arguments_in_its_own_order_and_form() -> None:
    text = Text("{count} faces in {place}", count=3, place=Text("one photo"))
    assert text.translated(in_german) == "3 Gesichter in einem Foto"
    assert Text("{share:.0f} of 100", share=12.25).translated(in_german) == "12.2 von 100"
    assert Text("{count} faces in {place}", count=1, place="{place}.jpg").translated(in_german) == (
        "1 Gesichter in {place}.jpg"
    )


def test_the_translator_is_told_how_many_there_are() -> None:
    told: list[tuple[str, int]] = []

    def translate(template: str, count: int) -> str:
        told.append((template, count))
        return template

    Text("{count} faces in {place}", count=3, place=Text("one photo")).translated(translate)
    assert told == [("{count} faces in {place}", 3), ("one photo", -1)]


def test_braces_without_arguments_mean_nothing() -> None:
    assert Text("a {b} c") == "a {b} c" == Text("a {b} c").translated(in_german)


def test_an_error_says_its_sentence_in_english_and_keeps_the_template() -> None:
    error = PhotoError("There is no file “{path}”: choose it again.", path=Path("a{b}.jpg"))
    assert str(error) == "There is no file “a{b}.jpg”: choose it again." and type(str(error)) is str
    assert error.text.template == "There is no file “{path}”: choose it again."
    passed_on = MaskError(error.text)
    assert passed_on.text is error.text and str(passed_on) == str(error)


def test_an_error_comes_whole_from_another_process() -> None:
    error = PhotoError("“{name}” in {place}", name="a{b}", place=Text("one photo"))
    copy = pickle.loads(pickle.dumps(error))
    assert str(copy) == str(error) == "“a{b}” in one photo"
    assert copy.text.translated(lambda template, _: template.replace("in", "aus")) == "“a{b}” aus one photo"
    assert copy.text.arguments["place"].template == "one photo"
