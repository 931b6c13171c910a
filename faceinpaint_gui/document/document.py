"""The opened photo, its pixels and its history, with the parts that edit them."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtGui import QUndoStack

from engine import canvas, masks
from engine.canvas import Border
from engine.levels import as_8_bits
from engine.packed_mask import PackedMask
from engine.photo.file_stamp import FileStamp
from engine.photo.photo import Photo
from engine.reframing import Crop, Reframing, Turn, reframed
from engine.request import FaceFrame, Patch
from faceinpaint_gui.boxes import cut, rect_of
from faceinpaint_gui.document.completions import Completions
from faceinpaint_gui.document.face_frames import FaceFrames
from faceinpaint_gui.document.mask_editing import MaskEditing
from faceinpaint_gui.document.preview import PreviewSlot
from faceinpaint_gui.document.references import References
from faceinpaint_gui.document.retouching import Retouching
from faceinpaint_gui.document.state import DocumentState
from faceinpaint_gui.history.history import History, Step, UncutCanvas
from faceinpaint_gui.history.undo_steps import CanvasStep, CompletionStep, CropStep, RetouchStep, TurnStep

_NO_PIXELS = np.zeros((0, 0, 3), np.uint8)


class Document(QObject):
    """What is being edited. Without a photo all its arrays are empty.

    The arrays that the properties return are the document's own: read them, do not write to them. Pictures
    that left in a request or a photo never change afterwards: the document copies before it writes.

    Attributes:
        serial: a number that no other document of this program has.
        mask: what is to be filled.
        faces: where the face lies.
        completions: what the generators made, and which of it is shown.
        retouching: strokes with pixels from elsewhere.
        references: other photos of the person.
        preview: what the canvas shows in place of it for a while.
    """

    resized = Signal()
    """The canvas has another size."""
    image_changed = Signal(QRect)
    """The shown pixels changed inside this rectangle."""
    modified_changed = Signal(bool)
    """`is_modified` changed."""
    history_changed = Signal(int)
    """So many steps are done now. Others listen to this and not to the stack's own signal, which a stack also
    sends while it is deleted: then a listener may be half gone."""

    _serials = count(1)

    def __init__(self, photo: Photo | None = None, parent: QObject | None = None) -> None:
        """Opens a photo, with an empty mask and history."""
        super().__init__(parent)
        self.serial = next(self._serials)
        self._history = History(self, self)
        self._photo = photo
        self._path: Path | None = None
        self._saved_path: Path | None = None
        self._stamp: FileStamp | None = None
        self._pixels = self._image_rgb = _NO_PIXELS
        self._image_is_shared = True
        self._is_modified = False
        self._border = Border()
        self._reframing_count = 0
        self.mask = MaskEditing(self._history, self)
        self.faces = FaceFrames(self._history, self)
        self.completions = Completions(self._history, self, parent=self)
        self.retouching = Retouching(self._history, self, parent=self)
        self.references = References(self)
        self.preview = PreviewSlot(self)
        # By way of this object, whose connections end before its parts and the stack are deleted: a stack
        # tells of its end, and a part may be half gone by then.
        self.undo_stack.indexChanged.connect(self._follow_history)
        self.undo_stack.indexChanged.connect(self.history_changed)
        self.undo_stack.cleanChanged.connect(self._announce_modified)
        self.completions.changed.connect(self._announce_modified)
        if photo is not None:
            self._path, self._stamp = photo.path, photo.stamp
            self._pixels, self._image_rgb = photo.pixels, photo.rgb
            self.mask.restore(np.zeros(photo.rgb.shape[:2], np.uint8))
            self.completions.restore(photo)

    @classmethod
    def restored(cls, state: DocumentState) -> Document:
        """Opens again what `state` returned, with its history."""
        document = cls(state.photo)
        document._path, document._saved_path, document._stamp = state.path, state.saved_path, state.stamp
        document._border, document._reframing_count = state.border, state.reframing_count
        if state.pixels is not state.photo.pixels:
            document._pixels, document._image_rgb = state.pixels, as_8_bits(state.pixels)
        document.mask.restore(state.mask_fill)
        document.faces.restore(state.face)
        document.references.kept = state.references
        document._history.restore(state.history)
        document.completions.restore(None)
        return document

    # What is there

    @property
    def undo_stack(self) -> QUndoStack:
        """To undo and redo with; only the document pushes to it, and clears it."""
        return self._history.stack

    @property
    def last_step(self) -> object | None:
        """The newest edit that is not undone: the same object as long as nothing was edited."""
        return self._history.last_step

    @property
    def photo(self) -> Photo | None:
        """The photo as it was opened."""
        return self._photo

    @property
    def name(self) -> str:
        """How the photo is called, whether it has a file or not."""
        return self._path.name if self._path is not None else self.tr("Untitled picture")

    @property
    def path(self) -> Path | None:
        """Where the photo was read from or last saved to."""
        return self._path

    @property
    def saved_path(self) -> Path | None:
        """The file that Save writes to; None before the first save, unless it was handed over for that."""
        return self._saved_path

    @property
    def stamp(self) -> FileStamp | None:
        """How the file at `path` was when it was read or saved to, if that is known."""
        return self._stamp

    @property
    def image_rgb(self) -> np.ndarray:
        """The shown pixels, uint8 [H,W,3], with the chosen completions."""
        return self._image_rgb

    @property
    def pixels(self) -> np.ndarray:
        """The same in the depth of the photo, uint8 or uint16 [H,W,3]."""
        return self._pixels

    @property
    def original_rgb(self) -> np.ndarray:
        """The pixels as opened, uint8 [H,W,3]."""
        return _NO_PIXELS if self._photo is None else self._photo.rgb

    @property
    def is_modified(self) -> bool:
        """Whether anything was edited since the photo was opened or saved."""
        return self._is_modified

    def current_photo(self) -> Photo:
        """Returns the photo to save: the shown pixels with the metadata of the photo as opened.

        Raises:
            RuntimeError: no photo is open.
        """
        self._image_is_shared = True
        return self.require_photo().with_pixels(self._pixels, self._image_rgb)

    def require_photo(self) -> Photo:
        """Returns the photo as it was opened.

        Raises:
            RuntimeError: no photo is open.
        """
        if self._photo is None:
            raise RuntimeError("no photo is open")
        return self._photo

    # Saving and closing

    def mark_saved(self, path: Path, stamp: FileStamp | None = None) -> None:
        """Notes that the shown pixels are on disk as `path`, and how that file is."""
        self._path = self._saved_path = path
        self._stamp = stamp
        self.undo_stack.setClean()

    def allow_saving_over(self) -> None:
        """Takes the file that the photo was read from for one to save to, as it was handed over for that."""
        self._saved_path = self._path

    def mark_unsaved(self) -> None:
        """Notes that what is shown is nowhere on disk any more."""
        self.undo_stack.resetClean()

    def state(self) -> DocumentState:
        """Returns all that is open, at rest: what is drawn now and not yet a step is left out, and goes on.

        Raises:
            RuntimeError: no photo is open.
        """
        settled = self.retouching.settled
        self._image_is_shared |= settled is self._pixels
        return DocumentState(
            photo=self.require_photo(),
            path=self._path,
            saved_path=self._saved_path,
            stamp=self._stamp,
            pixels=settled,
            mask_fill=masks.copied(self.mask.settled),
            face=self.faces.chosen,
            history=self._history.state,
            references=self.references.state(),
        )

    def lose_file(self) -> None:
        """Notes that the photo's file holds another one: it is unsaved, and saving it asks for a name."""
        self._saved_path = self._stamp = None
        self.mark_unsaved()

    def end_strokes(self) -> None:
        """Makes what is being drawn a step."""
        self.mask.end_stroke()
        self.retouching.end()

    def close(self) -> None:
        """Lets go of all pixels, for good."""
        self.preview.clear()
        self.retouching.forget()
        self.references.clear()
        self._history.clear()
        self._photo = None
        self._pixels = self._image_rgb = _NO_PIXELS
        self.mask.restore(np.zeros((0, 0), np.uint8))
        self.completions.restore(None)

    def put_pixels(self, patch: Patch, text: str) -> None:
        """Puts pixels in place of those that are shown, in one undo step named `text`."""
        self.retouching.end()
        before = cut(self._pixels, patch.box)
        self._history.do(text, RetouchStep(before, patch))

    # The size of the canvas

    @property
    def border(self) -> Border:
        """By how much the canvas was extended since the photo was opened."""
        return self._border

    def extend(self, border: Border) -> None:
        """Makes the photo larger, in one undo step; its new border is marked to be filled.

        Raises:
            PhotoError: it would become too large.
        """
        self.end_strokes()
        self._history.do(self.tr("Extend canvas"), CanvasStep(border))

    @property
    def is_reframed(self) -> bool:
        """Whether the photo was turned or cut since it was opened."""
        return self._reframing_count > 0

    def turn(self, turn: Turn, text: str) -> None:
        """Turns or flips the photo with all that belongs to it, in one undo step named `text`."""
        self.end_strokes()
        self._history.do(text, TurnStep(turn))

    def cut(self, crop: Crop, text: str) -> None:
        """Levels the photo, and keeps a part of it, in one undo step named `text`.

        Raises:
            PhotoError: it has no pixels somewhere in that part, or is too long to be levelled.
        """
        self.end_strokes()
        mask = PackedMask.pack_marked(self.mask.settled)
        self._image_is_shared = True
        uncut = UncutCanvas(self.require_photo(), self._pixels, mask, self.faces.chosen)
        self._history.do(text, CropStep(crop, uncut))

    # For steps

    def flip_mask(self, delta: PackedMask) -> None:
        self.mask.flip(delta)

    def show_face(self, face: FaceFrame | None) -> None:
        self.faces.show(face)

    def grow(self, border: Border) -> None:
        self.retouching.cancel()
        photo, face = self.require_photo(), self.faces.chosen
        larger = canvas.grown_by(photo, border, face)
        is_edited = self._pixels is not photo.pixels
        pixels = border.mirrored(self._pixels) if is_edited else larger.photo.pixels
        size = (photo.rgb.shape[0], photo.rgb.shape[1])
        larger.mask_fill[border.inside(size)] = self.mask.settled
        self._border += border
        self._set_canvas(larger.photo, pixels, larger.mask_fill, larger.face)

    def crop(self, border: Border) -> None:
        self.retouching.cancel()
        photo, face = canvas.without_border(self.require_photo(), border), self.faces.chosen
        inner = border.inside((photo.rgb.shape[0], photo.rgb.shape[1]))
        if face is not None:
            face = canvas.moved(face, -border.left, -border.top)
        self._border += border.scaled(-1, -1)
        self._set_canvas(photo, self._pixels[inner].copy(), self.mask.settled[inner], face)

    def reframe(self, reframing: Reframing, *, takes_back: bool = False) -> None:
        self.retouching.cancel()
        before, face = self.require_photo(), self.faces.chosen
        photo = reframed(before, reframing)
        pixels = photo.pixels if self._pixels is before.pixels else reframing.pixels(self._pixels)
        if face is not None:
            face = reframing.face(face, (before.rgb.shape[0], before.rgb.shape[1]))
        self._reframing_count += -1 if takes_back else 1
        self._set_canvas(photo, pixels, reframing.pixels(self.mask.settled), face)

    def put_back(self, uncut: UncutCanvas) -> None:
        self.retouching.cancel()
        self._reframing_count -= 1
        mask_fill = uncut.mask.unpack_into((uncut.photo.rgb.shape[0], uncut.photo.rgb.shape[1]))
        self._set_canvas(uncut.photo, uncut.pixels, mask_fill, uncut.face)

    def _set_canvas(
        self, photo: Photo, pixels: np.ndarray, mask_fill: np.ndarray, face: FaceFrame | None
    ) -> None:
        self.preview.clear()
        self._photo, self._pixels, self._image_is_shared = photo, pixels, True
        self._image_rgb = photo.rgb if pixels is photo.pixels else as_8_bits(pixels)
        self.mask.restore(mask_fill)
        self.faces.restore(face)
        self.completions.close()
        self.retouching.forget()
        self.references.forget_own()
        self.resized.emit()
        self.faces.changed.emit()
        self.completions.changed.emit()

    # For the parts

    def show_patches(self, *patches: Patch) -> None:
        """Writes patches over the picture, one after the other; the first holds the others.

        What is being painted into the picture is taken back first.
        """
        self.retouching.cancel()
        self.write(*patches)

    def write(self, *patches: Patch) -> None:
        """Writes patches over the picture, one after the other; the first holds the others."""
        is_deep = self._pixels is not self._image_rgb
        if self._image_is_shared:
            self._pixels = self._pixels.copy()
            self._image_rgb = self._image_rgb.copy() if is_deep else self._pixels
            self._image_is_shared = False
        for patch in patches:
            patch.write_to(self._pixels)
        if is_deep:
            changed = patches[0].box.slices
            self._image_rgb[changed] = as_8_bits(self._pixels[changed])
        self.completions.follow_pixels()
        self.image_changed.emit(rect_of(patches[0].box))

    def step_to_pack(self) -> CompletionStep | RetouchStep | None:
        """Returns the oldest step whose pixels nobody asks for and which are not packed, or None."""
        in_use = (self.last_step, self.completions.open_step)
        for step in self._history.steps:
            if isinstance(step, CompletionStep | RetouchStep) and not any(step is each for each in in_use):
                return step
        return None

    def exchange_step(self, step: Step, other: Step) -> None:
        """Puts a step that does the same in the place of `step`, unless that is gone, or in use again."""
        in_use = (self.last_step, self.completions.open_step)
        is_there = any(step is each for each in self._history.steps)
        if is_there and not any(step is each for each in in_use):
            self._history.exchange(step, other)

    @Slot()
    def _follow_history(self) -> None:
        if not self._history.is_restoring:
            self.completions.follow_history()

    @Slot()
    def _announce_modified(self) -> None:
        is_modified = not self.undo_stack.isClean()
        if is_modified != self._is_modified and not self.completions.is_putting:
            self._is_modified = is_modified
            self.modified_changed.emit(is_modified)
