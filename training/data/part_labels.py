"""Faces whose parts are known in part: for every pixel, the set of labels that it may have.

Neither data set names all eleven labels of `FacePart`. FASSEG (Khan, Mauro and Leonardi) has "hair and
brows", "eyes" and "mouth"; the outlines of the Face Research Lab's sets (DeBruine and Jones) have brows,
eyes, nose and lips, but not the hair. A pixel's target is therefore a bit mask: bit k says that label k is
possible. What is not known costs nothing (`training.parsing_losses`), and what one set does not tell, the
other one does.
"""

from __future__ import annotations

import io
import json
import re
from dataclasses import dataclass
from pathlib import Path, PurePath

import cv2
import numpy as np
from PIL import Image

from engine.faces.alignment import INTEROCULAR
from engine.faces.parts import FacePart
from training.data.face_folders import read_files
from training.data.face_set import split_people
from training.errors import DataError


def bits(*parts: FacePart) -> int:
    """The set of some labels."""
    return sum(1 << part for part in parts)


ALL = (1 << len(FacePart)) - 1
_HAIR = bits(FacePart.HAIR)
_SIDES = (
    (FacePart.LEFT_EYE, FacePart.LEFT_BROW),
    (FacePart.RIGHT_EYE, FacePart.RIGHT_BROW),
)
_BROWS = bits(FacePart.LEFT_BROW, FacePart.RIGHT_BROW)
_FASSEG = np.full(256, ALL, np.uint16)
_FASSEG[:6] = [
    bits(FacePart.BACKGROUND),
    bits(FacePart.SKIN),
    _HAIR | _BROWS,
    bits(FacePart.LEFT_EYE, FacePart.RIGHT_EYE),
    bits(FacePart.NOSE),
    bits(FacePart.UPPER_LIP, FacePart.INNER_MOUTH, FacePart.LOWER_LIP),
]
_FASSEG_HAIR, _FASSEG_EYES = 2, 3

# How far from the middle of an eye its brow can lie, in crop widths; measured on the FRL outlines, with room.
_BROW_SIDE, _BROW_HEIGHT = 0.55 * INTEROCULAR, 0.65 * INTEROCULAR

_MIRRORED_PART = {
    FacePart.LEFT_BROW: FacePart.RIGHT_BROW,
    FacePart.RIGHT_BROW: FacePart.LEFT_BROW,
    FacePart.LEFT_EYE: FacePart.RIGHT_EYE,
    FacePart.RIGHT_EYE: FacePart.LEFT_EYE,
}
MIRRORED = np.array(
    [
        sum(1 << _MIRRORED_PART.get(part, part) for part in FacePart if mask >> part & 1)
        for mask in range(ALL + 1)
    ],
    np.uint16,
)
"""uint16 [2048]: what a set of labels becomes in a mirrored picture."""


@dataclass(frozen=True, eq=False)
class PartSet:
    """Faces with partly known labels.

    Attributes:
        images: uint8 [N,S,S,3], in the canonical frame.
        allowed: uint16 [N,S,S], the set of possible labels of every pixel.
        people: N names; a person may have several pictures.
    """

    images: np.ndarray
    allowed: np.ndarray
    people: list[str]

    def __len__(self) -> int:
        return len(self.people)

    def split(self) -> tuple[PartSet, PartSet]:
        """The training and the validation pictures; no person is in both."""
        train, held_out = split_people(self.people)
        return self._subset(train), self._subset(held_out)

    def _subset(self, keep: np.ndarray) -> PartSet:
        return PartSet(self.images[keep], self.allowed[keep], [self.people[i] for i in keep])


def read_fasseg(data: Path, stem: str, size_px: int) -> PartSet:
    """Reads FASSEG: `NAME.webp` and `NAME.label.png` in the folder `stem` or in `stem.tar`.

    Args:
        data: the data folder.
        stem: name of the set.
        size_px: side of the pictures, S.
    Raises:
        DataError: nothing there, or of another layout.
    """
    files = read_files(data, stem)
    names = [n.removesuffix(".label.png") for n in files if n.endswith(".label.png")]
    images, allowed, people = [], [], []
    for name in names:
        labels = _decode(files, f"{name}.label.png", "L")
        images.append(_resized(_decode(files, f"{name}.webp", "RGB"), size_px))
        allowed.append(fasseg_sets(_resized(labels, size_px, cv2.INTER_NEAREST)))
        # The turned heads show fifteen people, in two sessions and many poses each.
        turned = re.search(r"personne\d\d", name)
        people.append(f"fasseg/{turned.group() if turned else name}")
    return _part_set(data / stem, images, allowed, people, "NAME.webp with NAME.label.png")


