"""Microphones, hands, masks and strands of hair, drawn over faces."""

from __future__ import annotations

import cv2
import numpy as np

from engine.faces.occlusion_layers import Layer
from training.data.occlusions.painting import Curve, Painting, clouds, smooth_curve


def draw_microphone(painting: Painting, rng: np.random.Generator) -> None:
    """Draws a microphone before the mouth: a ball of foam or mesh on a handle or a thin stand, or that of a
    headset on its boom."""
    px = painting.eye_distance
    mouth = painting.landmarks[3:].mean(0)
    side = float(rng.choice([-1, 1]))
    if rng.random() < 0.2:
        tip = mouth + np.array([side * rng.uniform(0.3, 0.8), rng.uniform(-0.1, 0.35)]) * px
        ear = (
            painting.landmarks[:2].mean(0)
            + np.array([side * rng.uniform(1.0, 1.4), rng.uniform(0.0, 0.6)]) * px
        )
        bend = (tip + ear) / 2 + np.array([side * 0.2, rng.uniform(0.1, 0.5)]) * px
        stem = painting.line(smooth_curve(np.stack([ear, bend, tip])), rng.uniform(0.02, 0.06) * px)
        axes = np.array([rng.uniform(0.06, 0.16), rng.uniform(0.05, 0.1)]) * px
        head = painting.ellipse(tip, axes, rng.uniform(0, 180))
        neck = stem
    else:
        radius = rng.uniform(0.18, 0.6) * px
        tip = mouth + np.array([rng.normal(0, 0.5), rng.uniform(0.1, 1.0)]) * px
        lean = rng.normal(0, 0.7)
        down = np.array([np.sin(lean), np.cos(lean)])
        axes = np.array([radius, radius * rng.uniform(1.0, 2.0)])
        head = painting.ellipse(tip, axes, -np.degrees(lean) + rng.normal(0, 5))
        width = radius * (rng.uniform(0.8, 1.6) if rng.random() < 0.65 else rng.uniform(0.1, 0.4))
        end = tip + down * 5 * px
        bend = (tip + end) / 2 + rng.normal(0, 0.3, 2) * px
        stem = painting.line(smooth_curve(np.stack([tip, bend, end])), width)
        neck = painting.line(
            np.stack([tip + down * axes[1] * 0.75, tip + down * axes[1] * 1.05]), radius * 1.7
        )
    dark = np.full(3, rng.uniform(5, 60)) if rng.random() < 0.8 else rng.uniform(0, 255, 3)
    painting.shade(np.maximum(head, stem), rng.uniform(0, 0.4), rng.normal(0, 0.1, 2) * px, 0.1 * px)
    across = _across(painting, tip, axes)
    painting.blend(np.clip(dark + 25 * clouds(rng, painting.side, 8)[..., None], 0, 255), stem)
    if rng.random() < 0.4:  # mesh
        pitch = rng.uniform(1.5, 4)
        y, x = np.mgrid[: painting.side, : painting.side].astype(np.float32)
        grid = np.sin((x + y) * 2 * np.pi / pitch) * np.sin((x - y) * 2 * np.pi / pitch)
        skin = (rng.uniform(60, 190) + 40 * grid)[..., None] * (1 - 0.6 * across[..., None] ** 2)
        painting.blend(np.full(3, rng.uniform(40, 220)), neck)
    else:  # foam
        grain = rng.standard_normal((painting.side, painting.side)).astype(np.float32)
        blurred = cv2.GaussianBlur(grain, (0, 0), float(rng.uniform(0.5, 1.2)))
        colour = dark if rng.random() < 0.8 else rng.uniform(0, 255, 3)
        light = rng.uniform(10, 70) * (1 - across) + blurred * rng.uniform(5, 30)
        skin = colour + light[..., None]
    painting.blend(np.clip(skin, 0, 255), cv2.GaussianBlur(head, (0, 0), float(rng.uniform(0.3, 1.2))))
    painting.cover(Layer.MICROPHONE, np.maximum(head, np.maximum(stem, neck)))


def _across(painting: Painting, centre: np.ndarray, axes: np.ndarray) -> np.ndarray:
    """How far from a light at the upper left each pixel lies: float32 [S,S], 0..1 within the axes."""
    y, x = np.mgrid[: painting.side, : painting.side].astype(np.float32)
    at = centre - axes * 0.35
    return np.clip(np.hypot((x - at[0]) / axes[0], (y - at[1]) / axes[1]) / 1.5, 0, 1)


def skin_colour(painting: Painting) -> np.ndarray:
    """The middle colour of the cheeks and the nose, float [3]."""
    eyes, nose, mouth = painting.landmarks[:2], painting.landmarks[2], painting.landmarks[3:]
    places = np.stack([nose, *(eyes * 0.45 + mouth * 0.55)])
    rows, columns = np.clip(places.round().astype(int), 2, painting.side - 3).T[::-1]
    patches = [
        painting.image[r - 2 : r + 3, c - 2 : c + 3].reshape(-1, 3)
        for r, c in zip(rows, columns, strict=True)
    ]
    return np.median(np.concatenate(patches), 0)


