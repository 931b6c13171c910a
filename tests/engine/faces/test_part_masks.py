"""Masks of the parts of faces, with tiny weights and with a parser whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import FaceError, WeightsError
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.faces.crops import FaceCrops
from engine.faces.part_masks import CROP_PX, part_mask
from engine.faces.parts import PART_LABELS, FacePart
from engine.photo.photo import Photo
from engine.request import FaceFrame
from engine.session import Session


class DrawnParser:
    """Labels a disc of 6 % of the crop around each landmark, and the rest as skin."""

    LABELS = (FacePart.LEFT_EYE, FacePart.RIGHT_EYE, FacePart.NOSE, FacePart.UPPER_LIP, FacePart.LOWER_LIP)

    def parse(self, crops_rgb: np.ndarray) -> np.ndarray:
        side = crops_rgb.shape[1]
        labels = np.full(crops_rgb.shape[:3], FacePart.SKIN, np.uint8)
        y, x = np.mgrid[:side, :side] / side
        for label, (u, v) in zip(self.LABELS, CANONICAL_LANDMARKS, strict=True):
            labels[:, np.hypot(x - u, y - v) < 0.06] = label
        return labels


@pytest.fixture
def photo(portrait) -> Photo:
    return Photo(portrait.rgb)


def test_each_part_names_labels_of_the_parser() -> None:
    named = [FacePart[name] for names in PART_LABELS.values() for name in names]
    assert sorted(named) == sorted(set(FacePart) - {FacePart.BACKGROUND})


def test_parts_lie_where_the_parser_sees_them(photo: Photo, portrait) -> None:
    face = FaceFrame(portrait.landmarks)
    eyes = part_mask(DrawnParser(), FaceCrops(), photo, [face], "eyes")
    assert eyes.shape == photo.rgb.shape[:2] and eyes.dtype == np.uint8
    for (x, y), is_eye in zip(np.rint(portrait.landmarks).astype(int), (1, 1, 0, 0, 0), strict=True):
        assert eyes[y, x] == 255 * is_eye
    mouth = part_mask(DrawnParser(), FaceCrops(), photo, [face], "mouth")
    assert not (mouth & eyes).any() and mouth.any()


def test_all_faces_are_marked(photo: Photo) -> None:
    faces = [
        FaceFrame(CANONICAL_LANDMARKS * 120 + (20, 30)),
        FaceFrame(CANONICAL_LANDMARKS * 120 + (220, 300)),
    ]
    marked = part_mask(DrawnParser(), FaceCrops(), photo, faces, "nose")
    single = part_mask(DrawnParser(), FaceCrops(), photo, faces[:1], "nose")
    assert np.count_nonzero(marked) == pytest.approx(2 * np.count_nonzero(single), rel=0.1)


def test_what_is_not_seen_is_said(photo: Photo, portrait) -> None:
    with pytest.raises(FaceError, match="hair cannot be seen"):
        part_mask(DrawnParser(), FaceCrops(), photo, [FaceFrame(portrait.landmarks)], "hair")
    with pytest.raises(FaceError, match="set its face frame"):
        part_mask(DrawnParser(), FaceCrops(), photo, [], "hair")


def test_the_session_marks_what_its_parser_labels(tiny_parser, photo: Photo, portrait) -> None:
    face = FaceFrame(portrait.landmarks)
    session = Session("cpu")
    masks = {}
    for part in PART_LABELS:
        try:
            masks[part] = session.part_mask(photo, part, face)
        except FaceError:
            continue  # untrained weights need not see every part
    labels = session.parse_crops(FaceCrops().crop(photo, face.landmarks, CROP_PX)[None])[0]
    seen = {
        part for part, names in PART_LABELS.items() if np.isin(labels, [FacePart[n] for n in names]).any()
    }
    assert masks.keys() == seen and seen


def test_damaged_weights_are_refused(tiny_parser, photo: Photo, portrait) -> None:
    tiny_parser.write_bytes(b"x" + tiny_parser.read_bytes()[1:])
    with pytest.raises(WeightsError, match="damaged"):
        Session("cpu").part_mask(photo, "eyes", FaceFrame(portrait.landmarks))
