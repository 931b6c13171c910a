"""Gives a smooth patch the grain of the photo around it, octave by octave.

A crop of 128 pixels that is enlarged twelvefold holds nothing finer than some 25 pixels: beside sharp skin
with its pores and sensor noise it looks like wax. As in texture synthesis by pyramid statistics (Heeger and
Bergen 1995), what it lacks is measured as the strength of each octave and added as seeded noise of that
octave. Pixels are compared with those of the photo that are near and of like colour, as in a joint bilateral
filter, so that skin receives the grain of skin, hair that of hair, and a plain backdrop none.

The grain is grey: in portraits the channels of skin texture correlate by 0.9 and more, at equal strength, and
what differs between them is too fine to be seen as colour.
"""

from __future__ import annotations

import cv2
import numpy as np

MAX_OCTAVES = 5
"""The coarsest octave then has periods of 32 to 64 pixels: beyond, it is form rather than texture."""

_CELL_PX = 32
"""Strengths are averaged over cells of this width, or its multiple by a power of two in a large window."""

_MAX_CELLS = 4096

_NEAR_CELLS = 8.0
"""Standard deviation of the distance at which the photo's grain counts."""

_ALIKE_LEVELS = 25.0
"""Standard deviation of the colour difference at which the photo's grain counts."""

_UNLIKE_WEIGHT = 1e-3
"""Weight of a colour that is not alike at all; it decides where no colour is."""

_NORMAL_ROOT = 0.822
"""Mean of the square root of the absolute value of a standard normal variable."""

_NORMAL_MEDIAN = 0.6745
"""Median of the absolute value of a standard normal variable."""

_MAX_GROWTH = 1.5
"""Texture has about the same energy in each octave (a spectrum of 1/f²); what grows faster is form. Only the
finest octave may be much weaker than the next, as cameras and JPEG blur it."""

_RESPONSE = np.array(
    [
        [0.787, 0.055, 0.005, 0.001, 0.000],
        [0.131, 0.422, 0.043, 0.004, 0.000],
        [0.027, 0.118, 0.379, 0.041, 0.004],
        [0.003, 0.026, 0.116, 0.372, 0.040],
        [0.000, 0.002, 0.025, 0.115, 0.372],
    ]
)
"""Energy found in octave j (column) where `_synthesise` puts noise of variance 1 into octave i (row)."""


def grain_margin_px(octaves: int) -> int:
    """How much of the photo around a hole `match_grain` wants to see."""
    return max(_CELL_PX, 4 * 2 ** (octaves - 1))