def draw_hand(painting: Painting, rng: np.random.Generator) -> None:
    """Draws fingers, and a part of the palm, that come in over cheeks, mouth or an eye."""
    px = painting.eye_distance
    goal = painting.landmarks[rng.integers(5)] + rng.normal(0, 0.35, 2) * px
    angle = rng.uniform(0, np.pi) if rng.random() < 0.85 else rng.uniform(0, 2 * np.pi)
    inward = -np.array([np.cos(angle), np.sin(angle)])  # from below, mostly
    across = np.array([-inward[1], inward[0]])
    thick = rng.uniform(0.2, 0.34) * px
    count = int(rng.integers(1, 6))
    tone = skin_colour(painting) * rng.uniform(0.75, 1.2) + rng.normal(0, 6, 3)
    texture = tone + clouds(rng, painting.side, int(rng.integers(8, 20)))[..., None] * rng.uniform(3, 12)
    covered = np.zeros((painting.side, painting.side), np.float32)
    wrist = goal - inward * rng.uniform(1.4, 2.2) * px
    order = rng.permutation(count)
    fingers = []
    for i in order:
        offset = (i - (count - 1) / 2) * thick * rng.uniform(0.9, 1.05)
        reach = rng.uniform(-0.15, 0.15) * px - abs(i - (count - 1) / 2) * 0.08 * px
        tip = goal + across * offset * rng.uniform(1.0, 1.25) + inward * reach
        knuckle = wrist + across * offset * 0.9 + inward * rng.uniform(0.3, 0.6) * px
        bend = (tip + knuckle) / 2 + across * rng.normal(0, 0.12) * px
        fingers.append((smooth_curve(np.stack([knuckle, bend, tip]), 12), thick * rng.uniform(0.8, 1.0)))
    palm = painting.ellipse(
        wrist, np.array([count * thick * 0.62 + 0.25 * px, 0.95 * px]), np.degrees(np.arctan2(*inward)) * -1
    )
    arm = painting.line(np.stack([wrist, wrist - inward * 4 * px]), rng.uniform(0.8, 1.3) * px)
    shapes = [np.maximum(palm, arm)] + [painting.line(*finger) for finger in fingers]
    painting.shade(np.maximum.reduce(shapes), rng.uniform(0.1, 0.5), rng.normal(0, 0.06, 2) * px, 0.08 * px)
    blur_px = float(rng.uniform(0.3, 0.8))
    for shape in shapes:
        # The edges of round things turn away from the light.
        inside = cv2.GaussianBlur(shape, (0, 0), thick / 3.2)
        dark = np.clip((inside - 0.35) / 0.6, 0, 1)[..., None]
        lit = texture * (0.55 + 0.45 * dark)
        painting.blend(np.clip(lit, 0, 255), cv2.GaussianBlur(shape, (0, 0), blur_px))
        covered = np.maximum(covered, shape)
    if rng.random() < 0.5:
        for curve, width in fingers:
            nail = painting.ellipse(
                curve[-1] + inward * width * 0.1,
                np.array([width * 0.22, width * 0.3]),
                np.degrees(np.arctan2(*inward)) * -1,
            )
            colour = tone * 1.1 + 15 if rng.random() < 0.7 else rng.uniform(0, 255, 3)
            painting.blend(np.clip(colour, 0, 255), nail * rng.uniform(0.3, 1))
    painting.cover(Layer.HAND, covered)


