"""The relay of the document that is shown: what it says is that one's, and no other's."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest

from engine.canvas import Border
from engine.photo.photo import Photo
from engine.request import FaceFrame, Patch
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.document.preview import Preview
from faceinpaint_gui.files.open_photos import OpenPhotos
from tests.gui.document.test_document import complete, draw_picture, paint_line, request_of

SIGNALS = (
    "leaving",
    "photo_changed",
    "image_changed",
    "mask_changed",
    "faces_changed",
    "completions_changed",
    "preview_changed",
    "history_changed",
)


@pytest.fixture
def current(qtbot) -> CurrentDocument:
    return CurrentDocument(Document(Photo(draw_picture())))


@pytest.fixture
def told(current: CurrentDocument) -> list[str]:
    """Names of the signals that were emitted."""
    names: list[str] = []
    for name in SIGNALS:
        getattr(current, name).connect(lambda *_, name=name: names.append(name))
    return names


def edit_all(document: Document) -> None:
    """Does something to each part."""
    paint_line(document, (20, 20), (60, 40))
    document.faces.choose(FaceFrame(np.zeros((5, 2))))
    document.completions.apply(complete(request_of(document)))
    document.preview.exchange(None, Preview(Patch(0, 0, np.zeros((2, 2, 3), np.uint8))))
    document.extend(Border(left=3))


def test_all_that_happens_to_the_shown_one_is_told(current: CurrentDocument, told: list[str]) -> None:
    edit_all(current.document)
    assert set(told) == {*SIGNALS} - {"leaving"}


def test_nothing_is_told_of_those_behind(current: CurrentDocument, told: list[str]) -> None:
    behind = current.document
    current.show(Document(Photo(draw_picture(60, 50, seed=3))))
    told.clear()
    edit_all(behind)
    behind.undo_stack.undo()
    assert told == []
    assert behind.undo_stack.count() == 4 and current.document.undo_stack.count() == 0
    current.show(behind)
    assert current.document is behind


def test_all_of_another_one_is_told_when_it_is_shown(current: CurrentDocument, told: list[str]) -> None:
    edit_all(current.document)
    first, seen = current.document, []
    current.leaving.connect(lambda: seen.append(current.document))
    current.photo_changed.connect(lambda: seen.append(current.document))
    second = Document(Photo(draw_picture(60, 50, seed=3)))
    told.clear()
    current.show(second)
    assert seen == [first, second]
    parts = ("photo", "faces", "completions", "history")
    changed = [f"{part}_changed" for part in parts]
    assert told == ["leaving", *changed]
    told.clear()
    current.show(None)
    assert current.document.photo is None and told[0] == "leaving"
    told.clear()
    current.show(first)
    assert told == changed, "nothing was left"


def test_what_is_being_drawn_becomes_a_step_and_a_preview_goes(current: CurrentDocument) -> None:
    document = current.document
    document.mask.begin_stroke("Line")
    document.mask.paint(np.array([[20.0, 20.0], [60.0, 40.0]]), 9)
    document.preview.exchange(None, Preview(Patch(0, 0, np.zeros((2, 2, 3), np.uint8))))
    current.show(None)
    assert not document.mask.is_painting and document.undo_stack.count() == 1
    assert document.preview.current is None


def test_closing_a_photo_lets_go_of_its_pixels(qtbot, current: CurrentDocument) -> None:
    photos = OpenPhotos(current)
    photos.add(Photo(draw_picture()))
    edit_all(current.document)
    kept = [weakref.ref(current.document.image_rgb), weakref.ref(current.document.require_photo())]
    gc.disable()
    try:
        photos.close_current()
        assert [each() for each in kept] == [None, None], "without waiting for the garbage collector"
    finally:
        gc.enable()
    qtbot.wait(10)
    assert photos.count == 0 and current.document.photo is None
