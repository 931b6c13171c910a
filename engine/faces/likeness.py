"""Whether a changed face still shows the same person, in three words."""

from __future__ import annotations

from enum import StrEnum

SAME_BELOW = 0.55
"""Distance of embeddings below which two people hardly lie: 1 of 20 pairs of two held-out people (4 % of
LFW's, 5 % of CelebA's), and half of the pairs of one person (51 and 45 %).

Source: `faceinpaint-evaluate verification`, 1,204 pairs of LFW and 6,000 of CelebA, half of them of one
person, by the shipped network."""

CLOSE_BELOW = 0.9
"""… below which 1 of 5 pairs of two people lies (20 % of either), and most pairs of one person (83 and 80 %).

Two photos of one person differ in light, age and pose as well. What is changed in one photo does not, and
lies nearer to it: a face that is called different here hardly looks like the same person."""


class Likeness(StrEnum):
    """What the network that tells people apart makes of two pictures of a face."""

    SAME = "same person"
    CLOSE = "close"
    DIFFERENT = "different"


def likeness_of(distance: float) -> Likeness:
    """The word for a distance of two embeddings, `engine.faces.identity.identity_distance`."""
    if distance < SAME_BELOW:
        return Likeness.SAME
    return Likeness.CLOSE if distance < CLOSE_BELOW else Likeness.DIFFERENT
