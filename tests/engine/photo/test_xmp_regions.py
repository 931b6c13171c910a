"""Regions of faces in XMP stay on their faces, whatever becomes of the frame."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from engine.canvas import Border, grown_by, without_border
from engine.photo.export import ExportOptions, exported
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo, PhotoMetadata, Sidecar
from engine.reframing import Crop, Turn, reframed
from tests.engine.photo.kinds import jpeg, save, with_xmp, xmp

HEIGHT, WIDTH = 120, 160
FACE = (100, 30, 24, 40)
"""Left, top, width and height in pixels."""
SPACES = (
    'xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" '
    'xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#" '
    'xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" '
    'xmlns:MP="http://ns.microsoft.com/photo/1.2/" '
    'xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#" '
    'xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#"'
)


def told(*, as_elements: bool = False) -> bytes:
    """XMP with the face's region, in both ways, as attributes or as elements."""
    left, top, width, height = FACE
    area = {
        "x": (left + width / 2) / WIDTH,
        "y": (top + height / 2) / HEIGHT,
        "w": width / WIDTH,
        "h": height / HEIGHT,
        "unit": "normalized",
    }
    corner = f"{left / WIDTH}, {top / HEIGHT}, {width / WIDTH}, {height / HEIGHT}"
    if as_elements:
        inner = "".join(f"<stArea:{name}>{value}</stArea:{name}>" for name, value in area.items())
        one = f'<mwg-rs:Area rdf:parseType="Resource">{inner}</mwg-rs:Area>'
        two = f'<rdf:li rdf:parseType="Resource"><MPReg:Rectangle>{corner}</MPReg:Rectangle></rdf:li>'
        size = (
            f'<mwg-rs:AppliedToDimensions rdf:parseType="Resource"><stDim:w>{WIDTH}</stDim:w>'
            f"<stDim:h>{HEIGHT}</stDim:h></mwg-rs:AppliedToDimensions>"
        )
    else:
        inner = " ".join(f'stArea:{name}="{value}"' for name, value in area.items())
        one, two = f"<mwg-rs:Area {inner}/>", f'<rdf:li MPReg:Rectangle="{corner}"/>'
        size = f'<mwg-rs:AppliedToDimensions stDim:w="{WIDTH}" stDim:h="{HEIGHT}" stDim:unit="pixel"/>'
    return xmp(
        f'<mwg-rs:Regions rdf:parseType="Resource">{size}<mwg-rs:RegionList><rdf:Bag>'
        f'<rdf:li rdf:parseType="Resource"><mwg-rs:Name>Jane</mwg-rs:Name>{one}</rdf:li>'
        "</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
        f'<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>{two}</rdf:Bag></MPRI:Regions>'
        "</MP:RegionInfo>",
        SPACES,
    )


def marked() -> np.ndarray:
    """Black, with a white face."""
    left, top, width, height = FACE
    rgb = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    rgb[top : top + height, left : left + width] = 255
    return rgb


def numbers_in(packet: bytes) -> tuple[list[float], list[float], list[float]]:
    """Middle and size by the Working Group, corner and size by Microsoft, and the size that is named."""
    text = packet.decode()

    def value(name: str) -> float:
        found = re.search(rf'{name}(?:="|>)([-\d.e]+)', text)
        assert found is not None, name
        return float(found[1])

    corner = re.search(r'MPReg:Rectangle(?:="|>)([-\d., ]+)', text)
    assert corner is not None
    area = [value(f"stArea:{name}") for name in "xywh"]
    return area, [float(each) for each in corner[1].split(",")], [value("stDim:w"), value("stDim:h")]


def check_marks_face(photo: Photo, packet: bytes, tolerance_px: float = 0.51) -> None:
    """Compares the regions with where the photo is white."""
    rows, columns = np.flatnonzero((photo.rgb > 127).any(axis=(1, 2))), np.flatnonzero(
        (photo.rgb > 127).any(axis=(0, 2))
    )  # fmt: skip
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    (x, y, w, h), (corner_x, corner_y, corner_w, corner_h), size = numbers_in(packet)
    height, width = photo.rgb.shape[:2]
    assert size == [width, height]
    scale = np.array([width, height, width, height])
    seen = np.array([left, top, right - left, bottom - top])
    by_group = np.array([x - w / 2, y - h / 2, w, h]) * scale
    by_microsoft = np.array([corner_x, corner_y, corner_w, corner_h]) * scale
    np.testing.assert_allclose(by_group, seen, atol=tolerance_px)
    np.testing.assert_allclose(by_microsoft, seen, atol=tolerance_px)


