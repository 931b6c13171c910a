"""What runs the networks here: torch, or ONNX Runtime, which is a tenth as large and cannot train."""

from __future__ import annotations

import os
from functools import cache
from importlib.util import find_spec

from engine.errors import EngineError

VARIABLE = "FACEINPAINT_RUNTIME"
"""Environment variable that names one of `LIBRARIES`, for whoever has both."""

LIBRARIES = {"torch": "torch", "onnx": "onnxruntime"}
"""Packages by flavour, the preferred one first."""


def flavour() -> str:
    """One of `LIBRARIES`.

    Raises:
        EngineError: none is installed, or the one that was asked for is not.
    """
    wanted = os.environ.get(VARIABLE, "")
    if wanted and wanted not in LIBRARIES:
        raise EngineError(
            "{variable} names {wanted!r}; set it to one of {names}, or unset it.",
            variable=VARIABLE,
            wanted=wanted,
            names=", ".join(LIBRARIES),
        )
    for name in [wanted] if wanted else LIBRARIES:
        if _is_installed(LIBRARIES[name]):
            return name
    package = LIBRARIES[wanted or "onnx"]
    extra = wanted or "onnx"
    raise EngineError(
        'Nothing that runs networks is installed; install {package} by pip install "faceinpaint[{extra}]".',
        package=package,
        extra=extra,
    )


@cache
def _is_installed(package: str) -> bool:
    return find_spec(package) is not None
