"""Launcher, tarball and Debian package, around a bundle of two scripts."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from engine.photo.formats import FORMATS

ROOT = Path(__file__).resolve().parents[2]
LAUNCHER = ROOT / "packaging" / "linux" / "launch.sh"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")


@pytest.fixture
def linux_packages(monkeypatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    import linux_packages

    return linux_packages


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "data").write_text("data")
    for name in ("faceinpaint", "faceinpaint-editor"):
        (folder / name).write_text(f'#!/bin/sh\necho {name} "$@"\n')
        (folder / name).chmod(0o755)
    return folder


@pytest.fixture
def tree(linux_packages: ModuleType, bundle: Path, tmp_path: Path) -> Path:
    return linux_packages.program_tree(bundle, tmp_path / "fäce in paint" / "faceinpaint-1.2.3")


def run(*command: object, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(part) for part in command],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("name", "arguments", "starts"),
    [
        ("faceinpaint", ["doctor"], "faceinpaint doctor"),
        ("faceinpaint-editor", ["a b.jpg"], "faceinpaint-editor a b.jpg"),
        ("faceinpaint-1.2", ["doctor"], "faceinpaint doctor"),
        ("faceinpaint-editor-1.2", [], "faceinpaint-editor"),
        ("faceinpaint-in-place-1.2", ["a b.tif"], "faceinpaint-editor --in-place a b.tif"),
        ("AppRun", [], "faceinpaint-editor"),
        ("AppRun", [str(LAUNCHER)], f"faceinpaint-editor {LAUNCHER}"),
        ("AppRun", ["doctor"], "faceinpaint doctor"),
    ],
)
def test_the_launcher_starts_the_program_of_its_name(
    tree: Path, tmp_path: Path, name: str, arguments: list[str], starts: str
) -> None:
    link = tmp_path / name
    link.symlink_to(tree / "faceinpaint")
    started = run(link, *arguments)
    assert (started.returncode, started.stdout, started.stderr) == (0, f"{starts}\n", "")


def test_an_old_c_library_is_named(tree: Path, tmp_path: Path) -> None:
    launcher = tree / "faceinpaint"
    launcher.write_text(LAUNCHER.read_text().replace("@GLIBC@", "2.34"))
    tools = tmp_path / "tools"
    tools.mkdir()
    for told, code in (("2.9", 2), ("2.33", 2), ("2.34", 0), ("2.100", 0)):
        (tools / "getconf").write_text(f"#!/bin/sh\necho glibc {told}\n")
        (tools / "getconf").chmod(0o755)
        started = run(launcher, "doctor", PATH=f"{tools}:{os.environ['PATH']}")
        assert started.returncode == code
        if code:
            assert f"needs the C library glibc 2.34 or newer, and this system has {told}" in started.stderr
            assert started.stderr.count("\n") == 1
    (tools / "getconf").write_text("#!/bin/sh\nexit 1\n")  # as where there is another C library
    assert "this system has another one" in run(launcher, PATH=f"{tools}:{os.environ['PATH']}").stderr


def test_the_same_tree_gives_the_same_tarball(linux_packages: ModuleType, tree: Path, tmp_path: Path) -> None:
    hashes = set()
    for attempt in range(2):
        for path in tree.rglob("*"):
            os.utime(path, (attempt, attempt))
        packed = linux_packages.write_tarball(tree, tmp_path)
        hashes.add(hashlib.sha256(packed.read_bytes()).hexdigest())
    assert len(hashes) == 1
    unpacked = tmp_path / "unpacked"
    shutil.unpack_archive(packed, unpacked, filter="data")
    assert run(unpacked / "faceinpaint-1.2.3" / "faceinpaint", "doctor").stdout == "faceinpaint doctor\n"


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="only Debian's kin has it")
def test_debian_packages_of_two_minor_versions_share_no_file(
    linux_packages: ModuleType, tree: Path, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(linux_packages, "_ICONS", tmp_path / "icons")
    sys.modules["build_icons"].write_icons(tmp_path / "icons")
    contents = []
    for version in ("1.2.3", "1.3.0"):
        path = linux_packages.write_deb(tree, tmp_path, tmp_path, version)
        assert path.name.startswith(f"faceinpaint-{version[:3]}_{version}_")
        listed = run("dpkg-deb", "--contents", path).stdout.splitlines()
        assert {line.split()[1] for line in listed} == {"root/root"}
        contents.append({line.split()[5] for line in listed if not line.startswith("d")})
        fields = run("dpkg-deb", "--field", path).stdout
        assert f"Version: {version}\n" in fields and "libegl1" in fields
        assert "@" not in fields.partition("Section:")[2]
    assert not contents[0] & contents[1]
    assert "./usr/share/applications/faceinpaint-1.3.desktop" in contents[1]
    assert "./usr/share/icons/hicolor/48x48/apps/faceinpaint-1.3.png" in contents[1]
    entry = (tmp_path / "deb/usr/share/applications/faceinpaint-1.3.desktop").read_text()
    assert "Exec=faceinpaint-editor-1.3 %f\n" in entry


def test_all_formats_can_be_opened_with_the_program() -> None:
    entry = (ROOT / "packaging/linux/faceinpaint.desktop").read_text()
    setup = (ROOT / "packaging/windows/faceinpaint.iss").read_text()
    for photo_format in FORMATS:
        for suffix in photo_format.suffixes:
            assert f'ValueName: "{suffix}"' in setup, suffix
    for kind in ("jpeg", "png", "tiff", "webp", "bmp", "heic", "heif", "avif"):
        assert f"image/{kind};" in entry
