"""Masks of what hides faces, with tiny weights and with a finder whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import FaceError, WeightsError
from engine.faces.alignment import CANONICAL_LANDMARKS, frame_to_crop
from engine.faces.crops import FaceCrops
from engine.faces.occlusion import INPUT_PX, OcclusionFinder
from engine.faces.occlusion_layers import OFFERED, Layer, Occlusion
from engine.faces.occlusion_masks import CROP_PX, LAYERS, mark, propose_mask
from engine.photo.photo import Photo
from engine.request import FaceFrame
from engine.session import Session

_TOP, _BOTTOM, _LEFT, _RIGHT = 0.42, 0.52, 0.3, 0.7


class DrawnFinder:
    """Sees a frame as a rectangle over the eyes, a hand over the mouth, and hardly a microphone."""

    def find(self, crops_rgb: np.ndarray) -> np.ndarray:
        side = crops_rgb.shape[1]
        probable = np.zeros((*crops_rgb.shape[:3], len(Layer)), np.float32)
        y, x = np.mgrid[:side, :side] / side
        probable[:, (y > _TOP) & (y < _BOTTOM) & (x > _LEFT) & (x < _RIGHT), Layer.FRAME] = 0.95
        probable[:, (y > 0.44) & (y < 0.5) & (x > 0.35) & (x < 0.65), Layer.LENSES] = 0.95
        probable[:, (y > 0.65) & (y < 0.75) & (x > 0.4) & (x < 0.6), Layer.HAND] = 0.95
        probable[:, :2, :2, Layer.MICROPHONE] = 0.95
        probable[..., Layer.HAIR] = 0.05
        return probable


@pytest.fixture
def photo(portrait) -> Photo:
    return Photo(portrait.rgb)


@pytest.fixture
def face(portrait) -> FaceFrame:
    return FaceFrame(portrait.landmarks)


def propose(photo: Photo, faces: list[FaceFrame], *kinds: Occlusion) -> np.ndarray:
    return propose_mask(DrawnFinder(), FaceCrops(), photo, faces, kinds)


def test_each_kind_has_layers() -> None:
    assert LAYERS.keys() == set(Occlusion)
    assert set(OFFERED) <= set(Occlusion)


def test_what_is_asked_for_is_marked_where_it_lies(photo: Photo, face: FaceFrame) -> None:
    eyes, mouth = face.landmarks[:2].mean(0), face.landmarks[3:].mean(0)
    glasses, hand = propose(photo, [face], Occlusion.GLASSES), propose(photo, [face], Occlusion.HAND)
    for point, expected in ((eyes, (255, 0)), (mouth, (0, 255))):
        x, y = np.rint(point).astype(int)
        assert (glasses[y, x], hand[y, x]) == expected
    both = propose(photo, [face], Occlusion.GLASSES, Occlusion.HAND)
    assert np.array_equal(both, np.maximum(glasses, hand))


def test_a_rim_around_it_is_filled_as_well(photo: Photo, face: FaceFrame) -> None:
    marked = mark(DrawnFinder().find(np.zeros((1, CROP_PX, CROP_PX, 3), np.uint8))[0], [Occlusion.GLASSES])
    rows, columns = np.nonzero(marked)
    px = CROP_PX
    expected = np.array([_TOP * px - 5, _BOTTOM * px + 5, _LEFT * px - 5, _RIGHT * px + 5])
    assert np.abs([rows.min(), rows.max(), columns.min(), columns.max()] - expected).max() < 2
    proposed = propose(photo, [face], Occlusion.GLASSES)
    scale = np.linalg.norm(frame_to_crop(face.landmarks, CROP_PX)[:, 0])
    assert np.count_nonzero(proposed > 127) == pytest.approx(np.count_nonzero(marked) / scale**2, rel=0.05)


def test_the_edge_of_a_lens_is_a_frame_too_thin_to_be_seen() -> None:
    probable = np.zeros((CROP_PX, CROP_PX, len(Layer)), np.float32)
    probable[220:260, 130:380, Layer.LENSES] = 0.9
    assert not mark(probable, [Occlusion.GLASSES]).any(), "nor a frame without any of it"
    probable[225:255, 245:265, Layer.FRAME] = 0.9
    marked = mark(probable, [Occlusion.GLASSES])
    assert marked[[213, 220, 227, 253, 260, 266], 160].min() == 255
    assert not marked[240, [150, 200, 330]].any() and not marked[[205, 275], 160].any()


def test_few_or_improbable_pixels_are_nothing(photo: Photo, face: FaceFrame) -> None:
    assert not propose(photo, [face], Occlusion.MICROPHONE, Occlusion.HAIR).any()
    assert not propose(photo, [face]).any()


def crop_of(**layers: float) -> np.ndarray:
    """A stripe of probability 0.55 through the middle, in which a square is surer of each layer."""
    probable = np.zeros((CROP_PX, CROP_PX, len(Layer)), np.float32)
    for name, certainty in layers.items():
        probable[240:272, :, Layer[name]] = 0.55
        probable[240:272, 240:272, Layer[name]] = certainty
        probable[20:60, :, Layer[name]] = 0.55  # surer nowhere
    return probable


def test_what_hangs_together_with_a_sure_place_is_marked() -> None:
    marked = mark(crop_of(HAND=0.9), [Occlusion.HAND])
    assert marked[250, [5, 255, 505]].min() == 255 and not marked[:200].any()
    assert not mark(crop_of(HAND=0.6), [Occlusion.HAND]).any()


def test_there_is_no_frame_without_lenses() -> None:
    assert not mark(crop_of(FRAME=0.9), [Occlusion.GLASSES]).any()
    assert not mark(crop_of(FRAME=0.9, LENSES=0.5), [Occlusion.GLASSES]).any()
    assert mark(crop_of(FRAME=0.9, LENSES=0.9), [Occlusion.GLASSES]).any()


def test_all_faces_are_marked(photo: Photo) -> None:
    faces = [FaceFrame(CANONICAL_LANDMARKS * 120 + offset) for offset in ((20, 30), (220, 300))]
    marked = propose(photo, faces, Occlusion.HAND)
    single = propose(photo, faces[:1], Occlusion.HAND)
    assert np.count_nonzero(marked) == pytest.approx(2 * np.count_nonzero(single), rel=0.1)


def test_without_a_face_it_is_said_what_to_do(photo: Photo) -> None:
    with pytest.raises(FaceError, match="set its face frame"):
        propose(photo, [], Occlusion.GLASSES)


def test_the_finder_answers_at_the_size_of_the_crops(tiny_occlusion, portrait) -> None:
    finder = OcclusionFinder.load()
    crop = FaceCrops().crop(Photo(portrait.rgb), portrait.landmarks, CROP_PX)
    found = finder.find(np.stack([crop, crop[:, ::-1]]))
    assert found.shape == (2, CROP_PX, CROP_PX, len(Layer)) and found.dtype == np.float32
    assert 0 < found.min() < found.max() < 1
    # A mirror image is seen as the mirror image of what is seen.
    assert np.allclose(found[0], found[1, :, ::-1], atol=1e-4)
    assert finder.find(np.zeros((0, INPUT_PX, INPUT_PX, 3), np.uint8)).shape == (0, INPUT_PX, INPUT_PX, 8)


def test_the_session_proposes_what_its_finder_sees(tiny_occlusion, photo: Photo, face: FaceFrame) -> None:
    session = Session("cpu")
    finder = OcclusionFinder.load()
    for kinds in ([Occlusion.GLASSES], list(OFFERED)):
        expected = propose_mask(finder, FaceCrops(), photo, [face], kinds)
        assert np.array_equal(session.propose_mask(photo, kinds, face), expected)
    assert np.array_equal(session.propose_mask(photo, face=face), expected)


def test_damaged_weights_are_refused(tiny_occlusion, photo: Photo, face: FaceFrame) -> None:
    tiny_occlusion.write_bytes(b"x" + tiny_occlusion.read_bytes()[1:])
    with pytest.raises(WeightsError, match="damaged"):
        Session("cpu").propose_mask(photo, face=face)
