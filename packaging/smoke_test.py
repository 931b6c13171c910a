"""Works a built program as a person would, in a clean Debian without Python and network.

    python packaging/smoke_test.py build/faceinpaint-1.2.3 --root /var/tmp/clean

Needs root, Xvfb, xdotool, debootstrap, and this project installed with torch. In ROOT, which debootstrap
makes at the first run, and with no network interface, the program examines itself, and finds a damaged file.
Then its window opens a photo whose path has spaces and letters beyond ASCII; a stroke is painted, completed,
saved. The same is done with this Python's faceinpaint, and the two saved files must agree. Exit status 1 if
something fails.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from PIL import Image  # noqa: E402

from tests.gui.screen import LIMIT_S, Screen, is_lit, wait_for  # noqa: E402

DIFFERENCE_MAX = 2
"""Levels of 255, at any pixel: flavours round differently, and matching colour and grain enlarges that."""

# The sample at half its size, which a window of 1280 pixels shows as it is; and the glasses in it.
PHOTO = "Frau Grün.png"
STROKE_X = range(105, 300, 5)
STROKE_Y = 240

# What every desktop has. The Debian package names the same.
LIBRARIES = (
    "libegl1,libgl1,libopengl0,libxcb1,libwayland-client0,libwayland-cursor0,libwayland-egl1,fontconfig,"
    "fonts-dejavu-core"
)
DAMAGED = "program/_internal/resources/weights/manifest.toml"

# In namespaces of its own for mounts and network, so that nothing is left of either.
_IN_CLEAN_ROOT = """
set -eu
root=$1 program=$2 photos=$3 damaged=$4; shift 4
mkdir -p "$root/opt/fäce in paint" "$root/mnt/photos" "$root/tmp/.X11-unix"
mount -t tmpfs tmpfs "$root/home"
mount --bind "$program" "$root/opt/fäce in paint"
mount --bind "$photos" "$root/mnt/photos"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
mount -t proc proc "$root/proc"
[ -z "$damaged" ] || mount --bind /dev/null "$root/opt/fäce in paint/$damaged"
name=$1; shift
exec chroot "$root" /usr/bin/env -i HOME=/home PATH=/usr/bin:/bin LANG=C.UTF-8 \\
  DISPLAY="${DISPLAY:-}" "/opt/fäce in paint/$name" "$@"
