"""One click on Complete: crop, fill, warp back, match the grain, blend, for every face and what lies beside.

All holes of one face are filled in one pass, because two spectacle lenses must match. Parts of the mask on no
face go to a classical fill. Work and memory are proportional to the box around the mask, never to the photo.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import reduce

import cv2
import numpy as np

from engine.blending import (
    FEATHER_PX,
    MAX_OCTAVES,
    Compositor,
    grain_margin_px,
    match_grain,
    warp_picture,
    warp_touched,
)
from engine.boxes import Box
from engine.faces.alignment import INTEROCULAR, crop_width_px, frame_to_crop
from engine.faces.crops import FaceCrops
from engine.generators.base import Generator, HighResolutionGenerator
from engine.mask_parts import MaskPart, has_rest, split_mask, touched_faces
from engine.monochrome import apply_palette, monochrome_palette
from engine.options import Task
from engine.photo.colours import colour_transform
from engine.request import (
    CompletionRequest,
    CompletionResult,
    FaceFrame,
    IsCancelled,
    Patch,
    Progress,
    stop_if,
)

_GUARD_PX = 2
"""The hole is that much larger for the generator, in its pixels, than in the photo: see `with_guard`."""

_CLASSICAL_OCTAVES = 2
"""Grain of a classical fill, which works at full resolution and knows no face to measure form by."""

_TEXTURE_INTEROCULARS = 1 / 12
"""Shorter periods, in distances of the eyes (of 5 mm), are texture of skin and hair; longer ones are form."""

_FACE_WIDTHS = 0.6
"""Width of a face in crop widths."""

_SMALL_FACE_PX = 40

_HIGH_RESOLUTION_PX = 1024
"""Crops for a `HighResolutionGenerator` are at most that wide."""


def complete(
    request: CompletionRequest,
    faces: Sequence[FaceFrame],
    generator: Generator,
    classical: Generator,
    on_progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
    crops: FaceCrops | None = None,
    parts: Sequence[MaskPart] | None = None,
) -> CompletionResult:
    """Completes a photo, whose request has been checked.

    Args:
        request: the photo, its mask and the options.
        faces: all faces of the photo, or the one frame that was set by hand.
        generator: fills faces, or everything if its `spec.input_px` is None.
        classical: fills what lies on no face.
        on_progress: told what is being done.
        is_cancelled: asked between the steps.
        crops: keeps the faces' crops for the next request for this photo.
        parts: of the mask on these faces, as `split_mask` has them, where they are known already.
    Returns:
        One patch for each alternative, and what there is to tell the user.
    Raises:
        CancelledError: `is_cancelled` said so.
    """
    wants_faces = generator.spec.input_px is not None
    if parts is None or not wants_faces:
        parts = split_mask(request.mask_fill, faces if wants_faces else ())
    run = _Run(request, parts, crops or FaceCrops(), on_progress, is_cancelled)
    run.complete(generator, classical if wants_faces else generator)
    touched = tuple(touched_faces(parts))
    used = generator if touched or not wants_faces else classical
    warnings = list(_face_warnings(faces, touched, has_rest(parts))) if wants_faces else []
    if request.alternatives > 1 and not used.spec.makes_alternatives:
        warnings.append(
            f"{used.spec.title} always makes the same completion; its alternatives differ in grain only."
        )
    return CompletionResult(
        request=request,
        generator=used.spec.name,
        patches=run.patches(),
        seeds=run.seeds,
        faces=touched,
        timings_ms=run.timings_ms(),
        warnings=tuple(warnings),
        lacks_face=wants_faces and not touched,
        has_rest=has_rest(parts),
    )


def _face_warnings(
    faces: Sequence[FaceFrame], touched: Sequence[FaceFrame], is_beside_too: bool
) -> Iterator[str]:
    if not faces:
        yield (
            "No face was found, so the masked area was filled from its surroundings; if it hides a face, "
            "set the face frame by hand and complete again."
        )
    elif not touched:
        yield (
            "The mask lies beside every face that was found, so it was filled from its surroundings; if it "
            "hides a face, set the face frame by hand and complete again."
        )
    elif is_beside_too:
        yield "Parts of the mask lie on no face; they were filled from their surroundings."
    widths = [_FACE_WIDTHS * crop_width_px(face.landmarks) for face in touched]
    if widths and min(widths) < _SMALL_FACE_PX:
        yield (
            f"A face is only about {min(widths):.0f} pixels wide, so its details are mostly guessed; use a "
            "larger version of the photo if there is one."
        )


def with_guard(mask_fill: np.ndarray) -> np.ndarray:
    """A generator's hole some pixels larger than what is shown of it, unless that leaves nothing to go by.

    The edge along which the blend compares patch and photo then shows the generator's own picture,
    undisturbed by known pixels that an interpolation reaches.

    Args:
        mask_fill: uint8 [h,w], in pixels of the generator, 255 = fill.
    """
    larger = cv2.dilate(mask_fill, np.ones((2 * _GUARD_PX + 1, 2 * _GUARD_PX + 1), np.uint8))
    return mask_fill if larger.all() else larger


class _Run:
    """The state of one request: a window of the photo for each alternative, filled part by part."""

    def __init__(
        self,
        request: CompletionRequest,
        parts: Sequence[MaskPart],
        crops: FaceCrops,
        on_progress: Progress | None,
        is_cancelled: IsCancelled | None,
    ) -> None:
        self.seeds = tuple(range(request.seed, request.seed + request.alternatives))
        self._start = time.perf_counter()
        self._step_ms: dict[str, float] = {}
        self._request, self._parts = request, parts
        self._crops = crops
        self._on_progress = on_progress
        self._is_cancelled = is_cancelled
        with self._timed("crop"):
            photo_rgb = request.photo.rgb
            self._box = reduce(Box.union, (part.box for part in self._parts))
            self._outer = self._box.grown(max(map(_margin_px, self._parts)), photo_rgb.shape)
            self._pictures = [photo_rgb[self._outer.slices].copy() for _ in self.seeds]
            self._unfilled = request.mask_fill[self._outer.slices] > 0
            self._palette = monochrome_palette(photo_rgb, request.mask_fill) if touched_faces(parts) else None
        self._steps = len(self._parts) * (1 + len(self.seeds))
        self._steps_done, self._step = 0, ""

    def patches(self) -> tuple[Patch, ...]:
        inner = self._box.relative_to(self._outer)
        return tuple(Patch(self._box.x0, self._box.y0, rgb[inner.slices].copy()) for rgb in self._pictures)

    def timings_ms(self) -> dict[str, float]:
        return {**self._step_ms, "total": (time.perf_counter() - self._start) * 1e3}

    def complete(self, face_generator: Generator, rest_generator: Generator) -> None:
        """Fills the faces, then the rest, which continues the faces' completed pixels."""
        for index, part in enumerate(self._parts):
            if part.face is not None:
                self._complete_face(index, part, part.face.landmarks, face_generator)
            else:
                self._complete_rest(index, part, rest_generator)
        self._advance("Done")

    def _complete_face(self, index: int, part: MaskPart, landmarks: np.ndarray, generator: Generator) -> None:
        size_px = generator.spec.input_px
        assert size_px is not None
        self._advance("Filling the face")
        to_crop = frame_to_crop(landmarks, size_px)
        with self._timed("crop"):
            hole = warp_touched(self._request.mask_fill, to_crop, (size_px, size_px))
            if self._request.task == Task.EXTEND:
                hole |= _outside_photo(self._request.mask_fill.shape, to_crop, size_px)
        larger = int(min(_HIGH_RESOLUTION_PX, crop_width_px(landmarks)) / size_px)
        if isinstance(generator, HighResolutionGenerator) and larger > 1:
            size_px *= larger
            to_crop = frame_to_crop(landmarks, size_px)
            filled = self._generate_high_resolution(generator, self._crop(landmarks, size_px), hole, to_crop)
        else:
            crops_rgb = [self._crop(landmarks, size_px)] * len(self.seeds)
            filled = self._generate(generator, crops_rgb, hole, self.seeds)
        colours = colour_transform(self._request.photo.metadata.icc_profile)
        filled = apply_palette(colours.from_srgb(filled), self._palette)
        near = self._near(part)
        from_crop = cv2.invertAffineTransform(to_crop)
        from_crop[:, 2] -= (near.x0, near.y0)
        size = (near.width, near.height)

        def to_photo(rgb: np.ndarray) -> np.ndarray:
            return warp_picture(rgb.astype(np.float32), from_crop, size)

        self._blend(index, part, filled, to_photo, _face_octaves(landmarks))

    def _complete_rest(self, index: int, part: MaskPart, generator: Generator) -> None:
        self._advance("Filling the surroundings")
        own_window = self._window(part)
        window = self._in_pictures(own_window)
        near = self._near(part).relative_to(own_window)
        crops_rgb = [picture[window.slices] for picture in self._pictures]
        # Where no face was filled, the alternatives are still the same here.
        if not generator.spec.makes_alternatives and not touched_faces(self._parts):
            crops_rgb = crops_rgb[:1]
        filled = self._generate(
            generator, crops_rgb, self._unfilled[window.slices], self.seeds[: len(crops_rgb)]
        )
        filled = np.broadcast_to(filled, (len(self.seeds), *filled.shape[1:]))
        self._blend(index, part, filled, lambda rgb: rgb[near.slices].astype(np.float32), _CLASSICAL_OCTAVES)

    def _generate(
        self, generator: Generator, crops_rgb: Sequence[np.ndarray], hole: np.ndarray, seeds: Sequence[int]
    ) -> np.ndarray:
        """Fills a hole (bool [h,w]), some pixels larger than it is; uint8 [N,h,w,3]."""
        mask_fill = with_guard(hole.view(np.uint8) * np.uint8(255))
        with self._timed("network"):
            crops, masks = np.stack(crops_rgb), np.stack([mask_fill] * len(seeds))
            return generator.complete(crops, masks, seeds, self._is_cancelled, self._tell)

    def _crop(self, landmarks: np.ndarray, size_px: int) -> np.ndarray:
        with self._timed("crop"):
            return self._crops.crop(self._request.photo, landmarks, size_px)

    def _generate_high_resolution(
        self, generator: HighResolutionGenerator, crop_rgb: np.ndarray, hole: np.ndarray, to_crop: np.ndarray
    ) -> np.ndarray:
        """Like `_generate`, for a crop that is larger than the generator's input; uint8 [N,M,M,3]."""
        mask_fill = with_guard(hole.view(np.uint8) * np.uint8(255))
        outside_photo = _outside_photo(self._request.mask_fill.shape, to_crop, len(crop_rgb))
        filled = []
        with self._timed("network"):
            for seed in self.seeds:
                stop_if(self._is_cancelled)
                filled.append(generator.complete_high_resolution(crop_rgb, mask_fill, seed, outside_photo))
        return np.stack(filled)

    def _blend(
        self,
        index: int,
        part: MaskPart,
        filled: np.ndarray,
        to_photo: Callable[[np.ndarray], np.ndarray],
        octaves: int,
    ) -> None:
        """Puts what a generator made into the picture of each alternative.

        Args:
            index: number of the part, for the seed of its grain.
            part: what is filled.
            filled: uint8 [N,h,w,3], the generator's pictures.
            to_photo: brings one of them, as float32, to the part and what is near it.
            octaves: how many octaves of grain to match.
        """
        window, near = self._window(part), self._near(part)
        slices = self._in_pictures(window).slices
        near_slices = self._in_pictures(near).slices
        own, inner = (box.relative_to(window) for box in (part.box, near))
        hole = np.zeros((window.height, window.width), bool)
        hole[own.slices] = part.hole
        known = self._request.mask_fill[window.slices] == 0
        with self._timed("blend"):
            mask_fill = np.where(hole[inner.slices], self._request.mask_fill[near.slices], np.uint8(0))
            compositor = Compositor(mask_fill, ~self._unfilled[near_slices], self._request.blend)
        for picture, rgb, seed in zip(self._pictures, filled, self.seeds, strict=True):
            self._advance("Blending")
            with self._timed("warp"):
                patch = to_photo(rgb)
            with self._timed("blend"):
                fitted = compositor.fit(picture[near_slices], patch)
            with self._timed("match"):
                around = picture[slices].astype(np.float32)
                around[inner.slices] = fitted
                rng = np.random.default_rng([seed % 2**32, index])
                fitted = match_grain(around, hole, known, octaves, rng)[inner.slices]
            with self._timed("blend"):
                picture[near_slices] = compositor.paste(picture[near_slices], fitted)
        self._unfilled[slices] &= ~hole

    def _window(self, part: MaskPart) -> Box:
        """The part with all of the photo around it that is needed."""
        return part.box.grown(_margin_px(part), self._request.photo.rgb.shape)

    def _near(self, part: MaskPart) -> Box:
        """The part with as much around it as the blend looks at."""
        return part.box.grown(FEATHER_PX + 2, self._request.photo.rgb.shape)

    def _in_pictures(self, box: Box) -> Box:
        """A box of the photo in the coordinates of `_pictures`."""
        return box.relative_to(self._outer)

    def _advance(self, text: str) -> None:
        stop_if(self._is_cancelled)
        self._steps_done, self._step = self._steps_done + 1, text
        self._tell(0.0)

    def _tell(self, share: float) -> None:
        """Tells of progress, `share` of the present step being done."""
        if self._on_progress is not None:
            self._on_progress((self._steps_done - 1 + share) / self._steps, self._step)

    @contextmanager
    def _timed(self, step: str) -> Iterator[None]:
        """Adds the time that the block takes to that of the step."""
        start = time.perf_counter()
        yield
        self._step_ms[step] = self._step_ms.get(step, 0.0) + (time.perf_counter() - start) * 1e3


