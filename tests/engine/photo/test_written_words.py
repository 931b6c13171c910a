"""What people wrote into a photo comes back from files as it went in: EXIF, IPTC, comments, texts of PNG."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, IptcImagePlugin
from PIL.PngImagePlugin import PngInfo

from engine.photo.io import read_photo, write_photo
from tests.engine.photo.kinds import XMP, smooth


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_texts_of_exif_keep_every_letter(tmp_path: Path, encoding: str) -> None:
    text = "© Jörg Müller, Köln".encode(encoding)
    stand_in = "x" * len(text)  # as Pillow writes ASCII only
    exif = Image.Exif()
    exif[0x8298] = exif[0xC614] = stand_in  # the copyright, and a tag that Pillow has no type for
    exif[0x8769] = {0xA430: stand_in, 0xA005: {0x1000: stand_in}}
    exif[0x8825] = {0x12: stand_in}
    block = exif.tobytes().replace(stand_in.encode(), text)
    Image.fromarray(smooth()).save(tmp_path / "a.jpg", exif=block)
    # Into TIFF, from TIFF into TIFF, and back out of it.
    for source, target in (("a.jpg", "b.tif"), ("b.tif", "c.tif"), ("c.tif", "d.jpg")):
        write_photo(read_photo(tmp_path / source), tmp_path / target)
        assert (tmp_path / target).read_bytes().count(text) == 5
        with Image.open(tmp_path / target) as image:
            kept = image.getexif()
            inner, place = kept.get_ifd(0x8769), kept.get_ifd(0x8825)
            found = kept[0x8298], kept[0xC614], inner[0xA430], kept.get_ifd(0xA005)[0x1000], place[0x12]
            assert set(found) == {text.decode("latin-1")}  # texts, which Pillow reads so


IPTC = b"".join(
    struct.pack(">BBBH", 0x1C, 2, number, len(text)) + text
    for number, text in (
        (105, b"Headline"),
        (80, "Jörg".encode()),
        (25, b"face"),
        (25, b"glasses"),
        (120, b"!"),
    )
)


def jpeg_with_iptc(path: Path) -> None:
    """Among Photoshop's resources, between one whose length is odd and a thumbnail, and with a comment."""
    content = b"Photoshop 3.0\0"
    for kind, data in ((0x040A, b"\1"), (0x0404, IPTC), (0x040C, b"what the photo was before")):
        content += struct.pack(">4sHHL", b"8BIM", kind, 0, len(data)) + data + bytes(len(data) % 2)
    file = io.BytesIO()
    Image.fromarray(smooth()).save(file, "JPEG", comment="a çomment")
    data = file.getvalue()
    path.write_bytes(data[:2] + b"\xff\xed" + struct.pack(">H", 2 + len(content)) + content + data[2:])


def tiff_with_iptc(path: Path, pixels: np.ndarray | None = None) -> None:
    """As Photoshop writes it: 32-bit numbers, by their type."""
    pixels = smooth() if pixels is None else pixels
    data = IPTC + bytes(-len(IPTC) % 4)
    Image.fromarray(pixels).save(path, "TIFF", tiffinfo={33723: data})
    entry, count = struct.pack("<HHL", 33723, 7, len(data)), len(data) // 4
    file = path.read_bytes()
    assert file.count(entry) == 1
    path.write_bytes(file.replace(entry, struct.pack("<HHL", 33723, 4, count)))


def tiff_of_16_bits_with_iptc(path: Path) -> None:
    tiff_with_iptc(path, smooth(dtype=np.uint16)[..., 0])


@pytest.mark.parametrize("write", [jpeg_with_iptc, tiff_with_iptc, tiff_of_16_bits_with_iptc])
def test_captions_of_iptc_survive(tmp_path: Path, write: Callable[[Path], None]) -> None:
    write(tmp_path / "a")
    with Image.open(tmp_path / "a") as image:
        before = IptcImagePlugin.getiptcinfo(image)
    assert before is not None and before[2, 25] == [b"face", b"glasses"]
    for source, target in (("a", "b.jpg"), ("b.jpg", "c.tif"), ("c.tif", "d.tif"), ("d.tif", "e.jpg")):
        write_photo(replace(read_photo(tmp_path / source), rgb=255 - smooth()), tmp_path / target)
        with Image.open(tmp_path / target) as image:
            assert IptcImagePlugin.getiptcinfo(image) == before
            if target.endswith(".jpg"):
                assert image.info["photoshop"].keys() <= {0x0404, 0x040A}  # no thumbnail
                assert np.abs(np.asarray(image).astype(int) + smooth() - 255).max() < 8
        assert b"before" not in (tmp_path / target).read_bytes()


def test_the_comment_of_a_jpeg_survives(tmp_path: Path) -> None:
    jpeg_with_iptc(tmp_path / "a.jpg")
    write_photo(read_photo(tmp_path / "a.jpg"), tmp_path / "b.jpg")
    with Image.open(tmp_path / "b.jpg") as image:
        assert image.info["comment"] == "a çomment".encode()


def png_with_texts(path: Path) -> None:
    """A PNG with texts of all three kinds, one twice, one behind the pixels, and one that is stale."""
    texts = PngInfo()
    texts.add_text("Title", "First")
    texts.add_text("Title", "Second")
    texts.add_text("Description", "long " * 500, zip=True)
    texts.add_itxt("Author", "Ünï 顔", lang="de", tkey="Urheber")
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    texts.add_text("Raw profile type 8bim", "what the photo was before")
    Image.fromarray(smooth()).save(path, pnginfo=texts)
    comment = b"tEXtComment\0behind"
    chunk = struct.pack(">L", len(comment) - 4) + comment + struct.pack(">L", zlib.crc32(comment))
    data = path.read_bytes()
    path.write_bytes(data[:-12] + chunk + data[-12:])  # ahead of the end's chunk


@pytest.mark.parametrize("has_16_bits", [False, True])
def test_texts_of_a_png_survive(tmp_path: Path, has_16_bits: bool) -> None:
    png_with_texts(tmp_path / "a.png")
    photo = read_photo(tmp_path / "a.png")
    if has_16_bits:
        photo = replace(photo, rgb16=photo.rgb * np.uint16(257))
    write_photo(photo, tmp_path / "b.png")
    with Image.open(tmp_path / "a.png") as before, Image.open(tmp_path / "b.png") as after:
        before.load()
        after.load()
        stale = before.text.pop("Raw profile type 8bim")
        before.text["XML:com.adobe.xmp"] = XMP.replace(b"6", b"1").decode()
        assert after.text == before.text and len(after.text) == 5
        assert (after.text["Author"].lang, after.text["Author"].tkey) == ("de", "Urheber")
    written = (tmp_path / "b.png").read_bytes()
    assert written.count(b"Title\0First") == written.count(b"Title\0Second") == 1
    assert written.count(b"XML:com.adobe.xmp") == 1 and stale.encode() not in written
    assert b"zTXtDescription\0" in written
    np.testing.assert_array_equal(read_photo(tmp_path / "b.png").rgb, photo.rgb)


def test_a_damaged_text_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    png_with_texts(tmp_path / "a.png")
    data = (tmp_path / "a.png").read_bytes()
    (tmp_path / "a.png").write_bytes(data.replace(b"Comment\0behind", b"Comment\0before"))
    texts = read_photo(tmp_path / "a.png").metadata.png_texts
    assert [data.split(b"\0")[0] for _, data in texts] == [b"Title", b"Title", b"Description", b"Author"]
