"""Masks: what is drawn covers the right area, operations have the right reach, bad masks are refused."""

from __future__ import annotations

import itertools
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine import masks
from engine.errors import MaskError


def blank(height: int = 80, width: int = 100) -> np.ndarray:
    return np.zeros((height, width), np.uint8)


def disc(radius_px: float, height: int = 80, width: int = 100) -> np.ndarray:
    mask = blank(height, width)
    masks.stroke(mask, np.array([[width / 2, height / 2]]), radius_px, 1.0)
    return mask


def area_px(mask: np.ndarray) -> float:
    return mask.sum(dtype=np.int64) / 255


def changed_only_inside(before: np.ndarray, after: np.ndarray, box: masks.Box) -> bool:
    outside = np.ones(before.shape, bool)
    outside[box[1] : box[3], box[0] : box[2]] = False
    return np.array_equal(before[outside], after[outside])


@pytest.mark.parametrize("mask", [blank(), disc(20), 255 - disc(20), blank(0, 0)])
def test_a_copy_is_equal_and_its_own(mask: np.ndarray) -> None:
    copy = masks.copied(mask)
    assert copy.dtype == np.uint8 and not np.shares_memory(copy, mask)
    np.testing.assert_array_equal(copy, mask)


# Brush


@pytest.mark.parametrize("radius_px", [0.7, 3, 7.4, 30])
def test_hard_dab_has_the_area_of_its_circle(radius_px: float) -> None:
    mask = blank()
    masks.stroke(mask, np.array([[50.3, 40.8]]), radius_px, 1.0)
    assert area_px(mask) == pytest.approx(np.pi * radius_px**2, rel=0.2 if radius_px < 1 else 0.01)
    y, x = np.mgrid[0:80, 0:100] + 0.5
    centre = (mask * x).sum() / mask.sum(), (mask * y).sum() / mask.sum()
    assert centre == pytest.approx((50.3, 40.8), abs=0.1)


def test_soft_dab_falls_linearly_from_hardness_to_radius() -> None:
    mask = blank()
    masks.stroke(mask, np.array([[50.5, 40.5]]), 20, 0.5)
    profile = mask[40, 50:75].astype(float)
    np.testing.assert_allclose(profile[:11], 255)
    np.testing.assert_allclose(profile[10:21], np.linspace(255, 0, 11), atol=1)
    assert (profile[20:] == 0).all()


def test_segment_has_the_area_of_its_capsule() -> None:
    mask = blank()
    masks.stroke(mask, np.array([[20.0, 20.0], [70.0, 50.0]]), 6, 1.0)
    assert area_px(mask) == pytest.approx(np.pi * 36 + 12 * np.hypot(50, 30), rel=0.01)


@pytest.mark.parametrize("erase", [False, True])
def test_a_path_in_pieces_equals_the_whole_path(erase: bool) -> None:
    path = np.array([[10.0, 10.0], [60.5, 20.2], [40.0, 70.0], [90.0, 75.0]])
    whole, pieces = (np.full((80, 100), 255 if erase else 0, np.uint8) for _ in range(2))
    masks.stroke(whole, path, 9, 0.2, erase=erase)
    for start, end in itertools.pairwise(path):
        masks.stroke(pieces, np.array([start, end]), 9, 0.2, erase=erase)
        masks.stroke(pieces, np.array([end]), 9, 0.2, erase=erase)
    np.testing.assert_array_equal(whole, pieces)


def test_erasing_mirrors_painting() -> None:
    path = np.array([[30.0, 30.0], [60.0, 50.0]])
    painted, erased = blank(), np.full((80, 100), 255, np.uint8)
    masks.stroke(painted, path, 11.5, 0.4)
    masks.stroke(erased, path, 11.5, 0.4, erase=True)
    np.testing.assert_array_equal(erased, 255 - painted)


