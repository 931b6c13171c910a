"""Which versions are installed; importing this costs nothing."""

from __future__ import annotations


def program_version() -> str:
    """The version of faceinpaint, or "from a checkout" in a folder that was never installed."""
    return package_version("faceinpaint") or "from a checkout"


def package_version(package: str) -> str | None:
    """The version of an installed package, as the package index names it; None if it is not known."""
    # Parses e-mail headers, for which it imports a great deal: not worth it before the window is shown.
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
