"""What jobs work with: the engine's session, and files. Tests put another one in its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from engine import quality, weights
from engine.errors import DeviceError, EngineError
from engine.photo import io
from engine.photo.file_stamp import FileStamp, read_stamp
from engine.photo.photo import Photo
from engine.request import CompletionResult
from faceinpaint_gui.languages import translated

if TYPE_CHECKING:
    # Importing this at run time would import all generators, and torch with them, before the window is shown.
    from engine.generators.base import GeneratorSpec
    from engine.session import Session

_tr = partial(QCoreApplication.translate, "engine_access")


@dataclass(frozen=True)
class EngineInfo:
    """What the engine has to offer, once it is loaded.

    Attributes:
        generators: all of them, also those without weights.
        devices: titles for people, by name; the fastest first.
        device: name of the one in use.
        marks_parts: whether parts of faces can be marked: a face parser is installed.
        proposes_masks: whether what hides faces can be looked for: the network for that is installed.
        attributes: names of the attributes of faces that can be changed.
        attributes_problem: why none can, in a sentence.
    """

    generators: tuple[GeneratorSpec, ...]
    devices: Mapping[str, str]
    device: str
    marks_parts: bool = False
    proposes_masks: bool = False
    attributes: tuple[str, ...] = ()
    attributes_problem: str = ""


@dataclass(frozen=True)
class WrittenPhoto:
    """A photo that was saved.

    Attributes:
        stamp: how its file was then, if that is known.
        losses: what of the photo the file does not hold, in sentences.
    """

    stamp: FileStamp | None
    losses: tuple[str, ...]


class EngineAccess:
    """The engine as jobs see it. Used in the worker's thread only; imports torch in `start`."""

    _session: Session | None = None

    def start(self, device: str) -> EngineInfo:
        """Loads the generators; falls back on the best device there is if `device` is not there."""
        from engine.generators import list_generators
        from engine.runtime import available_devices
        from engine.session import Session

        try:
            self._session = Session(device)
        except DeviceError:
            self._session = Session("auto")
        names, problem = _changeable_attributes()
        return EngineInfo(
            tuple(list_generators()),
            {name: translated(title) for name, title in available_devices().items()},
            self._session.device,
            weights.is_listed("parser"),
            weights.is_listed("occlusion"),
            names,
            problem,
        )

    @property
    def session(self) -> Session:
        """What completes, and knows faces.

        Raises:
            EngineError: it could not be loaded.
        """
        if self._session is None:
            raise EngineError(_tr("The networks could not be loaded; start faceinpaint again."))
        return self._session

    def read_photo(self, path: Path, accepts_cut: bool = False) -> Photo:
        """Reads a photo; also one of which a part is missing, if that is accepted."""
        return io.read_photo(path, accepts_cut=accepts_cut)

    def write_photo(self, photo: Photo, path: Path) -> WrittenPhoto:
        """Writes a photo, and notes how its file is then and what of the photo it does not hold."""
        left_out = io.write_photo(photo, path)
        return WrittenPhoto(read_stamp(path), (*io.losses_in(photo, path), *left_out))

    def rate(self, result: CompletionResult) -> CompletionResult:
        """Returns `result` with the scores by which its alternatives are ordered."""
        return quality.rate(result)


def _changeable_attributes() -> tuple[tuple[str, ...], str]:
    """Names of what can be changed in faces, and why that is nothing."""
    if not weights.is_listed("igan"):
        return (), _tr(
            "The network that changes faces (igan) is not installed; install faceinpaint again, or train it."
        )
    problem = weights.problem("igan")
    if problem:
        return (), translated(problem)
    return tuple(weights.entry("igan")["options"]["attributes"]), ""
