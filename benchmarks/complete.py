"""Times one click on Complete: a 12-megapixel photo, one face about 1,600 pixels wide, its frame given.

    python benchmarks/complete.py [--generators studio gfc] [--flavours torch onnx] [--rounds 7] [--threads 2]

Prints for each mask the milliseconds of the whole Complete with its undo copy (crop, network, warp back,
Poisson blend, grain), of the bare network, and of `cv2.inpaint` (Telea, radius 3) on the same mask, all
measured in the same run, and the ratios. "first" is a Complete of a photo that was just opened or changed;
later ones find its face's crop made. The best of the rounds counts: other programs disturb the others.
With both flavours they take turns, and the last lines say how the second one's times are to the first one's.
Exits with 1 where a goal is missed, with 2 where a generator cannot be loaded.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import cv2
import numpy as np

from engine import flavour
from engine.errors import EngineError
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.generators import generator_class
from engine.generators.base import Generator
from engine.photo.photo import Photo
from engine.request import CompletionRequest, CompletionResult, FaceFrame
from engine.session import Session

WIDTH, HEIGHT = 4000, 3000
CROP_PX = 2700
CENTRE = 2000, 1600
LARGE_PX, SMALL_PX = 800, 300
LARGE_GOAL_MS = 150.0
SMALL_GOAL_RATIO = 2.0
TELEA_RADIUS_PX = 3


def draw_photo() -> np.ndarray:
    """Draws a face with the grain of a camera, uint8 [HEIGHT,WIDTH,3]."""
    rng = np.random.default_rng(1)
    rows = np.linspace(0, 1, HEIGHT, dtype=np.float32)[:, None, None]
    photo = np.array([150, 165, 180], np.float32) * (1 - 0.4 * rows) + np.zeros((1, WIDTH, 1), np.float32)

    def ellipse(x: float, y: float, a: float, b: float, colour: tuple[int, int, int]) -> None:
        centre = (int(CENTRE[0] + x * CROP_PX), int(CENTRE[1] + y * CROP_PX))
        cv2.ellipse(photo, centre, (int(a * CROP_PX), int(b * CROP_PX)), 0, 0, 360, colour, -1, cv2.LINE_AA)

    ellipse(0, -0.05, 0.33, 0.43, (70, 50, 40))
    ellipse(0, 0, 0.295, 0.39, (222, 170, 145))
    for side in (-1, 1):
        ellipse(side * 0.1175, -0.035, 0.045, 0.02, (240, 238, 235))
        ellipse(side * 0.1175, -0.035, 0.018, 0.018, (60, 40, 30))
        ellipse(side * 0.1175, -0.09, 0.055, 0.009, (80, 55, 45))
    ellipse(0, 0.11, 0.035, 0.02, (195, 135, 115))
    ellipse(0, 0.2014, 0.095, 0.028, (185, 90, 90))
    photo = cv2.GaussianBlur(photo, (0, 0), 3)
    pores = cv2.GaussianBlur(rng.standard_normal((HEIGHT, WIDTH), np.float32), (0, 0), 2.5) * 20
    noise = 2 * rng.standard_normal((HEIGHT, WIDTH), np.float32)
    return np.clip(photo + (pores + noise)[..., None], 0, 255).astype(np.uint8)


def draw_masks(size_px: int) -> dict[str, np.ndarray]:
    """Draws masks of four shapes into a box of `size_px` on the face: uint8 [HEIGHT,WIDTH] by name."""
    rng = np.random.default_rng(2)
    angle = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    radius = size_px / 2 * (0.8 + 0.2 * np.sin(5 * angle))
    outline = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    strokes = [rng.uniform(-0.45, 0.45, (6, 2)) * size_px for _ in range(3)]
    canvases = {
        name: np.zeros((HEIGHT, WIDTH), np.uint8) for name in ("rectangle", "blob", "lenses", "strokes")
    }

    def points(offsets: np.ndarray) -> list[np.ndarray]:
        return [np.rint(offsets + CENTRE).astype(np.int32)]

    half = size_px // 2
    x, y = CENTRE
    canvases["rectangle"][y - half : y + half, x - half : x + half] = 255
    cv2.fillPoly(canvases["blob"], points(outline), 255)
    for side in (-1, 1):
        axes = (round(0.23 * size_px), round(0.45 * size_px))
        cv2.ellipse(canvases["lenses"], (x + side * size_px // 4, y), axes, 0, 0, 360, 255, -1)
    for stroke in strokes:
        cv2.polylines(canvases["strokes"], points(stroke), False, 255, size_px // 12)
    return canvases


def best_ms(works: list[Callable[[], object]], rounds: int) -> list[float]:
    """Milliseconds of the fastest round of each, after one to warm up; they take turns."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds + 1):
        for work, own in zip(works, times, strict=True):
            start = time.perf_counter()
            work()
            own.append((time.perf_counter() - start) * 1e3)
    return [min(own[1:]) for own in times]


