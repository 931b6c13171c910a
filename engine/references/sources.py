"""What can be taken from which reference: its face, what it shows, and what there is to say about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine.blending import warp_touched
from engine.errors import FaceError
from engine.faces.alignment import crop_width_px, frame_to_crop
from engine.faces.crops import FaceCrops, outside_photo
from engine.mask_parts import MaskPart
from engine.monochrome import monochrome_palette
from engine.photo.photo import Photo
from engine.references.alignment import resized
from engine.request import CompletionRequest, FaceFrame, Reference
from engine.texts import Text

FindFaces = Callable[[Photo], Sequence[FaceFrame]]
Embed = Callable[[np.ndarray], np.ndarray]
"""Embeds faces so that pictures of one person lie close together: uint8 [N,S,S,3] → float32 [N,D], each of
length 1."""

_CROP_PX = 128
"""Side of the crops in which faces are judged."""

_FACE = np.s_[32:104, 28:100]
"""What of such a crop is mostly face."""

_MARGIN = 0.02
"""So far around a part, in crop widths, a reference must show it, too, for it is moved into place."""

_MOST_HIDDEN = 0.01
"""Share of a part that may lie beyond the reference."""

_SOMEONE_ELSE = 1.2
"""Squared distance of embeddings beyond which it is probably another person. Of people that the network had
never seen, it suspects 1 in 20 pairs of photos of one person (none of one session), 3 in 5 of two people."""

_MOST_ENLARGED = 1.5
"""Pixels of the photo to one of a reference, beyond which it looks soft."""

_DARK = 0.6
"""Brightness of a face, in that of the photo's, below which its grain and blocks are lifted into view."""


@dataclass(frozen=True, eq=False)
class Source:
    """A reference from which a part of a face can be taken.

    Attributes:
        reference: with the frame of its face.
        frame: that frame.
        face: of the photo.
        hidden: uint8 [H,W] of the reference's photo, not 0 = cannot be used; None if all can.
        is_grey: it has only lightness to give, the photo has colours.
        warnings: sentences for the user.
    """

    reference: Reference
    frame: FaceFrame
    face: FaceFrame
    hidden: np.ndarray | None
    is_grey: bool
    warnings: tuple[str, ...]

    def seen(self, side: int) -> np.ndarray:
        """What can be used in the crop of its face: bool [S,S]."""
        return seen_in_crop(self.reference.photo, self.frame, self.hidden, side)

    def is_someone_else(self, completed_rgb: np.ndarray, crops: FaceCrops, embed: Embed) -> bool:
        """Whether it seems to show another person.

        Args:
            completed_rgb: uint8 [S,S,3], the crop of the photo's face with its hole filled by a generator.
            crops: keeps the faces' crops.
            embed: tells people apart.
        """
        theirs = crops.crop(self.reference.photo, self.frame.landmarks, _CROP_PX)
        one, other = embed(np.stack([resized(completed_rgb, _CROP_PX), theirs]))
        return float(np.square(one - other).sum()) > _SOMEONE_ELSE

    @property
    def hidden_text(self) -> str:
        """What to say where it does not show what is masked."""
        return _hidden_text(self.reference)

    @property
    def doubtful_text(self) -> str:
        """What to say where it may not."""
        return Text(
            "What was taken from {name} may not fit; look closely at the result, for "
            "expression, pose or light differ, or something hides the face there, too.",
            name=self.reference.name,
        )

    @property
    def someone_else_text(self) -> str:
        """What to say of another person."""
        return Text(
            "In {name} there seems to be someone else; look closely at the result.", name=self.reference.name
        )


def _hidden_text(reference: Reference) -> str:
    return Text(
        "In {name} what is masked is hidden or cut off, too: choose a photo that shows it.",
        name=reference.name,
    )


def seen_in_crop(photo: Photo, face: FaceFrame, hidden: np.ndarray | None, side: int) -> np.ndarray:
    """What can be used in the crop of a face: bool [S,S]; `hidden` as in `Source`."""
    to_crop = frame_to_crop(face.landmarks, side)
    seen = ~outside_photo(photo.rgb.shape, to_crop, side)
    return seen if hidden is None else seen & ~warp_touched(hidden, to_crop, (side, side))


def find_sources(
    request: CompletionRequest,
    parts: Sequence[MaskPart],
    find_faces: FindFaces,
    crops: FaceCrops,
    embed: Embed | None = None,
) -> tuple[list[Source], list[str]]:
    """Finds out what can be taken from the references of a request.

    Args:
        request: a checked one, with references.
        parts: of its mask.
        find_faces: finds the faces of a reference that names none.
        crops: keeps the faces' crops.
        embed: tells people apart; None takes everybody for the same.
    Returns:
        The sources, in the order of the references, and a sentence on each reference that cannot be used.
    Raises:
        FaceError: none can be used, or the mask lies on no face.
    """
    on_faces = [part for part in parts if part.face is not None]
    if not on_faces:
        raise FaceError(
            "The mask lies on no face that was found, so nothing can be taken from another photo; set the "
            "face frame by hand and complete again."
        )
    sources, refused = [], []
    for reference in request.references:
        try:
            sources.append(_source(reference, request, on_faces, find_faces, crops, embed))
        except FaceError as error:
            refused.append(error.text)
    if not sources:
        raise FaceError(refused[0])
    return sources, refused


