"""Gain maps of HDR photos stay with the photo, and show nothing of what was edited away."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, MpoImagePlugin
from pillow_heif import register_heif_opener

from engine.canvas import Border, grown_by, without_border
from engine.photo.export import ExportOptions, exported
from engine.photo.gain_map import GainMap, scaled_to
from engine.photo.icc_writing import adobe_rgb_profile
from engine.photo.io import losses_in, read_photo, write_photo
from engine.photo.jpeg_segments import Kind, behind_picture, read_jpeg
from engine.photo.notices import gain_map as gain_map_notice
from engine.photo.photo import Photo
from engine.reframing import Crop, Turn, reframed
from tests.engine.photo.heif_parts import with_gain_map
from tests.engine.photo.kinds import (
    jpeg,
    mpf,
    old_face,
    save,
    smooth,
    thumbnails,
    ultra_hdr,
    with_segment,
    with_xmp,
    xmp,
)

ISO = b"urn:iso:std:iso:ts:21496:-1\0"
HEIGHT, WIDTH = 256, 320
HOLE = np.s_[96:160, 120:200]


def bumpy(height: int, width: int) -> np.ndarray:
    """A slope with a bright square where `HOLE` is in a photo of any size."""
    grey = smooth(height, width)[..., 0]
    grey[height * 112 // 256 : height * 144 // 256, width * 136 // 320 : width * 184 // 320] = 250
    return grey


def hdr_photo(folder: Path, gain_map: np.ndarray | None = None, **options: object) -> Path:
    grey = bumpy(HEIGHT // 4, WIDTH // 4) if gain_map is None else gain_map
    told = ultra_hdr(jpeg(grey, quality=98), jpeg(smooth(HEIGHT, WIDTH), quality=95, **options))
    return save(folder, "hdr.jpg", told)


def gain_map_in(data: bytes) -> bytes:
    ((kind, found, _),) = behind_picture(data, read_jpeg(data))
    assert kind is Kind.GAIN_MAP
    return found


def test_a_gain_map_is_kept_and_announced(tmp_path: Path) -> None:
    path = hdr_photo(tmp_path)
    photo = read_photo(path)
    assert photo.notices == () and not photo.holds_more and photo.metadata.gain_map is not None
    assert b"hdrgm" not in (photo.metadata.xmp or b"")  # other formats do not announce it
    write_photo(photo, path)
    data = path.read_bytes()
    found = gain_map_in(data)
    assert data.endswith(found) and f'Item:Length="{len(found)}"'.encode() in data
    assert data.count(b"Container:Directory>") == 2 and b"<dc:creator>Jane" in data
    assert b'hdrgm:Version="1.0"' in data[: data.index(found)] and b"hdr-gain-map" in found
    with MpoImagePlugin.MpoImageFile(io.BytesIO(data)) as file:  # which follows the index
        assert file.n_frames == 2
        file.seek(1)
        kept = np.asarray(file)
    before = np.asarray(Image.open(io.BytesIO(jpeg(bumpy(HEIGHT // 4, WIDTH // 4), quality=98))))
    assert np.abs(kept.astype(int) - before).max() <= 2


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_exiftool_finds_the_gain_map(tmp_path: Path) -> None:
    path = hdr_photo(tmp_path)
    write_photo(read_photo(path), path)
    found = gain_map_in(path.read_bytes())
    read = subprocess.run(["exiftool", "-b", "-MPImage2", path], capture_output=True, check=True)
    assert read.stdout == found and not read.stderr
    warned = subprocess.run(
        ["exiftool", "-validate", "-warning", "-a", path], capture_output=True, check=True
    )
    assert b"Warning" not in warned.stdout.replace(b"Warnings", b""), warned.stdout


def test_what_was_edited_away_does_not_shine_through(tmp_path: Path) -> None:
    path = hdr_photo(tmp_path)
    photo = read_photo(path)
    rgb = photo.rgb.copy()
    rgb[HOLE] = rgb[HOLE][::-1] // 2
    write_photo(photo.with_rgb(rgb), path)
    kept = read_photo(path).metadata.gain_map
    assert kept is not None
    slope = smooth(HEIGHT // 4, WIDTH // 4)[..., 0].astype(int)
    assert np.abs(bumpy(HEIGHT // 4, WIDTH // 4).astype(int) - slope).max() > 100
    assert np.abs(kept.pixels.astype(int) - slope).max() <= 6
    around = np.ones(slope.shape, bool)
    around[96 // 4 - 10 : 160 // 4 + 10, 120 // 4 - 10 : 200 // 4 + 10] = False
    assert np.abs(kept.pixels.astype(int) - slope)[around].max() <= 2


def test_an_edit_of_everything_leaves_a_flat_map(tmp_path: Path) -> None:
    photo = read_photo(hdr_photo(tmp_path))
    write_photo(photo.with_rgb(255 - photo.rgb), tmp_path / "other.jpg")
    kept = read_photo(tmp_path / "other.jpg").metadata.gain_map
    assert kept is not None and np.ptp(kept.pixels) <= 1


def test_it_is_turned_upright_with_the_photo(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[274] = 6
    photo = read_photo(hdr_photo(tmp_path, exif=exif.tobytes()))
    assert photo.rgb.shape == (WIDTH, HEIGHT, 3) and photo.metadata.gain_map is not None
    expected = np.rot90(bumpy(HEIGHT // 4, WIDTH // 4), -1)
    assert np.abs(photo.metadata.gain_map.pixels.astype(int) - expected).max() <= 2


FRAMES = {
    "left": lambda photo: reframed(photo, Turn.LEFT),
    "right": lambda photo: reframed(photo, Turn.RIGHT),
    "across": lambda photo: reframed(photo, Turn.ACROSS),
    "down": lambda photo: reframed(photo, Turn.DOWN),
    "cut": lambda photo: reframed(photo, Crop(33, 22, 201, 177)),
    "levelled": lambda photo: reframed(photo, Crop(50, 40, 201, 151, 7.0)),
    "grown": lambda photo: grown_by(photo, Border(10, 0, 31, 5)).photo,
    "shrunk again": lambda photo: without_border(
        grown_by(photo, Border(10, 0, 31, 5)).photo, Border(10, 0, 31, 5)
    ),
    "smaller": lambda photo: exported(photo, ExportOptions(percent=50)),
}


@pytest.mark.parametrize("name", FRAMES)
def test_it_goes_along_with_another_frame(tmp_path: Path, name: str) -> None:
    # The map looks like the photo's red, so that it fits if it still does.
    red = scaled_to(smooth(HEIGHT, WIDTH)[..., 0], (HEIGHT // 4, WIDTH // 4))
    before = read_photo(hdr_photo(tmp_path, red))
    after = FRAMES[name](before)
    write_photo(after, tmp_path / "after.jpg")
    kept = read_photo(tmp_path / "after.jpg").metadata.gain_map
    assert kept is not None
    inner = np.s_[12:-4, 12:-4]  # a border is mirrored in the photo, and goes on in the map
    expected = scaled_to(after.rgb[..., 0], kept.pixels.shape)
    assert np.abs(kept.pixels.astype(int) - expected)[inner].max() <= 4
    share = (
        kept.pixels.shape[0] / after.rgb.shape[0] * 4,
        kept.pixels.shape[1] / after.rgb.shape[1] * 4,
    )
    assert share == pytest.approx((1, 1), abs=0.05)


def test_a_conversion_of_colours_keeps_it(tmp_path: Path) -> None:
    photo = read_photo(hdr_photo(tmp_path))
    photo = replace(photo, metadata=replace(photo.metadata, icc_profile=adobe_rgb_profile()))
    rgb = photo.rgb.copy()
    rgb[HOLE] = 90
    copy = exported(photo.with_rgb(rgb), ExportOptions(converts_to_srgb=True, keeps_metadata=False))
    write_photo(copy, tmp_path / "copy.jpg")
    kept = read_photo(tmp_path / "copy.jpg").metadata.gain_map
    slope = smooth(HEIGHT // 4, WIDTH // 4)[..., 0].astype(int)
    assert kept is not None and np.abs(kept.pixels.astype(int) - slope).max() <= 6


@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp", ".heic", ".avif", ".bmp"])
def test_formats_without_gain_maps_say_so_and_announce_none(tmp_path: Path, suffix: str) -> None:
    photo = read_photo(hdr_photo(tmp_path))
    target = tmp_path / f"a{suffix}"
    assert any("gain map" in said for said in losses_in(photo, target))
    assert not losses_in(photo, tmp_path / "a.jpg")
    write_photo(photo, target)
    assert b"hdrgm" not in target.read_bytes()


@pytest.mark.parametrize("channels", [1, 3])
def test_a_map_of_iso_21496_is_announced_by_its_segment(tmp_path: Path, channels: int) -> None:
    pixels = smooth(16, 20, channels)
    gain_map = with_segment(jpeg(pixels.squeeze(), quality=98), 0xE2, ISO + bytes(range(80)))
    path = save(tmp_path, "a.jpg", mpf([with_segment(jpeg(), 0xE2, ISO + bytes(4)), gain_map], [0]))
    photo = read_photo(path)
    assert photo.notices == ()
    write_photo(photo, path)
    data = path.read_bytes()
    found = gain_map_in(data)
    assert ISO + bytes(4) in data[: data.index(found)] and ISO + bytes(range(80)) in found
    kept = np.asarray(Image.open(io.BytesIO(found)))
    assert kept.ndim == (2 if channels == 1 else 3)
    assert np.abs(kept.astype(int) - pixels.squeeze()).max() <= 8


def test_a_map_of_apple_keeps_what_names_it(tmp_path: Path) -> None:
    mark = 'xmlns:HDRGainMap="http://ns.apple.com/HDRGainMap/1.0/" HDRGainMap:HDRGainMapVersion="65536"'
    gain_map = with_xmp(jpeg(smooth(16, 20)[..., 0]), xmp(attributes=mark))
    path = save(tmp_path, "a.jpg", mpf([jpeg(), gain_map], [0]))
    write_photo(read_photo(path), path)
    data = path.read_bytes()
    assert b'HDRGainMapVersion="65536"' in gain_map_in(data) and b"hdrgm" not in data


@pytest.mark.parametrize("is_apples", [True, False])
@pytest.mark.parametrize("suffix", [".heic", ".avif"])
def test_those_of_heic_and_avif_are_told_and_announced_no_more(
    tmp_path: Path, suffix: str, is_apples: bool
) -> None:
    register_heif_opener()
    packet = xmp(
        "<dc:source>a source</dc:source>",
        'xmlns:HDRGainMap="http://ns.apple.com/HDRGainMap/1.0/" HDRGainMap:HDRGainMapVersion="65536" '
        'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"',
    )
    path = tmp_path / f"a{suffix}"
    Image.fromarray(smooth()).save(path, xmp=packet)
    plain = path.read_bytes()
    assert read_photo(path).notices == ()
    path.write_bytes(with_gain_map(plain, is_apples=is_apples))
    photo = read_photo(path)
    assert np.abs(photo.rgb.astype(int) - smooth()).max() < 9
    assert photo.notices == (gain_map_notice(),) and not photo.holds_more
    write_photo(photo, path)  # over itself
    data = path.read_bytes()
    assert not [name for name in (b"gainmap", b"GainMap", b"tmap", b"hdrgm") if name in data]
    assert b"<dc:source>a source" in data and read_photo(path).notices == ()


def test_a_damaged_gain_map_is_told(tmp_path: Path) -> None:
    told = ultra_hdr(jpeg(smooth(16, 20)))
    place = told.rindex(b"\xff\xc0")
    path = save(tmp_path, "a.jpg", told[: place + 4] + b"\x63" + told[place + 5 :])
    photo = read_photo(path)
    assert photo.metadata.gain_map is None and any("gain map" in said for said in photo.notices)
    write_photo(photo, path)
    assert read_photo(path).notices == () and b"hdrgm" not in path.read_bytes()


def test_previews_of_the_unedited_photo_do_not_come_along_in_it(tmp_path: Path) -> None:
    preview = old_face()
    hidden = with_segment(jpeg(smooth(16, 20)), 0xE1, b"Exif\0\0II*\0\x08\0\0\0\0\0" + preview)
    path = save(tmp_path, "a.jpg", ultra_hdr(with_xmp(hidden, xmp(thumbnails(preview)))))
    write_photo(read_photo(path), path)
    data = path.read_bytes()
    assert preview not in data and b"xmp:Thumbnails" not in data and gain_map_in(data)


def test_refitting_a_large_map_takes_no_detour() -> None:
    rgb = cv2.GaussianBlur(np.random.default_rng(0).integers(0, 256, (600, 800, 3), np.uint8), (0, 0), 3)
    gain_map = GainMap(np.full((600, 800), 77, np.uint8), rgb, b"", b"", False, 0, None)
    edited = rgb.copy()
    edited[100:500, 100:700] = 0
    assert (gain_map.refitted(edited).pixels == 77).all()
    assert gain_map.refitted(rgb) is gain_map
    assert Photo(rgb).metadata.recoloured(rgb, edited) == Photo(rgb).metadata
