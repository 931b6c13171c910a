"""Loaded generators, their device, and the requests that they serve."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import replace
from functools import partial, reduce
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from engine import (
    canvas,
    colouring,
    completion,
    crop_completion,
    generator_choice,
    glasses,
    runtime,
    weights,
)
from engine.arguments import check_is
from engine.attribute_editing import AttributeEditor
from engine.boxes import Box
from engine.errors import FaceError
from engine.faces import detection
from engine.faces.crops import FaceCrops
from engine.faces.identity import IdentityEmbedder
from engine.faces.occlusion import OcclusionFinder
from engine.faces.occlusion_layers import OFFERED, Occlusion
from engine.faces.occlusion_masks import propose_mask
from engine.faces.parsing import FaceParser
from engine.faces.part_masks import part_mask
from engine.faces.recognition import AttributeRecogniser
from engine.generator_choice import CLASSICAL
from engine.generators import generator_class
from engine.generators.base import ChannelGenerator, Generator
from engine.generators.iterative_gan import IterativeGAN
from engine.loading import Network, load_onto, load_somewhere
from engine.mask_parts import MaskPart, has_rest, split_mask, touched_faces
from engine.options import Blend, Task
from engine.photo.photo import Photo
from engine.references.sources import Embed, Source, find_sources
from engine.request import (
    AttributeRequest,
    AttributeResult,
    CompletionRequest,
    CompletionResult,
    FaceFrame,
    GenerateRequest,
    IsCancelled,
    Progress,
    stop_if,
)
from engine.request_checks import (
    check_attribute_request,
    check_blend,
    check_crops,
    check_face,
    check_generate_request,
    check_masks,
    check_request,
)
from engine.texts import Text


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
        self._editor = AttributeEditor(self._crops)
        self._networks: dict[type[Any], Any] = {}

    @property
    def device(self) -> str:
        """Where networks run: one of `engine.runtime.available_devices`."""
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
        generators = {name: load_onto(generator_class(name), device, name) for name in self._generators}
        self._device, self._generators, self._networks = device, generators, {}
        self._editor = AttributeEditor(self._crops)  # another device finds slightly other values

    def find_faces(self, photo: Photo) -> list[FaceFrame]:
        """The faces of a photo, the largest first; a photo is searched once, as long as it lives."""
        check_is(photo, Photo)
        known = self._faces.setdefault(photo, {})
        if None not in known:
            known[None] = detection.find_faces(photo.rgb)
        return known[None]

    def _faces_and_parts(self, request: CompletionRequest) -> tuple[list[FaceFrame], list[MaskPart]]:
        """The faces that a request is about, and how its mask lies on them.

        They are the frame that was set by hand; else the faces of the photo, or those around the mask if it
        touches none.
        """
        mask_fill = request.mask_fill
        faces = self.find_faces(request.photo) if request.face is None else [request.face]
        parts = split_mask(mask_fill, faces)
        if request.face is not None or not parts or touched_faces(parts):
            return faces, parts
        box = reduce(Box.union, (part.box for part in parts))
        known = self._faces[request.photo]
        if box not in known:
            known[box] = detection.find_faces_near(request.photo.rgb, box)
        # Those that the mask misses as well are left out: they may be the same faces, seen again.
        near = touched_faces(split_mask(mask_fill, known[box]))
        return (near, split_mask(mask_fill, near)) if near else (faces, parts)

    def complete(
        self,
        request: CompletionRequest,
        on_progress: Progress | None = None,
        is_cancelled: IsCancelled | None = None,
    ) -> CompletionResult:
        """Fills the mask of a photo, or colours it.

        Args:
            request: what is asked for. Of a generator for faces, parts of the mask on no face are filled by
                the classical one.
            on_progress: told the share done and what is being done.
            is_cancelled: asked between the steps.
        Raises:
            ShapeError: the photo or the frame are no such arrays.
            MaskError: the mask is empty, full, or of another size.
            GeneratorError: there is no such generator or way of blending, or none does this task.
            WeightsError: the generator's weights are missing or altered.
            PhotoError, FaceError: there is nothing to colour.
            FaceError: nothing can be taken from the references.
            CancelledError: `is_cancelled` said so.
        """
        start = time.perf_counter()
        check_request(request)
        choice = generator_choice.choose(request.generator, request.task)
        faces: list[FaceFrame] = []
        parts: list[MaskPart] | None = None
        if generator_class(choice.name).spec.input_px is not None or request.references:
            if on_progress is not None:
                on_progress(0.0, Text("Looking for faces"))
            faces, parts = self._faces_and_parts(request)
        detected = time.perf_counter()
        stop_if(is_cancelled)
        with runtime.collect_notices() as notices:
            result = self._run(request, choice.name, faces, parts, on_progress, is_cancelled)
        timings_ms = {
            "find_faces": (detected - start) * 1e3,
            **result.timings_ms,
            "total": (time.perf_counter() - start) * 1e3,
        }
        drew = not result.taken or None in result.taken
        return replace(
            result,
            timings_ms=timings_ms,
            warnings=(*choice.notes, *notices, *result.warnings),
            reason=choice.reason if result.generator == choice.name and drew else "",
        )

    def _run(
        self,
        request: CompletionRequest,
        name: str,
        faces: list[FaceFrame],
        parts: list[MaskPart] | None,
        on_progress: Progress | None,
        is_cancelled: IsCancelled | None,
    ) -> CompletionResult:
        generator = self._loaded(name)
        if request.task == Task.COLORIZE:
            assert isinstance(generator, ChannelGenerator)
            parse = self._network(FaceParser).parse if weights.is_available("parser") else None
            result = colouring.colour(
                request, faces, generator, self._crops, on_progress, is_cancelled, parse
            )
            return replace(result, has_rest=has_rest(parts or ()))
        classical = self._loaded(CLASSICAL)
        sources: list[Source] = []
        refused: list[str] = []
        embed = self._embed() if request.references else None
        if request.references:
            sources, refused = find_sources(request, parts or (), self.find_faces, self._crops, embed)
        result = completion.complete(
            request,
            faces,
            generator,
            classical,
            on_progress,
            is_cancelled,
            self._crops,
            parts,
            sources,
            embed,
        )
        return replace(result, warnings=(*refused, *result.warnings))

    def grow_canvas(self, photo: Photo, face: FaceFrame | None = None) -> canvas.LargerCanvas:
        """Makes room around a face that the photo's frame cuts off, for a request of the task "extend".

        Args:
            photo: of which every pixel is kept.
            face: a frame given by hand; None takes the largest face that is found.
        Raises:
            FaceError: no face is found, or the frame cuts nothing off.
        """
        return canvas.grown_around(photo, self._one_face(photo, face))

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
        faces = self.find_faces(photo) if face is None else [face]
        return part_mask(self._network(FaceParser), self._crops, photo, faces, part)

    def propose_mask(
        self, photo: Photo, kinds: Collection[Occlusion] = OFFERED, face: FaceFrame | None = None
    ) -> np.ndarray:
        """Marks what hides the faces of a photo.

        Args:
            photo: in which the faces lie.
            kinds: what to look for.
            face: the only face to look at; None takes all that are found.
        Returns:
            uint8 [H,W], 255 = fill; nowhere, where nothing hides a face.
        Raises:
            FaceError: there is no face.
            WeightsError: the finder's weights are missing or altered.
        """
        faces = self.find_faces(photo) if face is None else [face]
        return propose_mask(self._network(OcclusionFinder), self._crops, photo, faces, kinds)

    def parse_crops(self, crops_rgb: np.ndarray) -> np.ndarray:
        """Labels the pixels of faces.

        Args:
            crops_rgb: uint8 [N,S,S,3], in the canonical frame.
        Returns:
            uint8 [N,S,S], numbers of `engine.faces.parsing.FacePart`.
        Raises:
            ShapeError: no such array.
            WeightsError: the parser's weights are missing or altered.
        """
        check_crops(crops_rgb)
        return self._network(FaceParser).parse(crops_rgb)

    def recognise_attributes(self, photo: Photo, face: FaceFrame | None = None) -> dict[str, float]:
        """How probable each attribute of a face is, 0..1, by name.

        Args:
            photo: in which the face lies.
            face: None takes the largest one that is found.
        Raises:
            FaceError: no face is found.
            WeightsError: the weights are missing or altered.
        """
        frame = self._one_face(photo, face)
        # The classifier is the better judge; the network that changes attributes knows them as well.
        if weights.is_available("attributes") or not weights.is_available("igan"):
            return self._editor.recognise(photo, frame, self._network(AttributeRecogniser))
        return self._editor.recognise(photo, frame, self._network(IterativeGAN))

    def transform(self, request: AttributeRequest) -> AttributeResult:
        """Changes attributes of a face.

        Raises:
            ShapeError: the photo or the request are none.
            FaceError: no face is found.
            GeneratorError: an unknown attribute, or a value outside 0..1.
            WeightsError: the weights are missing or altered.
        """
        check_attribute_request(request)
        face = self._one_face(request.photo, request.face)
        gan, embed = self._network(IterativeGAN), self._embed()
        recognise = partial(self.recognise_attributes, face=face)
        with runtime.collect_notices() as notices:
            result = self._editor.transform(request, face, gan, recognise, embed, self._complete_glasses)
        return replace(result, warnings=(*notices, *result.warnings))

    def _complete_glasses(self, photo: Photo, face: FaceFrame) -> CompletionResult | None:
        """As `glasses.TakeOff` has it."""
        if not weights.is_available("occlusion") or not weights.is_available("studio"):
            return None
        mask_fill = self.propose_mask(photo, OFFERED, face)
        if not mask_fill.any():
            return None
        count = glasses.ALTERNATIVES
        return self.complete(CompletionRequest(photo, mask_fill, "studio", alternatives=count, face=face))

    def generate_faces(self, request: GenerateRequest) -> np.ndarray:
        """Invents faces, uint8 [N,S,S,3].

        Raises:
            GeneratorError: an unknown attribute, a value outside 0..1, or no faces are asked for.
            WeightsError: the weights are missing or altered.
        """
        check_generate_request(request)
        return self._network(IterativeGAN).generate(request.count, request.attributes, request.seed)

    def _embed(self) -> Embed | None:
        """What tells people apart, if it is installed."""
        return self._network(IdentityEmbedder).embed if weights.is_available("identity") else None

    def _one_face(self, photo: Photo, face: FaceFrame | None) -> FaceFrame:
        """`face`, or the largest one.

        Raises:
            FaceError: there is none, or `face` is no frame.
        """
        if face is not None:
            check_face(face, photo.rgb.shape[:2])
            return face
        found = self.find_faces(photo)
        if not found:
            raise FaceError("No face was found in this photo; set the face frame by hand.")
        return found[0]

    def complete_crops(
        self,
        crops_rgb: np.ndarray,
        masks_fill: np.ndarray,
        generator: str,
        seed: int = 0,
        blend: str = Blend.NONE,
    ) -> np.ndarray:
        """Fills the holes of face crops, as evaluations need it: no detection, no matching of grain.

        Crops of another size than the generator's are resized to it, and its picture back, unless they are a
        multiple of it and the generator can do more with them, as with photos. Known pixels are the crops'
        own in any case. What a crop becomes depends on the crop, its mask and the seed only.

        Args:
            crops_rgb: uint8 [N,S,S,3], faces in the canonical frame.
            masks_fill: uint8 [N,S,S], 255 = fill.
            generator: a registered name, or "auto".
            seed: the same for each crop.
            blend: one of `Blend`; "none" shows what the generator drew.
        Returns:
            uint8 [N,S,S,3].
        Raises:
            ShapeError: the arrays do not have these shapes and types.
            GeneratorError: there is no such generator or way of blending.
            WeightsError: the generator's weights are missing or altered.
        """
        check_crops(crops_rgb)
        check_masks(masks_fill, crops_rgb)
        check_blend(blend)
        filler = self._loaded(generator_choice.choose(generator, Task.INPAINT).name)
        return crop_completion.complete(filler, crops_rgb, masks_fill, seed, blend)

    def adopt(self, generator: Generator) -> None:
        """Uses a generator that was loaded elsewhere, such as from a training run, in place of the installed
        one of its name, until the device changes."""
        self._generators[generator.spec.name] = generator

    def _loaded(self, name: str) -> Generator:
        if name not in self._generators:
            self._generators[name] = load_somewhere(generator_class(name), self._device, name)
        return self._generators[name]

    def _network(self, cls: type[Network]) -> Network:
        """A network that is no generator, loaded at its first use."""
        if cls not in self._networks:
            self._networks[cls] = load_somewhere(cls, self._device, Text("this network"))
        return self._networks[cls]
