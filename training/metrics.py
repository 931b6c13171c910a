"""How good completions are: as pictures, as faces, and as a crowd of faces."""

from __future__ import annotations

import cv2
import numpy as np

from engine.faces.parts import FacePart
from engine.masks import hole_of


def psnr_db(result: np.ndarray, original: np.ndarray, mask_fill: np.ndarray | None = None) -> float:
    """Peak signal-to-noise ratio of two pictures, in the hole only where a mask is given.

    Args:
        result, original: uint8 [H,W,3].
        mask_fill: uint8 [H,W], or [H,W,3] of single channels; 255 = counted.
    """
    squared = (result.astype(np.float64) - original) ** 2
    mean = squared.mean() if mask_fill is None else squared[hole_of(mask_fill)].mean()
    return float(10 * np.log10(255**2 / max(mean, 1e-10)))


def ssim(result: np.ndarray, original: np.ndarray, mask_fill: np.ndarray | None = None) -> float:
    """Structural similarity (Wang et al. 2004: Gaussian window of 11, sigma 1.5), mean over all values.

    Args:
        result, original: uint8 [H,W,3].
        mask_fill: uint8 [H,W]; where given, the mean runs over the hole only.
    """
    x, y = result.astype(np.float32), original.astype(np.float32)

    def blur(image: np.ndarray) -> np.ndarray:
        return cv2.GaussianBlur(image, (11, 11), 1.5)

    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    mx, my = blur(x), blur(y)
    vx, vy, cov = blur(x * x) - mx * mx, blur(y * y) - my * my, blur(x * y) - mx * my
    values = (2 * mx * my + c1) * (2 * cov + c2) / ((mx**2 + my**2 + c1) * (vx + vy + c2))
    return float(values.mean() if mask_fill is None else values[hole_of(mask_fill)].mean())


def sharpness(result: np.ndarray, original: np.ndarray, mask_fill: np.ndarray) -> float:
    """Mean absolute Laplacian (grey) in the hole eroded by 2 px, over the original's there.

    1 = as sharp as the photograph, 0.25 = a smear; not a number where the eroded hole is empty.

    Args:
        result, original: uint8 [H,W,3].
        mask_fill: uint8 [H,W], 255 = hole.
    """
    inside = cv2.erode(hole_of(mask_fill).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    if not inside.any():
        return float("nan")

    def energy(image: np.ndarray) -> float:
        grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.float32)
        return float(np.abs(cv2.Laplacian(grey, cv2.CV_32F))[inside].mean())

    return energy(result) / max(energy(original), 1e-6)


def l1_percent(result: np.ndarray, original: np.ndarray, mask_fill: np.ndarray | None = None) -> float:
    """Mean absolute difference in per cent of the whole range; arguments as of `psnr_db`."""
    difference = np.abs(result.astype(np.float64) - original)
    return float((difference if mask_fill is None else difference[hole_of(mask_fill)]).mean() / 2.55)


def parsing_agreement(result: np.ndarray, original: np.ndarray, mask_fill: np.ndarray) -> float:
    """F-score, 2TP / (2TP + FP + FN), of the labels in the hole; mean over the labels that occur there.

    Args:
        result, original: uint8 [H,W], labels of `engine.faces.parsing.FacePart`.
        mask_fill: uint8 [H,W], 255 = hole.
    """
    found, true = result[hole_of(mask_fill)], original[hole_of(mask_fill)]
    scores = [
        2 * np.count_nonzero((found == part) & (true == part))
        / (np.count_nonzero(found == part) + np.count_nonzero(true == part))
        for part in np.union1d(found, true)
    ]  # fmt: skip
    return float(np.mean(scores))


SEEN_SHARE = 0.001
"""A part is there if it covers so much of the picture: 16 pixels of 128x128, a quarter of a small eye."""

_MUST_BE_FOUND = (
    (FacePart.LEFT_EYE,),
    (FacePart.RIGHT_EYE,),
    (FacePart.UPPER_LIP, FacePart.INNER_MOUTH, FacePart.LOWER_LIP),
)


def has_eyes_and_mouth(result: np.ndarray, original: np.ndarray, mask_fill: np.ndarray) -> float:
    """Whether each eye, and the mouth, that the original shows in the hole is there in the completion.

    Args:
        result, original, mask_fill: as of `parsing_agreement`.
    Returns:
        1 or 0; not a number where the original shows none of the three in the hole.
    """
    least = SEEN_SHARE * mask_fill.size
    hole = hole_of(mask_fill)

    def is_there(labels: np.ndarray, parts: tuple[FacePart, ...]) -> bool:
        return bool(np.count_nonzero(np.isin(labels, parts) & hole) >= least)

    expected = [parts for parts in _MUST_BE_FOUND if is_there(original, parts)]
    return float(all(is_there(result, parts) for parts in expected)) if expected else float("nan")


def landmark_shift_percent(result: np.ndarray, original: np.ndarray) -> float:
    """Mean distance of the five landmarks from the original's, in per cent of the distance of its eyes.

    Args:
        result, original: float [5,2], pixels; the eyes first.
    """
    shift = np.linalg.norm(result - original, axis=1).mean()
    return float(100 * shift / np.linalg.norm(original[0] - original[1]))


def kernel_distance_pairs(result: np.ndarray, original: np.ndarray) -> np.ndarray:
    """What each pair of pictures adds to the kernel distance (KID, Bińkowski et al. 2018, section 4): with
    the kernel k(a, b) = (a·b / D + 1)³, k(x, x') + k(y, y') - k(x, y') - k(x', y).

    Its mean over all pairs of different pictures is the unbiased squared distance (Gretton et al. 2012, lemma
    6). A completion is thereby never compared with its own original, which it resembles more than faces as
    such.

    Args:
        result, original: float [N,D], features of completions and of the real faces that they were made from.
    Returns:
        float64 [N,N], symmetric.
    """
    x, y = result.astype(np.float64), original.astype(np.float64)

    def kernel(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return (a @ b.T / a.shape[1] + 1) ** 3

    across = kernel(x, y)
    return kernel(x, x) + kernel(y, y) - across - across.T
