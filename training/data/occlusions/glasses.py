"""Glasses and sunglasses, drawn in perspective: rims of many shapes, bridge, temples, lenses, reflections."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from engine.faces.occlusion_layers import Layer
from training.data.occlusions.painting import Curve, Painting, clouds

_NOSE_DEPTH = 0.55
"""How far the tip of a nose lies before the eyes, in distances of the eyes."""


@dataclass(frozen=True, eq=False)
class _Head:
    """Projects points of a head, in distances of its eyes from the middle between them, z to the viewer."""

    centre: np.ndarray
    along: np.ndarray
    scale_px: float
    yaw: float
    pitch: float
    distance: float

    def project(self, points: np.ndarray) -> np.ndarray:
        """float [N,3] → float [N,2], picture pixels."""
        x, y, z = points.T
        x, z = (
            x * np.cos(self.yaw) + z * np.sin(self.yaw),
            z * np.cos(self.yaw) - x * np.sin(self.yaw),
        )
        y, z = (
            y * np.cos(self.pitch) + z * np.sin(self.pitch),
            z * np.cos(self.pitch) - y * np.sin(self.pitch),
        )
        near = self.scale_px / (1 - z / self.distance)
        across = np.array([-self.along[1], self.along[0]])
        return self.centre + (x * near)[:, None] * self.along + (y * near)[:, None] * across


def _head(landmarks: np.ndarray, rng: np.random.Generator) -> _Head:
    left, right, nose = landmarks[:3]
    seen = float(np.linalg.norm(right - left))
    along = (right - left) / seen
    sideways = float((nose - (left + right) / 2) @ along) / seen
    yaw = float(np.clip(np.arctan(sideways / _NOSE_DEPTH), -0.9, 0.9))
    scale = seen / np.cos(yaw) * rng.uniform(0.97, 1.03)
    return _Head((left + right) / 2, along, scale, yaw, rng.normal(0, 0.08), rng.uniform(7, 16))


@dataclass(frozen=True, eq=False)
class _Shape:
    """The rims, in distances of the eyes; of the right lens, which the left one mirrors.

    Attributes:
        inner, outer: float [N,2], outlines of the lens and of its rim.
        bridge_y: height of the bridge.
    """

    inner: np.ndarray
    outer: np.ndarray
    centre: np.ndarray
    bridge_y: float


_Place = Callable[[np.ndarray, float], np.ndarray]

_RIM_KINDS = ("full", "thin", "thick", "half", "rimless", "browline")
_RIM_SHARES = (0.22, 0.3, 0.16, 0.12, 0.13, 0.07)
_METAL = ("thin", "rimless", "half")
"""Kinds of rims that are mostly of metal."""


def _shape(rng: np.random.Generator, kind: str, is_large: bool) -> _Shape:
    half_width = rng.uniform(0.36, 0.46) * (1.08 if is_large else 1)
    height = rng.uniform(0.2, 0.4) * (1.15 if is_large else 1)
    turn = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    power = rng.choice([2.0, 2.4, 3.0, 4.0, 6.0])
    if power == 2.0 and rng.random() < 0.6:
        height = half_width * rng.uniform(0.85, 1.0)  # round ones
    cos, sin = np.cos(turn), np.sin(turn)
    x = np.sign(cos) * np.abs(cos) ** (2 / power) * half_width
    y = np.sign(sin) * np.abs(sin) ** (2 / power) * height
    down = y / height
    x = x * (1 - rng.uniform(0, 0.18) * (down + 1) / 2)  # narrower below
    droop = rng.normal(0, 0.05) + (0.12 if rng.random() < 0.2 else 0)
    x = x + np.where(down > 0, droop * down, 0)  # aviators: outwards below
    lift = rng.normal(0, 0.03) + (rng.uniform(0.05, 0.14) if rng.random() < 0.15 else 0)
    y = y - lift * np.clip(x / half_width, 0, 1) ** 2 * (down < 0.3)  # cat's eyes
    y = y + rng.normal(0, 0.04) * (x / half_width)  # the whole lens slopes
    bridge = rng.uniform(0.1, 0.17)
    centre = np.array([bridge + half_width, rng.normal(0.07, 0.06)])
    width = {
        "full": rng.uniform(0.03, 0.06),
        "thin": rng.uniform(0.014, 0.03),
        "thick": rng.uniform(0.06, 0.11),
        "half": rng.uniform(0.018, 0.06),
        "rimless": rng.uniform(0.008, 0.014),
        "browline": rng.uniform(0.012, 0.025),
    }[kind]
    widths = np.full_like(turn, width)
    top = np.clip(-down, 0, 1)
    if kind == "half":
        widths = np.where(down > rng.uniform(-0.2, 0.3), 0.008, width)
    elif kind == "browline":
        widths = width + rng.uniform(0.05, 0.09) * np.clip(top * 2, 0, 1)
    elif kind in ("full", "thick"):
        widths = width * (1 + rng.uniform(0, 0.7) * top)
    inner = np.stack([x, y], 1)
    edge = np.roll(inner, -1, 0) - np.roll(inner, 1, 0)
    normal = np.stack([edge[:, 1], -edge[:, 0]], 1)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-9
    outer = inner + normal * widths[:, None]
    return _Shape(inner + centre, outer + centre, centre, centre[1] - height * rng.uniform(0.1, 0.75))


def draw_glasses(painting: Painting, rng: np.random.Generator, is_dark: bool) -> None:
    """Draws glasses, or sunglasses, onto the nose of a face."""
    kind = str(rng.choice(_RIM_KINDS, p=_RIM_SHARES))
    head = _head(painting.landmarks, rng)
    shape = _shape(rng, kind, is_dark or rng.random() < 0.25)
    lowered = max(0.0, rng.normal(0.0, 0.06)) + (rng.uniform(0.1, 0.4) if rng.random() < 0.08 else 0)
    depth = 0.2 + 0.3 * lowered
    wrap = rng.uniform(0.02, 0.16)

    def place(points: np.ndarray, sign: float) -> np.ndarray:
        x, y = points[:, 0], points[:, 1] + lowered
        return head.project(np.stack([sign * x, y, depth - wrap * x**2], 1))

    inner = [place(shape.inner, sign) for sign in (-1, 1)]
    outer = [place(shape.outer, sign) for sign in (-1, 1)]
    lenses = [painting.polygon(each) for each in inner]
    lens = np.maximum(*lenses)
    rim = np.clip(painting.polygon(*outer) - lens, 0, 1)
    others = _bridge(painting, shape, rng, place, kind)
    others += _temples(painting, shape, rng, head, depth - wrap, lowered)
    rest = np.clip(painting.lines(others), 0, 1) * (1 - lens)
    colour = _frame_colour(rng, painting.side, kind)
    blur_px = rng.uniform(0.2, 0.8)

    whole = np.maximum(np.maximum(rim, rest), lens if is_dark else 0)
    painting.shade(
        whole,
        rng.uniform(0, 0.4),
        np.array([rng.normal(0, 0.02), rng.uniform(0, 0.08)]) * painting.eye_distance,
        rng.uniform(0.01, 0.05) * painting.eye_distance,
    )
    if is_dark:
        _dark_lenses(painting, lens, inner, rng)
    else:
        _clear_lenses(painting, lenses, inner, rng)
    rim_strength = rng.uniform(0.15, 0.6) if kind == "rimless" else 1.0
    if kind != "rimless" and rng.random() < (0.5 if kind in _METAL else 0.12):
        rim_strength = rng.uniform(0.45, 0.9)  # transparent plastic, or metal that mirrors the skin
    alpha = np.maximum(rim * rim_strength, rest * rng.uniform(0.85, 1.0))
    painting.blend(colour, cv2.GaussianBlur(alpha, (0, 0), blur_px))
    frame = np.maximum(rim, rest)
    if is_dark:
        covered = np.maximum(frame, lens)
        painting.cover(Layer.SUNGLASSES, covered)
        painting.is_known[..., Layer.GLARE][covered > 0.3] = 0
    else:
        painting.layers[..., Layer.FRAME] = np.clip(frame * 1.3, 0, 1)
        painting.layers[..., Layer.LENSES] = lens * (1 - frame)
        if kind == "rimless":
            # Whether such a line counts is a matter of taste where it hardly shows.
            painting.is_known[..., Layer.FRAME][(rim > 0.05) & (rest < 0.3)] = rim_strength > 0.3


def _bridge(
    painting: Painting, shape: _Shape, rng: np.random.Generator, place: _Place, kind: str
) -> list[Curve]:
    px = painting.eye_distance
    inner_x = float(shape.outer[:, 0].min())
    near = shape.inner[np.abs(shape.inner[:, 1] - shape.bridge_y).argsort()[:8]]
    start = max(inner_x, float(near[:, 0].min()) - 0.01)
    width = rng.uniform(0.06, 0.12) if kind == "thick" else rng.uniform(0.02, 0.06)
    y, rise = shape.bridge_y, rng.uniform(-0.01, 0.08)
    x = np.linspace(-start - 0.01, start + 0.01, 16)
    curve = np.stack([x, y - rise * (1 - (x / start) ** 2)], 1)
    curves = [(place(curve, 1), width * px, 255)]
    if rng.random() < 0.12:  # aviators have a second one above
        top = float(shape.outer[:, 1].min()) + 0.03
        xs = np.linspace(-shape.centre[0] * 0.7, shape.centre[0] * 0.7, 16)
        bar = np.stack([xs, np.full_like(xs, top)], 1)
        curves.append((place(bar, 1), rng.uniform(0.015, 0.03) * px, 255))
    if kind in _METAL and rng.random() < 0.7:  # pads on the nose
        for sign in (-1, 1):
            at = np.array([[start * 0.8, y + 0.08], [start * 0.95, y + 0.2]])
            curves.append((place(at, sign), rng.uniform(0.02, 0.05) * px, int(rng.integers(90, 220))))
    return curves


def _temples(
    painting: Painting, shape: _Shape, rng: np.random.Generator, head: _Head, depth: float, lowered: float
) -> list[Curve]:
    px = painting.eye_distance
    width = rng.uniform(0.03, 0.12) if rng.random() < 0.5 else rng.uniform(0.02, 0.05)
    hinge_x = float(shape.outer[:, 0].max())
    y = shape.centre[1] + (shape.inner[:, 1].min() - shape.centre[1]) * rng.uniform(0.2, 0.8) + lowered
    ear_x, ear_z, ear_y = rng.uniform(1.12, 1.4), -rng.uniform(1.2, 1.7), rng.uniform(-0.05, 0.2)
    curves = []
    for sign in (-1, 1):
        share = rng.uniform(0.25, 1.0)  # the rest is below hair
        start = np.array([sign * (hinge_x - 0.03), y, depth * 0.6])
        corner = np.array([sign * (hinge_x + 0.06), y, depth * 0.6 - 0.05])
        end = np.array([sign * max(ear_x, hinge_x + 0.02), ear_y, ear_z])
        path = np.stack([start, corner, *(corner + (end - corner) * t for t in np.linspace(0.1, share, 8))])
        seen = head.project(path)
        outwards = (seen - seen[0]) @ head.along * sign
        is_seen = np.maximum.accumulate(outwards) <= outwards + 0.02 * px
        count = int(np.argmin(is_seen)) if not is_seen.all() else len(seen)
        if count >= 2:
            curves.append((seen[:count], width * px, 255))
    return curves


def _frame_colour(rng: np.random.Generator, side: int, kind: str) -> np.ndarray:
    """float32 [S,S,3]: plastic or metal with shading, patterns and glints."""
    light = clouds(rng, side, int(rng.integers(6, 24)))[..., None]
    if kind in _METAL and rng.random() < 0.75:
        metals = (
            [205, 205, 210],
            [190, 160, 95],
            [120, 118, 120],
            [60, 58, 60],
            [150, 110, 80],
            [235, 235, 235],
        )
        base = np.array(metals[rng.integers(len(metals))]) * rng.uniform(0.6, 1.1)
        return np.clip(base + light * rng.uniform(10, 60), 0, 255).astype(np.float32)
    pick = rng.random()
    if pick < 0.55:
        base = np.full(3, rng.uniform(5, 45)) + rng.normal(0, 6, 3)
    elif pick < 0.72:  # tortoise
        brown, amber = np.array([45, 25, 15]), np.array([150, 90, 40]) * rng.uniform(0.7, 1.2)
        patches = np.clip(clouds(rng, side, int(rng.integers(16, 48)))[..., None] * 0.8 + 0.3, 0, 1)
        return np.clip(brown + (amber - brown) * patches + light * 8, 0, 255).astype(np.float32)
    elif pick < 0.92:
        base = rng.uniform(0, 255, 3) * rng.choice([0.4, 0.8, 1.0])
    else:
        base = np.full(3, rng.uniform(180, 250))
    glints = np.clip(clouds(rng, side, int(rng.integers(8, 32)))[..., None] - rng.uniform(0.8, 2), 0, 1)
    drawn = base + light * rng.uniform(0, 14) + glints * rng.uniform(0, 200)
    return np.clip(drawn, 0, 255).astype(np.float32)


def _clear_lenses(
    painting: Painting, lenses: list[np.ndarray], outlines: list[np.ndarray], rng: np.random.Generator
) -> None:
    """Refraction, a tint, and reflections, which are glare where they are strong."""
    power = rng.normal(1, 0.05)
    tint = np.array([rng.uniform(100, 255) for _ in range(3)])
    strength = rng.uniform(0, 0.12) if rng.random() < 0.7 else rng.uniform(0.1, 0.3)
    for lens, outline in zip(lenses, outlines, strict=True):
        x, y = outline.mean(0)
        shrink = np.array([[power, 0, x * (1 - power)], [0, power, y * (1 - power)]])
        size = (painting.side, painting.side)
        seen = cv2.warpAffine(painting.image, shrink, size, borderMode=cv2.BORDER_REFLECT)
        painting.blend(seen, lens)
        painting.blend(tint, lens * strength)
    if rng.random() < 0.6:
        colours = ([255, 255, 255], [190, 255, 210], [190, 200, 255], [235, 190, 255], [255, 240, 200])
        colour = np.array(colours[rng.integers(len(colours))])
        is_strong = rng.random() < 0.55
        for lens, outline in zip(lenses, outlines, strict=True):
            if rng.random() < 0.15:
                continue
            shine = reflection(painting, outline, rng) * lens
            shine *= rng.uniform(0.5, 1.0) if is_strong else rng.uniform(0.05, 0.3)
            painting.image += (colour - painting.image * 0.6) * shine[..., None]
            np.clip(painting.image, 0, 255, out=painting.image)
            glare = painting.layers[..., Layer.GLARE]
            np.maximum(glare, (shine > 0.35).astype(np.float32), out=glare)
            painting.is_known[..., Layer.GLARE][(shine > 0.2) & (shine < 0.5)] = 0


def reflection(painting: Painting, outline: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A window, a lamp, or the sky in a lens: float32 [S,S], 0..1, sharp or soft at the edges."""
    low, high = outline.min(0), outline.max(0)
    size = high - low
    shine = np.zeros((painting.side, painting.side), np.float32)
    for _ in range(rng.integers(1, 4)):
        centre = low + size * rng.uniform(0.1, 0.9, 2)
        pick = rng.random()
        if pick < 0.4:
            half = size * rng.uniform(0.06, 0.4, 2) / 2
            skew = rng.normal(0, 0.3, (4, 2)) * half
            corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
            shape = painting.polygon(corners + skew + centre)
        elif pick < 0.8:
            shape = painting.ellipse(centre, size * rng.uniform(0.04, 0.3, 2), rng.uniform(0, 180))
        else:  # a broad band
            a, b = low + size * rng.uniform(-0.2, 1.2, 2), low + size * rng.uniform(-0.2, 1.2, 2)
            shape = painting.line(np.stack([a, b]), float(size[1]) * rng.uniform(0.15, 0.7))
        if rng.random() < 0.6:
            shape = cv2.GaussianBlur(shape, (0, 0), float(rng.uniform(0.5, 5)))
        shine = np.maximum(shine, shape * rng.uniform(0.5, 1))
    return shine


