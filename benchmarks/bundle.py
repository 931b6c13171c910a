"""Start and first completion of the bundle, against the same program with Python and torch.

    python benchmarks/bundle.py build/faceinpaint-1.2.3 [--runs N]

Both are run by turns on a screen of their own (Xvfb and xdotool are needed), so that what else the computer
does falls on both. Before each start, the files of the program are dropped from the disk cache, as far as no
other process uses them. Prints seconds from the start of the process to a painted window, to a photo that can
be completed, and from *Complete* to the result. Exit status 1 if the bundle is the slower one anywhere.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import numpy as np  # noqa: E402
import smoke_test  # noqa: E402  in packaging
from PIL import Image  # noqa: E402

from tests.gui.screen import Screen, is_lit, wait_for  # noqa: E402

MEASURED = ("window", "ready", "first Complete")


def drop_from_cache(folder: Path) -> None:
    """Lets the kernel forget the contents of all files below a folder."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            file = os.open(path, os.O_RDONLY)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(file)


def measure_s(command: list[str | Path], folder: Path) -> list[float]:
    """Runs the program once, with fresh settings, and returns the times of `MEASURED`."""
    photo = smoke_test.write_photo(folder)
    rgb = np.asarray(Image.open(photo).convert("RGB"))
    with tempfile.TemporaryDirectory() as home:
        screen = Screen(Path(home))
        environment = {"HOME": home, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "DISPLAY": screen.name}
        environment["PYTHONPATH"] = str(ROOT)
        start = time.monotonic()
        program = subprocess.Popen([*command, photo], env=environment)
        try:
            wait_for("the window", lambda: screen.see()[100:-100].any(), pause_s=0.01)
            window_s = time.monotonic() - start
            wait_for("the networks", lambda: is_lit(screen.see()), pause_s=0.02)
            ready_s = time.monotonic() - start
            corner = smoke_test.open_and_paint(screen, rgb)
            start = time.monotonic()
            smoke_test.complete(screen, rgb, corner)
            return [window_s, ready_s, time.monotonic() - start]
        finally:
            program.kill()
            program.wait()
            screen.close()


def main() -> int:
    """Prints all times and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path, help="the folder that holds the launchers and the bundle")
    parser.add_argument("--runs", type=int, default=3, help="of each (default 3)")
    options = parser.parse_args()
    flavours: dict[str, tuple[list[str | Path], list[Path]]] = {
        "bundle": ([options.program.resolve() / "faceinpaint-editor"], [options.program]),
        "torch": (
            [sys.executable, "-m", "faceinpaint_gui", "edit"],
            [Path(sysconfig.get_path("purelib")), Path(sysconfig.get_path("stdlib")), ROOT / "resources"],
        ),
    }
    times: dict[str, list[list[float]]] = {name: [] for name in flavours}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(options.runs):
            for name, (command, files) in flavours.items():
                for each in files:
                    drop_from_cache(each)
                times[name].append(measure_s(command, Path(folder)))
    is_slower = False
    for row, what in enumerate(MEASURED):
        bundle, torch = ([run[row] for run in times[name]] for name in flavours)
        ratio = statistics.median(bundle) / statistics.median(torch)
        is_slower |= ratio > 1
        print(
            f"{what:15} bundle median {statistics.median(bundle):5.2f} s, best {min(bundle):5.2f} s;"
            f" torch median {statistics.median(torch):5.2f} s, best {min(torch):5.2f} s; ratio {ratio:.2f}"
        )
    return 1 if is_slower else 0


if __name__ == "__main__":
    sys.exit(main())
