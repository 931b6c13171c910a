"""The canvas shows the colours of photos in other colour spaces as they look, not their numbers."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QColorSpace, QImage, QPainter

from engine.boxes import Box
from engine.photo.colours import colour_transform
from engine.photo.photo import Photo, PhotoMetadata
from faceinpaint_gui.canvas.layers import picture_layer
from faceinpaint_gui.canvas.screen_colours import ScreenColours, is_profile
from faceinpaint_gui.document import Document
from tests.engine.photo.test_colours import PROFILES
from tests.engine.photo.test_icc_matrix import parametric, rgb_profile
from tests.gui.canvas_events import (
    draw_picture,
    grab_rgb,
    hide_cursor,
    make_canvas,
    qimage_to_rgb,
    show_patch,
)


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


def test_srgb_and_damaged_profiles_cost_nothing(qtbot):
    srgb = bytes(QColorSpace(QColorSpace.NamedColorSpace.SRgb).iccProfile())
    colours = ScreenColours()
    for screen in (None, srgb, b"no profile"):
        colours.set_profiles(screen, None)
        for profile in (None, srgb, b"no profile"):
            metadata = PhotoMetadata(icc_profile=profile)
            assert colours.of(Photo(np.zeros((2, 2, 3), np.uint8), metadata=metadata)) is None


P3_SCREEN = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data()
NARROW = rgb_profile(((0.38, 0.25, 0.08), (0.33, 0.55, 0.18), (0.2542, 0.2, 0.5649)), parametric(0, 2.2))
"""Of inks that are far paler than a screen."""


def test_a_display_p3_screen_gets_its_own_numbers(qtbot, soft_rgb):
    view = make_canvas(qtbot)
    plain = shown(view, soft_rgb, None)
    view.screen_colours.set_profiles(P3_SCREEN, None)
    expected = colour_transform(P3_SCREEN).from_srgb(plain.astype(np.uint8)).astype(int)
    assert np.abs(expected - plain).mean() > 2
    assert np.abs(seen(view) - expected).max() <= 3, "the photo that is open"
    assert np.abs(shown(view, soft_rgb, None) - expected).max() <= 3, "one that is opened"
    adobe = colour_transform(PROFILES["Adobe RGB"]).from_srgb(soft_rgb)
    assert np.abs(shown(view, adobe, PROFILES["Adobe RGB"]) - expected).mean() < 1.5
    # On such a screen the numbers of a Display P3 photo are right as they are.
    assert np.abs(shown(view, soft_rgb, PROFILES["Display P3"]) - plain).max() <= 2
    view.screen_colours.set_profiles(None, None)
    assert np.abs(shown(view, soft_rgb, None) - plain).max() == 0


def test_what_is_painted_on_a_display_p3_screen_looks_right(qtbot, soft_rgb):
    view = make_canvas(qtbot)
    view.screen_colours.set_profiles(P3_SCREEN, None)
    shown(view, soft_rgb, None)
    view.document.mask.replace(np.full(soft_rgb.shape[:2], 255, np.uint8), "All")
    view.set_mask_shown(False)
    red = np.full((40, 40, 3), (220, 40, 30), np.uint8)
    show_patch(view, 80, 60, red)
    place = view.to_widget(100, 80).toPoint()
    expected = colour_transform(P3_SCREEN).from_srgb(red)[0, 0].astype(int)
    assert abs(int(expected[0]) - 220) > 8
    assert np.abs(grab_rgb(view)[place.y(), place.x()].astype(int) - expected).max() <= 3


@pytest.mark.parametrize("screen", [None, P3_SCREEN], ids=["sRGB", "Display P3"])
def test_a_proof_shows_no_more_than_the_printer_can(qtbot, screen):
    view = make_canvas(qtbot)
    red = np.full((160, 200, 3), (230, 30, 20), np.uint8)
    grey = np.full((160, 200, 3), 128, np.uint8)
    view.screen_colours.set_profiles(screen, None)
    vivid, neutral = (shown(view, rgb, None)[50, 50] for rgb in (red, grey))
    view.screen_colours.set_profiles(screen, NARROW)
    proof = shown(view, red, None)[50, 50]
    assert np.ptp(proof) < 0.75 * np.ptp(vivid)
    assert np.abs(shown(view, grey, None)[50, 50] - neutral).max() <= 3, "paper is white"
    view.screen_colours.set_profiles(screen, None)
    assert np.abs(shown(view, red, None)[50, 50] - vivid).max() == 0


def test_which_profiles_can_be_used():
    assert is_profile(P3_SCREEN) and is_profile(NARROW, proofs=True)
    assert not is_profile(b"no profile") and not is_profile(None) and not is_profile(b"", proofs=True)


def test_only_what_is_seen_is_converted_and_again_only_what_changed():
    counts: list[int] = []

    def inverted(rgb: np.ndarray) -> np.ndarray:
        counts.append(rgb.shape[0] * rgb.shape[1])
        return 255 - rgb

    pixels = cv2.GaussianBlur(draw_picture(1600, 2000), (0, 0), 9)
    layer = picture_layer(pixels, inverted)
    screen = QImage(500, 400, QImage.Format.Format_RGB32)

    def draw(zoom: float, left: float = 0) -> np.ndarray:
        counts.clear()
        painter = QPainter(screen)
        painter.setClipRect(screen.rect())
        painter.scale(zoom, zoom)
        painter.translate(-left, 0)
        layer.draw(painter, zoom)
        painter.end()
        return qimage_to_rgb(screen).astype(int)

    small = cv2.resize(255 - pixels, (500, 400), interpolation=cv2.INTER_AREA)
    assert np.abs(draw(0.25) - small).max() <= 3
    assert sum(counts) == 500 * 400, "the level at a quarter, once"
    draw(0.25)
    assert not counts
    pixels[300:320, 400:420] = 9
    counts.clear()
    layer.refresh(Box(400, 300, 420, 320))
    assert 0 < sum(counts) <= 7 * 7, "a dab alone"
    assert np.abs(draw(0.25)[77:79, 102:104] - 246).max() <= 3
    assert not counts
    pixels[800:] = 9
    layer.refresh(Box(0, 800, 2000, 1600))
    assert not counts
    assert np.abs(draw(0.25)[205:] - 246).max() <= 3
    assert sum(counts) <= 500 * (200 + 2 * 128)
    np.testing.assert_array_equal(draw(1.0, left=700), 255 - pixels[:400, 700:1200].astype(int))
    assert (draw(1.0, left=0)[301:319, 401:419] == 246).all()
    np.testing.assert_array_equal(draw(1.0, left=700), 255 - pixels[:400, 700:1200].astype(int))
    assert not counts, "what was seen before"
