"""The colour profile that the system has for a screen, where it tells."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys

from PySide6.QtGui import QGuiApplication, QScreen

_LONGEST_WORDS = 2**22
"""Of a profile in the X server, in 32 bits."""


def system_profile(screen: QScreen) -> bytes | None:
    """Returns the ICC profile of a screen; None where the system has none, or does not tell.

    Windows tells it, and X11 where colord or the desktop has put it on the root window (ICC Profiles in X
    Specification, 0.4).
    """
    if sys.platform == "win32":
        from PIL import ImageCms

        profile = ImageCms.get_display_profile()
        return None if profile is None else profile.tobytes()
    if QGuiApplication.platformName() != "xcb":
        return None
    number = QGuiApplication.screens().index(screen)
    return root_property("_ICC_PROFILE" if number == 0 else f"_ICC_PROFILE_{number}")


def root_property(name: str) -> bytes | None:
    """Returns the bytes of a property of the X server's root window; None without one."""
    path = ctypes.util.find_library("X11")
    if path is None:
        return None
    x11 = ctypes.CDLL(path)
    for function, kind in (
        (x11.XOpenDisplay, ctypes.c_void_p),
        (x11.XDefaultRootWindow, ctypes.c_ulong),
        (x11.XInternAtom, ctypes.c_ulong),
    ):
        function.restype = kind
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    server = ctypes.c_void_p(display)
    try:
        atom = x11.XInternAtom(server, name.encode(), True)
        return _read_property(x11, server, atom) if atom else None
    finally:
        x11.XCloseDisplay(server)


def _read_property(x11: ctypes.CDLL, server: ctypes.c_void_p, atom: int) -> bytes | None:
    kind, count, left = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_ulong()
    bits, data = ctypes.c_int(), ctypes.c_void_p()
    any_kind = ctypes.c_ulong(0)
    status = x11.XGetWindowProperty(
        server,
        ctypes.c_ulong(x11.XDefaultRootWindow(server)),
        ctypes.c_ulong(atom),
        ctypes.c_long(0),
        ctypes.c_long(_LONGEST_WORDS),
        ctypes.c_int(False),
        any_kind,
        ctypes.byref(kind),
        ctypes.byref(bits),
        ctypes.byref(count),
        ctypes.byref(left),
        ctypes.byref(data),
    )
    if status or not data:
        return None
    try:
        return ctypes.string_at(data, count.value) if bits.value == 8 and not left.value else None
    finally:
        x11.XFree(data)
