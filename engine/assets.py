"""Files that are shipped with the program: icons, weights and a sample."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from engine.errors import EngineError


def is_asset(path: Path) -> bool:
    """Whether a file is one of those that are shipped: people save nothing beside it."""
    return path.absolute().is_relative_to(Path(str(files("resources"))).absolute())


def asset_path(relative: str) -> Path:
    """Finds a shipped file or folder.

    `importlib.resources` asks the loader of the `resources` package, so this holds in a checkout, in an
    installed wheel and in a PyInstaller bundle, whose loader answers with a folder below `sys._MEIPASS`.

    Args:
        relative: path below `resources/`, with forward slashes, such as "icons/brush.svg".
    Raises:
        EngineError: it is not there, so the installation is damaged.
    """
    path = Path(str(files("resources").joinpath(relative)))
    if not path.exists():
        raise EngineError(
            "A part of faceinpaint is missing (resources/{relative}); install faceinpaint again.",
            relative=relative,
        )
    return path
