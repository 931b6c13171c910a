"""Faces that were found: shown, chosen by a click or a key, moved, turned and scaled, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from engine.faces.alignment import CANONICAL_LANDMARKS, crop_corners, crop_width_px, frame_to_crop
from engine.request import FaceFrame
from faceinpaint_gui.canvas.face_tool import knob_of
from faceinpaint_gui.files.face_memory import PHOTOS_MAX, FaceMemory
from tests.gui.canvas_events import NO_KEYS, grab_rgb, hide_cursor
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine

SHIFT = Qt.KeyboardModifier.ShiftModifier
LARGE, SMALL = CANONICAL_LANDMARKS * 180 + (20, 150), CANONICAL_LANDMARKS * 100 + (260, 60)


@pytest.fixture
def editor(qtbot, editor: OpenEditor, fake_engine: FakeEngine, portrait, tmp_path: Path) -> OpenEditor:
    """The editor with two faces to be found, at a zoom of 1, and a file on disk for its photo."""
    (tmp_path / "portrait.jpg").write_bytes(b"a photo")
    fake_engine.faces[int(portrait.rgb.sum())] = [FaceFrame(LARGE, 0.9), FaceFrame(SMALL, 0.8)]
    editor.canvas.set_zoom(1.0)
    return editor


def use_face_tool(qtbot, editor: OpenEditor) -> None:
    QTest.keyClick(editor.canvas, "A")
    qtbot.waitUntil(lambda: len(editor.document.faces.found) == 2)


def place(editor: OpenEditor, point: np.ndarray) -> QPoint:
    """Where the canvas shows a point that counts from the middle of the first pixel."""
    return editor.canvas.to_widget(*(np.asarray(point) + 0.5)).toPoint()


def drag(editor: OpenEditor, start: np.ndarray, end: np.ndarray) -> None:
    QTest.mousePress(editor.canvas, LEFT, NO_KEYS, place(editor, start))
    for share in (0.5, 1.0):
        QTest.mouseMove(editor.canvas, place(editor, start + (end - start) * share))
    QTest.mouseRelease(editor.canvas, LEFT, NO_KEYS, place(editor, end))


def click(editor: OpenEditor, point: np.ndarray) -> None:
    QTest.mouseClick(editor.canvas, LEFT, NO_KEYS, place(editor, point))


def chosen(editor: OpenEditor) -> np.ndarray:
    face = editor.document.faces.chosen
    assert face is not None
    return face.landmarks


def test_the_faces_are_drawn_while_their_tool_is_used(qtbot, editor: OpenEditor) -> None:
    hide_cursor(editor.canvas)
    before = grab_rgb(editor.canvas)
    use_face_tool(qtbot, editor)
    hide_cursor(editor.canvas)
    shown = (grab_rgb(editor.canvas) != before).any(axis=2)
    for landmarks in (LARGE, SMALL):
        for corner in crop_corners(landmarks):
            x, y = place(editor, corner).toTuple()
            assert shown[y - 2 : y + 3, x - 2 : x + 3].any()
    assert editor.document.undo_stack.count() == 0
    QTest.keyClick(editor.canvas, "B")
    hide_cursor(editor.canvas)
    np.testing.assert_array_equal(grab_rgb(editor.canvas), before)


def test_a_click_chooses_a_face_and_the_engine_is_asked_for_it(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine
) -> None:
    brush_over(editor)
    use_face_tool(qtbot, editor)
    click(editor, SMALL.mean(axis=0))
    np.testing.assert_array_equal(chosen(editor), SMALL)
    assert editor.document.undo_stack.undoText() == "Choose face"
    complete(qtbot, editor)
    assert fake_engine.requests[-1].face is editor.document.faces.found[1]
    editor.document.undo_stack.undo()
    click(editor, LARGE.mean(axis=0))
    np.testing.assert_array_equal(chosen(editor), LARGE)
    click(editor, np.array([390.0, 490.0]))
    np.testing.assert_array_equal(chosen(editor), LARGE)


def test_n_chooses_one_face_after_the_other(qtbot, editor: OpenEditor) -> None:
    for landmarks in (LARGE, SMALL, LARGE):
        with qtbot.waitSignal(editor.document.faces.changed):
            QTest.keyClick(editor.canvas, "N")
        qtbot.waitUntil(lambda: editor.document.faces.chosen is not None)
        np.testing.assert_array_equal(chosen(editor), landmarks)


def move_by_drag(editor: OpenEditor) -> np.ndarray:
    middle = crop_corners(LARGE).mean(axis=0)
    drag(editor, middle, np.add(middle, (31, -17)))
    return np.add(LARGE, (31, -17))


def scale_by_drag(editor: OpenEditor) -> np.ndarray:
    corners = crop_corners(LARGE)
    centre = corners.mean(axis=0)
    drag(editor, corners[2], centre + (corners[2] - centre) * 1.5)
    return centre + (LARGE - centre) * 1.5


def turn_by_drag(editor: OpenEditor) -> np.ndarray:
    corners = crop_corners(LARGE)
    centre, knob = corners.mean(axis=0), knob_of(corners, 1.0)
    quarter = np.array([[0, -1], [1, 0]])
    drag(editor, knob, centre + quarter @ (knob - centre))
    return (LARGE - centre) @ quarter.T + centre


@pytest.mark.parametrize("zoom", [0.8, 1.0])
@pytest.mark.parametrize(
    ("edit", "text"),
    [
        (move_by_drag, "Move face frame"),
        (scale_by_drag, "Scale face frame"),
        (turn_by_drag, "Turn face frame"),
    ],
)
def test_a_frame_is_edited_by_its_handles_in_one_step(
    qtbot, editor: OpenEditor, edit: Callable[[OpenEditor], np.ndarray], text: str, zoom: float
) -> None:
    use_face_tool(qtbot, editor)
    click(editor, LARGE.mean(axis=0))
    if edit is not turn_by_drag:
        editor.canvas.set_zoom(zoom)
    expected = edit(editor)
    np.testing.assert_allclose(chosen(editor), expected, atol=1.7)
    assert editor.document.faces.chosen.confidence == 1
    assert editor.document.undo_stack.undoText() == text and editor.document.undo_stack.count() == 2
    editor.document.undo_stack.undo()
    np.testing.assert_array_equal(chosen(editor), LARGE)


def test_the_frame_follows_the_drag_and_escape_takes_it_back(qtbot, editor: OpenEditor) -> None:
    use_face_tool(qtbot, editor)
    click(editor, LARGE.mean(axis=0))
    hide_cursor(editor.canvas)
    before = grab_rgb(editor.canvas)
    start = crop_corners(LARGE).mean(axis=0)
    QTest.mousePress(editor.canvas, LEFT, NO_KEYS, place(editor, start))
    QTest.mouseMove(editor.canvas, place(editor, np.add(start, (40, 60))))
    hide_cursor(editor.canvas)
    x, y = place(editor, crop_corners(np.add(LARGE, (40, 60)))[2]).toTuple()
    around = np.s_[y - 3 : y + 4, x - 3 : x + 4]
    assert (grab_rgb(editor.canvas)[around] != before[around]).any()
    QTest.keyClick(editor.canvas, Qt.Key.Key_Escape)
    hide_cursor(editor.canvas)
    np.testing.assert_array_equal(grab_rgb(editor.canvas), before)
    QTest.mouseRelease(editor.canvas, LEFT, NO_KEYS, place(editor, start))
    np.testing.assert_array_equal(chosen(editor), LARGE)
    assert editor.document.undo_stack.count() == 1


def test_arrow_keys_move_turn_and_scale_even_over_open_alternatives(qtbot, editor: OpenEditor) -> None:
    brush_over(editor)
    use_face_tool(qtbot, editor)
    QTest.keyClick(editor.canvas, "N")
    complete(qtbot, editor)
    QTest.keyClick(editor.canvas, Qt.Key.Key_Right, SHIFT)
    np.testing.assert_allclose(chosen(editor), np.add(LARGE, (10, 0)))
    QTest.keyClick(editor.canvas, Qt.Key.Key_Up)
    np.testing.assert_allclose(chosen(editor), np.add(LARGE, (10, -1)))
    width = crop_width_px(chosen(editor))
    QTest.keyClick(editor.canvas, Qt.Key.Key_Up, CTRL)
    assert crop_width_px(chosen(editor)) == pytest.approx(width * 1.02)
    QTest.keyClick(editor.canvas, Qt.Key.Key_Right, CTRL)
    affine = frame_to_crop(chosen(editor), 100)
    assert np.degrees(np.arctan2(-affine[1, 0], affine[0, 0])) == pytest.approx(1.0)


def test_a_frame_cannot_become_too_small_to_be_held(qtbot, editor: OpenEditor) -> None:
    use_face_tool(qtbot, editor)
    click(editor, LARGE.mean(axis=0))
    corners = crop_corners(LARGE)
    drag(editor, corners[2], corners.mean(axis=0))
    assert crop_width_px(chosen(editor)) == pytest.approx(16)


def test_no_face_is_said_with_the_way_out(qtbot, editor: OpenEditor, fake_engine: FakeEngine) -> None:
    fake_engine.faces.clear()
    QTest.keyClick(editor.canvas, "A")
    qtbot.waitUntil(lambda: editor.window.message_bar.message is not None)
    assert "No face was found" in editor.window.message_bar.message.text
    QTest.mouseClick(editor.window.message_bar.findChild(QPushButton), LEFT)
    assert editor.window.actions_.set_face_frame.isChecked()


def show(editor: OpenEditor, fake_engine: FakeEngine, path: Path) -> None:
    editor.photos.replace(fake_engine.read_photo(path))


def test_the_frame_is_remembered_with_its_photo(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    path, other = tmp_path / "portrait.jpg", tmp_path / "other.jpg"
    fake_engine.photos[other] = np.full((90, 120, 3), 9, np.uint8)
    other.write_bytes(b"another photo")
    use_face_tool(qtbot, editor)
    click(editor, SMALL.mean(axis=0))
    show(editor, fake_engine, other)
    assert editor.document.faces.chosen is None
    show(editor, fake_engine, path)
    np.testing.assert_array_equal(chosen(editor), SMALL)
    assert not editor.document.is_modified and editor.window.actions_.remove_face_frame.isEnabled()
    editor.window.actions_.remove_face_frame.trigger()
    show(editor, fake_engine, path)
    assert editor.document.faces.chosen is None
    editor.document.faces.choose(FaceFrame(LARGE))
    path.write_bytes(b"changed by another program")
    show(editor, fake_engine, path)
    assert editor.document.faces.chosen is None


def test_the_memory_forgets_the_oldest_and_reads_past_what_is_spoilt(settings, tmp_path: Path) -> None:
    memory = FaceMemory(settings)
    paths = [tmp_path / f"{number}.jpg" for number in range(PHOTOS_MAX + 1)]
    for path in paths:
        path.touch()
        memory.remember(path, FaceFrame(LARGE))
    assert memory.recall(paths[0]) is None
    np.testing.assert_array_equal(memory.recall(paths[1]).landmarks, LARGE)
    assert memory.recall(tmp_path / "gone.jpg") is None and memory.recall(None) is None
    memory.remember(None, FaceFrame(LARGE))
    for spoilt in ("no JSON", "[]", '{"a": 1}', f'{{"{paths[1]}|0": [[1, 2], [3, "x"]]}}'):
        settings.face_frames = spoilt
        assert memory.recall(paths[1]) is None


def test_the_pointer_hovers_without_an_edit(qtbot, editor: OpenEditor) -> None:
    use_face_tool(qtbot, editor)
    click(editor, LARGE.mean(axis=0))
    QTest.mouseMove(editor.canvas, QPointF(200, 200).toPoint())
    np.testing.assert_array_equal(chosen(editor), LARGE)
