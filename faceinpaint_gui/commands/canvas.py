"""Extending the canvas, so that what lies beyond the photo can be completed; turning it, and cutting it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from engine.errors import PhotoError
from engine.options import Task
from engine.reframing import Turn
from faceinpaint_gui import user_messages
from faceinpaint_gui.canvas.image_conversion import rgb_to_qimage
from faceinpaint_gui.canvas.screen_colours import ScreenColours
from faceinpaint_gui.dialogs.canvas_dialog import CanvasDialog
from faceinpaint_gui.dialogs.crop_dialog import CropDialog
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.languages import translated
from faceinpaint_gui.panels.generator_panel import GeneratorPanel

_PREVIEW_PX = 1000
"""Longest side, about, of the picture in the dialog."""


class CanvasCommands(QObject):
    """Between the commands of the Edit menu that change the canvas, and the document.

    A generator that completes fragments is chosen with it, if there is one; and no longer for photos that
    were not extended.
    """

    message = Signal(object)
    """A `UserMessage`."""

    def __init__(
        self, current: CurrentDocument, panel: GeneratorPanel, colours: ScreenColours, window: QWidget
    ) -> None:
        """`window` becomes the parent of the dialog."""
        super().__init__(window)
        self._colours = colours
        self._current = current
        self._panel = panel
        self._window = window
        self._has_chosen_task = False
        current.photo_changed.connect(self._follow_photo)

    @property
    def _document(self) -> Document:
        return self._current.document

    @Slot()
    def ask(self) -> None:
        """Asks by how much the canvas is to be extended, and does it."""
        if self._document.photo is None:
            return
        height, width = self._document.photo.rgb.shape[:2]
        dialog = CanvasDialog((height, width), self._window)
        dialog.accepted.connect(self._extend)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _extend(self) -> None:
        dialog = self.sender()
        assert isinstance(dialog, CanvasDialog)
        self._document.extend(dialog.border)
        if self._panel.task == Task.INPAINT and self._panel.choose_task(Task.EXTEND):
            self._has_chosen_task = True

    @Slot()
    def turn_left(self) -> None:
        """Turns the photo by a right angle."""
        self._turn(Turn.LEFT, self.tr("Turn left"))

    @Slot()
    def turn_right(self) -> None:
        """Turns the photo by a right angle."""
        self._turn(Turn.RIGHT, self.tr("Turn right"))

    @Slot()
    def flip_across(self) -> None:
        """Swaps left and right."""
        self._turn(Turn.ACROSS, self.tr("Flip left and right"))

    @Slot()
    def flip_down(self) -> None:
        """Swaps top and bottom."""
        self._turn(Turn.DOWN, self.tr("Flip top and bottom"))

    def _turn(self, turn: Turn, text: str) -> None:
        if self._document.photo is not None:
            with self._told_losses():
                self._document.turn(turn, text)

    @Slot()
    def ask_to_crop(self) -> None:
        """Asks which part of the photo is kept, and cuts it out."""
        photo = self._document.photo
        if photo is None:
            return
        height, width = photo.rgb.shape[:2]
        image_rgb = self._document.image_rgb
        step = max(1, max(height, width) // _PREVIEW_PX)
        small_rgb = np.ascontiguousarray(image_rgb[::step, ::step])
        colours = self._colours.of(photo)
        image = rgb_to_qimage(small_rgb if colours is None else colours(small_rgb))
        dialog = CropDialog(image, (height, width), self._window)
        dialog.accepted.connect(self._crop)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _crop(self) -> None:
        dialog = self.sender()
        assert isinstance(dialog, CropDialog)
        text = self.tr("Straighten") if dialog.crop.angle_degrees else self.tr("Crop")
        try:
            with self._told_losses():
                self._document.cut(dialog.crop, text)
        except PhotoError as error:
            self.message.emit(user_messages.failure(translated(error.text)))

    @contextmanager
    def _told_losses(self) -> Iterator[None]:
        """Says what of the photo's file cannot go along with other edges."""
        before = self._document.require_photo().notices
        yield
        photo = self._document.require_photo()
        lost = photo.notices[len(before) :]
        if lost:
            self.message.emit(user_messages.not_all_kept(photo.path, lost))

    @Slot()
    def _follow_photo(self) -> None:
        if self._has_chosen_task and not self._document.border:
            self._has_chosen_task = False
            self._panel.choose_task(Task.INPAINT)
