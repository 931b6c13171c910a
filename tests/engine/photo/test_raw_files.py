"""Raw files are developed where rawpy is installed, and never written over."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, TiffImagePlugin

from engine.errors import PhotoError
from engine.photo.colours import colour_transform
from engine.photo.io import read_photo, write_photo

HEIGHT, WIDTH = 96, 128


def mosaic(rgb: tuple[float, float, float]) -> np.ndarray:
    """What a sensor with a filter of red, green, green and blue sees of one light, 0..1."""
    seen = np.empty((HEIGHT, WIDTH))
    seen[0::2, 0::2], seen[1::2, 1::2] = rgb[0], rgb[2]
    seen[0::2, 1::2] = seen[1::2, 0::2] = rgb[1]
    return seen


def dng(orientation: int = 1) -> bytes:
    """A DNG whose left half is grey, the right one red, on a camera that sees what sRGB is made of."""
    grey, red = mosaic((0.2, 0.2, 0.2)), mosaic((0.3, 0.05, 0.05))
    seen = np.where(np.arange(WIDTH) < WIDTH // 2, grey, red)
    pixels = np.rint(seen * 65535).astype("<u2").tobytes()
    from_xyz = (
        (3.2404542, -1.5371385, -0.4985314),
        (-0.969266, 1.8760108, 0.041556),
        (0.0556434, -0.2040259, 1.0572252),
    )
    numbers = tuple(TiffImagePlugin.IFDRational(round(v * 10**6), 10**6) for row in from_xyz for v in row)
    directory = TiffImagePlugin.ImageFileDirectory_v2()
    values = {
        254: (4, 0), 256: (4, WIDTH), 257: (4, HEIGHT), 258: (3, 16), 259: (3, 1), 262: (3, 32803),
        271: (2, "Drawn"), 272: (2, "Camera 1"), 274: (3, orientation), 277: (3, 1), 278: (4, HEIGHT),
        279: (4, len(pixels)), 284: (3, 1), 306: (2, "2026:11:30 12:00:00"), 33421: (3, (2, 2)),
        33422: (1, bytes((0, 1, 1, 2))), 50706: (1, bytes((1, 4, 0, 0))), 50708: (2, "Drawn Camera 1"),
        50717: (4, 65535), 50721: (10, numbers),
        50728: (5, (TiffImagePlugin.IFDRational(1),) * 3), 50778: (3, 21),
    }  # fmt: skip
    for tag, (kind, value) in values.items():
        directory.tagtype[tag] = kind
        directory[tag] = value
    # Pillow counts from the end of the directory, behind which the pixels stand.
    directory.tagtype[273] = 4
    directory[273] = 0
    return b"II*\0\x08\0\0\0" + directory.tobytes(8) + pixels


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    pytest.importorskip("rawpy")
    path = tmp_path / "a.dng"
    path.write_bytes(dng())
    return path


def test_a_raw_file_is_developed_in_16_bits(raw: Path) -> None:
    photo = read_photo(raw)
    assert photo.rgb.shape == (HEIGHT, WIDTH, 3) and photo.rgb16 is not None
    shown = colour_transform(photo.metadata.icc_profile).to_srgb(photo.rgb).astype(int)
    grey, red = shown[40, 20], shown[40, -20]
    assert np.ptp(grey) <= 6 and 60 < grey.mean() < 250
    assert red[0] > 2 * red[1] and abs(red[1] - red[2]) < 0.25 * red[0]
    assert "was developed" in photo.notices[0]
    exif = Image.Exif()
    exif.load(photo.metadata.exif)
    assert exif[271] == "Drawn" and exif[306] == "2026:11:30 12:00:00"
    assert not {33422, 50721, 256} & set(exif)


def test_it_is_turned_upright_once(tmp_path: Path) -> None:
    pytest.importorskip("rawpy")
    path = tmp_path / "a.dng"
    path.write_bytes(dng(orientation=6))
    photo = read_photo(path)
    assert photo.rgb.shape == (WIDTH, HEIGHT, 3)
    write_photo(photo, tmp_path / "a.tif")
    again = read_photo(tmp_path / "a.tif")
    np.testing.assert_array_equal(again.rgb16, photo.rgb16)
    assert again.metadata.icc_profile == photo.metadata.icc_profile


def test_it_is_never_written_over(raw: Path) -> None:
    before, photo = raw.read_bytes(), read_photo(raw)
    renamed = raw.rename(raw.with_suffix(".tif"))
    photo = read_photo(renamed)
    with pytest.raises(PhotoError, match="holds more than this photo"):
        write_photo(photo, renamed)
    assert renamed.read_bytes() == before


def test_without_rawpy_and_damaged_ones_are_refused(raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cut = raw.with_name("b.dng")
    cut.write_bytes(raw.read_bytes()[:300])
    with pytest.raises(PhotoError):
        read_photo(cut)
    monkeypatch.setitem(sys.modules, "rawpy", None)
    with pytest.raises(PhotoError, match="is a raw file: develop it"):
        read_photo(raw)
