"""The table of `docs/files.md`, cell by cell: what it says is what becomes of a file that is made for it."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from engine.errors import PhotoError
from engine.photo.icc_writing import adobe_rgb_profile
from engine.photo.io import losses_in, read_photo, write_photo
from engine.photo.photo import Photo
from engine.photo.photoshop import IPTC, Resource, join_resources
from tests.engine.photo.heif_parts import with_gain_map
from tests.engine.photo.kinds import (
    film,
    jpeg,
    mpf,
    old_face,
    png,
    smooth,
    thumbnails,
    tiff,
    ultra_hdr,
    with_segment,
    with_xmp,
    xmp,
)
from tests.engine.photo.test_modern_formats import box
from tests.engine.photo.test_notices import animated
from tests.engine.photo.test_notices import heic as several_heic

PAGE = Path(__file__).resolve().parents[3] / "docs" / "files.md"
SUFFIXES = {
    "JPEG": ".jpg", "PNG": ".png", "WebP, lossless": ".webp", "WebP": ".webp", "TIFF": ".tif", "BMP": ".bmp",
    "HEIC": ".heic", "AVIF": ".avif", "JPEG 2000": ".jp2", "JPEG XL": ".jxl",
}  # fmt: skip
OPENED_ONLY = ("JPEG 2000", "JPEG XL")
HOLE = np.s_[20:40, 30:50]
CAPTION = b"\x1c\x02\x78\x00\x05hello"
RESOURCES = join_resources([Resource(IPTC, b"\0\0", CAPTION)])
LOSSLESS = {
    "WebP, lossless": {"lossless": True},
    "JPEG XL": {"lossless": True, "use_container": True},
}


def table() -> dict[tuple[str, str], str]:
    """The cells by format and column."""
    lines = PAGE.read_text(encoding="utf-8").split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith("| Format |"))
    names = [cell.strip() for cell in lines[start].strip("|").split("|")][1:]
    cells = {}
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        format, *values = [cell.strip() for cell in line.strip("|").split("|")]
        cells |= {(format, name): value for name, value in zip(names, values, strict=True)}
    return cells


CELLS = table()


def picture(format: str, pixels: np.ndarray | None = None, **options: Any) -> bytes:
    """A file of a format, by Pillow."""
    if format == "HEIC":
        import pillow_heif

        pillow_heif.register_heif_opener()
    if format == "JPEG XL":
        pytest.importorskip("pillow_jxl")
    name = {"HEIC": "HEIF", "JPEG 2000": "JPEG2000", "JPEG XL": "JXL"}.get(
        format, format.split(",")[0].upper()
    )
    file = io.BytesIO()
    image = Image.fromarray(smooth() if pixels is None else pixels)
    image.save(file, name, **LOSSLESS.get(format, {}) | options)
    return file.getvalue()


def exif(preview: bytes = b"") -> bytes:
    """A camera's name, and a thumbnail in the second directory."""
    entries = [(0x010F, 2, 9, 100)], [(0x0201, 4, 1, 120), (0x0202, 4, 1, len(preview))]
    block = bytearray(b"II*\0\x08\0\0\0")
    for number, each in enumerate(entries):
        block += len(each).to_bytes(2, "little")
        for tag, kind, count, value in each:
            block += tag.to_bytes(2, "little") + kind.to_bytes(2, "little")
            block += count.to_bytes(4, "little") + value.to_bytes(4, "little")
        block += (len(block) + 4 if number == 0 and preview else 0).to_bytes(4, "little")
    return bytes(block.ljust(100, b"\0") + b"A camera\0".ljust(20, b"\0") + preview)


def with_beside(format: str, name: str, value: bytes) -> bytes:
    """A file with a profile, EXIF or XMP."""
    if format == "JPEG 2000":
        uuid = {"exif": b"JpgTiffExif->JP2", "xmp": bytes.fromhex("be7acfcb97a942e89c71999491e3afac")}
        if name == "icc_profile":
            whole = picture(format)
            place = whole.index(b"colr")
            length = int.from_bytes(whole[place - 4 : place], "big")
            new = box(b"colr", b"\2\0\0" + value)
            header = whole.index(b"jp2h")
            size = int.from_bytes(whole[header - 4 : header], "big") - length + len(new)
            before = whole[: header - 4] + size.to_bytes(4, "big") + whole[header : place - 4]
            return before + new + whole[place - 4 + length :]
        return picture(format) + box(b"uuid", uuid[name] + value)
    if format == "JPEG XL" and name == "xmp":
        return picture(format) + box(b"xml ", value)
    if format == "JPEG" and name == "xmp":
        return with_xmp(jpeg(), value)
    if format == "PNG" and name == "xmp":
        return png([(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + value)])
    if format == "TIFF":
        if name == "exif":
            return tiff([(smooth(), {0x010F: (2, *b"A camera\0")})])
        return tiff([(smooth(), {{"xmp": 700, "icc_profile": 34675}[name]: (7, *value)})])
    return picture(format, **{name: b"Exif\0\0" + value if name == "exif" else value})


