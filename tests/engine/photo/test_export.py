"""Exported copies: size, colours, metadata and the mark of AI, in files written and read again."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.dom import minidom

import numpy as np
import pytest
from PIL import Image, ImageCms

from engine import cli
from engine.errors import PhotoError
from engine.photo.export import ExportOptions, exported, marked_as_ai
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo, PhotoMetadata
from engine.photo.xmp import COMPOSITE_WITH_AI, MADE_BY_AI, with_source_type

HEIGHT, WIDTH = 120, 200
SUFFIXES = (".jpg", ".png", ".tif", ".webp", ".heic")
EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
PACKET = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="uuid:1" xmlns:own="http://example.org/" own:note="kept &amp; whole">'
    b"<own:list><rdf:Bag><rdf:li>one</rdf:li></rdf:Bag></own:list>"
    b"</rdf:Description></rdf:RDF></x:xmpmeta>   <?xpacket end='w'?>"
)


def exif_block() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Camera maker"
    exif[0x8769] = {0x927C: b"maker\0note\1\2\3", 0xA002: WIDTH, 0xA003: HEIGHT}
    exif[0x8825] = {1: "N", 2: (52.0, 30.0, 15.5)}
    return exif.tobytes()[6:]


def slope(dtype: type = np.uint8) -> np.ndarray:
    """[H,W,3] of gentle slopes that use the whole range of a type."""
    y, x = np.mgrid[:HEIGHT, :WIDTH] / (WIDTH - 1)
    planes = np.stack([x, y, 1 - x], axis=-1)
    return np.rint(planes * np.iinfo(dtype).max).astype(dtype)


@pytest.fixture
def photo() -> Photo:
    """Has metadata of all kinds."""
    return Photo(slope(), metadata=PhotoMetadata(exif_block(), None, PACKET, (300.0, 300.0)))


def round_trip(photo: Photo, options: ExportOptions, path: Path) -> Photo:
    write_photo(exported(photo, options), path, quality=options.quality)
    return read_photo(path)


def source_types(photo: Photo) -> list[str]:
    document = minidom.parseString(photo.metadata.xmp or b"<none/>")
    found = document.getElementsByTagNameNS(EXTENSION, "DigitalSourceType")
    return [element.firstChild.data for element in found]


@pytest.mark.parametrize(
    ("options", "size"),
    [
        (ExportOptions(), (120, 200)),
        (ExportOptions(percent=50), (60, 100)),
        (ExportOptions(longest_side_px=50), (30, 50)),
        (ExportOptions(longest_side_px=50, percent=10), (30, 50)),
        (ExportOptions(longest_side_px=4000), (120, 200)),
        (ExportOptions(longest_side_px=1), (1, 1)),
    ],
)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_file_has_the_size_that_was_told(
    photo: Photo, tmp_path: Path, suffix: str, options: ExportOptions, size: tuple[int, int]
) -> None:
    assert options.size_of((HEIGHT, WIDTH)) == size
    copy = round_trip(photo, options, tmp_path / f"a{suffix}")
    assert copy.rgb.shape[:2] == size
    exif = Image.Exif()
    exif.load(copy.metadata.exif or b"")
    inner = exif.get_ifd(0x8769)
    assert (inner[0xA003], inner[0xA002]) == size and inner[0x927C] == b"maker\0note\1\2\3"


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_scaling_keeps_brightness_and_16_bits(tmp_path: Path, suffix: str) -> None:
    rgb16 = slope(np.uint16)
    photo = Photo((rgb16 / 257).round().astype(np.uint8), rgb16=rgb16)
    copy = round_trip(photo, ExportOptions(percent=50), tmp_path / f"a{suffix}")
    boxes = rgb16.reshape(60, 2, 100, 2, 3).mean(axis=(1, 3))
    assert copy.rgb16 is not None and copy.rgb16.dtype == np.uint16
    assert np.abs(copy.rgb16.astype(float) - boxes)[4:-4, 4:-4].max() < 2
    assert len(np.unique(copy.rgb16 % 257)) > 50, "the lower bits are gone"


def test_scaling_does_not_alias() -> None:
    stripes = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    stripes[:, ::2] = 255
    small = exported(Photo(stripes), ExportOptions(percent=30)).rgb
    assert np.abs(small.astype(int) - 127.5)[:, 2:-2].max() < 6


@pytest.mark.parametrize("alpha_type", [np.uint8, np.uint16])
def test_what_is_hidden_by_transparency_does_not_bleed_out(alpha_type: type) -> None:
    rgb = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    rgb[:, :101] = (10, 200, 30)
    rgb[:, 101:] = (255, 0, 255)
    alpha = np.zeros((HEIGHT, WIDTH), alpha_type)
    alpha[:, :101] = np.iinfo(alpha_type).max
    small = exported(Photo(rgb, alpha), ExportOptions(percent=50))
    assert small.alpha is not None and small.alpha.dtype == alpha_type
    edge = small.alpha[30, 48:53].astype(float) / np.iinfo(alpha_type).max
    assert edge[0] > 0.9 and edge[-1] < 0.1
    visible = small.alpha > 0.05 * np.iinfo(alpha_type).max
    assert np.abs(small.rgb[visible].astype(int) - (10, 200, 30)).max() <= 1


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_without_metadata_nothing_tells_of_place_time_or_camera(
    photo: Photo, tmp_path: Path, suffix: str
) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    texts = ((b"tEXt", b"Author\0Somebody"),)
    told_elsewhere = {
        "png_texts": texts,
        "iptc": b"\x1c\x02\x50\0\x08Somebody",
        "jpeg_comment": b"by Somebody",
    }
    photo = replace(photo, metadata=replace(photo.metadata, icc_profile=profile, **told_elsewhere))
    if suffix in (".png", ".jpg", ".tif"):
        round_trip(photo, ExportOptions(), tmp_path / f"kept{suffix}")
        assert b"Somebody" in (tmp_path / f"kept{suffix}").read_bytes()
    copy = round_trip(photo, ExportOptions(keeps_metadata=False), tmp_path / f"a{suffix}")
    data = (tmp_path / f"a{suffix}").read_bytes()
    for told in (b"Camera maker", b"maker\0note", b"own:note", b"<x:xmpmeta", b"Somebody"):
        assert told not in data
    assert copy.metadata.exif is None or b"\x25\x88" not in copy.metadata.exif
    assert copy.metadata.xmp is None
    assert copy.metadata.icc_profile == profile, "without it the colours would be others"


def test_quality_decides_on_the_size_where_there_is_one(photo: Photo, tmp_path: Path) -> None:
    noise = np.random.default_rng(3).integers(0, 256, photo.rgb.shape, np.uint8)
    for suffix in SUFFIXES:
        sizes = []
        for quality in (30, 95):
            path = tmp_path / f"{quality}{suffix}"
            write_photo(Photo(noise), path, quality=quality)
            sizes.append(path.stat().st_size)
        if suffix in (".png", ".tif"):
            assert sizes[0] == sizes[1]
        else:
            assert sizes[0] < 0.7 * sizes[1]


# Colours


@cache  # it holds the second in which it was made
def wide_profile() -> bytes:
    """An RGB profile whose red is sRGB's green and so on: any conversion shows."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = int.from_bytes(profile[128:132], "big")
    tags = {bytes(profile[i : i + 4]): i for i in range(132, 132 + 12 * count, 12)}
    red, green = tags[b"rXYZ"], tags[b"gXYZ"]
    profile[red : red + 4], profile[green : green + 4] = b"gXYZ", b"rXYZ"
    at = profile.index("sRGB".encode("utf-16-be"))
    profile[at : at + 8] = "swap".encode("utf-16-be")
    return bytes(profile)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".heic"])
