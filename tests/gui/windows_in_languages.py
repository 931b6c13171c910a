"""The window and its dialogs in a language, and what of their texts is cut off or ambiguous."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from engine.licences import Licence
from faceinpaint_gui import languages
from faceinpaint_gui.actions.menus import groups_of
from faceinpaint_gui.canvas.image_conversion import rgb_to_qimage
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.canvas_dialog import CanvasDialog
from faceinpaint_gui.dialogs.crop_dialog import CropDialog
from faceinpaint_gui.dialogs.export_dialog import ExportDialog
from faceinpaint_gui.dialogs.generated_faces_dialog import GeneratedFacesDialog
from faceinpaint_gui.dialogs.licences_dialog import LicencesDialog
from faceinpaint_gui.dialogs.settings_dialog import SettingsDialog
from faceinpaint_gui.dialogs.shortcuts_dialog import ShortcutsDialog
from tests.gui.conftest import OpenEditor


@contextmanager
def speaking(application: QApplication, language: str) -> Iterator[None]:
    """Has the application speak a language for a while."""
    locale, before = QLocale(), application.findChildren(QTranslator)
    languages.install(application, language)
    try:
        yield
    finally:
        for translator in application.findChildren(QTranslator):
            if translator not in before:
                application.removeTranslator(translator)
                translator.deleteLater()
        QLocale.setDefault(locale)


def dialogs(editor: OpenEditor, attributes: tuple[str, ...]) -> Iterator[QDialog]:
    """All dialogs of our own, one after the other; each is closed before the next one comes."""
    window, photo = editor.window, editor.document.require_photo()
    size = photo.rgb.shape[:2]
    groups = groups_of(window.menuBar(), window.key_bindings.actions)
    licences = [Licence("A library", "1.0", "MIT", ())]
    for make in (
        lambda: SettingsDialog(window, editor.settings, window.generator_panel.devices, "cpu"),
        lambda: CanvasDialog(size, window),
        lambda: CropDialog(rgb_to_qimage(photo.rgb), size, window),
        lambda: ExportDialog(window, photo, editor.settings),
        lambda: GeneratedFacesDialog(attributes, window),
        lambda: LicencesDialog(window, licences),
        lambda: ShortcutsDialog(window, window.key_bindings, groups),
        lambda: questions.show_about(window, ()),
        lambda: questions.ask_to_restore(window, print),
    ):
        dialog = make()
        dialog.show()
        QApplication.processEvents()
        yield dialog
        dialog.close()
        dialog.deleteLater()


def cut_off(root: QWidget) -> list[str]:
    """Texts in a window that do not fit where they stand."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and (text := _text_cut_off(widget)):
            found.append(f"{type(widget).__name__}: {text}")
    return found


def _text_cut_off(widget: QWidget) -> str:
    width, metrics = widget.width(), widget.fontMetrics()
    if isinstance(widget, QLabel):
        is_cut = (
            widget.heightForWidth(width) > widget.height()
            if widget.wordWrap()
            else widget.sizeHint().width() > width
        )
        return widget.text() if is_cut else ""
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    if isinstance(widget, QAbstractButton):
        return widget.text() if widget.text() and widget.sizeHint().width() > width else ""
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
        )
        is_cut = metrics.horizontalAdvance(widget.currentText()) > field.width()
        return widget.currentText() if is_cut else ""
    if isinstance(widget, QAbstractSpinBox):
        line = widget.findChild(QLineEdit)
        return widget.text() if metrics.horizontalAdvance(widget.text()) > line.width() else ""
    if isinstance(widget, QLineEdit):
        is_cut = metrics.horizontalAdvance(widget.placeholderText()) > width
        return widget.placeholderText() if is_cut else ""
    if isinstance(widget, QTabBar):
        tabs = range(widget.count())
        cut = [n for n in tabs if metrics.horizontalAdvance(widget.tabText(n)) > widget.tabRect(n).width()]
        return ", ".join(widget.tabText(n) for n in cut)
    if isinstance(widget, QScrollArea):
        is_cut = widget.widget().minimumSizeHint().width() > widget.viewport().width()
        return f"{widget.objectName()} cannot be scrolled sideways" if is_cut else ""
    return ""


def same_letters(entries: list[QAction | QWidget]) -> dict[str, list[str]]:
    """Underlined letters that mean more than one of a menu or of a window."""
    letters: dict[str, list[str]] = {}
    for entry in entries:
        letter = QKeySequence.mnemonic(entry.text()).toString()
        letters.setdefault(letter, []).append(entry.text())
    letters.pop("", None)
    return {letter: texts for letter, texts in letters.items() if len(texts) > 1}


def lettered(window: QWidget) -> list[QWidget]:
    """What in a window an underlined letter leads to."""
    labels = [label for label in window.findChildren(QLabel) if label.buddy() is not None]
    buttons = [button for button in window.findChildren(QAbstractButton) if not button.isHidden()]
    return [*labels, *(each for each in buttons if not isinstance(each, QToolButton))]