def deep(format: str) -> bytes:
    """The most bits that files of a format usually have."""
    pixels = smooth(dtype=np.uint16)
    if format in ("PNG", "JPEG 2000"):
        return cv2.imencode(".png" if format == "PNG" else ".jp2", pixels[..., ::-1])[1].tobytes()
    if format == "TIFF":
        return tiff([(pixels, {})])
    if format == "HEIC":
        import pillow_heif

        file = io.BytesIO()
        size = pixels.shape[1::-1]
        pillow_heif.from_bytes("RGB;16", size, pixels.tobytes()).save(file, quality=95, chroma=444)
        return file.getvalue()
    if format == "AVIF":
        return imagecodecs.avif_encode(pixels >> 6, level=95, bitspersample=10)
    if format == "JPEG XL":
        pytest.importorskip("pillow_jxl")
        return imagecodecs.jpegxl_encode(pixels, lossless=True)
    return picture(format)


def several(format: str) -> bytes:
    """Further pages or pictures."""
    if format == "JPEG":
        return mpf([jpeg(), jpeg(255 - smooth())], [0x020002])
    if format == "TIFF":
        return tiff([(smooth(), {}), (255 - smooth(30, 20), {})])
    if format == "HEIC":
        return several_heic(2)
    if format == "JPEG XL":
        pytest.importorskip("pillow_jxl")
        return imagecodecs.jpegxl_encode(
            np.stack([smooth(), 255 - smooth()]), lossless=True, photometric="rgb"
        )
    return animated(format.split(",")[0].upper())


def gain_map(format: str) -> bytes:
    """An HDR photo of its format."""
    if format == "JPEG":
        return ultra_hdr()
    if format in ("HEIC", "AVIF"):
        return with_gain_map(picture(format), is_apples=format == "HEIC")
    return picture(format) + box(b"jhgm", bytes(30)) if format == "JPEG XL" else picture(format)


