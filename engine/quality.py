"""How well a completion goes with the photo around it: a number by which alternatives are ordered.

It compares the two things by which one sees at a glance that something was filled in:

- *seam*: steps between neighbouring pixels across the edge of the hole, against such steps just outside;
- *sharpness*: the strength of fine and of coarser detail in the hole, against that in a ring around it: a
  patch that is blurred beside skin with pores, or noisy beside smooth skin, is out of place. An eye is
  sharper than the skin around it, and is compared with the other one, if that is free.

Each is a ratio of the weaker to the stronger, so that 1 is no difference; the score is their geometric
mean. It knows nothing of what it sees: two eyes that do not match may score well. It puts the technically
clean ones first, and the eye decides.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from engine.boxes import Box
from engine.faces.alignment import frame_to_crop
from engine.mask_parts import MaskPart
from engine.masks import bounding_box
from engine.request import CompletionResult, FaceFrame, Patch, Taken

_RING_SHARE = 0.15
"""Width of the ring around the hole, as a share of the longer side of the hole's box, …"""

_RING_PX = (8, 64)
"""… but at least and at most that."""

_OPPOSITE_SHARE = 0.8
"""Of the hole, whose opposite must be known to be compared with."""

_NOISE_LEVELS = 0.5
"""Added to both strengths: below the rounding to whole levels nothing is seen."""


def rate(result: CompletionResult) -> CompletionResult:
    """Returns `result` with the scores of its alternatives; without a hole, as to colour, there are none."""
    request = result.request
    if not request.mask_fill.any():
        return result
    photo_rgb, mask_fill = request.photo.rgb, request.mask_fill
    # Several faces, or some of the mask beside them, have no side that is opposite.
    is_on_one_face = len(result.faces) == 1 and not result.has_rest
    opposite = _opposite(mask_fill, result.faces[0]) if is_on_one_face else None
    fits = [None if taken is None else taken.fit for taken in result.taken or (None,) * len(result.patches)]
    scores = tuple(
        score(photo_rgb, mask_fill, patch, opposite, fit)
        for patch, fit in zip(result.patches, fits, strict=True)
    )
    return replace(result, scores=scores)


def rank(taken: Taken | None) -> int:
    """Which alternatives come first, whatever their scores are: the lower ones.

    Args:
        taken: as `CompletionResult` has it; None of one that was drawn.
    """
    if taken is None:
        return 1
    return 2 if taken.is_doubtful else 0


def score(
    photo_rgb: np.ndarray,
    mask_fill: np.ndarray,
    patch: Patch,
    opposite: MaskPart | None = None,
    fit: float | None = None,
) -> float:
    """Rates one completion.

    Args:
        photo_rgb: uint8 [H,W,3], before it.
        mask_fill: uint8 [H,W]; the hole is where it is not 0, at least in one pixel.
        patch: the completed pixels.
        opposite: what should be as sharp as the hole; None for a ring around it.
        fit: of what was taken from another photo, which counts in place of the sharpness: that photo shows
            the ring, too, and was compared there.
    Returns:
        0..1; 1 where nothing around the hole can be compared.
    """
    box = bounding_box(mask_fill)
    assert box is not None
    compared = box if opposite is None else box.union(opposite.box)
    ring_px = int(np.clip(_RING_SHARE * max(box.width, box.height), *_RING_PX))
    window = compared.grown(ring_px, mask_fill.shape)
    hole = mask_fill[window.slices] > 0
    reach = np.ones((2 * ring_px + 1, 2 * ring_px + 1), np.uint8)
    ring = (cv2.dilate(hole.view(np.uint8), reach) > 0) & ~hole
    if not ring.any():
        return 1.0
    grey = cv2.cvtColor(patch.shown_in(photo_rgb, window), cv2.COLOR_RGB2GRAY).astype(np.float32)
    like = ring
    if opposite is not None:
        like = np.zeros_like(hole)
        like[opposite.box.relative_to(window).slices] = opposite.hole
    return float(np.sqrt(_seam(grey, hole, ring) * (_sharpness(grey, hole, like) if fit is None else fit)))


