"""Reads and changes attributes of a face in a photo, at the photo's full resolution."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol
from weakref import WeakKeyDictionary

import cv2
import numpy as np

from engine import glasses
from engine.attribute_values import contradiction_warnings, without_contradictions
from engine.attributes import OF_HAIR
from engine.errors import FaceError
from engine.faces.alignment import turn_of
from engine.faces.crops import FaceCrops
from engine.faces.identity import CROP_PX, identity_distance
from engine.faces.recognition import INPUT_PX as RECOGNISED_PX
from engine.faces.windows import FaceWindow, face_windows
from engine.generators.iterative_gan import SIZE_PX, IterativeGAN
from engine.levels import from_levels, to_levels, without_steps
from engine.monochrome import in_palette, monochrome_palette
from engine.photo.colours import colour_transform
from engine.photo.photo import Photo
from engine.request import AttributeRequest, AttributeResult, FaceFrame, Patch
from engine.texts import Text

Embed = Callable[[np.ndarray], np.ndarray]
"""`engine.faces.identity.IdentityEmbedder.embed`."""

Recognise = Callable[[Photo], Mapping[str, float]]
"""How probable each attribute of a face in a photo is, 0..1, by name."""

_FARTHEST_TURN = 0.4
"""Turn of a head from which most of its other side is hidden: about one portrait in fifty of the sets that
the networks learned from is turned so far."""

_WEARS_HAT = 0.5


class Judge(Protocol):
    """Who tells attributes: a classifier, or the network that changes them."""

    @property
    def attributes(self) -> Sequence[str]: ...

    def recognise(self, crops_rgb: np.ndarray) -> np.ndarray: ...


@dataclass(eq=False)
class _Known:
    """What was found of a face as it is: a slider asks for the same face again and again."""

    values: dict[str, float] | None = None
    drawn: dict[tuple[tuple[str, float], ...], np.ndarray] = field(default_factory=dict)
    embedding: np.ndarray | None = None
    is_bare_known: bool = False
    bare: Photo | None = None
    """With the glasses taken off; None where that cannot be done."""


class AttributeEditor:
    """Keeps what it found of a face as long as the photo lives."""

    def __init__(self, crops: FaceCrops) -> None:
        self._crops = crops
        self._known: WeakKeyDictionary[Photo, dict[bytes, _Known]] = WeakKeyDictionary()

    def recognise(self, photo: Photo, face: FaceFrame, judge: Judge) -> dict[str, float]:
        """How probable each attribute is, 0..1, by name."""
        known = self._known_of(photo, face)
        if known.values is None:
            found = judge.recognise(self._crops.crop(photo, face.landmarks, RECOGNISED_PX)[None])[0]
            known.values = {name: float(value) for name, value in zip(judge.attributes, found, strict=True)}
        return dict(known.values)

    def transform(
        self,
        request: AttributeRequest,
        face: FaceFrame,
        gan: IterativeGAN,
        recognise: Recognise,
        embed: Embed | None,
        take_off: glasses.TakeOff,
    ) -> AttributeResult:
        """Adds to the photo what a change of attributes changes in the face that the network draws.

        The network draws every face anew and a little different. What differs between the face as it is and
        the same one with other attributes is added, so that all else keeps the photo's own detail. Glasses
        that are to go are completed before that, where they are found.

        Args:
            request: the photo and the wanted values.
            face: where in it.
            gan: reads and draws faces.
            recognise: tells the values that the face has; for what it does not know the network's own reading
                counts. Where that is mistaken, it would take a part of the change for there already.
            embed: tells identities apart; without it nothing is said of them.
            take_off: completes the face where it wears glasses.
        Raises:
            GeneratorError: an unknown attribute, or a value outside 0..1.
            FaceError: the face lies outside of the photo.
        """
        photo = request.photo
        windows = list(face_windows([face], photo.rgb.shape))
        if not windows:
            raise FaceError("The face frame lies outside of the photo; set it again.")
        changes, dropped = without_contradictions(request.changes)
        present = recognise(photo)
        warnings = [*contradiction_warnings(dropped), *_doubts(changes, face, present)]
        if glasses.are_to_go(changes, present):
            bare = self._without_glasses(photo, face, windows[0], recognise, embed, take_off)
            if bare is not None:
                photo, present = bare, recognise(bare)
                changes = {name: value for name, value in changes.items() if name != glasses.NAME}
                if glasses.are_worn(present):
                    warnings.append(
                        Text("Something of the glasses may be left; brush over it, then complete.")
                    )
        if changes:
            difference = self._difference(replace(request, photo=photo, changes=changes), face, gan, present)
            patch = _added(photo, windows[0], difference)
        else:
            patch = _cut_out(photo, windows[0])
        distance = None if embed is None else self._distance(request.photo, face, patch, embed)
        return AttributeResult(request, patch, face, tuple(warnings), distance)

    def _without_glasses(
        self,
        photo: Photo,
        face: FaceFrame,
        window: FaceWindow,
        recognise: Recognise,
        embed: Embed | None,
        take_off: glasses.TakeOff,
    ) -> Photo | None:
        """The photo with the glasses of a face taken off, or None where that cannot be done."""
        known = self._known_of(photo, face)
        if known.is_bare_known:
            return known.bare

        def distance(changed: Photo) -> float:
            return 0.0 if embed is None else self._distance(photo, face, _cut_out(changed, window), embed)

        completed = take_off(photo, face)
        if completed is not None:
            known.bare = glasses.best_of(
                completed, lambda changed: glasses.are_worn(recognise(changed)), distance
            )
        known.is_bare_known = True
        return known.bare

    def _difference(
        self, request: AttributeRequest, face: FaceFrame, gan: IterativeGAN, present: Mapping[str, float]
    ) -> np.ndarray:
        """By how much the crop of the face becomes lighter: float32 [S,S,3], in levels of the photo."""
        photo = request.photo
        crop_rgb = self._crops.crop(photo, face.landmarks, SIZE_PX)[None]
        from_srgb = colour_transform(photo.metadata.icc_profile).from_srgb

        def draw(values: Mapping[str, float]) -> np.ndarray:
            drawn_rgb = gan.transform(crop_rgb, values)
            if photo.rgb16 is not None:
                drawn_rgb = without_steps(drawn_rgb)
            return from_srgb(drawn_rgb)[0].astype(np.float32)

        after = draw(request.changes)
        unchanged = {name: present[name] for name in request.changes if name in present}
        drawn = self._known_of(photo, face).drawn
        key = tuple(sorted(unchanged.items()))
        if key not in drawn:
            drawn[key] = draw(unchanged)
        return after - drawn[key]

    def _distance(self, photo: Photo, face: FaceFrame, patch: Patch, embed: Embed) -> float:
        """How far, for the network that tells people apart, the face is from what it was."""
        # The patch covers the whole crop, so the rest of the photo need not be copied.
        landmarks = face.landmarks - (patch.x, patch.y)

        def embedded(pixels_rgb: np.ndarray) -> np.ndarray:
            part = Photo(pixels_rgb, metadata=photo.metadata)
            return embed(self._crops.crop(part, landmarks, CROP_PX)[None])

        known = self._known_of(photo, face)
        if known.embedding is None:
            known.embedding = embedded(photo.rgb[patch.box.slices])
        return float(identity_distance(known.embedding, embedded(patch.rgb))[0])

    def _known_of(self, photo: Photo, face: FaceFrame) -> _Known:
        faces = self._known.setdefault(photo, {})
        return faces.setdefault(np.asarray(face.landmarks, np.float64).tobytes(), _Known())


def _cut_out(photo: Photo, window: FaceWindow) -> Patch:
    return Patch(window.box.x0, window.box.y0, photo.pixels[window.box.slices].copy())


def _added(photo: Photo, window: FaceWindow, difference: np.ndarray) -> Patch:
    """Adds a difference, float32 [S,S,3] in the canonical frame, to the photo: the changed rectangle.

    A monochrome photo becomes lighter and darker along its own colours.
    """
    pixels = photo.pixels[window.box.slices]
    levels = to_levels(pixels)
    palette = monochrome_palette(photo.rgb)
    if palette is not None:
        difference = np.repeat(cv2.cvtColor(difference, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)
    shift = window.weight() * window.enlarge(difference)
    if palette is not None:
        brightness = np.repeat(cv2.cvtColor(levels, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)
        shift = in_palette(brightness + shift, palette) - in_palette(brightness, palette)
    return Patch(window.box.x0, window.box.y0, from_levels(levels + shift, pixels.dtype))


def _doubts(changes: Mapping[str, float], face: FaceFrame, present: Mapping[str, float]) -> Iterator[Text]:
    """What may go wrong with a face, in sentences."""
    if changes and abs(turn_of(face.landmarks)) > _FARTHEST_TURN:
        yield Text(
            "This face is turned far to the side, which the network that changes it has hardly seen: look "
            "closely at what it drew."
        )
    keeps_hat = changes.get("Wearing_Hat", 1.0) > _WEARS_HAT
    if present.get("Wearing_Hat", 0.0) > _WEARS_HAT and keeps_hat and OF_HAIR & changes.keys():
        yield Text("A hat seems to hide the hair: what is changed of it would be drawn over the hat.")