def read_outlines(data: Path, stem: str, size_px: int) -> PartSet:
    """Reads the outlined portraits: `NAME.webp` and `NAME.json` in the folder `stem` or in `stem.tar`.

    Pictures without outlines (the smiling ones) are left out.

    Args:
        data: the data folder.
        stem: name of the set.
        size_px: side of the pictures, S.
    Raises:
        DataError: nothing there, or of another layout.
    """
    files = read_files(data, stem)
    images, allowed, people = [], [], []
    for file in files:
        if not file.endswith(".json"):
            continue
        name = file.removesuffix(".json")
        try:
            points = np.array(json.loads(files[file]).get("points", []), np.float64)
        except (ValueError, AttributeError) as error:
            raise DataError(f"The outlines {file} in {data / stem} cannot be read ({error}).") from error
        if not len(points):
            continue
        picture = _decode(files, f"{name}.webp", "RGB")
        images.append(_resized(picture, size_px))
        allowed.append(outline_sets((points + 0.5) / picture.shape[1], size_px))
        person = re.search(r"front_\d+", name)
        people.append(f"frl/{person.group() if person else name}")
    return _part_set(data / stem, images, allowed, people, "NAME.webp with outlines in NAME.json")


def fasseg_sets(labels: np.ndarray) -> np.ndarray:
    """FASSEG's labels as sets of ours; left and right, hair and brows told apart by where they lie.

    Two eyes are left and right; a single one (a profile) may be either. A brow lies above its eye; what lies
    there and hangs together with no hair elsewhere is a brow for certain.

    Args:
        labels: uint8 [S,S], 0 background, 1 skin, 2 hair and brows, 3 eyes, 4 nose, 5 mouth, 255 none.
    Returns:
        uint16 [S,S].
    """
    allowed = _FASSEG[labels]
    eyes = _eyes(labels == _FASSEG_EYES)
    brow_sets = np.zeros(labels.shape, np.uint16)
    ys, xs = np.indices(labels.shape) / len(labels)
    for index, (region, (x, y)) in enumerate(eyes):
        sides = [_SIDES[index]] if len(eyes) == 2 else _SIDES
        allowed[region] = bits(*(eye for eye, _ in sides))
        above = (np.abs(xs - x) < _BROW_SIDE) & (ys < y) & (ys > y - _BROW_HEIGHT)
        brow_sets[above] |= bits(*(brow for _, brow in sides))
    if not eyes:
        return allowed
    hairy = labels == _FASSEG_HAIR
    allowed[hairy] = _HAIR | brow_sets[hairy]
    count, components = cv2.connectedComponents(hairy.astype(np.uint8))
    for index in range(1, count):
        component = components == index
        if brow_sets[component].all():
            allowed[component] = brow_sets[component]
    return allowed


