"""How a file says what its colours mean: by a profile, by numbers, or by a hint of the camera."""

from __future__ import annotations

import struct

from engine.photo import notices
from engine.photo.exif import says_adobe_rgb
from engine.photo.icc_matrix import transfer_in
from engine.photo.icc_writing import (
    D65,
    SRGB_PRIMARIES,
    Point,
    adobe_rgb_profile,
    profile_of_gamma,
    profile_of_numbers,
    profile_of_points,
)
from engine.photo.metadata import raw_exif
from engine.photo.png_chunks import PngChunks
from engine.photo.source import Source

_HDR_TRANSFERS = (16, 18)
"""PQ and HLG (ITU-T H.273, table 3)."""
_UNSPECIFIED = 2
"""Primaries that are told elsewhere."""
_SRGB_GAMMA = 2.2
_SAME_GAMMA, _SAME_CHROMATICITY = 0.03, 0.004
"""Up to these differences colours count as those of sRGB: programs round, and 2.2 stands for its curve."""


class HdrPixelsError(ValueError):
    """The pixels are brighter than white can be on a screen, by a curve that no ICC profile has."""


def tagged_profile(source: Source) -> bytes | None:
    """Finds the profile that a file's pixels are in, or writes one that says the same.

    Returns:
        The profile; None where the file says nothing, or sRGB by other means than a profile.
    Raises:
        HdrPixelsError: see there.
    """
    if source.png is not None:
        is_told, profile = _png_profile(source.png)
    else:
        embedded = source.image.info.get("icc_profile")
        is_told, profile = bool(embedded), embedded if isinstance(embedded, bytes) else None
        if embedded and profile is None:
            source.lose(notices.damaged_profile())
        numbers = source.image.info.get("nclx_profile")
        if not profile and numbers:
            is_told = True
            profile = _profile_of_numbers(numbers["color_primaries"], numbers["transfer_characteristics"])
    if not is_told and says_adobe_rgb(raw_exif(source) or b""):
        return adobe_rgb_profile()
    if profile and transfer_in(profile) in _HDR_TRANSFERS:
        raise HdrPixelsError("PQ or HLG by its profile")
    return profile or None


def _png_profile(png: PngChunks) -> tuple[bool, bytes | None]:
    """The profile of a PNG by the order in which its chunks count (third edition, section 4.3).

    Returns:
        Whether the file says what its colours are, and the profile.
    """
    code = png.first(b"cICP")
    if code is not None and len(code) >= 4 and code[0] != _UNSPECIFIED:
        return True, _profile_of_numbers(code[0], code[1])
    profile = png.icc_profile
    if profile is not None or png.first(b"sRGB") is not None:
        return True, profile
    gamma_data, points_data = png.first(b"gAMA") or b"", png.first(b"cHRM") or b""
    has_gamma, has_points = len(gamma_data) >= 4, len(points_data) >= 32
    if not has_gamma and not has_points:
        return False, None
    (gamma,) = struct.unpack_from(">L", gamma_data) if has_gamma else (0,)
    points: tuple[Point, ...] = SRGB_PRIMARIES
    white = D65
    if has_points:
        numbers = [number / 100_000 for number in struct.unpack_from(">8L", points_data)]
        white, *points_read = zip(numbers[::2], numbers[1::2], strict=True)
        points = tuple(points_read)
    power = 100_000 / gamma if gamma else _SRGB_GAMMA
    if not 0.2 < power < 10 or _are_those_of_srgb(power, points, white):
        return False, None
    try:
        return True, profile_of_gamma(power, points, white) if gamma else profile_of_points(points, white)
    except ValueError:
        return False, None


def has_narrow_range(png: PngChunks | None) -> bool:
    """Whether black is 16 and white 235, as in video (PNG, third edition, section 11.3.2.6)."""
    code = None if png is None else png.first(b"cICP")
    return code is not None and len(code) >= 4 and code[3] == 0


def _are_those_of_srgb(power: float, points: tuple[Point, ...], white: Point) -> bool:
    pairs = zip((*points, white), (*SRGB_PRIMARIES, D65), strict=True)
    differences = [abs(a - b) for point, other in pairs for a, b in zip(point, other, strict=True)]
    return abs(power - _SRGB_GAMMA) < _SAME_GAMMA and max(differences) < _SAME_CHROMATICITY


def _profile_of_numbers(primaries: int, transfer: int) -> bytes | None:
    if transfer in _HDR_TRANSFERS:
        raise HdrPixelsError("PQ or HLG")
    return profile_of_numbers(primaries, transfer)
