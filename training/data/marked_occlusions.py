"""Real faces on which somebody marked by hand what hides them; the pictures are elsewhere.

`marked_occlusions.json` names people of the set `ffhq512` whom the split by person holds out. Edges are
within 3 of 512 pixels, temples within 6; strands of hair are rough. Holes inside an outline (a mask's eyes)
are filled.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from engine.faces.occlusion_layers import Occlusion
from training.errors import DataError

MARKED = Path(__file__).with_suffix(".json")
_LENSES = "lenses"

Polygon = list[tuple[int, int]]


@dataclass(frozen=True)
class MarkedFace:
    """What hides one face.

    Attributes:
        outlines: by kind; of glasses, the outer edge of the frame with its lenses, and of the temples as
            far as they are seen. Corners are (column, row) of a pixel that belongs to it.
        lenses: the inner edges of the frame.
        size_px: side of the picture in which they were marked.
    """

    outlines: Mapping[Occlusion, list[Polygon]]
    lenses: list[Polygon]
    size_px: int

    def mask(self, kind: Occlusion, size_px: int) -> np.ndarray:
        """What is inside the outlines of one kind: uint8 [S,S], 255 = hidden; empty if it is not seen."""
        return self._filled(self.outlines.get(kind, []), size_px)

    def lens_mask(self, size_px: int) -> np.ndarray:
        """What is inside the lenses, of sunglasses too: uint8 [S,S], 255 = lens."""
        return self._filled(self.lenses, size_px)

    def _filled(self, polygons: list[Polygon], size_px: int) -> np.ndarray:
        mask = np.zeros((self.size_px, self.size_px), np.uint8)
        for polygon in polygons:
            cv2.fillPoly(mask, [np.array(polygon, np.int32)], 255)
        if size_px == self.size_px:
            return mask
        shrunk = cv2.resize(mask, (size_px, size_px), interpolation=cv2.INTER_AREA)
        return np.where(shrunk >= 128, 255, 0).astype(np.uint8)


@dataclass(frozen=True)
class MarkedSet:
    """The marked faces of a set.

    Attributes:
        face_set: name of the set that holds the pictures.
        faces: by the name of their picture.
        clear: pictures of faces that nothing hides.
    """

    face_set: str
    faces: Mapping[str, MarkedFace]
    clear: tuple[str, ...]


def read_marked(path: Path = MARKED) -> MarkedSet:
    """Reads outlines, without pictures.

    Raises:
        DataError: the file cannot be read, or is of another form.
    """
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
        faces = {
            name: MarkedFace(
                {Occlusion(kind): polygons for kind, polygons in kinds.items() if kind != _LENSES},
                kinds.get(_LENSES, []),
                read["size_px"],
            )
            for name, kinds in read["marked"].items()
        }
        return MarkedSet(read["set"], faces, tuple(read["clear"]))
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise DataError(f"{path} does not hold marked faces ({error!r}); restore it.") from error
