"""Wanted values of attributes, 0 = no, 1 = yes: which are refused, and which contradict each other."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence

from engine.attributes import OPPOSITES
from engine.errors import GeneratorError
from engine.texts import Text

_LEAST_ALIKE = 0.65
"""Of two names, as `difflib` counts it, from which one may be meant for the other."""


def check_values(values: Mapping[str, float], known: Sequence[str]) -> None:
    """Raises a GeneratorError for an attribute that is not `known`, or a value outside 0..1."""
    for name, value in values.items():
        if name not in known:
            nearest = nearest_name(name, known)
            if nearest is not None:
                raise GeneratorError(
                    "There is no attribute {name!r}; did you mean {nearest}?", name=name, nearest=nearest
                )
            raise GeneratorError(
                "There is no attribute {name!r}; choose one of: {names}.", name=name, names=", ".join(known)
            )
        if not 0 <= value <= 1:
            raise GeneratorError(
                "The attribute {name} goes from 0 (no) to 1 (yes), not to {value}.", name=name, value=value
            )


def nearest_name(name: str, known: Sequence[str]) -> str | None:
    """Which of the `known` names was probably meant; None where no one is alike."""
    by_plain_name = {_plain(each): each for each in known}
    found = difflib.get_close_matches(_plain(name), by_plain_name, 1, _LEAST_ALIKE)
    return by_plain_name[found[0]] if found else None


def _plain(name: str) -> str:
    return name.lower().replace("_", "").replace(" ", "").replace("-", "")


def without_contradictions(values: Mapping[str, float]) -> tuple[dict[str, float], dict[str, str]]:
    """Leaves out what contradicts a value that was given later.

    Two attributes contradict each other if no face has both, and together they are wanted by more than 1: a
    tenth of a fringe goes with nine tenths of a bald head.

    Args:
        values: by name, in the order in which they were given.
    Returns:
        What remains, in the same order; and of what does not, for each the later one that counts.
    """
    kept: dict[str, float] = {}
    dropped: dict[str, str] = {}
    for name, value in values.items():
        for other in [each for each in kept if frozenset({each, name}) in OPPOSITES]:
            if kept[other] + value > 1:
                del kept[other]
                dropped[other] = name
        kept[name] = value
    return kept, dropped


def contradiction_warnings(dropped: Mapping[str, str]) -> tuple[str, ...]:
    """A sentence for each attribute that `without_contradictions` left out."""
    return tuple(
        Text(
            "{name} and {later} contradict each other: {later} counts, as the last one.",
            name=name,
            later=later,
        )
        for name, later in dropped.items()
    )
