"""The program itself in a screen of its own, worked with mouse and keys as by a person."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms

from engine.photo.io import read_photo
from tests.gui.screen import LIMIT_S, Screen, is_lit, wait_for

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="this needs Xvfb and xdotool, which only X11 has (apt-get install xvfb xdotool)",
)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    folder = tmp_path / "screen"
    folder.mkdir()
    screen = Screen(folder)
    screen.put_hand_aside()
    yield screen
    Image.fromarray(screen.see()).save(tmp_path / "last_seen.png")  # pytest keeps it of a failed test
    screen.close()


@pytest.fixture
def start(screen: Screen) -> Iterator[Callable[..., subprocess.Popen]]:
    """Starts the program with a photo, in a desktop of nothing but the screen, with settings of its own."""
    kept = {name: value for name, value in os.environ.items() if name.startswith(("HOME", "PATH", "XDG_"))}
    kept.pop("XDG_CURRENT_DESKTOP", None)  # it would bring along its own dialogs
    environment = {
        **kept,
        "DISPLAY": screen.name,
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
    }
    programs = []

    def start(photo: Path, *options: str) -> subprocess.Popen:
        command = [sys.executable, "-m", "faceinpaint_gui", "edit", str(photo), *options]
        programs.append(subprocess.Popen(command, env=environment))
        return programs[-1]

    yield start
    for program in programs:
        program.kill()
        program.wait()


def write_with_metadata(rgb: np.ndarray, path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.fromarray(rgb).save(path, exif=exif, icc_profile=profile, dpi=(300, 300))


def metadata(path: Path) -> dict[str, object]:
    with Image.open(path) as image:
        image.load()
        return {"size": image.size, "mode": image.mode, "exif": dict(image.getexif()), **image.info}


def test_a_person_opens_paints_completes_chooses_saves_and_quits(
    screen: Screen, start: Callable[..., subprocess.Popen], portrait, tmp_path: Path
) -> None:
    source, target = tmp_path / "portrait.png", tmp_path / "portrait-edited.png"
    write_with_metadata(portrait.rgb, source)
    program = start(source)
    screen.focus("^portrait.png ")
    x, y = wait_for("the photo on the screen", lambda: screen.find(portrait.rgb))
    wait_for("the networks", lambda: is_lit(screen.see()))

    eye_x, eye_y = portrait.landmarks[0].round().astype(int)
    screen.do("mousemove", x + eye_x - 15, y + eye_y, "mousedown", 1)
    for step in range(-10, 16, 5):
        screen.do("mousemove", x + eye_x + step, y + eye_y)
    screen.do("mouseup", 1)
    screen.put_hand_aside()
    wait_for("the stroke", lambda: screen.find(portrait.rgb) is None)
    screen.do("key", "ctrl+Return")

    # The strip of alternatives lies over the canvas, in which the photo stays where it is.
    above_strip = np.s_[y : y + 300, x : x + 400]
    marked = screen.see()[above_strip]
    wait_for("alternatives", lambda: not np.array_equal(screen.see()[above_strip], marked))
    assert screen.find(portrait.rgb[: eye_y - 60]) == (x, y)
    best = screen.see()[above_strip]
    screen.do("key", "2")
    wait_for("the second one", lambda: not np.array_equal(screen.see()[above_strip], best))

    screen.do("key", "ctrl+shift+s")
    screen.focus("^Save the photo as$")
    screen.do("key", "Return")
    wait_for("the file", target.exists)
    screen.focus("^portrait-edited.png ")
    saved = read_photo(target).rgb
    wait_for("the saved pixels on the screen", lambda: screen.find(saved[:300]))
    assert not np.array_equal(saved[:300], best)
    screen.do("key", "ctrl+q")
    assert program.wait(LIMIT_S) == 0

    assert metadata(target) == metadata(source)
    np.testing.assert_array_equal(read_photo(source).rgb, portrait.rgb)
    changed = (saved != portrait.rgb).any(axis=2)
    assert changed[eye_y - 10 : eye_y + 11, eye_x - 25 : eye_x + 26].mean() > 0.9
    changed[eye_y - 32 : eye_y + 33, eye_x - 47 : eye_x + 48] = False
    assert not changed.any()


def test_a_catalogue_hands_over_a_file_and_finds_it_edited_when_the_window_closes(
    screen: Screen, start: Callable[..., subprocess.Popen], portrait, tmp_path: Path
) -> None:
    path = tmp_path / "portrait-Edit.tif"
    pixels = portrait.rgb.astype(np.uint16) * 257
    parameters = [cv2.IMWRITE_TIFF_COMPRESSION, cv2.IMWRITE_TIFF_COMPRESSION_ADOBE_DEFLATE]
    cv2.imwrite(str(path), pixels[..., ::-1], [*parameters, cv2.IMWRITE_TIFF_PREDICTOR, 2])
    handed_over = path.read_bytes()
    program = start(path, "--in-place")
    screen.focus("^portrait-Edit.tif ")
    x, y = wait_for("the photo on the screen", lambda: screen.find(portrait.rgb))
    wait_for("the networks", lambda: is_lit(screen.see()))

    eye_x, eye_y = portrait.landmarks[0].round().astype(int)
    screen.do("mousemove", x + eye_x - 15, y + eye_y, "mousedown", 1)
    for step in range(-10, 16, 5):
        screen.do("mousemove", x + eye_x + step, y + eye_y)
    screen.do("mouseup", 1)
    screen.put_hand_aside()
    wait_for("the stroke", lambda: screen.find(portrait.rgb) is None)
    screen.do("key", "ctrl+Return")
    above_strip = np.s_[y : y + 300, x : x + 400]
    marked = screen.see()[above_strip]
    wait_for("alternatives", lambda: not np.array_equal(screen.see()[above_strip], marked))
    assert path.read_bytes() == handed_over
    screen.do("key", "ctrl+s")
    wait_for("the file", lambda: path.read_bytes() != handed_over)
    assert program.poll() is None
    screen.do("key", "ctrl+q")
    assert program.wait(LIMIT_S) == 0

    assert [each.name for each in tmp_path.iterdir() if each.suffix != ""] == [path.name]
    with Image.open(path) as image:
        assert (image.tag_v2[259], image.tag_v2[317]) == (8, 2)
    saved = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)[..., ::-1]
    assert saved.dtype == np.uint16
    changed = (saved != pixels).any(axis=2)
    assert changed[eye_y - 10 : eye_y + 11, eye_x - 25 : eye_x + 26].mean() > 0.9
    changed[eye_y - 32 : eye_y + 33, eye_x - 47 : eye_x + 48] = False
    assert not changed.any()
