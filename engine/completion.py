"""One click on Complete: crop, fill, warp back, match the grain, blend, for every face and what lies beside.

All holes of one face are filled in one pass, because two spectacle lenses must match. What references show is
taken from them. Parts of the mask on no face go to a classical fill. Work and memory are proportional to the
box around the mask, never to the photo.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce

import numpy as np

from engine import quality
from engine.blending import FEATHER_PX, MAX_OCTAVES, Compositor, grain_margin_px, match_grain
from engine.boxes import Box
from engine.errors import FaceError
from engine.face_drawing import FaceDrawings, draw_face, with_guard
from engine.faces.alignment import INTEROCULAR, crop_width_px
from engine.faces.crops import FaceCrops
from engine.generators.base import Generator
from engine.levels import to_levels
from engine.mask_parts import MaskPart, has_rest, split_mask, touched_faces
from engine.monochrome import in_palette, monochrome_palette
from engine.references.alternatives import TakenAlternatives
from engine.references.sources import Embed, Source
from engine.request import (
    CompletionRequest,
    CompletionResult,
    FaceFrame,
    IsCancelled,
    Patch,
    Progress,
)
from engine.steps import Steps
from engine.texts import Text

_CLASSICAL_OCTAVES = 2
"""Grain of a classical fill, which works at full resolution and knows no face to measure form by."""

_TEXTURE_INTEROCULARS = 1 / 12
"""Shorter periods, in distances of the eyes (of 5 mm), are texture of skin and hair; longer ones are form."""

_FACE_WIDTHS = 0.6
"""Width of a face in crop widths."""

_SMALL_FACE_PX = 40


def complete(
    request: CompletionRequest,
    faces: Sequence[FaceFrame],
    generator: Generator,
    classical: Generator,
    on_progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
    crops: FaceCrops | None = None,
    parts: Sequence[MaskPart] | None = None,
    sources: Sequence[Source] = (),
    embed: Embed | None = None,
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
        sources: what can be taken from the request's references.
        embed: tells people apart; None takes everybody for the same.
    Returns:
        One patch for each alternative, and what there is to tell the user.
    Raises:
        FaceError: no source shows what is masked.
        CancelledError: `is_cancelled` said so.
    """
    draws_faces = generator.spec.input_px is not None
    drawn = request.alternatives - len(sources)
    if sources and drawn > 0 and not draws_faces:
        # What needs no face fills the mask as a whole, as it does without references.
        first = replace(request, seed=request.seed + drawn, alternatives=len(sources))
        others = replace(request, alternatives=drawn, references=())
        tell_first, tell_others = (_half(on_progress, start) for start in (0.0, 0.5))
        return _joined(
            request,
            complete(
                first, faces, generator, classical, tell_first, is_cancelled, crops, parts, sources, embed
            ),
            complete(others, faces, generator, classical, tell_others, is_cancelled, crops),
        )
    wants_faces = draws_faces or len(sources) > 0
    if parts is None or not wants_faces:
        parts = split_mask(request.mask_fill, faces if wants_faces else ())
    steps = Steps(on_progress, is_cancelled)
    run = _Run(request, parts, sources, crops or FaceCrops(), embed, steps)
    run.complete(generator, classical if draws_faces else generator)
    taken, refused = run.references.taken(len(run.seeds)), run.references.refused()
    if sources and len(refused) == len(sources):
        raise FaceError(refused[0])
    touched = tuple(touched_faces(parts))
    used = generator if touched or not draws_faces else classical
    result = CompletionResult(
        request=request,
        generator=used.spec.name,
        patches=run.patches(),
        seeds=run.seeds,
        faces=touched,
        timings_ms=steps.timings_ms(),
        lacks_face=wants_faces and not touched,
        has_rest=has_rest(parts),
        taken=taken if sources else (),
    )
    if sources:
        result = _best_of(result, request.alternatives)
    warnings = list(_face_warnings(faces, touched, has_rest(parts))) if wants_faces else []
    warnings += [*refused, *(text for each in result.taken if each is not None for text in each.warnings)]
    if drawn > 1 and not used.spec.makes_alternatives:
        warnings.append(
            Text(
                "{title} always makes the same completion; its alternatives differ in grain only.",
                title=used.spec.title,
            )
        )
    return replace(result, warnings=tuple(warnings))


