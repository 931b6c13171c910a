"""XMP stays as it was, but for what is not true any more."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from engine.photo.export import marked_as_ai
from engine.photo.io import read_photo, write_photo
from engine.photo.jpeg_segments import extended_xmp, read_jpeg
from engine.photo.photo import Photo, PhotoMetadata
from engine.photo.xmp import COMPOSITE_WITH_AI, parsed, without_announcements
from engine.photo.xmp_parts import extended_guid, merged, split
from tests.engine.photo.kinds import film, jpeg, png, save, smooth, ultra_hdr, with_xmp, xmp

LONG = "<dc:description>" + "long " * 40_000 + "</dc:description>"


def values(packet: bytes | None, name: str) -> list[str]:
    document = parsed(packet or b"")
    assert document is not None
    return [element.firstChild.data for element in document.getElementsByTagName(name)]


def test_a_long_packet_is_split_and_put_together_again(tmp_path: Path) -> None:
    packet = xmp("<dc:creator>Jane</dc:creator>" + LONG, 'xmp:Rating="5"')
    write_photo(Photo(smooth(), metadata=PhotoMetadata(xmp=packet)), tmp_path / "a.jpg")
    data = (tmp_path / "a.jpg").read_bytes()
    file = read_jpeg(data)
    (main,) = file.contents(0xE1, b"http://ns.adobe.com/xap/1.0/\0")
    assert b"Jane" in main and b'xmp:Rating="5"' in main and b"long long" not in main
    part = extended_xmp(file, extended_guid(main) or b"")
    assert part is not None and b"long long" in part
    again = read_photo(tmp_path / "a.jpg")
    assert again.notices == () and b"HasExtendedXMP" not in (again.metadata.xmp or b"")
    assert values(again.metadata.xmp, "dc:description") == ["long " * 40_000]
    assert values(again.metadata.xmp, "dc:creator") == ["Jane"]
    write_photo(again, tmp_path / "b.png")  # which has no limit
    assert values(read_photo(tmp_path / "b.png").metadata.xmp, "dc:description") == ["long " * 40_000]


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="needs exiftool (libimage-exiftool-perl)")
def test_another_reader_finds_both_parts(tmp_path: Path) -> None:
    write_photo(
        Photo(smooth(), metadata=PhotoMetadata(xmp=xmp("<dc:creator>J</dc:creator>" + LONG))),
        tmp_path / "a.jpg",
    )
    command = ["exiftool", "-s3", "-XMP:Creator", "-XMP:Description", "-validate", str(tmp_path / "a.jpg")]
    found = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    assert found.startswith("J\nlong long") and "Warning" not in found.replace("Warning (minor)", "")


def test_padding_is_left_out_before_a_packet_is_split() -> None:
    packet = xmp("<dc:creator>Jane</dc:creator>", end="\n" + " " * 70_000)
    assert split(packet, 65_000) == (packet.replace(b" " * 70_000, b""), b"", b"")


def test_a_lost_part_is_told_and_not_announced(tmp_path: Path) -> None:
    note = 'xmlns:xmpNote="http://ns.adobe.com/xmp/note/" '
    note += 'xmpNote:HasExtendedXMP="0123456789ABCDEF0123456789ABCDEF"'
    path = save(tmp_path, "a.jpg", with_xmp(jpeg(), xmp("<dc:creator>Jane</dc:creator>", note)))
    photo = read_photo(path)
    assert "XMP metadata of this file is damaged" in " ".join(photo.notices)
    assert values(photo.metadata.xmp, "dc:creator") == ["Jane"]
    assert b"HasExtendedXMP" not in (photo.metadata.xmp or b"")


def test_parts_with_prefixes_of_their_own_are_merged() -> None:
    further = b'<x:m xmlns:x="adobe:ns:meta/" xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:RDF>'
    further += b'<r:Description r:about="" xmlns:p="urn:p"><p:Thing>!</p:Thing></r:Description></r:RDF></x:m>'
    whole = merged(xmp("<dc:creator>Jane</dc:creator>"), further)
    assert values(whole, "p:Thing") == ["!"] and values(whole, "dc:creator") == ["Jane"]


@pytest.mark.parametrize("suffix", [".png", ".heic"])
def test_a_gain_map_is_announced_no_more(tmp_path: Path, suffix: str) -> None:
    photo = read_photo(save(tmp_path, "a.jpg", ultra_hdr()))
    write_photo(photo, tmp_path / f"b{suffix}")
    data = (tmp_path / f"b{suffix}").read_bytes()
    assert b"hdrgm" not in data and b"GainMap" not in data and b"Item:Length" not in data
    assert values(read_photo(tmp_path / f"b{suffix}").metadata.xmp, "dc:creator") == ["Jane"]


def test_a_film_is_announced_no_more_and_the_camera_stays(tmp_path: Path) -> None:
    told = (
        'xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" GCamera:MotionPhoto="1" GCamera:BurstID="b" '
    )
    told += 'GCamera:MicroVideoOffset="3016"'
    photo = read_photo(save(tmp_path, "a.jpg", with_xmp(jpeg(), xmp(attributes=told)) + film()))
    packet = photo.metadata.xmp or b""
    assert b"MotionPhoto" not in packet and b"MicroVideo" not in packet and b'GCamera:BurstID="b"' in packet


def test_packets_without_announcements_stay_byte_by_byte() -> None:
    packet = xmp("<dc:creator>Jane</dc:creator>", 'xmlns:x2="urn:x"   x2:a="1"')
    assert without_announcements(packet) is packet


ODD = {
    "encoding": b'<?xml version="1.0" encoding="klingon"?>' + xmp(),
    "deep": xmp("<dc:a>" * 3000 + "</dc:a>" * 3000),
    "no end": xmp()[:-30],
    "entities": b'<!DOCTYPE a [<!ENTITY b "c">]>' + xmp("<dc:a>&b;</dc:a>"),
    "no XML": b"\0\xff" * 50,
}


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".heic"])
@pytest.mark.parametrize("name", ODD)
def test_packets_that_nobody_can_read_keep_nothing_from_being_saved(
    tmp_path: Path, name: str, suffix: str
) -> None:
    path = save(tmp_path, "a.png", png([(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + ODD[name])]))
    photo = read_photo(path)
    write_photo(photo, tmp_path / f"b{suffix}")
    marked = marked_as_ai(photo)
    assert "XMP metadata of this file is damaged" in " ".join(marked.notices)
    write_photo(marked, tmp_path / f"c{suffix}")
    assert COMPOSITE_WITH_AI.encode() in (tmp_path / f"c{suffix}").read_bytes()


def test_packets_in_utf_16_become_utf_8(tmp_path: Path) -> None:
    packet = xmp("<dc:creator>Jäne</dc:creator>").decode().encode("utf-16")
    file = io.BytesIO()
    Image.fromarray(smooth()).save(file, "TIFF", tiffinfo={700: packet})
    photo = read_photo(save(tmp_path, "a.tif", file.getvalue()))
    assert "Jäne".encode() in (photo.metadata.xmp or b"")
