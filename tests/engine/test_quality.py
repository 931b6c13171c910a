"""The score: what one sees at a glance lowers it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.faces.alignment import CANONICAL_LANDMARKS, to_crop_px
from engine.photo.photo import Photo
from engine.quality import _opposite, rate, score
from engine.request import CompletionRequest, CompletionResult, FaceFrame, Patch


@pytest.fixture
def photo(random: np.random.Generator) -> np.ndarray:
    """Skin-like: smooth shading with grain."""
    smooth = cv2.GaussianBlur(random.normal(0, 1, (200, 240)), (0, 0), 25) * 300 + 150
    return np.clip(smooth[..., None] + random.normal(0, 4, (200, 240, 1)) + np.zeros(3), 0, 255).astype(
        np.uint8
    )


@pytest.fixture
def mask_fill() -> np.ndarray:
    mask_fill = np.zeros((200, 240), np.uint8)
    cv2.circle(mask_fill, (120, 100), 40, 255, -1)
    return mask_fill


def filled(photo: np.ndarray, mask_fill: np.ndarray, picture: np.ndarray) -> Patch:
    shown = np.where(mask_fill[..., None] > 0, picture, photo)
    return Patch(80, 60, np.clip(shown[60:141, 80:161], 0, 255).astype(np.uint8))


def test_the_photo_itself_scores_best_then_less_the_worse_it_gets(photo, mask_fill, random) -> None:
    smooth = cv2.GaussianBlur(photo, (0, 0), 4)
    noise = random.normal(0, 25, photo.shape)
    candidates = {
        "itself": photo,
        "blurred": smooth,
        "noisy": photo + noise,
        "with a seam": photo.astype(float) + 40,
        "blurred with a seam": smooth.astype(float) + 40,
    }
    scores = {
        name: score(photo, mask_fill, filled(photo, mask_fill, each)) for name, each in candidates.items()
    }
    assert scores["itself"] > 0.9
    for name in ("blurred", "noisy", "with a seam"):
        assert scores[name] < 0.8, name
    assert scores["blurred with a seam"] < min(scores["blurred"], scores["with a seam"])


def test_a_slightly_blurred_one_scores_between(photo, mask_fill) -> None:
    scores = [
        score(photo, mask_fill, filled(photo, mask_fill, cv2.GaussianBlur(photo, (0, 0), sigma)))
        for sigma in (0.3, 0.6, 1.0, 3.0)
    ]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(
    "box", [(0, 0, 240, 200), (0, 0, 1, 1), (5, 5, 7, 6), (0, 0, 240, 199), (239, 199, 240, 200)]
)
def test_every_hole_has_a_score(photo, box) -> None:
    x0, y0, x1, y1 = box
    mask_fill = np.zeros((200, 240), np.uint8)
    mask_fill[y0:y1, x0:x1] = 255
    patch = Patch(0, 0, photo.copy())
    assert 0 < score(photo, mask_fill, patch) <= 1


def test_a_result_is_rated_patch_by_patch(photo, mask_fill) -> None:
    patches = (
        filled(photo, mask_fill, cv2.GaussianBlur(photo, (0, 0), 4)),
        filled(photo, mask_fill, photo),
    )
    request = CompletionRequest(Photo(photo), mask_fill, alternatives=2)
    rated = rate(CompletionResult(request, "gfc", patches, (0, 1)))
    assert rated.scores == tuple(score(photo, mask_fill, patch) for patch in patches)
    assert rated.scores[0] < rated.scores[1]


def _portrait(random: np.random.Generator) -> tuple[np.ndarray, np.ndarray, FaceFrame]:
    """Smooth skin with a sharp eye on either side, the mask over the left one, and the face's frame."""
    frame = FaceFrame(to_crop_px(CANONICAL_LANDMARKS, 200) + np.array([20, 0]))
    skin = 140 + 20 * cv2.GaussianBlur(random.normal(0, 1, (200, 240)), (0, 0), 2)
    mask_fill = np.zeros((200, 240), np.uint8)
    for x, y in frame.landmarks[:2].round().astype(int):
        skin[y - 9 : y + 10, x - 14 : x + 15] += random.normal(0, 40, (19, 29))
    x, y = frame.landmarks[0].round().astype(int)
    cv2.ellipse(mask_fill, (int(x), int(y)), (22, 15), 0, 0, 360, 255, -1)
    return np.clip(skin[..., None] + np.zeros(3), 0, 255).astype(np.uint8), mask_fill, frame


