"""What the window tells its user in the message bar, in words of people who edit photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from faceinpaint_gui.languages import translated

_tr = partial(QCoreApplication.translate, "user_messages")


class Severity(Enum):
    """How much a message matters; the value names its icon and its colours in the theme."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class UserMessage:
    """One message.

    Attributes:
        severity: see `Severity`.
        text: one or more sentences.
        action_text: what the button says; without it there is none.
        on_action: what the button does.
    """

    severity: Severity
    text: str
    action_text: str = ""
    on_action: Callable[[], None] | None = None


def failure(text: str) -> UserMessage:
    """The engine refused, and its error says what to do next."""
    return UserMessage(Severity.ERROR, text)


def cut_short(path: Path, on_open: Callable[[], None]) -> UserMessage:
    """A file was opened whose end is missing."""
    text = _tr(
        "“{0}” is damaged or incomplete: copy it again from the camera or from a backup, or open what there "
        "is of it."
    ).format(path.name)
    return UserMessage(Severity.WARNING, text, _tr("Open anyway"), on_open)


def unusable_profile(file_name: str) -> UserMessage:
    """A colour profile was chosen that is gone, damaged or of no use here."""
    text = _tr("The colour profile “{0}” cannot be used here; choose another ICC file.").format(file_name)
    return UserMessage(Severity.WARNING, text)


def networks_loading() -> UserMessage:
    """Something was asked for that needs the networks."""
    return UserMessage(Severity.INFO, _tr("The networks are still being loaded; try again in a moment."))


def empty_mask() -> UserMessage:
    """Complete was asked for before anything was brushed over."""
    text = _tr("Nothing is marked yet. Brush over what hides the face, then click Complete.")
    return UserMessage(Severity.INFO, text)


def no_reference_to_use() -> UserMessage:
    """Complete from another photo was asked for, and no listed photo can be used."""
    text = _tr("None of the other photos is checked and shows a face. Add a photo of the same person.")
    return UserMessage(Severity.INFO, text)


def not_all_kept(path: Path | None, sentences: tuple[str, ...]) -> UserMessage:
    """A photo was opened, or saved, whose file holds more than the other one can."""
    name = "" if path is None else f"{path.name}: "
    return UserMessage(Severity.WARNING, name + _joined(sentences))


def mask_marks_most() -> UserMessage:
    """A mask was loaded that is rather inverted, or no mask at all."""
    text = _tr("This mask marks most of the photo. If that is not meant, invert it, or undo.")
    return UserMessage(Severity.WARNING, text)


def nothing_proposed() -> UserMessage:
    """A mask was asked for, and nothing hides the face."""
    text = _tr(
        "Nothing that hides the face was found. Brush over it, or check more kinds beside Propose mask."
    )
    return UserMessage(Severity.INFO, text)


def no_kind_to_propose() -> UserMessage:
    """A mask was asked for while no kind of what hides faces is checked."""
    text = _tr("Nothing is checked that could be looked for. Check a kind in the list beside Propose mask.")
    return UserMessage(Severity.INFO, text)


def completion_warnings(
    warnings: tuple[str, ...], on_set_face_frame: Callable[[], None] | None = None
) -> UserMessage:
    """The completion worked, but the user should know how, and may point out a face that was not found."""
    action_text = "" if on_set_face_frame is None else _tr("Set face frame")
    return UserMessage(Severity.WARNING, _joined(warnings), action_text, on_set_face_frame)


def contradiction(name: str, later: str) -> UserMessage:
    """Two attributes were set of which no face has both."""
    text = _tr("“{0}” and “{1}” contradict each other: “{0}” was set back.")
    return UserMessage(Severity.INFO, text.format(name, later))


def another_person() -> UserMessage:
    """A face was changed so much that the identity network does not recognise it."""
    text = _tr(
        "The changed face hardly looks like the same person any more. A smaller change keeps more of the "
        "likeness."
    )
    return UserMessage(Severity.WARNING, text)


def completed_behind(name: str, warnings: tuple[str, ...], on_show: Callable[[], None]) -> UserMessage:
    """A completion has ended whose photo lies behind another tab."""
    severity = Severity.WARNING if warnings else Severity.INFO
    text = " ".join((_tr("{0} is completed.").format(name), *map(translated, warnings)))
    return UserMessage(severity, text, _tr("Show"), on_show)


def no_face_found(on_set_face_frame: Callable[[], None]) -> UserMessage:
    """The faces were looked for, and there is none."""
    text = _tr("No face was found in this photo. Point out its eyes and its mouth with three clicks.")
    return UserMessage(Severity.INFO, text, _tr("Set face frame"), on_set_face_frame)


def device_not_there(asked: str, used: str) -> UserMessage:
    """The device of last time is gone."""
    text = _tr("The device chosen last time ({0}) is not available; {1} is used instead.").format(asked, used)
    return UserMessage(Severity.WARNING, text)


def photo_without_folder() -> UserMessage:
    """The next photo of the folder was asked for, and the picture has no file."""
    text = _tr("This picture has no file yet, so there is no next one in its folder. Open a photo instead.")
    return UserMessage(Severity.INFO, text)


def no_further_photo(is_last: bool) -> UserMessage:
    """The next or previous photo of the folder was asked for, and there is none."""
    if is_last:
        return UserMessage(Severity.INFO, _tr("This is the last photo in its folder."))
    return UserMessage(Severity.INFO, _tr("This is the first photo in its folder."))


def nothing_to_paste() -> UserMessage:
    """Paste was asked for with neither an image nor a file in the clipboard."""
    text = _tr("The clipboard holds no picture. Copy an image or a photo's file, then paste again.")
    return UserMessage(Severity.INFO, text)


