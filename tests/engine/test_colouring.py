"""Missing colour channels of faces, brought back by a network whose answer is known."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.colouring import colour, known_channels
from engine.errors import CancelledError, FaceError, PhotoError
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.faces.crops import FaceCrops
from engine.faces.parts import FacePart
from engine.faces.windows import face_windows
from engine.generators.base import ChannelGenerator, GeneratorSpec
from engine.photo.photo import Photo
from engine.request import CompletionRequest, FaceFrame

SIZE_PX = 32
REDDER, BLUER = 30, -20
FACE = FaceFrame(CANONICAL_LANDMARKS * 160 + (40, 20))  # its crop: 40..200 across, 20..180 down


class Tint(ChannelGenerator):
    """Draws red above and blue below green by known amounts; another seed is a little redder."""

    spec = GeneratorSpec("tint", "Tint", "", SIZE_PX, False, tasks=("colorize",), makes_alternatives=True)

    @classmethod
    def load(cls, device):
        raise NotImplementedError

    complete = None

    def complete_channels(self, crops_rgb, known, seeds, is_cancelled=None):
        results = crops_rgb.copy()
        for result, shown, seed in zip(results, known, seeds, strict=True):
            drawn = np.stack([crops_rgb[0, ..., 1] + np.uint8(REDDER + seed)] * 3, axis=2)
            drawn[..., 2] = np.clip(crops_rgb[0, ..., 1].astype(int) + BLUER, 0, 255)
            result[~shown] = drawn[~shown]
        return results


Tint.__abstractmethods__ = frozenset()


@pytest.fixture
def grey() -> np.ndarray:
    texture = np.random.default_rng(0).normal(0, 20, (200, 260))
    plane = np.clip(120 + cv2.GaussianBlur(texture, (0, 0), 1.5), 60, 190).astype(np.uint8)
    return np.stack([plane] * 3, axis=2)


def run(rgb, mask_fill=None, faces=(FACE,), parse=None, **options):
    mask = np.zeros(rgb.shape[:2], np.uint8) if mask_fill is None else mask_fill
    request = CompletionRequest(Photo(rgb), mask, task="colorize", **options)
    return colour(request, faces, Tint(), FaceCrops(), parse=parse)


def test_a_grey_photo_gets_colour_and_keeps_its_detail(grey):
    result = run(grey)
    image = result.images[0].astype(int)
    inside = np.s_[40:160, 60:180]
    assert np.array_equal(image[..., 1], grey[..., 1])
    assert np.abs(image[inside][..., 0] - grey[inside][..., 0] - REDDER).max() <= 1
    assert np.abs(image[inside][..., 2] - grey[inside][..., 2] - BLUER).max() <= 1
    outside = np.ones(grey.shape[:2], bool)
    outside[20:181, 40:201] = False
    assert np.array_equal(image[outside], grey[outside])
    red = image[100, :, 0] - grey[100, :, 0].astype(int)
    assert np.abs(np.diff(red)).max() <= 6  # the edge is soft
    assert "rest of the photo stays" in result.warnings[0] and result.faces == (FACE,)


def test_missing_channels_are_found_and_the_others_stay(grey):
    two = grey.copy()
    two[..., 0] = 0
    two[..., 2] = np.roll(grey[..., 2], 5)
    assert known_channels(two).tolist() == [False, True, True]
    image = run(two).images[0]
    assert np.array_equal(image[..., 1:], two[..., 1:])
    assert (image[40:160, 60:180, 0] > 0).all()


def test_nearly_grey_is_grey_and_colours_are_refused(grey):
    noisy = grey.copy()
    noisy[..., 0] += 5
    assert known_channels(noisy).tolist() == [False, True, False]
    noisy[..., 0] += 5
    with pytest.raises(PhotoError, match="has its colours"):
        known_channels(noisy)
    with pytest.raises(PhotoError, match="one colour throughout"):
        known_channels(np.full_like(grey, 9))


def test_a_mask_confines_it_and_seeds_differ(grey):
    mask = np.zeros(grey.shape[:2], np.uint8)
    mask[60:100, 80:120] = 255
    mask[60:100, 100:120] = 51
    first, second = (image.astype(int) for image in run(grey, mask, seed=3, alternatives=2).images)
    assert np.array_equal(first[mask == 0], grey[mask == 0])
    shift = first[70:90, 85:118, 0] - grey[70:90, 85:118, 0].astype(int)
    assert np.abs(shift[:, :10] - REDDER - 3).max() <= 1 and np.abs(shift[:, 20:] - 33 / 5).max() <= 1
    assert np.abs((second - first)[70:90, 85:95, 0] - 1).max() == 0


def test_the_background_stays_grey_unless_it_is_marked(grey):
    def skin_on_the_right(crops_rgb):
        labels = np.full(crops_rgb.shape[:3], FacePart.BACKGROUND, np.uint8)
        labels[..., SIZE_PX // 2 :] = FacePart.SKIN
        return labels

    red = run(grey, parse=skin_on_the_right).images[0][..., 0].astype(int) - grey[..., 0]
    assert np.abs(red[40:160, 60:95]).max() <= 1
    assert np.abs(red[40:160, 145:180] - REDDER).max() <= 1
    red = run(grey, parse=lambda crops: np.zeros(crops.shape[:3], np.uint8)).images[0][..., 0].astype(int)
    assert np.abs(red - grey[..., 0] - REDDER)[40:160, 60:180].max() <= 1  # nobody there: not to be believed
    mask = np.zeros(grey.shape[:2], np.uint8)
    mask[60:100, 60:180] = 255
    red = run(grey, mask, parse=skin_on_the_right).images[0][..., 0].astype(int) - grey[..., 0]
    assert np.abs(red[70:90, 60:180] - REDDER).max() <= 1


def test_no_face_under_the_mask_and_cancelling(grey):
    mask = np.zeros(grey.shape[:2], np.uint8)
    mask[:10, 240:] = 255
    with pytest.raises(FaceError, match="Only faces can be coloured"):
        run(grey, mask)
    with pytest.raises(FaceError, match="Only faces can be coloured"):
        run(grey, faces=())
    request = CompletionRequest(Photo(grey), np.zeros(grey.shape[:2], np.uint8), task="colorize")
    with pytest.raises(CancelledError):
        colour(request, [FACE], Tint(), FaceCrops(), is_cancelled=lambda: True)


class Small(Tint):
    """Knows the true colours of one photo, as small as its picture is."""

    def __init__(self, small_rgb: np.ndarray) -> None:
        self.small_rgb = small_rgb

    def complete_channels(self, crops_rgb, known, seeds, is_cancelled=None):
        return np.where(known, crops_rgb, self.small_rgb)


def test_hard_edges_between_colours_have_no_fringes():
    side, scale = 400, 8
    y, x = np.mgrid[:side, :side]
    is_skin = (x + 0.3 * y < 260)[..., None] & (np.hypot(x - 130, y - 180) > 25)[..., None]
    grain = np.random.default_rng(4).normal(0, 3, (side, side, 1))
    truth = np.clip(np.where(is_skin, (205, 150, 120), (60, 70, 110)) + grain, 0, 255).astype(np.uint8)
    face = FaceFrame(CANONICAL_LANDMARKS * SIZE_PX * scale + 40)
    grey = np.repeat(truth[..., 1:2], 3, axis=2)
    small_rgb = FaceCrops().crop(Photo(truth), face.landmarks, SIZE_PX)
    request = CompletionRequest(Photo(grey), np.zeros((side, side), np.uint8), task="colorize")
    image = colour(request, [face], Small(small_rgb), FaceCrops()).images[0]

    window = next(face_windows([face], truth.shape))
    offset = small_rgb.astype(np.float32) - small_rgb[..., 1:2]
    enlarged = np.zeros(truth.shape, np.float32)
    enlarged[window.box.slices] = window.enlarge(offset)
    plain = grey + enlarged
    distance = cv2.distanceTransform(
        (~cv2.Canny(truth, 50, 100).astype(bool)).astype(np.uint8), cv2.DIST_L2, 5
    )
    middle = np.zeros((side, side), bool)
    middle[80:250, 80:250] = True

    def error(picture: np.ndarray, where: np.ndarray) -> float:
        return float(np.abs(picture.astype(float) - truth)[where & middle][..., [0, 2]].mean())

    near = distance < scale
    assert error(plain, near) > 10, "what is tested for is not there"
    assert error(image, near) < 0.35 * error(plain, near)
    assert error(image, distance > 4 * scale) < 0.1
