"""What a request for a completion chooses between. The members are the strings that files and users write."""

from __future__ import annotations

from enum import StrEnum


class Task(StrEnum):
    """What is to be completed."""

    INPAINT = "inpaint"
    """Fill holes."""
    EXTEND = "extend"
    """Complete what lies beyond the frame, or around a fragment."""
    COLORIZE = "colorize"
    """Bring colour channels back."""


class Blend(StrEnum):
    """How the filled hole is put into the photo."""

    POISSON = "poisson"
    """Keep the gradients of what was drawn, and the known pixels along the edge exactly."""
    FEATHER = "feather"
    """Shift what was drawn by the colour difference along the edge, and fade it in."""
    NONE = "none"
    """Shift it as well, and paste it."""