def test_colours_are_converted_to_srgb(photo: Photo, tmp_path: Path, suffix: str) -> None:
    swapped = replace(photo, metadata=replace(photo.metadata, icc_profile=wide_profile()))
    kept = round_trip(swapped, ExportOptions(quality=98), tmp_path / f"kept{suffix}")
    assert kept.metadata.icc_profile == wide_profile()
    assert np.abs(kept.rgb.astype(int) - photo.rgb).mean() < 3

    options = ExportOptions(quality=98, converts_to_srgb=True)
    copy = round_trip(swapped, options, tmp_path / f"srgb{suffix}")
    own = ImageCms.ImageCmsProfile(io.BytesIO(copy.metadata.icc_profile or b""))
    assert "sRGB" in ImageCms.getProfileDescription(own)
    assert np.abs(copy.rgb.astype(int) - photo.rgb[..., [1, 0, 2]]).mean() < 3


def test_a_photo_without_profile_is_srgb_and_says_so_when_asked(photo: Photo, tmp_path: Path) -> None:
    copy = round_trip(photo, ExportOptions(converts_to_srgb=True), tmp_path / "a.png")
    np.testing.assert_array_equal(copy.rgb, photo.rgb)
    assert copy.metadata.icc_profile is not None


def test_16_bits_of_srgb_need_no_conversion_and_stay() -> None:
    rgb16 = slope(np.uint16)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = Photo(slope(), rgb16=rgb16, metadata=PhotoMetadata(icc_profile=profile))
    np.testing.assert_array_equal(exported(photo, ExportOptions(converts_to_srgb=True)).rgb16, rgb16)


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_16_bits_of_another_profile_stay_16_bits_in_srgb(tmp_path: Path, suffix: str) -> None:
    rgb16 = slope(np.uint16)
    photo = Photo(slope(), rgb16=rgb16, metadata=PhotoMetadata(icc_profile=wide_profile()))
    copy = round_trip(photo, ExportOptions(converts_to_srgb=True), tmp_path / f"a{suffix}")
    assert copy.rgb16 is not None
    assert np.abs(copy.rgb16.astype(int) - rgb16[..., [1, 0, 2]]).max() <= 8


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_linear_profile_that_calls_itself_srgb_is_converted(dtype: type) -> None:
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    assert profile.count(b"para") == 1
    curve = profile.index(b"para") + 12
    profile[curve : curve + 20] = struct.pack(">5l", 65536, 65536, 0, 65536, 0)
    rgb16 = slope(np.uint16) if dtype is np.uint16 else None
    photo = Photo(slope(), rgb16=rgb16, metadata=PhotoMetadata(icc_profile=bytes(profile)))
    copy = exported(photo, ExportOptions(converts_to_srgb=True))
    light = slope() / 255
    expected = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    difference = np.abs(copy.rgb / 255 - expected)
    assert difference[slope() > 8].max() < 1.5 / 255 and difference.mean() < 0.5 / 255
    assert (copy.rgb16 is None) == (rgb16 is None)


