"""A program that edits two photos at random, with snapshots, until it is killed. Prints what it has done.

Usage: python edits_until_killed.py FOLDER SEED
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QTimer

from engine.canvas import Border
from engine.photo.photo import Photo
from engine.reframing import Crop, Turn
from engine.request import CompletionResult, Patch
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.recovery import Recovery


def digest(photos: OpenPhotos) -> str:
    """Of all that can be seen of each open photo, and of its history; a word for each."""
    words = []
    for state in (document.state() for document in photos.documents):
        found = hashlib.sha256(state.pixels.tobytes() + state.mask_fill.tobytes())
        found.update(repr((state.history.texts, state.history.position)).encode())
        words.append(found.hexdigest())
    return " ".join(words)


class RandomEditor:
    """Paints, completes, chooses, undoes, extends the canvas, and goes to the other photo."""

    def __init__(self, current: CurrentDocument, photos: OpenPhotos, seed: int) -> None:
        self.current = current
        self.photos = photos
        self.random = np.random.default_rng(seed)

    def act(self) -> None:
        """Does one thing."""
        action = self.random.integers(11)
        document = self.current.document
        if action < 3:
            document.mask.begin_stroke("Stroke")
            document.mask.paint(self.random.uniform(0, 200, (3, 2)), self.random.uniform(2, 30), 0.8)
            document.mask.end_stroke()
        elif action < 5:
            self._complete()
        elif action == 5 and document.completions.alternatives:
            document.completions.choose(int(self.random.integers(len(document.completions.alternatives))))
        elif action == 6:
            document.undo_stack.undo()
        elif action == 7:
            self.photos.show(int(self.random.integers(self.photos.count)))
        elif action == 8 and document.border.left < 40:
            document.extend(Border(left=int(self.random.integers(1, 20)), top=3))
        elif action == 9:
            document.turn(list(Turn)[self.random.integers(4)], "Turn")
        elif action == 10 and min(document.mask.fill.shape) > 193:  # completions reach to 190
            height, width = document.mask.fill.shape
            document.cut(Crop(2, 1, width - 3, height - 2), "Crop")

    def _complete(self) -> None:
        completions = self.current.document.completions
        request = completions.make_request("telea", 0, 2, "none")
        x, y = (int(value) for value in self.random.integers(0, 150, 2))
        patches = tuple(
            Patch(x, y, self.random.integers(0, 256, (40, 40, 3), dtype=np.uint8)) for _ in range(2)
        )
        completions.apply(CompletionResult(request, "telea", patches, (0, 1)))


def main() -> None:
    application = QCoreApplication(sys.argv[:1])
    folder, seed = Path(sys.argv[1]), int(sys.argv[2])
    current = CurrentDocument()
    photos = OpenPhotos(current)
    recovery = Recovery(folder, photos)
    for shade in (60, 180):
        photos.add(Photo(np.full((200, 210, 3), shade, np.uint8), path=Path(f"{shade}.png")))
    editor = RandomEditor(current, photos, seed)
    print(digest(photos), flush=True)

    def act() -> None:
        editor.act()
        print(digest(photos), flush=True)

    timer = QTimer()
    timer.timeout.connect(act)
    timer.start(20)
    application.exec()
    recovery.close()


if __name__ == "__main__":
    main()
