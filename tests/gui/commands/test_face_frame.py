"""A face frame set by hand: real clicks in the editor, what is painted, and what the engine is asked."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from engine.faces.alignment import CANONICAL_LANDMARKS, crop_corners
from engine.photo.photo import Photo
from engine.request import FaceFrame
from faceinpaint_gui.document import Document
from faceinpaint_gui.user_messages import Severity
from tests.gui.canvas_events import grab_rgb, hide_cursor, make_canvas
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine

SHIFT, NO_KEYS = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
HINTS = ["Click the left eye", "Click the right eye", "Click the middle of the mouth"]


def pointed_out(landmarks: np.ndarray) -> np.ndarray:
    """float [3,2]: left eye, right eye, middle of the mouth."""
    return np.array([landmarks[0], landmarks[1], landmarks[3:].mean(axis=0)])


def click(editor: OpenEditor, x: float, y: float, button=LEFT) -> None:
    """Clicks on the place that has the coordinates (x, y) for the engine: whole in the middle of a pixel."""
    QTest.mouseClick(editor.canvas, button, NO_KEYS, editor.canvas.to_widget(x + 0.5, y + 0.5).toPoint())


def click_face(editor: OpenEditor, landmarks: np.ndarray) -> None:
    for x, y in pointed_out(landmarks):
        click(editor, x, y)


def face_at(crop_px: float = 250, x: float = 70, y: float = 90) -> np.ndarray:
    return CANONICAL_LANDMARKS * crop_px + (x, y)


def test_three_clicks_set_the_frame_in_photo_pixels(editor: OpenEditor) -> None:
    actions, canvas = editor.window.actions_, editor.canvas
    canvas.set_zoom(2.0)
    actions.eraser.trigger()
    QTest.keyClick(canvas, Qt.Key.Key_F, SHIFT)
    landmarks = face_at(160, 120, 160)
    for number, (x, y) in enumerate(pointed_out(landmarks)):
        assert editor.window.status.text == HINTS[number]
        assert editor.document.faces.chosen is None and actions.set_face_frame.isChecked()
        click(editor, x, y)
    assert (
        np.abs(editor.document.faces.chosen.landmarks - landmarks).max() < 0.6
    )  # a click is one screen pixel exact
    assert editor.document.faces.chosen.confidence == 1
    assert editor.window.status.text == "" and not actions.set_face_frame.isChecked()
    assert canvas.tool is canvas.eraser and not editor.document.mask.has_fill


def test_pixel_centres_are_whole_numbers_for_the_engine(editor: OpenEditor) -> None:
    editor.canvas.set_zoom(8.0)
    editor.window.actions_.set_face_frame.trigger()
    middle = editor.canvas.to_photo(QPointF(editor.canvas.rect().center()))
    landmarks = CANONICAL_LANDMARKS * 60 + np.round(middle) - 30
    click_face(editor, landmarks)
    assert np.abs(editor.document.faces.chosen.landmarks - landmarks).max() < 0.15


def test_the_frame_goes_into_the_request(qtbot, editor: OpenEditor, fake_engine: FakeEngine) -> None:
    brush_over(editor)
    complete(qtbot, editor)
    editor.window.actions_.set_face_frame.trigger()
    click_face(editor, face_at())
    complete(qtbot, editor)
    editor.window.actions_.remove_face_frame.trigger()
    complete(qtbot, editor)
    first, second, third = (request.face for request in fake_engine.requests)
    assert first is None and third is None
    assert np.abs(second.landmarks - face_at()).max() < 1.2


def test_exchanged_eyes_are_put_right(editor: OpenEditor) -> None:
    editor.window.actions_.set_face_frame.trigger()
    right_eye_first = pointed_out(face_at())[[1, 0, 2]]
    for x, y in right_eye_first:
        click(editor, x, y)
    assert np.abs(editor.document.faces.chosen.landmarks - face_at()).max() < 1.2


def test_what_is_no_face_is_said_and_can_be_clicked_again(editor: OpenEditor) -> None:
    editor.window.actions_.set_face_frame.trigger()
    for x in (100, 150, 300):
        click(editor, x, 200)
    message = editor.window.message_bar.message
    assert message.severity is Severity.ERROR and "two eyes and a mouth" in message.text
    assert editor.document.faces.chosen is None and editor.window.status.text == HINTS[0]
    click_face(editor, face_at())
    assert editor.document.faces.chosen is not None


@pytest.mark.parametrize("way", ["escape", "same key", "brush", "other photo"])
def test_it_can_be_left_at_any_point(editor: OpenEditor, way: str) -> None:
    actions, canvas = editor.window.actions_, editor.canvas
    actions.set_face_frame.trigger()
    click(editor, 150, 200)
    if way == "escape":
        QTest.keyClick(editor.window.focusWidget(), Qt.Key.Key_Escape)
    elif way == "same key":
        QTest.keyClick(canvas, Qt.Key.Key_F, SHIFT)
    elif way == "brush":
        QTest.keyClick(canvas, Qt.Key.Key_B)
    else:
        editor.photos.replace(Photo(rgb=editor.document.original_rgb.copy()))
    assert not actions.set_face_frame.isChecked() and editor.window.status.text == ""
    assert canvas.tool is canvas.brush and editor.document.faces.chosen is None
    brush_over(editor)
    assert editor.document.mask.has_fill
    actions.set_face_frame.trigger()
    assert editor.window.status.text == HINTS[0]


def test_the_right_button_and_a_held_original_set_no_point(editor: OpenEditor) -> None:
    editor.window.actions_.set_face_frame.trigger()
    click(editor, 150, 200, Qt.MouseButton.RightButton)
    editor.canvas.set_showing_original(True)
    click(editor, 150, 200)
    assert editor.window.status.text == HINTS[0] and not editor.document.mask.has_fill


def test_setting_and_removing_are_undone_one_by_one(editor: OpenEditor) -> None:
    actions, document = editor.window.actions_, editor.document
    assert not actions.remove_face_frame.isEnabled()
    actions.set_face_frame.trigger()
    click_face(editor, face_at())
    face = document.faces.chosen
    assert actions.remove_face_frame.isEnabled() and document.undo_stack.undoText() == "Set face frame"
    actions.remove_face_frame.trigger()
    assert document.faces.chosen is None and not actions.remove_face_frame.isEnabled()
    QTest.keyClick(editor.canvas, Qt.Key.Key_Z, CTRL)
    assert document.faces.chosen is face and actions.remove_face_frame.isEnabled()
    QTest.keyClick(editor.canvas, Qt.Key.Key_Z, CTRL)
    assert document.faces.chosen is None
    document.undo_stack.redo()
    assert document.faces.chosen is face
    editor.photos.replace(Photo(rgb=document.original_rgb.copy()))
    assert editor.document.faces.chosen is None and not actions.remove_face_frame.isEnabled()


def test_without_a_photo_there_is_nothing_to_set(make_editor) -> None:
    actions = make_editor().window.actions_
    assert not actions.set_face_frame.isEnabled() and not actions.remove_face_frame.isEnabled()


def test_the_warning_that_no_face_was_found_offers_to_set_it(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine
) -> None:
    fake_engine.warnings, fake_engine.lacks_face = ("No face was found.",), True
    brush_over(editor)
    complete(qtbot, editor)
    button = editor.window.message_bar.findChild(QPushButton)
    assert button.isVisible() and button.text() == "Set face frame"
    QTest.mouseClick(button, LEFT)
    assert editor.window.message_bar.message is None and editor.window.status.text == HINTS[0]
    fake_engine.warnings, fake_engine.lacks_face = ("A face is small.",), False
    click_face(editor, face_at())
    complete(qtbot, editor)
    assert editor.window.message_bar.message.text == "A face is small."
    assert editor.window.message_bar.message.action_text == ""


# What is painted


@pytest.mark.parametrize("shade", [0, 128, 255])
def test_the_square_and_the_points_are_seen_on_dark_and_light_pictures(qtbot, shade: int) -> None:
    view = make_canvas(qtbot)
    view.current.show(Document(Photo(rgb=np.full((601, 803, 3), shade, np.uint8))))
    hide_cursor(view)
    before = grab_rgb(view)
    face = FaceFrame(CANONICAL_LANDMARKS * 500 + (150, 50))
    view.document.faces.choose(face)
    with_frame = grab_rgb(view)
    changed = np.abs(with_frame.astype(int) - before).max(axis=2) > 80
    rows, columns = np.nonzero(changed)
    corners = [view.to_widget(x, y) for x, y in crop_corners(face.landmarks) + 0.5]
    box = (columns.min(), rows.min(), columns.max(), rows.max())
    np.testing.assert_allclose(box, [*corners[0].toTuple(), *corners[2].toTuple()], atol=2)
    for x, y in face.landmarks + 0.5:
        place = view.to_widget(x, y).toPoint()
        assert changed[place.y() - 5 : place.y() + 6, place.x() - 5 : place.x() + 6].any()
    middle = view.to_widget(400, 240).toPoint()
    assert not changed[middle.y(), middle.x()]
    view.set_showing_original(True)
    assert np.abs(grab_rgb(view)[-100:].astype(int) - before[-100:]).max() == 0
    view.set_showing_original(False)
    view.document.undo_stack.undo()
    np.testing.assert_array_equal(grab_rgb(view), before)


def test_picked_points_are_shown_with_the_hint(editor: OpenEditor) -> None:
    canvas = editor.canvas
    editor.document.faces.choose(FaceFrame(face_at()))
    frame = grab_rgb(canvas)
    editor.window.actions_.set_face_frame.trigger()
    started = grab_rgb(canvas)
    corner = canvas.to_widget(*(crop_corners(face_at())[2] + 0.5)).toPoint()
    around = np.s_[corner.y() - 2 : corner.y() + 3, corner.x() - 2 : corner.x() + 3]
    assert (frame[around] != started[around]).any()  # the old frame is hidden
    assert (frame[12:30, 12:60] != started[12:30, 12:60]).any()  # the hint
    click(editor, 200, 250)
    place: QPoint = canvas.to_widget(200.5, 250.5).toPoint()
    point = np.s_[place.y() - 5 : place.y() + 6, place.x() - 5 : place.x() + 6]
    assert (grab_rgb(canvas)[point] != started[point]).any()


def test_over_a_fresh_completion_the_frame_hides(qtbot, editor: OpenEditor) -> None:
    brush_over(editor)
    editor.document.faces.choose(FaceFrame(face_at()))
    complete(qtbot, editor)
    hide_cursor(editor.canvas)
    completed = grab_rgb(editor.canvas)
    editor.document.faces.choose(None)
    editor.canvas.set_mask_shown(False)
    np.testing.assert_array_equal(grab_rgb(editor.canvas), completed)
