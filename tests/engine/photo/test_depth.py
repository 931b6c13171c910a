"""Files of more than 8 bits for each colour, of the kinds that no library opens as they are."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import cv2
import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageOps

from engine.errors import PhotoError
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo
from tests.engine.photo.kinds import save, smooth, tiff


def heic(bits: int, channels: int = 3) -> tuple[bytes, np.ndarray]:
    """A HEIC file of many bits, and the values that it was made of, in the range of 16 bits."""
    values = smooth(channels=channels, dtype=np.uint16) >> (16 - bits)
    pixels = np.ascontiguousarray(values << (16 - bits))
    file = io.BytesIO()
    mode = "RGBA;16" if channels == 4 else "RGB;16"
    picture = pillow_heif.from_bytes(mode, (pixels.shape[1], pixels.shape[0]), pixels.tobytes())
    picture.save(file, quality=-1, chroma=444, bit_depth=bits, matrix_coefficients=0)
    return file.getvalue(), np.rint(values / (2**bits - 1) * 65535).astype(int)


@pytest.mark.parametrize("bits", [10, 12])
@pytest.mark.parametrize("channels", [3, 4])
def test_heic_of_10_and_12_bits_keeps_them(tmp_path: Path, bits: int, channels: int) -> None:
    data, values = heic(bits, channels)
    photo = read_photo(save(tmp_path, "a.heic", data))
    step = 65535 / (2**bits - 1)
    assert photo.rgb16 is not None and photo.notices == ()
    assert np.abs(photo.rgb16.astype(int) - values[..., :3]).max() <= 2 * step
    assert (photo.alpha is not None) == (channels == 4)
    write_photo(photo, tmp_path / "b.heic")
    again = pillow_heif.open_heif(tmp_path / "b.heic", convert_hdr_to_8bit=False)
    assert again.info["bit_depth"] == bits
    assert np.abs(read_photo(tmp_path / "b.heic").rgb16.astype(int) - photo.rgb16).mean() < 3 * step


def test_white_of_10_bits_is_white(tmp_path: Path) -> None:
    white = np.full((16, 16, 3), 65535, np.uint16)
    write_photo(Photo((white >> 8).astype(np.uint8), rgb16=white), tmp_path / "a.heic")
    assert read_photo(tmp_path / "a.heic").rgb16.min() > 65535 - 200


def packed_12_bits(values: np.ndarray) -> np.ndarray:
    high, low = values[:, ::2].astype(np.uint16), values[:, 1::2].astype(np.uint16)
    packed = np.stack([high >> 4, (high & 15) << 4 | low >> 8, low & 255], axis=-1)
    return packed.astype(np.uint8).reshape(len(values), -1, 1)


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_grey_of_12_bits_is_bright_and_turned_once(tmp_path: Path, orientation: int) -> None:
    values = smooth(channels=1, dtype=np.uint16)[..., 0] >> 4
    tags = {"bits": 12, "width": values.shape[1], 274: (3, orientation)}
    photo = read_photo(save(tmp_path, "a.tif", tiff([(packed_12_bits(values), tags)])))
    like = Image.fromarray(values)
    like.getexif()[0x0112] = orientation
    upright = np.asarray(ImageOps.exif_transpose(like))
    assert photo.rgb16 is not None and photo.rgb16.shape == (*upright.shape, 3)
    assert np.abs(photo.rgb16[..., 1] - upright / 4095 * 65535).max() <= 1
    write_photo(photo, tmp_path / "b.tif")
    np.testing.assert_array_equal(read_photo(tmp_path / "b.tif").rgb16, photo.rgb16)


def test_lab_of_16_bits_becomes_srgb_of_16_bits(tmp_path: Path) -> None:
    random = np.random.default_rng(4)
    lab8 = np.stack([random.integers(40, 220, (32, 32)), *random.integers(-25, 26, (2, 32, 32))], axis=-1)
    lab16 = np.stack([lab8[..., 0] * 257, *(lab8[..., plane] * 256 for plane in (1, 2))], axis=-1)
    stored = lab16.astype(np.int64).astype(np.uint16)  # signed numbers, as they are stored
    photo = read_photo(save(tmp_path, "a.tif", tiff([(stored, {262: (3, 8)})])))
    like = read_photo(save(tmp_path, "b.tif", tiff([(lab8.astype(np.uint8), {262: (3, 8)})])))
    assert photo.rgb16 is not None
    is_inside = ((like.rgb > 20) & (like.rgb < 235)).all(axis=2)  # else the colour is none of sRGB
    assert is_inside.mean() > 0.3
    assert np.percentile(np.abs(photo.rgb.astype(int) - like.rgb)[is_inside], 99) <= 2
    assert len(np.unique(photo.rgb16)) > 500
    assert "Lab photo" in " ".join(photo.notices)


@pytest.mark.parametrize(
    "tags, dtype, sentence",
    [
        ({339: (3, 3, 3, 3), "bits": 32}, np.uint32, "has colours of 32-bit floating point numbers"),
        ({339: (3, 3, 3, 3), "bits": 16}, np.uint16, "has colours of 16-bit floating point numbers"),
        ({"bits": 14}, np.uint16, "has 14 bits for each colour"),
    ],
)
def test_pixels_of_other_kinds_have_their_sentences(
    tmp_path: Path, tags: dict, dtype: type, sentence: str
) -> None:
    pixels = np.zeros((8, 8, 3), dtype)
    if dtype is np.uint32:
        data = tiff([(pixels.view(np.uint16).reshape(8, 16, 3), tags | {"width": 8})])
    else:
        data = tiff([(pixels, dict(tags))])
    path = save(tmp_path, "a.tif", data)
    with pytest.raises(PhotoError, match=f"“a.tif” {sentence}: convert it to RGB"):
        read_photo(path)


def test_of_very_many_planes_only_the_colours_are_decoded(tmp_path: Path) -> None:
    count = 2000
    planes = np.zeros((count, 4, 4), np.uint16)
    planes[:3] = np.arange(48, dtype=np.uint16).reshape(3, 4, 4)
    directory_pixels = planes.reshape(4 * count, 4, 1)
    data = tiff(
        [(directory_pixels, {
            257: (4, 4), 258: (3, *[16] * count), 262: (3, 2), 277: (3, count), 278: (4, 4), 284: (3, 2),
            338: (3, *[0] * (count - 3)), 279: (4, *[32] * count),
            273: (4, *[8 + 32 * plane for plane in range(count)]),
        })]
    )  # fmt: skip
    photo = read_photo(save(tmp_path, "a.tif", data))
    np.testing.assert_array_equal(photo.rgb16, np.moveaxis(planes[:3], 0, 2))


def test_libtiff_says_nothing_itself(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for dtype in (np.uint8, np.uint16):
        file = io.BytesIO()
        Image.fromarray(smooth(channels=3)).save(file, "TIFF", compression="tiff_lzw")
        data = bytearray(file.getvalue())
        if dtype is np.uint16:
            Image.fromarray(smooth(dtype=np.uint16, channels=1)[..., 0]).save(
                file := io.BytesIO(), "TIFF", compression="tiff_lzw"
            )
            data = bytearray(file.getvalue())
        data[40:400] = bytes(range(1, 241)) + bytes(120)
        with contextlib.suppress(PhotoError):
            read_photo(save(tmp_path, "a.tif", bytes(data)))
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize(("compression", "predictor"), [(1, 1), (5, 1), (5, 2), (8, 1), (8, 2), (32773, 1)])
def test_a_tiff_stays_packed_as_it_was(dtype: type, compression: int, predictor: int, tmp_path: Path) -> None:
    pixels = smooth(channels=3, dtype=dtype)
    parameters = [cv2.IMWRITE_TIFF_COMPRESSION, compression, cv2.IMWRITE_TIFF_PREDICTOR, predictor]
    is_packed, packed = cv2.imencode(".tiff", pixels[..., ::-1], parameters)
    assert is_packed
    path = tmp_path / "handed-over.tif"
    path.write_bytes(packed.tobytes())
    photo = read_photo(path)
    rgb = photo.rgb.copy()
    rgb[10:20, 10:20] = 0
    write_photo(photo.with_rgb(rgb), path)
    with Image.open(path) as image:
        assert (image.tag_v2[259], image.tag_v2.get(317, 1)) == (compression, predictor)
    back = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)[..., ::-1]
    expected = pixels.copy()
    expected[10:20, 10:20] = 0
    np.testing.assert_array_equal(back, expected)
