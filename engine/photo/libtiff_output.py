"""Keeps what libtiff and libpng write to the error output out of it; nothing else can, from Python."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import cv2

_LOCK = threading.Lock()


@contextmanager
def libtiff_silenced(file: BinaryIO) -> Iterator[None]:
    """While a TIFF or PNG file is decoded, what goes to the error output is dropped; others go on as always.

    OpenCV's and Pillow's copies of the libraries tell of damage there, which the user reads in our sentence.

    Args:
        file: at its start, where it is left.
    """
    head = file.read(2)
    file.seek(0)
    if head not in (b"II", b"MM", b"\x89P"):
        yield
        return
    with _LOCK:
        level = cv2.utils.logging.getLogLevel()
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
        try:
            saved = os.dup(2)
        except OSError:  # a program without a terminal may have no error output at all
            saved = None
        try:
            if saved is not None:
                sys.stderr.flush()
                with open(os.devnull, "wb") as nothing:  # noqa: PTH123
                    os.dup2(nothing.fileno(), 2)
            yield
        finally:
            if saved is not None:
                os.dup2(saved, 2)
                os.close(saved)
            cv2.utils.logging.setLogLevel(level)
