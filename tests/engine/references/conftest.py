"""A drawn face whose eyes are hidden, and other photos of it."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from engine.photo.photo import Photo
from engine.request import FaceFrame, Reference
from tests.conftest import Portrait
from tests.engine.references.hidden_faces import Hidden, eyes_mask


@pytest.fixture
def portrait(make_portrait) -> Portrait:
    """The portrait with freckles, by which skin can be told from skin."""
    plain = make_portrait()
    freckles = cv2.GaussianBlur(np.random.default_rng(3).normal(0, 1, (500, 400, 1)), (0, 0), 2.5)[..., None]
    rgb = np.clip(plain.rgb + 110 * freckles, 0, 255).astype(np.uint8)
    return Portrait(rgb, plain.landmarks)


@pytest.fixture
def hidden(portrait) -> Hidden:
    """The portrait with both eyes hidden."""
    return Hidden(portrait.rgb, portrait.landmarks, eyes_mask(portrait.rgb.shape, portrait.landmarks))


@pytest.fixture
def other(portrait) -> Reference:
    """The portrait itself as another photo."""
    return Reference(Photo(portrait.rgb.copy()), FaceFrame(portrait.landmarks))


@pytest.fixture
def changed(portrait) -> Callable[..., Reference]:
    """Makes other photos of the portrait: turned and scaled, or with other pixels."""

    def change(
        pixels: Callable[[np.ndarray], np.ndarray] = lambda rgb: rgb,
        turn_deg: float = 0.0,
        scale: float = 1.0,
    ) -> Reference:
        move = cv2.getRotationMatrix2D((200, 250), turn_deg, scale)
        size = (round(400 * max(scale, 1)), round(500 * max(scale, 1)))
        move[:, 2] += (size[0] / 2 - 200, size[1] / 2 - 250)
        flags = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        is_moved = turn_deg or scale != 1
        rgb = (
            cv2.warpAffine(portrait.rgb, move, size, flags=flags, borderMode=cv2.BORDER_REFLECT)
            if is_moved
            else portrait.rgb
        )
        landmarks = portrait.landmarks @ move[:, :2].T + move[:, 2]
        changed_rgb = np.clip(np.rint(pixels(rgb.astype(np.float32))), 0, 255).astype(np.uint8)
        return Reference(Photo(changed_rgb), FaceFrame(landmarks))

    return change
