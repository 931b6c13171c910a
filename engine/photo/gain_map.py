"""Gain maps of HDR photos: how much brighter each part of a photo is on a screen that can show it.

See ISO 21496-1, and Google's "Ultra HDR Image Format". Imports nothing that reads or writes files.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from engine.photo.formats import Coding

_REACH_PX = 2
"""Pixels of a gain map show beyond their edges, as they are scaled up, and as JPEG packs them in blocks."""


@dataclass(frozen=True, eq=False)
class GainMap:
    """The gain map of a photo, upright.

    Attributes:
        pixels: uint8 [h,w] or [h,w,3], of the photo's shape, and mostly smaller.
        seen_rgb: uint8 [h,w,3], the photo that the map belongs to, scaled down: what differs from it later
            was edited.
        segments: what says how the map is meant: segments of a JPEG, one behind the other.
        announcement: the segment by which the photo's own file has to tell of it; empty where there is none.
        is_told_in_xmp: the photo's own XMP has to tell of it.
        mpf_kind: of the map in the index of pictures.
        coding: see `Coding`.
    """

    pixels: np.ndarray
    seen_rgb: np.ndarray
    segments: bytes
    announcement: bytes
    is_told_in_xmp: bool
    mpf_kind: int
    coding: Coding | None

    def refitted(self, rgb: np.ndarray) -> GainMap:
        """Returns the map for the edited photo.

        Where that was edited, the map goes on smoothly from around: the light on what was hidden, or on what
        was taken away, would show its shape.

        Args:
            rgb: uint8 [H,W,3], the whole photo.
        """
        import cv2  # photos are known before any picture library is loaded

        seen = scaled_to(rgb, _size(self.pixels))
        changed = (seen != self.seen_rgb).any(axis=2)
        if not changed.any():
            return self
        side = 2 * _REACH_PX + 1
        hole = cv2.dilate(changed.astype(np.uint8), np.ones((side, side), np.uint8)) > 0
        return replace(self, pixels=_filled(self.pixels, hole), seen_rgb=seen)

    def following(self, before_rgb: np.ndarray, after_rgb: np.ndarray) -> GainMap:
        """Returns the map for a photo whose pixels changed everywhere, as by a conversion of its colours.

        Args:
            before_rgb: uint8 [H,W,3], the photo before.
            after_rgb: uint8 [H,W,3]; if it is smaller, so is the map.
        """
        fitted = self.refitted(before_rgb)
        size = _size_beside(_size(fitted.pixels), _size(before_rgb), _size(after_rgb))
        pixels = scaled_to(fitted.pixels, size)
        return replace(fitted, pixels=pixels, seen_rgb=scaled_to(after_rgb, size))

    def moved(self, before_rgb: np.ndarray, after_rgb: np.ndarray, to_source: np.ndarray) -> GainMap:
        """Returns the map for another frame around the photo.

        Args:
            before_rgb, after_rgb: uint8 [H,W,3], the photo in the old frame and in the new one.
            to_source: float64 [2,3], from places in the new frame to those in the old one, both counted in
                corners of the photo's pixels.
        """
        import cv2

        fitted = self.refitted(before_rgb)
        old, size = np.array(_size(before_rgb)[::-1]), _size(fitted.pixels)
        scale = np.array(size[::-1]) / old
        new_size = _size_beside(size, _size(before_rgb), _size(after_rgb), allows_larger=True)
        new_scale = np.array(new_size[::-1]) / np.array(_size(after_rgb)[::-1])
        matrix = np.array(to_source, np.float64)
        matrix[:, :2] = matrix[:, :2] / new_scale[None] * scale[:, None]
        matrix[:, 2] *= scale
        matrix[:, 2] += matrix[:, :2] @ (0.5, 0.5) - 0.5  # OpenCV counts from the middles of pixels
        pixels = cv2.warpAffine(
            fitted.pixels,
            matrix,
            new_size[::-1],
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return replace(fitted, pixels=pixels, seen_rgb=scaled_to(after_rgb, new_size))


def scaled_to(pixels: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Scales pixels, [H,W] or [H,W,C], to height and width."""
    import cv2

    if pixels.shape[:2] == size:
        return pixels.copy()
    is_smaller = size[0] < pixels.shape[0]
    return cv2.resize(pixels, size[::-1], interpolation=cv2.INTER_AREA if is_smaller else cv2.INTER_LINEAR)


def _size(pixels: np.ndarray) -> tuple[int, int]:
    return pixels.shape[0], pixels.shape[1]


def _size_beside(
    size: tuple[int, int], before: tuple[int, int], after: tuple[int, int], *, allows_larger: bool = False
) -> tuple[int, int]:
    """The size of a map beside another photo, with as many pixels for each of the photo's."""
    shares = [new / old for old, new in zip(before, after, strict=True)]
    if not allows_larger:
        shares = [min(1.0, share) for share in shares]
    height, width = (max(1, round(side * share)) for side, share in zip(size, shares, strict=True))
    return height, width


def _filled(pixels: np.ndarray, hole: np.ndarray) -> np.ndarray:
    """Fills holes smoothly from around: from a picture of half the size where there is nothing nearby.

    Args:
        pixels: uint8 [h,w] or [h,w,3].
        hole: bool [h,w].
    """
    known = (~hole).astype(np.float32)
    filled = _pulled(pixels.reshape(*hole.shape, -1).astype(np.float32), known)
    smooth = np.clip(np.rint(filled), 0, 255).astype(np.uint8).reshape(pixels.shape)
    is_hole = hole if pixels.ndim == 2 else hole[..., None]
    return np.where(is_hole, smooth, pixels)


def _pulled(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """float32 [h,w,c], with values everywhere; `known` is the weight of each, 0 in holes.

    See Gortler and others, "The Lumigraph", 1996, 3.4: pull and push.
    """
    import cv2

    height, width = known.shape
    if known.min() > 0 or max(height, width) == 1:
        return values
    half = (width + 1) // 2, (height + 1) // 2
    weight = cv2.resize(known, half, interpolation=cv2.INTER_AREA)
    sums = cv2.resize(values * known[..., None], half, interpolation=cv2.INTER_AREA)
    means = sums.reshape(*weight.shape, -1) / np.maximum(weight, 1e-12)[..., None]
    coarse = _pulled(means, np.minimum(1, weight * 4) * (weight > 0))
    fine = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR).reshape(values.shape)
    return np.where(known[..., None] > 0, values * known[..., None] + fine * (1 - known[..., None]), fine)
