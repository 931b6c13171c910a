"""Completing from another photo, on the command line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import cli
from engine.faces import detection
from engine.request import FaceFrame

EYES = np.s_[220:252, 150:250]


@pytest.fixture
def folder(portrait, tmp_path, monkeypatch) -> Path:
    """Holds portrait.png with something over the eyes, mask.png, other.png without, and wall.png."""
    covered = portrait.rgb.copy()
    covered[EYES] = 30
    mask = np.zeros(covered.shape[:2], np.uint8)
    mask[EYES] = 255
    wall = np.full_like(covered, 128)
    wall[:, ::7] = 90
    pictures = {"portrait": covered, "mask": mask, "other": portrait.rgb, "wall": wall}
    for name, picture in pictures.items():
        Image.fromarray(picture).save(tmp_path / f"{name}.png")
    face = FaceFrame(portrait.landmarks)
    monkeypatch.setattr(detection, "find_faces", lambda rgb: [] if np.array_equal(rgb, wall) else [face])
    return tmp_path


def run(*arguments) -> int:
    return cli.main(lambda _: pytest.fail("the editor opened"), [str(argument) for argument in arguments])


def complete(folder: Path, *options) -> int:
    paths = (folder / "portrait.png", "--mask", folder / "mask.png", "-o", folder / "out.png")
    return run("complete", *paths, "--generator", "telea", *options)


def pixels(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path))


def error(folder: Path, portrait, name: str = "out.png") -> float:
    return float(np.abs(pixels(folder / name)[EYES].astype(float) - portrait.rgb[EYES]).mean())


def test_the_eyes_come_from_the_other_photo(folder, portrait, capsys):
    assert complete(folder) == 0
    assert error(folder, portrait) > 10
    assert complete(folder, "--force", "--reference", folder / "other.png") == 0
    out, err = capsys.readouterr()
    assert f"{folder / 'out.png'}: taken from “other.png”" in out.splitlines() and err == ""
    assert error(folder, portrait) < 3
    outside = pixels(folder / "mask.png") == 0
    assert np.array_equal(pixels(folder / "out.png")[outside], pixels(folder / "portrait.png")[outside])


def test_what_is_missing_is_drawn(folder, portrait, capsys):
    references = ("--reference", folder / "other.png")
    assert complete(folder, "--alternatives", 2, *references) == 0
    first, second = capsys.readouterr().out.splitlines()[:2]
    assert first.endswith("out-1.png: taken from “other.png”") and second.endswith("out-2.png: telea, seed 0")
    assert error(folder, portrait, "out-1.png") < 3 < 10 < error(folder, portrait, "out-2.png")


def test_one_of_two_that_cannot_be_used_is_named(folder, portrait, capsys):
    references = ("--reference", folder / "wall.png", "--reference", folder / "other.png")
    assert complete(folder, *references) == 0
    err = capsys.readouterr().err
    assert err.startswith("faceinpaint: No face was found in “wall.png”") and err.count("\n") == 1
    assert error(folder, portrait) < 3


@pytest.mark.parametrize(
    ("reference", "says"),
    [
        ("wall.png", "No face was found in “wall.png”"),
        ("gone.png", "gone.png”"),
        ("portrait.png", "In “portrait.png” what is masked is hidden or cut off, too"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(folder, capsys, reference, says):
    assert complete(folder, "--reference", folder / reference) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.startswith("faceinpaint: ") and err.count("\n") == 1 and says in err
    assert not (folder / "out.png").exists()


def test_colours_are_not_taken(folder, capsys):
    assert (
        complete(folder, "--task", "colorize", "--generator", "mde", "--reference", folder / "other.png") == 2
    )
    assert "Colours cannot be taken" in capsys.readouterr().err


def test_a_batch_takes_from_the_same_photo(folder, portrait, capsys):
    for name in ("masks", "done"):
        (folder / name).mkdir()
    for name in ("portrait", "wall"):
        (folder / "masks" / f"{name}.png").write_bytes((folder / "mask.png").read_bytes())
    photos = (folder / "portrait.png", folder / "wall.png")
    options = ("--generator", "telea", "--reference", folder / "other.png")
    assert run("batch", *photos, "--masks", folder / "masks", "-o", folder / "done", *options) == 2
    out, err = capsys.readouterr()
    assert out.count("\n") == 2 and "portrait.png: taken from “other.png”" in out
    assert err.startswith("faceinpaint: wall.png: The mask lies on no face") and err.count("\n") == 1
    assert error(folder, portrait, "done/portrait.png") < 3
