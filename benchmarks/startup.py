"""Time from the start of the process to the first paint of the window, against a bare PySide6 window.

    python benchmarks/startup.py [--runs N]

Both are run by turns, so that what else the computer does falls on both. Exit status 1 if the editor takes
more than three times as long as the bare window, or has imported torch by then.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RATIO_MAX = 3.0

_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time() - float(sys.argv[1]), flush=True)
        QApplication.quit()

application = QApplication([])
window = Window()
window.resize(1280, 860)
window.show()
application.exec()
"""

# The editor as `main` builds it, ended at its first paint, before the worker is asked to load the networks.
_EDITOR = """
import sys, time
from faceinpaint_gui import app, main_window

class Window(main_window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time() - float(sys.argv[1]), "torch" in sys.modules, flush=True)
        self.shown.disconnect()
        app.QApplication.exit()

app.MainWindow = Window
sys.exit(app.main([]))
"""


def first_paint_s(script: str, environment: dict[str, str]) -> tuple[float, bool]:
    """Runs `script` in a new process; returns seconds to the first paint, and whether torch was imported."""
    run = subprocess.run(
        [sys.executable, "-c", script, repr(time.time())],
        cwd=Path(__file__).parents[1],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    seconds, *has_torch = run.stdout.split()
    return float(seconds), has_torch == ["True"]


def main() -> int:
    """Prints both times and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=9, help="of each (default 9)")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as home:
        # Nobody's settings are read or written, and without a display the offscreen platform does.
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home}
        if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & environment.keys():
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        for script in (_BARE, _EDITOR):  # fills the disk cache
            first_paint_s(script, environment)
        bare, editor, torch_seen = [], [], False
        for _ in range(runs):
            bare.append(first_paint_s(_BARE, environment)[0])
            seconds, has_torch = first_paint_s(_EDITOR, environment)
            editor.append(seconds)
            torch_seen |= has_torch
    ratio = statistics.median(editor) / statistics.median(bare)
    for name, times in (("bare PySide6 window", bare), ("editor", editor)):
        print(f"{name:20} median {statistics.median(times) * 1e3:6.0f} ms, best {min(times) * 1e3:6.0f} ms")
    print(f"ratio of the medians {ratio:.2f} (at most {RATIO_MAX:.0f})")
    print(f"torch imported before the first paint: {'YES' if torch_seen else 'no'}")
    return 0 if ratio <= RATIO_MAX and not torch_seen else 1


if __name__ == "__main__":
    sys.exit(main())