def _half(on_progress: Progress | None, start: float) -> Progress | None:
    """Tells of one half of a job."""
    return None if on_progress is None else lambda share, text: on_progress(start + share / 2, text)


def _joined(request: CompletionRequest, taken: CompletionResult, drawn: CompletionResult) -> CompletionResult:
    """What two runs made of one request."""
    timings_ms = dict(taken.timings_ms)
    for step, milliseconds in drawn.timings_ms.items():
        timings_ms[step] = timings_ms.get(step, 0.0) + milliseconds
    return replace(
        taken,
        request=request,
        patches=(*taken.patches, *drawn.patches),
        seeds=(*taken.seeds, *drawn.seeds),
        timings_ms=timings_ms,
        warnings=(*taken.warnings, *drawn.warnings),
        taken=(*taken.taken, *(None for _ in drawn.patches)),
    )


def _best_of(result: CompletionResult, count: int) -> CompletionResult:
    """The best `count` alternatives, in the order of `quality.rank`; those that were drawn in their own."""
    scores = quality.rate(result).scores
    order = sorted(
        range(len(scores)),
        key=lambda i: (quality.rank(result.taken[i]), 0.0 if result.taken[i] is None else -scores[i]),
    )
    order = order[:count]
    return replace(
        result,
        patches=tuple(result.patches[i] for i in order),
        seeds=tuple(result.seeds[i] for i in order),
        taken=tuple(result.taken[i] for i in order),
    )


def _face_warnings(
    faces: Sequence[FaceFrame], touched: Sequence[FaceFrame], is_beside_too: bool
) -> Iterator[str]:
    if not faces:
        yield (
            Text(
                "No face was found, so the masked area was filled from its surroundings; if it "
                "hides a face, set the face frame by hand and complete again."
            )
        )
    elif not touched:
        yield (
            Text(
                "The mask lies beside every face that was found, so it was filled from its "
                "surroundings; if it hides a face, set the face frame by hand and complete again."
            )
        )
    elif is_beside_too:
        yield Text("Parts of the mask lie on no face; they were filled from their surroundings.")
    widths = [_FACE_WIDTHS * crop_width_px(face.landmarks) for face in touched]
    if widths and min(widths) < _SMALL_FACE_PX:
        yield (
            Text(
                "A face is only about {width:.0f} pixels wide, so its details are mostly guessed; "
                "use a larger version of the photo if there is one.",
                width=min(widths),
            )
        )


