"""The other photos of the person, from which what is hidden may be taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from engine.photo.photo import Photo
from engine.request import FaceFrame, Reference, Taken


@dataclass(frozen=True, eq=False)
class KeptReference:
    """A reference at rest, by which its photo is found again.

    Attributes:
        path: of its file; None for another face in the edited photo itself.
        sha256: of its pixels; "" for such a face.
        face: the chosen one; None leaves the choice to the engine.
        is_used: it is taken from, and not only listed.
    """

    path: Path | None
    sha256: str
    face: FaceFrame | None
    is_used: bool


@dataclass(frozen=True, eq=False)
class DocumentReference:
    """A photo in the list.

    Attributes:
        photo: in which the person is seen; None for the edited photo itself, of which another face is meant.
        sha256: of its pixels; "" for the edited photo.
        faces: what was found in it, the largest first.
        thumbnails: uint8 [S,S,3] of each face, in sRGB; of a photo without any, one of the photo.
        chosen: index of the face; -1 leaves the choice to the engine, which takes the most alike one.
        shown: index of the face that is shown; while none is chosen, the one that was taken last.
        is_used: it is taken from, and not only listed.
    """

    photo: Photo | None
    sha256: str
    faces: tuple[FaceFrame, ...]
    thumbnails: tuple[np.ndarray, ...]
    chosen: int = -1
    shown: int = 0
    is_used: bool = True

    @property
    def face(self) -> FaceFrame | None:
        """The chosen face."""
        return self.faces[self.chosen] if self.chosen >= 0 else None

    @property
    def can_be_used(self) -> bool:
        """Whether it shows a face; of the edited photo's own, one more than the one that is completed."""
        return len(self.faces) > (1 if self.photo is None else 0)

    @property
    def path(self) -> Path | None:
        """Of its file."""
        return None if self.photo is None else self.photo.path

    def as_kept(self, kept: KeptReference) -> DocumentReference:
        """Returns it with what was chosen before."""
        chosen = -1 if kept.face is None or not self.faces else _nearest(self.faces, kept.face)
        return replace(self, chosen=chosen, shown=max(chosen, 0), is_used=kept.is_used)

    def kept(self) -> KeptReference:
        """What of it is remembered."""
        return KeptReference(self.path, self.sha256, self.face, self.is_used)


class References(QObject):
    """The list of a document. It is no part of the edits: nothing of it is undone.

    Attributes:
        kept: what the list had when the program crashed, as long as it is not read again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[DocumentReference, ...] = ()
        self.kept: tuple[KeptReference, ...] = ()

    @property
    def items(self) -> tuple[DocumentReference, ...]:
        """All of them, in their order."""
        return self._items

    def requested(self, photo: Photo) -> tuple[Reference, ...]:
        """What a request for `photo`, the edited one, takes from."""
        return tuple(
            Reference(photo if each.photo is None else each.photo, each.face)
            for each in self._items
            if each.is_used and each.can_be_used
        )

    def state(self) -> tuple[KeptReference, ...]:
        """What can be found again later: those with a file, and the edited photo itself."""
        items = (each.kept() for each in self._items if each.photo is None or each.path is not None)
        return (*items, *self.kept)

    def add(self, item: DocumentReference) -> None:
        """Puts a photo at the end of the list; one that is there already takes the new faces."""
        same = [index for index, each in enumerate(self._items) if each.sha256 == item.sha256]
        if same:
            self._items = (*self._items[: same[0]], item, *self._items[same[0] + 1 :])
        else:
            self._items = (*self._items, item)
        self.changed.emit()

    def remove(self, index: int) -> None:
        """Takes a photo off the list."""
        self._items = (*self._items[:index], *self._items[index + 1 :])
        self.changed.emit()

    def use(self, index: int, is_used: bool) -> None:
        """Takes from a photo, or only lists it."""
        self._exchange(index, replace(self._items[index], is_used=is_used))

    def choose_next_face(self, index: int) -> None:
        """Chooses the face after the chosen one; after the last one, leaves the choice to the engine."""
        item = self._items[index]
        chosen = item.chosen + 1 if item.chosen + 1 < len(item.faces) else -1
        self._exchange(index, replace(item, chosen=chosen, shown=max(chosen, 0)))

    def note_taken(self, taken: Sequence[Taken | None], photo: Photo) -> None:
        """Shows the faces that something was taken from in a run for `photo`."""
        for number, item in enumerate(self._items):
            for each in taken:
                if each is None or each.reference.photo is not (item.photo or photo):
                    continue
                shown = _nearest(item.faces, each.reference.face)
                if shown != item.shown:
                    self._exchange(number, replace(item, shown=shown))

    def forget_own(self) -> None:
        """Lets go of the edited photo's own faces, as its canvas has another size."""
        self._items = tuple(each for each in self._items if each.photo is not None)
        self.changed.emit()

    def clear(self) -> None:
        """Lets go of everything."""
        self._items, self.kept = (), ()

    def _exchange(self, index: int, item: DocumentReference) -> None:
        self._items = (*self._items[:index], item, *self._items[index + 1 :])
        self.changed.emit()


def _nearest(faces: Sequence[FaceFrame], face: FaceFrame | None) -> int:
    """Which of some faces is `face`."""
    if face is None or not faces:
        return 0
    distances = [float(np.square(each.landmarks - face.landmarks).sum()) for each in faces]
    return distances.index(min(distances))
