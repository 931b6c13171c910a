"""A bundle's files against the list that was written when it was built."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from engine.installation import Finding, examine_files

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder with a program and two libraries, and their list."""
    libraries = tmp_path / "bundle" / "_internal"
    (libraries / "sub folder").mkdir(parents=True)
    (libraries.parent / "program").write_bytes(b"program")
    (libraries / "a.so").write_bytes(b"a")
    (libraries / "sub folder" / "bé.so").write_bytes(b"b")
    script = ROOT / "packaging" / "write_list.py"
    subprocess.run([sys.executable, script, libraries, libraries.parent], check=True)
    return libraries


def test_a_bundle_as_it_was_built_is_sound(bundle: Path) -> None:
    assert list(examine_files(bundle)) == [Finding("files", True, "3 of 3 are as they were built")]


def test_damaged_and_missing_files_are_named(bundle: Path) -> None:
    (bundle.parent / "program").write_bytes(b"prograM")
    (bundle / "sub folder" / "bé.so").unlink()
    (bundle / "a.so").unlink()
    (bundle / "a.so").mkdir()
    assert [(finding.subject, finding.is_sound, finding.text) for finding in examine_files(bundle)] == [
        ("file a.so", False, "cannot be read (Is a directory)"),
        ("file sub folder/bé.so", False, "is missing"),
        ("file ../program", False, "is damaged or was altered"),
        ("files", False, "0 of 3 are as they were built"),
    ]


def test_a_missing_list_is_a_damage_and_what_is_no_bundle_needs_none(bundle: Path) -> None:
    (bundle / "files.sha256").unlink()
    (finding,) = examine_files(bundle)
    assert not finding.is_sound and "files.sha256" in finding.text
    assert list(examine_files()) == []