def match_grain(
    picture_rgb: np.ndarray, hole: np.ndarray, known: np.ndarray, octaves: int, rng: np.random.Generator
) -> np.ndarray:
    """Adds to a filled hole the fine texture that it lacks compared with the known pixels around it.

    Args:
        picture_rgb: float32 [H,W,3], 0..255, a window of the photo with its hole filled.
        hole: bool [H,W].
        known: bool [H,W], pixels of the photo that may be measured.
        octaves: how many octaves, from the finest (periods of 2 to 4 pixels) up, 1 to `MAX_OCTAVES`.
        rng: source of the noise; the same state gives the same grain.
    Returns:
        float32 [H,W,3]; outside the hole, too, there may be grain.
    """
    height, width = hole.shape
    cell_px = _CELL_PX
    while height * width > _MAX_CELLS * cell_px**2:
        cell_px *= 2
    padding = (0, -height % cell_px, 0, -width % cell_px)
    picture = cv2.copyMakeBorder(picture_rgb, *padding, cv2.BORDER_REFLECT)
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    hole = cv2.copyMakeBorder(hole.view(np.uint8), *padding, cv2.BORDER_CONSTANT)
    known = cv2.copyMakeBorder(known.view(np.uint8), *padding, cv2.BORDER_CONSTANT)

    targets, sources, alike = _alike_cells(picture, hole, known, cell_px)
    wanted, present = [], []
    for octave in range(octaves):
        # Three pixels are the reach of the split: what is measured of the photo must not see the hole.
        pure = cv2.erode(known, np.ones((7, 7), np.uint8))
        root = cv2.sqrt(np.abs(_finest_octave(grey)))
        there, weight = _cell_sums(root, pure.astype(np.float32), cell_px >> octave)
        # Divided last: a cell counts by its number of measured pixels.
        wanted.append((alike @ there[sources]) / np.maximum(alike @ weight[sources], 1e-12))
        here, weight = _cell_sums(root, hole.astype(np.float32), cell_px >> octave)
        present.append(here[targets] / np.maximum(weight[targets], 1e-12))
        grey, known, hole = _halve(grey), _halve_mask(known), _halve_mask(hole)
    wanted_energy, present_energy = ((np.stack(roots) / _NORMAL_ROOT) ** 4 for roots in (wanted, present))
    for octave in range(2, octaves):
        wanted_energy[octave] = np.minimum(wanted_energy[octave], _MAX_GROWTH * wanted_energy[octave - 1])
    lacking = np.maximum(wanted_energy - present_energy, 0)
    variance = np.linalg.inv(_RESPONSE[:octaves, :octaves]).T @ lacking
    amplitude = np.zeros((octaves, *targets.shape), np.float32)
    amplitude[:, targets] = np.sqrt(np.maximum(variance, 0))
    rows, columns = (np.flatnonzero(targets.any(axis=axis)) for axis in (1, 0))
    cells = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    grain = _synthesise(amplitude[:, *cells], cell_px, rng)
    result = picture_rgb.copy()
    part = result[tuple(slice(cell.start * cell_px, cell.stop * cell_px) for cell in cells)]
    grain = grain[: part.shape[0], : part.shape[1]]
    # Five times as fast as NumPy with a last axis of one.
    cv2.add(part, cv2.merge([grain] * 3), dst=part)
    return result