def _dark_lenses(
    painting: Painting, lens: np.ndarray, outlines: list[np.ndarray], rng: np.random.Generator
) -> None:
    """Dark or coloured glass, lighter below or mirroring what is before it."""
    side = painting.side
    pick = rng.random()
    if pick < 0.6:
        dark = np.full(3, rng.uniform(0, 45)) + rng.normal(0, 8, 3)
    elif pick < 0.85:
        dark = np.array(
            [[70, 45, 25], [35, 50, 40], [30, 35, 60], [60, 30, 45]][rng.integers(4)]
        ) * rng.uniform(0.5, 1.3)
    else:
        dark = rng.uniform(20, 200, 3)
    strength = np.full((side, side), rng.uniform(0.7, 1.0), np.float32)
    if rng.random() < 0.4:
        low, high = (f(each[:, 1]) for f, each in ((np.min, outlines[0]), (np.max, outlines[0])))
        rows = np.clip((np.arange(side) - low) / max(1, high - low), 0, 1)
        strength *= (1 - rng.uniform(0.2, 0.55) * rows)[:, None]
    painting.blend(np.clip(dark, 0, 255), lens * strength)
    if rng.random() < 0.5:  # mirrors
        world = _surroundings(painting, outlines, rng)
        painting.blend(world, lens * rng.uniform(0.08, 0.6))
    for outline in outlines:
        if rng.random() < 0.5:
            shine = reflection(painting, outline, rng) * lens * rng.uniform(0.1, 0.9)
            painting.blend(np.array([255.0, 255, 255]), shine)


def _surroundings(painting: Painting, outlines: list[np.ndarray], rng: np.random.Generator) -> np.ndarray:
    side = painting.side
    if rng.random() < 0.5:
        flipped = cv2.resize(painting.image[::-1, ::-1], (side // 4, side // 4), interpolation=cv2.INTER_AREA)
        return np.tile(flipped, (4, 4, 1))
    sky = np.array([rng.uniform(120, 255), rng.uniform(140, 255), rng.uniform(160, 255)])
    ground = rng.uniform(10, 120, 3)
    middle = outlines[0][:, 1].mean() + rng.normal(0, 4)
    waves = clouds(rng, side, 8) * 3
    above = np.clip((middle - np.arange(side)[:, None] + waves) / rng.uniform(1, 12) + 0.5, 0, 1)[..., None]
    return ground + (sky - ground) * above
