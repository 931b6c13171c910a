"""What the bundle holds beside what PyInstaller finds by itself, and what it leaves out."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

from engine.licences import packages, text_files
from faceinpaint_gui.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]

Entry = tuple[str, str, str]
"""As PyInstaller lists what it collects: where to, where from, and of what kind."""

# The first is read as a folder, the second by name.
HIDDEN_IMPORTS = ["resources", "PIL.ImageCms"]

EXCLUDED_MODULES = [
    # The networks run through ONNX Runtime.
    "torch", "torchvision", "onnx", "sympy",
    # HEIC is read by pi-heif: the encoder in the other is under the GPL (see engine/photo/formats.py).
    "pillow_heif",
    # How the weights came to be.
    "training", "lightning", "tensorboard",
    # Tests, tools, and other toolkits.
    "pytest", "hypothesis", "setuptools", "pip", "tkinter", "IPython", "matplotlib", "PIL.ImageTk",
    "PIL.ImageQt",
    # What parts of SciPy, NumPy, rich and typer import for uses that the program has not.
    "scipy.stats", "scipy.signal", "scipy.ndimage", "scipy.interpolate", "scipy.optimize", "scipy.integrate",
    "scipy.io", "scipy.datasets", "numpy.f2py.tests", "chardet",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtOpenGL", "PySide6.QtDBus",
]  # fmt: skip

_UNUSED = re.compile(
    rf"""
    (^|/)tests?/                                   # of packages that bring theirs
    | PySide6/(Qt/)?translations/(?!qtbase_({"|".join(LANGUAGES)})\.qm$)
    | ^libmvec\.so                                 # a part of glibc, which has to fit the system's
    | \.(pyi|pxd|h|hpp|c|cpp|f90)$
    # These name folders of the computer that builds.
    | faceinpaint-[^/]+dist-info/RECORD$ | dist-info/(INSTALLER|REQUESTED|direct_url\.json)$
    | faceinpaint\.egg-info/(?!PKG-INFO$)
    """,
    re.VERBOSE,
)


def version() -> str:
    """The version, from its one place.

    Raises:
        SystemExit: another version is installed, which the program would tell.
    """
    with (ROOT / "pyproject.toml").open("rb") as file:
        told = tomllib.load(file)["project"]["version"]
    installed = metadata.version("faceinpaint")
    if installed != told:
        raise SystemExit(f"faceinpaint {installed} is installed, not {told}; run 'pip install -e .' again.")
    return told


def metadata_files() -> list[tuple[str, str]]:
    """What the packages say of themselves: versions and licences, which the program tells."""
    from PyInstaller.utils.hooks import copy_metadata

    version()
    found = []
    for package in bundled_packages():
        found += copy_metadata(package.name)
        for name in text_files(package):
            if (source := Path(str(package.locate_file(name)))).is_file() and "dist-info" not in name:
                found.append((str(source), str(Path(name).parent)))
    return found


def bundled_packages() -> list[metadata.Distribution]:
    """The program and the packages in the bundle."""
    return [package for package in packages() if package.name.replace("-", "_") not in EXCLUDED_MODULES]


def without_unused(collected: list[Entry]) -> list[Entry]:
    """`collected` without what no user of the program needs."""
    return [entry for entry in collected if not _UNUSED.search(Path(entry[0]).as_posix())]


def without_symbols(collected: list[Entry], folder: Path) -> list[Entry]:
    """`collected` with the library of Python, on Linux, replaced by a copy in `folder` for debuggers useless.

    Many Pythons come with theirs unstripped, of which 20 MB are names. What packages bring is packed already,
    and some of it would no longer load after this.
    """
    kept = []
    for target, source, kind in collected:
        if sys.platform == "linux" and re.match(r"libpython[\d.]+so", target):
            copy = folder / target
            subprocess.run(["strip", "--strip-unneeded", "-o", copy, source], check=True)
            source = str(copy)
        kept.append((target, source, kind))
    return kept


def version_resource(name: str) -> Any:
    """What Windows shows as a program's properties; None on other systems."""
    if sys.platform != "win32":
        return None
    from PyInstaller.utils.win32 import versioninfo as info

    told = version()
    numbers = (*map(int, re.findall(r"\d+", told)[:3]), 0)
    texts = {
        "CompanyName": "The faceinpaint developers",
        "FileDescription": "Removes what hides a face",
        "FileVersion": told,
        "InternalName": name,
        "LegalCopyright": "MIT licence; the weights are for non-commercial use",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "faceinpaint",
        "ProductVersion": told,
    }
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo(
                [info.StringTable("040904B0", [info.StringStruct(*each) for each in texts.items()])]
            ),
            info.VarFileInfo([info.VarStruct("Translation", [1033, 1200])]),
        ],
    )
