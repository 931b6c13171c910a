"""Where the mask for a photo comes from: files, what is erased, its faces, what hides them, another photo."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import MaskError, NothingProposedError
from engine.texts import Text

if TYPE_CHECKING:
    import numpy as np

    from engine.faces.occlusion_layers import Occlusion
    from engine.photo.photo import Photo
    from engine.request import FaceFrame
    from engine.session import Session

_ENDINGS = ("_mask", "-mask")

TOO_MUCH_IS_MARKED = Text("make it black where the photo should stay as it is.")
"""What to do about a mask that marks most of a photo."""


@dataclass(frozen=True, eq=False)
class PlacedMask:
    """A mask that is put onto the face of other photos as it lies on the one of its own.

    Attributes:
        mask_fill: uint8 [H,W], 255 = fill.
        photo: that it was made for.
        face: its frame in that photo, if it was set by hand.
    """

    mask_fill: np.ndarray
    photo: Photo
    face: FaceFrame | None = None


@dataclass(frozen=True, eq=False)
class MaskSource:
    """Where the masks of a batch come from; several of these are put together.

    Attributes:
        reads_files: whether there is a file for each photo: …
        files: … in this folder, or this one for all, or with None beside the photo.
        parts: names of `engine.faces.parts.PART_LABELS`, which are marked in all faces.
        proposed: kinds of what hides faces, which is looked for.
        placed: a mask to put onto the face.
        grow_px: by which the mask is widened.
        inverts: whether files are black where to fill.
        is_sure: whether a file may mark most of its photo.
        advice: what is said to who has such a file.
    """

    reads_files: bool = True
    files: Path | None = None
    parts: tuple[str, ...] = ()
    proposed: tuple[Occlusion, ...] = ()
    placed: PlacedMask | None = None
    grow_px: int = 0
    inverts: bool = False
    is_sure: bool = False
    advice: str = TOO_MUCH_IS_MARKED

    def mask_for(
        self, session: Session, photo: Photo, path: Path, face: FaceFrame | None = None
    ) -> np.ndarray:
        """Makes the mask for a photo: uint8 [H,W], 255 = fill.

        Args:
            session: knows faces.
            photo: as it was opened.
            path: its file.
            face: the only face to look at; None takes those that are found.
        Raises:
            MaskError: there is no file, or one that does not fit the photo.
            FaceError: there is no face, or a part is seen in none.
            NothingProposedError: nothing hides a face, and nothing else is marked.
        """
        import numpy as np

        from engine.mask_transfer import transfer_mask

        size = photo.rgb.shape[:2]
        if self.placed is not None:
            own, others = (
                session.find_faces(shown) if frame is None else [frame]
                for shown, frame in ((photo, face), (self.placed.photo, self.placed.face))
            )
            mask_fill = transfer_mask(self.placed.mask_fill, others, own, size)
        elif self.reads_files:
            file = mask_path_for(path, self.files)
            mask_fill = read_mask_for(
                photo, file, inverts=self.inverts, is_sure=self.is_sure, advice=self.advice
            )
        else:
            mask_fill = np.zeros(size, np.uint8)
        return mask_with_faces(
            session, photo, mask_fill, self.parts, face, self.grow_px, proposed=self.proposed
        )


def read_mask_for(
    photo: Photo, path: Path | None, *, inverts: bool, is_sure: bool, advice: str = TOO_MUCH_IS_MARKED
) -> np.ndarray:
    """Reads the mask for a photo; without one, what is erased from the photo is marked.

    Raises:
        MaskError: it cannot be read, is of another size, marks nothing, or, unless the user is sure, so much
            that it is rather inverted or no mask at all.
    """
    from engine.masks import HOLE_LEVEL, erased_parts, is_empty, marks_most, read_mask

    if path is None:
        mask, name = erased_parts(photo), Text("what is transparent")
        if is_empty(mask):
            raise MaskError("To fill something, mark it: name a picture that is white there with --mask.")
    else:
        mask = read_mask(path, photo.rgb.shape[:2], photo.rgb, inverts=inverts)
        name = Text("“{name}”", name=path.name)
        if is_empty(mask):
            raise MaskError(
                "{name} marks nothing: make it white where the photo should be filled.", name=name
            )
    if is_sure:
        return mask
    if mask.min() >= HOLE_LEVEL:
        raise MaskError("The whole photo is marked by {name}: {advice}", name=name, advice=TOO_MUCH_IS_MARKED)
    if marks_most(mask):
        raise MaskError(
            "Most of the photo ({share:.0%}) is marked by {name}: {advice}",
            share=float((mask > 0).mean()),
            name=name,
            advice=advice,
        )
    return mask


def mask_with_faces(
    session: Session,
    photo: Photo,
    mask_fill: np.ndarray,
    parts: Iterable[str],
    face: FaceFrame | None,
    grow_px: int,
    *,
    proposed: Collection[Occlusion] = (),
) -> np.ndarray:
    """Marks parts of faces and what hides them beside what a mask marks, and widens all of it.

    Args:
        session: knows faces.
        photo: the photo.
        mask_fill: uint8 [H,W], what is marked already; it stays as it is.
        parts: names of `engine.faces.parts.PART_LABELS`.
        face: the only face to look at; None takes all that are found.
        grow_px: by which all is widened.
        proposed: kinds of what hides faces, which is looked for.
    Raises:
        FaceError: there is no face, or a part is seen in none.
        NothingProposedError: nothing hides a face, and nothing else is marked.
    """
    import numpy as np

    from engine import masks

    for part in parts:
        mask_fill = np.maximum(mask_fill, session.part_mask(photo, part, face))
    if proposed:
        mask_fill = np.maximum(mask_fill, session.propose_mask(photo, proposed, face))
        if masks.is_empty(mask_fill):
            raise NothingProposedError(
                "Nothing that hides a face was found in this photo; mark it by hand, or look for more kinds."
            )
    return masks.grow(mask_fill, grow_px) if grow_px else mask_fill


def mask_path_for(photo: Path, masks: Path | None) -> Path:
    """Finds the mask of a photo.

    Args:
        photo: the photo's file.
        masks: a folder with masks, each called like its photo or NAME_mask; a mask for all; or None for
            NAME_mask beside the photo.
    Raises:
        MaskError: there is none, or several.
    """
    from engine.files import is_folder
    from engine.photo.io import READABLE_SUFFIXES

    if masks is not None and not is_folder(masks):
        return masks
    folder = photo.parent if masks is None else masks
    name = comparable_name(photo.stem)
    wanted = {name + ending for ending in (*_ENDINGS, *(() if masks is None else ("",)))}
    found = [
        path
        for path in sorted(folder.glob("*"))
        if comparable_name(path.stem) in wanted and path.suffix.lower() in READABLE_SUFFIXES
    ]
    if masks is not None and folder.resolve() == photo.parent.resolve():
        found = [path for path in found if comparable_name(path.stem) != name]  # which is the photo itself
    if len(found) != 1:
        called = f"{photo.stem}_mask" if masks is None else photo.stem
        if found:
            raise MaskError(
                "In “{folder}” several masks are called “{name}”; keep one for each photo there.",
                folder=folder,
                name=called,
            )
        raise MaskError(
            "In “{folder}” no mask is called “{name}”; keep one for each photo there.",
            folder=folder,
            name=called,
        )
    return found[0]


def without_masks(photos: Sequence[Path]) -> list[Path]:
    """Leaves out what is called like the mask of another picture in its folder."""
    names = {(path.parent, comparable_name(path.stem)) for path in photos}

    def is_mask(path: Path) -> bool:
        name = comparable_name(path.stem)
        return any(
            name.endswith(ending) and (path.parent, name.removesuffix(ending)) in names for ending in _ENDINGS
        )

    return [path for path in photos if not is_mask(path)]


def comparable_name(name: str) -> str:
    """A name without what systems write differently: accents as one letter or two, capitals."""
    return unicodedata.normalize("NFC", name).casefold()
