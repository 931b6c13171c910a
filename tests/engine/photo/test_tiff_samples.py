"""TIFF files of 8 bits whose channels lie in unusual ways; those of 16 bits are in `test_decoding.py`."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine.errors import PhotoError
from engine.photo.io import read_photo, write_photo
from tests.engine.photo.kinds import smooth

LAYOUTS = {"one behind the other": "separate", "side by side": "contig"}
PACKED = {"plainly": None, "by LZW": "lzw", "by Deflate": "zlib"}


def save(folder: Path, pixels: np.ndarray, layout: str | None = None, **options: object) -> Path:
    """A TIFF of [H,W,C]."""
    data = np.ascontiguousarray(np.moveaxis(pixels, -1, 0)) if layout == "separate" else pixels
    tifffile.imwrite(folder / "a.tif", data, planarconfig=layout, metadata=None, **options)
    return folder / "a.tif"


@pytest.mark.parametrize("packed", PACKED.values(), ids=PACKED)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize(
    ("photometric", "extra", "alpha", "further"),
    [
        ("rgb", ["unspecified"], None, 1),
        ("rgb", ["unassalpha"], 3, 0),
        ("rgb", ["unspecified", "unassalpha"], 4, 1),
        ("rgb", [], None, 0),
        ("minisblack", ["unassalpha"], 1, 0),
        ("minisblack", ["unspecified"], None, 1),
    ],
)
def test_colours_and_alpha_are_read_and_other_channels_told(
    tmp_path: Path,
    photometric: str,
    extra: list[str],
    alpha: int | None,
    further: int,
    layout: str,
    packed: str | None,
) -> None:
    count = 3 if photometric == "rgb" else 1
    shape = (20, 30, count + len(extra))
    samples = np.random.default_rng(3).integers(0, 256, shape, np.uint8)
    path = save(
        tmp_path, samples, layout, photometric=photometric, extrasamples=extra, compression=packed,
        predictor=packed == "zlib",
    )  # fmt: skip
    photo = read_photo(path)
    np.testing.assert_array_equal(photo.rgb, np.broadcast_to(samples[..., :count], (20, 30, 3)))
    if alpha is None:
        assert photo.alpha is None
    else:
        np.testing.assert_array_equal(photo.alpha, samples[..., alpha])
    assert [f"{further} further channels" in notice for notice in photo.notices] == [True] * further
    write_photo(photo, path)
    seen = tifffile.imread(path)
    np.testing.assert_array_equal(seen[..., :3], photo.rgb)
    assert read_photo(path).notices == ()


def test_further_channels_of_a_packing_that_mixes_them_are_told(tmp_path: Path) -> None:
    options = {"photometric": "rgb", "extrasamples": ["unspecified"], "compression": "jpeg"}
    path = save(tmp_path, smooth(channels=4), "separate", **options)
    assert [str(notice)[:28] for notice in read_photo(path).notices] == ["This file has 1 further chan"]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("extra", [[], ["unassalpha"]])
def test_inks_become_the_same_colours_however_they_lie(
    tmp_path: Path, extra: list[str], layout: str, dtype: type
) -> None:
    inks = smooth(channels=4 + len(extra), dtype=dtype)
    photo = read_photo(save(tmp_path, inks, layout, photometric="separated", extrasamples=extra))
    by_pillow = Image.fromarray(smooth(channels=4 + len(extra))[..., :4], "CMYK").convert("RGB")
    assert np.abs(photo.rgb.astype(int) - np.asarray(by_pillow)).max() <= 2
    assert len(photo.notices) == 1 + len(extra) and "CMYK photo" in photo.notices[0]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_lab_becomes_the_same_colours_however_it_lies(tmp_path: Path, layout: str, dtype: type) -> None:
    lab = np.array([(50, 0, 0), (50, 40, 20), (50, 0, -40), (80, 10, 10)])
    steps = (2.55, 1, 1) if dtype is np.uint8 else (655.35, 256, 256)
    stored = np.rint(lab * steps).astype(np.int64).astype(dtype)  # negative ones from the largest down
    pixels = np.broadcast_to(stored, (8, 4, 3))
    photo = read_photo(save(tmp_path, pixels, layout, photometric="cielab"))
    # By CIE 15:2004 and IEC 61966-2-1.
    expected = [(119, 119, 119), (185, 88, 87), (77, 121, 187), (222, 192, 180)]
    assert np.abs(photo.rgb[0].astype(int) - expected).max() <= 1


def test_premultiplied_alpha_is_divided(tmp_path: Path) -> None:
    pixels = np.broadcast_to(np.array((40, 80, 20, 128), np.uint8), (8, 8, 4))
    path = save(tmp_path, pixels, "separate", photometric="rgb", extrasamples=["assocalpha"])
    photo = read_photo(path)
    np.testing.assert_array_equal(photo.rgb[0, 0], (80, 159, 40))
    assert (photo.alpha == 128).all()


def test_a_grey_profile_counts_for_8_bits_in_any_layout(tmp_path: Path) -> None:
    from tests.engine.photo.test_decoding import icc

    linear = icc(b"GRAY", b"XYZ ", {b"kTRC": b"curv" + bytes(4) + (1).to_bytes(4, "big") + b"\1\0"})
    pixels = np.broadcast_to(np.array((128, 77), np.uint8), (8, 8, 2))
    path = save(tmp_path, pixels, "separate", photometric="minisblack", extrasamples=["unassalpha"],
                iccprofile=linear)  # fmt: skip
    photo = read_photo(path)
    np.testing.assert_allclose(photo.rgb, 188, atol=1)  # half the light of white, in sRGB
    assert (photo.alpha == 77).all() and photo.metadata.icc_profile is not None


@pytest.mark.parametrize("compression", ["webp", "jpeg2000", "jpegxl"])
def test_packings_of_few_programs_have_their_sentence(tmp_path: Path, compression: str) -> None:
    path = save(tmp_path, smooth(), photometric="rgb", compression=compression)
    with pytest.raises(PhotoError, match=r"“a.tif” is compressed in a way that only few programs know"):
        read_photo(path)


def test_usual_photos_are_left_to_pillow(tmp_path: Path) -> None:
    for photometric, pixels in (("rgb", smooth()), ("minisblack", smooth()[..., 0])):
        path = save(tmp_path, pixels, photometric=photometric)
        with pytest.raises(OSError, match="cannot identify"):
            Image.open(io.BytesIO(path.read_bytes()), formats=("TIFF by channels",))