FRAMES: dict[str, Any] = {
    "left": lambda photo: reframed(photo, Turn.LEFT),
    "right": lambda photo: reframed(photo, Turn.RIGHT),
    "across": lambda photo: reframed(photo, Turn.ACROSS),
    "down": lambda photo: reframed(photo, Turn.DOWN),
    "cut": lambda photo: reframed(photo, Crop(61, 11, 90, 100)),
    "cut through the face": lambda photo: reframed(photo, Crop(0, 40, 115, 80)),
    "grown": lambda photo: without_border(grown_by(photo, Border(10, 3, 12, 5)).photo, Border(3, 3, 2, 0)),
    "smaller": lambda photo: exported(photo, ExportOptions(percent=50)),
}


@pytest.mark.parametrize("as_elements", [False, True])
@pytest.mark.parametrize("name", FRAMES)
def test_regions_go_along(name: str, as_elements: bool) -> None:
    packet = told(as_elements=as_elements)
    before = Photo(marked(), metadata=PhotoMetadata(xmp=packet, sidecar=Sidecar(packet, True)))
    check_marks_face(before, packet)
    after = FRAMES[name](before)
    assert after.metadata.xmp is not None and after.metadata.sidecar is not None
    check_marks_face(after, after.metadata.xmp)
    check_marks_face(after, after.metadata.sidecar.data)
    assert b"Jane" in after.metadata.xmp


def test_a_levelled_region_keeps_its_size_and_middle() -> None:
    before = Photo(marked(), metadata=PhotoMetadata(xmp=told()))
    after = reframed(before, Crop(20, 15, 120, 90, 5.0))
    assert after.metadata.xmp is not None
    (x, y, w, h), _, size = numbers_in(after.metadata.xmp)
    assert size == [120, 90]
    rows, columns = np.nonzero(after.rgb[..., 0] > 127)
    assert x * 120 == pytest.approx(columns.mean() + 0.5, abs=0.6)
    assert y * 90 == pytest.approx(rows.mean() + 0.5, abs=0.6)
    assert (w * 120, h * 90) == pytest.approx((24, 40), abs=0.01)


def test_regions_of_what_is_cut_off_go() -> None:
    before = Photo(marked(), metadata=PhotoMetadata(xmp=told()))
    packet = reframed(before, Crop(0, 0, 104, HEIGHT)).metadata.xmp
    assert packet is not None and b"Jane" not in packet and b"MPReg:Rectangle" not in packet


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_turned_upright_on_opening_turns_its_regions(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    path = save(tmp_path, "a.jpg", with_xmp(jpeg(marked(), exif=exif.tobytes(), quality=100), told()))
    (tmp_path / "a.jpg.xmp").write_bytes(told(as_elements=True))
    photo = read_photo(path)
    assert photo.metadata.xmp is not None and photo.metadata.sidecar is not None
    check_marks_face(photo, photo.metadata.xmp)
    check_marks_face(photo, photo.metadata.sidecar.data)


def test_a_packet_without_regions_stays_byte_by_byte() -> None:
    packet = xmp("<dc:source>a</dc:source>")
    before = Photo(marked(), metadata=PhotoMetadata(xmp=packet))
    assert reframed(before, Turn.LEFT).metadata.xmp == packet


@pytest.mark.parametrize("value", ["", "nan", "1, 2", "a, b, c, d", "1e999, 0, 0, 0"])
def test_damaged_regions_stay_as_they_are(value: str) -> None:
    packet = re.sub(rb'MPReg:Rectangle="[^"]*"', b'MPReg:Rectangle="%s"' % value.encode(), told())
    packet = re.sub(rb'stArea:x="[^"]*"', b'stArea:x="%s"' % value.encode(), packet)
    photo = Photo(marked(), metadata=PhotoMetadata(xmp=packet))
    after = reframed(photo, Turn.LEFT).metadata.xmp
    assert after is not None and b'MPReg:Rectangle="%s"' % value.encode() in after and b"Jane" in after


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_exiftool_reads_what_was_moved(tmp_path: Path) -> None:
    photo = Photo(marked(), metadata=PhotoMetadata(xmp=told()))
    turned = reframed(photo, Turn.RIGHT)
    write_photo(replace(turned, path=None), tmp_path / "a.jpg")
    read = subprocess.run(["exiftool", "-j", "-struct", tmp_path / "a.jpg"], capture_output=True, check=True)
    (tags,) = json.loads(read.stdout)
    (region,) = tags["RegionInfo"]["RegionList"]
    assert tags["RegionInfo"]["AppliedToDimensions"]["W"] == HEIGHT and region["Name"] == "Jane"
    left, top, width, height = FACE
    expected = ((HEIGHT - top - height / 2) / HEIGHT, (left + width / 2) / WIDTH)
    assert (region["Area"]["X"], region["Area"]["Y"]) == pytest.approx(expected, abs=1e-5)