def match_grain_on(
    patch_rgb: np.ndarray, photo_rgb: np.ndarray, where: np.ndarray, octaves: int, rng: np.random.Generator
) -> np.ndarray:
    """Adds to a patch the fine texture that it lacks compared with a photo of the same things.

    Args:
        patch_rgb: float32 [H,W,3], 0..255.
        photo_rgb: float32 [H,W,3], 0..255.
        where: bool [H,W], in which pixels they are compared.
        octaves: how many octaves, from the finest up, 1 to `MAX_OCTAVES`.
        rng: source of the noise; the same state gives the same grain.
    Returns:
        float32 [H,W,3].
    """
    height, width = where.shape
    unit_px = 2**octaves
    padding = (0, -height % unit_px, 0, -width % unit_px)
    wanted, present = (
        _median_energies(cv2.copyMakeBorder(grey, *padding, cv2.BORDER_REFLECT), where, octaves)
        for grey in (
            cv2.cvtColor(photo_rgb, cv2.COLOR_RGB2GRAY),
            cv2.cvtColor(patch_rgb, cv2.COLOR_RGB2GRAY),
        )
    )
    variance = np.linalg.inv(_RESPONSE[:octaves, :octaves]).T @ np.maximum(wanted - present, 0)
    amplitude = np.sqrt(np.maximum(variance, 0)).astype(np.float32)
    if not amplitude.any():
        return patch_rgb
    cells = -(-height // unit_px), -(-width // unit_px)
    grain = _synthesise(np.broadcast_to(amplitude[:, None, None], (octaves, *cells)), unit_px, rng)
    return cv2.add(patch_rgb, cv2.merge([grain[:height, :width]] * 3))


def _median_energies(grey: np.ndarray, where: np.ndarray, octaves: int) -> np.ndarray:
    """Of each octave of float32 [H,W], where bool [h,w] says: float [octaves]. Edges are too few to count."""
    energies = []
    for octave in range(octaves):
        fine = np.abs(_finest_octave(grey))[: where.shape[0], : where.shape[1]]
        energies.append((np.median(fine[where]) / _NORMAL_MEDIAN) ** 2 if where.any() else 0.0)
        if octave + 1 < octaves:
            grey, where = _halve(grey), where[::2, ::2]
    return np.array(energies)


def _halve(image: np.ndarray) -> np.ndarray:
    return cv2.resize(image, (image.shape[1] // 2, image.shape[0] // 2), interpolation=cv2.INTER_AREA)


def _halve_mask(mask: np.ndarray) -> np.ndarray:
    """Keeps the pixels all four of whose parts are set."""
    return mask[0::2, 0::2] & mask[0::2, 1::2] & mask[1::2, 0::2] & mask[1::2, 1::2]


def _finest_octave(image: np.ndarray) -> np.ndarray:
    """What is lost when an image of even sizes, float32 [H,W], is halved."""
    return image - cv2.resize(_halve(image), image.shape[1::-1], interpolation=cv2.INTER_LINEAR)


def _cell_sums(image: np.ndarray, weight: np.ndarray, cell: int) -> tuple[np.ndarray, np.ndarray]:
    """Weighted sums of the pixels of each cell and its eight neighbours, and of their weights, scaled alike.

    Args:
        image: float32 [H,W] or [H,W,C].
        weight: float32 [H,W].
        cell: width of a cell in pixels of `image`.
    Returns:
        float32 [H / cell, W / cell] or [H / cell, W / cell, C], and float32 [H / cell, W / cell].
    """
    size = (weight.shape[1] // cell, weight.shape[0] // cell)
    weighted = image * (weight if image.ndim == 2 else weight[..., None])
    means = [cv2.resize(array, size, interpolation=cv2.INTER_AREA) for array in (weighted, weight)]
    sums, weights = (cv2.blur(array, (3, 3), borderType=cv2.BORDER_CONSTANT) for array in means)
    return sums.reshape(*size[::-1], *image.shape[2:]), weights.reshape(size[::-1])


def _alike_cells(
    picture: np.ndarray, hole: np.ndarray, known: np.ndarray, cell_px: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Compares the cells in and beside the hole with those of the photo.

    Returns:
        bool [h,w], the cells in and beside the hole; bool [h,w], the cells in and beside the photo's known
        pixels; and float32 [number of the former, number of the latter], the weights of these for those.
    """
    step = 8
    size = (hole.shape[1] // step, hole.shape[0] // step)
    small, in_hole, in_photo = (
        cv2.resize(array, size, interpolation=cv2.INTER_AREA)
        for array in (picture, hole.astype(np.float32), known.astype(np.float32))
    )
    hole_sums, hole_weight = _cell_sums(small, in_hole, cell_px // step)
    photo_sums, photo_weight = _cell_sums(small, in_photo, cell_px // step)
    targets, sources = hole_weight > 0, photo_weight > 0
    colours = (
        sums[cells] / weight[cells][:, None]
        for sums, weight, cells in (
            (hole_sums, hole_weight, targets),
            (photo_sums, photo_weight, sources),
        )
    )
    places = (np.argwhere(cells).astype(np.float32) for cells in (targets, sources))
    near = np.exp(-_squared_distances(*places) / (2 * _NEAR_CELLS**2))
    alike = np.exp(-_squared_distances(*colours) / (2 * _ALIKE_LEVELS**2))
    return targets, sources, near * (alike + _UNLIKE_WEIGHT)


def _squared_distances(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Between all rows of float32 [N,C] and [M,C]: float32 [N,M]."""
    squares = np.square(a).sum(axis=1)[:, None] + np.square(b).sum(axis=1)
    return np.maximum(squares - 2 * (a @ b.T), 0)


def _synthesise(amplitude: np.ndarray, cell_px: int, rng: np.random.Generator) -> np.ndarray:
    """Makes normal noise of given strength in each octave.

    Args:
        amplitude: float32 [octaves,h,w], for each cell.
        cell_px: width of a cell.
        rng: where the noise comes from.
    Returns:
        float32 [h * cell_px, w * cell_px].
    """
    grain = np.zeros((1, 1), np.float32)
    for octave in reversed(range(len(amplitude))):
        size = (amplitude.shape[2] * cell_px >> octave, amplitude.shape[1] * cell_px >> octave)
        noise = _finest_octave(rng.standard_normal(size[::-1], np.float32))
        noise *= cv2.resize(amplitude[octave], size, interpolation=cv2.INTER_LINEAR)
        grain = cv2.resize(grain, size, interpolation=cv2.INTER_CUBIC) + noise
    return grain
