"""The main job through the real engine: open, brush, complete, choose, save, open again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.worker.engine_access import EngineAccess

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_a_photo_is_opened_brushed_completed_saved_and_opened_again(
    qtbot, make_editor, settings, portrait, monkeypatch, tmp_path: Path
) -> None:
    source, target = tmp_path / "portrait.png", tmp_path / "done.png"
    write_photo(Photo(portrait.rgb), source)
    settings.generator = "telea"
    editor = make_editor(source, engine=EngineAccess())
    qtbot.waitUntil(lambda: editor.document.photo is not None)
    assert editor.window.generator_panel.generator == "telea"
    editor.window.mask_panel.size_field.set_value(30)
    editor.window.mask_panel.hardness_field.set_value(100)

    left_eye, right_eye = portrait.landmarks[0], portrait.landmarks[1]
    start, middle, end = (
        editor.canvas.to_widget(*point).toPoint()
        for point in (left_eye, (left_eye + right_eye) / 2, right_eye)
    )
    QTest.mousePress(editor.canvas, LEFT, NO_KEYS, start)
    QTest.mouseMove(editor.canvas, middle)
    QTest.mouseMove(editor.canvas, end)
    QTest.mouseRelease(editor.canvas, LEFT, NO_KEYS, end)
    mask_fill = editor.document.mask.fill.copy()
    assert mask_fill[tuple(left_eye.round().astype(int)[::-1])] == 255
    with qtbot.waitSignal(editor.worker.idle, timeout=60_000):
        qtbot.mouseClick(editor.window.complete_button, LEFT)
    assert len(editor.document.completions.alternatives) == 1
    QTest.keyClick(editor.canvas, Qt.Key.Key_1)

    monkeypatch.setattr(questions, "ask_where_to_save", lambda *_: target)
    with qtbot.waitSignal(editor.worker.idle, timeout=30_000):
        QTest.keyClick(editor.canvas, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    saved = read_photo(target).rgb
    np.testing.assert_array_equal(saved, editor.document.image_rgb)
    assert not editor.document.is_modified

    changed = (saved != portrait.rgb).any(axis=2)
    assert not changed[mask_fill == 0].any()
    # The dark pupils are gone: what was painted over is brighter now.
    inside = mask_fill == 255
    assert changed[inside].mean() > 0.9
    pupil = portrait.rgb.mean(axis=2)[inside] < 60
    assert pupil.sum() > 20
    assert saved.mean(axis=2)[inside][pupil].mean() > 100

    editor.files.close_current()
    with qtbot.waitSignal(editor.current.photo_changed, timeout=30_000):
        editor.files.open(target)
    np.testing.assert_array_equal(editor.document.image_rgb, saved)
    np.testing.assert_array_equal(read_photo(source).rgb, portrait.rgb)


def test_an_empty_file_is_refused_in_words_and_nothing_is_lost(
    qtbot, make_editor, portrait, tmp_path: Path
) -> None:
    source, empty = tmp_path / "portrait.png", tmp_path / "empty.jpg"
    write_photo(Photo(portrait.rgb), source)
    empty.touch()
    editor = make_editor(source, engine=EngineAccess())
    qtbot.waitUntil(lambda: editor.document.photo is not None)
    with qtbot.waitSignal(editor.worker.failed):
        editor.files.open(empty)
    assert "empty.jpg" in editor.window.message_bar.message.text
    assert "empty (0 bytes)" in editor.window.message_bar.message.text
    np.testing.assert_array_equal(editor.document.image_rgb, portrait.rgb)
