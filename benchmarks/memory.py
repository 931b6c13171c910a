"""Counts the memory of a long session: 50 completions of a 24-megapixel photo in the whole editor.

    python benchmarks/memory.py [--generator gfc] [--threads 2] [--completions 50]
    python benchmarks/memory.py --completions 1 --megapixels 200 [--bits 16]

With --megapixels it opens a file of that size, a JPEG or a TIFF of 16 bits, and saves the edited photo in the
end: that may take 24 bytes a pixel, beside what the program takes without a photo.

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
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from benchmarks.canvas import draw_photo, send_mouse
from benchmarks.live import BRUSH_RADIUS_PX, CORNER, CROP_PX, stroke_places, wait_for
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.photo.io import write_photo
from engine.photo.photo import Photo
from engine.request import FaceFrame
from faceinpaint_gui.app import Editor
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.worker.completion_jobs import Complete
from faceinpaint_gui.workspace import Workspace

GOAL_MB = 1500.0
GOAL_BYTES_PER_PIXEL = 24


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


def draw_file(folder: Path, megapixels: float, bits: int) -> Path:
    """Draws a large photo into a file."""
    height = round((megapixels * 1e6 * 2 / 3) ** 0.5)
    rgb = cv2.resize(draw_photo(), (height * 3 // 2, height), interpolation=cv2.INTER_LINEAR)
    path = folder / ("a.tif" if bits == 16 else "a.jpg")
    write_photo(Photo(rgb, rgb16=rgb * np.uint16(257) if bits == 16 else None), path)
    return path


def main() -> int:
    """Runs the benchmark; returns the exit code."""
    parser = argparse.ArgumentParser(description="Counts the memory of many completions on 24 megapixels.")
    parser.add_argument("--generator", default="gfc", help="default: %(default)s")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--completions", type=int, default=50)
    parser.add_argument("--megapixels", type=float)
    parser.add_argument("--bits", type=int, choices=(8, 16), default=8)
    options = parser.parse_args()
    megapixels = options.megapixels or 24
    # Before torch is imported, which is in the worker's thread.
    os.environ["OMP_NUM_THREADS"] = str(options.threads)
    cv2.setNumThreads(options.threads)
    QStandardPaths.setTestModeEnabled(True)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        path = None
        if options.megapixels:
            # By another process, whose memory does not count.
            with ProcessPoolExecutor(1) as other:
                path = other.submit(draw_file, Path(folder), megapixels, options.bits).result()
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
            print(
                f"{options.generator}, {options.threads} threads, {megapixels:g} megapixels; at most so far:"
            )
            without_mb = peak_mb()
            print(f"without a photo    {without_mb:6.0f} MB")
            if path is None:
                workspace.photos.add(Photo(draw_photo()))
            else:
                workspace.files.open(path)
                wait_for(lambda: workspace.document.photo is not None)
            workspace.document.faces.choose(FaceFrame(CANONICAL_LANDMARKS * CROP_PX + CORNER))
            workspace.canvas.set_brush_radius(BRUSH_RADIUS_PX)
            print(f"the photo is open  {peak_mb():6.0f} MB")
            for number in range(1, options.completions + 1):
                complete_stroke(editor, workspace, number / options.completions)
                if number % 10 == 0 or number == options.completions:
                    print(f"{number:4} completions   {peak_mb():6.0f} MB", flush=True)
            goal_mb = GOAL_MB
            if path is not None:
                goal_mb = without_mb + GOAL_BYTES_PER_PIXEL * megapixels * 1e6 / 2**20
                wait_for(lambda: workspace.recovery.is_up_to_date)
                print(f"with a snapshot    {peak_mb():6.0f} MB", flush=True)
                target = path.with_name(f"edited{path.suffix}")
                write_photo(workspace.document.current_photo(), target)
                print(f"saved              {peak_mb():6.0f} MB", flush=True)
                used = (peak_mb() - without_mb) * 2**20 / (megapixels * 1e6)
                print(f"{used:.1f} bytes a pixel")
            steps = workspace.document.undo_stack.count()
            print(f"of {goal_mb:.0f} MB; {steps} steps to undo")
            return 0 if peak_mb() <= goal_mb else 1
        finally:
            # Without a snapshot of what was never meant to be kept.
            workspace = editor.workspace
            if workspace is not None:
                workspace.recovery.close()
                workspace.worker.close()


if __name__ == "__main__":
    sys.exit(main())