def _source(
    reference: Reference,
    request: CompletionRequest,
    parts: Sequence[MaskPart],
    find_faces: FindFaces,
    crops: FaceCrops,
    embed: Embed | None,
) -> Source:
    """Arguments as of `find_sources`, and the parts on faces.

    Raises:
        FaceError: the reference shows no face, or none of the parts.
    """
    photo = reference.photo
    frames = find_faces(photo) if reference.face is None else [reference.face]
    if not frames:
        raise FaceError(
            "No face was found in {name}: set the frame of its face by hand, or choose another photo.",
            name=reference.name,
        )
    # A file may have been named twice.
    is_same = photo is request.photo or np.array_equal(photo.rgb, request.photo.rgb)
    hidden = request.mask_fill if is_same else None
    pairs = [
        (part, frame) for part in parts for frame in frames if _shows(photo, frame, hidden, part, request)
    ]
    if not pairs:
        raise FaceError(_hidden_text(reference))
    part, frame = pairs[0] if embed is None else _most_alike(pairs, photo, request.photo, crops, embed)
    assert part.face is not None
    is_grey = (
        monochrome_palette(photo.rgb) is not None
        and monochrome_palette(request.photo.rgb, request.mask_fill) is None
    )
    source = Source(Reference(photo, frame), frame, part.face, hidden, is_grey, ())
    return replace(source, warnings=tuple(_warnings(source, request, crops)))


def part_in_crop(part: MaskPart, shape: tuple[int, ...], to_crop: np.ndarray, side: int) -> np.ndarray:
    """Where a part of the mask of a photo of `shape` lies in a crop: bool [S,S]."""
    alone = np.zeros(shape[:2], np.uint8)
    alone[part.box.slices] = part.hole
    return warp_touched(alone, to_crop, (side, side))


def _shows(
    photo: Photo, frame: FaceFrame, hidden: np.ndarray | None, part: MaskPart, request: CompletionRequest
) -> bool:
    """Whether a face shows what a part of the mask hides of another one."""
    wanted = _wanted(part, request)
    reach = np.ones((2 * round(_MARGIN * _CROP_PX) + 1,) * 2, np.uint8)
    unseen = ~seen_in_crop(photo, frame, hidden, _CROP_PX)
    unseen = cv2.dilate(unseen.view(np.uint8), reach) > 0
    return bool(unseen[wanted].mean() <= _MOST_HIDDEN)


def _most_alike(
    pairs: Sequence[tuple[MaskPart, FaceFrame]],
    photo: Photo,
    completed: Photo,
    crops: FaceCrops,
    embed: Embed,
) -> tuple[MaskPart, FaceFrame]:
    """Which of the faces in a reference's `photo` goes with which of those that are completed."""
    if len(pairs) == 1:
        return pairs[0]

    def distance(pair: tuple[MaskPart, FaceFrame]) -> float:
        part, frame = pair
        assert part.face is not None
        ours = crops.crop(completed, part.face.landmarks, _CROP_PX)
        one, other = embed(np.stack([ours, crops.crop(photo, frame.landmarks, _CROP_PX)]))
        return float(np.square(one - other).sum())

    return min(pairs, key=distance)


def _warnings(source: Source, request: CompletionRequest, crops: FaceCrops) -> Iterator[str]:
    name = source.reference.name
    enlarged = crop_width_px(source.face.landmarks) / crop_width_px(source.frame.landmarks)
    if enlarged > _MOST_ENLARGED:
        yield (
            Text(
                "In {name} the face is {times:.1f} times smaller than in the photo, so what was "
                "taken from it is soft; use a larger version if there is one.",
                name=name,
                times=enlarged,
            )
        )
    known = ~warp_touched(
        request.mask_fill, frame_to_crop(source.face.landmarks, _CROP_PX), (_CROP_PX, _CROP_PX)
    )
    ours, theirs = (
        float(crops.crop(photo, face.landmarks, _CROP_PX)[_FACE][known[_FACE]].mean())
        if known[_FACE].any()
        else 0.0
        for photo, face in ((request.photo, source.face), (source.reference.photo, source.frame))
    )
    if theirs < _DARK * ours:
        yield (
            Text(
                "In {name} the face is much darker than in the photo, so noise may show in what was "
                "taken from it; use a brighter version if there is one.",
                name=name,
            )
        )
    if source.is_grey:
        yield Text(
            "As {name} has no colours, only light and shade were taken from it; the colours are drawn.",
            name=name,
        )


def _wanted(part: MaskPart, request: CompletionRequest) -> np.ndarray:
    assert part.face is not None
    to_crop = frame_to_crop(part.face.landmarks, _CROP_PX)
    return part_in_crop(part, request.mask_fill.shape, to_crop, _CROP_PX)
