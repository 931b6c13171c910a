"""Counts the memory of a long session: 50 completions of a 24-megapixel photo in the whole editor.

    python benchmarks/memory.py [--generator gfc] [--threads 2] [--completions 50]

Draws a stroke over a face whose frame is given, completes it with three alternatives, draws the next one, and
so on without a pause. Prints the most memory that the process occupied before the photo was opened, with it,
and after every tenth completion. (A torch for CUDA takes about 400 MB more than one for the processor, before
anything is opened.) Exits with 1 where it is too much, with 2 where the generator cannot be used.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import cv2
from PySide6.QtCore import QEvent, QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from benchmarks.canvas import draw_photo, send_mouse
from benchmarks.live import BRUSH_RADIUS_PX, CORNER, CROP_PX, stroke_places, wait_for
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.photo.photo import Photo
from engine.request import FaceFrame
from faceinpaint_gui.app import Editor
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.worker.completion_jobs import Complete
from faceinpaint_gui.workspace import Workspace

GOAL_MB = 1500.0


def peak_mb() -> float:
    """The most that the process ever occupied."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def complete_stroke(editor: Editor, workspace: Workspace, turn: float) -> None:
    """Marks a scribble alone, and completes it."""
    document, canvas, worker = workspace.document, workspace.canvas, workspace.worker
    document.mask.clear()
    places = stroke_places(canvas, 40, turn)
    send_mouse(canvas, QEvent.Type.MouseButtonPress, places[0])
    for place in places[1:]:
        send_mouse(canvas, QEvent.Type.MouseMove, place)
    send_mouse(canvas, QEvent.Type.MouseButtonRelease, places[-1])
    editor.window.actions_.complete.trigger()
    wait_for(lambda: not worker.is_busy(Complete))
    if not document.completions.alternatives:
        raise RuntimeError("nothing was completed")


def main() -> int:
    """Runs the benchmark; returns the exit code."""
    parser = argparse.ArgumentParser(description="Counts the memory of many completions on 24 megapixels.")
    parser.add_argument("--generator", default="gfc", help="default: %(default)s")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--completions", type=int, default=50)
    options = parser.parse_args()
    # Before torch is imported, which is in the worker's thread.
    os.environ["OMP_NUM_THREADS"] = str(options.threads)
    cv2.setNumThreads(options.threads)
    QStandardPaths.setTestModeEnabled(True)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        settings.generator = options.generator
        settings.live_preview = False
        editor = Editor(application, settings)
        editor.window.show()
        try:
            wait_for(lambda: editor.workspace is not None and editor.workspace.worker.engine.is_ready)
            if editor.window.generator_panel.generator != options.generator:
                print(f"{options.generator} cannot run here.", file=sys.stderr)
                return 2
            workspace = editor.workspace
            assert workspace is not None
            print(f"{options.generator}, {options.threads} threads, 24 megapixels; at most so far:")
            print(f"without a photo    {peak_mb():6.0f} MB")
            workspace.photos.add(Photo(draw_photo()))
            workspace.document.faces.choose(FaceFrame(CANONICAL_LANDMARKS * CROP_PX + CORNER))
            workspace.canvas.set_brush_radius(BRUSH_RADIUS_PX)
            print(f"the photo is open  {peak_mb():6.0f} MB")
            for number in range(1, options.completions + 1):
                complete_stroke(editor, workspace, number / options.completions)
                if number % 10 == 0 or number == options.completions:
                    print(f"{number:4} completions   {peak_mb():6.0f} MB", flush=True)
            steps = workspace.document.undo_stack.count()
            print(f"of {GOAL_MB:.0f} MB; {steps} steps to undo")
            return 0 if peak_mb() <= GOAL_MB else 1
        finally:
            # Without a snapshot of what was never meant to be kept.
            workspace = editor.workspace
            if workspace is not None:
                workspace.recovery.close()
                workspace.worker.close()


if __name__ == "__main__":
    sys.exit(main())