def captions(format: str) -> bytes:
    """IPTC's captions where a format has a place for them."""
    if format == "JPEG":
        return with_segment(jpeg(), 0xED, b"Photoshop 3.0\0" + RESOURCES)
    if format == "TIFF":
        return tiff([(smooth(), {33723: (7, *CAPTION)})])
    if format == "JPEG 2000":
        return picture(format) + box(b"uuid", bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38") + CAPTION)
    raw = f"\n8bim\n{len(RESOURCES):8}\n{RESOURCES.hex()}\n".encode()
    return png([(b"tEXt", b"Raw profile type 8bim\0" + raw)])


def previewed(format: str) -> bytes:
    """The unedited face in EXIF, and as a first page."""
    if format == "TIFF":
        return tiff([(np.full((16, 20, 3), (200, 30, 30), np.uint8), {254: (4, 1)}), (smooth(), {})])
    if format == "JPEG":
        return with_xmp(jpeg(exif=b"Exif\0\0" + exif(old_face())), xmp(thumbnails(old_face())))
    return with_beside(format, "exif", exif(old_face()))


def transparent(format: str) -> bytes:
    """A soft opacity."""
    pixels = np.dstack([smooth(), smooth()[..., 0]])
    return tiff([(pixels, {262: (3, 2), 338: (3, 2)})]) if format == "TIFF" else picture(format, pixels)


MAKERS: dict[str, Callable[[str], bytes]] = {
    "Pixels beside the mask": picture,
    "Depth": deep,
    "Profile": lambda format: with_beside(format, "icc_profile", adobe_rgb_profile()),
    "EXIF": lambda format: with_beside(format, "exif", exif()),
    "XMP": lambda format: with_beside(format, "xmp", xmp("<dc:source>a source</dc:source>")),
    "IPTC": captions,
    "Pages": several,
    "Alpha": transparent,
    "Gain map": gain_map,
    "Thumbnails": previewed,
}


def tags(path: Path) -> dict[str, Any] | None:
    """What exiftool reads; None where it is not installed."""
    if shutil.which("exiftool") is None:
        return None
    read = subprocess.run(["exiftool", "-j", "-G1", path], capture_output=True, check=False)
    return json.loads(read.stdout)[0]


def is_kept(name: str, before: Photo, path: Path) -> bool:
    """Whether what a column is about is in the saved file."""
    after = read_photo(path)
    if name == "Pixels beside the mask":
        beside = np.ones(before.rgb.shape[:2], bool)
        beside[HOLE] = False
        with Image.open(path) as image:  # what another reader sees
            seen = np.asarray(image.convert("RGB"))
        return np.array_equal(seen[beside], before.rgb[beside])
    if name == "Depth":
        is_deep = after.rgb16 is not None and len(np.unique(after.rgb16[..., 0])) > 256
        return is_deep or (before.rgb16 is None and not before.notices)
    if name == "Profile":
        with Image.open(path) as image:
            own = image.info.get("icc_profile")
        # The encoder of JPEG XL writes sRGB's, whatever it is given.
        is_given = before.format == "JXL" or own == adobe_rgb_profile()
        return own is not None and own == before.metadata.icc_profile and is_given
    if name == "Pages":
        if path.suffix != ".tif":
            return False
        with tifffile.TiffFile(path) as file:
            return len(file.pages) == 2 and np.array_equal(file.pages[1].asarray(), 255 - smooth(30, 20))
    if name == "Alpha":
        with Image.open(path) as image:
            alpha = np.asarray(image.convert("RGBA"))[..., 3].astype(int)
        return before.alpha is not None and np.abs(alpha - before.alpha)[:15].max() <= 8
    if name == "Gain map":
        return after.metadata.gain_map is not None
    own = {"EXIF": after.metadata.exif, "XMP": after.metadata.xmp, "IPTC": after.metadata.iptc}[name]
    seen_tags = tags(path)
    looked_for = {
        "EXIF": ("IFD0:Make", "A camera"), "XMP": ("XMP-dc:Source", "a source"),
        "IPTC": ("IPTC:Caption-Abstract", "hello"),
    }[name]  # fmt: skip
    return own is not None and (seen_tags is None or seen_tags.get(looked_for[0]) == looked_for[1])


@pytest.mark.parametrize(("format", "name"), [cell for cell, value in CELLS.items() if value != "–"])
def test_every_cell_is_true(format: str, name: str, tmp_path: Path) -> None:
    expected = CELLS[format, name]
    path = tmp_path / f"a{SUFFIXES[format]}"
    path.write_bytes(MAKERS[name](format))
    before = path.read_bytes()
    photo = read_photo(path)
    edited = np.array(photo.pixels)
    edited[HOLE] = 9
    if name == "Pixels beside the mask" and format in OPENED_ONLY:
        with pytest.raises(PhotoError, match="cannot write"):
            write_photo(photo, path)
        assert expected == "refused" and path.read_bytes() == before
        return
    target = path.with_suffix(".tif") if format in OPENED_ONLY else path
    said = (*photo.notices, *losses_in(photo, target))
    if photo.holds_more:
        with pytest.raises(PhotoError, match=r"would be lost|cannot write"):
            write_photo(photo, path)
        target = tmp_path / f"other{target.suffix}"
    assert write_photo(photo.with_pixels(edited), target) == ()
    if name == "Thumbnails":
        assert expected == "removed" and said == ()
        written = target.read_bytes()
        assert old_face() not in written and b"xmp:Thumbnails" not in written
        seen = tags(target)
        assert seen is None or not [key for key in seen if re.search("Thumbnail|Preview", key)]
        with Image.open(target) as image:
            assert getattr(image, "n_frames", 1) == 1
        return
    if is_kept(name, photo, target):
        assert expected == "kept" and said == ()
    elif said:
        assert expected == "told"
    else:
        assert expected == "coded again" and name == "Pixels beside the mask"
        np.testing.assert_allclose(read_photo(target).rgb[:10], photo.rgb[:10], atol=8)


def test_the_table_has_every_format_and_property() -> None:
    assert {format for format, _ in CELLS} == set(SUFFIXES)
    assert {name for _, name in CELLS} == set(MAKERS)
    assert set(CELLS.values()) == {"kept", "told", "refused", "removed", "coded again", "–"}


@pytest.mark.parametrize("format", ["JPEG", "HEIC"])
def test_films_are_told_like_pages(format: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{SUFFIXES[format]}"
    path.write_bytes(jpeg() + film() if format == "JPEG" else picture(format) + box(b"mpvd", film()))
    photo = read_photo(path)
    assert photo.holds_more and any("film" in said for said in photo.notices)
