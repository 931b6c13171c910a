"""Profiles made of curves, and a matrix for RGB (ICC.1:2022, 8.3.3 and 8.3.4), turned into sRGB at 16 bits.

Pillow's LittleCMS knows 8 bits a colour only. Adobe RGB, Display P3, ProPhoto RGB and Rec. 2020 are such
profiles.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import cv2
import numpy as np

from engine.levels import as_8_bits

_LEVELS = 65536
_BAND_ROWS = 256
"""Converted at once, which bounds the memory."""

_TABLES = frozenset((b"A2B0", b"A2B1", b"A2B2", b"D2B0", b"D2B1", b"D2B2", b"D2B3"))
_PARAMETERS = (1, 3, 4, 5, 7)
"""How many numbers a parametric curve has, by its kind (table 68)."""
_DAMAGED = (struct.error, KeyError, ValueError, ZeroDivisionError)
"""What reading a damaged profile raises."""

_D50 = (0.9642, 1.0, 0.8249)
_XYZ_TO_SRGB = np.linalg.inv(
    [[0.43607, 0.38515, 0.14307], [0.22249, 0.71687, 0.06061], [0.01392, 0.09708, 0.71410]]
).astype(np.float32)


@dataclass(frozen=True, eq=False)
class MatrixProfile:
    """How the values of an RGB picture are to be seen.

    Attributes:
        light: float32 [3,65536], the linear light of each 16-bit value of red, green and blue.
        to_xyz: float64 [3,3], XYZ relative to D50 of linear light.
    """

    light: np.ndarray
    to_xyz: np.ndarray

    def to_srgb(self, rgb16: np.ndarray, srgb: MatrixProfile) -> np.ndarray:
        """Converts pixels, relative to the white; colours that sRGB does not have become its nearest values.

        Args:
            rgb16: uint16 [H,W,3].
            srgb: the profile of sRGB that the pixels get; its curves are taken as those of the standard.
        Returns:
            uint16 [H,W,3].
        """
        matrix = (np.linalg.inv(srgb.to_xyz) @ self.to_xyz).astype(np.float32)
        converted = np.empty_like(rgb16)
        for top in range(0, len(rgb16), _BAND_ROWS):
            band = rgb16[top : top + _BAND_ROWS]
            light = np.stack([self.light[channel][band[..., channel]] for channel in range(3)], axis=-1)
            converted[top : top + _BAND_ROWS] = _srgb_values(np.clip(cv2.transform(light, matrix), 0, 1))
        return converted

    def from_srgb(self, rgb16: np.ndarray, srgb: MatrixProfile) -> np.ndarray:
        """The inverse of `to_srgb`; colours that this profile does not have become its nearest values."""
        matrix = (np.linalg.inv(self.to_xyz) @ srgb.to_xyz).astype(np.float32)
        values = np.arange(_LEVELS)
        converted = np.empty_like(rgb16)
        for top in range(0, len(rgb16), _BAND_ROWS):
            band = rgb16[top : top + _BAND_ROWS]
            light = np.stack([srgb.light[channel][band[..., channel]] for channel in range(3)], axis=-1)
            light = cv2.transform(light, matrix)
            for channel in range(3):
                found = np.interp(light[..., channel], self.light[channel], values)
                converted[top : top + _BAND_ROWS, ..., channel] = np.rint(found)
        return converted


def read_matrix_profile(icc_profile: bytes) -> MatrixProfile | None:
    """Reads an ICC profile; None where it is damaged, not of RGB, or made of tables."""
    try:
        tags = _tags(icc_profile)
        if icc_profile[16:24] != b"RGB XYZ " or _TABLES.intersection(tags):
            return None
        columns = [_fixed(tags[name], 8, 3) for name in (b"rXYZ", b"gXYZ", b"bXYZ")]
        curves = [_curve(tags[name]) for name in (b"rTRC", b"gTRC", b"bTRC")]
    except _DAMAGED:
        return None
    return MatrixProfile(np.stack(curves).astype(np.float32), np.stack(columns, axis=1))


def read_grey_profile(icc_profile: bytes) -> np.ndarray | None:
    """Reads an ICC profile of grey; None where it is damaged, not of grey, or made of tables.

    Returns:
        uint16 [65536], the value in sRGB of each 16-bit grey, relative to the white.
    """
    try:
        tags = _tags(icc_profile)
        if icc_profile[16:24] != b"GRAYXYZ " or _TABLES.intersection(tags):
            return None
        return _srgb_values(_curve(tags[b"kTRC"])).astype(np.uint16)
    except _DAMAGED:
        return None


def transfer_in(icc_profile: bytes) -> int | None:
    """The number of its curve (ITU-T H.273, table 3) that a profile names (ICC.1:2022, 10.3); mostly None."""
    try:
        told = _tags(icc_profile).get(b"cicp", b"")
    except _DAMAGED:
        return None
    return told[9] if told.startswith(b"cicp") and len(told) >= 12 else None


def lab_in_srgb(lab: np.ndarray) -> np.ndarray:
    """Converts Lab as TIFF files have it (TIFF 6.0, section 23), relative to the white D50.

    Args:
        lab: uint8 or uint16 [H,W,3]; a and b are signed, of 16 bits in 256ths.
    Returns:
        sRGB of the same shape and type.
    """
    if lab.dtype == np.uint8:
        return as_8_bits(lab_in_srgb(lab * np.array([257, 256, 256], np.uint16)))
    converted = np.empty_like(lab)
    for top in range(0, len(lab), _BAND_ROWS):
        band = lab[top : top + _BAND_ROWS]
        lightness = band[..., 0].astype(np.float32) * np.float32(100 / 65535)
        a, b = (band[..., plane].view(np.int16).astype(np.float32) / 256 for plane in (1, 2))
        y = (lightness + 16) / 116
        ratios = np.stack([y + a / 500, y, y - b / 200], axis=-1)
        # CIE 15:2004, 8.2.1.1, turned around.
        linear = (ratios - np.float32(4 / 29)) * np.float32(108 / 841)
        xyz = np.where(ratios > 6 / 29, ratios**3, linear) * np.array(_D50, np.float32)
        light = cv2.transform(xyz, _XYZ_TO_SRGB)
        converted[top : top + _BAND_ROWS] = _srgb_values(np.clip(light, 0, 1))
    return converted


def _tags(icc_profile: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack_from(">L", icc_profile, 128)
    entries = struct.iter_unpack(">4sLL", icc_profile[132 : 132 + 12 * count])
    return {name: icc_profile[start : start + size] for name, start, size in entries}


def _srgb_values(light: np.ndarray) -> np.ndarray:
    """The 16-bit values, still floating point, of light 0..1 in sRGB (IEC 61966-2-1)."""
    values = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.rint(values * (_LEVELS - 1))


def _fixed(tag: bytes, start: int, count: int) -> np.ndarray:
    """Numbers of 16 bits before and 16 behind the point."""
    return np.array(struct.unpack_from(f">{count}l", tag, start)) / 65536


def _curve(tag: bytes) -> np.ndarray:
    """The curve of a tag (sections 10.6 and 10.18) at all 16-bit values, float64 [65536]."""
    values = np.linspace(0, 1, _LEVELS)
    if tag[:4] == b"curv":
        (count,) = struct.unpack_from(">L", tag, 8)
        if count == 0:
            return values
        points = np.array(struct.unpack_from(f">{count}H", tag, 12))
        if count == 1:
            return values ** (points[0] / 256)
        return np.interp(values, np.linspace(0, 1, count), points / 65535)
    if tag[:4] != b"para":
        raise ValueError(f"a curve of kind {tag[:4]!r}")
    (kind,) = struct.unpack_from(">H", tag, 8)
    if kind >= len(_PARAMETERS):
        raise ValueError(f"a parametric curve of kind {kind}")
    gamma, a, b, c, d, e, f = np.append(_fixed(tag, 12, _PARAMETERS[kind]), np.zeros(7))[:7]
    if kind == 0:
        a = 1.0
    elif kind in (1, 2):  # their fourth number is added on both sides of where the power begins
        c, d, e, f = 0.0, -b / a, c, c
    power = np.maximum(a * values + b, 0) ** gamma + e
    return np.clip(np.where(values >= d, power, c * values + f), 0, 1)
