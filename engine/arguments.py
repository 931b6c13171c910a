"""Whether the arguments of a request are of the types that its fields have."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from dataclasses import fields
from numbers import Integral, Real
from typing import Any, Union, get_args, get_origin, get_type_hints

import numpy as np

from engine.errors import ShapeError

_ACCEPTED: dict[Any, Any] = {int: Integral, float: Real, tuple: Sequence}
"""What does as well as a type: numbers of NumPy, and lists."""

_NAMES = {
    int: "a whole number",
    float: "a number",
    str: "a text",
    np.ndarray: "an array",
    types.NoneType: "None",
}


def check_arguments(request: Any) -> None:
    """Makes sure that each field of a dataclass holds what its annotation says.

    Raises:
        ShapeError: one does not; the sentence names it, what is expected, and the order of all.
    """
    for name, hint in _hints_of(type(request)).items():
        value = getattr(request, name)
        if not _fits(value, hint):
            wanted, order = _described(hint), ", ".join(each.name for each in fields(request))
            kind = type(request).__name__
            raise ShapeError(
                f"{kind} takes {name} as {wanted}, not as {_named(type(value))}; its arguments are, in this "
                f"order: {order}."
            )
        if isinstance(value, Mapping):
            _check_items(value, name, *get_args(hint))


def check_is(value: object, wanted: type) -> None:
    """Makes sure that a function is handed what it works with.

    Raises:
        ShapeError: it is something else.
    """
    if not isinstance(value, wanted):
        raise ShapeError(f"Hand over {_named(wanted)} here, not {_named(type(value))}.")


def _check_items(values: Mapping[Any, Any], name: str, key_type: type, value_type: type) -> None:
    for key, value in values.items():
        for part, hint in ((key, key_type), (value, value_type)):
            if not _fits(part, hint):
                raise ShapeError(
                    f"{name} takes {_described(key_type)} and {_described(value_type)} for each entry, not "
                    f"{key!r}: {value!r}."
                )


def _hints_of(kind: type) -> dict[str, Any]:
    if kind not in _hints:
        _hints[kind] = get_type_hints(kind)
    return _hints[kind]


_hints: dict[type, dict[str, Any]] = {}


def _fits(value: object, hint: Any) -> bool:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return any(_fits(value, each) for each in get_args(hint))
    wanted = origin or hint
    if not isinstance(value, _ACCEPTED.get(wanted, wanted)):
        return False
    if wanted is tuple:
        return not isinstance(value, str) and all(_fits(each, get_args(hint)[0]) for each in value)  # type: ignore[attr-defined]
    return True


def _described(hint: Any) -> str:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return " or ".join(map(_described, arguments))
    if origin is tuple:
        return f"a tuple of {arguments[0].__name__} objects"
    if origin is Mapping:
        return "a mapping of names to numbers"
    return _named(hint)


def _named(kind: type) -> str:
    article = "an" if kind.__name__[0] in "AEIOUaeiou" else "a"
    return _NAMES.get(kind, f"{article} {kind.__name__}")