def complete_and_keep(session: Session, request: CompletionRequest) -> tuple[CompletionResult, np.ndarray]:
    """One click: the result, and the copy of the pixels below it that undo keeps."""
    result = session.complete(request)
    patch = result.patches[0]
    height, width = patch.rgb.shape[:2]
    return result, request.photo.rgb[patch.y : patch.y + height, patch.x : patch.x + width].copy()


def complete_first(session: Session, request: CompletionRequest) -> None:
    """The same for a photo that the session has not seen."""
    complete_and_keep(session, replace(request, photo=Photo(request.photo.rgb)))


def load(name: str, library: str) -> tuple[Session, Generator]:
    """A session that has loaded a generator in one flavour, and the same generator by itself."""
    os.environ[flavour.VARIABLE] = library
    generator = generator_class(name).load("cpu")
    session = Session("cpu")
    session.adopt(generator)
    return session, generator


def measure(name: str, flavours: list[str], photo: Photo, face: FaceFrame, rounds: int) -> list[str]:
    """Times a generator and prints a row for each mask and flavour; returns the goals that it misses."""
    pairs = [load(name, library) for library in flavours]
    size_px = pairs[0][1].spec.input_px
    if size_px is None:
        raise EngineError(f"{name} needs no face; choose generators for faces.")
    crop = np.full((1, size_px, size_px, 3), 128, np.uint8)
    crop_mask = np.zeros((1, size_px, size_px), np.uint8)
    crop_mask[:, size_px // 4 : -size_px // 4, size_px // 4 : -size_px // 4] = 255
    networks_ms = best_ms([partial(made.complete, crop, crop_mask, [0]) for _, made in pairs], rounds)
    missed = []
    for mask_px in (LARGE_PX, SMALL_PX):
        for shape, mask_fill in draw_masks(mask_px).items():
            request = CompletionRequest(photo, mask_fill, generator=name, face=face)
            firsts_ms = best_ms([partial(complete_first, session, request) for session, _ in pairs], rounds)
            wholes_ms = best_ms(
                [partial(complete_and_keep, session, request) for session, _ in pairs], rounds
            )
            (telea_ms,) = best_ms(
                [partial(cv2.inpaint, photo.rgb, mask_fill, TELEA_RADIUS_PX, cv2.INPAINT_TELEA)], 1
            )
            for number, library in enumerate(flavours):
                whole_ms, network_ms = wholes_ms[number], networks_ms[number]
                steps = pairs[number][0].complete(request).timings_ms
                row = f"{name} {library} {shape} {mask_px}"
                print(
                    f"{row:30}{firsts_ms[number]:9.0f}{whole_ms:9.0f}{network_ms:9.0f}"
                    f"{whole_ms / network_ms:7.2f}{telea_ms:8.0f}{whole_ms / telea_ms:7.2f}"
                    f"   {' '.join(f'{step} {ms:.0f}' for step, ms in steps.items())}",
                    flush=True,
                )
                if mask_px == LARGE_PX and whole_ms > LARGE_GOAL_MS:
                    missed.append(f"{row}: {whole_ms:.0f} ms, goal {LARGE_GOAL_MS:.0f} ms")
                if mask_px == SMALL_PX and whole_ms > SMALL_GOAL_RATIO * network_ms:
                    missed.append(f"{row}: {whole_ms / network_ms:.2f} networks, goal {SMALL_GOAL_RATIO}")
    if len(flavours) == 2:
        ratio = networks_ms[1] / networks_ms[0]
        print(f"{name}: the network takes {ratio:.2f} of the time in {flavours[1]}")
        if ratio > 1:
            missed.append(f"{name}: {flavours[1]} is slower than {flavours[0]}")
    return missed


def main() -> int:
    parser = argparse.ArgumentParser(description="Times one click on Complete on a 12-megapixel photo.")
    parser.add_argument("--generators", nargs="+", default=["studio"], help="for faces (default: studio)")
    parser.add_argument(
        "--flavours", nargs="+", choices=flavour.LIBRARIES, help="what runs networks (default: what is used)"
    )
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = str(options.threads)  # before a flavour is loaded
    cv2.setNumThreads(options.threads)
    photo = Photo(draw_photo())
    face = FaceFrame(CANONICAL_LANDMARKS * CROP_PX + np.array(CENTRE) - CROP_PX / 2)
    print(f"{options.threads} threads, milliseconds; best of {options.rounds} rounds\n")
    print(
        f"{'mask':30}{'first':>9}{'Complete':>9}{'network':>9}{'ratio':>7}{'Telea':>8}{'ratio':>7}"
        "   one round's steps"
    )
    missed = []
    try:
        for name in options.generators:
            flavours = options.flavours or [flavour.flavour()]
            missed += measure(name, flavours, photo, face, options.rounds)
    except EngineError as error:
        print(error, file=sys.stderr)
        return 2
    for line in missed:
        print(f"missed: {line}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
