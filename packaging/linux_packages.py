"""Tarball, Debian package and AppImage of the bundle."""

from __future__ import annotations

import hashlib
import lzma
import os
import platform
import re
import shutil
import subprocess
import tarfile
from datetime import UTC, datetime
from pathlib import Path

from build_icons import SIZES_PX

_HERE = Path(__file__).resolve().parent
_LINUX = _HERE / "linux"
_ICONS = _HERE.parent / "build" / "icons"

PROGRAMS = ("faceinpaint", "faceinpaint-editor", "faceinpaint-in-place")
"""The names under which the launcher is called."""

_DEB_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def program_tree(bundle: Path, tree: Path) -> Path:
    """Puts the bundle and its launchers into a folder, which runs wherever it lies.

    Args:
        bundle: PyInstaller's folder.
        tree: the folder to make; what was there goes.
    Returns:
        `tree`.
    """
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    shutil.copytree(bundle, tree / "program", symlinks=True, copy_function=_link)
    launcher = _filled(_LINUX / "launch.sh", GLIBC=needed_glibc(bundle))
    for name in PROGRAMS:
        _write(tree / name, launcher, mode=0o755)
    for source in (_HERE.parent / "LICENSE", _HERE.parent / "resources/weights/LICENSE"):
        target = "LICENSE" if source.parent == _HERE.parent else "LICENSE-weights"
        shutil.copyfile(source, tree / target)
    return tree


def needed_glibc(bundle: Path) -> str:
    """The oldest C library that has all symbols which the bundle's programs and libraries use."""
    versions = {(0, 0)}
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink() and _is_elf(path):
            found = re.findall(rb"GLIBC_2\.(\d+)", _dynamic_symbols(path))
            versions |= {(2, int(minor)) for minor in found}
    return ".".join(map(str, max(versions)))


def write_tarball(tree: Path, out: Path) -> Path:
    """Packs the folder: unpack it anywhere, and run `faceinpaint-editor` in it."""
    path = out / f"{tree.name}-linux-{platform.machine()}.tar.xz"
    with lzma.open(path, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        for entry in (tree, *sorted(tree.rglob("*"))):
            tar.add(entry, entry.relative_to(tree.parent), recursive=False, filter=_anonymous)
    return path


def write_deb(tree: Path, work: Path, out: Path, version: str) -> Path:
    """Makes a Debian package, beside which those of other minor versions can be installed.

    Each minor version is a package of its own, with its folder in /opt; `faceinpaint` without a number is an
    alternative, the newest by default.
    """
    minor = ".".join(version.split(".")[:2])
    name, suffix = f"faceinpaint-{minor}", f"-{minor}"
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    home = root / "opt" / name
    shutil.copytree(tree, home, symlinks=True, copy_function=_link)
    (root / "usr/bin").mkdir(parents=True)
    for program in PROGRAMS:
        (root / "usr/bin" / f"{program}{suffix}").symlink_to(f"/opt/{name}/{program}")
    _write_desktop_files(root / "usr/share", suffix)
    copyright_file = root / "usr/share/doc" / name / "copyright"
    _write(copyright_file, (tree / "LICENSE").read_text() + "\n" + (tree / "LICENSE-weights").read_text())
    control = root / "DEBIAN"
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files]
    _write(control / "md5sums", "".join(sums))
    architecture = _DEB_ARCHITECTURES[platform.machine()]
    fields = _filled(
        _LINUX / "debian" / "control",
        NAME=name,
        VERSION=version,
        ARCHITECTURE=architecture,
        SIZE_KB=str(sum(path.stat().st_size for path in files) // 1024),
        GLIBC=needed_glibc(tree / "program"),
    )
    _write(control / "control", fields)
    major, middle = minor.split(".")
    for script in ("postinst", "prerm"):
        text = _filled(
            _LINUX / "debian" / script, SUFFIX=suffix, PRIORITY=str(100 * int(major) + int(middle))
        )
        _write(control / script, text, mode=0o755)
    path = out / f"{name}_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, path], check=True)
    return path


def write_appimage(tree: Path, work: Path, out: Path, version: str, runtime: Path | None) -> Path | None:
    """Makes an AppImage: one file that runs when it is made executable and clicked.

    Args:
        runtime: the AppImage project's `runtime-ARCHITECTURE`, which goes before the packed folder; None only
            makes that folder.
    """
    root = work / "AppDir"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree, root, symlinks=True, copy_function=_link)
    (root / "faceinpaint").rename(root / "AppRun")
    for program in PROGRAMS[1:]:
        (root / program).unlink()
    _write_desktop_files(root / "usr/share", "")
    for name in ("faceinpaint.desktop", "faceinpaint.png"):
        (root / name).unlink(missing_ok=True)
    shutil.copyfile(root / "usr/share/applications/faceinpaint.desktop", root / "faceinpaint.desktop")
    shutil.copyfile(_ICONS / "faceinpaint-256.png", root / "faceinpaint.png")
    (root / ".DirIcon").symlink_to("faceinpaint.png")
    if runtime is None:
        return None
    path = out / f"faceinpaint-{version}-{platform.machine()}.AppImage"
    packed = work / "AppDir.squashfs"
    packed.unlink(missing_ok=True)
    # Its times are those of SOURCE_DATE_EPOCH.
    subprocess.run(
        ["mksquashfs", root, packed, "-all-root", "-no-progress", "-comp", "xz", "-quiet"], check=True
    )
    path.write_bytes(runtime.read_bytes() + packed.read_bytes())
    path.chmod(0o755)
    return path


def _write_desktop_files(share: Path, suffix: str) -> None:
    """Writes the menu entry, the icons, the description for software centres, and the manual page."""
    name = f"faceinpaint{suffix}"
    date = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).strftime("%Y-%m-%d")
    import bundle_contents

    version = bundle_contents.version()
    _write(share / f"applications/{name}.desktop", _filled(_LINUX / "faceinpaint.desktop", SUFFIX=suffix))
    meta = _filled(_LINUX / "faceinpaint.metainfo.xml", VERSION=version, DATE=date)
    meta = meta.replace("faceinpaint.desktop<", f"{name}.desktop<")
    _write(share / f"metainfo/{name}.metainfo.xml", meta)
    _write(share / f"man/man1/{name}.1", _filled(_LINUX / "faceinpaint.1", VERSION=version))
    for size_px in SIZES_PX:
        target = share / f"icons/hicolor/{size_px}x{size_px}/apps/{name}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_ICONS / f"faceinpaint-{size_px}.png", target)
    target = share / f"icons/hicolor/scalable/apps/{name}.svg"
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(_ICONS / "faceinpaint.svg", target)


def _filled(template: Path, **values: str) -> str:
    """The text of a file, with @NAME@ replaced by each value."""
    text = template.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def _write(path: Path, text: str, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


def _link(source: str, target: str) -> None:
    """Copies a file without taking its room twice, where the file system can."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _dynamic_symbols(path: Path) -> bytes:
    return subprocess.run(["objdump", "-T", path], capture_output=True, check=False).stdout


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The same for everybody who builds: no user, no time of the build, and the same rights."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = int(os.environ["SOURCE_DATE_EPOCH"])
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
