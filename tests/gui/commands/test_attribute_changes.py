"""The attributes panel: what changes exclude, who is seen, previews, several faces, and the real networks."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from engine.photo.io import write_photo
from engine.photo.photo import Photo
from engine.request import FaceFrame
from faceinpaint_gui.worker.engine_access import EngineAccess
from tests.engine.conftest import tiny_attributes, tiny_gfc, tiny_igan  # noqa: F401
from tests.gui.attribute_panel import (
    panel_of,
    raise_panel,
    square,
    tick,
)
from tests.gui.canvas_events import turn_wheel
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT
from tests.gui.fake_engine import FakeEngine


class TestContradictions:
    @pytest.fixture
    def able_engine(self, able_engine: FakeEngine) -> FakeEngine:
        able_engine.attributes = {"Bangs": 0.2, "Bald": 0.1, "Smiling": 0.0}
        return able_engine

    def test_the_last_one_wins_and_it_is_said(self, qtbot, able: OpenEditor, able_engine) -> None:
        tick(qtbot, able, "Bangs")
        tick(qtbot, able, "Bald")
        assert panel_of(able).changes == {"Bald": 1.0} and panel_of(able).rows["Bangs"].value == 0.2
        assert able_engine.attribute_requests[-1].changes == {"Bald": 1.0}
        said = "“Bangs” and “Bald” contradict each other: “Bangs” was set back."
        assert able.window.message_bar.message.text == said

    def test_changes_are_asked_for_in_the_order_in_which_they_were_set(
        self, qtbot, able: OpenEditor, able_engine
    ) -> None:
        panel_of(able).group_buttons["expression"].setChecked(True)
        tick(qtbot, able, "Smiling")
        tick(qtbot, able, "Bangs")
        assert list(able_engine.attribute_requests[-1].changes) == ["Smiling", "Bangs"]


class TestIdentity:
    def test_the_meter_says_how_much_of_the_person_is_left(
        self, qtbot, able: OpenEditor, able_engine: FakeEngine
    ) -> None:
        meter = panel_of(able).meter
        assert not meter.isVisible()
        for distance, word in (
            (0.2, "same person"),
            (0.7, "close"),
            (1.2, "different"),
            (0.3, "same person"),
        ):
            able_engine.identity_distance = distance
            tick(qtbot, able, "Bangs" if word != "close" else "Eyeglasses")
            assert meter.isVisible() and meter.word == word
        panel_of(able).rows["Eyeglasses"].slider.setValue(30)
        qtbot.waitUntil(lambda: able.worker.is_idle)
        qtbot.mouseClick(panel_of(able).apply_button, LEFT)
        assert meter.word == "same person", "after the change, too"
        qtbot.waitUntil(lambda: able.worker.is_idle)
        QTest.keyClick(able.canvas, Qt.Key.Key_Z, CTRL)
        assert not meter.isVisible()

    def test_another_person_is_warned_of_once_a_photo(
        self, qtbot, able: OpenEditor, able_engine: FakeEngine
    ) -> None:
        able_engine.identity_distance = 1.2
        tick(qtbot, able, "Bangs")
        assert "hardly looks like the same person" in able.window.message_bar.message.text
        able.window.message_bar.dismiss()
        tick(qtbot, able, "Eyeglasses")
        assert able.window.message_bar.message is None
        qtbot.mouseClick(panel_of(able).apply_button, LEFT)
        assert able.document.undo_stack.count() == 1, "it is never refused"


def test_what_is_seen_reduced_is_changed_as_reduced_until_it_is_kept(
    qtbot, able: OpenEditor, able_engine: FakeEngine, portrait
) -> None:
    able.canvas.set_zoom(0.25)
    tick(qtbot, able, "Bangs")
    asked = able_engine.attribute_requests[-1]
    height, width = portrait.rgb.shape[:2]
    assert asked.photo.rgb.shape == (height // 4, width // 4, 3)
    np.testing.assert_allclose(asked.face.landmarks, (portrait.landmarks + 0.5) / 4 - 0.5)
    shown = able.document.preview.current.patch
    assert shown.pixels.shape == (160, 160, 3) and (shown.rgb == 100).all()
    assert (shown.x, shown.y) == tuple(4 * asked.face.landmarks[0].round().astype(int))
    with qtbot.waitSignal(able.document.history_changed):
        qtbot.mouseClick(panel_of(able).apply_button, LEFT)
    assert able_engine.attribute_requests[-1].photo.rgb.shape == portrait.rgb.shape
    expected = portrait.rgb.copy()
    expected[square(portrait)] = 100
    np.testing.assert_array_equal(able.document.image_rgb, expected)


def test_closer_up_a_reduced_preview_is_drawn_anew(
    qtbot, able: OpenEditor, able_engine: FakeEngine, portrait
) -> None:
    able.canvas.set_zoom(0.25)
    tick(qtbot, able, "Bangs")
    with qtbot.waitSignal(able.worker.idle):
        able.canvas.set_zoom(1.0)
    assert able_engine.attribute_requests[-1].photo.rgb.shape == portrait.rgb.shape
    assert able.document.preview.current.patch.pixels.shape == (40, 40, 3)


def test_each_face_keeps_the_values_that_were_set_for_it(
    qtbot, able: OpenEditor, able_engine: FakeEngine, portrait
) -> None:
    first, second = FaceFrame(portrait.landmarks), FaceFrame(portrait.landmarks + 7)
    tick(qtbot, able, "Bangs")
    able.document.faces.choose(second)
    qtbot.waitUntil(lambda: panel_of(able).note == "")
    assert panel_of(able).changes == {}
    tick(qtbot, able, "Eyeglasses")
    np.testing.assert_array_equal(able_engine.attribute_requests[-1].face.landmarks, second.landmarks)
    with qtbot.waitSignal(able.worker.idle):
        able.document.faces.choose(first)
    qtbot.waitUntil(lambda: panel_of(able).changes == {"Bangs": 1.0})
    qtbot.waitUntil(lambda: able.document.preview.current is not None)
    assert able_engine.attribute_requests[-1].changes == {"Bangs": 1.0}
    np.testing.assert_array_equal(able_engine.attribute_requests[-1].face.landmarks, first.landmarks)


def test_the_wheel_scrolls_and_changes_no_face(able: OpenEditor) -> None:
    slider = panel_of(able).rows["Bangs"].slider
    turn_wheel(slider, QPointF(slider.rect().center()), 1)
    assert slider.value() == 20


@pytest.mark.usefixtures("tiny_igan", "tiny_attributes")
def test_the_real_networks_change_the_face_and_no_pixel_beside_it(
    qtbot, make_editor: Callable[..., OpenEditor], make_portrait, tmp_path
) -> None:
    portrait = make_portrait(700, 500, 150, (250, 260))
    source = tmp_path / "portrait.png"
    write_photo(Photo(portrait.rgb), source)
    editor = make_editor(source, engine=EngineAccess())
    qtbot.waitUntil(lambda: editor.document.photo is not None)
    editor.document.faces.choose(FaceFrame(portrait.landmarks))
    raise_panel(editor)
    qtbot.waitUntil(lambda: panel_of(editor).note == "", timeout=60_000)
    assert list(panel_of(editor).rows) == ["Bangs", "Eyeglasses", "Smiling"]
    slider = panel_of(editor).rows["Eyeglasses"].slider
    slider.setFocus()
    with qtbot.waitSignal(editor.worker.idle, timeout=60_000):
        QTest.keyClick(slider, Qt.Key.Key_End)
    assert panel_of(editor).changes == {"Eyeglasses": 1.0}
    qtbot.mouseClick(panel_of(editor).apply_button, LEFT)
    changed = (editor.document.image_rgb != portrait.rgb).any(axis=2)
    assert changed[200:320, 200:300].any() and editor.document.undo_stack.count() == 2
    assert not changed[:, 480:].any() and not changed[:, :20].any(), "its crop ends there"
    QTest.keyClick(editor.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(editor.document.image_rgb, portrait.rgb)
