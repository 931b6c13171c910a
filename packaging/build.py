"""Builds the bundle, and this system's installers of it.

    python packaging/build.py [--out dist] [STEP ...]

The steps are networks, bundle, on Linux folder, tarball, deb and appimage, and windows and macos on these.
Without names, it builds what this system can. `networks` exports the weights for ONNX Runtime, and needs
`pip install -e ".[export]"`. `bundle` needs `pip install -e ".[onnx,raw,jxl,packaging]"`, best in an
environment without torch. `folder` adds the launchers to that, and the others pack it.
The same source gives the same files: the time in them is that of the last commit, or SOURCE_DATE_EPOCH.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import build_icons  # noqa: E402  beside this file
import bundle_contents  # noqa: E402
import linux_packages  # noqa: E402
from write_list import write_list  # noqa: E402

LIBRARIES = "_internal"
"""PyInstaller's name for the folder of everything that is no program."""

STEPS = {
    "linux": ("networks", "bundle", "folder", "tarball", "deb", "appimage"),
    "win32": ("networks", "bundle", "windows"),
    "darwin": ("networks", "bundle", "macos"),
}


def main() -> int:
    """Runs the steps."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    possible = STEPS[sys.platform]
    parser.add_argument("steps", nargs="*", metavar="STEP", help=f"of: {', '.join(possible)}")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where to (default dist)")
    parser.add_argument("--appimage-runtime", type=Path, help="the runtime file of the AppImage project")
    options = parser.parse_args()
    steps = options.steps or [step for step in possible if step != "appimage" or options.appimage_runtime]
    if unknown := set(steps) - set(possible):
        parser.error(f"no such step here: {', '.join(sorted(unknown))}; there are: {', '.join(possible)}")
    os.environ.setdefault("SOURCE_DATE_EPOCH", _time_of_last_commit())
    os.environ["PYTHONHASHSEED"] = "0"
    work = ROOT / "build"
    options.out.mkdir(parents=True, exist_ok=True)
    bundle = work / "bundle" / "faceinpaint"
    version = bundle_contents.version()
    tree = work / f"faceinpaint-{version}"
    for step in steps:
        print(f"-- {step}", flush=True)
        match step:
            case "networks":
                _run(sys.executable, "-m", "engine.networks.export")
            case "bundle":
                build_icons.write_icons(work / "icons")
                build_bundle(bundle, work / "pyinstaller")
                shutil.copy(bundle / LIBRARIES / "faceinpaint.cdx.json", options.out)
            case "folder":
                linux_packages.program_tree(bundle, tree)
            case "tarball":
                linux_packages.write_tarball(tree, options.out)
            case "deb":
                linux_packages.write_deb(tree, work, options.out, version)
            case "appimage":
                linux_packages.write_appimage(tree, work, options.out, version, options.appimage_runtime)
            case "windows":
                _run(
                    "iscc",
                    f"/DVersion={version}",
                    f"/DArchitecture={'arm64' if platform.machine() == 'ARM64' else 'x64'}",
                    f"/O{options.out}",
                    ROOT / "packaging/windows/faceinpaint.iss",
                )
            case "macos":
                _run(
                    "bash",
                    ROOT / "packaging/macos/make_dmg.sh",
                    work / "bundle/faceinpaint.app",
                    options.out,
                    version,
                )
    _write_hashes(options.out)
    return 0


def build_bundle(bundle: Path, work: Path) -> None:
    """Runs PyInstaller, and writes the list by which `faceinpaint doctor` knows a damaged file."""
    _run(
        *(sys.executable, "-m", "PyInstaller", ROOT / "packaging" / "faceinpaint.spec", "--noconfirm"),
        *("--log-level", "WARN", "--workpath", work, "--distpath", bundle.parent),
    )
    if sys.platform != "darwin":  # there, signing changes files: make_dmg.sh writes it after that
        write_list(bundle / LIBRARIES, bundle)


def _write_hashes(folder: Path) -> None:
    """Writes SHA256SUMS of all artefacts, as `sha256sum --check` reads it."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def _time_of_last_commit() -> str:
    """Seconds since 1970, as text."""
    git = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return git.stdout.strip() or "0"


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
