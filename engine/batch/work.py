"""One photo of a batch after the other, in one process."""

from __future__ import annotations

import time
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from engine.batch.face_table import face_in
from engine.batch.planning import BatchPhoto
from engine.errors import CancelledError, EngineError, NothingProposedError, PhotoError
from engine.files import check_target
from engine.mask_sources import MaskSource
from engine.options import Blend
from engine.photo.formats import FORMAT_OF_SUFFIX
from engine.photo.io import WRITABLE_SUFFIXES, check_format, losses_in, read_photo, write_photo
from engine.photo.photo import Photo
from engine.request import CompletionRequest, CompletionResult, FaceFrame, IsCancelled, Progress, Reference
from engine.texts import Text

if TYPE_CHECKING:
    from engine.session import Session

OUT_OF_MEMORY = Text("The computer's memory is full; close other programs and try again.")
MISTAKE = Text("A mistake of the program stopped this photo; the others go on.")


class State(StrEnum):
    """What became of a photo."""

    DONE = auto()
    SKIPPED = auto()
    """Its result was there already; or nothing hides its faces, as the sentence says."""
    REFUSED = auto()
    """Something has to be mended first: the sentence says what."""
    FAILED = auto()
    """The program made a mistake."""


@dataclass(frozen=True)
class BatchOptions:
    """How the photos of a batch are completed; it can be sent to another process.

    Attributes:
        masks: where their masks come from.
        generator: a registered name, or "auto".
        seed: of each photo.
        blend: one of `Blend`.
        faces: frames by names of photos, as `read_face_table` returns them.
        references: other photos of the person.
        quality: of the files, 1..100; None is that of each photo's file.
        accepts_cut: whether JPEGs are taken of which a part is missing at the end.
        overwrites: whether results that exist are replaced.
    """

    masks: MaskSource = field(default_factory=MaskSource)
    generator: str = "auto"
    seed: int = 0
    blend: str = Blend.POISSON
    faces: Mapping[str, FaceFrame] = field(default_factory=dict)
    references: tuple[Path, ...] = ()
    quality: int | None = None
    accepts_cut: bool = False
    overwrites: bool = False


@dataclass(frozen=True)
class Outcome:
    """What became of a photo.

    Attributes:
        photo: the one.
        state: that.
        sentence: why it was refused or skipped; empty where that needs no words.
        notes: what the user should know of it besides, in sentences.
        origin: what its filling was made by.
        time_s: how long it took.
        traceback: of a mistake of the program.
    """

    photo: BatchPhoto
    state: State
    sentence: str = ""
    notes: tuple[str, ...] = ()
    origin: str = ""
    time_s: float = 0.0
    traceback: str = ""


class BatchWorker:
    """Completes photos by one session."""

    def __init__(self, session: Session, options: BatchOptions) -> None:
        """Reads the references.

        Raises:
            PhotoError: one of them cannot be read.
        """
        self._session = session
        self._options = options
        self._references = tuple(Reference(read_photo(path)) for path in options.references)

    def outcome_of(
        self,
        photo: BatchPhoto,
        on_progress: Progress | None = None,
        is_cancelled: IsCancelled | None = None,
    ) -> Outcome:
        """Completes and saves a photo, whole or not at all; what goes wrong with it stands in the outcome.

        Raises:
            CancelledError: `is_cancelled` said so.
        """
        start = time.perf_counter()
        state, sentence, details = State.REFUSED, "", ""
        notes: list[str] = []
        origin = ""
        try:
            origin = self._complete(photo, notes, on_progress, is_cancelled)
            state = State.DONE
        except CancelledError:
            raise
        except NothingProposedError as error:
            state, sentence = State.SKIPPED, error.text
        except EngineError as error:
            sentence = error.text
        except MemoryError:
            sentence = OUT_OF_MEMORY
        except Exception:
            state, sentence, details = State.FAILED, MISTAKE, traceback.format_exc()
        return Outcome(photo, state, sentence, tuple(notes), origin, time.perf_counter() - start, details)

    def _complete(
        self,
        photo: BatchPhoto,
        notes: list[str],
        on_progress: Progress | None,
        is_cancelled: IsCancelled | None,
    ) -> str:
        """Adds to `notes` as it goes, and returns what the filling was made by."""
        options = self._options
        check_result_file(photo, overwrites=options.overwrites)
        opened = read_photo(photo.source, accepts_cut=options.accepts_cut)
        check_format(opened, photo.target)
        notes += [*opened.notices, *losses_in(opened, photo.target)]
        result = self._session.complete(self._request(opened, photo.source), on_progress, is_cancelled)
        make_folder(photo.target.parent)
        notes += write_photo(
            result.photos[0], photo.target, overwrite=options.overwrites, quality=options.quality
        )
        notes += result.warnings
        return origin_of(result, 0)

    def _request(self, opened: Photo, path: Path) -> CompletionRequest:
        options = self._options
        face = face_in(options.faces, path)
        return CompletionRequest(
            opened,
            options.masks.mask_for(self._session, opened, path, face),
            options.generator,
            options.seed,
            blend=options.blend,
            face=face,
            references=self._references,
        )


def check_result_file(photo: BatchPhoto, *, overwrites: bool) -> None:
    """Finds out before the work whether the result of a photo can be saved.

    Raises:
        PhotoError: it cannot.
    """
    if photo.problem:
        raise PhotoError(photo.problem)
    if photo.target.suffix.lower() not in FORMAT_OF_SUFFIX:
        raise PhotoError(
            "“{name}” must end in one of {endings}.",
            name=photo.target.name,
            endings=", ".join(WRITABLE_SUFFIXES),
        )
    if photo.target.parent.is_dir():
        check_target(photo.target, PhotoError, overwrite=True)
    if photo.target.exists() and not overwrites:
        raise PhotoError(
            "“{path}” exists; choose another folder or name, or allow it to be overwritten (on the "
            "command line with --force).",
            path=photo.target,
        )


def make_folder(folder: Path) -> None:
    """Makes a folder for results, with those that it lies in.

    Raises:
        PhotoError: that is not possible.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PhotoError(
            "The folder “{folder}” cannot be made ({reason}): save into another one.",
            folder=folder,
            reason=error.strerror or error,
        ) from error


def origin_of(result: CompletionResult, number: int) -> str:
    """What an alternative was made by."""
    taken = result.taken[number] if result.taken else None
    if taken is not None:
        return f"taken from {taken.reference.name}"
    return f"{result.generator}, seed {result.seeds[number]}"
