"""HEIC and AVIF files with further items, as no library here writes them (ISO/IEC 14496-12 and 23008-12)."""

from __future__ import annotations

import struct

APPLE_GAIN_MAP = b"urn:com:apple:photo:2020:aux:hdrgainmap\0"
_FULL_BOXES = {b"meta": 4, b"iref": 4}
_HIDDEN = 1


def box(kind: bytes, content: bytes) -> bytes:
    """A box."""
    return struct.pack(">L4s", 8 + len(content), kind) + content


def boxes(data: bytes) -> dict[bytes, bytes]:
    """Content of each box, by its kind."""
    found, place = {}, 0
    while place + 8 <= len(data):
        size, kind = struct.unpack_from(">L4s", data, place)
        found[kind] = data[place + 8 : place + size]
        place += size
    return found


def with_gain_map(data: bytes, *, is_apples: bool) -> bytes:
    """The file of one picture, with a second one that makes an HDR photo of it.

    Args:
        data: as Pillow or pillow-heif write it; the second picture shares the first one's bytes.
        is_apples: it is auxiliary, as Apple's cameras have it; else a tone map as in ISO 21496-1.
    """
    outer = boxes(data)
    version, inner = outer[b"meta"][:4], boxes(outer[b"meta"][4:])
    (first,) = struct.unpack_from(">H", inner[b"pitm"], 4)
    kind = inner[b"iinf"][inner[b"iinf"].index(b"infe") + 12 :][:4]
    second, tone_map = 200, 201
    references = [] if b"iref" not in inner else [inner[b"iref"][4:]]
    if is_apples:
        items = [(second, kind)]
        references.append(box(b"auxl", struct.pack(">HHH", second, 1, first)))
    else:
        items = [(second, kind), (tone_map, b"tmap")]
        references.append(box(b"dimg", struct.pack(">HHHH", tone_map, 2, first, second)))
    inner[b"iinf"] = _with_items(inner[b"iinf"], items)
    inner[b"iref"] = bytes(4) + b"".join(references)
    inner[b"iprp"] = _with_properties(inner[b"iprp"], first, second, APPLE_GAIN_MAP if is_apples else b"")
    inner[b"iloc"] = _with_places(inner[b"iloc"], first, [number for number, _ in items], 0)
    growth = sum(8 + len(content) for content in inner.values()) - len(outer[b"meta"]) + 4
    inner[b"iloc"] = _with_places(inner[b"iloc"], first, [], growth)
    outer[b"meta"] = version + b"".join(box(*each) for each in inner.items())
    return b"".join(box(*each) for each in outer.items())


def _with_items(iinf: bytes, items: list[tuple[int, bytes]]) -> bytes:
    (count,) = struct.unpack_from(">H", iinf, 4)
    added = b"".join(
        box(b"infe", struct.pack(">BxxBHH4sx", 2, _HIDDEN, number, 0, kind)) for number, kind in items
    )
    return iinf[:4] + struct.pack(">H", count + len(items)) + iinf[6:] + added


def _with_properties(iprp: bytes, first: int, second: int, auxiliary: bytes) -> bytes:
    """Gives the second picture what the first one has, and says what it is for."""
    inner = boxes(iprp)
    properties, links = inner[b"ipco"], inner[b"ipma"]
    number = 1 + len(_sizes(properties))
    if auxiliary:
        properties += box(b"auxC", bytes(4) + auxiliary)
    (count,) = struct.unpack_from(">L", links, 4)
    place = 8
    for _ in range(count):
        item, its = struct.unpack_from(">HB", links, place)
        entry = links[place + 3 : place + 3 + its]
        if item == first:
            found = entry
        place += 3 + its
    found += bytes([number]) if auxiliary else b""
    links = (
        links[:4] + struct.pack(">L", count + 1) + links[8:] + struct.pack(">HB", second, len(found)) + found
    )
    return box(b"ipco", properties) + box(b"ipma", links)


def _sizes(data: bytes) -> list[int]:
    """Of all boxes, also where several are of one kind."""
    found, place = [], 0
    while place + 8 <= len(data):
        found.append(struct.unpack_from(">L", data, place)[0])
        place += found[-1]
    return found


def _with_places(iloc: bytes, first: int, items: list[int], growth: int) -> bytes:
    """Puts further items where the first one is, and moves all by `growth` bytes."""
    version, sizes = iloc[0], iloc[4:6]
    assert version in (0, 1) and sizes[0] == 0x44 and sizes[1] >> 4 in (0, 4), (version, sizes)
    base = sizes[1] >> 4
    (count,) = struct.unpack_from(">H", iloc, 6)
    place, entries = 8, {}
    for _ in range(count):
        (number,) = struct.unpack_from(">H", iloc, place)
        head = 2 + 2 * (version == 1) + 2 + base
        (extents,) = struct.unpack_from(">H", iloc, place + head)
        end = place + head + 2 + 8 * extents
        start = place + head + 2
        moved = b"".join(
            struct.pack(
                ">LL",
                struct.unpack_from(">L", iloc, each)[0] + growth,
                struct.unpack_from(">L", iloc, each + 4)[0],
            )
            for each in range(start, end, 8)
        )
        entries[number] = iloc[place + 2 : start] + moved
        place = end
    for item in items:
        entries[item] = entries[first]
    listed = b"".join(struct.pack(">H", number) + entry for number, entry in entries.items())
    return iloc[:6] + struct.pack(">H", len(entries)) + listed
