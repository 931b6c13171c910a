"""Portraits at their own resolution: what a retoucher sees at 100 %, measured.

Each portrait is completed as the editor does it, by `Session.complete`. Result and original are then compared
in the canonical frame of 512 pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from engine.errors import EngineError
from engine.faces.alignment import CANONICAL_LANDMARKS, frame_to_crop
from engine.masks import hole_of
from engine.photo.io import read_photo
from engine.photo.photo import Photo
from engine.request import CompletionRequest, FaceFrame
from engine.session import Session
from training import metrics
from training.data.face_set import FaceSet
from training.data.random_masks import lens_mask
from training.errors import DataError
from training.evaluation.evaluators import Evaluators, attribute_features
from training.evaluation.methods import Method, Methods
from training.evaluation.scores import report
from training.tables import NO_VALUE, Interval, Table, bootstrap, bootstrap_pairs

FRAME_PX = 512

BANDS_PX = {"0.9/1.8": (0.9, 1.8), "1.8/3.6": (1.8, 3.6)}
"""Deviations of the two Gaussians whose difference is a band of detail."""

_WINDOW_PX = 128
"""Side of the windows around eyes and mouth that the kernel distance compares."""

_IRIS_RADIUS = 0.018
"""Of the disc around an eye in which its colour is measured, in frame widths."""

_LIKE_IRISES = 8.0
"""Distance in CIELAB under which two irises are alike."""

_COLUMNS = [
    "", "PSNR, dB", *(f"detail {band}" for band in BANDS_PX), "its 10th percentile", "KID × 1000",
    "identity distance", "irises alike, %",
]  # fmt: skip

_NOTE = (
    "Detail: difference of two Gaussians in the eroded hole, over the original's, median; the 10th percentile"
    " is that of the finer band. KID: of windows of 128 pixels around what is hidden, by features of the"
    " attribute classifier."
)


@dataclass(frozen=True, eq=False)
class Portrait:
    """A photo with a face that is known.

    Attributes:
        name: of the photo.
        photo: as it is opened.
        landmarks: float64 [5,2], photo pixels.
    """

    name: str
    photo: Photo
    landmarks: np.ndarray

    def in_frame(self, rgb: np.ndarray) -> np.ndarray:
        """A picture of the photo's size in the canonical frame: uint8 [H,W,3] → [512,512,3]."""
        size = (FRAME_PX, FRAME_PX)
        return cv2.warpAffine(
            rgb,
            frame_to_crop(self.landmarks, FRAME_PX),
            size,
            flags=cv2.INTER_AREA,
            borderMode=cv2.BORDER_REFLECT_101,
        )

    def landmarks_in_frame(self) -> np.ndarray:
        """float64 [5,2], pixels of the frame."""
        to_frame = frame_to_crop(self.landmarks, FRAME_PX)
        return self.landmarks @ to_frame[:, :2].T + to_frame[:, 2]

    def mask(self, in_frame: np.ndarray) -> np.ndarray:
        """A mask of the frame in the photo: uint8 [512,512] → [H,W]."""
        height, width = self.photo.rgb.shape[:2]
        from_frame = cv2.invertAffineTransform(frame_to_crop(self.landmarks, FRAME_PX))
        return cv2.warpAffine(in_frame, from_frame, (width, height), flags=cv2.INTER_NEAREST)


def portraits_of(faces: FaceSet) -> list[Portrait]:
    """The pictures of a set that has landmarks, 512 pixels wide.

    Raises:
        DataError: it has none.
    """
    if faces.landmarks is None:
        raise DataError("The set has no landmarks; portraits need them in the set's table.")
    return [
        Portrait(name, Photo(np.ascontiguousarray(faces.images[k])), faces.landmarks_px(k).astype(np.float64))
        for k, name in enumerate(faces.names)
    ]


def portraits_in(folder: Path, session: Session, count: int) -> list[Portrait]:
    """The first photos of a folder, each with its largest face; those without one are left out.

    Args:
        folder: with the photos.
        session: finds the faces.
        count: how many portraits, or 0 for all.
    Raises:
        DataError: there are none.
    """
    found: list[Portrait] = []
    for path in sorted(path for path in folder.iterdir() if path.is_file()):
        if count and len(found) == count:
            break
        try:
            photo = read_photo(path)
        except EngineError:
            continue
        faces = session.find_faces(photo)
        if faces:
            found.append(Portrait(path.stem, photo, faces[0].landmarks))
    if not found:
        raise DataError(f"No photo in {folder} shows a face; name another folder with --photos.")
    return found


