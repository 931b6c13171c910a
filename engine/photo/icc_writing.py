"""ICC profiles written for colours that a file names by numbers only (ICC.1:2022, 8.3.3)."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np

Point = tuple[float, float]
Curve = tuple[float, ...]
"""The parameters of a curve (table 68): one is a power, five have a straight part at its foot."""

D65: Point = (0.3127, 0.3290)
_DCI_WHITE: Point = (0.314, 0.351)
_ILLUMINANT_C: Point = (0.310, 0.316)
SRGB_PRIMARIES: tuple[Point, Point, Point] = ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060))
_D50 = (0.9642, 1.0, 0.8249)
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])

_SRGB_CURVE: Curve = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_ADOBE_CURVE: Curve = (563 / 256,)

_SRGB_NUMBER = 13
_CURVES: dict[int, tuple[str, Curve]] = {
    4: ("gamma 2.2", (2.2,)),
    5: ("gamma 2.8", (2.8,)),
    8: ("linear light", (1.0,)),
    _SRGB_NUMBER: ("the curve of sRGB", _SRGB_CURVE),
    17: ("gamma 2.6", (2.6,)),
}
"""By the number of ITU-T H.273, table 3; those of video are shown with the curve of sRGB everywhere."""
_SMPTE_C: tuple[Point, Point, Point] = ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070))
_PRIMARIES: dict[int, tuple[str, tuple[Point, Point, Point], Point]] = {
    1: ("Rec. 709", SRGB_PRIMARIES, D65),
    4: ("NTSC", ((0.670, 0.330), (0.210, 0.710), (0.140, 0.080)), _ILLUMINANT_C),
    5: ("Rec. 601 of 625 lines", ((0.640, 0.330), (0.290, 0.600), (0.150, 0.060)), D65),
    6: ("Rec. 601 of 525 lines", _SMPTE_C, D65),
    7: ("SMPTE 240M", _SMPTE_C, D65),
    8: ("Film", ((0.681, 0.319), (0.243, 0.692), (0.145, 0.049)), _ILLUMINANT_C),
    9: ("Rec. 2020", ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)), D65),
    11: ("DCI-P3", ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)), _DCI_WHITE),
    12: ("Display P3", ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)), D65),
    22: ("EBU 3213", ((0.630, 0.340), (0.295, 0.605), (0.155, 0.077)), D65),
}
"""By the number of ITU-T H.273, table 2."""


def profile_of_numbers(primaries: int, transfer: int) -> bytes | None:
    """Writes a profile for the numbers that HEIC files and PNG's cICP name colours by.

    Args:
        primaries: as ITU-T H.273, table 2, counts them.
        transfer: as its table 3 counts curves; unknown ones are taken for that of sRGB.
    Returns:
        The profile; None for sRGB, and for primaries that no photo has.
    """
    transfer = transfer if transfer in _CURVES else _SRGB_NUMBER
    if primaries not in _PRIMARIES or (primaries, transfer) == (1, _SRGB_NUMBER):
        return None
    name, points, white = _PRIMARIES[primaries]
    curve_name, curve = _CURVES[transfer]
    if (primaries, transfer) != (12, _SRGB_NUMBER):
        name = f"{name} with {curve_name}"
    return matrix_profile(name, points, white, curve)


def adobe_rgb_profile() -> bytes:
    """Writes a profile of the colours of Adobe RGB (1998), under the name that others may give it."""
    points = ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
    return matrix_profile("Compatible with Adobe RGB (1998)", points, D65, _ADOBE_CURVE)


def profile_of_gamma(gamma: float, points: Sequence[Point], white: Point) -> bytes:
    """Writes a profile for the numbers of PNG's gAMA and cHRM: light is the value to the power of `gamma`."""
    return matrix_profile(f"Gamma {gamma:.2f}", points, white, (gamma,))


def profile_of_points(points: Sequence[Point], white: Point) -> bytes:
    """Writes a profile for the numbers of a cHRM without gAMA: the curve is that of sRGB."""
    return matrix_profile("Primaries with the curve of sRGB", points, white, _SRGB_CURVE)


def matrix_profile(name: str, points: Sequence[Point], white: Point, curve: Curve) -> bytes:
    """Writes a profile of a curve and three primaries.

    Args:
        name: by which programs show it.
        points: chromaticities x, y of red, green and blue.
        white: chromaticity of their sum.
        curve: from values to light.
    Raises:
        ValueError: these are no colours that light can have.
    """
    adapted, columns = _columns(points, white)
    kind = 0 if len(curve) == 1 else 3
    curve_data = struct.pack(">4s4xHH", b"para", kind, 0) + _as_fixed(*curve)
    tags = {
        b"desc": _as_text(name),
        b"cprt": _as_text("CC0"),
        b"wtpt": b"XYZ \0\0\0\0" + _as_fixed(*_D50),
        b"chad": b"sf32\0\0\0\0" + _as_fixed(*adapted.ravel()),
        **{
            tag: b"XYZ \0\0\0\0" + _as_fixed(*column)
            for tag, column in zip((b"rXYZ", b"gXYZ", b"bXYZ"), columns.T, strict=True)
        },
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve_data),
    }
    entries, content = struct.pack(">L", len(tags)), b""
    for tag, data in tags.items():
        entries += struct.pack(">4sLL", tag, 132 + 12 * len(tags) + len(content), len(data))
        content += data + bytes(-len(data) % 4)
    header = struct.pack(
        ">L4xL4s4s4s6H4s28x12s48x",
        128 + len(entries) + len(content), 0x04300000, b"mntr", b"RGB ", b"XYZ ",
        2026, 1, 1, 0, 0, 0, b"acsp", _as_fixed(*_D50),
    )  # fmt: skip
    return header + entries + content


def _columns(points: Sequence[Point], white: Point) -> tuple[np.ndarray, np.ndarray]:
    """Adapts primaries to D50 by Bradford's method (ICC.1:2022, annex E).

    Returns:
        The matrix of the adaption, and that whose columns are XYZ of red, green and blue.
    """
    if min(white[1], *(y for _, y in points)) <= 0:
        raise ValueError("a chromaticity without light")
    xyz = np.array([[x / y, 1, (1 - x - y) / y] for x, y in points]).T
    white_xyz = np.array([white[0] / white[1], 1, (1 - white[0] - white[1]) / white[1]])
    try:
        shares = np.linalg.solve(xyz, white_xyz)
    except np.linalg.LinAlgError as error:
        raise ValueError("primaries on one line") from error
    ratios = (_BRADFORD @ np.array(_D50)) / (_BRADFORD @ white_xyz)
    adapted = np.linalg.inv(_BRADFORD) @ np.diag(ratios) @ _BRADFORD
    columns = adapted @ (xyz * shares)
    if not (np.isfinite(columns).all() and np.abs(columns).max() < 100):
        raise ValueError("primaries that no light has")
    return adapted, columns


def _as_fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}l", *(round(number * 65536) for number in numbers))


def _as_text(text: str) -> bytes:
    letters = text.encode("utf-16-be")
    return struct.pack(">4s4xLL2s2sLL", b"mluc", 1, 12, b"en", b"US", len(letters), 28) + letters
