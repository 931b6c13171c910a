"""Undo and redo: a QUndoStack for names, actions and views, with the steps beside it in Python."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QUndoStack

from engine.canvas import Border
from engine.packed_mask import PackedMask
from engine.photo.photo import Photo
from engine.recipe import Edit
from engine.reframing import Reframing
from engine.request import FaceFrame, Patch


@dataclass(frozen=True, eq=False)
class UncutCanvas:
    """What a document shows before a part is cut out of it.

    Attributes:
        photo: as it was opened.
        pixels: the edited ones, uint8 or, of a photo of 16 bits, uint16 [H,W,3].
        mask: what is to be filled.
        face: the frame that was set by hand, or None.
    """

    photo: Photo
    pixels: np.ndarray
    mask: PackedMask
    face: FaceFrame | None

    @property
    def size_bytes(self) -> int:
        """How much memory its pixels take."""
        arrays = (self.photo.rgb, self.photo.rgb16, self.photo.alpha, self.pixels)
        return sum({id(each): each.nbytes for each in arrays if each is not None}.values())


class Editable(Protocol):
    """What steps change: a document, as they see it."""

    def flip_mask(self, delta: PackedMask) -> None:
        """Exclusive-ors a rectangle of the mask with `delta`."""

    def show_face(self, face: FaceFrame | None) -> None:
        """Puts a face frame in place, or removes it."""

    def show_patches(self, *patches: Patch) -> None:
        """Writes patches over the picture, one after the other; the first holds the others."""

    def grow(self, border: Border) -> None:
        """Extends the canvas by `border`."""

    def crop(self, border: Border) -> None:
        """Takes `border` away from the canvas."""

    def reframe(self, reframing: Reframing, *, takes_back: bool = False) -> None:
        """Turns everything, or cuts it to a part; or takes a turn back, whose inverse this is."""

    def put_back(self, uncut: UncutCanvas) -> None:
        """Shows what there was before a part was cut out."""


class Step(Protocol):
    """One edit as plain data: it never changes, and holds nothing of the document that it belongs to."""

    @property
    def edit(self) -> Edit | None:
        """What it did to the pixels, as recipes have it; None if it did nothing to them."""

    @property
    def size_bytes(self) -> int:
        """How much memory its pixels take."""

    def undo(self, document: Editable) -> None:
        """Takes it back."""

    def redo(self, document: Editable) -> None:
        """Does it, or does it again."""


@dataclass(frozen=True)
class HistoryState:
    """A history at rest.

    Attributes:
        texts: name of each step.
        steps: all steps, undone ones too, oldest first.
        position: how many of them are done.
        clean_position: how many of them were done when the photo was opened or saved; -1 if that is gone.
    """

    texts: tuple[str, ...]
    steps: tuple[Step, ...]
    position: int
    clean_position: int


class History(QObject):
    """Steps in the order in which they were done, moved through by `stack`.

    The stack holds empty macros, which Qt makes itself. A QUndoCommand made in Python is deleted by the
    garbage collector although the stack owns it, when both are part of a reference cycle; the stack then
    deletes it once more and the process crashes (seen in PySide6 6.11).

    Attributes:
        stack: undo, redo and go to any step with it, but push to this object.
    """

    def __init__(self, document: Editable, parent: QObject | None = None) -> None:
        """`document` is what the steps are done to."""
        super().__init__(parent)
        self._document = document
        self._steps: list[Step] = []
        self._position = 0
        self._is_restoring = False
        self.stack = QUndoStack(self)
        # First of all listeners: the others find the steps done.
        self.stack.indexChanged.connect(self._follow)

    @property
    def is_restoring(self) -> bool:
        """The stack is being filled anew; what it says meanwhile is not for long."""
        return self._is_restoring

    @property
    def steps(self) -> list[Step]:
        """All steps, undone ones too, oldest first."""
        return self._steps

    @property
    def last_step(self) -> Step | None:
        """The newest step that is not undone."""
        return self._steps[self._position - 1] if self._position else None

    @property
    def done_steps(self) -> list[Step]:
        """The steps that are not undone, oldest first."""
        return self._steps[: self._position]

    def do(self, text: str, step: Step) -> None:
        """Does a step, and adds it."""
        step.redo(self._document)
        self.push(text, step)

    def push(self, text: str, step: Step) -> None:
        """Adds a step that has been done already; undone ones are forgotten."""
        del self._steps[self._position :]
        self._steps.append(step)
        self._position += 1
        self.stack.beginMacro(text)
        self.stack.endMacro()

    def exchange(self, step: Step, other: Step) -> None:
        """Puts `other`, which does and undoes the same to what is shown, in the place of `step`."""
        self._steps[self._steps.index(step)] = other

    def forget_oldest(self, count: int) -> None:
        """Gives up the first steps, which are done; nothing that is shown changes."""
        state = self.state
        clean_position = max(state.clean_position - count, -1)
        position = state.position - count
        self.restore(HistoryState(state.texts[count:], state.steps[count:], position, clean_position))

    def clear(self) -> None:
        """Forgets all steps, without undoing them; what is shown then is clean."""
        self._steps.clear()
        self._position = 0
        self.stack.clear()
        self.stack.setClean()  # where there was no step, it kept even that it was not

    @property
    def state(self) -> HistoryState:
        """All there is, for `restore`."""
        texts = tuple(self.stack.text(index) for index in range(self.stack.count()))
        return HistoryState(texts, tuple(self._steps), self._position, self.stack.cleanIndex())

    def restore(self, state: HistoryState) -> None:
        """Takes the steps of another history in place of its own, without doing or undoing any."""
        self._is_restoring = True
        self.stack.clear()
        self._steps = list(state.steps)
        for text in state.texts:
            self.stack.beginMacro(text)
            self.stack.endMacro()
        if state.clean_position < 0:
            self.stack.resetClean()
        else:
            self.stack.setIndex(state.clean_position)
            self.stack.setClean()
        self._position = state.position
        self.stack.setIndex(state.position)
        self._is_restoring = False

    @Slot(int)
    def _follow(self, index: int) -> None:
        if self._is_restoring:
            return
        while self._position > index:
            self._position -= 1
            self._steps[self._position].undo(self._document)
        while self._position < index:
            self._steps[self._position].redo(self._document)
            self._position += 1
