"""What the engine is asked for, and what it answers; used in the worker's thread only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from engine.canvas import Border
from engine.errors import EngineError
from engine.photo.file_stamp import FileStamp
from engine.photo.photo import Photo
from engine.request import (
    AttributeRequest,
    AttributeResult,
    CompletionRequest,
    CompletionResult,
    FaceFrame,
    GenerateRequest,
    IsCancelled,
    Patch,
    Progress,
)
from faceinpaint_gui.history.undo_steps import PackedMask

if TYPE_CHECKING:
    # Importing this at run time would import all generators, and torch with them, before the window is shown.
    from engine.generators.base import GeneratorSpec
    from engine.photo.export import ExportOptions
    from engine.recipe import Recipe
    from engine.session import Session


@dataclass(frozen=True)
class EngineInfo:
    """What the engine has to offer, once it is loaded.

    Attributes:
        generators: all of them, also those without weights.
        devices: titles for people, by name; the fastest first.
        device: name of the one in use.
        marks_parts: whether parts of faces can be marked: a face parser is installed.
        attributes: names of the attributes of faces that can be changed.
        attributes_problem: why none can, in a sentence.
    """

    generators: tuple[GeneratorSpec, ...]
    devices: Mapping[str, str]
    device: str
    marks_parts: bool = False
    attributes: tuple[str, ...] = ()
    attributes_problem: str = ""


@dataclass(frozen=True, eq=False)
class LeftMask:
    """The mask of a photo that is not open any more.

    Attributes:
        photo: what it was drawn on.
        face: the face frame that was set by hand.
        mask: its pixels.
    """

    photo: Photo
    face: FaceFrame | None
    mask: PackedMask


@dataclass(frozen=True)
class WrittenPhoto:
    """A photo that was saved.

    Attributes:
        path: its file.
        stamp: how that was then, if it is known.
        losses: what of the photo it does not hold, in sentences.
    """

    path: Path
    stamp: FileStamp | None = None
    losses: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class EditedPhoto:
    """What a recipe is made of.

    Attributes:
        photo: as it was opened.
        edits: in their order: a request with the generator and the seed of what was chosen, or pixels, or a
            border by which the canvas was extended.
        result_rgb: uint8 [H,W,3], the pixels after the last edit.
    """

    photo: Photo
    edits: tuple[tuple[CompletionRequest, str, int] | Patch | Border, ...]
    result_rgb: np.ndarray


@dataclass(frozen=True, eq=False)
class ReadRecipe:
    """A recipe that was opened, from `path`; what differs for `photo`, one sentence each."""

    path: Path
    recipe: Recipe
    photo: Photo | None
    differences: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Replayed:
    """What the edits of a recipe made of `photo`."""

    photo: Photo
    made: tuple[CompletionResult | Patch | Border, ...]


@dataclass(frozen=True, eq=False)
class ReadAttributes:
    """How probable each attribute of `face` in `photo` is, 0..1, by name."""

    photo: Photo
    face: FaceFrame
    values: Mapping[str, float]


@dataclass(frozen=True, eq=False)
class GeneratedFaces:
    """What a request for new faces gave: uint8 [N,S,S,3]."""

    request: GenerateRequest
    faces_rgb: np.ndarray


class EngineAccess:
    """All calls into the engine. Used in the worker thread only; imports torch in `start`."""

    _session: Session | None = None

    def start(self, device: str) -> EngineInfo:
        """Loads the generators; falls back on the best device there is if `device` is not there."""
        from engine.errors import DeviceError
        from engine.generators import list_generators
        from engine.runtime import available_devices
        from engine.session import Session
        from engine.weights import is_listed

        try:
            self._session = Session(device)
        except DeviceError:
            self._session = Session("auto")
        names, problem = _changeable_attributes()
        return EngineInfo(
            tuple(list_generators()),
            available_devices(),
            self._session.device,
            is_listed("parser"),
            names,
            problem,
        )

    def set_device(self, device: str) -> str:
        """Switches the device and returns its name; a failure leaves the old one working."""
        session = self._loaded_session()
        session.set_device(device)
        return session.device

    def read_photo(self, path: Path) -> Photo:
        """Reads a photo."""
        from engine.photo.io import read_photo

        return read_photo(path)

    def read_mask(self, path: Path, size: tuple[int, int]) -> np.ndarray:
        """Reads a mask for a photo of `size` (height, width)."""
        from engine.masks import read_mask

        return read_mask(path, size)

    def convert_mask(self, picture: Photo, size: tuple[int, int]) -> np.ndarray:
        """Makes a mask for a photo of `size` (height, width) of a picture."""
        from engine.masks import mask_from_picture

        return mask_from_picture(picture, size)

    def transfer_mask(self, left: LeftMask, photo: Photo, face: FaceFrame | None) -> np.ndarray:
        """Puts the mask of another photo on the face of `photo`, whose frame may be set by hand."""
        from engine.mask_transfer import transfer_mask

        sources = [left.face] if left.face is not None else self.find_faces(left.photo)
        targets = [face] if face is not None else self.find_faces(photo)
        return transfer_mask(left.mask.unpack(), sources, targets, photo.rgb.shape[:2])

    def find_faces(self, photo: Photo) -> list[FaceFrame]:
        """Finds the faces of a photo, the largest first."""
        return self._loaded_session().find_faces(photo)

    def part_mask(self, photo: Photo, part: str, face: FaceFrame | None) -> np.ndarray:
        """Marks a part of the face whose frame was set by hand, or of all that are found."""
        return self._loaded_session().part_mask(photo, part, face)

    def read_attributes(self, photo: Photo, face: FaceFrame | None) -> ReadAttributes:
        """Reads the attributes of a face, by default of the largest one."""
        from engine.errors import FaceError

        session = self._loaded_session()
        found = [face] if face is not None else session.find_faces(photo)
        if not found:
            raise FaceError(_tr("No face was found in this photo; set the face frame by hand to change it."))
        return ReadAttributes(photo, found[0], session.recognise_attributes(photo, found[0]))

    def transform(self, request: AttributeRequest) -> AttributeResult:
        """Changes attributes of a face."""
        return self._loaded_session().transform(request)

    def generate_faces(self, request: GenerateRequest) -> GeneratedFaces:
        """Draws faces of nobody."""
        return GeneratedFaces(request, self._loaded_session().generate_faces(request))

    def _loaded_session(self) -> Session:
        """Returns the session.

        Raises:
            EngineError: it could not be loaded.
        """
        if self._session is None:
            raise EngineError(_tr("The networks could not be loaded; start faceinpaint again."))
        return self._session

    def write_photo(self, photo: Photo, path: Path) -> WrittenPhoto:
        """Writes a photo, and notes how its file is then."""
        from engine.photo.file_stamp import read_stamp
        from engine.photo.io import losses_in, write_photo

        left_out = write_photo(photo, path)
        return WrittenPhoto(path, read_stamp(path), (*losses_in(photo, path), *left_out))

    def export_photo(self, photo: Photo, options: ExportOptions, path: Path) -> Path:
        """Writes a copy of a photo and returns where."""
        from engine.photo.export import exported
        from engine.photo.io import write_photo

        write_photo(exported(photo, options), path, quality=options.quality)
        return path

    def write_mask(self, mask_fill: np.ndarray, path: Path) -> Path:
        """Writes a mask and returns where."""
        from engine.masks import write_mask

        write_mask(mask_fill, path)
        return path

    def complete(
        self, request: CompletionRequest, on_progress: Progress, is_cancelled: IsCancelled
    ) -> CompletionResult:
        """Completes a photo."""
        return self._loaded_session().complete(request, on_progress, is_cancelled)

    def rate(self, result: CompletionResult) -> CompletionResult:
        """Returns `result` with the scores by which its alternatives are ordered."""
        from engine.quality import rate

        return rate(result)

    def write_recipe(self, edited: EditedPhoto, path: Path) -> Path:
        """Writes the recipe of an edited photo and returns where."""
        from engine import recipe, recipe_file

        edits = [
            recipe.CompletionEdit.of(*each) if isinstance(each, tuple) else each for each in edited.edits
        ]
        recipe_file.write_recipe(recipe.make_recipe(edited.photo, edits, edited.result_rgb), path)
        return path

    def read_recipe(self, path: Path, photo: Photo | None) -> ReadRecipe:
        """Reads a recipe, and finds out what differs for a photo."""
        from engine import recipe, recipe_file

        read = recipe_file.read_recipe(path)
        differing = recipe.differences(read, photo) if photo is not None else []
        return ReadRecipe(path, read, photo, tuple(differing))

    def replay(
        self, recipe: Recipe, photo: Photo, on_progress: Progress, is_cancelled: IsCancelled
    ) -> Replayed:
        """Makes the edits of a recipe again."""
        from engine.recipe import replay

        return Replayed(photo, tuple(replay(recipe, photo, self, on_progress, is_cancelled)))


def _changeable_attributes() -> tuple[tuple[str, ...], str]:
    """Names of what can be changed in faces, and why that is nothing."""
    from engine import weights

    if not weights.is_listed("igan"):
        return (), _tr(
            "The network that changes faces (igan) is not installed; install faceinpaint again, or train it."
        )
    problem = weights.problem("igan")
    return ((), problem) if problem else (tuple(weights.entry("igan")["options"]["attributes"]), "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("engine_access", text)
