"""Photo files of kinds that no library writes, put together from their parts for the tests."""

from __future__ import annotations

import base64
import io
import struct
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

HEIGHT, WIDTH = 64, 80
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="6"/></x:xmpmeta>'


def smooth(height: int = HEIGHT, width: int = WIDTH, channels: int = 3, dtype: type = np.uint8) -> np.ndarray:
    """Different gentle slopes in each channel."""
    y, x = np.mgrid[0:height, 0:width] / max(height, width)
    planes = [0.2 + 0.5 * (x * (c + 1) + y * (3 - c)) / 4 for c in range(channels)]
    return (np.stack(planes, axis=-1) * np.iinfo(dtype).max).astype(dtype)


def jpeg(pixels: np.ndarray | None = None, **options: object) -> bytes:
    """A JPEG."""
    file = io.BytesIO()
    Image.fromarray(smooth() if pixels is None else pixels).save(file, "JPEG", **options)
    return file.getvalue()


def old_face() -> bytes:
    """A preview of the unedited photo: a JPEG that can be told from all others."""
    return jpeg(np.full((24, 32, 3), (200, 30, 30), np.uint8), quality=70)


def with_segment(data: bytes, marker: int, content: bytes) -> bytes:
    """A JPEG with one more segment, ahead of all others."""
    return data[:2] + struct.pack(">BBH", 0xFF, marker, 2 + len(content)) + content + data[2:]


