"""Seeds, and seeds that lie near others.

A completion is named by one number, in requests, in recipes and on the command line alike. Its lowest 32 bits
seed the noise; what stands above them, if anything, is one more than the seed of the completion that it
resembles: number 7 near seed 3 is `4 << 32 | 7`. So one resembles another that resembles a third.
"""

from __future__ import annotations

from collections.abc import Iterable

BITS = 32
LARGEST = 2**BITS - 1
"""The largest seed that lies near no other."""


def near(seed: int, number: int) -> int:
    """The seed of the `number`-th variation (1 or more) of what `seed` made."""
    return (seed + 1) << BITS | number


def split(seed: int) -> tuple[int | None, int]:
    """What a seed lies near, or None; and the seed of its own noise."""
    own = seed & LARGEST
    return (None, own) if seed <= LARGEST else ((seed >> BITS) - 1, own)


def root(seed: int) -> int:
    """The seed that lies near no other, from which this one varies in however many steps; or this one."""
    resembled, own = split(seed)
    return own if resembled is None else root(resembled)


def text(seed: int) -> str:
    """How people read a seed: 3, or 3.7 for the seventh variation of what 3 made."""
    resembled, own = split(seed)
    return str(own) if resembled is None else f"{text(resembled)}.{own}"


def next_free(used: Iterable[int], like: int | None = None) -> int:
    """The smallest seed above all of those used: of plain ones, or of the variations of `like`."""
    numbers = [own for resembled, own in map(split, used) if resembled == like]
    if like is None:
        return max(numbers, default=-1) + 1
    return near(like, max(numbers, default=0) + 1)