@pytest.mark.parametrize("has_16_bits", [False, True])
def test_a_format_without_profiles_gets_srgb(photo: Photo, tmp_path: Path, has_16_bits: bool) -> None:
    rgb16 = slope(np.uint16) if has_16_bits else None
    metadata = PhotoMetadata(icc_profile=wide_profile())
    write_photo(replace(photo, rgb16=rgb16, metadata=metadata), tmp_path / "a.bmp")
    written = read_photo(tmp_path / "a.bmp").rgb
    assert np.abs(written.astype(int) - photo.rgb[..., [1, 0, 2]]).max() <= 2


def test_an_unreadable_profile_is_refused_in_words(photo: Photo) -> None:
    broken = replace(photo, metadata=PhotoMetadata(icc_profile=b"no profile"))
    with pytest.raises(
        PhotoError, match=r"cannot be read, .*: keep the profile, in any kind of file but \.bmp\.$"
    ):
        exported(broken, ExportOptions(converts_to_srgb=True))


# The mark


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("keeps_metadata", [True, False])
def test_the_mark_is_read_back(photo: Photo, tmp_path: Path, suffix: str, keeps_metadata: bool) -> None:
    options = ExportOptions(marks_ai=True, keeps_metadata=keeps_metadata)
    copy = round_trip(photo, options, tmp_path / f"a{suffix}")
    assert source_types(copy) == [COMPOSITE_WITH_AI]
    assert (b'own:note="kept &amp; whole"' in (copy.metadata.xmp or b"")) == keeps_metadata
    assert (b"<rdf:li>one</rdf:li>" in (copy.metadata.xmp or b"")) == keeps_metadata