def xmp(properties: str = "", attributes: str = "", end: str = "") -> bytes:
    """An XMP packet."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:xmp="http://ns.adobe.com/xap/1.0/" {attributes}>{properties}</rdf:Description>'
        f'</rdf:RDF></x:xmpmeta>{end}<?xpacket end="w"?>'
    ).encode()


def with_xmp(data: bytes, packet: bytes) -> bytes:
    """A JPEG with an XMP packet."""
    return with_segment(data, 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)


def thumbnails(picture: bytes) -> str:
    """`xmp:Thumbnails` as Lightroom writes them."""
    lines = base64.encodebytes(picture).decode().replace("\n", "&#xA;")
    return (
        '<xmp:Thumbnails xmlns:xmpGImg="http://ns.adobe.com/xap/1.0/g/img/"><rdf:Alt><rdf:li '
        'rdf:parseType="Resource"><xmpGImg:width>32</xmpGImg:width><xmpGImg:format>JPEG</xmpGImg:format>'
        f"<xmpGImg:image>{lines}</xmpGImg:image></rdf:li></rdf:Alt></xmp:Thumbnails>"
    )


def mpf(pictures: list[bytes], kinds: list[int]) -> bytes:
    """A multi-picture file (CIPA DC-007): the first JPEG, and others of the kinds named."""
    count = len(pictures)
    entries_at = 8 + 2 + 3 * 12 + 4
    content_length = 4 + entries_at + 16 * count
    base = 2 + 4 + 4  # where the index begins in the file
    first_length = len(pictures[0]) + 4 + content_length
    entries, offset = struct.pack(">LLLHH", 0x20030000, first_length, 0, 0, 0), first_length - base
    for picture, kind in zip(pictures[1:], kinds, strict=True):
        entries += struct.pack(">LLLHH", kind, len(picture), offset, 0, 0)
        offset += len(picture)
    index = b"MM\0*" + struct.pack(">LH", 8, 3)
    index += struct.pack(">HHL4s", 0xB000, 7, 4, b"0100") + struct.pack(">HHLL", 0xB001, 4, 1, count)
    index += struct.pack(">HHLL", 0xB002, 7, 16 * count, entries_at) + bytes(4) + entries
    return with_segment(pictures[0], 0xE2, b"MPF\0" + index) + b"".join(pictures[1:])


def ultra_hdr(gain_map: bytes | None = None, photo: bytes | None = None) -> bytes:
    """An Ultra HDR JPEG, with what its XMP tells of the gain map behind the picture."""
    mark = ' xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"'
    gain_map = with_xmp(gain_map or jpeg(smooth(16, 20)), xmp(attributes=mark))
    item = (
        '<rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="{0}" Item:Mime="image/jpeg"{1}/>'
        "</rdf:li>"
    )
    items = item.format("Primary", "") + item.format("GainMap", f' Item:Length="{len(gain_map)}"')
    told = xmp(
        f"<dc:creator>Jane</dc:creator><Container:Directory><rdf:Seq>{items}</rdf:Seq></Container:Directory>",
        f'{mark} xmlns:Container="http://ns.google.com/photos/1.0/container/" '
        'xmlns:Item="http://ns.google.com/photos/1.0/container/item/"',
    )
    return mpf([with_xmp(photo or jpeg(), told), gain_map], [0])


def film() -> bytes:
    """The beginning of an MP4 file."""
    return struct.pack(">L4s4sL", 16, b"ftyp", b"mp42", 0) + struct.pack(">L4s", 3000, b"mdat") + bytes(2992)


def png(chunks: list[tuple[bytes, bytes]], pixels: np.ndarray | None = None) -> bytes:
    """A PNG with more chunks behind its header."""
    file = io.BytesIO()
    Image.fromarray(smooth() if pixels is None else pixels).save(file, "PNG")
    data = file.getvalue()
    return data[:33] + b"".join(chunk(*each) for each in chunks) + data[33:]


def chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))


def tiff(pages: list[tuple[np.ndarray, dict[int, object]]]) -> bytes:
    """An uncompressed TIFF of pages [H,W,C], uint8 or uint16, each with its tags.

    Bits, photometric interpretation and everything else that the tags name are as they say.
    """
    file = io.BytesIO(b"II*\0" + bytes(4))
    file.seek(8)
    link = 4
    for pixels, tags in pages:
        data = pixels.astype(pixels.dtype.newbyteorder("<")).tobytes()
        place = file.seek(0, io.SEEK_END)
        file.write(data + bytes(len(data) % 2))
        bits = tags.pop("bits", pixels.dtype.itemsize * 8)
        entries: dict[int, tuple[int, bytes]] = {}

        def put(tag: int, kind: int, *values: int, entries: dict = entries) -> None:
            entries[tag] = (
                kind,
                b"".join(
                    struct.pack("<" + {3: "H", 4: "L", 1: "B", 2: "B", 7: "B"}[kind], v) for v in values
                ),
            )

        height, width, channels = pixels.shape
        put(256, 4, tags.pop("width", width))
        put(257, 4, height)
        put(258, 3, *[bits] * channels)
        put(259, 3, 1)
        put(262, 3, {1: 1, 3: 2, 4: 5}[channels])
        put(273, 4, place)
        put(277, 3, channels)
        put(278, 4, height)
        put(279, 4, len(data))
        for tag, (kind, *values) in tags.items():
            put(tag, kind, *values)
        start = file.seek(0, io.SEEK_END)
        outside = start + 2 + 12 * len(entries) + 4
        table, content = struct.pack("<H", len(entries)), b""
        for tag, (kind, value) in sorted(entries.items()):
            count = len(value) // {3: 2, 4: 4, 1: 1, 2: 1, 7: 1}[kind]
            if len(value) > 4:
                table += struct.pack("<HHLL", tag, kind, count, outside + len(content))
                content += value + bytes(len(value) % 2)
            else:
                table += struct.pack("<HHL", tag, kind, count) + value.ljust(4, b"\0")
        file.write(table + bytes(4) + content)
        file.seek(link)
        file.write(struct.pack("<L", start))
        link = start + 2 + 12 * len(entries)
    return file.getvalue()


def maker_note(maker: str, picture: bytes) -> bytes:
    """EXIF with a preview in the maker's note, as far as the cameras of a maker write it alike."""
    exif = Image.Exif()
    exif[0x010F] = maker
    header = {
        "NIKON CORPORATION": b"Nikon\0\2\x10\0\0MM\0*\0\0\0\x08\0\0",
        "OLYMPUS OPTICAL CO.,LTD": b"OLYMP\0\1\0\0\0",
        "CASIO COMPUTER CO.,LTD": b"QVC\0\0\0\0\0",
        "Minolta Co., Ltd.": b"MLT0\0\0",
        "PENTAX Corporation": b"AOC\0MM\0\0",
    }[maker]
    exif[0x8769] = {0x9003: "2026:01:02 03:04:05", 0x927C: header + b"kept" * 5 + picture + b"kept too"}
    return exif.tobytes()


def save(folder: Path, name: str, data: bytes) -> Path:
    """Writes a file and returns where."""
    path = folder / name
    path.write_bytes(data)
    return path
