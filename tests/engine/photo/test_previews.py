"""No preview of the unedited face stays, wherever a camera or program has put it."""

from __future__ import annotations

import base64
import shutil
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.photo import previews
from engine.photo.io import read_photo, write_photo
from tests.engine.photo.kinds import (
    jpeg,
    maker_note,
    old_face,
    save,
    smooth,
    thumbnails,
    tiff,
    with_segment,
    with_xmp,
    xmp,
)

MAKERS = (
    "NIKON CORPORATION",
    "OLYMPUS OPTICAL CO.,LTD",
    "CASIO COMPUTER CO.,LTD",
    "Minolta Co., Ltd.",
    "PENTAX Corporation",
)
OUTPUTS = (".jpg", ".png", ".tif", ".webp", ".heic")


def edited(source: Path, suffix: str) -> bytes:
    photo = read_photo(source)
    target = source.with_name(f"edited{suffix}")
    write_photo(photo.with_rgb(255 - photo.rgb), target)
    return target.read_bytes()


@pytest.mark.parametrize("suffix", OUTPUTS)
@pytest.mark.parametrize("maker", MAKERS)
def test_previews_in_makers_notes_go_and_the_notes_stay(tmp_path: Path, maker: str, suffix: str) -> None:
    preview = old_face()
    source = save(tmp_path, "a.jpg", jpeg(exif=maker_note(maker, preview)))
    data = edited(source, suffix)
    assert preview[20:-20] not in data and preview[40:140] not in data
    assert b"kept" * 5 in data and b"kept too" in data and maker.encode() in data


@pytest.mark.parametrize("damage", ["first byte", "end"])
def test_previews_that_are_no_sound_jpeg_go_as_well(damage: str) -> None:
    preview = bytearray(old_face())
    if damage == "first byte":  # as Minolta's cameras write it
        preview[0] = 0
    else:
        del preview[-2:]
    block = bytearray(b"before" + preview + (b"behind" if damage == "first byte" else b""))
    previews.blank_jpegs(block)
    assert block.startswith(b"before") and set(block[6 : 6 + len(preview)]) == {0}
    assert damage == "end" or block.endswith(b"behind")


def test_bytes_that_look_like_the_start_of_a_jpeg_stay() -> None:
    random = np.random.default_rng(3).integers(0, 256, 200_000, np.uint8).tobytes()
    block = bytearray(random + b"\xff\xd8\xff\xe0" + random)
    before = bytes(block)
    previews.blank_jpegs(block)
    assert bytes(block) == before


@pytest.mark.parametrize("suffix", OUTPUTS)
def test_thumbnails_in_xmp_go_and_the_rest_stays(tmp_path: Path, suffix: str) -> None:
    preview = old_face()
    packet = xmp("<dc:creator>Jane</dc:creator>" + thumbnails(preview) + "<xmp:Rating>5</xmp:Rating>")
    data = edited(save(tmp_path, "a.jpg", with_xmp(jpeg(), packet)), suffix)
    assert base64.b64encode(preview)[:40] not in data and b"xmpGImg" not in data
    assert b"<dc:creator>Jane</dc:creator><xmp:Rating>5</xmp:Rating>" in data


@pytest.mark.parametrize("format", ["PNG", "WEBP", "TIFF", "JPEG"])
def test_pictures_in_any_property_go(format: str, tmp_path: Path) -> None:
    Image.fromarray(smooth(16, 16)).save(tmp_path / "a", format)
    text = base64.b64encode((tmp_path / "a").read_bytes()).decode()
    packet = xmp(
        f'<some:Thing xmlns:some="urn:some">{text}</some:Thing>', f'xmlns:GI="urn:gi" GI:Data="{text}"'
    )
    kept = previews.without_pictures(packet)
    assert text[:30] not in kept.decode() and kept.count(b"some:Thing") == 2 and b'GI:Data=""' in kept


def test_many_beginnings_without_an_end_take_no_time() -> None:
    packet = b"<a:Thumbnails>" * 300_000
    assert previews.without_pictures(packet) == packet


def test_thumbnails_of_plain_pixels_and_of_windows_go(tmp_path: Path) -> None:
    from tests.engine.photo.test_io import exif_block

    preview = old_face()
    exif = Image.Exif()
    exif[0x501B] = preview  # "ThumbnailData" of Windows
    data = edited(save(tmp_path, "a.jpg", jpeg(exif=exif.tobytes())), ".jpg")
    assert preview[20:-20] not in data
    assert b"before" not in edited(
        save(tmp_path, "b.jpg", jpeg(exif=exif_block(thumbnail=b"\xff\xd8before\xff\xd9"))), ".jpg"
    )


def test_thumbnails_in_other_segments_go(tmp_path: Path) -> None:
    preview = old_face()
    data = with_segment(jpeg(), 0xE0, b"JFXX\0\x10" + preview)
    data = with_segment(
        data, 0xED, b"Photoshop 3.0\x008BIM\x04\x0c\0\0" + len(preview).to_bytes(4, "big") + preview
    )
    assert preview[20:-20] not in edited(save(tmp_path, "a.jpg", data), ".jpg")


@pytest.mark.parametrize("is_long", [False, True])
@pytest.mark.parametrize("suffix", [".jpg", ".tif"])
def test_previews_among_captions_go_and_the_captions_stay(tmp_path: Path, suffix: str, is_long: bool) -> None:
    def data_set(number: int, content: bytes) -> bytes:
        length = struct.pack(">HL", 0x8004, len(content)) if is_long else struct.pack(">H", len(content))
        return struct.pack(">BBB", 0x1C, 2, number) + length + content

    preview = old_face()
    told = data_set(120, b"a caption"), data_set(25, b"a word")
    iptc = told[0] + data_set(200, b"\0\x0b") + data_set(202, preview) + told[1]
    block = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(iptc).to_bytes(4, "big") + iptc
    data = with_segment(jpeg(), 0xED, block) if suffix == ".jpg" else tiff([(smooth(), {33723: (7, *iptc)})])
    written = edited(save(tmp_path, f"a{suffix}", data), suffix)
    assert b"".join(told) in written and preview[-40:] not in written and preview[20:60] not in written


@pytest.mark.parametrize("damaged", [b"", b"\x1c", b"\x1c\2\xca\xff\xff\1", b"\x1c\2\xca\0\x09ab", b"other"])
def test_damaged_captions_keep_nothing_from_being_read(damaged: bytes) -> None:
    whole = b"\x1c\2\x78\0\1a"
    assert previews.without_iptc_preview(whole + damaged).startswith(whole)


def test_reduced_pages_of_a_tiff_go(tmp_path: Path) -> None:
    small = np.full((16, 20, 3), 201, np.uint8)
    source = save(tmp_path, "a.tif", tiff([(smooth(), {}), (small, {254: (4, 1)})]))
    assert bytes([201]) * 500 not in edited(source, ".tif")


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="needs exiftool (libimage-exiftool-perl)")
def test_another_reader_finds_none(tmp_path: Path) -> None:
    packet = xmp(thumbnails(old_face()))
    save(tmp_path, "a.jpg", with_xmp(jpeg(exif=maker_note("NIKON CORPORATION", old_face())), packet))
    edited(tmp_path / "a.jpg", ".jpg")

    def pictures(name: str) -> bytes:
        command = [
            "exiftool",
            "-b",
            "-XMP:ThumbnailImage",
            "-PreviewImage",
            "-ThumbnailImage",
            str(tmp_path / name),
        ]
        return subprocess.run(command, capture_output=True, check=True).stdout

    assert pictures("a.jpg") and not pictures("edited.jpg")