def test_a_generated_picture_is_marked_as_such_also_once_it_was_saved_and_edited(
    photo: Photo, tmp_path: Path
) -> None:
    generated = replace(photo, is_generated=True)
    options = ExportOptions(marks_ai=True)
    copy = round_trip(generated, options, tmp_path / "a.png")
    assert source_types(copy) == [MADE_BY_AI]
    edited = copy.with_rgb(255 - copy.rgb)
    again = round_trip(edited, replace(options, keeps_metadata=False), tmp_path / "b.png")
    assert source_types(again) == [MADE_BY_AI]
    assert source_types(exported(generated, ExportOptions())) == []


def test_another_mark_gives_way(photo: Photo) -> None:
    element = b"<e:DigitalSourceType xmlns:e='" + EXTENSION.encode() + b"'>old</e:DigitalSourceType>"
    inside = PACKET.replace(b"<own:list>", element + b"<own:list>")
    attribute = PACKET.replace(
        b"own:note", b'xmlns:e="' + EXTENSION.encode() + b'" e:DigitalSourceType="old" own:note'
    )
    for packet in (inside, attribute, with_source_type(PACKET, "old")):
        marked = marked_as_ai(replace(photo, metadata=PhotoMetadata(xmp=packet)))
        assert source_types(marked) == [COMPOSITE_WITH_AI]
        xmp = marked.metadata.xmp or b""
        assert b"old" not in xmp and b"kept &amp; whole" in xmp


@pytest.mark.parametrize("packet", [None, b"", b"damaged <", b"<no-rdf/>", b"\xff\xfe\0"])
def test_a_packet_that_nobody_can_read_gives_way_to_a_new_one(packet: bytes | None) -> None:
    marked = Photo(slope(), metadata=PhotoMetadata(xmp=with_source_type(packet, "new")))
    assert source_types(marked) == ["new"]


# The command line


def test_the_command_line_exports(photo: Photo, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    write_photo(photo, tmp_path / "a.png")

    def run(*options: str) -> int:
        return cli.main(lambda _: 1, ["export", str(tmp_path / "a.png"), *options])

    out = str(tmp_path / "b.webp")
    assert run("-o", out, "--longest-side", "50", "--no-metadata", "--srgb", "--mark-ai") == 0
    assert capsys.readouterr().out == f"{out}: 50 × 30 pixels\n"
    copy = read_photo(out)
    assert copy.rgb.shape == (30, 50, 3) and source_types(copy) == [COMPOSITE_WITH_AI]
    assert copy.metadata.exif is None and copy.metadata.icc_profile is not None
    assert run("-o", out) == 2 and "exists" in capsys.readouterr().err
    assert run("-o", str(tmp_path / "c.jpg"), "--percent", "50", "--longest-side", "9") == 2
    assert "either --percent or --longest-side" in capsys.readouterr().err
    assert run("-o", str(tmp_path / "c.bmp"), "--mark-ai") == 2
    assert "no room for the mark" in capsys.readouterr().err
    assert not (tmp_path / "c.jpg").exists() and not (tmp_path / "c.bmp").exists()