@pytest.mark.parametrize("hardness", [0.0, 0.9, 1.0])
def test_stroke_changes_nothing_outside_its_box(hardness: float) -> None:
    random = np.random.default_rng(3)
    before = random.integers(0, 256, (80, 100), np.uint8)
    after = before.copy()
    box = masks.stroke(after, np.array([[20.0, 20.0], [35.0, 30.0]]), 8, hardness)
    assert changed_only_inside(before, after, box)
    assert (after >= before).all() and (after > before).any()
    assert box[2] - box[0] <= 15 + 2 * 8 + 3 and box[3] - box[1] <= 10 + 2 * 8 + 3


@pytest.mark.parametrize("place", [(-5.0, 40.0), (104.0, 85.0), (50.0, -2.0)])
def test_dab_over_the_border_is_cut(place: tuple[float, float]) -> None:
    mask, larger = blank(), blank(200, 200)
    box = masks.stroke(mask, np.array([place]), 9, 0.7)
    masks.stroke(larger, np.array([place]) + 50, 9, 0.7)
    np.testing.assert_array_equal(mask, larger[50:130, 50:150])
    assert mask.any() and 0 <= box[0] < box[2] <= 100 and 0 <= box[1] < box[3] <= 80


def test_dab_beside_the_picture_changes_nothing() -> None:
    mask = blank()
    assert masks.stroke(mask, np.array([[300.0, 300.0]]), 9, 1.0) == (0, 0, 0, 0)
    assert not mask.any()


# Shapes


def test_rectangle_in_any_direction() -> None:
    mask, expected = blank(), blank()
    expected[10:30, 20:61] = 255
    assert masks.rectangle(mask, np.array([60.6, 29.8]), np.array([19.7, 10.2])) == (20, 10, 61, 30)
    np.testing.assert_array_equal(mask, expected)
    masks.rectangle(mask, np.array([-9, -9]), np.array([200, 200]), erase=True)
    assert not mask.any()


def test_ellipse_has_its_area_and_place() -> None:
    mask = blank()
    box = masks.ellipse(mask, np.array([80.0, 70.0]), np.array([20.0, 10.0]))
    assert area_px(mask) == pytest.approx(np.pi * 30.5**2, rel=0.02)
    assert masks.bounding_box(mask, 128) == pytest.approx((20, 10, 80, 70), abs=1)
    assert changed_only_inside(blank(), mask, box)
    masks.ellipse(mask, np.array([20.0, 10.0]), np.array([80.0, 70.0]), erase=True)
    assert mask[40, 50] == 0


def test_polygon_has_its_area_and_subpixel_place() -> None:
    mask = blank()
    corners = np.array([[10.5, 10.0], [90.0, 15.0], [70.0, 70.0], [20.0, 60.0]])
    masks.polygon(mask, corners)
    perimeter = np.hypot(*(corners - np.roll(corners, 1, axis=0)).T).sum()
    x, y = corners.T
    area = abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2
    assert area_px(mask) == pytest.approx(area + perimeter / 2, rel=0.02)
    assert mask[40, 50] == 255 and mask[5, 50] == 0 and mask[75, 50] == 0


@pytest.mark.parametrize("points", [[], [[5, 5]], [[5, 5], [9, 9]], [[500, 500], [600, 500], [600, 600]]])
def test_polygons_without_an_area_in_the_picture(points: list[list[float]]) -> None:
    mask = blank()
    assert masks.polygon(mask, np.array(points)) == (0, 0, 0, 0)
    assert not mask.any()


# Operations


def test_invert_swaps() -> None:
    mask = disc(10)
    np.testing.assert_array_equal(masks.invert(mask), 255 - mask)


@pytest.mark.parametrize("radius_px", [1, 4, 13])
def test_grow_and_shrink_reach_their_radius(radius_px: int) -> None:
    mask = disc(20)
    grown, shrunk = masks.grow(mask, radius_px), masks.shrink(mask, radius_px)
    assert np.sqrt(area_px(grown >= 128) * 255 / np.pi) == pytest.approx(20 + radius_px, abs=0.7)
    assert np.sqrt(area_px(shrunk >= 128) * 255 / np.pi) == pytest.approx(20 - radius_px, abs=0.7)
    assert (grown >= mask).all() and (shrunk <= mask).all()
    assert area_px(mask) == pytest.approx(np.pi * 400, rel=0.01), "the given mask is not changed"


