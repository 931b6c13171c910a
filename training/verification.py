"""Verification: whether two pictures show the same person, as Labeled Faces in the Wild asks it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

FOLDS = 10


def draw_pairs(
    identities: Sequence[str], rng: np.random.Generator, most: int = 3000
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs of pictures: all of one person, or `most` of them, and as many of two people.

    Args:
        identities: the person on each picture.
        rng: source of all randomness.
        most: of either kind.
    Returns:
        Indices of the first and of the second pictures, int [P], and whether the person is the same,
        bool [P]; in random order.
    """
    people = np.unique(np.asarray(identities), return_inverse=True)[1]
    first, second = np.triu_indices(len(people), 1)
    is_same = people[first] == people[second]
    same, different = np.flatnonzero(is_same), np.flatnonzero(~is_same)
    count = min(len(same), len(different), most)
    chosen = np.concatenate([rng.choice(kind, count, replace=False) for kind in (same, different)])
    rng.shuffle(chosen)
    return first[chosen], second[chosen], is_same[chosen]


def verification_accuracy(distances: np.ndarray, same: np.ndarray) -> float:
    """Share of right answers; arguments as of `right_answers`."""
    return float(right_answers(distances, same).mean())


def right_answers(distances: np.ndarray, same: np.ndarray) -> np.ndarray:
    """Which pairs are judged rightly in ten folds, each by the threshold that is best on the other nine (the
    protocol of LFW, Huang et al. 2007).

    Args:
        distances: float [P]; small = the same person.
        same: bool [P], the truth.
    Returns:
        bool [P].
    """
    fold = np.arange(len(same)) % FOLDS
    right = np.zeros(len(same), bool)
    for k in range(FOLDS):
        threshold = best_threshold(distances[fold != k], same[fold != k])
        right[fold == k] = (distances[fold == k] <= threshold) == same[fold == k]
    return right


def best_threshold(distances: np.ndarray, same: np.ndarray) -> float:
    """The distance up to which two pictures are best called one person's; arguments as of `right_answers`."""
    order = np.argsort(distances)
    right = np.cumsum(np.where(same[order], 1, -1))  # more than if all were called different
    best = int(np.argmax(right))
    return float(distances[order][best : best + 2].mean())
