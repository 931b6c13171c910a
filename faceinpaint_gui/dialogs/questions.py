"""The questions that the program asks, and what it tells about itself."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Sequence
from enum import Enum, auto
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QColorDialog,
    QFileDialog,
    QMessageBox,
    QWidget,
)

from engine.errors import EngineError
from engine.photo.formats import FORMATS, PhotoFormat, suffixes_to_open, usual_suffix
from engine.version import package_version, program_version
from faceinpaint_gui.files.folders import is_there
from faceinpaint_gui.languages import translated
from faceinpaint_gui.texts import breakable

if TYPE_CHECKING:
    # Importing this at run time would import all generators, and torch with them, before the window is shown.
    from engine.generators.base import GeneratorSpec

_tr = partial(QCoreApplication.translate, "dialogs")


_ABOUT_ICON_PX = 64


class UnsavedAnswer(Enum):
    """What to do with edits that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class ChangedAnswer(Enum):
    """What to do about a file that somebody else changed, when it is about to be saved over."""

    OVERWRITE = auto()
    SAVE_AS = auto()
    CANCEL = auto()


class RecoveryAnswer(Enum):
    """What to do with photos that were open when the program crashed."""

    RESTORE = auto()
    DISCARD = auto()
    LATER = auto()


def ask_to_restore(parent: QWidget, on_answer: Callable[[RecoveryAnswer], None]) -> QMessageBox:
    """Asks what to do with photos that were open when the program crashed; returns the open dialog."""
    box = QMessageBox(
        QMessageBox.Icon.Question,
        _tr("Restore your photos?"),
        _tr("faceinpaint did not end as it should. The photos that were open can be restored."),
        QMessageBox.StandardButton.NoButton,
        parent,
    )
    box.setInformativeText(_tr("They come back with their masks, their results and all that can be undone."))
    restore = box.addButton(_tr("&Restore"), QMessageBox.ButtonRole.AcceptRole)
    discard = box.addButton(_tr("&Discard"), QMessageBox.ButtonRole.DestructiveRole)
    later = box.addButton(_tr("Ask &later"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(restore)
    box.setEscapeButton(later)
    answers = {restore: RecoveryAnswer.RESTORE, discard: RecoveryAnswer.DISCARD}
    box.buttonClicked.connect(lambda button: on_answer(answers.get(button, RecoveryAnswer.LATER)))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def ask_about_unsaved(parent: QWidget, photo_name: str) -> UnsavedAnswer:
    """Asks what to do with unsaved edits of `photo_name`, before they would be lost."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        _tr("Unsaved changes"),
        breakable(_tr("Save the changes to {0}?").format(photo_name)),
        QMessageBox.StandardButton.Save
        | QMessageBox.StandardButton.Discard
        | QMessageBox.StandardButton.Cancel,
        parent,
    )
    box.setInformativeText(_tr("They will be lost if you do not save them."))
    box.setDefaultButton(QMessageBox.StandardButton.Save)
    answers = {
        QMessageBox.StandardButton.Save: UnsavedAnswer.SAVE,
        QMessageBox.StandardButton.Discard: UnsavedAnswer.DISCARD,
    }
    return answers.get(QMessageBox.StandardButton(box.exec()), UnsavedAnswer.CANCEL)


def ask_to_drop_results(parent: QWidget, count: int) -> bool:
    """Asks whether results of a batch may be lost that were neither accepted nor rejected."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        _tr("Results of the batch"),
        _tr("{0} completed photos were not accepted yet. Close nevertheless?").format(count),
        QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
        parent,
    )
    box.setInformativeText(_tr("They will be lost if you do not accept them; the photos stay as they are."))
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box.exec() == QMessageBox.StandardButton.Discard


def ask_about_changed(parent: QWidget, file_name: str) -> ChangedAnswer:
    """Asks before a file is saved over that somebody else changed meanwhile."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        _tr("The file has changed"),
        breakable(_tr("{0} was changed on the disk since you opened or saved it.").format(file_name)),
        QMessageBox.StandardButton.Cancel,
        parent,
    )
    box.setInformativeText(
        _tr("Saving over it loses those changes. Save yours under another name to keep both.")
    )
    save_as = box.addButton(_tr("Save &as…"), QMessageBox.ButtonRole.AcceptRole)
    overwrite = box.addButton(_tr("Save &over it"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(save_as)
    box.exec()
    if box.clickedButton() is save_as:
        return ChangedAnswer.SAVE_AS
    return ChangedAnswer.OVERWRITE if box.clickedButton() is overwrite else ChangedAnswer.CANCEL


def ask_photos_to_open(parent: QWidget, folder: Path) -> list[Path]:
    """Asks for photos; none if the user thought better of it."""
    every = _patterns(suffixes_to_open())
    filters = [_tr("Photos ({0})").format(every), _tr("All files (*)")]
    names, _ = QFileDialog.getOpenFileNames(parent, _tr("Open photos"), str(folder), ";;".join(filters))
    return [Path(name) for name in names]


def ask_folder(parent: QWidget, title: str, folder: Path) -> Path | None:
    """Asks for a folder; None if the user thought better of it."""
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None


def ask_references(parent: QWidget, folder: Path, missing: Sequence[str] = ()) -> list[Path]:
    """Asks for other photos of the person; none if the user thought better of it.

    Args:
        parent: of the dialog.
        folder: to begin with.
        missing: names of photos that were not found, if these are asked for.
    """
    every = _patterns(suffixes_to_open())
    filters = [_tr("Photos ({0})").format(every), _tr("All files (*)")]
    title = _tr("Other photos of the same person")
    if missing:
        title = _tr("Locate {0}").format(", ".join(name or _tr("the other photo") for name in missing))
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), ";;".join(filters))
    return [Path(name) for name in names]


def ask_where_to_save(parent: QWidget, suggestion: Path, photo_format: str) -> Path | None:
    """Asks for the file to save a photo in.

    Args:
        suggestion: folder and name to begin with.
        photo_format: Pillow's name of the format that a name without an extension gets.
    Returns:
        A path with an extension; None if the user thought better of it.
    """
    ordered = sorted(FORMATS, key=lambda format: format.name != photo_format)
    names = {f"{format.name} ({_patterns(format.suffixes)})": format.name for format in ordered}
    name, chosen = QFileDialog.getSaveFileName(
        parent, _tr("Save the photo as"), str(suggestion), ";;".join(names), next(iter(names))
    )
    if not name:
        return None
    path = Path(name)
    if path.suffix:
        return path
    # Some desktops' own dialogs do not tell which filter was chosen.
    return _with_suffix(parent, path, usual_suffix(names.get(chosen, photo_format)))


def ask_where_to_export(parent: QWidget, suggestion: Path, photo_format: PhotoFormat) -> Path | None:
    """Asks for the file to write a copy in; None if the user thought better of it."""
    suffixes = photo_format.suffixes
    pattern = f"{photo_format.name} ({_patterns(suffixes)})"
    return _ask_target(parent, _tr("Export the copy as"), suggestion, pattern, suffixes)


def ask_to_overwrite(parent: QWidget, path: Path) -> bool:
    """Asks whether the file that is already there may be replaced."""
    answer = QMessageBox.question(
        parent,
        _tr("Replace the file?"),
        breakable(_tr("{0} exists already. Do you want to replace it?").format(path.name)),
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
        QMessageBox.StandardButton.No,
    )
    return answer == QMessageBox.StandardButton.Yes


def ask_profile_to_open(parent: QWidget, folder: Path) -> Path | None:
    """Asks for an ICC profile; None if the user thought better of it."""
    filters = [_tr("Colour profiles ({0})").format("*.icc *.icm *.ICC *.ICM"), _tr("All files (*)")]
    name, _ = QFileDialog.getOpenFileName(
        parent, _tr("Choose a colour profile"), str(folder), ";;".join(filters)
    )
    return Path(name) if name else None


def ask_mask_to_open(parent: QWidget, folder: Path) -> Path | None:
    """Asks for a mask; None if the user thought better of it."""
    return _ask_file(parent, _tr("Load a mask"), folder, _tr("Masks (*.png);;All files (*)"))


def ask_mask_color(parent: QWidget, color: QColor) -> QColor | None:
    """Asks for the colour in which to show the mask, `color` being proposed; None to keep it."""
    chosen = QColorDialog.getColor(color, parent, _tr("Colour of the mask"))
    return chosen if chosen.isValid() else None


def ask_where_to_save_mask(parent: QWidget, suggestion: Path) -> Path | None:
    """Asks for the PNG file to save the mask in; None if the user thought better of it."""
    return _ask_target(parent, _tr("Save the mask as"), suggestion, _tr("PNG image (*.png)"), (".png",))


def ask_recipe_to_open(parent: QWidget, folder: Path) -> Path | None:
    """Asks for a recipe; None if the user thought better of it."""
    return _ask_file(parent, _tr("Open a recipe"), folder, _tr("Recipes (*.json);;All files (*)"))


def ask_where_to_save_recipe(parent: QWidget, suggestion: Path) -> Path | None:
    """Asks for the JSON file to save the recipe in; None if the user thought better of it."""
    title, pattern = _tr("Save the recipe as"), _tr("Recipes (*.json)")
    return _ask_target(parent, title, suggestion, pattern, (".json",), added=".recipe.json")


def show_crash(parent: QWidget | None, report: str, log_path: Path) -> QMessageBox:
    """Tells of an unforeseen error, without stopping the work, and returns the open dialog."""
    box = QMessageBox(
        QMessageBox.Icon.Critical,
        _tr("Something went wrong"),
        _tr("faceinpaint made a mistake, and the last step was not done."),
        QMessageBox.StandardButton.Ok,
        parent,
    )
    box.setInformativeText(
        _tr(
            "Your photo and your mask are still there: save the photo under a new name. The details, which "
            "help to mend the mistake, are also in {0}."
        ).format(log_path)
    )
    box.setDetailedText(report)
    box.setEscapeButton(QMessageBox.StandardButton.Ok)
    copy = box.addButton(_tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()  # the box would close itself
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def show_about(parent: QWidget, generators: Sequence[GeneratorSpec]) -> QMessageBox:
    """Tells versions and licences, and returns the open dialog."""
    versions = " · ".join(
        f"{title} {version}"
        for title, version in (
            ("Python", platform.python_version()),
            ("Qt for Python", PySide6.__version__),
            ("PyTorch", package_version("torch")),
            ("ONNX Runtime", package_version("onnxruntime")),
            ("OpenCV", package_version("opencv-contrib-python-headless")),
        )
        if version
    )
    licences = "".join(f"<li>{escape(text)}</li>" for text in _network_licences(generators))
    weights_licence = _tr(
        "The trained networks learned from photographs that may be used for research but not commercially, "
        "CelebA among them; the same holds for these networks:"
    )
    promise = _tr(
        "Removes what hides a face. Pixels outside your brush stay as they are, also in a saved PNG, TIFF or "
        "BMP; JPEG, WebP and HEIC files compress the whole photo anew."
    )
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("About faceinpaint"))
    box.setIconPixmap(parent.windowIcon().pixmap(_ABOUT_ICON_PX))
    box.setText(
        f"<h3>faceinpaint {program_version()}</h3>"
        + f"<p>{promise}</p>"
        + f"<p><small>{versions}</small></p>"
        + f"<p>{_tr('The program is free software under the MIT licence.')}</p>"
        + f"<p>{weights_licence}</p>"
        + (f"<ul>{licences}</ul>" if licences else "")
        + f"<p>{_tr('It uses Qt under the LGPL version 3, and other software.')}</p>",
    )
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.setEscapeButton(QMessageBox.StandardButton.Ok)
    licences_button = box.addButton(_tr("&Licences of other software"), QMessageBox.ButtonRole.HelpRole)
    licences_button.clicked.disconnect()  # the box would close itself
    licences_button.clicked.connect(lambda: _show_licences(box))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def _show_licences(parent: QWidget) -> None:
    # Not at the top: the window does not need them to be shown.
    from engine.licences import third_party
    from faceinpaint_gui.dialogs.licences_dialog import LicencesDialog

    dialog = LicencesDialog(parent, third_party())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _network_licences(generators: Sequence[GeneratorSpec]) -> list[str]:
    """A line for each installed network, of its name and the licence in the manifest of the weights."""
    # Not at the top: the window does not need it to be shown.
    from engine import weights

    titles = {spec.name: spec.title for spec in generators} | {
        "studio_detail": _tr("Studio, details"),
        "studio_eyes": _tr("Studio, eyes"),
        "occlusion": _tr("What hides a face"),
        "landmarks": _tr("Facial landmarks"),
        "parser": _tr("Parts of a face"),
        "attributes": _tr("Attributes of a face"),
        "identity": _tr("Likeness of faces"),
    }
    try:
        return [
            _tr("{0} ({1}): {2}").format(titles.get(name, name), name, weights.entry(name)["licence"])
            for name in weights.names()
        ]
    except EngineError as error:
        return [translated(error.text)]


def _ask_file(parent: QWidget, title: str, folder: Path, pattern: str) -> Path | None:
    """Asks for a file to open; None if the user thought better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), pattern)
    return Path(name) if name else None


def _ask_target(
    parent: QWidget, title: str, suggestion: Path, pattern: str, suffixes: Sequence[str], added: str = ""
) -> Path | None:
    """Asks for the file to write; None if the user thought better of it.

    Args:
        suffixes: one of them is kept.
        added: follows another one, or none; by default the first of `suffixes`.
    """
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), pattern)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() in suffixes else _with_suffix(parent, path, added or suffixes[0])


def _with_suffix(parent: QWidget, path: Path, suffix: str) -> Path | None:
    """The dialog asked about overwriting NAME, not NAME.jpg; so that question is put here."""
    path = path.with_name(path.name + suffix)
    return path if not is_there(path) or ask_to_overwrite(parent, path) else None


def _patterns(suffixes: Iterable[str]) -> str:
    return " ".join(f"*{suffix}" for suffix in suffixes)