"""

Start = Callable[[Path, str], subprocess.Popen]
"""Starts an editor with a photo on a display."""


def main() -> int:
    """Runs all of it, and says what came out."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path, help="the folder that holds the launchers and the bundle")
    parser.add_argument("--root", type=Path, required=True, help="the clean Debian, made if it is not there")
    parser.add_argument("--pictures", type=Path, help="a folder for pictures of the screen")
    options = parser.parse_args()
    program = options.program.resolve()
    if not (options.root / "usr").is_dir():
        subprocess.run(
            ["debootstrap", "--variant=minbase", f"--include={LIBRARIES}", "stable", options.root], check=True
        )
    if list((options.root / "usr/bin").glob("python3*")):
        parser.error(f"{options.root} has a Python; give another one")

    with tempfile.TemporaryDirectory(prefix="Größere Bilder ") as folder:

        def in_clean_root(*arguments: str, damaged: str = "", display: str = "") -> list[str]:
            script = ["sh", "-c", _IN_CLEAN_ROOT, "sh", str(options.root), str(program), folder, damaged]
            return ["env", f"DISPLAY={display}", "unshare", "--net", "--mount", *script, *arguments]

        def start_clean(photo: Path, display: str) -> subprocess.Popen:
            return subprocess.Popen(
                in_clean_root("faceinpaint-editor", f"/mnt/photos/{photo.name}", display=display)
            )

        def start_python(photo: Path, display: str) -> subprocess.Popen:
            environment = {"HOME": folder, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "DISPLAY": display}
            return subprocess.Popen(
                [sys.executable, "-m", "faceinpaint_gui", "edit", photo],
                env=environment | {"PYTHONPATH": str(ROOT)},
            )

        subprocess.run(in_clean_root("faceinpaint", "doctor"), check=True)
        print("doctor finds everything sound")
        damaged = subprocess.run(
            in_clean_root("faceinpaint", "doctor", damaged=DAMAGED),
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        assert damaged.returncode == 1 and "resources/weights/manifest.toml: is damaged" in damaged.stdout
        print("doctor finds a damaged file")
        blind = subprocess.run(in_clean_root("faceinpaint"), stderr=subprocess.PIPE, text=True, check=False)
        assert blind.returncode == 2 and "There is no display" in blind.stderr, blind
        print("without a display, the editor says so")

        photo = write_photo(Path(folder))
        frozen = _work(start_clean, photo, options.pictures, "clean root")
        expected = _work(start_python, photo, options.pictures, "Python")
    difference = np.abs(frozen.astype(int) - expected)
    print(
        f"the saved photos differ by at most {difference.max()} of 255 levels,"
        f" in {(difference > 0).any(axis=2).mean():.2%} of the pixels"
    )
    return 0 if difference.max() <= DIFFERENCE_MAX else 1


def _work(start: Start, photo: Path, pictures: Path | None, title: str) -> np.ndarray:
    """Opens, paints, completes, saves and quits; returns the saved pixels, uint8 [H,W,3]."""
    rgb = np.asarray(Image.open(photo).convert("RGB"))
    target = photo.with_stem(photo.stem + "-edited")
    target.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(Path(folder))
        program = start(photo, screen.name)
        try:
            complete(screen, rgb, open_and_paint(screen, rgb))
            screen.do("key", "ctrl+shift+s")
            screen.focus("^Save the photo as$")
            screen.do("key", "Return")
            wait_for("the file", target.exists)
            saved = np.asarray(Image.open(target).convert("RGB"))
            wait_for("the saved pixels on the screen", lambda: screen.find(saved[: STROKE_Y + 60]))
            screen.focus(f"^{PHOTO[:7]}")
            screen.do("key", "ctrl+q")
            assert program.wait(LIMIT_S) == 0
        finally:
            if pictures:
                pictures.mkdir(parents=True, exist_ok=True)
                Image.fromarray(screen.see()).save(pictures / f"{title}.png")
            program.kill()
            screen.close()
    changed = (saved != rgb).any(axis=2)
    rows, columns = np.nonzero(changed)
    assert changed.mean() > 0.02, "nothing was completed"
    assert rows.min() > STROKE_Y - 50 and rows.max() < STROKE_Y + 50 and columns.max() < STROKE_X[-1] + 60
    print(f"{title}: opened, painted, completed and saved")
    return saved


def open_and_paint(screen: Screen, rgb: np.ndarray) -> tuple[int, int]:
    """Waits for the photo and the networks, and paints over the glasses; returns where the photo is shown."""
    screen.put_hand_aside()
    screen.focus(f"^{PHOTO[:7]}")
    x, y = wait_for("the photo on the screen", lambda: screen.find(rgb))
    wait_for("the networks", lambda: is_lit(screen.see()))
    screen.do("mousemove", x + STROKE_X[0], y + STROKE_Y, "mousedown", 1)
    for column in STROKE_X:
        screen.do("mousemove", x + column, y + STROKE_Y)
    screen.do("mouseup", 1)
    screen.put_hand_aside()
    wait_for("the stroke", lambda: screen.find(rgb) is None)
    return x, y


def complete(screen: Screen, rgb: np.ndarray, at_first: tuple[int, int]) -> None:
    """Presses the keys of Complete, and waits until the result is shown."""
    x, y = at_first
    # The strip of alternatives lies over the canvas, in which the photo stays where it is.
    glasses = np.s_[y + STROKE_Y - 30 : y + STROKE_Y + 30, x + STROKE_X[0] : x + STROKE_X[-1]]
    below = np.s_[y + len(rgb) - 60 : y + len(rgb), x : x + rgb.shape[1]]
    marked, bottom = screen.see()[glasses], screen.see()[below]
    screen.do("key", "ctrl+Return")

    def is_shown() -> bool:
        seen = screen.see()
        return not np.array_equal(seen[glasses], marked) and not np.array_equal(seen[below], bottom)

    wait_for("alternatives", is_shown, pause_s=0.02)


def write_photo(folder: Path) -> Path:
    """Writes the photo that is opened, and returns its path."""
    path = folder / PHOTO
    sample = Image.open(ROOT / "resources" / "samples" / "portrait.jpg")
    sample.resize((sample.width // 2, sample.height // 2), Image.Resampling.LANCZOS).save(path)
    return path


if __name__ == "__main__":
    sys.exit(main())
