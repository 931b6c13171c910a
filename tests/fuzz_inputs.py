"""Sound files of every kind that the program reads, and how they are damaged."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import cv2
import numpy as np
import pillow_heif
import tifffile
from PIL import Image, ImageCms

from engine import recipe, recipe_file
from engine.canvas import Border
from engine.photo.photo import Photo
from engine.photo.photoshop import IPTC, Resource, join_resources
from engine.recipe import CompletionEdit
from engine.reframing import Crop, Turn
from engine.request import CompletionRequest, FaceFrame, Patch
from tests.engine.photo import kinds
from tests.engine.photo.heif_parts import with_gain_map
from tests.engine.photo.test_xmp_regions import told

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
_EXTREMES = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def photos() -> dict[str, bytes]:
    """A small photo of each format, with all that can stand beside its pixels, and of the odder kinds."""
    image = Image.fromarray(kinds.smooth(24, 32))
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "A camera", 6
    exif[0x8769] = {0x9003: "2026:01:02 03:04:05", 0xA002: 32, 0xA003: 24}
    beside = {"exif": exif.tobytes(), "icc_profile": SRGB, "xmp": kinds.xmp("<dc:source>a</dc:source>")}
    found: dict[str, bytes] = {}
    for suffix, options in {
        ".jpg": {"dpi": (300, 300), "comment": b"a comment"},
        ".png": {"dpi": (300, 300)},
        ".webp": {},
        ".tif": {},
        ".avif": {},
        ".jp2": None,
        ".bmp": None,
    }.items():
        file = io.BytesIO()
        image.save(
            file, Image.registered_extensions()[suffix], **({} if options is None else beside | options)
        )
        found[suffix] = file.getvalue()
    pillow_heif.register_heif_opener()
    file = io.BytesIO()
    image.save(file, "HEIF", **beside)
    found[".heic"] = file.getvalue()
    deep = kinds.smooth(24, 32, 4, np.uint16)
    found["hdr.heic"] = with_gain_map(found[".heic"], is_apples=True)
    found["16.png"] = cv2.imencode(".png", deep)[1].tobytes()
    found["16.tif"] = cv2.imencode(".tiff", deep[..., :3])[1].tobytes()
    paths = join_resources([Resource(2000, b"\0\0", b"a path"), Resource(IPTC, b"\0\0", b"\x1c\2\x78\0\1a")])
    found["resources.jpg"] = kinds.with_segment(found[".jpg"], 0xED, b"Photoshop 3.0\0" + paths)
    found["hdr.jpg"] = kinds.ultra_hdr()
    found["maker.jpg"] = kinds.jpeg(exif=kinds.maker_note("NIKON CORPORATION", kinds.old_face()))
    found["pages.tif"] = kinds.tiff([(kinds.smooth(24, 32), {}), (kinds.smooth(13, 17), {})])
    found["big.tif"] = _big_pages()
    found["channels.tif"] = _channels()
    found["regions.jpg"] = kinds.with_xmp(found[".jpg"], told())
    found["texts.png"] = kinds.png(
        [(b"tEXt", b"Title\0a"), (b"gAMA", b"\0\0\xb1\x8f"), (b"iTXt", b"a\0\0\0\0\0b")]
    )
    return found


def _big_pages() -> bytes:
    """A BigTIFF of pages whose numbers begin with their largest byte, one of them in tiles."""
    file = io.BytesIO()
    with tifffile.TiffWriter(file, byteorder=">", bigtiff=True) as writer:
        writer.write(kinds.smooth(24, 32), photometric="rgb", metadata=None)
        writer.write(
            kinds.smooth(33, 20), photometric="rgb", tile=(16, 16), compression="zlib", metadata=None
        )
    return file.getvalue()


def _channels() -> bytes:
    """A TIFF of colours, transparency and a selection, one behind the other."""
    file = io.BytesIO()
    planes = np.moveaxis(kinds.smooth(24, 32, 5), -1, 0)
    tifffile.imwrite(
        file, planes, photometric="rgb", planarconfig="separate", compression="lzw", metadata=None,
        extrasamples=["unassalpha", "unspecified"],
    )  # fmt: skip
    return file.getvalue()


def masks() -> dict[str, bytes]:
    """A mask of each kind."""
    grey = np.zeros((24, 32), np.uint8)
    grey[5:15, 5:20] = 255
    found = {}
    for name, picture in {
        "grey.png": Image.fromarray(grey),
        "labels.png": Image.fromarray(grey // 255),
        "palette.png": Image.fromarray(grey).convert("P"),
        "clear.png": Image.fromarray(np.dstack([grey] * 4)),
        "lossy.jpg": Image.fromarray(grey),
    }.items():
        file = io.BytesIO()
        picture.save(file, "JPEG" if name.endswith("jpg") else "PNG")
        found[name] = file.getvalue()
    return found


def a_recipe(folder: Path) -> bytes:
    """A recipe with an edit of each kind."""
    photo = Photo(kinds.smooth(24, 32))
    mask = np.zeros((24, 32), np.uint8)
    mask[5:15, 5:20] = 255
    face = FaceFrame(np.arange(10, dtype=float).reshape(5, 2))
    edits = [
        CompletionEdit.of(CompletionRequest(photo, mask, "telea", face=face), "telea", 3),
        Patch(3, 4, np.zeros((5, 6, 3), np.uint8)),
        Border(left=2),
        Turn.LEFT,
        Crop(1, 2, 10, 9, 1.5),
    ]
    path = folder / "sound.recipe.json"
    recipe_file.write_recipe(recipe.make_recipe(photo, edits, photo.rgb), path)
    return path.read_bytes()


def damaged(data: bytes, random: np.random.Generator) -> bytes:
    """Changes a few places of a file: bits, numbers, lengths, order; or cuts it."""
    changed = bytearray(data)
    doings: tuple[Callable[[bytearray, np.random.Generator], None], ...] = (
        _flip, _flip, _flip, _put_number, _put_number, _cut, _double, _remove, _shuffle,
    )  # fmt: skip
    for _ in range(random.integers(1, 6)):
        if len(changed) > 8:
            doings[random.integers(len(doings))](changed, random)
    return bytes(changed)


def damaged_json(data: bytes, random: np.random.Generator) -> bytes:
    """Exchanges values of a JSON file for odd ones, so that it can still be read as JSON."""
    table = json.loads(data)
    odd = (
        None,
        True,
        -1,
        0,
        1e308,
        2**63,
        10**30,
        "",
        "x" * 1000,
        [],
        {},
        [[]],
        float("inf"),
        "../../a",
        1.5,
    )
    for _ in range(random.integers(1, 4)):
        place = table
        while True:
            keys = list(place) if isinstance(place, dict) else range(len(place))
            if not keys:
                break
            key = list(keys)[random.integers(len(keys))]
            if isinstance(place[key], dict | list) and place[key] and random.random() < 0.8:
                place = place[key]
                continue
            place[key] = deepcopy(odd[random.integers(len(odd))])
            break
    return json.dumps(table).encode()


def _flip(data: bytearray, random: np.random.Generator) -> None:
    data[_place(data, random)] ^= 1 << int(random.integers(8))


def _put_number(data: bytearray, random: np.random.Generator) -> None:
    size = int(random.choice([1, 2, 4]))
    value = _EXTREMES[random.integers(len(_EXTREMES))] & (256**size - 1)
    place = min(_place(data, random), len(data) - size)
    data[place : place + size] = value.to_bytes(size, random.choice(["little", "big"]))


def _cut(data: bytearray, random: np.random.Generator) -> None:
    del data[int(random.integers(len(data) // 2, len(data))) :]


def _double(data: bytearray, random: np.random.Generator) -> None:
    start, end = sorted(random.integers(0, len(data), 2))
    data[end:end] = data[start : min(end, start + 2000)]


def _remove(data: bytearray, random: np.random.Generator) -> None:
    start = _place(data, random)
    del data[start : start + int(random.integers(1, 40))]


def _shuffle(data: bytearray, random: np.random.Generator) -> None:
    start = _place(data, random)
    part = np.frombuffer(bytes(data[start : start + 16]), np.uint8).copy()
    random.shuffle(part)
    data[start : start + 16] = part.tobytes()


def _place(data: bytearray, random: np.random.Generator) -> int:
    """Anywhere; as often near the begin, where what counts stands."""
    limit = len(data) if random.random() < 0.5 else min(len(data), 600)
    return int(random.integers(limit))
