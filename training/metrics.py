"""How good completions are: PSNR, SSIM and sharpness, in the hole and over the whole picture."""

from __future__ import annotations

import cv2
import numpy as np


def psnr_db(result: np.ndarray, original: np.ndarray, mask_fill: np.ndarray | None = None) -> float:
    """Peak signal-to-noise ratio of two pictures, in the hole only where a mask is given.

    Args:
        result, original: uint8 [H,W,3].
        mask_fill: uint8 [H,W], 255 = counted.
    """
    squared = (result.astype(np.float64) - original) ** 2
    mean = squared.mean() if mask_fill is None else squared[mask_fill >= 128].mean()
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
    return float(values.mean() if mask_fill is None else values[mask_fill >= 128].mean())


def sharpness(result: np.ndarray, original: np.ndarray, mask_fill: np.ndarray) -> float:
    """Mean absolute Laplacian (grey) in the hole eroded by 2 px, over the original's there.

    1 = as sharp as the photograph, 0.25 = a smear.

    Args:
        result, original: uint8 [H,W,3].
        mask_fill: uint8 [H,W], 255 = hole.
    """
    inside = cv2.erode((mask_fill >= 128).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0

    def energy(image: np.ndarray) -> float:
        grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.float32)
        return float(np.abs(cv2.Laplacian(grey, cv2.CV_32F))[inside].mean())

    return energy(result) / max(energy(original), 1e-6)