def no_mask_to_paste() -> UserMessage:
    """Paste mask was asked for with neither an image nor a file in the clipboard."""
    text = _tr("The clipboard holds no picture. Copy a mask, in which white is filled, then paste it again.")
    return UserMessage(Severity.INFO, text)


def saved(path: Path, on_show_folder: Callable[[], None]) -> UserMessage:
    """A file was written."""
    return _written(Severity.INFO, _tr("Saved as {0}."), path, on_show_folder)


def saved_again(path: Path, on_show_folder: Callable[[], None]) -> UserMessage:
    """A file was written that had been deleted."""
    text = _tr("{0} had been deleted or moved; it is saved there again.")
    return _written(Severity.INFO, text, path, on_show_folder)


def written_without_preview(path: Path, on_show_folder: Callable[[], None]) -> UserMessage:
    """A file was written while a preview was shown, which is no part of the photo."""
    text = _tr(
        "{0} was saved without what the preview shows. To keep that, press Complete or Apply to face; then "
        "save again."
    )
    return _written(Severity.WARNING, text, path, on_show_folder)


def saved_without_mark(path: Path, on_show_folder: Callable[[], None]) -> UserMessage:
    """A photo was to be marked as edited with AI, in a format without room for it."""
    text = _tr(
        "Saved as {0}, without the mark of AI, which such files cannot hold. Save it as JPEG, PNG or TIFF to "
        "mark it."
    )
    return _written(Severity.WARNING, text, path, on_show_folder)


def changed_on_disk(name: str, on_reload: Callable[[], None]) -> UserMessage:
    """Somebody else wrote over the file of the shown photo."""
    text = _tr("{0} was changed on the disk. Reload it to see the change, or dismiss this to keep yours.")
    return UserMessage(Severity.WARNING, text.format(name), _tr("Reload"), on_reload)


def deleted_on_disk(name: str, on_save: Callable[[], None]) -> UserMessage:
    """The file of the shown photo is gone."""
    text = _tr("{0} was deleted or moved. The photo is still open here with all edits: save it to keep it.")
    return UserMessage(Severity.WARNING, text.format(name), _tr("Save"), on_save)


def open_elsewhere(path: Path) -> UserMessage:
    """The photo is open in another running copy of the program."""
    text = _tr(
        "{0} is also open in another faceinpaint. Edits are not shared: save under another name, so that "
        "neither writes over the other."
    )
    return UserMessage(Severity.WARNING, text.format(path.name))


def exported(path: Path, on_show_folder: Callable[[], None]) -> UserMessage:
    """A copy was written."""
    return _written(Severity.INFO, _tr("A copy was exported as {0}."), path, on_show_folder)


def recipe_saved(path: Path) -> UserMessage:
    """A recipe was written."""
    text = _tr("The recipe was saved as {0}. Opened with the same photo, it gives the same pixels.")
    return UserMessage(Severity.INFO, text.format(path.name))


def recipe_without_photo(name: str) -> UserMessage:
    """A recipe was opened without a photo, and its own is not beside it."""
    if not name:
        text = _tr("This recipe is of a picture without a file. Open or paste that first, then the recipe.")
        return UserMessage(Severity.INFO, text)
    text = _tr("The photo of this recipe, {0}, is not in its folder. Open the photo first, then the recipe.")
    return UserMessage(Severity.INFO, text.format(name))


def recipe_differs(differences: Sequence[str], on_go_on: Callable[[], None]) -> UserMessage:
    """A recipe was made for another photo or other weights."""
    return UserMessage(Severity.WARNING, _joined(differences), _tr("Use it anyway"), on_go_on)


def reference_not_found(names: Sequence[str], on_locate: Callable[[], None]) -> UserMessage:
    """A recipe takes from photos that are neither beside it nor beside its photo."""
    listed = ", ".join(name or _tr("a picture without a file") for name in names)
    text = _tr("This recipe takes from another photo, which was not found: {0}. Show where it is now.")
    return UserMessage(Severity.WARNING, text.format(listed), _tr("Locate…"), on_locate)


def not_restored(is_other_version: bool) -> UserMessage:
    """What a crashed program left cannot be read, as it is damaged or of another version."""
    if is_other_version:
        text = _tr(
            "Some photos could not be restored, as another version of faceinpaint had kept them: start that "
            "version to restore them. What was kept stays until you discard it."
        )
    else:
        text = _tr(
            "Some photos could not be restored, as what was kept of them is damaged. It stays, and is "
            "offered again when you start faceinpaint the next time."
        )
    return UserMessage(Severity.WARNING, text)


def no_snapshots() -> UserMessage:
    """A snapshot for the case of a crash could not be written."""
    text = _tr(
        "The disk is full or cannot be written to, so that your edits could not be restored after a crash. "
        "Nothing is lost: save your photos, and free some space."
    )
    return UserMessage(Severity.WARNING, text)


def mistake() -> UserMessage:
    """An unforeseen error in the engine's thread."""
    text = _tr(
        "faceinpaint made a mistake, and the last step was not done. Your photo and your mask are still "
        "there: save the photo under a new name."
    )
    return UserMessage(Severity.ERROR, text)


def networks_not_loaded() -> UserMessage:
    """An unforeseen error while the networks were being loaded."""
    text = _tr(
        "The networks could not be loaded, so nothing can be completed. Start faceinpaint again; if that "
        "does not help, install it again."
    )
    return UserMessage(Severity.ERROR, text)


def _joined(sentences: Sequence[str]) -> str:
    """Sentences of the engine, one after the other, in the language of the window."""
    return " ".join(map(translated, sentences))


def _written(severity: Severity, text: str, path: Path, on_show_folder: Callable[[], None]) -> UserMessage:
    return UserMessage(severity, text.format(path.name), _tr("Show folder"), on_show_folder)
