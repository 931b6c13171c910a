"""Glasses that are taken off as a retoucher does it: what is found of them is completed; the best is kept.

The network that changes attributes would add what differs between two faces of its own few pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from engine import quality
from engine.faces.likeness import Likeness, likeness_of
from engine.photo.photo import Photo
from engine.request import CompletionResult, FaceFrame

NAME = "Eyeglasses"

ALTERNATIVES = 4
"""Completions of which the best one is kept."""

_WORN = 0.5

TakeOff = Callable[[Photo, FaceFrame], CompletionResult | None]
"""Completes a face where it wears glasses; None where none are found, or a network for that is missing."""


def are_worn(present: Mapping[str, float]) -> bool:
    """Whether a face of these attributes wears glasses."""
    return present.get(NAME, 0.0) >= _WORN


def are_to_go(changes: Mapping[str, float], present: Mapping[str, float]) -> bool:
    """Whether a face that wears glasses is to wear none."""
    return are_worn(present) and changes.get(NAME, 1.0) < _WORN


def best_of(
    result: CompletionResult,
    still_worn: Callable[[Photo], bool],
    distance: Callable[[Photo], float],
) -> Photo:
    """The best of several completions: first those in which no glasses are seen, of these the most like the
    same person, of these the one whose seam and sharpness fit best.

    Args:
        result: with one alternative or more.
        still_worn: whether the face in a photo wears glasses.
        distance: from the face as it was, for a network that tells people apart; always 0 without one.
    """
    words = list(Likeness)
    rated = quality.rate(result)
    ranked = []
    for place, (patch, score) in enumerate(zip(rated.patches, rated.scores, strict=True)):
        photo = patch.apply_to_photo(result.request.photo)
        likeness = words.index(likeness_of(distance(photo)))
        ranked.append((still_worn(photo), likeness, -score, place, photo))
    return min(ranked, key=lambda each: each[:4])[4]
