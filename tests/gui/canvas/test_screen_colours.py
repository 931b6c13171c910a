"""The canvas shows the colours of photos in other colour spaces as they look, not their numbers."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QColorSpace

from engine.photo.colours import colour_transform
from engine.photo.photo import Photo, PhotoMetadata
from faceinpaint_gui.canvas.image_conversion import screen_colours
from faceinpaint_gui.document import Document
from tests.engine.photo.test_colours import PROFILES
from tests.gui.canvas_events import draw_picture, grab_rgb, hide_cursor, make_canvas, show_patch


@pytest.fixture(params=PROFILES)
def profile(request) -> bytes:
    return PROFILES[request.param]


@pytest.fixture
def soft_rgb() -> np.ndarray:
    """uint8 [160,200,3], colours that sRGB has, smooth, so that halved copies are as good as exact."""
    return cv2.GaussianBlur(draw_picture(160, 200), (0, 0), 6)


def shown(view, rgb: np.ndarray, profile: bytes | None) -> np.ndarray:
    view.current.show(Document(Photo(rgb, metadata=PhotoMetadata(icc_profile=profile))))
    hide_cursor(view)
    return seen(view)


def seen(view) -> np.ndarray:
    """The part of the canvas that the photo covers, without its rim."""
    place = view.photo_rect().toRect().adjusted(2, 2, -2, -2)
    return grab_rgb(view)[place.top() : place.bottom(), place.left() : place.right()].astype(int)


def test_the_same_picture_looks_alike_in_all_spaces(qtbot, profile, soft_rgb):
    view = make_canvas(qtbot)
    own_rgb = colour_transform(profile).from_srgb(soft_rgb)
    plain = shown(view, soft_rgb, None)
    assert np.abs(shown(view, own_rgb, profile) - plain).mean() < 1.5
    assert np.abs(shown(view, own_rgb, None) - plain).mean() > 3


def test_what_changes_is_shown_in_its_colours_too(qtbot, profile, soft_rgb):
    view = make_canvas(qtbot)
    own_rgb = colour_transform(profile).from_srgb(soft_rgb)
    shown(view, own_rgb, profile)
    view.document.mask.replace(np.full(soft_rgb.shape[:2], 255, np.uint8), "All")
    view.set_mask_shown(False)
    grey = np.full((40, 40, 3), (83, 88, 90), np.uint8)
    show_patch(view, 80, 60, colour_transform(profile).from_srgb(grey))
    place = view.to_widget(100, 80).toPoint()
    assert np.abs(grab_rgb(view)[place.y(), place.x()].astype(int) - (83, 88, 90)).max() <= 3


def test_the_original_is_compared_in_its_colours(qtbot, profile, soft_rgb):
    view = make_canvas(qtbot)
    own_rgb = colour_transform(profile).from_srgb(soft_rgb)
    edited = shown(view, own_rgb, profile)
    view.set_showing_original(True)
    assert np.abs(seen(view) - edited).mean() < 0.5


def test_srgb_and_damaged_profiles_cost_nothing():
    srgb = bytes(QColorSpace(QColorSpace.NamedColorSpace.SRgb).iccProfile())
    for profile in (None, srgb, b"no profile"):
        assert (
            screen_colours(Photo(np.zeros((2, 2, 3), np.uint8), metadata=PhotoMetadata(icc_profile=profile)))
            is None
        )
