"""References on the command line, and recipes that name them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import cli, recipe, recipe_file
from engine.faces import detection
from engine.photo.io import read_photo
from engine.request import CompletionRequest, FaceFrame, Reference
from engine.session import Session
from tests.engine.references.hidden_faces import Hidden


@pytest.fixture
def folder(tmp_path: Path, hidden: Hidden, monkeypatch) -> Path:
    """Holds photo.png with hidden eyes, mask.png, and other.png, the photo without what hides them."""
    for name, pixels in (("photo", hidden.photo.rgb), ("mask", hidden.mask_fill), ("other", hidden.truth)):
        Image.fromarray(pixels).save(tmp_path / f"{name}.png")
    monkeypatch.setattr(detection, "find_faces", lambda rgb: [hidden.face])
    return tmp_path


def run(*arguments: object) -> int:
    return cli.main(lambda _: pytest.fail("the editor opened"), [str(argument) for argument in arguments])


def complete(folder: Path, reference: str) -> int:
    mask, output = folder / "mask.png", folder / "out.png"
    references = ["--reference", folder / reference]
    return run("complete", folder / "photo.png", "--mask", mask, "-o", output, *references, "--device", "cpu")


def pixels(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path)).astype(int)


def test_a_part_is_taken_from_another_photo(folder, hidden, capsys):
    assert complete(folder, "other.png") == 0
    assert capsys.readouterr().out.splitlines()[0] == f"{folder / 'out.png'}: taken from “other.png”"
    done, hole = pixels(folder / "out.png"), hidden.mask_fill > 0
    assert np.array_equal(done[~hole], hidden.photo.rgb[~hole])
    assert np.abs(done - hidden.truth)[hole].mean() < 8
    assert np.abs(hidden.photo.rgb.astype(int) - hidden.truth)[hole].mean() > 40


@pytest.mark.parametrize(
    ("name", "sentence"), [("none.png", "none.png"), ("cut.png", "hidden or cut off, too")]
)
def test_references_that_are_of_no_use_are_refused(folder, hidden, capsys, name, sentence):
    Image.fromarray(hidden.truth[:90, :150]).save(folder / "cut.png")  # of which the frame shows no eyes
    assert complete(folder, name) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1 and sentence in error
    assert not (folder / "out.png").exists()


def test_a_recipe_takes_the_same_again_and_misses_a_photo_that_is_gone(folder, hidden, capsys):
    photo = read_photo(folder / "photo.png")
    other = Reference(read_photo(folder / "other.png"), FaceFrame(hidden.face.landmarks))
    request = CompletionRequest(photo, hidden.mask_fill, face=hidden.face, references=(other,))
    result = Session("cpu").complete(request)
    edit = recipe.CompletionEdit.of(request, result.generator, result.seeds[0], result.taken[0])
    made = recipe.make_recipe(photo, [edit], result.images[0])
    recipe_file.write_recipe(made, folder / "photo.recipe.json")
    again = ["replay", folder / "photo.recipe.json", "-o", folder / "again.png", "--device", "cpu"]
    assert run(*again) == 0
    assert np.array_equal(pixels(folder / "again.png"), result.images[0])
    capsys.readouterr()
    (folder / "other.png").unlink()
    assert run(*again, "--force") == 2
    error = capsys.readouterr().err
    assert "other.png" in error and "--anyway" in error
