"""Snapshots are plain data: what was packed comes back, and nothing else is read as it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import numpy as np
import pytest

from engine.boxes import Box
from engine.photo.photo import Photo
from engine.request import FaceFrame
from faceinpaint_gui.recovery import packing
from faceinpaint_gui.recovery.packing import OtherVersionError, PackingError, pack, unpack
from faceinpaint_gui.recovery.snapshots import AnyStep


@dataclass(frozen=True, eq=False)
class Everything:
    """One field of each kind."""

    flag: bool
    count: int
    share: float
    text: str
    data: bytes
    path: Path | None
    pixels: np.ndarray
    size: tuple[int, int]
    names: tuple[str, ...]
    options: Mapping[str, Any]
    box: Box
    frame: FaceFrame | None


@pytest.fixture
def everything() -> Everything:
    return Everything(
        True,
        3,
        0.5,
        "ä\udcff",
        b"\0\1",
        Path("a/b"),
        np.arange(6, dtype=np.uint16).reshape(2, 3),
        (2, 3),
        ("x", "y"),
        {"seed": 4, "blend": "none"},
        Box(1, 2, 3, 4),
        FaceFrame(np.arange(10.0).reshape(5, 2), 1),
    )


def crafted(packed: bytes, change: Callable[[dict], object]) -> bytes:
    """What was packed, with another JSON object in it and the hash that goes with it."""
    start = packed.index(b"\n") + 1 + 32
    length = int.from_bytes(packed[start : start + 8])
    value = json.loads(packed[start + 8 : start + 8 + length])
    change(value)
    text = json.dumps(value).encode()
    body = len(text).to_bytes(8) + text + packed[start + 8 + length :]
    return packed[: start - 32] + hashlib.sha256(body).digest() + body


def test_everything_comes_back(everything: Everything) -> None:
    again = unpack(pack(everything), Everything)
    for name in ("flag", "count", "share", "text", "data", "path", "size", "names", "options", "box"):
        assert getattr(again, name) == getattr(everything, name)
        assert type(getattr(again, name)) is type(getattr(everything, name))
    np.testing.assert_array_equal(again.pixels, everything.pixels)
    assert again.pixels.dtype == np.uint16 and not again.pixels.flags.writeable
    np.testing.assert_array_equal(again.frame.landmarks, everything.frame.landmarks)


def sample(kind: Any) -> Any:
    """Some value of the type of an annotation, with nothing in it left out."""
    origin, arguments = get_origin(kind), get_args(kind)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{field.name: sample(hints[field.name]) for field in fields(kind)})
    if origin in (Union, UnionType):
        return sample(arguments[0])
    if origin is tuple:
        return tuple(sample(each) for each in arguments if each is not ...)
    if origin is Mapping:
        return {"name": sample(arguments[1])}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return list(kind)[-1]
    if isinstance(kind, type) and issubclass(kind, tuple):
        return kind(*map(sample, get_type_hints(kind).values()))
    values = {bool: True, int: 3, float: 0.5, str: "a", bytes: b"b", Path: Path("c"), Any: 4}
    return np.zeros((2, 3, 3), np.uint8) if kind is np.ndarray else values[kind]


@pytest.mark.parametrize("kind", [Photo, *get_args(AnyStep)], ids=lambda kind: kind.__name__)
def test_all_that_photos_and_steps_can_hold_comes_back(kind: Any) -> None:
    value = sample(kind)
    packed = pack(value)
    assert pack(unpack(packed, kind)) == packed


@pytest.mark.parametrize("value", [object(), {1: 2}, np.array([object()]), print, np.zeros(3, complex)])
def test_other_kinds_are_not_packed(value: object) -> None:
    with pytest.raises(PackingError, match="cannot pack"):
        pack(value)


def test_every_flipped_bit_is_noticed(everything: Everything) -> None:
    packed = pack(everything)
    for index in range(8 * len(packed)):
        damaged = bytearray(packed)
        damaged[index // 8] ^= 1 << index % 8
        with pytest.raises(PackingError):
            unpack(bytes(damaged), Everything)
    for length in range(len(packed)):
        with pytest.raises(PackingError):
            unpack(packed[:length], Everything)


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value.pop("flag"),
        lambda value: value.update(more=1),
        lambda value: value.update({"": "FaceFrame"}),
        lambda value: value.update({"": "os.system"}),
        lambda value: value.update(flag=1),
        lambda value: value.update(count="3"),
        lambda value: value.update(count=True),
        lambda value: value.update(share="0.5"),
        lambda value: value.update(text=None),
        lambda value: value.update(path=3),
        lambda value: value.update(data=10**9),
        lambda value: value.update(data=-1),
        lambda value: value.update(size=[1, 2, 3]),
        lambda value: value.update(names="xy"),
        lambda value: value.update(box=[1, 2, 3]),
        lambda value: value.update(options={"seed": [1]}),
        lambda value: value.update(pixels=["<u2", 2, 4]),
        lambda value: value.update(pixels=["<u2", 10**9, 10**9]),
        lambda value: value.update(pixels=["<u2", -2, -3]),
        lambda value: value.update(pixels=["|O", 2, 3]),
        lambda value: value.update(pixels=[["<u2"], 2, 3]),
        lambda value: value.update(pixels=[]),
        lambda value: value.update(frame={"method": ["document", "close_photo"]}),
        lambda value: value.update(frame={"": "PhotoMetadata"}),
        lambda value: value["frame"].update(landmarks={"": "FaceFrame"}),
    ],
)
def test_what_does_not_fit_the_types_is_refused(everything: Everything, change) -> None:
    with pytest.raises(PackingError, match="expected"):
        unpack(crafted(pack(everything), change), Everything)


def test_other_versions_are_told_apart(everything: Everything, monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (b"PK\3\4 an archive, as there was before", b"", b"faceinpaint snapshot 999\n" + bytes(40)):
        with pytest.raises(OtherVersionError):
            unpack(data, Everything)
    monkeypatch.setattr(packing, "_FIRST_LINE", b"faceinpaint snapshot 999\n")
    newer = pack(everything)
    monkeypatch.undo()
    with pytest.raises(OtherVersionError):
        unpack(newer, Everything)
