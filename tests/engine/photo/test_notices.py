"""What a file holds beside its first picture is told before anything is written, and never written over."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import PhotoError
from engine.photo.io import losses_in, read_photo, write_photo
from engine.photo.photo import Photo, PhotoMetadata
from tests.engine.photo.kinds import (
    film,
    jpeg,
    mpf,
    old_face,
    png,
    save,
    smooth,
    tiff,
    with_segment,
)


def animated(format: str, **options: object) -> bytes:
    file = io.BytesIO()
    others = [Image.fromarray(255 - smooth()), Image.fromarray(smooth() // 2)]
    Image.fromarray(smooth()).save(
        file, format, save_all=True, append_images=others, duration=100, lossless=True, **options
    )
    return file.getvalue()


def heic(count: int) -> bytes:
    import pillow_heif

    file = io.BytesIO()
    pictures = pillow_heif.from_pillow(Image.fromarray(smooth()))
    for _ in range(count - 1):
        pictures.add_from_pillow(Image.fromarray(255 - smooth()))
    pictures.save(file, quality=90)
    return file.getvalue()


PAGE = (smooth(), {})
LAYERS = b"Adobe Photoshop Document Data Block\0MIB8ryaL"
C2PA = b"JP\0\1\0\0\0\1" + bytes(40)
THUMBNAIL = (smooth(16, 20), {254: (4, 1)})
SENSOR = (smooth(channels=1), {262: (3, 32803)})
SIXTEEN_BITS = smooth(channels=4, dtype=np.uint16)
HOLDING_MORE = {
    "layers.tif": (lambda: tiff([(smooth(), {37724: (7, *LAYERS)})]), "has layers"),
    "stereo.jpg": (lambda: mpf([jpeg(), jpeg(255 - smooth())], [0x020002]), "holds 2 pictures"),
    "film.jpg": (lambda: jpeg() + film(), "motion photo"),
    "animation.png": (lambda: animated("PNG"), "animation of 3 pictures"),
    "apart.png": (lambda: animated("PNG", default_image=True), "animation of 3 pictures"),
    "animation.webp": (lambda: animated("WEBP"), "animation of 3 pictures"),
    "burst.heic": (lambda: heic(2), "holds 2 pictures"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOLDING_MORE)
def test_further_pictures_are_told_and_never_written_over(tmp_path: Path, name: str) -> None:
    make, sentence = HOLDING_MORE[name]
    path = save(tmp_path, name, make())
    before = path.read_bytes()
    photo = read_photo(path)
    assert np.abs(photo.rgb.astype(int) - smooth()).max() < 9  # the first
    assert [re.search(sentence, notice) is not None for notice in photo.notices] == [True]
    (tmp_path / "link").symlink_to(path)
    for target in (path, tmp_path / "." / name):
        with pytest.raises(PhotoError, match="holds more than this photo, which would be lost"):
            write_photo(photo.with_rgb(255 - photo.rgb), target)
    assert path.read_bytes() == before
    write_photo(photo, tmp_path / f"other-{name}")
    assert read_photo(tmp_path / f"other-{name}").notices == ()


TOLD = {
    "c2pa.jpg": (lambda: with_segment(jpeg(), 0xEB, C2PA), "content credentials"),
    "c2pa.png": (lambda: png([(b"caBX", b"jumb")]), "content credentials"),
    "thermal.jpg": (lambda: with_segment(jpeg(), 0xE1, b"FLIR\0" + C2PA), r"other programs know \(FLIR\)"),
    "behind.jpg": (lambda: jpeg() + bytes(range(256)) * 20, "data of another program behind"),
    "texts.png": (lambda: png([(b"tEXt", b"a\0b")] * 10_001), "very many"),
    "mask.tif": (lambda: tiff([PAGE, (smooth(channels=1), {254: (4, 4)})]), "masks parts"),
    "channels.tif": (lambda: tiff([(SIXTEEN_BITS, {262: (3, 2), 338: (3, 0)})]), "1 further channels"),
    "cmyk.tif": (lambda: tiff([(smooth(channels=4), {})]), "CMYK photo"),
    "cmyk16.tif": (lambda: tiff([(SIXTEEN_BITS, {})]), "RGB with 8 bits for each colour"),
}  # fmt: skip


@pytest.mark.parametrize("name", TOLD)
def test_other_losses_are_told(tmp_path: Path, name: str) -> None:
    make, sentence = TOLD[name]
    photo = read_photo(save(tmp_path, name, make()))
    assert photo.rgb.shape == smooth().shape
    assert any(re.search(sentence, notice) for notice in photo.notices)
    assert len(photo.notices) == 1 and not photo.holds_more
    write_photo(photo, tmp_path / name)  # over itself
    assert sentence not in " ".join(read_photo(tmp_path / name).notices)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".heic", ".bmp"])
def test_of_usual_photos_nothing_is_said(tmp_path: Path, suffix: str) -> None:
    write_photo(Photo(smooth()), tmp_path / f"a{suffix}")
    photo = read_photo(tmp_path / f"a{suffix}")
    assert photo.notices == () and not photo.holds_more and losses_in(photo, Path(f"b{suffix}")) == ()


def test_large_previews_behind_a_photo_go_without_a_word(tmp_path: Path) -> None:
    preview = old_face()
    path = save(tmp_path, "a.jpg", mpf([jpeg(), preview], [0x010002]))
    photo = read_photo(path)
    assert photo.notices == ()
    write_photo(photo, path)
    assert preview not in path.read_bytes() and b"MPF\0" not in path.read_bytes()


def test_what_another_format_cannot_hold_is_told(tmp_path: Path) -> None:
    metadata = PhotoMetadata(
        exif=b"II*\0\x08\0\0\0\0\0\0\0\0\0",
        iptc=b"\x1c\2\x78\0\1!",
        jpeg_comment=b"!",
        png_texts=((b"tEXt", b"Title\0a"),),
    )
    photo = Photo(smooth(), rgb16=smooth(dtype=np.uint16), metadata=metadata)
    said = {
        suffix: " ".join(losses_in(photo, Path(f"a{suffix}"))) for suffix in (".jpg", ".png", ".tif", ".bmp")
    }
    assert "IPTC" not in said[".jpg"] and "texts of the PNG" in said[".jpg"] and "8 bits" in said[".jpg"]
    assert "IPTC" in said[".png"] and "comment" in said[".png"] and "8 bits" not in said[".png"]
    assert "IPTC" not in said[".tif"] and "comment" in said[".tif"]
    assert "EXIF" in said[".bmp"] and "IPTC" in said[".bmp"]


RAW = {
    "a.dng": lambda: tiff([(THUMBNAIL[0], {254: (4, 1), 50706: (1, 1, 4, 0, 0)}), SENSOR]),
    "a.nef": lambda: tiff([THUMBNAIL, SENSOR]),
    "a.cr2": lambda: b"II*\0\x10\0\0\0CR\2\0" + bytes(40),
    "a.raf": lambda: b"FUJIFILMCCD-RAW 0201" + bytes(100) + jpeg(),
    "a.cr3": lambda: b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(100),
    "a.rw2": lambda: b"IIU\0\x18\0\0\0" + bytes(100),
    "a.orf": lambda: b"IIRO\x08\0\0\0" + bytes(100),
}  # fmt: skip


@pytest.mark.parametrize("name", RAW)
def test_raw_files_are_refused_not_opened_as_their_thumbnail(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rawpy", None)  # as where it is not installed
    with pytest.raises(PhotoError, match=f"“{name}” is a raw file: develop it"):
        read_photo(save(tmp_path, name, RAW[name]()))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_of_a_tiff_that_begins_with_a_thumbnail_the_full_picture_is_opened(
    tmp_path: Path, dtype: type
) -> None:
    small, full = smooth(16, 20, dtype=dtype), smooth(dtype=dtype)
    photo = read_photo(save(tmp_path, "a.tif", tiff([(small, {254: (4, 1)}), (full, {})])))
    np.testing.assert_array_equal(photo.rgb if dtype is np.uint8 else photo.rgb16, full)
    assert photo.notices == ()
