"""Pictures that are no white-on-black masks mark what people mean by them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine import masks
from engine.errors import MaskError
from engine.mask_kinds import is_photo
from engine.photo.photo import Photo

SIZE = (500, 400)


def box() -> np.ndarray:
    mask = np.zeros(SIZE, np.uint8)
    mask[120:200, 90:260] = 255
    return mask


def saved(folder: Path, pixels: np.ndarray, **options: object) -> Path:
    Image.fromarray(pixels).save(folder / "mask.png", **options)
    return folder / "mask.png"


@pytest.mark.parametrize("label", [1, 2, 15, 16, 100, 200])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_labels_mark_all_but_black(tmp_path: Path, label: int, dtype: type) -> None:
    labels = (box() > 0).astype(dtype) * dtype(label)
    np.testing.assert_array_equal(masks.read_mask(saved(tmp_path, labels), SIZE), box())


def test_several_labels_in_a_palette(tmp_path: Path) -> None:
    numbers = np.zeros(SIZE, np.uint8)
    numbers[120:200, 90:180], numbers[120:200, 180:260] = 1, 2
    image = Image.fromarray(numbers, "P")
    for background in ((0, 0, 0), (90, 90, 90)):
        image.putpalette([*background, 128, 0, 0, 0, 0, 64])
        image.save(tmp_path / "mask.png")
        np.testing.assert_array_equal(masks.read_mask(tmp_path / "mask.png", SIZE), box())


@pytest.mark.parametrize("colour", [(255, 0, 0), (0, 255, 0), (255, 0, 255)])
@pytest.mark.parametrize("is_soft", [False, True])
def test_a_pure_colour_on_black_is_as_much_as_white(tmp_path: Path, colour: tuple, is_soft: bool) -> None:
    shares = cv2.GaussianBlur(box(), (0, 0), 6) if is_soft else box()
    painted = (shares[..., None] / 255 * colour).round().astype(np.uint8)
    read = masks.read_mask(saved(tmp_path, painted), SIZE)
    soft = (shares >= 16) & (shares <= 239)
    np.testing.assert_array_equal(read, np.where(soft, shares, np.where(shares > 128, 255, 0)))


@pytest.mark.parametrize("opacity", [40, 127])
def test_what_is_painted_half_transparent_is_marked(tmp_path: Path, opacity: int) -> None:
    shares = box() // 255
    layer = np.dstack([shares * 255, shares * 0, shares * 0, shares * opacity]).astype(np.uint8)
    np.testing.assert_array_equal(masks.read_mask(saved(tmp_path, layer), SIZE), box())
    faint = cv2.GaussianBlur(box(), (0, 0), 6) // 255 * opacity  # no label: many greys
    assert (masks.read_mask(saved(tmp_path, faint), SIZE)[150, 150:200] == 255).all()


def test_what_is_erased_from_a_photo_is_marked(tmp_path: Path, portrait) -> None:
    for hidden in (0, portrait.rgb):  # what programs keep below varies
        rgb = np.where(box()[..., None] > 0, hidden, portrait.rgb).astype(np.uint8)
        path = saved(tmp_path, np.dstack([rgb, 255 - box()]))
        np.testing.assert_array_equal(masks.read_mask(path, SIZE), box())


@pytest.mark.parametrize("share", [1.0, 0.5])
def test_what_is_painted_over_a_copy_of_the_photo_is_marked(tmp_path: Path, portrait, share: float) -> None:
    over = np.where(
        box()[..., None] > 0, portrait.rgb * (1 - share) + np.array([255, 0, 0]) * share, portrait.rgb
    )
    Image.fromarray(over.round().astype(np.uint8)).save(tmp_path / "mask.jpg", quality=90)
    read = masks.read_mask(tmp_path / "mask.jpg", SIZE, portrait.rgb)
    assert ((read > 0) != (box() > 0)).mean() < 0.005


def test_photos_are_told_from_masks(portrait) -> None:
    soft = cv2.GaussianBlur(box(), (0, 0), 10)
    assert is_photo(portrait.rgb) and is_photo(
        cv2.merge([cv2.cvtColor(portrait.rgb, cv2.COLOR_RGB2GRAY)] * 3)
    )
    assert not is_photo(cv2.merge([box()] * 3)) and not is_photo(cv2.merge([soft] * 3))
    assert not is_photo(cv2.merge([soft, box() // 2, box() * 0]))


def test_most_of_a_photo_is_marked_by_an_inverted_mask_and_by_a_photo(tmp_path: Path, portrait) -> None:
    assert not masks.marks_most(box()) and masks.marks_most(255 - box())
    np.testing.assert_array_equal(masks.read_mask(saved(tmp_path, 255 - box()), SIZE, inverts=True), box())
    for rgb in (portrait.rgb, portrait.rgb // 3):  # also a dark one
        assert masks.marks_most(masks.read_mask(saved(tmp_path, rgb), SIZE, portrait.rgb))


@pytest.mark.parametrize("size", [(490, 400), (499, 399), (500, 399), (250, 190), (1000, 820)])
def test_a_cropped_mask_is_refused(tmp_path: Path, size: tuple[int, int]) -> None:
    with pytest.raises(MaskError, match=f"The mask is {size[1]} x {size[0]} pixels but the photo 400 x 500"):
        masks.read_mask(saved(tmp_path, np.zeros(size, np.uint8)), SIZE)


@pytest.mark.parametrize("size", [(250, 200), (1000, 800), (333, 267), (167, 133)])
def test_a_scaled_mask_is_scaled_back(tmp_path: Path, size: tuple[int, int]) -> None:
    small = cv2.resize(box(), size[::-1], interpolation=cv2.INTER_AREA)
    read = masks.read_mask(saved(tmp_path, small), SIZE)
    assert ((read >= 128) != (box() > 0)).mean() < 0.02


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_what_is_filled_in_a_transparent_photo_becomes_opaque(portrait, dtype: type) -> None:
    most = np.iinfo(dtype).max
    alpha = np.where(box() > 0, 0, most).astype(dtype)
    alpha[:50] = most // 2
    photo = Photo(np.where(box()[..., None] > 0, 0, portrait.rgb).astype(np.uint8), alpha)
    np.testing.assert_array_equal(masks.erased_parts(photo)[60:], box()[60:])
    filled = photo.rgb.copy()
    filled[120:200, 90:260] = np.random.default_rng(2).integers(
        0, 30, (80, 170, 3)
    )  # here and there as before
    changed = photo.with_rgb(filled).alpha
    assert changed is not None and changed.dtype == dtype
    assert (changed[box() > 0] == most).all()
    np.testing.assert_array_equal(changed[:50], alpha[:50])
