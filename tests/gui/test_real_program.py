"""The program itself in a screen of its own, worked with mouse and keys as by a person."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms
from PySide6.QtGui import QColor
from qdarkstyle.dark.palette import DarkPalette

from engine.photo.io import read_photo

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 120.0
"""Of each wait: for machines that do much else."""

Found = TypeVar("Found")

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="this needs Xvfb and xdotool, which only X11 has (apt-get install xvfb xdotool)",
)


def wait_for(what: str, look: Callable[[], Found]) -> Found:
    """Looks again and again until there is something to see, and returns that."""
    end = time.monotonic() + LIMIT_S
    while not (found := look()):
        assert time.monotonic() < end, f"waited {LIMIT_S:.0f} s for {what}"
        time.sleep(0.1)
    return found


class Screen:
    """A virtual screen, with what can be seen on it and the hand and the keys of who sits before it."""

    def __init__(self, folder: Path) -> None:
        self._picture = folder / "Xvfb_screen0"
        reader, writer = os.pipe()
        self._server = subprocess.Popen(
            # Without -noreset the pointer would be back in the middle whenever xdotool has left alone.
            ["Xvfb", "-displayfd", str(writer), "-noreset", "-fbdir", folder, "-screen", "0", "1280x900x24"],
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as numbers:
            self.name = f":{numbers.readline().strip()}"

    def close(self) -> None:
        self._server.terminate()
        self._server.wait(LIMIT_S)

    def see(self) -> np.ndarray:
        """Returns the picture on the screen, uint8 [H,W,3], from Xvfb's file in the format of xwd."""
        data = self._picture.read_bytes()
        fields = struct.unpack(">25I", data[:100])
        width, height, bytes_per_line = fields[4], fields[5], fields[12]
        pixels = np.frombuffer(data, np.uint8, height * bytes_per_line, offset=fields[0] + 12 * fields[19])
        return pixels.reshape(height, bytes_per_line // 4, 4)[:, :width, 2::-1]

    def find(self, rgb: np.ndarray) -> tuple[int, int] | None:
        """Returns column and row where exactly this picture stands on the screen, or None."""
        seen = self.see()
        corner = rgb[: min(64, len(rgb)), :64]
        _, _, (x, y), _ = cv2.minMaxLoc(cv2.matchTemplate(seen, corner, cv2.TM_SQDIFF))
        height, width = rgb.shape[:2]
        return (x, y) if np.array_equal(seen[y : y + height, x : x + width], rgb) else None

    def do(self, *arguments: object) -> str:
        """Lets xdotool do something, and returns what it prints."""
        return subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=os.environ | {"DISPLAY": self.name},
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        ).stdout.strip()

    def put_hand_aside(self) -> None:
        """Moves the pointer where no window is: the canvas draws the brush below it."""
        self.do("mousemove", 0, 890)

    def focus(self, title: str) -> None:
        """Waits for a window and gives it the keyboard, as there is no window manager to do so."""
        window = wait_for(f"the window {title}", lambda: self.do("search", "--onlyvisible", "--name", title))
        self.do("windowfocus", "--sync", window)


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


def is_lit(seen: np.ndarray) -> bool:
    """Whether the button Complete has its colour, which nothing else has."""
    accent = QColor(DarkPalette.COLOR_ACCENT_3).getRgb()[:3]
    return np.count_nonzero((seen == accent).all(axis=2)) > 2000


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

    # The strip of alternatives takes room from the canvas, in which the photo moves up.
    above_eye = portrait.rgb[: eye_y - 60]
    at_first = x, y
    wait_for("alternatives", lambda: screen.find(above_eye) not in (None, at_first))
    x, y = wait_for("the canvas in its new size", lambda: screen.find(above_eye))
    best = screen.see()[y : y + 500, x : x + 400]
    screen.do("key", "2")
    wait_for("the second one", lambda: not np.array_equal(screen.see()[y : y + 500, x : x + 400], best))

    screen.do("key", "ctrl+shift+s")
    screen.focus("^Save the photo as$")
    screen.do("key", "Return")
    wait_for("the file", target.exists)
    screen.focus("^portrait-edited.png ")
    saved = read_photo(target).rgb
    wait_for("the saved pixels on the screen", lambda: screen.find(saved))
    assert not np.array_equal(saved, best)
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
    above_eye = portrait.rgb[: eye_y - 60]
    wait_for("alternatives", lambda: screen.find(above_eye) not in (None, (x, y)))
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
