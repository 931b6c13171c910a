"""The licences of the software of others, from what the installed packages say."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

from engine import licences


def test_packages_are_those_that_the_program_needs_and_those_that_these_need() -> None:
    names = {package.name.lower().replace("_", "-") for package in licences.packages()}
    assert {"faceinpaint", "pyside6-essentials", "shiboken6", "numpy", "typer"} <= names
    assert "pytest" not in names


def test_each_has_terms_or_a_text_and_no_name_comes_twice() -> None:
    found = licences.third_party()
    assert len({licence.name for licence in found}) == len(found)
    assert "faceinpaint" not in {licence.name for licence in found}
    for licence in found:
        assert licence.terms or licence.text() or licence.name.startswith("cuda"), licence.name


def test_texts_are_found_beside_the_metadata_and_inside_of_packages(tmp_path: Path) -> None:
    folder = tmp_path / "thing-1.0.dist-info"
    (folder / "licenses").mkdir(parents=True)
    (folder / "METADATA").write_text("Name: thing\nVersion: 1.0\nLicense: Zlib\n and more\n")
    listed = [
        "thing-1.0.dist-info/licenses/AUTHORS",
        "thing/ThirdPartyNotices.txt",
        "thing/licence.py",
        "thing/gone/LICENSE",
    ]
    (folder / "RECORD").write_text("".join(f"{name},,\n" for name in listed))
    (folder / "licenses/AUTHORS").write_text("somebody")
    (tmp_path / "thing").mkdir()
    (tmp_path / "thing/ThirdPartyNotices.txt").write_text("others")
    package = metadata.PathDistribution(folder)
    assert licences.text_files(package) == sorted(set(listed) - {"thing/licence.py"})
    assert licences.terms(package) == "Zlib"
    files = tuple(tmp_path / name for name in listed)
    assert licences.Licence("thing", "1.0", "Zlib", files[:2]).text() == "somebody\n\nothers"
    assert licences.Licence("thing", "1.0", "Zlib", files[3:]).text() == ""
