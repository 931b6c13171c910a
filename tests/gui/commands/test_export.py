"""Copies exported from the editor: the file is what the dialog said, the photo stays as it was."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from psd_tools import PSDImage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog

from engine.photo.export import ExportOptions, exported
from engine.photo.io import read_photo
from engine.photo.photo import Photo, PhotoMetadata
from engine.photo.xmp import COMPOSITE_WITH_AI
from faceinpaint_gui.dialogs.export_dialog import ExportDialog
from faceinpaint_gui.settings import ExportSize
from faceinpaint_gui.worker import photo_jobs
from tests.gui.commands.test_files import answer_save_as
from tests.gui.conftest import OpenEditor
from tests.gui.dialog_events import Answer, answering, press_enter, press_escape, type_path
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine


def choose(dialog: QDialog, **texts: str) -> None:
    """Chooses entries of lists by typing their first letters."""
    for name, text in texts.items():
        combo = getattr(dialog, f"{name}_list")
        combo.setFocus()
        QTest.keyClicks(combo, text)


def small_png(dialog: QDialog) -> None:
    """Asks for a PNG whose longest side has 125 pixels, without metadata, marked as edited with AI."""
    assert isinstance(dialog, ExportDialog)
    assert dialog.size_label.text() == "400 × 500 pixels"
    choose(dialog, format="PNG", size="Longest")
    dialog.side_spin.setFocus()
    dialog.side_spin.selectAll()
    QTest.keyClicks(dialog.side_spin, "125")
    assert dialog.size_label.text() == "100 × 125 pixels"
    assert not dialog.quality_field.isEnabled()
    for box in (dialog.metadata_box, dialog.ai_box):
        QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.export_button, LEFT)


def export(qtbot, editor: OpenEditor, *answers: Answer) -> None:
    editor.window.activateWindow()  # no window manager gives it back after a dialog
    qtbot.waitUntil(editor.window.isActiveWindow)
    with answering(*answers), qtbot.waitSignal(editor.worker.idle):
        QTest.keyClick(editor.canvas, Qt.Key.Key_E, CTRL)


def test_a_copy_is_written_and_the_photo_stays_as_it_was(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    brush_over(editor)
    complete(qtbot, editor)
    before = editor.document.image_rgb.copy()
    export(qtbot, editor, small_png, type_path(tmp_path / "web.png"))
    copy = read_photo(tmp_path / "web.png")
    assert copy.rgb.shape == (125, 100, 3)
    assert np.abs(copy.rgb[225 // 4, 200 // 4].astype(int) - 100).max() <= 12, "the completion is in it"
    assert COMPOSITE_WITH_AI.encode() in (copy.metadata.xmp or b"")
    assert editor.window.message_bar.message.text == "A copy was exported as web.png."
    np.testing.assert_array_equal(editor.document.image_rgb, before)
    assert editor.document.is_modified and editor.document.path == tmp_path / "portrait.jpg"
    assert editor.document.saved_path is None
    assert editor.window.windowTitle() == "portrait.jpg[*] – faceinpaint"
    assert fake_engine.written == {}


def test_the_choices_are_remembered_and_the_next_copy_gets_another_name(
    qtbot, editor: OpenEditor, tmp_path: Path
) -> None:
    export(qtbot, editor, small_png, type_path(tmp_path / "portrait.png"))
    settings = editor.settings
    assert (settings.export_format, settings.export_size) == ("PNG", ExportSize.LONGEST_SIDE)
    assert settings.export_side_px == 125 and settings.export_quality == 90
    assert not settings.export_keeps_metadata and settings.export_marks_ai
    export(qtbot, editor, press_enter, press_enter)
    assert read_photo(tmp_path / "portrait-2.png").rgb.shape == (125, 100, 3)


@pytest.mark.parametrize("answers", [(press_escape,), (small_png, press_escape)])
def test_a_cancelled_export_writes_and_remembers_nothing(
    qtbot, editor: OpenEditor, tmp_path: Path, answers: tuple[Answer, ...]
) -> None:
    files = set(tmp_path.iterdir())
    with answering(*answers):
        QTest.keyClick(editor.canvas, Qt.Key.Key_E, CTRL)
    assert editor.worker.is_idle and set(tmp_path.iterdir()) == files
    assert editor.settings.export_format == "JPEG"
    assert not editor.window.findChildren(QFileDialog)


def test_a_failed_export_says_why(qtbot, editor: OpenEditor, tmp_path: Path) -> None:
    target = tmp_path / "there.png"
    target.write_bytes(b"old")
    broken = PhotoMetadata(icc_profile=b"no profile")
    editor.photos.add(Photo(editor.document.original_rgb, metadata=broken, path=tmp_path / "broken.png"))

    def to_srgb(dialog: QDialog) -> None:
        choose(dialog, format="PNG", colour="Convert")
        press_enter(dialog)

    with answering(to_srgb, type_path(target), press_yes), qtbot.waitSignal(editor.worker.failed):
        QTest.keyClick(editor.canvas, Qt.Key.Key_E, CTRL)
    assert "profile of this photo cannot be read" in editor.window.message_bar.message.text
    assert target.read_bytes() == b"old"


def press_yes(dialog: QDialog) -> None:
    """Lets an existing file be replaced."""
    assert "replace" in dialog.text()
    QTest.keyClick(dialog, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)


def test_transparent_photos_are_offered_formats_that_can_hold_them(qtbot, editor: OpenEditor) -> None:
    def offered(photo: Photo) -> list[str]:
        dialog = ExportDialog(editor.window, photo, editor.settings)
        return [dialog.format_list.itemText(index) for index in range(dialog.format_list.count())]

    rgb = editor.document.original_rgb
    alpha = np.full(rgb.shape[:2], 255, np.uint8)
    layered = ["PSD with layers", "TIFF with layers"]
    assert offered(Photo(rgb, alpha)) == ["JPEG", "PNG", "TIFF", "WebP", "HEIC", "AVIF", *layered]
    alpha[0, 0] = 254
    assert offered(Photo(rgb, alpha)) == ["PNG", "TIFF", "WebP", "HEIC", "AVIF", *layered]


def test_closing_waits_for_an_export(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    def wait_and_export(photo: Photo, options: ExportOptions) -> Photo:
        assert fake_engine.writing_gate.wait(10)
        return exported(photo, options)

    monkeypatch.setattr(photo_jobs, "exported", wait_and_export)
    fake_engine.writing_gate.clear()
    with answering(press_enter, type_path(tmp_path / "a.jpg")):
        QTest.keyClick(editor.canvas, Qt.Key.Key_E, CTRL)
    assert not editor.window.close()
    fake_engine.writing_gate.set()
    qtbot.waitUntil(lambda: not editor.window.isVisible())
    assert read_photo(tmp_path / "a.jpg").rgb.shape == (500, 400, 3)


# The mark in ordinary saving


@pytest.mark.parametrize("is_completed", [True, False])
@pytest.mark.parametrize("marks_ai", [True, False])
def test_saving_marks_completed_photos_where_the_settings_say_so(
    qtbot,
    editor: OpenEditor,
    fake_engine: FakeEngine,
    monkeypatch,
    tmp_path: Path,
    marks_ai: bool,
    is_completed: bool,
) -> None:
    editor.settings.marks_ai = marks_ai
    answer_save_as(monkeypatch, tmp_path / "out.jpg")
    brush_over(editor)
    if is_completed:
        complete(qtbot, editor)
    with qtbot.waitSignal(editor.worker.idle):
        QTest.keyClick(editor.canvas, Qt.Key.Key_S, CTRL)
    saved = fake_engine.written[tmp_path / "out.jpg"]
    assert isinstance(saved, Photo)
    is_marked = COMPOSITE_WITH_AI.encode() in (saved.metadata.xmp or b"")
    assert is_marked == (marks_ai and is_completed)
    np.testing.assert_array_equal(saved.rgb, editor.document.image_rgb)


def test_a_format_without_room_for_the_mark_is_told(
    qtbot, editor: OpenEditor, monkeypatch, tmp_path: Path
) -> None:
    editor.settings.marks_ai = True
    brush_over(editor)
    complete(qtbot, editor)
    for name, is_told in (("out.bmp", True), ("out.png", False)):
        answer_save_as(monkeypatch, tmp_path / name)
        with qtbot.waitSignal(editor.worker.idle):
            editor.window.actions_.save_as.trigger()
        assert ("without the mark of AI" in editor.window.message_bar.message.text) == is_told


def test_a_tiff_gets_layers_only_if_they_are_wanted(qtbot, editor: OpenEditor, tmp_path: Path) -> None:
    brush_over(editor)
    for format, name in (("TIFF with layers", "layers.tif"), ("TIFF", "plain.tif")):

        def chosen(dialog: QDialog, format: str = format) -> None:
            assert isinstance(dialog, ExportDialog)
            dialog.format_list.setCurrentText(format)
            assert dialog.size_list.isEnabled() == (format == "TIFF")
            QTest.mouseClick(dialog.export_button, LEFT)

        export(qtbot, editor, chosen, type_path(tmp_path / name))
        np.testing.assert_array_equal(read_photo(tmp_path / name).rgb, editor.document.image_rgb)
    assert b"8BIMLayr" in (tmp_path / "layers.tif").read_bytes()
    assert b"8BIMLayr" not in (tmp_path / "plain.tif").read_bytes()


def test_a_file_with_layers_holds_original_result_and_mask(
    qtbot, editor: OpenEditor, portrait, tmp_path: Path
) -> None:
    brush_over(editor)
    complete(qtbot, editor)
    shown = editor.document.image_rgb.copy()

    def layers(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        choose(dialog, format="PSD")
        assert not dialog.size_list.isEnabled() and not dialog.colour_list.isEnabled()
        QTest.mouseClick(dialog.export_button, LEFT)

    export(qtbot, editor, layers, type_path(tmp_path / "layers.psd"))
    original, result, mask = PSDImage.open(tmp_path / "layers.psd")
    np.testing.assert_array_equal(np.rint(original.numpy("color") * 255), portrait.rgb)
    left, top, right, bottom = result.bbox
    np.testing.assert_array_equal(np.rint(result.numpy("color") * 255), shown[top:bottom, left:right])
    np.testing.assert_array_equal(np.rint(mask.numpy("color")[..., 0] * 255), editor.document.mask.fill)
