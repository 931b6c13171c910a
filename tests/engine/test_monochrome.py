import io

import numpy as np
import pytest
from PIL import Image

from engine.monochrome import apply_palette, monochrome_palette


@pytest.fixture
def grey(portrait) -> np.ndarray:
    return np.asarray(Image.fromarray(portrait.rgb).convert("L"))


def test_a_black_and_white_photo_has_the_greys(grey, portrait):
    palette = monochrome_palette(np.dstack([grey] * 3))
    np.testing.assert_allclose(palette, np.arange(256)[:, None].repeat(3, axis=1), atol=1e-3)
    difference = apply_palette(portrait.rgb[None], palette)[0].astype(int) - grey[..., None]
    assert np.abs(difference).max() <= 1  # Pillow and OpenCV round otherwise


def test_a_sepia_jpeg_has_its_own_colours(grey):
    sepia = np.clip(np.dstack([30 + 0.85 * grey, 12 + 0.85 * grey, 0.8 * grey]), 0, 255).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(sepia).save(file, "JPEG", quality=85)
    palette = monochrome_palette(np.asarray(Image.open(file)))
    assert np.abs(apply_palette(sepia[None], palette)[0].astype(int) - sepia).mean() < 2


def test_photos_with_colours_have_none(portrait):
    assert monochrome_palette(portrait.rgb) is None
    pictures = portrait.rgb[None]
    assert apply_palette(pictures, None) is pictures


def test_too_little_to_tell(portrait):
    assert monochrome_palette(np.full((50, 50, 3), 90, np.uint8)) is None
    assert monochrome_palette(portrait.rgb, np.full(portrait.rgb.shape[:2], 255, np.uint8)) is None


def test_what_the_mask_hides_does_not_count(grey):
    photo, mask = np.dstack([grey] * 3), np.zeros(grey.shape, np.uint8)
    photo[100:200, 100:200], mask[100:200, 100:200] = (255, 0, 0), 1
    assert monochrome_palette(photo) is None and monochrome_palette(photo, mask) is not None