def test_grown_point_is_round() -> None:
    mask = blank()
    mask[40, 50] = 255
    y, x = np.mgrid[0:80, 0:100]
    distance_px = np.hypot(x - 50, y - 40)
    grown = masks.grow(mask, 15)
    assert (grown[distance_px <= 15] >= 254).all() and (grown[distance_px >= 16] == 0).all()


def test_shrink_leaves_the_picture_border() -> None:
    mask = blank()
    mask[:, :50] = 255
    shrunk = masks.shrink(mask, 5)
    assert (shrunk[:, :45] == 255).all() and (shrunk[:, 45:] == 0).all()
    np.testing.assert_array_equal(masks.shrink(np.full_like(mask, 255), 5), 255)


@pytest.mark.parametrize("operation", [masks.grow, masks.shrink, masks.feather])
def test_operations_at_nothing(operation) -> None:
    np.testing.assert_array_equal(operation(blank(), 7), blank())
    hard = blank()
    hard[20:50, 30:60] = 255
    np.testing.assert_array_equal(operation(hard, 0), hard)


@pytest.mark.parametrize("radius_px", [9, 10])
def test_feather_ends_at_its_radius(radius_px: int) -> None:
    mask = blank()
    mask[:, :50] = 255
    soft = masks.feather(mask, radius_px)
    row = soft[40].astype(int)
    assert (row[: 50 - radius_px] == 255).all() and (row[50 + radius_px :] == 0).all()
    assert (np.diff(row[50 - radius_px : 50 + radius_px]) < 0).all() and abs(row[49] + row[50] - 255) <= 4


@pytest.mark.parametrize("shape", [(1, 1), (3, 40), (80, 100)])
def test_operations_with_a_radius_larger_than_the_picture(shape: tuple[int, int]) -> None:
    mask = np.zeros(shape, np.uint8)
    mask[0, 0] = 255
    assert (masks.grow(mask, 200) == 255).all()
    assert masks.feather(mask, 120).shape == shape
    assert masks.shrink(mask, 200).max() == (255 if shape == (1, 1) else 0)


@pytest.mark.parametrize("hardness", [1.0, 0.3])
def test_fill_holes_takes_islands_and_their_shores(hardness: float) -> None:
    mask = blank()
    angles = np.linspace(0, 2 * np.pi, 60)
    ring = np.stack([50 + 25 * np.cos(angles), 40 + 25 * np.sin(angles)], axis=1)
    masks.stroke(mask, ring, 8, hardness)
    filled = masks.fill_holes(mask)
    y, x = np.mgrid[0:80, 0:100] + 0.5
    radius_px = np.hypot(x - 50, y - 40)
    assert mask[40, 50] == 0 and (filled[radius_px < 24] == 255).all()
    outer = radius_px > 28
    np.testing.assert_array_equal(filled[outer], mask[outer])


def test_fill_holes_leaves_bays_open() -> None:
    mask = blank()
    mask[10:60, 10:60] = 255
    mask[20:50, 20:80] = 0
    np.testing.assert_array_equal(masks.fill_holes(mask), mask)


def test_bounding_box_and_emptiness() -> None:
    mask = blank()
    assert masks.bounding_box(mask) is None and masks.is_empty(mask)
    mask[7, 9], mask[20, 30] = 5, 127
    assert masks.bounding_box(mask) == (9, 7, 31, 21) and masks.is_empty(mask)
    assert masks.bounding_box(mask, 128) is None
    mask[20, 30] = 128
    assert masks.bounding_box(mask, 128) == (30, 20, 31, 21) and not masks.is_empty(mask)


# Checks


@pytest.mark.parametrize(
    "mask, sentence",
    [
        (blank(), "^Nothing is marked: brush over what should be replaced, then complete again.$"),
        (np.full((80, 100), 127, np.uint8), "^Nothing is marked"),
        (np.full((80, 100), 200, np.uint8), "^The whole photo is marked"),
        (np.zeros((80, 100, 3), np.uint8), "one 8-bit value"),
        (np.zeros((80, 100), np.float32), "one 8-bit value"),
        (np.zeros((100, 80), np.uint8), "80 x 100 pixels but the photo 100 x 80"),
    ],
)
def test_check_mask_refuses(mask: np.ndarray, sentence: str) -> None:
    with pytest.raises(MaskError, match=sentence):
        masks.check_mask(mask, (80, 100))