def _ellipse(centre: Sequence[float], axes: Sequence[float]) -> np.ndarray:
    mask = np.zeros((FRAME_PX, FRAME_PX), np.uint8)
    place, size = (np.multiply(pair, FRAME_PX) for pair in (centre, axes))
    cv2.ellipse(mask, (tuple(place - 0.5), tuple(size), 0), 255, -1)
    return mask


def _microphone() -> np.ndarray:
    """A ball before the chin and a corner of the mouth, on a stand from below."""
    mask = _ellipse((0.56, 0.76), (0.17, 0.17))
    ends = [tuple(int(v * FRAME_PX) for v in end) for end in ((0.57, 0.78), (0.72, 1.0))]
    cv2.line(mask, ends[0], ends[1], 255, round(0.05 * FRAME_PX))
    return mask


def _strand() -> np.ndarray:
    """A strand of hair from the forehead across an eye to the cheek."""
    mask = np.zeros((FRAME_PX, FRAME_PX), np.uint8)
    points = np.array([(0.42, 0.2), (0.36, 0.36), (0.37, 0.5), (0.3, 0.68)]) * FRAME_PX
    cv2.polylines(mask, [points.round().astype(np.int32)], False, 255, round(0.035 * FRAME_PX))
    return mask


MASKS: dict[str, Callable[[], np.ndarray]] = {
    "lenses": partial(lens_mask, "both", FRAME_PX),
    "lens": partial(lens_mask, "left", FRAME_PX),
    "mouth": lambda: _ellipse(CANONICAL_LANDMARKS[3:].mean(0), (0.34, 0.2)),
    "microphone": _microphone,
    "strand": _strand,
}
"""Holes in the frame of 512 pixels, uint8 [512,512]."""


def band_sharpness(result: np.ndarray, original: np.ndarray, mask_fill: np.ndarray, band: str) -> float:
    """Strength of a band of detail in the hole, over the original's.

    That is the mean absolute difference of two Gaussians (`BANDS_PX`) of the grey picture, in the hole eroded
    by 4 px.

    Args:
        result, original: uint8 [512,512,3].
        mask_fill: uint8 [512,512], 255 = hole.
        band: a name of `BANDS_PX`.
    Returns:
        1 = as much detail as the photo; not a number where the eroded hole is empty.
    """
    inside = cv2.erode(hole_of(mask_fill).astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    if not inside.any():
        return float("nan")

    def strength(image: np.ndarray) -> float:
        grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.float32)
        fine, coarse = (cv2.GaussianBlur(grey, (0, 0), sigma) for sigma in BANDS_PX[band])
        return float(np.abs(fine - coarse)[inside].mean())

    return strength(result) / max(strength(original), 1e-6)


