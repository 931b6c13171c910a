"""Which photos a batch is of, and how their results are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.batch.planning import plan
from engine.errors import PhotoError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Photos, a mask, other files and a folder inside."""
    for name in ("b.JPG", "a.png", "a_mask.png", "lone_mask.png", "notes.txt", ".hidden.png", "in/a.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


def names(folder: Path, output: Path, *arguments, **options) -> dict[str, str]:
    """Results by photos, both relative to `folder`."""
    planned = plan(arguments or [folder], output, **options)
    return {
        photo.source.relative_to(folder).as_posix(): photo.problem
        or photo.target.relative_to(output).as_posix()
        for photo in planned
    }


def test_photos_of_a_folder_without_their_masks(folder: Path) -> None:
    assert names(folder, folder / "out") == {
        "a.png": "a.png",
        "b.JPG": "b.JPG",
        "lone_mask.png": "lone_mask.png",
    }
    # What is named is taken, whatever it is called, and once.
    given = folder / "a_mask.png", folder, folder / "a.png"
    assert list(names(folder, folder / "out", *given)) == ["a_mask.png", "a.png", "b.JPG", "lone_mask.png"]


def test_folders_inside_keep_their_names(folder: Path) -> None:
    planned = names(folder, folder / "out", recursive=True)
    assert planned["in/a.png"] == "in/a.png" and len(planned) == 4


@pytest.mark.parametrize(
    ("output", "pattern"), [("out", "{name}"), ("", "{name}_completed"), ("", "x {name}.tif")]
)
def test_results_of_an_earlier_run_are_no_photos(folder: Path, output: str, pattern: str) -> None:
    first = names(folder, folder / output, pattern=pattern, recursive=True)
    assert all(Path(target).name.startswith(("x ", "a", "b", "lone")) for target in first.values())
    for target in first.values():
        (folder / output / target).parent.mkdir(parents=True, exist_ok=True)
        (folder / output / target).touch()
    assert names(folder, folder / output, pattern=pattern, recursive=True) == first


def test_a_pattern_may_name_another_format(folder: Path) -> None:
    assert names(folder, folder / "out", pattern="{name}_v2.0")["b.JPG"] == "b_v2.0.JPG"
    assert names(folder, folder / "out", pattern="done {name}.tif")["b.JPG"] == "done b.tif"
    for pattern in ("all.png", "../{name}", "sub/{name}", ""):
        with pytest.raises(PhotoError, match="name"):
            plan([folder], folder / "out", pattern)


def test_two_photos_never_share_a_result_and_none_replaces_itself(folder: Path) -> None:
    clashing = names(folder, folder / "out", folder / "a.png", folder / "in" / "a.png")
    assert clashing["a.png"] == "a.png" and "another photo of this name" in clashing["in/a.png"]
    assert "replace the photo itself" in names(folder, folder)["a.png"]


def test_a_folder_without_photos_is_told(folder: Path) -> None:
    (folder / "empty" / "deep").mkdir(parents=True)
    (folder / "empty" / "deep" / "a.png").touch()
    with pytest.raises(PhotoError, match="--recursive"):
        plan([folder / "empty"], folder / "out")
    assert len(plan([folder / "empty"], folder / "out", recursive=True)) == 1
