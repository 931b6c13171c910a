"""Proposed masks: how often bare faces get one, and what is left of glasses that are removed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.attributes import ATTRIBUTES
from engine.faces.occlusion import OcclusionFinder
from engine.faces.occlusion_layers import OFFERED, Layer, Occlusion
from engine.faces.occlusion_masks import LAYERS, mark, seen
from engine.request import CompletionRequest, FaceFrame
from engine.session import Session
from training.data.face_set import FaceSet
from training.data.marked_occlusions import MarkedSet
from training.data.occlusions.faces import read_wearers
from training.errors import DataError
from training.evaluation.evaluators import Evaluators
from training.evaluation.methods import Method
from training.evaluation.portraits import FRAME_PX, Portrait, portraits_of
from training.evaluation.scores import report
from training.tables import Interval, Table, bootstrap
from training.verification import best_threshold, draw_pairs

EYEWEAR = (Occlusion.GLASSES, Occlusion.SUNGLASSES, Occlusion.GLARE)
_GLASSES = ATTRIBUTES.index("Eyeglasses")


@dataclass(frozen=True, eq=False)
class HeldOut:
    """Portraits of people that no training has seen.

    Attributes:
        bare, wearing: without and with glasses, by the labels of the set.
    """

    bare: list[Portrait]
    wearing: list[Portrait]


def read_held_out(data: Path, face_set: str, count: int) -> HeldOut:
    """Reads a set with its labels (`training.data.occlusions.faces`).

    Args:
        data: the folder.
        face_set: name of the set.
        count: of the faces of either kind, evenly chosen; 0 = all.
    Raises:
        DataError: the set has no faces with or without glasses.
    """
    (part,) = read_wearers(data, [face_set], FRAME_PX)

    def some(places: np.ndarray) -> FaceSet:
        if not len(places):
            raise DataError(f"{face_set} lacks held-out people with or without glasses; use a larger set.")
        if count:
            places = places[np.linspace(0, len(places) - 1, min(count, len(places))).astype(int)]
        return part.faces.subset(places)

    return HeldOut(portraits_of(some(part.held_out_bare)), portraits_of(some(part.held_out_wearing)))


def marked_table(marked: MarkedSet, faces: FaceSet, session: Session) -> Table:
    """What is found on faces that somebody marked by hand.

    Args:
        marked: the outlines.
        faces: the set that holds their pictures, in the canonical frame.
        session: whose finder looks.
    """
    table = Table(
        f"found ({len(marked.faces)} marked faces)",
        ["", "marked", "found, %", "IoU, mean", "IoU, median", "covered by the proposal, %"],
    )
    finder = OcclusionFinder.load(session.device)
    probable = dict(zip(marked.faces, finder.find(_pictures(faces, marked.faces)), strict=True))
    for title, (kinds, layers, is_rim) in _MARKED_ROWS.items():
        scores = []
        for name, face in marked.faces.items():
            truth = np.maximum.reduce([face.mask(kind, faces.images.shape[1]) for kind in kinds]) > 0
            if not truth.any():
                continue
            if is_rim:
                truth &= face.lens_mask(faces.images.shape[1]) == 0
            found = np.logical_or.reduce([seen(probable[name], layer) for layer in layers])
            proposed = mark(probable[name], kinds) > 0
            iou = (found & truth).sum() / (found | truth).sum()
            scores.append((100.0 * found.any(), iou, 100.0 * (proposed & truth).sum() / truth.sum()))
        if scores:
            hits, ious, covered = np.transpose(scores)
            middle = bootstrap(ious, "median")
            shares = bootstrap(hits, digits=0), bootstrap(covered, digits=0)
            table.rows.append([title, str(len(scores)), shares[0], bootstrap(ious), middle, shares[1]])
    clear = [mark(each, OFFERED).any() for each in finder.find(_pictures(faces, marked.clear))]
    table.note = (
        f"Of {len(clear)} faces that nothing hides, {100 * np.mean(clear):.1f} % get a proposal. What is"
        " proposed for glasses is their frame."
    )
    return table


_MARKED_ROWS: dict[str, tuple[tuple[Occlusion, ...], tuple[Layer, ...], bool]] = {
    "glasses or sunglasses, with lenses": (
        (Occlusion.GLASSES, Occlusion.SUNGLASSES),
        (Layer.FRAME, Layer.LENSES, Layer.SUNGLASSES),
        False,
    ),
    "glasses, with lenses": ((Occlusion.GLASSES,), (Layer.FRAME, Layer.LENSES), False),
    "glasses, frame only": ((Occlusion.GLASSES,), (Layer.FRAME,), True),
} | {kind.value: ((kind,), LAYERS[kind], False) for kind in Occlusion if kind != Occlusion.GLASSES}
"""By title: what was marked, what is looked for, and whether the lenses do not count."""


def _pictures(faces: FaceSet, names: Iterable[str]) -> np.ndarray:
    """The pictures of these names, uint8 [N,S,S,3]."""
    places = {name: place for place, name in enumerate(faces.names)}
    return faces.images[[places[name] for name in names]]


def proposal_table(held_out: HeldOut, session: Session) -> Table:
    """The share of faces for which each kind, and any kind at all, is proposed."""
    table = Table(
        f"proposed ({len(held_out.bare)} faces without glasses, {len(held_out.wearing)} with)",
        ["kind", "without glasses, %", "with glasses, %"],
    )
    rows = [(kind.value, (kind,)) for kind in OFFERED]
    for title, kinds in [*rows, ("any", OFFERED)]:
        shares = [_proposed(each, session, kinds) for each in (held_out.bare, held_out.wearing)]
        table.rows.append([title, *shares])
    table.note = (
        "Microphones, hands, masks and strands of hair that are really there count as proposals without an"
        " occlusion here."
    )
    return table


def _proposed(portraits: Sequence[Portrait], session: Session, kinds: Sequence[Occlusion]) -> Interval:
    shares = [
        100.0 * session.propose_mask(each.photo, kinds, FaceFrame(each.landmarks)).any() for each in portraits
    ]
    return bootstrap(shares, digits=1)


def removal_table(
    portraits: Sequence[Portrait], pairs: FaceSet, method: Method, evaluators: Evaluators, seed: int
) -> tuple[Table, np.ndarray]:
    """Takes glasses off without a brush: the proposed mask is completed as the editor does it.

    Args:
        portraits: of people who wear some.
        pairs: held-out people with several pictures, for the distance up to which two are of one person.
        method: what completes.
        evaluators: with the classifier of attributes and the identity network.
        seed: of the completions.
    Returns:
        The table, and a sheet of all of them, uint8 [H,W,3]: before, the mask, after.
    Raises:
        DataError: the networks that judge are not there.
    """
    if evaluators.attributes is None or evaluators.identity is None:
        raise DataError(
            "The weights attributes and identity judge the results; put them into the weights folder."
        )
    report(f"{method.title}: glasses")
    before = np.stack([each.in_frame(each.photo.rgb) for each in portraits])
    masks, after = [], []
    for portrait in portraits:
        face = FaceFrame(portrait.landmarks)
        mask_fill = method.session.propose_mask(portrait.photo, EYEWEAR, face)
        masks.append(portrait.in_frame(mask_fill))
        if mask_fill.any():
            request = CompletionRequest(portrait.photo, mask_fill, method.generator, seed, face=face)
            after.append(portrait.in_frame(method.session.complete(request).images[0]))
        else:
            after.append(before[len(after)])
    completed = np.stack(after)
    worn = evaluators.attributes.recognise(before)[:, _GLASSES] >= 0.5
    gone = evaluators.attributes.recognise(completed)[:, _GLASSES] < 0.5
    embed = evaluators.identity.embed
    distances = np.square(embed(before) - embed(completed)).sum(1)
    first, second, is_same = draw_pairs(pairs.identities, np.random.default_rng(0))
    people = embed(np.asarray(pairs.images))
    limit = best_threshold(np.square(people[first] - people[second]).sum(1), is_same)
    table = Table(
        f"glasses removed ({worn.sum()} of {len(worn)} portraits whose glasses the classifier sees)",
        ["", "proposed, %", "gone, %", "same person, %", "both, %", "identity distance"],
    )
    is_proposed = np.array([mask.any() for mask in masks])
    same = distances <= limit
    shares = [bootstrap(100.0 * each[worn], digits=1) for each in (is_proposed, gone, same, gone & same)]
    table.rows.append([method.title, *shares, bootstrap(distances[worn], digits=3)])
    table.note = (
        f"The same person: up to a distance of {limit:.2f}, which parts pairs of held-out people best."
    )
    sheet = [np.concatenate(row, 1) for row in zip(before, _over(before, masks), completed, strict=True)]
    return table, np.concatenate(sheet)


def _over(faces: np.ndarray, masks: Sequence[np.ndarray]) -> np.ndarray:
    """Faces, uint8 [N,S,S,3], with their masks in red."""
    painted = faces.copy()
    for face, mask in zip(painted, masks, strict=True):
        face[mask > 0] = face[mask > 0] // 2 + np.array([127, 0, 0], np.uint8)
    return painted
