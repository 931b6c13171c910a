"""Tags of EXIF and TIFF as Pillow can write them; what it cannot is left out, and nothing else with it."""

from __future__ import annotations

from typing import Any

from PIL import Image, TiffImagePlugin, TiffTags

XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG = 700, 33723, 34377
"""Where XMP, IPTC's captions and credits, and Photoshop's resources, stand in a TIFF."""

# fmt: off
TIFF_STRUCTURE_TAGS = frozenset((
    254, 255, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 288, 289, 292, 293, 317, 318, 319,
    320, 322, 323, 324, 325, 326, 327, 328, 330, 332, 333, 334, 336, 338, 339, 340, 341, 347, 512, 513, 514,
    515, 517, 518, 519, 520, 521, 529, 530, 531, 532,
    # Names that programs of the nineties had for some of them.
    32995, 32996, 32997, 32998,
    # XMP, IPTC, Photoshop's resources and the colour profile, which are kept apart.
    XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG, 34675,
    # Photoshop's layers, which show the photo as it was before the edit.
    37724,
))
# fmt: on
"""TIFF tags that describe how one file stores its pixels, or that are kept elsewhere."""


class _TextAsRead(str):
    """Becomes the bytes it was read from: Pillow reads EXIF's texts as Latin-1, but writes them as ASCII."""

    def encode(self, encoding: str = "latin-1", errors: str = "strict") -> bytes:
        return super().encode("latin-1")


def writable_tags(exif: Image.Exif) -> tuple[dict[int, Any], tuple[str, ...]]:
    """Sorts out what can be written of a block's tags.

    Returns:
        All tags but `TIFF_STRUCTURE_TAGS`, directories as dictionaries; and the names of those that are of a
        type, or have a value, that cannot be written.
    """
    left_out: list[str] = []
    given = {tag: exif.get(tag) for tag in set(exif) - TIFF_STRUCTURE_TAGS}
    pointers = TiffTags.TAGS_V2_GROUPS.keys() & given
    kept = _writable({tag: value for tag, value in given.items() if tag not in pointers}, None, left_out)
    for tag in pointers:
        inner = _read_directory(exif, tag, left_out)
        further = TiffTags.TAGS_V2_GROUPS.keys() & inner
        directories = {pointer: _read_directory(exif, pointer, left_out) for pointer in further}
        kept[tag] = _writable(
            {each: value for each, value in inner.items() if each not in further}, tag, left_out
        )
        for pointer, values in directories.items():
            kept[tag][pointer] = _writable(values, pointer, left_out)
    return kept, tuple(left_out)


def _read_directory(exif: Image.Exif, pointer: int, left_out: list[str]) -> dict[int, Any]:
    try:
        return dict(exif.get_ifd(pointer))
    except Exception:  # Pillow raises almost anything on damaged EXIF.
        left_out.append(TiffTags.lookup(pointer).name)
        return {}


def _writable(values: dict[int, Any], group: int | None, left_out: list[str]) -> dict[int, Any]:
    """Returns what Pillow can write, each tag tried on its own only where all together fail."""
    values = {tag: _TextAsRead(value) if isinstance(value, str) else value for tag, value in values.items()}
    if _can_be_written(values, group):
        return values
    kept = {}
    for tag, value in values.items():
        if _can_be_written({tag: value}, group):
            kept[tag] = value
        else:
            left_out.append(TiffTags.lookup(tag, group).name)
    return kept


def _can_be_written(values: dict[int, Any], group: int | None) -> bool:
    directory = TiffImagePlugin.ImageFileDirectory_v2(group=group)
    try:
        for tag, value in values.items():
            directory[tag] = value
        directory.tobytes()
    except Exception:  # Pillow raises almost anything on values of another type than a tag should have.
        return False
    return True
