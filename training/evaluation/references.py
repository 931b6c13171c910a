"""What is taken from another photo of the same person, beside what is drawn, at the photo's resolution.

Of each person two portraits are used, such as the neutral and the smiling one, both ways: a part of one is
hidden and taken from the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from engine import quality
from engine.errors import FaceError
from engine.masks import hole_of
from engine.photo.photo import Photo
from engine.request import CompletionRequest, FaceFrame, Reference
from training import metrics
from training.data.face_set import FaceSet
from training.errors import DataError
from training.evaluation.methods import Method
from training.evaluation.portraits import MASKS, Portrait, band_sharpness, portraits_of, sheet_of
from training.evaluation.scores import report
from training.tables import NO_VALUE, Interval, Table, bootstrap

HIDDEN = ("lenses", "lens", "mouth")
"""Names of masks (`training.evaluation.portraits.MASKS`)."""

_BAND = "0.9/1.8"
_HIDDEN_LEVEL = 128

_COLUMNS = [
    "", "PSNR, dB", "over drawn, dB", "worse than drawn, %", "detail 0.9/1.8", "its 10th percentile",
    "its 90th percentile",
]  # fmt: skip


class Half(StrEnum):
    """Which people take part, so that what was chosen on some is reported on the others."""

    ALL = "all"
    FIRST = "first"
    SECOND = "second"


class Landmarks(StrEnum):
    """Where the faces are known from."""

    TABLE = "table"
    FOUND = "found"


@dataclass(frozen=True, eq=False)
class Outcome:
    """What came of one portrait and one mask, in the canonical frame: uint8 [512,512,3] each.

    Attributes:
        original: the portrait.
        reference: the other portrait.
        drawn: what the generator makes of it alone.
        taken: what the other portrait gives; None if it was refused.
        first: the one that is shown first.
    """

    original: np.ndarray
    reference: np.ndarray
    drawn: np.ndarray
    taken: np.ndarray | None
    first: np.ndarray


def pairs_of(faces: FaceSet, half: Half = Half.ALL) -> list[tuple[Portrait, Portrait]]:
    """The first two portraits of each person who has two, both ways: hidden one, reference.

    Args:
        faces: pictures of 512 pixels, with landmarks.
        half: every other person, or all.
    Raises:
        DataError: nobody has two, or the set has no landmarks.
    """
    by_person: dict[str, list[Portrait]] = defaultdict(list)
    for person, portrait in zip(faces.identities, portraits_of(faces), strict=True):
        by_person[person].append(portrait)
    several = [by_person[person][:2] for person in sorted(by_person) if len(by_person[person]) > 1]
    if half is not Half.ALL:
        several = several[half is Half.SECOND :: 2]
    if not several:
        raise DataError("No person has two portraits in this set; name another one with --set.")
    return [pair for one, other in several for pair in ((one, other), (other, one))]


def complete_pair(
    portrait: Portrait, other: Portrait, mask: str, method: Method, seed: int, landmarks: Landmarks
) -> Outcome | None:
    """Hides a part of a portrait, and takes it from another one and draws it.

    Args:
        portrait, other: of one person.
        mask: a name of `HIDDEN`.
        method: what draws.
        seed: of the drawing.
        landmarks: those of the table, or those that are found while the part is hidden.
    Returns:
        None where no face is found.
    """
    mask_fill = portrait.mask(MASKS[mask]())
    rgb = np.where(hole_of(mask_fill)[..., None], np.uint8(_HIDDEN_LEVEL), portrait.photo.rgb)
    is_known = landmarks is Landmarks.TABLE
    request = CompletionRequest(
        Photo(rgb),
        mask_fill,
        method.generator,
        seed,
        alternatives=2,
        face=FaceFrame(portrait.landmarks) if is_known else None,
        references=(Reference(other.photo, FaceFrame(other.landmarks) if is_known else None),),
    )
    try:
        result = quality.rate(method.session.complete(request))
    except FaceError:
        result = method.session.complete(replace(request, alternatives=1, references=()))
    if not result.faces:
        return None
    pictures = [portrait.in_frame(image) for image in result.images]
    is_taken = [each is not None for each in result.taken or (None,)]
    return Outcome(
        original=portrait.in_frame(portrait.photo.rgb),
        reference=other.in_frame(other.photo.rgb),
        drawn=pictures[is_taken.index(False)],
        taken=pictures[is_taken.index(True)] if any(is_taken) else None,
        first=pictures[0],
    )


def reference_tables(
    pairs: Sequence[tuple[Portrait, Portrait]], method: Method, seed: int, landmarks: Landmarks
) -> tuple[list[Table], dict[str, np.ndarray]]:
    """Completes all pairs under all masks.

    Args:
        pairs: as `pairs_of` returns them.
        method: what draws.
        seed: of the drawings.
        landmarks: as of `complete_pair`.
    Returns:
        A table for each mask, and for each a sheet at 100 %, uint8 [H,W,3]: a pair a row, with the original,
        what was drawn, what was taken, and the other portrait.
    """
    tables, sheets = [], {}
    for mask in HIDDEN:
        report(f"{len(pairs)} pairs: {mask}")
        found = [complete_pair(*pair, mask, method, seed, landmarks) for pair in pairs]
        outcomes = [each for each in found if each is not None]
        table = Table(f"{mask} ({len(outcomes)} pictures)", _COLUMNS)
        table.note = (
            f"No face was found in {len(found) - len(outcomes)}; "
            f"{sum(each.taken is None for each in outcomes)} references were refused."
        )
        sets = {
            "drawn": [(each, each.drawn) for each in outcomes],
            "taken": [(each, each.taken) for each in outcomes if each.taken is not None],
            "shown first": [(each, each.first) for each in outcomes],
        }
        table.rows = [[title, *_scores(pictures, mask)] for title, pictures in sets.items()]
        tables.append(table)
        columns = {
            "original": [each.original for each in outcomes],
            "drawn": [each.drawn for each in outcomes],
            "taken": [each.drawn * 0 if each.taken is None else each.taken for each in outcomes],
            "reference": [each.reference for each in outcomes],
        }
        if outcomes:
            sheets[f"references-{mask}"] = sheet_of(
                {title: np.stack(pictures) for title, pictures in columns.items()}, MASKS[mask]()
            )
    return tables, sheets


def _scores(pictures: Sequence[tuple[Outcome, np.ndarray]], mask: str) -> list[str | Interval]:
    """A row of `_COLUMNS` without its title, of pictures of outcomes."""
    if not pictures:
        return [NO_VALUE] * (len(_COLUMNS) - 1)
    hole = MASKS[mask]()
    psnr = np.array([metrics.psnr_db(picture, each.original, hole) for each, picture in pictures])
    drawn = np.array([metrics.psnr_db(each.drawn, each.original, hole) for each, _ in pictures])
    detail = np.array([band_sharpness(picture, each.original, hole, _BAND) for each, picture in pictures])
    return [
        bootstrap(psnr),
        bootstrap(psnr - drawn),
        bootstrap(100.0 * (psnr < drawn), digits=0),
        bootstrap(detail, "median"),
        *(f"{np.nanpercentile(detail, share):.2f}" for share in (10, 90)),
    ]
