"""Brings a generator's picture back into the photo: warp, grain, and a seamless edge, at full resolution."""

from engine.blending.compositing import FEATHER_PX, Compositor
from engine.blending.grain import MAX_OCTAVES, grain_margin_px, match_grain, match_grain_on
from engine.blending.warping import warp_picture, warp_touched

__all__ = [
    "FEATHER_PX",
    "MAX_OCTAVES",
    "Compositor",
    "grain_margin_px",
    "match_grain",
    "match_grain_on",
    "warp_picture",
    "warp_touched",
]
