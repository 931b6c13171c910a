"""A screen of its own for the program itself, which is worked with mouse and keys as by a person."""

from __future__ import annotations

import os
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
from PySide6.QtGui import QColor
from qdarkstyle.dark.palette import DarkPalette

LIMIT_S = 120.0
"""Of each wait: for machines that do much else."""

Found = TypeVar("Found")


def wait_for(what: str, look: Callable[[], Found], pause_s: float = 0.1) -> Found:
    """Looks again and again until there is something to see, and returns that."""
    end = time.monotonic() + LIMIT_S
    while not (found := look()):
        assert time.monotonic() < end, f"waited {LIMIT_S:.0f} s for {what}"
        time.sleep(pause_s)
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


def is_lit(seen: np.ndarray) -> bool:
    """Whether the button Complete has its colour, which nothing else has."""
    accent = QColor(DarkPalette.COLOR_ACCENT_3).getRgb()[:3]
    return np.count_nonzero((seen == accent).all(axis=2)) > 2000
