"""Edits as bytes: the program's own dataclasses with numbers, texts and arrays; nothing is ever unpickled."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import MethodType, ModuleType
from typing import Any

import numpy as np

from engine import canvas, request
from engine.photo import file_stamp, photo
from faceinpaint_gui.history import packed_pixels, packed_steps, undo_steps

_MODULES: tuple[ModuleType, ...] = (
    request,
    canvas,
    photo,
    file_stamp,
    undo_steps,
    packed_pixels,
    packed_steps,
)
_TEXT = "text"


class PackingError(Exception):
    """A value of a kind that cannot be packed, or bytes that nothing can be read from."""


def _dataclasses_of(module: ModuleType) -> Iterator[tuple[str, type]]:
    for name, value in vars(module).items():
        if isinstance(value, type) and is_dataclass(value) and value.__module__ == module.__name__:
            yield name, value


_TYPES: dict[str, Any] = {name: each for module in _MODULES for name, each in _dataclasses_of(module)}


def pack(value: Any, owners: Mapping[str, object]) -> bytes:
    """Packs plain values, arrays, paths, tuples, lists, dictionaries, and dataclasses of our own.

    Args:
        value: what to pack.
        owners: objects whose bound methods may occur in it, by name.
    Raises:
        PackingError: something of another kind occurs.
    """
    arrays: list[np.ndarray] = []

    def encode(part: Any) -> Any:
        if isinstance(part, np.generic):
            part = part.item()
        if part is None or isinstance(part, bool | int | float | str):
            return part
        if isinstance(part, bytes):
            arrays.append(np.frombuffer(part, np.uint8))
            return {"bytes": len(arrays) - 1}
        if isinstance(part, np.ndarray) and part.dtype.kind in "buif":
            arrays.append(part)
            return {"array": len(arrays) - 1}
        if isinstance(part, Path):
            return {"path": str(part)}
        if isinstance(part, tuple | list):
            return {type(part).__name__: [encode(each) for each in part]}
        if isinstance(part, dict):
            return {"dict": [[encode(key), encode(each)] for key, each in part.items()]}
        known_type = _TYPES.get(type(part).__name__)
        if known_type is not None and known_type is type(part):
            known = {field.name: encode(getattr(part, field.name)) for field in fields(known_type)}
            return {"type": type(part).__name__, "fields": known}
        if isinstance(part, MethodType):
            for name, owner in owners.items():
                if part.__self__ is owner:
                    return {"method": [name, part.__name__]}
        raise PackingError(f"cannot pack {part!r:.80}")

    text = json.dumps(encode(value)).encode()
    file = io.BytesIO()
    packed = {f"a{index}": array for index, array in enumerate(arrays)}
    np.savez(file, **{_TEXT: np.frombuffer(text, np.uint8)}, **packed)  # type: ignore[arg-type]
    return file.getvalue()


def unpack(data: bytes, owners: Mapping[str, object]) -> Any:
    """Returns what `pack` was given; its arrays are read-only.

    Raises:
        PackingError: the bytes are damaged, or another version's.
    """
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as packed:
            arrays = {name: packed[name] for name in packed.files}
        for array in arrays.values():
            array.setflags(write=False)
        return _decode(json.loads(arrays[_TEXT].tobytes()), arrays, owners)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, EOFError, zipfile.BadZipFile) as error:
        raise PackingError(f"damaged: {error}") from error


def _decode(part: Any, arrays: Mapping[str, np.ndarray], owners: Mapping[str, object]) -> Any:
    if not isinstance(part, dict):
        return part
    if "type" in part:
        known = {name: _decode(value, arrays, owners) for name, value in part["fields"].items()}
        return _TYPES[part["type"]](**known)
    ((kind, value),) = part.items()
    if kind == "bytes":
        return arrays[f"a{value}"].tobytes()
    if kind == "array":
        return arrays[f"a{value}"]
    if kind == "path":
        return Path(value)
    if kind == "method":
        return getattr(owners[value[0]], value[1])
    if kind == "dict":
        return {_decode(key, arrays, owners): _decode(each, arrays, owners) for key, each in value}
    return {"tuple": tuple, "list": list}[kind](_decode(each, arrays, owners) for each in value)