class _Run:
    """The state of one request: a window of the photo for each alternative, filled part by part."""

    def __init__(
        self,
        request: CompletionRequest,
        parts: Sequence[MaskPart],
        sources: Sequence[Source],
        crops: FaceCrops,
        embed: Embed | None,
        steps: Steps,
    ) -> None:
        drawn = max(request.alternatives - len(sources), 0)
        # Those that are drawn have the seeds that they have without references.
        self.seeds = tuple(request.seed + i for i in (*range(drawn, drawn + len(sources)), *range(drawn)))
        self.references = TakenAlternatives(sources, request, crops, embed)
        self._request, self._parts = request, parts
        self._crops, self._steps = crops, steps
        with steps.timed("crop"):
            pixels = request.photo.pixels
            self._box = reduce(Box.union, (part.box for part in self._parts))
            self._outer = self._box.grown(max(map(_margin_px, self._parts)), pixels.shape)
            self._pictures = [pixels[self._outer.slices].copy() for _ in self.seeds]
            self._unfilled = request.mask_fill[self._outer.slices] > 0
            has_faces = len(touched_faces(parts)) > 0
            self._palette = monochrome_palette(request.photo.rgb, request.mask_fill) if has_faces else None
        steps.count = len(self._parts) * (1 + len(self.seeds))

    def patches(self) -> tuple[Patch, ...]:
        inner = self._box.relative_to(self._outer)
        windows = (picture[inner.slices].copy() for picture in self._pictures)
        return tuple(Patch(self._box.x0, self._box.y0, window) for window in windows)

    def complete(self, face_generator: Generator, rest_generator: Generator) -> None:
        """Fills the faces, then the rest, which continues the faces' completed pixels."""
        for index, part in enumerate(self._parts):
            generator = rest_generator if part.face is None else face_generator
            if generator.spec.input_px is None:
                self._steps.advance(Text("Filling the surroundings"))
                fill: FaceDrawings | _ClassicalFill = self._fill_classically(part, generator)
            else:
                assert part.face is not None
                self._steps.advance(Text("Filling the face"))
                fill = draw_face(
                    generator, self._request, part.face, self.seeds, self._crops, self._steps, self._palette
                )
            self._blend(index, part, fill)
        self._steps.advance(Text("Done"))

    def _fill_classically(self, part: MaskPart, generator: Generator) -> _ClassicalFill:
        own_window = self._window(part)
        window = self._in_pictures(own_window)
        crops_rgb = [picture[window.slices] for picture in self._pictures]
        # Where no face was filled, the alternatives are still the same here.
        if not generator.spec.makes_alternatives and not touched_faces(self._parts):
            crops_rgb = crops_rgb[:1]
        hole = self._unfilled[window.slices].view(np.uint8) * np.uint8(255)
        with self._steps.timed("network"):
            masks = np.stack([with_guard(hole)] * len(crops_rgb))
            seeds = self.seeds[: len(crops_rgb)]
            filled = generator.complete(
                np.stack(crops_rgb), masks, seeds, self._steps.is_cancelled, self._steps.tell
            )
        return _ClassicalFill(filled, own_window)

    def _blend(self, index: int, part: MaskPart, fill: FaceDrawings | _ClassicalFill) -> None:
        """Puts what fills a part into the picture of each alternative.

        Args:
            index: number of the part, for the seed of its grain.
            part: what is filled.
            fill: what a generator made, and what is taken where there is no source.
        """
        window, near = self._window(part), self._near(part)
        slices = self._in_pictures(window).slices
        near_slices = self._in_pictures(near).slices
        own, inner = (box.relative_to(window) for box in (part.box, near))
        hole = np.zeros((window.height, window.width), bool)
        hole[own.slices] = part.hole
        known = self._request.mask_fill[window.slices] == 0
        octaves = _CLASSICAL_OCTAVES if isinstance(fill, _ClassicalFill) else _face_octaves(part)
        with self._steps.timed("blend"):
            mask_fill = np.where(hole[inner.slices], self._request.mask_fill[near.slices], np.uint8(0))
            compositor = Compositor(mask_fill, ~self._unfilled[near_slices], self._request.blend)
        for number, (picture, seed) in enumerate(zip(self._pictures, self.seeds, strict=True)):
            self._steps.advance(Text("Blending"))
            rng = np.random.default_rng([seed % 2**32, index])
            with self._steps.timed("warp"):
                filled = partial(fill.on_photo, number, near)
                drawn_rgb = fill.crops_rgb[number] if isinstance(fill, FaceDrawings) else None
                patch = self.references.patch(number, part, near, rng, drawn_rgb, filled)
                has_grain = patch is not None
                patch = filled() if patch is None else in_palette(patch, self._palette)
            with self._steps.timed("blend"):
                fitted = compositor.fit(picture[near_slices], patch)
            if not has_grain:
                with self._steps.timed("match"):
                    around = to_levels(picture[slices])
                    around[inner.slices] = fitted
                    fitted = match_grain(around, hole, known, octaves, rng)[inner.slices]
            with self._steps.timed("blend"):
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


@dataclass(frozen=True, eq=False)
class _ClassicalFill:
    """A window of the photo whose hole a generator filled that needs no face.

    Attributes:
        windows_rgb: uint8 or uint16 [N,h,w,3], one for each alternative, or one for all.
        window: where they lie in the photo.
    """

    windows_rgb: np.ndarray
    window: Box

    def on_photo(self, number: int, box: Box) -> np.ndarray:
        """What alternative `number` shows in a rectangle of the photo, which the window holds."""
        filled = self.windows_rgb[min(number, len(self.windows_rgb) - 1)]
        return to_levels(filled[box.relative_to(self.window).slices])


def _face_octaves(part: MaskPart) -> int:
    """How many octaves of a face are texture; at least the finest is."""
    assert part.face is not None
    finest_form_px = _TEXTURE_INTEROCULARS * INTEROCULAR * crop_width_px(part.face.landmarks)
    return int(np.clip(np.log2(max(finest_form_px, 1)) - 1, 1, MAX_OCTAVES))


def _margin_px(part: MaskPart) -> int:
    """How much of the photo around a part is needed."""
    if part.face is not None:
        return grain_margin_px(MAX_OCTAVES)
    return max(grain_margin_px(_CLASSICAL_OCTAVES), max(part.box.width, part.box.height) // 2)
