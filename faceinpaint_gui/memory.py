"""Memory that libraries would hold without need."""

from __future__ import annotations

import ctypes
import linecache
import sys

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # as malloc.h of glibc has them

_ALONE_BYTES = 16 * 2**20
"""A block of this size, such as the mask of a large photo, lies apart from all others; what networks compute
with is smaller, and stays where it can be used again at once."""

_SPARE_BYTES = 64 * 2**20
"""So much is kept for what comes next, until `return_freed`."""


def economise() -> None:
    """For the start of the program, before anything large is loaded."""
    libc = _glibc()
    if libc is not None:
        # By default blocks of up to 32 MB come to lie in one heap, which small ones keep from shrinking.
        libc.mallopt(_M_MMAP_THRESHOLD, _ALONE_BYTES)
        libc.mallopt(_M_TRIM_THRESHOLD, _SPARE_BYTES)


def return_freed() -> None:
    """Returns to the system what lies freed between blocks in use; it takes some milliseconds.

    With it go the sources of all modules: PySide looks for its own name in each one that is imported, in case
    it asks for `__feature__`, and Python then keeps all their lines, 50 MB for torch.
    """
    linecache.clearcache()
    libc = _glibc()
    if libc is not None:
        libc.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    """The C library, where it has these functions; other systems' do without."""
    libc = ctypes.CDLL(None) if sys.platform == "linux" else None
    return libc if hasattr(libc, "malloc_trim") else None
