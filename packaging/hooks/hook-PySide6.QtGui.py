"""Takes the Qt plug-ins that the editor uses, instead of all that come with Qt."""

import ctypes.util
import sys
from pathlib import PurePath

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

# By kind, which is the plug-in's folder. The editor paints without OpenGL, reads photos by Pillow, and has a
# theme of its own; the portal gives it the desktop's file dialogs.
PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "wayland-shell-integration": {"xdg-shell", "qt-shell"},
    "wayland-decoration-client": {"bradient", "adwaita"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg", "qico", "qjpeg"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
}


def _is_used(target: str) -> bool:
    """Whether a file that Qt brings belongs into the bundle; what is no plug-in does."""
    path = PurePath(target)
    if "plugins" not in path.parts:
        return True
    names = PLUGINS.get(path.parent.name, set())
    return path.stem.removeprefix("lib") in names


def _binaries(collected: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [
        (source, folder)
        for source, folder in collected
        if _is_used(str(PurePath(folder) / PurePath(source).name))
    ]


# Qt 6.5 and later open no window on X11 without it, and hardly any desktop installs it by itself.
if sys.platform == "linux" and ctypes.util.find_library("xcb-cursor") is None:
    raise SystemExit("The bundle needs libxcb-cursor; install it (Debian: apt-get install libxcb-cursor0).")

hiddenimports, _collected, _ = add_qt6_dependencies(__file__)
binaries = _binaries(_collected)
