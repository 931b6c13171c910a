"""Further pages of a TIFF stay as they are, beside an edited first one; so does the order of bytes."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine.errors import PhotoError
from engine.photo.export import ExportOptions, exported
from engine.photo.formats import Coding
from engine.photo.io import losses_in, read_photo, write_photo
from engine.photo.photo import Photo
from tests.engine.photo.kinds import save, smooth, tiff

PLACES = {"StripOffsets", "TileOffsets", "SubIFDs", "ExifTag", "GPSTag"}
SECOND, THIRD = 255 - smooth(50, 40), smooth(33, 70)[..., 0] // 2


def pages(byteorder: str, first: np.ndarray, **options: Any) -> bytes:
    """Three pages of different sizes, kinds and packings; the second has smaller copies below it."""
    file = io.BytesIO()
    with tifffile.TiffWriter(file, byteorder=byteorder, bigtiff=options.pop("bigtiff", False)) as writer:
        writer.write(first, metadata=None, photometric="rgb", **options)
        writer.write(
            SECOND.astype(np.uint16) * 257,
            metadata=None,
            photometric="rgb",
            compression="zlib",
            predictor=True,
            tile=(16, 32),
            subifds=2,
            description="the second",
            extratags=[(65000, "d", 2, (0.5, -7.25), True), (33432, "s", 0, "Jane", True)],
        )
        for step in (2, 4):
            writer.write(SECOND[::step, ::step], metadata=None, photometric="rgb", subfiletype=1)
        writer.write(THIRD, metadata=None, compression="zlib", rowsperstrip=5, resolution=(72, 72))
    return file.getvalue()


def described(page: tifffile.TiffPage) -> dict[str, Any]:
    return {tag.name: tag.value for tag in page.tags if tag.name not in PLACES}


@pytest.mark.parametrize("byteorder", ["<", ">"])
@pytest.mark.parametrize("bigtiff", [False, True])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_further_pages_are_kept_over_the_original(
    tmp_path: Path, byteorder: str, bigtiff: bool, dtype: type
) -> None:
    first = smooth(dtype=dtype)
    path = save(tmp_path, "a.tif", pages(byteorder, first, bigtiff=bigtiff))
    photo = read_photo(path)
    assert photo.notices == () and not photo.holds_more
    edited = np.array(photo.pixels)
    edited[10:30, 20:50] = 7
    before = tifffile.TiffFile(io.BytesIO(path.read_bytes()))
    for _ in range(2):  # also what was saved once
        write_photo(read_photo(path).with_pixels(edited), path)
    with tifffile.TiffFile(path) as after:
        assert after.byteorder == byteorder and len(after.pages) == 3
        np.testing.assert_array_equal(after.pages[0].asarray(), edited)
        np.testing.assert_array_equal(after.pages[1].asarray(), SECOND.astype(np.uint16) * 257)
        np.testing.assert_array_equal(after.pages[2].asarray(), THIRD)
        for old, new in zip(before.pages[1:], after.pages[1:], strict=True):
            assert described(old) == described(new)
        below = after.pages[1].pages
        assert below is not None and len(below) == 2
        for step, page in zip((2, 4), below, strict=True):
            np.testing.assert_array_equal(page.asarray(), SECOND[::step, ::step])
    with Image.open(path) as file:  # another reader
        assert file.n_frames == 3
        file.seek(2)
        np.testing.assert_array_equal(np.asarray(file), THIRD)


def test_nothing_of_the_unedited_first_page_remains(tmp_path: Path) -> None:
    random = np.random.default_rng(0).integers(0, 256, (40, 50, 3), np.uint8)
    path = save(tmp_path, "a.tif", pages("<", random))
    before = random.tobytes()
    assert before in path.read_bytes()
    write_photo(read_photo(path).with_rgb(np.zeros_like(random)), path)
    written = path.read_bytes()
    assert all(before[start : start + 60] not in written for start in range(0, len(before) - 60, 60))


@pytest.mark.parametrize(("compression", "predictor"), [(1, 1), (5, 1), (5, 2), (8, 1), (8, 2), (32773, 1)])
@pytest.mark.parametrize("channels", [3, 4])
def test_the_order_of_bytes_stays_with_every_compression(
    tmp_path: Path, compression: int, predictor: int, channels: int
) -> None:
    pixels = smooth(channels=channels, dtype=np.uint16)
    path = save(tmp_path, "a.tif", tiff([(pixels, {262: (3, 2), 338: (3, 2)} if channels == 4 else {})]))
    photo = read_photo(path)
    assert photo.metadata.coding is not None and not photo.metadata.coding.is_big_endian
    coding = Coding(tiff_compression=compression, tiff_predictor=predictor, is_big_endian=True)
    write_photo(replace(photo, metadata=replace(photo.metadata, coding=coding)), path)
    assert path.read_bytes().startswith(b"MM\0*")
    again = read_photo(path)
    assert again.metadata.coding == coding
    assert again.rgb16 is not None
    np.testing.assert_array_equal(again.rgb16, pixels[..., :3])
    np.testing.assert_array_equal(tifffile.imread(path), pixels)


def test_other_formats_and_copies_without_metadata_say_what_they_leave_out(tmp_path: Path) -> None:
    photo = read_photo(save(tmp_path, "a.tif", pages("<", smooth())))
    for suffix in (".jpg", ".png", ".webp", ".heic"):
        assert any("further pages" in said for said in losses_in(photo, tmp_path / f"a{suffix}"))
    assert losses_in(photo, tmp_path / "b.tiff") == ()
    bare = exported(photo, ExportOptions(keeps_metadata=False))
    assert any("further pages" in said for said in bare.notices)
    write_photo(bare, tmp_path / "bare.tif")
    with tifffile.TiffFile(tmp_path / "bare.tif") as file:
        assert len(file.pages) == 1


def pyramid() -> bytes:
    full = smooth(64, 80)
    return tiff([(full, {}), (full[::2, ::2], {}), (full[::4, ::4], {})])


def unmarked_thumbnail() -> bytes:
    full = smooth(64, 80)
    return tiff([(full[::4, ::4], {}), (full, {})])


def damaged() -> bytes:
    whole = bytearray(tiff([(smooth(), {}), (smooth(30, 20), {})]))
    place = whole.rindex(b"\x11\x01\x04\0") + 8
    whole[place : place + 4] = b"\xff\xff\xff\x7f"
    return bytes(whole)


def stack() -> bytes:
    """Pictures without directories of their own, as ImageJ writes large ones."""
    said = b"ImageJ=1.54\nimages=3\nslices=3\n\0"
    return tiff([(smooth(), {270: (2, *said)})]) + smooth().tobytes() * 2


@pytest.mark.parametrize("make", [pyramid, unmarked_thumbnail, damaged, stack])
def test_pages_that_cannot_be_kept_are_told_and_never_written_over(tmp_path: Path, make: Any) -> None:
    path = save(tmp_path, "a.tif", make())
    before = path.read_bytes()
    photo = read_photo(path)
    assert any("pages" in notice for notice in photo.notices) and photo.holds_more
    with pytest.raises(PhotoError, match="would be lost"):
        write_photo(photo, path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("mark", [{254: (4, 1)}, {255: (3, 2)}])
def test_a_reduced_first_page_goes_and_later_pages_stay(tmp_path: Path, mark: dict) -> None:
    small, full, other = smooth(16, 20), smooth(), 255 - smooth(30, 90)
    path = save(tmp_path, "a.tif", tiff([(small, dict(mark)), (full, {}), (other, {})]))
    photo = read_photo(path)
    assert photo.rgb.shape == full.shape and photo.notices == ()
    write_photo(photo, path)
    with tifffile.TiffFile(path) as file:
        assert [page.shape for page in file.pages] == [full.shape, other.shape]
        np.testing.assert_array_equal(file.pages[1].asarray(), other)


@pytest.mark.parametrize("compression", [1, 5])
def test_a_small_file_that_claims_many_pixels_is_refused_at_once(tmp_path: Path, compression: int) -> None:
    path = save(tmp_path, "a.tif", tiff([(smooth(), {259: (3, compression), "width": 3_000_000})]))
    with pytest.raises(PhotoError, match="damaged"):
        read_photo(path)


def test_a_blank_photo_that_is_well_compressed_is_opened(tmp_path: Path) -> None:
    blank = np.full((3000, 4000, 3), 255, np.uint8)
    write_photo(Photo(blank), tmp_path / "a.tif")
    assert (tmp_path / "a.tif").stat().st_size < blank.size / 50
    np.testing.assert_array_equal(read_photo(tmp_path / "a.tif").rgb, blank)