def test_check_mask_accepts_a_usual_mask() -> None:
    masks.check_mask(disc(10), (80, 100))


# Files


def test_mask_survives_a_file(tmp_path: Path) -> None:
    mask = masks.feather(disc(20), 5)
    masks.write_mask(mask, tmp_path / "mäsk.png")
    read = masks.read_mask(tmp_path / "mäsk.png", (80, 100))
    soft = (mask >= 16) & (mask <= 239)
    assert soft.sum() > 100
    np.testing.assert_array_equal(read[soft], mask[soft])
    np.testing.assert_array_equal(read[~soft], np.where(mask[~soft] > 128, 255, 0))
    with Image.open(tmp_path / "mäsk.png") as image:
        assert image.mode == "L"


def test_noise_about_black_and_white_is_no_mask(tmp_path: Path) -> None:
    mask = np.where(disc(20) > 0, 255, 10).astype(np.uint8)
    Image.fromarray(mask).save(tmp_path / "mask.jpg", quality=95)
    read = masks.read_mask(tmp_path / "mask.jpg", (80, 100))
    assert set(np.unique(read[cv2.dilate(mask, np.ones((17, 17))) < 128])) == {0}
    assert set(np.unique(read[cv2.erode(mask, np.ones((17, 17))) > 128])) == {255}


def test_write_mask_refuses_other_names_and_existing_files(tmp_path: Path) -> None:
    with pytest.raises(MaskError, match="saved as PNG"):
        masks.write_mask(disc(5), tmp_path / "mask.jpg")
    (tmp_path / "mask.png").write_bytes(b"old")
    with pytest.raises(MaskError, match="already exists"):
        masks.write_mask(disc(5), tmp_path / "mask.png", overwrite=False)
    assert (tmp_path / "mask.png").read_bytes() == b"old"


def test_opacity_is_the_mask_where_the_picture_is_of_one_colour(tmp_path: Path) -> None:
    mask = disc(20)
    Image.fromarray(np.dstack([np.full((80, 100, 3), 30, np.uint8), mask])).save(tmp_path / "mask.png")
    np.testing.assert_allclose(masks.read_mask(tmp_path / "mask.png", (80, 100)), mask, rtol=0, atol=16)


def test_transparent_parts_count_as_black_elsewhere(tmp_path: Path) -> None:
    opacity = disc(20)
    white_left = np.zeros((80, 100, 3), np.uint8)
    white_left[:, :50] = 255
    Image.fromarray(np.dstack([white_left, opacity])).save(tmp_path / "mask.png")
    expected = np.where(np.arange(100) < 50, opacity, 0)
    np.testing.assert_allclose(masks.read_mask(tmp_path / "mask.png", (80, 100)), expected, rtol=0, atol=16)


@pytest.mark.parametrize("factor", [0.5, 2, 3.01])
def test_mask_of_the_same_proportions_is_scaled(tmp_path: Path, factor: float) -> None:
    mask = disc(20)
    masks.write_mask(cv2.resize(mask, None, fx=factor, fy=factor), tmp_path / "mask.png")
    scaled = masks.read_mask(tmp_path / "mask.png", (80, 100))
    assert scaled.shape == (80, 100)
    assert np.abs(scaled.astype(int) - mask).mean() < 3


def test_mask_of_other_proportions_is_refused(tmp_path: Path) -> None:
    masks.write_mask(disc(20, 80, 102), tmp_path / "mask.png")
    with pytest.raises(MaskError, match="The mask is 102 x 80 pixels but the photo 100 x 80: "):
        masks.read_mask(tmp_path / "mask.png", (80, 100))


@pytest.mark.parametrize("content, sentence", [(b"", "is empty"), (b"no picture", "not a picture")])
def test_unreadable_mask(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "mask.png").write_bytes(content)
    with pytest.raises(MaskError, match=sentence):
        masks.read_mask(tmp_path / "mask.png", (80, 100))