def _eyes(mask: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """One or two eyes from left to right: their pixels, bool [S,S], and their middle in crop widths."""
    count, components, stats, centres = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    # A labeller's stray pixels are no eyes; a far eye that is half behind the nose is.
    areas = stats[1:, cv2.CC_STAT_AREA]
    large = [i + 1 for i in np.argsort(-areas)[:2] if areas[i] > 0.15 * areas.max()] if count > 1 else []
    return [(components == i, centres[i] / len(mask)) for i in sorted(large, key=lambda i: centres[i][0])]


def outline_sets(points: np.ndarray, size_px: int) -> np.ndarray:
    """The sets of labels that 189 outline points of a frontal face leave.

    Brows, eyes, nose and lips are known; the rest of the face is skin, but the upper half of the forehead may
    be under a fringe. Ears are skin or hair. Elsewhere anything but a part of the face is possible: hair and
    background everywhere, skin (the neck, a bald head) inside the head's outline and below it.

    Args:
        points: float64 [189,2], crop widths; numbered as the Face Research Lab does.
        size_px: side of the result, S.
    Returns:
        uint16 [S,S].
    """
    elsewhere = bits(FacePart.BACKGROUND, FacePart.HAIR)
    allowed = np.full((size_px, size_px), elsewhere, np.uint16)

    def fill(outline: list[int], value: int) -> None:
        allowed[_inside(points[outline], size_px)] = value

    neck_top = round(points[_JAW, 1].mean() * size_px)
    allowed[neck_top:] = elsewhere | bits(FacePart.SKIN)
    fill(_HEAD, elsewhere | bits(FacePart.SKIN))
    for ear in _EARS:
        fill(ear, bits(FacePart.SKIN, FacePart.HAIR))
    face = _inside(points[_FACE], size_px)
    allowed[face] = bits(FacePart.SKIN)
    forehead = round((points[_HAIRLINE, 1].min() + points[_BROW_TOPS, 1].min()) / 2 * size_px)
    allowed[:forehead][face[:forehead]] = bits(FacePart.SKIN, FacePart.HAIR)
    for part, outline in _OUTLINES.items():
        fill(outline, bits(part))
    return allowed


_HAIRLINE = list(range(134, 145))
_JAW = list(range(126, 133))
_BROW_TOPS = [73, 74, 79, 80]
_FACE = [109, *_HAIRLINE, 112, 187, 113, 188, 114, 133, *_JAW[::-1], 125, 111, 186, 110, 185]
_HEAD = [*range(145, 158), 184, 183]
_EARS = [
    [109, 115, 116, 117, 118, 119, 111, 186, 110, 185],
    [112, 120, 121, 122, 123, 124, 114, 188, 113, 187],
]
_OUTLINES: dict[FacePart, list[int]] = {
    FacePart.LEFT_BROW: [71, 72, 73, 74, 75, 76, 84, 83],
    FacePart.RIGHT_BROW: [77, 78, 79, 80, 81, 82, 86, 85],
    FacePart.LEFT_EYE: [18, 19, 20, 21, 22, 30, 29, 28],
    FacePart.RIGHT_EYE: [23, 24, 25, 26, 27, 33, 32, 31],
    FacePart.NOSE: [50, 51, 52, 53, 61, 62, 63, 64, 55, 69, 68, 67, 66, 59, 58, 57, 56],
    FacePart.UPPER_LIP: [*range(87, 94), *range(98, 93, -1)],
    FacePart.LOWER_LIP: [87, *range(99, 104), 93, *range(108, 103, -1)],
    FacePart.INNER_MOUTH: [87, *range(94, 99), 93, *range(103, 98, -1)],
}


def _inside(outline: np.ndarray, size_px: int) -> np.ndarray:
    """bool [S,S]: pixels whose middle lies inside a polygon of crop widths; thin ones do not grow."""
    scale = 4
    mask = np.zeros((size_px * scale, size_px * scale), np.uint8)
    cv2.fillPoly(mask, [np.round(outline * size_px * scale - 0.5).astype(np.int32)], 1)
    return cv2.resize(mask * 255, (size_px, size_px), interpolation=cv2.INTER_AREA) >= 128


def _decode(files: dict[str, bytes], name: str, mode: str) -> np.ndarray:
    if name not in files:
        raise DataError(f"The picture {name} is missing beside its labels; unpack the data set again.")
    try:
        with Image.open(io.BytesIO(files[name]), formats=["WEBP", "PNG"]) as picture:
            return np.asarray(picture.convert(mode))
    except OSError as error:
        raise DataError(f"The picture {name} cannot be read ({error}).") from error


def _resized(image: np.ndarray, size_px: int, kind: int = cv2.INTER_AREA) -> np.ndarray:
    return cv2.resize(image, (size_px, size_px), interpolation=kind)


def _part_set(
    source: PurePath, images: list[np.ndarray], allowed: list[np.ndarray], people: list[str], wanted: str
) -> PartSet:
    if not images:
        raise DataError(f"{source} holds no labelled faces; it wants {wanted}.")
    return PartSet(np.stack(images), np.stack(allowed), people)