def iris_difference(face: np.ndarray, landmarks_px: np.ndarray) -> float:
    """Distance in CIELAB of the median colours of the discs around both eyes.

    Args:
        face: uint8 [512,512,3].
        landmarks_px: float [5,2], in its pixels; the eyes first.
    """
    lab = cv2.cvtColor(face.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    medians = []
    for x, y in landmarks_px[:2]:
        disc = np.zeros(face.shape[:2], np.uint8)
        cv2.circle(disc, (round(x), round(y)), round(_IRIS_RADIUS * FRAME_PX), 1, -1)
        medians.append(np.median(lab[disc > 0], axis=0))
    return float(np.linalg.norm(medians[0] - medians[1]))


def windows_around(faces: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Windows of `_WINDOW_PX` around a place, float [2] in frame widths: uint8 [N,512,512,3] → [N,W,W,3]."""
    x, y = (np.multiply(place, FRAME_PX) - _WINDOW_PX / 2).round().astype(int)
    return np.ascontiguousarray(faces[:, y : y + _WINDOW_PX, x : x + _WINDOW_PX])


def portrait_tables(
    portraits: Sequence[Portrait], methods: Methods, evaluators: Evaluators, seed: int
) -> tuple[list[Table], dict[str, np.ndarray]]:
    """Completes all portraits under all masks.

    Args:
        portraits: of people that no training has seen.
        methods: what completes.
        evaluators: what measures.
        seed: of the completions.
    Returns:
        A table for each mask, and for each mask a sheet at 100 %, uint8 [H,W,3].
    """
    originals = np.stack([portrait.in_frame(portrait.photo.rgb) for portrait in portraits])
    tables, sheets = [], {}
    for name, draw in MASKS.items():
        in_frame = draw()
        table = Table(f"{name} ({len(portraits)} portraits)", _COLUMNS)
        shown = {"original": originals}
        for method in methods.loaded:
            report(f"{method.title}: {name}")
            results = np.stack([_completed(portrait, in_frame, method, seed) for portrait in portraits])
            shown[method.title] = results
            scores = _scores(results, originals, name, portraits, evaluators)
            table.rows.append([method.title, *scores])
        tables.append(table)
        sheets[f"portraits-{name}"] = sheet_of(shown, in_frame)
    tables[-1].note = " ".join([_NOTE, *methods.missing, *evaluators.missing])
    return tables, sheets


def _completed(portrait: Portrait, in_frame: np.ndarray, method: Method, seed: int) -> np.ndarray:
    """A completed portrait in the frame: uint8 [512,512,3]."""
    request = CompletionRequest(
        portrait.photo, portrait.mask(in_frame), method.generator, seed, face=FaceFrame(portrait.landmarks)
    )
    return portrait.in_frame(method.session.complete(request).images[0])


def _scores(
    results: np.ndarray,
    originals: np.ndarray,
    mask: str,
    portraits: Sequence[Portrait],
    evaluators: Evaluators,
) -> list[str | Interval]:
    """A row of `_COLUMNS` without its title."""
    in_frame = MASKS[mask]()
    pairs = list(zip(results, originals, strict=True))
    psnr = [metrics.psnr_db(*pair, in_frame) for pair in pairs]
    bands = [np.array([band_sharpness(*pair, in_frame, band) for pair in pairs]) for band in BANDS_PX]
    row: list[str | Interval] = [bootstrap(psnr), *(bootstrap(band, "median") for band in bands)]
    row.append(f"{np.nanpercentile(bands[0], 10):.2f}")
    kid: str | Interval = NO_VALUE
    if evaluators.features is not None and len(results) > 1:
        network = evaluators.features
        places = {"lenses": CANONICAL_LANDMARKS[:2], "lens": CANONICAL_LANDMARKS[:1]}
        distances = [
            metrics.kernel_distance_pairs(
                *(attribute_features(network, windows_around(x, place)) for x in (results, originals))
            )
            for place in places.get(mask, CANONICAL_LANDMARKS[3:].mean(0, keepdims=True))
        ]
        kid = bootstrap_pairs(1000 * np.stack(distances), 2)
    row.append(kid)
    same: str | Interval = NO_VALUE
    if evaluators.identity is not None:
        embed = evaluators.identity.embed
        same = bootstrap(np.square(embed(results) - embed(originals)).sum(1), digits=3)
    row.append(same)
    if mask not in ("lenses", "lens"):
        return [*row, NO_VALUE]
    differences = [
        iris_difference(face, portrait.landmarks_in_frame())
        for face, portrait in zip(results, portraits, strict=True)
    ]
    alike = [100.0 * (difference < _LIKE_IRISES) for difference in differences]
    return [*row, bootstrap(alike, digits=0)]


def sheet_of(columns: dict[str, np.ndarray], in_frame: np.ndarray, rows: int = 24) -> np.ndarray:
    """What is around the hole at 100 %, a portrait a row, the original first."""
    ys, xs = np.nonzero(in_frame)
    margin = 24
    y0, y1 = max(ys.min() - margin, 0), min(ys.max() + margin, FRAME_PX)
    x0, x1 = max(xs.min() - margin, 0), min(xs.max() + margin, FRAME_PX)
    count = len(next(iter(columns.values())))
    chosen = np.linspace(0, count - 1, min(rows, count)).astype(int)
    return np.concatenate(
        [np.concatenate([pictures[k, y0:y1, x0:x1] for pictures in columns.values()], 1) for k in chosen]
    )
