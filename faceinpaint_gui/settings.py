"""What the program remembers from one start to the next."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from enum import Enum, StrEnum
from pathlib import Path
from typing import Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from engine.files import is_folder
from faceinpaint_gui.languages import LANGUAGES, SYSTEM

RECENT_FILES_MAX = 10

T = TypeVar("T")


def data_folder() -> Path:
    """Where the log, snapshots and locks are kept."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


class ThemeChoice(Enum):
    """Which theme the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ScreenProfile(StrEnum):
    """Which profile the screen has, where it is not a file that the user chose."""

    SYSTEM = "system"
    SRGB = "srgb"
    DISPLAY_P3 = "display-p3"


class ExportSize(Enum):
    """How the size of an exported copy is given."""

    FULL = "full"
    PERCENT = "percent"
    LONGEST_SIDE = "longest_side"


class _Remembered(Generic[T]):
    """A value of the store. One that is missing, unreadable or out of range reads as `default`.

    The store is a file (or a registry key) that people edit and older versions wrote: it is input.
    """

    def __init__(self, key: str, default: T, parse: Callable[[object], T]) -> None:
        self._key = key
        self._default = default
        self._parse = parse

    @overload
    def __get__(self, settings: None, owner: type) -> _Remembered[T]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> _Remembered[T] | T:
        if settings is None:
            return self
        value = settings.store.value(self._key)
        if value is None:
            return self._default
        try:
            return self._parse(value)
        except (TypeError, ValueError):
            return self._default

    def __set__(self, settings: Settings, value: T) -> None:
        settings.store.setValue(self._key, value.value if isinstance(value, Enum) else value)


def _number(low: float, high: float) -> Callable[[object], float]:
    def parse(value: object) -> float:
        number = float(str(value))
        if not low <= number <= high:
            raise ValueError(f"{number} lies outside {low}..{high}")
        return number

    return parse


def _whole_number(low: int, high: int) -> Callable[[object], int]:
    return lambda value: int(_number(low, high)(value))


def _flag(value: object) -> bool:
    word = str(value).lower()
    if word not in ("true", "false"):
        raise ValueError(f"{word} is neither true nor false")
    return word == "true"


def _color(value: object) -> str:
    name = str(value).lower()
    if not re.fullmatch("#[0-9a-f]{6}", name):
        raise ValueError(f"{name} is no #rrggbb")
    return name


def _language(value: object) -> str:
    code = str(value)
    if code not in (SYSTEM, *LANGUAGES):
        raise ValueError(f"{code} is no language of the window")
    return code


def _bytes(value: object) -> QByteArray:
    if not isinstance(value, QByteArray):
        raise TypeError("not a byte array")
    return value


class Settings:
    """Typed access to the `QSettings` of this program."""

    BRUSH_DIAMETER_PX = (1.0, 2000.0)
    MASK_OPACITY_PERCENT = (10, 100)
    ALTERNATIVES = (1, 12)
    HISTORY_MB = (64, 8192)
    EXPORT_QUALITY = (1, 100)
    EXPORT_PERCENT = (1, 100)
    EXPORT_SIDE_PX = (16, 30_000)

    theme = _Remembered("view/theme", ThemeChoice.SYSTEM, lambda value: ThemeChoice(str(value)))
    language = _Remembered("view/language", SYSTEM, _language)
    """A code of `LANGUAGES`, or `SYSTEM`; heeded when the program starts."""
    screen_profile = _Remembered("view/screen_profile", str(ScreenProfile.SYSTEM), str)
    """One of `ScreenProfile`, or the path of an ICC profile."""
    proof_profile = _Remembered("view/proof_profile", "", str)
    """The path of an ICC profile; "" before one was chosen."""
    shows_mask = _Remembered("view/shows_mask", True, _flag)
    window_geometry = _Remembered("window/geometry", QByteArray(), _bytes)
    window_state = _Remembered("window/state", QByteArray(), _bytes)
    hints_seen = _Remembered("window/hints_seen", False, _flag)
    brush_diameter_px = _Remembered("brush/diameter_px", 60.0, _number(*BRUSH_DIAMETER_PX))
    brush_hardness = _Remembered("brush/hardness", 0.8, _number(0.0, 1.0))
    pen_pressure = _Remembered("brush/pen_pressure", True, _flag)
    mask_color = _Remembered("mask/color", "#1e96ff", _color)  # far from the hues of skin
    mask_opacity_percent = _Remembered("mask/opacity_percent", 55, _whole_number(*MASK_OPACITY_PERCENT))
    grow_px = _Remembered("mask/grow_px", 8, _whole_number(1, 200))
    kinds_left_out = _Remembered("mask/kinds_left_out", "", str)
    """What *Propose mask* does not look for, with commas between them."""
    face_frames = _Remembered("faces/frames", "{}", str)
    generator = _Remembered("complete/generator", "auto", str)
    device = _Remembered("complete/device", "auto", str)
    live_preview = _Remembered("complete/live_preview", True, _flag)
    alternatives = _Remembered("complete/alternatives", 3, _whole_number(*ALTERNATIVES))
    history_mb = _Remembered("history/memory_mb", 192, _whole_number(*HISTORY_MB))
    _keys = _Remembered("keys/changed", "{}", str)
    marks_ai = _Remembered("files/marks_ai", False, _flag)
    """Whether files with completions are marked as edited with AI when they are saved."""
    export_format = _Remembered("export/format", "JPEG", str)
    export_quality = _Remembered("export/quality", 90, _whole_number(*EXPORT_QUALITY))
    export_size = _Remembered("export/size", ExportSize.FULL, lambda value: ExportSize(str(value)))
    export_percent = _Remembered("export/percent", 50, _whole_number(*EXPORT_PERCENT))
    export_side_px = _Remembered("export/side_px", 2048, _whole_number(*EXPORT_SIDE_PX))
    export_keeps_metadata = _Remembered("export/keeps_metadata", True, _flag)
    export_converts_to_srgb = _Remembered("export/converts_to_srgb", False, _flag)
    export_marks_ai = _Remembered("export/marks_ai", False, _flag)
    _last_folder = _Remembered("files/last_folder", "", str)

    def __init__(self, store: QSettings | None = None) -> None:
        """Opens `store`, by default the one under the application's name."""
        self.store = store or QSettings()

    @property
    def last_folder(self) -> Path:
        """Where a file was last opened or saved; the home folder at first, or if it is gone."""
        folder = Path(self._last_folder) if self._last_folder else Path.home()
        return folder if is_folder(folder) else Path.home()

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._last_folder = str(folder)

    @property
    def recent_files(self) -> list[Path]:
        """Photos opened or saved, newest first."""
        value = self.store.value("files/recent")
        # QSettings returns a list of one as a plain string.
        names = [value] if isinstance(value, str) else value
        return [Path(name) for name in names if name] if isinstance(names, list) else []

    def add_recent_file(self, path: Path) -> None:
        """Puts `path` on top of the recent files."""
        path = path.absolute()
        recent = [path, *(other for other in self.recent_files if other != path)]
        self._store_recent(recent[:RECENT_FILES_MAX])

    def remove_recent_file(self, path: Path) -> None:
        """Takes `path`, which could not be opened, off the recent files."""
        self._store_recent([other for other in self.recent_files if other != path.absolute()])

    def clear_recent_files(self) -> None:
        """Forgets all recent files."""
        self._store_recent([])

    @property
    def keys(self) -> dict[str, list[str]]:
        """The keys of the actions that the user changed, in Qt's portable form, by the actions' names."""
        try:
            keys = json.loads(self._keys)
        except ValueError:
            return {}
        if not isinstance(keys, dict):
            return {}
        return {
            name: value
            for name, value in keys.items()
            if isinstance(value, list) and all(isinstance(key, str) for key in value)
        }

    @keys.setter
    def keys(self, keys: dict[str, list[str]]) -> None:
        self._keys = json.dumps(keys)

    def _store_recent(self, paths: list[Path]) -> None:
        self.store.setValue("files/recent", [str(path) for path in paths])
