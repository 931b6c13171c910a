"""Which generator "auto" stands for, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from engine import weights
from engine.errors import EngineError, GeneratorError, WeightsError
from engine.faces.alignment import crop_width_px
from engine.generators import generator_class, list_generators
from engine.generators.base import GeneratorSpec
from engine.mask_parts import split_mask
from engine.request import FaceFrame
from engine.request_checks import check_task

FACE_GENERATORS = ("studio", "gfc")
"""What fills faces by default: the best of these by its figures, the first of equals."""

_SHARP = 0.6
"""Mean absolute Laplacian in the hole, in that of the original, below which a completion looks blurred."""

TEXTURE_GENERATOR = "gepe"
"""What carries the photo's own texture into small holes; taken for them where it also draws eyes better."""

CLASSICAL = "telea"
"""What fills holes that lie on no face."""

_SMALL_HOLE = 0.04
"""Of the face's crop; an eye's box has 0.03."""

_LARGE_FACE_INPUTS = 1.5
"""Width of a face's crop, in widths of the generator's input, from which enlarging its picture shows."""

_NO_WEIGHTS = (
    "No weights that draw faces are installed, so the masked area was filled from its surroundings; "
    "install faceinpaint again to get them."
)

_VERBS = {"inpaint": "fill holes", "extend": "complete fragments", "colorize": "colour photos"}


@dataclass(frozen=True)
class Choice:
    """A generator by name, why "auto" took it ("" if it did not), and sentences for the user."""

    name: str
    reason: str = ""
    notes: tuple[str, ...] = ()


def wants_faces(generator: str, task: str) -> bool:
    """Whether the faces of the photo matter for this choice.

    Args:
        generator: a registered name, or "auto".
        task: one of `Task`.
    Raises:
        GeneratorError: there is no such generator, or none that does this.
        WeightsError: the list of weights cannot be read, and `generator` is "auto".
    """
    if generator != "auto":
        return _that_does(generator, task).input_px is not None
    return any(spec.input_px is not None for spec in _offered(task))


def choose(
    generator: str,
    task: str,
    mask_fill: np.ndarray,
    faces: Sequence[FaceFrame],
    alternatives: int,
    device: str,
) -> Choice:
    """The generator for a request.

    By default the best that draws faces. A small hole in a large photo of one face goes to the one that
    carries texture over, if one answer is enough and its figures for a hidden eye are better; of several
    faces only on a GPU, as it is slow.

    Args:
        generator: a registered name, or "auto".
        task: one of `Task`.
        mask_fill: uint8 [H,W].
        faces: of the photo.
        alternatives: how many are wanted.
        device: where it will run.
    Raises:
        GeneratorError: there is no such generator, or none that does this.
        WeightsError: there are weights that draw faces, but all of them are damaged, or their list is.
    """
    if generator != "auto":
        return Choice(_that_does(generator, task).name)
    offered = {spec.name: spec for spec in _offered(task)}
    if task != "inpaint":
        spec = next(iter(offered.values()))
        return Choice(spec.name, f"{spec.title} was chosen: of what is installed, it can {_VERBS[task]}.")
    ranked = sorted((spec for spec in list_generators() if spec.name in FACE_GENERATORS), key=_rank)
    problems = tuple(spec.problem for spec in ranked if spec.has_weights and spec.problem)
    runnable = [spec for spec in ranked if spec.can_run]
    texture = offered.get(TEXTURE_GENERATOR)
    if (
        texture is not None
        and alternatives == 1
        and (not runnable or _draws_eyes_better(texture, runnable[0]))
        and _is_detail(texture, mask_fill, faces, device)
    ):
        reason = "the hole is small and the photo large, so the photo's own texture is carried into it"
        return Choice(texture.name, f"{texture.title} was chosen: {reason}.")
    if runnable:
        spec, *others = runnable
        reason = "of the installed networks that draw faces, it has the best figures"
        return Choice(
            spec.name, f"{spec.title} was chosen: {reason if others else 'it draws faces'}.", problems
        )
    if problems:
        raise WeightsError(problems[0])
    return Choice(CLASSICAL, notes=(_NO_WEIGHTS,))


def _rank(spec: GeneratorSpec) -> tuple[bool, float, int]:
    """Sorts the better one to the front: sharp before blurred, then by PSNR in the hole.

    All were scored alike when they were exported, on the masks O1 to O6. PSNR alone would favour blur.
    """
    figures = _figures(spec.name)
    return _is_blurred(spec), -figures.get("psnr_hole_db", 0.0), FACE_GENERATORS.index(spec.name)


def _draws_eyes_better(spec: GeneratorSpec, other: GeneratorSpec) -> bool:
    """As `_rank`, by the masks that hide one eye."""
    return (not _is_blurred(spec), _eye_psnr_db(spec)) > (not _is_blurred(other), _eye_psnr_db(other))


def _is_blurred(spec: GeneratorSpec) -> bool:
    return _figures(spec.name).get("sharpness", 0.0) < _SHARP


def _eye_psnr_db(spec: GeneratorSpec) -> float:
    """The mean of the masks O4 and O5, which hide one eye."""
    figures = _figures(spec.name)
    return (figures.get("psnr_O4", 0.0) + figures.get("psnr_O5", 0.0)) / 2


def _figures(name: str) -> Mapping[str, float]:
    """The scores in the manifest; none where it cannot be read."""
    try:
        return weights.entry(name)["scores"]
    except EngineError:
        return {}


def _is_detail(spec: GeneratorSpec, mask_fill: np.ndarray, faces: Sequence[FaceFrame], device: str) -> bool:
    """Whether the holes on faces are small, and the faces large enough for texture to show."""
    assert spec.input_px is not None
    parts = [part for part in split_mask(mask_fill, faces) if part.face is not None]
    if not parts or (device == "cpu" and len(parts) > 1):
        return False
    for part in parts:
        assert part.face is not None
        width_px = crop_width_px(part.face.landmarks)
        share = np.count_nonzero(part.hole) / width_px**2
        if share > _SMALL_HOLE or width_px < _LARGE_FACE_INPUTS * spec.input_px:
            return False
    return True


def _offered(task: str) -> list[GeneratorSpec]:
    """What is installed and does this; for "inpaint", at least the classical fills.

    Raises:
        GeneratorError: nothing does, or there is no such task.
        WeightsError: a list of weights cannot be read, which is not the same as having none.
    """
    check_task(task)
    weights.names()
    offered = [spec for spec in list_generators() if spec.can_run and task in spec.tasks]
    if not offered:
        raise GeneratorError(
            f"No installed generator can {_VERBS[task]}; train one, or install faceinpaint again."
        )
    return offered


def _that_does(name: str, task: str) -> GeneratorSpec:
    spec = generator_class(name).spec
    if task not in spec.tasks:
        names = ", ".join(other.name for other in _offered(task))
        raise GeneratorError(f"{spec.title} cannot {_VERBS[task]}; choose one of: {names}.")
    return spec
