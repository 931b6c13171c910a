"""What all tests share: no real screen or configuration, a drawn portrait, no leaked threads."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

# Before Qt is imported anywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
import pytest


@pytest.fixture(autouse=True)
def own_configuration(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keeps tests away from the user's settings; the folder that stands in for their home."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    return home


@pytest.fixture(scope="session", autouse=True)
def _own_qt_paths() -> None:
    from PySide6.QtCore import QStandardPaths

    QStandardPaths.setTestModeEnabled(True)


@pytest.fixture(autouse=True)
def _no_leaked_threads(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test that leaves a QThread running: destroying it later would abort the process."""
    from PySide6.QtCore import QThread

    started: list[QThread] = []
    start = QThread.start

    def remember_and_start(thread: QThread, *arguments: object) -> None:
        started.append(thread)
        start(thread, *arguments)

    monkeypatch.setattr(QThread, "start", remember_and_start)
    yield
    from shiboken6 import isValid

    leaked = [
        thread.objectName() or "unnamed" for thread in started if isValid(thread) and thread.isRunning()
    ]
    assert not leaked, f"still running: {leaked}"


@pytest.fixture
def random() -> np.random.Generator:
    """Random numbers that are the same in every run."""
    return np.random.default_rng(20260101)


@dataclass(frozen=True)
class Portrait:
    """A drawn face.

    Attributes:
        rgb: uint8 [H,W,3].
        landmarks: float64 [5,2], pixels (x, y): left eye, right eye, nose tip, left and right mouth corner,
            left and right as seen in the picture.
    """

    rgb: np.ndarray
    landmarks: np.ndarray


def draw_portrait(
    width: int = 400,
    height: int = 500,
    face_width_px: float = 180.0,
    center_xy: tuple[float, float] | None = None,
) -> Portrait:
    """Draws a shaded face with hair before a textured background; the same each time.

    Args:
        width: of the picture.
        height: of the picture.
        face_width_px: from cheek to cheek.
        center_xy: of the face; None is the middle of the picture.
    """
    random = np.random.default_rng(7)
    x0, y0 = center_xy or (width / 2, height / 2)
    unit = face_width_px / 2
    u = (np.arange(width, dtype=np.float32)[None] - x0) / unit
    v = (np.arange(height, dtype=np.float32)[:, None] - y0) / unit

    coarse = cv2.resize(
        random.uniform(0, 1, (9, 12)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC
    )
    image = np.array([70, 95, 120], np.float32) + 70 * coarse[..., None]

    def paint(
        coverage: np.ndarray, colour: tuple[float, float, float], light: np.ndarray | float = 1.0
    ) -> None:
        nonlocal image
        share = np.broadcast_to(np.clip(coverage, 0, 1), image.shape[:2])[..., None]
        paint_rgb = np.array(colour, np.float32) * np.broadcast_to(light, image.shape[:2])[..., None]
        image = image * (1 - share) + paint_rgb * share

    def ellipse(center_u: float, center_v: float, radius_u: float, radius_v: float) -> np.ndarray:
        """Coverage of an ellipse in the face's units, with an edge of about one pixel."""
        distance = np.hypot((u - center_u) / radius_u, (v - center_v) / radius_v)
        return (1 - distance) * min(radius_u, radius_v) * unit + 0.5

    strands = 1 + 0.25 * np.sin(40 * u + 6 * v)
    shade = np.clip(1.05 - 0.28 * (u + 0.35) ** 2 - 0.10 * v**2, 0.35, 1.1)
    paint(ellipse(0, 1.9, 1.6, 0.9), (60, 70, 110))  # shoulders
    paint(ellipse(0, -0.22, 1.22, 1.4), (62, 42, 28), strands)
    paint(ellipse(0, 1.25, 0.45, 0.6), (190, 142, 118))  # neck
    paint(ellipse(0, 0.1, 1.0, 1.3), (226, 178, 150), shade)
    for side in (-1, 1):
        paint(ellipse(side * 0.42, -0.42, 0.26, 0.05), (70, 48, 34))  # brow
        paint(ellipse(side * 0.42, -0.15, 0.23, 0.12), (244, 241, 236))
        paint(ellipse(side * 0.42, -0.15, 0.11, 0.11), (74, 92, 60))
        paint(ellipse(side * 0.42, -0.15, 0.05, 0.05), (15, 12, 10))
        paint(ellipse(side * 0.42 - 0.03, -0.19, 0.025, 0.025), (255, 255, 255))
        paint(ellipse(side * 0.09, 0.36, 0.045, 0.03), (110, 70, 56))  # nostril
        paint(0.35 * ellipse(side * 0.11, 0.08, 0.05, 0.3), (190, 138, 112))  # side of the nose
    paint(ellipse(0, 0.75, 0.36, 0.12), (176, 82, 84))
    paint(ellipse(0, 0.74, 0.33, 0.02), (96, 36, 40))

    image += random.normal(0, 3, image.shape).astype(np.float32)
    features = np.array([[-0.42, -0.15], [0.42, -0.15], [0, 0.3], [-0.36, 0.75], [0.36, 0.75]])
    return Portrait(np.clip(np.rint(image), 0, 255).astype(np.uint8), features * unit + (x0, y0))


@pytest.fixture(scope="session")
def make_portrait() -> Callable[..., Portrait]:
    """`draw_portrait`, for tests that need their own size or place."""
    return draw_portrait


@pytest.fixture
def portrait() -> Portrait:
    """A drawn portrait of 400 x 500 pixels with a face 180 pixels wide."""
    return draw_portrait()