def _scores(photo: np.ndarray, mask_fill: np.ndarray, frame: FaceFrame) -> tuple[float, ...]:
    """Of the eye itself, and of a blurred one that is hardly sharper than skin."""
    blurred = cv2.GaussianBlur(photo, (0, 0), 2)
    patches = tuple(Patch(0, 0, np.where(mask_fill[..., None] > 0, x, photo)) for x in (photo, blurred))
    request = CompletionRequest(Photo(photo), mask_fill, alternatives=2)
    return rate(CompletionResult(request, "gfc", patches, (0, 1), faces=(frame,))).scores


def test_an_eye_should_be_as_sharp_as_the_other_eye_not_as_the_skin_around_it(random) -> None:
    photo, mask_fill, frame = _portrait(random)
    sharp, blurred = _scores(photo, mask_fill, frame)
    assert sharp > 0.6 > blurred


@pytest.mark.parametrize("angle_deg", [-30, 20])
def test_opposite_is_across_a_tilted_face(random, angle_deg) -> None:
    photo, mask_fill, frame = _portrait(random)
    turn = cv2.getRotationMatrix2D((120, 100), angle_deg, 1.0)
    turned = FaceFrame(frame.landmarks @ turn[:, :2].T + turn[:, 2])
    photo, mask_fill = (
        cv2.warpAffine(x, turn, (240, 200), flags=flags, borderMode=cv2.BORDER_REFLECT)
        for x, flags in ((photo, cv2.INTER_CUBIC), (mask_fill, cv2.INTER_NEAREST))
    )
    sharp, blurred = _scores(photo, mask_fill, turned)
    assert sharp > 0.6 > blurred


def test_where_both_sides_are_hidden_the_ring_is_compared(random) -> None:
    photo, mask_fill, frame = _portrait(random)
    both = mask_fill | mask_fill[:, ::-1]
    patch = Patch(0, 0, photo.copy())
    request = CompletionRequest(Photo(photo), both)
    rated = rate(CompletionResult(request, "gfc", (patch,), (0,), faces=(frame,)))
    assert rated.scores == (score(photo, both, patch),)


@pytest.mark.parametrize("size", [1, 2, 5, 30])
def test_every_pixel_has_one_opposite(size) -> None:
    """The frame's axis lies between the pixels 119 and 120."""
    frame = FaceFrame(to_crop_px(CANONICAL_LANDMARKS, 200) + np.array([20, 0]))
    x, y = np.rint(frame.landmarks[0]).astype(int)
    mask_fill = np.zeros((200, 240), np.uint8)
    x -= size // 2
    mask_fill[y - 10 : y + 10, x : x + size] = 255
    opposite = _opposite(mask_fill, frame)
    assert opposite is not None
    assert (opposite.box.x0, opposite.box.x1) == (240 - x - size, 240 - x)
    assert opposite.hole.all() and opposite.hole.shape == (20, size)


def test_a_hole_beside_the_eyes_is_compared_with_its_ring(random) -> None:
    """Opposite a plain wall may be anything."""
    photo, _, frame = _portrait(random)
    photo[:, 180:] = random.integers(0, 256, (200, 60, 3), np.uint8)
    mask_fill = np.zeros((200, 240), np.uint8)
    mask_fill[60:90, 30:55] = 255
    assert _opposite(mask_fill, frame) is None
    sharp, _ = _scores(photo, mask_fill, frame)
    assert sharp > 0.8
