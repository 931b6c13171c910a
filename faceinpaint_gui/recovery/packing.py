"""Plain data as bytes, read back only as what the annotations of dataclasses say.

A file begins with a line that names the version, and the SHA-256 of what follows: the length of a JSON
object, the object, and the bytes of the arrays in it, one after the other.
"""

from __future__ import annotations

import hashlib
import json
import types
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from math import prod
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import numpy as np

VERSION = 4
"""Another one whenever the dataclasses that are packed have other fields."""

_FIRST_LINE = f"faceinpaint snapshot {VERSION}\n".encode()
_DIGEST_BYTES = hashlib.sha256().digest_size
_LENGTH_BYTES = 8
_ARRAY_TYPES = [np.dtype(each).str for each in (np.uint8, np.uint16, np.float32, np.float64)]
_SCALARS = (bool, int, float, str)


class PackingError(Exception):
    """A value of a kind that cannot be packed, or bytes that nothing can be read from."""


class OtherVersionError(PackingError):
    """What another version of the program packed."""


def pack(value: Any) -> bytes:
    """Packs as `pack_in_parts`, into one piece."""
    return b"".join(pack_in_parts(value))


def pack_in_parts(value: Any) -> list[memoryview | bytes]:
    """Packs plain values, arrays, paths, tuples and dictionaries of these, and dataclasses with such fields.

    Returns:
        What is to be written one after the other; arrays are not copied for it.
    Raises:
        PackingError: something of another kind occurs.
    """
    buffers: list[memoryview | bytes] = []
    text = json.dumps(_encode(value, buffers)).encode()
    body = [len(text).to_bytes(_LENGTH_BYTES), text, *buffers]
    digest = hashlib.sha256()
    for part in body:
        digest.update(part)
    return [_FIRST_LINE, digest.digest(), *body]


def unpack(data: bytes, kind: Any) -> Any:
    """Returns what `pack` was given; its arrays are read-only.

    Args:
        data: what `pack` returned.
        kind: the type that it was of, as it would be written in an annotation.
    Raises:
        PackingError: the bytes are damaged, or hold something else.
        OtherVersionError: they are another version's.
    """
    if not data.startswith(_FIRST_LINE):
        raise OtherVersionError("not a snapshot of this version")
    start = len(_FIRST_LINE) + _DIGEST_BYTES
    body = memoryview(data)[start:]
    if hashlib.sha256(body).digest() != data[len(_FIRST_LINE) : start]:
        raise PackingError("damaged")
    text_end = _LENGTH_BYTES + int.from_bytes(body[:_LENGTH_BYTES])
    try:
        value = json.loads(bytes(body[_LENGTH_BYTES:text_end]))
        return _Reader(body[text_end:]).read(value, kind)
    except (ValueError, RecursionError) as error:
        raise PackingError(f"not what is expected: {error}") from error


def _encode(value: Any, buffers: list[memoryview | bytes]) -> Any:
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, _SCALARS):
        return value
    if isinstance(value, bytes):
        buffers.append(value)
        return len(value)
    if isinstance(value, np.ndarray) and value.dtype.str in _ARRAY_TYPES:
        buffers.append(np.ascontiguousarray(value).reshape(-1).view(np.uint8).data)
        return [value.dtype.str, *value.shape]
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, tuple):
        return [_encode(each, buffers) for each in value]
    if isinstance(value, Mapping) and all(isinstance(key, str) for key in value):
        return {key: _encode(each, buffers) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        known = {field.name: _encode(getattr(value, field.name), buffers) for field in fields(value)}
        return {"": type(value).__name__, **known}
    raise PackingError(f"cannot pack {value!r:.80}")


class _Reader:
    """Reads values as their types say, and the bytes of arrays in the order in which they were packed."""

    def __init__(self, data: memoryview) -> None:
        self._data = data
        self._position = 0

    def read(self, value: Any, kind: Any) -> Any:
        """Returns the value of type `kind` that was encoded as `value`.

        Raises:
            ValueError: it is none.
        """
        if kind is Any:
            return _checked(value, *_SCALARS)
        if kind is float:
            return float(_checked(value, int, float))
        if kind in _SCALARS:
            return _checked(value, kind)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return kind(_checked(value, str))
        if kind is Path:
            return Path(_checked(value, str))
        if kind is bytes:
            return bytes(self._take(_checked(value, int)))
        if kind is np.ndarray:
            return self._array(value)
        if is_dataclass(kind):
            return self._dataclass(value, kind)
        if isinstance(kind, type) and issubclass(kind, tuple):  # with names
            return kind(*self.read(value, tuple[*get_type_hints(kind).values()]))  # type: ignore[misc]
        origin, arguments = get_origin(kind), get_args(kind)
        if origin in (Union, types.UnionType):
            return self._one_of(value, arguments)
        if origin is tuple:
            parts = _checked(value, list)
            kinds = arguments[:1] * len(parts) if arguments[1:] == (...,) else arguments
            return tuple(self.read(part, each) for part, each in zip(parts, kinds, strict=True))
        if origin is Mapping:
            return {key: self.read(part, arguments[1]) for key, part in _checked(value, dict).items()}
        raise TypeError(f"{kind} is of no kind that is packed")

    def _dataclass(self, value: Any, kind: Any) -> Any:
        types_of_fields = _types_of_fields(kind)
        names = ["", *types_of_fields]
        if list(_checked(value, dict)) != names or value[""] != kind.__name__:
            raise ValueError(f"{list(value)} in place of a {kind.__name__}")
        return kind(**{name: self.read(value[name], types_of_fields[name]) for name in names[1:]})

    def _one_of(self, value: Any, kinds: Sequence[Any]) -> Any:
        if value is None and types.NoneType in kinds:
            return None
        others = [kind for kind in kinds if kind is not types.NoneType]
        if isinstance(value, dict) and "" in value:
            others = [kind for kind in others if kind.__name__ == value[""]]
        if len(others) != 1:
            raise ValueError(f"{value!r:.40} in place of one of {kinds}")
        return self.read(value, others[0])

    def _array(self, value: Any) -> np.ndarray:
        name, *shape = _checked(value, list)
        if not all(type(side) is int and side >= 0 for side in shape) or name not in _ARRAY_TYPES:
            raise ValueError(f"an array of {name!r:.40} and shape {shape}")
        dtype = np.dtype(name)
        return np.frombuffer(self._take(prod(shape) * dtype.itemsize), dtype).reshape(shape)

    def _take(self, size_bytes: int) -> memoryview:
        end = self._position + size_bytes
        if not self._position <= end <= len(self._data):
            raise ValueError("the data end too early")
        taken, self._position = self._data[self._position : end], end
        return taken


@cache
def _types_of_fields(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _checked(value: Any, *kinds: type) -> Any:
    if type(value) not in kinds:
        raise ValueError(f"{value!r:.40} in place of {' or '.join(kind.__name__ for kind in kinds)}")
    return value
