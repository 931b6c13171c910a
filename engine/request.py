"""What the engine is asked for and what it returns: frozen, and free of both Qt and torch.

Requests raise a ShapeError where an argument is of another type than its field.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from engine.arguments import check_arguments
from engine.boxes import Box
from engine.errors import CancelledError
from engine.faces.likeness import Likeness, likeness_of
from engine.levels import STEPS_16, as_8_bits
from engine.options import Blend, Task
from engine.photo.photo import Photo
from engine.texts import Text

Progress = Callable[[float, str], None]
"""Called with the share done, 0..1, and a short text of what is being done."""

IsCancelled = Callable[[], bool]


def stop_if(is_cancelled: IsCancelled | None) -> None:
    """Asks whether to go on, where somebody may say no.

    Raises:
        CancelledError: `is_cancelled` said so.
    """
    if is_cancelled is not None and is_cancelled():
        raise CancelledError


@dataclass(frozen=True, eq=False)
class FaceFrame:
    """Where a face lies in a photo.

    Attributes:
        landmarks: float64 [5,2], photo pixels (x, y): left eye, right eye, nose tip, left and right mouth
            corner; left and right as seen in the picture.
        confidence: 0..1; 1 for a frame that was set by hand.
    """

    landmarks: np.ndarray
    confidence: float = 1.0

    def __post_init__(self) -> None:
        check_arguments(self)

    @property
    def has_five_points(self) -> bool:
        """Whether it is one: what files hold may be something else."""
        return np.shape(self.landmarks) == (5, 2) and bool(np.isfinite(self.landmarks).all())


@dataclass(frozen=True, eq=False)
class Reference:
    """Another picture of the same person, from which a hidden part of a face is taken.

    Attributes:
        photo: in which the face is seen; the request's own photo stands for another face in it.
        face: its frame; None finds it.
    """

    photo: Photo
    face: FaceFrame | None = None

    def __post_init__(self) -> None:
        check_arguments(self)

    @property
    def name(self) -> str:
        """How sentences call it."""
        if self.photo.path is None:
            return Text("the reference photo")
        return Text("“{name}”", name=self.photo.path.name)


@dataclass(frozen=True, eq=False)
class CompletionRequest:
    """One click on Complete.

    Attributes:
        photo: the photo as opened, or as the last accepted completion left it.
        mask_fill: uint8 [H,W], 255 = fill, 0 = keep. To colour, it says where; empty means everywhere.
        generator: a registered name, or "auto".
        seed: seed of the first alternative; the following ones count up from it.
        alternatives: how many completions to make, 1 or more.
        blend: one of `Blend`.
        face: a frame given by hand; None finds the faces in the photo.
        task: one of `Task`.
        references: the first alternatives are taken from these, one from each, the best-fitting first; what
            is then missing of `alternatives` is drawn.
    """

    photo: Photo
    mask_fill: np.ndarray
    generator: str = "auto"
    seed: int = 0
    alternatives: int = 1
    blend: str = Blend.POISSON
    face: FaceFrame | None = None
    task: str = Task.INPAINT
    references: tuple[Reference, ...] = ()

    def __post_init__(self) -> None:
        check_arguments(self)


@dataclass(frozen=True, eq=False)
class Patch:
    """A changed rectangle of a photo.

    Attributes:
        x, y: its top left corner.
        pixels: uint8 [h,w,3], or uint16 for a photo of 16 bits.
    """

    x: int
    y: int
    pixels: np.ndarray

    @property
    def rgb(self) -> np.ndarray:
        """The pixels in 8 bits: uint8 [h,w,3]."""
        return as_8_bits(self.pixels)

    @property
    def box(self) -> Box:
        """Where it lies in the photo."""
        height, width = self.pixels.shape[:2]
        return Box(self.x, self.y, self.x + width, self.y + height)

    def relative_to(self, outer: Box) -> Patch:
        """This patch in the coordinates of what is cut out along `outer`."""
        return Patch(self.x - outer.x0, self.y - outer.y0, self.pixels)

    def write_to(self, image: np.ndarray) -> None:
        """Replaces this rectangle of a picture, uint8 or uint16 [H,W,3], in place.

        Of a picture of 16 bits, values that 8-bit pixels would not change in 8 bits stay as they are.
        """
        part = image[self.box.slices]
        if image.dtype == np.uint8:
            part[:] = self.rgb
        elif self.pixels.dtype == np.uint8:
            np.copyto(part, self.pixels * np.uint16(STEPS_16), where=as_8_bits(part) != self.pixels)
        else:
            part[:] = self.pixels

    def apply_to(self, image: np.ndarray) -> np.ndarray:
        """Returns a copy of a picture, uint8 or uint16 [H,W,3], with this rectangle replaced."""
        result = image.copy()
        self.write_to(result)
        return result

    def shown_in(self, image_rgb: np.ndarray, box: Box) -> np.ndarray:
        """What a picture, uint8 [H,W,3], shows inside `box` with this rectangle replaced, in a copy."""
        shown = image_rgb[box.slices].copy()
        seen = self.box.intersection(box)
        if not seen.is_empty:
            shown[seen.relative_to(box).slices] = self.rgb[seen.relative_to(self.box).slices]
        return shown

    def apply_to_photo(self, photo: Photo) -> Photo:
        """Returns the photo with this rectangle replaced, in its own depth."""
        return photo.with_pixels(self.apply_to(photo.pixels))


@dataclass(frozen=True, eq=False)
class Taken:
    """Where an alternative was taken from.

    Attributes:
        reference: with the frame of the face in it.
        fit: 0..1, how alike the two pictures are around the hole.
        is_doubtful: it may show something else, or another expression: what is drawn comes before it.
        warnings: sentences for the user, which the result has, too.
    """

    reference: Reference
    fit: float
    is_doubtful: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class CompletionResult:
    """The alternatives made for one request.

    Only the changed rectangles are stored, so that a history of completions of a large photo stays small.

    Attributes:
        request: what was asked.
        generator: the generator that ran (never "auto").
        patches: one for each alternative.
        seeds: one for each alternative.
        faces: the face frames that the mask touched.
        timings_ms: milliseconds by name of the step, and "total".
        warnings: sentences for the user.
        scores: one for each alternative, 0..1, if they were rated (`engine.quality`).
        lacks_face: a generator for faces was asked, but the mask lies on no known face.
        has_rest: some of the mask lies on no known face.
        reason: a sentence on why "auto" took this generator; "" where it was chosen by name, or drew nothing.
        taken: one for each alternative, None for one that was drawn; empty without references.
    """

    request: CompletionRequest
    generator: str
    patches: tuple[Patch, ...]
    seeds: tuple[int, ...]
    faces: tuple[FaceFrame, ...] = ()
    timings_ms: dict[str, float] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    scores: tuple[float, ...] = ()
    lacks_face: bool = False
    has_rest: bool = False
    reason: str = ""
    taken: tuple[Taken | None, ...] = ()

    @property
    def images(self) -> list[np.ndarray]:
        """The completed photos in 8 bits, uint8 [H,W,3] each, made anew at each call."""
        return [patch.apply_to(self.request.photo.rgb) for patch in self.patches]

    @property
    def photos(self) -> list[Photo]:
        """The completed photos, in the depth of the one that was asked about, made anew at each call."""
        return [patch.apply_to_photo(self.request.photo) for patch in self.patches]


@dataclass(frozen=True, eq=False)
class AttributeRequest:
    """A change of how a face looks.

    Attributes:
        photo: the photo.
        changes: new values by name of the attribute, 0 = no, 1 = yes.
        face: a frame given by hand; None takes the largest face of the photo.
    """

    photo: Photo
    changes: Mapping[str, float]
    face: FaceFrame | None = None

    def __post_init__(self) -> None:
        check_arguments(self)


@dataclass(frozen=True, eq=False)
class AttributeResult:
    """What an `AttributeRequest` gave.

    Attributes:
        request: what was asked.
        patch: the changed rectangle.
        face: that was changed.
        warnings: sentences for the user.
        identity_distance: from the face as it was, for the network that tells people apart, 0 (the same) to
            4; None where that is not installed.
    """

    request: AttributeRequest
    patch: Patch
    face: FaceFrame
    warnings: tuple[str, ...] = ()
    identity_distance: float | None = None

    @property
    def likeness(self) -> Likeness | None:
        """Whether it still looks like the same person; None where that is not known."""
        return None if self.identity_distance is None else likeness_of(self.identity_distance)

    @property
    def image(self) -> np.ndarray:
        """The changed photo in 8 bits, uint8 [H,W,3], made anew at each call."""
        return self.patch.apply_to(self.request.photo.rgb)

    @property
    def photo(self) -> Photo:
        """The changed photo, in its own depth, made anew at each call."""
        return self.patch.apply_to_photo(self.request.photo)


@dataclass(frozen=True)
class GenerateRequest:
    """New faces of nobody.

    Attributes:
        attributes: wanted values by name, 0 = no, 1 = yes; the others are drawn so that they go together.
        count: how many, 1 or more.
        seed: of the first; the following ones count up from it.
    """

    attributes: Mapping[str, float] = field(default_factory=dict)
    count: int = 1
    seed: int = 0

    def __post_init__(self) -> None:
        check_arguments(self)
