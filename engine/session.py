"""Loaded generators, their device, and the requests that they serve."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from weakref import WeakKeyDictionary

import cv2
import numpy as np

from engine import completion, runtime
from engine.blending import Compositor
from engine.errors import CancelledError, DeviceError, FaceError, GeneratorError, ShapeError
from engine.faces import detection
from engine.faces.crops import FaceCrops
from engine.faces.parsing import FaceParser
from engine.faces.part_masks import part_mask
from engine.generators import generator_class, list_generators
from engine.generators.base import Generator
from engine.mask_parts import Box, bounding_box, touched_faces
from engine.masks import HOLE_LEVEL, check_mask
from engine.photo_io import Photo
from engine.request import BLENDS, CompletionRequest, CompletionResult, FaceFrame, IsCancelled, Progress

FACE_GENERATORS = ("gfc",)
"""What "auto" takes: the first of these whose weights are there."""

CLASSICAL = "telea"
"""What fills holes that lie on no face."""


class Session:
    """Completes photos with generators that are loaded once, at their first use, and kept.

    A session belongs to one thread at a time.
    """

    def __init__(self, device: str = "auto") -> None:
        """Chooses the device; nothing is loaded yet.

        Args:
            device: one of `engine.runtime.DEVICES`.
        Raises:
            DeviceError: it is not there.
        """
        self._device = runtime.choose_device(device)
        self._generators: dict[str, Generator] = {}
        # By the place that was searched; None is the photo as a whole.
        self._faces: WeakKeyDictionary[Photo, dict[Box | None, list[FaceFrame]]] = WeakKeyDictionary()
        self._crops = FaceCrops()
        self._parser: FaceParser | None = None

    @property
    def device(self) -> str:
        """Where networks run: "cpu", "cuda" or "mps"."""
        return self._device

    def set_device(self, device: str) -> None:
        """Loads all loaded generators onto another device; if that fails the old ones stay in use.

        Args:
            device: one of `engine.runtime.DEVICES`.
        Raises:
            DeviceError: it is not there, or its memory is too small.
            WeightsError: a weight file is missing or altered by now.
        """
        device = runtime.choose_device(device)
        generators = {name: _load(name, device) for name in self._generators}
        self._device, self._generators, self._parser = device, generators, None

    def find_faces(self, photo: Photo) -> list[FaceFrame]:
        """The faces of a photo, the largest first; a photo is searched once, as long as it lives."""
        known = self._faces.setdefault(photo, {})
        if None not in known:
            known[None] = detection.find_faces(photo.rgb)
        return known[None]

    def _faces_for(self, request: CompletionRequest) -> list[FaceFrame]:
        """The frame set by hand; else the faces of the photo, or those around the mask if it touches none."""
        if request.face is not None:
            return [request.face]
        faces = self.find_faces(request.photo)
        if touched_faces(request.mask_fill, faces):
            return faces
        box = bounding_box(request.mask_fill)
        known = self._faces[request.photo]
        if box not in known:
            known[box] = detection.find_faces_near(request.photo.rgb, box)
        # Those that the mask misses as well are left out: they may be the same faces, seen again.
        return touched_faces(request.mask_fill, known[box]) or faces

    def complete(
        self,
        request: CompletionRequest,
        on_progress: Progress | None = None,
        is_cancelled: IsCancelled | None = None,
    ) -> CompletionResult:
        """Fills the mask of a photo.

        Args:
            request: what is asked for. Of a generator for faces, parts of the mask on no face are filled by
                the classical one.
            on_progress: told the share done and what is being done.
            is_cancelled: asked between the steps.
        Raises:
            ShapeError: the photo or the frame are no such arrays.
            MaskError: the mask is empty, full, or of another size.
            GeneratorError: there is no such generator or way of blending.
            WeightsError: the generator's weights are missing or altered.
            CancelledError: `is_cancelled` said so.
        """
        start = time.perf_counter()
        _check_request(request)
        name, notes = _resolve(request.generator)
        generator, classical = self._loaded(name), self._loaded(CLASSICAL)
        faces: list[FaceFrame] = []
        if generator.spec.input_px is not None:
            if on_progress is not None:
                on_progress(0.0, "Looking for faces")
            faces = self._faces_for(request)
        detected = time.perf_counter()
        if is_cancelled is not None and is_cancelled():
            raise CancelledError
        with runtime.collect_notices() as notices:
            result = completion.complete(
                request, faces, generator, classical, on_progress, is_cancelled, self._crops
            )
        timings_ms = {
            "find_faces": (detected - start) * 1e3,
            **result.timings_ms,
            "total": (time.perf_counter() - start) * 1e3,
        }
        return replace(result, timings_ms=timings_ms, warnings=(*notes, *notices, *result.warnings))

    def part_mask(self, photo: Photo, part: str, face: FaceFrame | None = None) -> np.ndarray:
        """Marks a part of the faces of a photo.

        Args:
            photo: in which the faces lie.
            part: one of `engine.faces.parts.PART_LABELS`.
            face: the only face to look at; None takes all that are found.
        Returns:
            uint8 [H,W], 255 = fill.
        Raises:
            FaceError: there is no face, or the part is seen in none.
            WeightsError: the parser's weights are missing or altered.
        """
        if self._parser is None:
            self._parser = FaceParser.load(self._device)
        faces = self.find_faces(photo) if face is None else [face]
        return part_mask(self._parser, self._crops, photo, faces, part)

    def complete_crops(
        self,
        crops_rgb: np.ndarray,
        masks_fill: np.ndarray,
        generator: str,
        seed: int = 0,
        blend: str = "none",
    ) -> np.ndarray:
        """Fills the holes of face crops, as evaluations need it: no detection, no matching of grain.

        Crops of another size than the generator's are resized to it, and its picture back; known pixels are
        the crops' own in any case. What a crop becomes depends on the crop, its mask and the seed only.

        Args:
            crops_rgb: uint8 [N,S,S,3], faces in the canonical frame.
            masks_fill: uint8 [N,S,S], 255 = fill.
            generator: a registered name, or "auto".
            seed: the same for each crop.
            blend: one of `BLENDS`; "none" shows what the generator drew.
        Returns:
            uint8 [N,S,S,3].
        Raises:
            ShapeError: the arrays do not have these shapes and types.
            GeneratorError: there is no such generator or way of blending.
            WeightsError: the generator's weights are missing or altered.
        """
        _check_crops(crops_rgb, masks_fill)
        _check_blend(blend)
        filler = self._loaded(_resolve(generator)[0])
        size_px, input_px = crops_rgb.shape[1], filler.spec.input_px
        crops, holes = crops_rgb, np.where(masks_fill >= HOLE_LEVEL, 255, 0).astype(np.uint8)
        if input_px is not None and input_px != size_px:
            crops = _resized(crops, input_px)
            holes = np.where(_resized(holes, input_px) > 0, 255, 0).astype(np.uint8)
        if blend != "none":  # the blend needs to see what the generator draws beside the hole
            holes = np.stack([completion.with_guard(hole) for hole in holes])
        drawn = filler.complete(crops, holes, [seed] * len(crops))
        if crops is not crops_rgb:
            drawn = _resized(drawn, size_px)
        if blend != "none":
            drawn = np.stack(list(map(partial(_blended, blend), crops_rgb, masks_fill, drawn)))
        return np.where(masks_fill[..., None] > 0, drawn, crops_rgb)

    def adopt(self, generator: Generator) -> None:
        """Uses a generator that was loaded elsewhere, such as from a training run, in place of the installed
        one of its name, until the device changes."""
        self._generators[generator.spec.name] = generator

    def _loaded(self, name: str) -> Generator:
        if name not in self._generators:
            self._generators[name] = _load(name, self._device)
        return self._generators[name]


def _load(name: str, device: str) -> Generator:
    try:
        return generator_class(name).load(device)
    except RuntimeError as error:
        if not runtime.is_out_of_memory(error):
            raise
        raise DeviceError(
            f"The device {device} has too little free memory for {name}; close other programs, or choose cpu."
        ) from error


def _resolve(generator: str) -> tuple[str, list[str]]:
    """The registered name that `generator` stands for, and sentences for the user.

    Raises:
        GeneratorError: there is none.
    """
    if generator != "auto":
        return generator_class(generator).spec.name, []
    for spec in list_generators():
        if spec.name in FACE_GENERATORS and spec.has_weights:
            return spec.name, []
    return CLASSICAL, [
        "No weights that draw faces are installed, so the masked area was filled from its surroundings; "
        "install faceinpaint again to get them."
    ]


def _check_request(request: CompletionRequest) -> None:
    rgb = request.photo.rgb
    if not _is_uint8(rgb, 3) or rgb.shape[2] != 3 or rgb.size == 0:
        raise ShapeError(f"A photo's pixels must be uint8 [H,W,3], not {rgb.dtype} {list(rgb.shape)}.")
    check_mask(request.mask_fill, rgb.shape[:2])
    if request.face is not None:
        landmarks = np.asarray(request.face.landmarks)
        if landmarks.shape != (5, 2) or not np.isfinite(landmarks).all():
            raise FaceError("The face frame is not five points; set it again.")
    if request.alternatives < 1:
        raise GeneratorError("Ask for at least one alternative.")
    if request.seed < 0:
        raise GeneratorError("A seed cannot be negative; choose 0 or more.")
    _check_blend(request.blend)


def _check_crops(crops_rgb: np.ndarray, masks_fill: np.ndarray) -> None:
    if not _is_uint8(crops_rgb, 4) or not crops_rgb.size or crops_rgb.shape[2:] != (crops_rgb.shape[1], 3):
        raise ShapeError(f"Crops must be uint8 [N,S,S,3], not {crops_rgb.dtype} {list(crops_rgb.shape)}.")
    if not _is_uint8(masks_fill, 3) or masks_fill.shape != crops_rgb.shape[:3]:
        raise ShapeError(
            f"The crops' masks must be uint8 {list(crops_rgb.shape[:3])}, "
            f"not {masks_fill.dtype} {list(masks_fill.shape)}."
        )


def _is_uint8(array: np.ndarray, ndim: int) -> bool:
    return array.dtype == np.uint8 and array.ndim == ndim


def _check_blend(blend: str) -> None:
    if blend not in BLENDS:
        raise GeneratorError(f"There is no way of blending {blend!r}; choose one of: {', '.join(BLENDS)}.")


def _resized(images: np.ndarray, size_px: int) -> np.ndarray:
    """Squares of `size_px` from uint8 [N,S,S,C] or [N,S,S]."""
    shrinks = size_px < images.shape[1]
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.stack([cv2.resize(image, (size_px, size_px), interpolation=interpolation) for image in images])


def _blended(blend: str, crop_rgb: np.ndarray, mask_fill: np.ndarray, drawn_rgb: np.ndarray) -> np.ndarray:
    """The crop with the hole's picture blended in; without a hole, or all hole, it has no edge."""
    if not mask_fill.any() or mask_fill.all():
        return drawn_rgb
    compositor = Compositor(mask_fill, mask_fill == 0, blend)
    return compositor.paste(crop_rgb, compositor.fit(crop_rgb, drawn_rgb.astype(np.float32)))