def draw_mask(painting: Painting, rng: np.random.Generator) -> None:
    """Draws a medical mask, a mask of cloth, or a scarf over nose or mouth."""
    px = painting.eye_distance
    left, right, nose, *mouths = painting.landmarks
    mouth = np.mean(mouths, 0)
    down = (mouth - (left + right) / 2) / np.linalg.norm(mouth - (left + right) / 2)
    out = np.array([down[1], -down[0]])
    wide = rng.uniform(0.85, 1.1) * px
    top = nose - down * rng.uniform(-0.1, 0.4) * px if rng.random() < 0.85 else mouth - down * 0.2 * px
    chin = mouth + down * rng.uniform(0.7, 1.1) * px
    shift = (nose - (left + right) / 2) @ out * 0.8 * out
    is_scarf = rng.random() < 0.3
    if is_scarf:
        wide, chin = wide * 1.5, chin + down * 3 * px
    middle = (top + chin) / 2
    points = [
        top + shift,
        middle + out * wide * 0.75 - down * np.linalg.norm(chin - top) * 0.33,
        middle + out * wide + (0 if not is_scarf else 0.5) * out * px,
        chin + out * wide * (0.5 if not is_scarf else 1.2),
        chin,
        chin - out * wide * (0.5 if not is_scarf else 1.2),
        middle - out * wide - (0 if not is_scarf else 0.5) * out * px,
        middle - out * wide * 0.75 - down * np.linalg.norm(chin - top) * 0.33,
    ]
    ring = _rounded(np.stack(points) + rng.normal(0, 0.03, (8, 2)) * px)
    shape = painting.polygon(ring)
    curves: list[Curve] = []
    if not is_scarf:
        for sign in (-1, 1):
            ear = (
                (left + right) / 2 + sign * out * rng.uniform(1.1, 1.5) * px + down * rng.uniform(0, 0.5) * px
            )
            for corner in (points[1 if sign > 0 else 7], points[3 if sign > 0 else 5]):
                curves.append((np.stack([corner, ear]), rng.uniform(0.015, 0.05) * px, 255))
    straps = painting.lines(curves) if curves else np.zeros_like(shape)
    colours = ([150, 190, 215], [235, 235, 235], [25, 25, 28], [120, 170, 160], [200, 170, 180])
    base = (
        np.array(colours[rng.integers(5)]) * rng.uniform(0.7, 1.05)
        if rng.random() < 0.7
        else rng.uniform(0, 255, 3)
    )
    folds = clouds(rng, painting.side, int(rng.integers(6, 14)))
    y, x = np.mgrid[: painting.side, : painting.side].astype(np.float32)
    along = (x - middle[0]) * down[0] + (y - middle[1]) * down[1]
    pleats = np.sin(along / (0.1 * px) + folds) * (rng.uniform(2, 14) if rng.random() < 0.6 else 0)
    sideways = ((x - middle[0]) * out[0] + (y - middle[1]) * out[1]) / wide
    light = 1 - np.clip(sideways * rng.normal(0, 0.3) + 0.25 * sideways**2, -0.3, 0.6)
    cloth = base * light[..., None] + (pleats + folds * rng.uniform(2, 12))[..., None]
    if rng.random() < 0.2:
        cloth = cloth + (clouds(rng, painting.side, int(rng.integers(20, 60)))[..., None] > 0.5) * rng.normal(
            0, 70, 3
        )
    painting.shade(shape, rng.uniform(0.1, 0.4), rng.normal(0, 0.03, 2) * px, 0.06 * px)
    painting.blend(np.clip(base, 0, 255), straps)
    painting.blend(np.clip(cloth, 0, 255), cv2.GaussianBlur(shape, (0, 0), float(rng.uniform(0.4, 1))))
    painting.cover(Layer.MASK, np.maximum(shape, straps))


def _rounded(points: np.ndarray) -> np.ndarray:
    """A closed outline through points, with its corners cut (Chaikin 1974)."""
    for _ in range(3):
        following = np.roll(points, -1, 0)
        points = np.stack([points * 0.75 + following * 0.25, points * 0.25 + following * 0.75], 1).reshape(
            -1, 2
        )
    return points


def draw_strands(painting: Painting, rng: np.random.Generator) -> None:
    """Draws locks or single hairs, in the colour of the hair above the face, that fall over it."""
    px = painting.eye_distance
    eyes = painting.landmarks[:2].mean(0)
    above = np.clip((eyes - [0, 1.75 * px]).round().astype(int), 3, painting.side - 4)
    columns = np.clip(above[0] + np.arange(-40, 41, 4), 0, painting.side - 1)
    colours = painting.image[above[1] - 3 : above[1] + 4, columns].reshape(-1, 3)
    colour = colours[np.argsort(colours.sum(1))[len(colours) // 3]]
    if rng.random() < 0.35:
        natural = ([25, 20, 18], [70, 45, 30], [125, 85, 55], [190, 150, 100], [150, 145, 140], [110, 50, 30])
        colour = np.array(natural[rng.integers(6)]) * rng.uniform(0.7, 1.2)
    curves: list[Curve] = []
    for _ in range(rng.integers(1, 5)):
        side = rng.normal(0, 0.9)
        root = eyes + np.array([side, -rng.uniform(1.0, 1.9)]) * px
        end = root + np.array([rng.normal(0, 0.6), rng.uniform(0.7, 3.0)]) * px
        bends = [root + (end - root) * t + np.array([rng.normal(0, 0.35), 0]) * px for t in (0.35, 0.7)]
        spread = rng.uniform(0.01, 0.12) * px
        for _ in range(int(rng.integers(1, 14))):
            points = np.stack([root, *bends, end]) + rng.normal(0, 1, (4, 2)) * spread * np.array(
                [[0.6], [0.8], [1], [1.4]]
            )
            curves.append((smooth_curve(points), rng.uniform(0.008, 0.035) * px, int(rng.integers(110, 256))))
    strands = painting.lines(curves)
    painting.shade(strands, rng.uniform(0, 0.3), np.array([rng.normal(0, 0.03), 0.04]) * px, 0.03 * px)
    light = clouds(rng, painting.side, int(rng.integers(8, 30)))[..., None] * rng.uniform(5, 30)
    painting.blend(
        np.clip(colour + light, 0, 255), cv2.GaussianBlur(strands, (0, 0), float(rng.uniform(0.3, 0.7)))
    )
    hair = np.clip(strands * 1.3, 0, 1)
    painting.layers *= 1 - 0.6 * hair[..., None]
    painting.layers[..., Layer.HAIR] = hair
    painting.is_known[..., Layer.HAIR][(hair > 0.1) & (hair < 0.35)] = 0
