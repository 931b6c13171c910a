"""Files with layers, read by other programs than the one that writes them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms
from psd_tools import PSDImage
from psdtags import TiffImageSourceData
from psdtags.psdtags import PsdChannelId as ChannelId

from engine.errors import PhotoError
from engine.photo.io import read_photo
from engine.photo.layers import write_layers
from engine.photo.photo import Photo, PhotoMetadata
from tests.engine.photo.kinds import smooth, xmp


def photos(dtype: type, *, is_transparent: bool) -> tuple[Photo, Photo]:
    """A photo with metadata, and the same with a box painted over."""
    pixels = smooth(dtype=dtype)
    rgb16 = pixels if dtype == np.uint16 else None
    rgb = (pixels >> 8).astype(np.uint8) if dtype == np.uint16 else pixels
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    metadata = PhotoMetadata(
        exif=exif.tobytes()[6:],
        icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
        xmp=xmp("<dc:source>a source</dc:source>"),
        dpi=(300, 150),
    )
    alpha = np.full(pixels.shape[:2], np.iinfo(dtype).max, dtype) if is_transparent else None
    original = Photo(rgb, alpha, rgb16, metadata)
    edited = rgb.copy()
    edited[10:30, 20:50] = (1, 2, 3)
    return original, original.with_rgb(edited)


@pytest.mark.parametrize("is_transparent", [False, True])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_every_layer_holds_its_pixels(dtype: type, is_transparent: bool, tmp_path: Path) -> None:
    original, edited = photos(dtype, is_transparent=is_transparent)
    mask = np.zeros(original.rgb.shape[:2], np.uint8)
    mask[12:28, 22:48] = 255
    path = tmp_path / "layers.psd"
    write_layers(edited, original, mask, path)
    below, result, hidden = PSDImage.open(path)
    assert [each.name for each in (below, result, hidden)] == ["Original", "Result", "Mask"]
    assert [each.visible for each in (below, result, hidden)] == [True, True, False]
    assert result.bbox == (20, 10, 50, 30)

    def seen(layer) -> np.ndarray:
        return np.rint(layer.numpy("color") * np.iinfo(dtype).max).astype(dtype)

    wanted = (original.rgb, edited.rgb) if dtype == np.uint8 else (original.rgb16, edited.rgb16)
    np.testing.assert_array_equal(seen(below), wanted[0])
    np.testing.assert_array_equal(seen(result), wanted[1][10:30, 20:50])
    np.testing.assert_array_equal(seen(hidden)[..., 0] > 0, mask > 0)


def test_other_readers_see_the_result_its_profile_and_metadata(tmp_path: Path) -> None:
    original, edited = photos(np.uint8, is_transparent=False)
    path = tmp_path / "layers.psd"
    write_layers(edited, original, np.zeros(original.rgb.shape[:2], np.uint8), path)
    with Image.open(path) as image:
        np.testing.assert_array_equal(np.asarray(image), edited.rgb)
        assert [layer[0] for layer in image.layers] == ["Original", "Result"]
        assert image.info["icc_profile"] == original.metadata.icc_profile
    if shutil.which("exiftool"):
        tags = subprocess.run(
            ["exiftool", "-s3", "-Make", "-XMP-dc:Source", "-Photoshop:XResolution", "-YResolution", path],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split("\n")
        assert tags[:4] == ["A camera", "a source", "300", "150"]


def test_a_photo_that_is_too_long_is_refused(tmp_path: Path) -> None:
    long = Photo(np.zeros((1, 30_001, 3), np.uint8))
    with pytest.raises(PhotoError, match="30000 pixels"):
        write_layers(long, long, np.zeros((1, 30_001), np.uint8), tmp_path / "long.psd")


@pytest.mark.parametrize("is_transparent", [False, True])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_tiff_has_the_same_layers_where_photoshop_reads_them(
    dtype: type, is_transparent: bool, tmp_path: Path
) -> None:
    original, edited = photos(dtype, is_transparent=is_transparent)
    mask = np.zeros(original.rgb.shape[:2], np.uint8)
    mask[12:28, 22:48] = 255
    path = tmp_path / "layers.tif"
    write_layers(edited, original, mask, path)
    wanted = [each.rgb if dtype == np.uint8 else each.rgb16 for each in (original, edited)]
    with tifffile.TiffFile(path) as file:
        (page,) = file.pages
        np.testing.assert_array_equal(page.asarray()[..., :3], wanted[1])
        assert page.tags["InterColorProfile"].value == original.metadata.icc_profile
        block = TiffImageSourceData.fromtiff(path)
    below, result, hidden = block.layers
    assert [each.name for each in (below, result, hidden)] == ["Original", "Result", "Mask"]
    colours = [ChannelId.CHANNEL0, ChannelId.CHANNEL1, ChannelId.CHANNEL2]

    def seen(layer) -> np.ndarray:
        by_id = {channel.channelid: channel.data for channel in layer.channels}
        return np.dstack([by_id[each] for each in colours])

    np.testing.assert_array_equal(seen(below), wanted[0])
    np.testing.assert_array_equal(seen(result), wanted[1][10:30, 20:50])
    np.testing.assert_array_equal(seen(hidden)[..., 0] > 0, mask > 0)
    assert (result.rectangle.top, result.rectangle.left) == (10, 20)
    photo = read_photo(path)
    np.testing.assert_array_equal(photo.pixels, wanted[1])
    assert photo.holds_more and any("layers" in said for said in photo.notices)


def test_other_endings_hold_no_layers(tmp_path: Path) -> None:
    photo = Photo(smooth())
    with pytest.raises(
        PhotoError, match=r"“a.png” cannot hold layers: let its name end in one of .psd, .tif"
    ):
        write_layers(photo, photo, np.zeros(photo.rgb.shape[:2], np.uint8), tmp_path / "a.png")