def _opposite(mask_fill: np.ndarray, face: FaceFrame) -> MaskPart | None:
    """What lies opposite a hole over an eye of a face; None for other holes, or too little known."""
    own_box = bounding_box(mask_fill)
    assert own_box is not None
    part = MaskPart(face, own_box, mask_fill[own_box.slices] > 0)
    if not _hides_an_eye(part, face):
        return None
    to_crop = np.vstack([frame_to_crop(face.landmarks, 2), (0, 0, 1)])  # of two pixels' width: 0 and 1
    across = np.linalg.inv(to_crop) @ np.array([[-1, 0, 1], [0, 1, 0], [0, 0, 1]]) @ to_crop
    edges = np.array([(part.box.x0, part.box.y0), (part.box.x1, part.box.y1)]) - 0.5
    corners = np.array([[x, y, 1] for x in edges[:, 0] for y in edges[:, 1]]) @ across[:2].T
    # A thousandth less, so that edges between two pixels stay there.
    left, top = np.floor(corners.min(0) + 0.501).astype(int)
    right, bottom = np.ceil(corners.max(0) + 0.499).astype(int)
    box = Box(left, top, right, bottom).clipped(mask_fill.shape)
    if box.is_empty:
        return None
    from_part = np.array([[1, 0, part.box.x0], [0, 1, part.box.y0], [0, 0, 1]])
    to_box = across[:2] @ from_part - [[0, 0, box.x0], [0, 0, box.y0]]
    size = (box.width, box.height)
    mirrored = cv2.warpAffine(part.hole.view(np.uint8), to_box, size, flags=cv2.INTER_NEAREST) > 0
    known = mirrored & (mask_fill[box.slices] == 0)
    return MaskPart(None, box, known) if known.sum() >= _OPPOSITE_SHARE * part.hole.sum() else None


def _hides_an_eye(part: MaskPart, face: FaceFrame) -> bool:
    places = np.rint(face.landmarks[:2]).astype(int) - (part.box.x0, part.box.y0)
    height, width = part.hole.shape
    return any(0 <= x < width and 0 <= y < height and part.hole[y, x] for x, y in places)


def _seam(grey: np.ndarray, hole: np.ndarray, ring: np.ndarray) -> float:
    """Compares steps across the edge with those between two pixels of the ring; smooth edges are no fault."""
    across, beside = [], []
    for a, b in ((np.s_[:, :-1], np.s_[:, 1:]), (np.s_[:-1], np.s_[1:])):
        steps = np.abs(grey[a] - grey[b])
        across.append(steps[hole[a] != hole[b]])
        beside.append(steps[ring[a] & ring[b]])
    at_edge, outside = np.concatenate(across), np.concatenate(beside)
    if not at_edge.size or not outside.size:
        return 1.0
    return min(1.0, _ratio(float(outside.mean()), float(at_edge.mean()), is_signed=True))


def _sharpness(grey: np.ndarray, hole: np.ndarray, like: np.ndarray) -> float:
    """Compares the strength of detail with that of `like`, at full and at a quarter of the size."""
    ratios = []
    for _ in range(2):
        if min(grey.shape) < 3 or not hole.any() or not like.any():
            break
        detail = np.abs(cv2.Laplacian(grey, cv2.CV_32F))
        ratios.append(_ratio(float(detail[hole].mean()), float(detail[like].mean())))
        size = (grey.shape[1] // 4, grey.shape[0] // 4)
        if min(size) < 3:
            break
        grey, inside, outside = (
            cv2.resize(each.astype(np.float32), size, interpolation=cv2.INTER_AREA)
            for each in (grey, hole, like)
        )
        hole, like = inside > 0.5, outside > 0.5
    return float(np.prod(ratios) ** (1 / len(ratios))) if ratios else 1.0


def _ratio(a: float, b: float, is_signed: bool = False) -> float:
    """The smaller to the larger one; with `is_signed`, `a` to `b`."""
    a, b = a + _NOISE_LEVELS, b + _NOISE_LEVELS
    return a / b if is_signed else min(a, b) / max(a, b)