def _outside_photo(shape: tuple[int, ...], to_crop: np.ndarray, size_px: int) -> np.ndarray:
    """Where a crop shows nothing of a photo of `shape`: a fragment is no mirror. bool [S,S]."""
    height, width = shape[:2]
    pixels = np.arange(size_px)
    (ax, bx, cx), (ay, by, cy) = cv2.invertAffineTransform(to_crop)
    x = ax * pixels + (bx * pixels + cx)[:, None]  # [S,S]
    y = ay * pixels + (by * pixels + cy)[:, None]
    return (x < -0.5) | (x > width - 0.5) | (y < -0.5) | (y > height - 0.5)


def _face_octaves(landmarks: np.ndarray) -> int:
    """How many octaves of a face are texture; at least the finest is."""
    finest_form_px = _TEXTURE_INTEROCULARS * INTEROCULAR * crop_width_px(landmarks)
    return int(np.clip(np.log2(max(finest_form_px, 1)) - 1, 1, MAX_OCTAVES))


def _margin_px(part: MaskPart) -> int:
    """How much of the photo around a part is needed."""
    if part.face is not None:
        return grain_margin_px(MAX_OCTAVES)
    return max(grain_margin_px(_CLASSICAL_OCTAVES), max(part.box.width, part.box.height) // 2)
