"""What was taken from another photo is taken again from the same one; one that is gone or changed is told."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine import cli, recipe, recipe_file
from engine.errors import PhotoError, RecipeError
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo
from engine.recipe import CompletionEdit, EditRecipe
from engine.recipe_differences import differences
from engine.recipe_references import find_references
from engine.request import CompletionRequest, FaceFrame, Patch, Reference
from engine.session import Session

EYES = np.s_[220:252, 150:250]


@pytest.fixture
def photo(portrait, tmp_path) -> Photo:
    rgb = portrait.rgb.copy()
    rgb[EYES] = 30
    write_photo(Photo(rgb), tmp_path / "portrait.png")
    return read_photo(tmp_path / "portrait.png")


@pytest.fixture
def other(portrait, tmp_path) -> Photo:
    write_photo(Photo(portrait.rgb[:, ::-1].copy()), tmp_path / "other.png")
    return read_photo(tmp_path / "other.png")


def taken_from(photo: Photo, face: FaceFrame, *references: Reference) -> tuple[EditRecipe, np.ndarray]:
    """Stray pixels, then the eyes, drawn as the second alternative where there is one reference too few."""
    stray = Patch(5, 7, np.full((4, 6, 3), 200, np.uint8))
    edited = photo.with_rgb(stray.apply_to(photo.rgb))
    mask_fill = np.zeros(photo.rgb.shape[:2], np.uint8)
    mask_fill[EYES] = 255
    own = tuple(replace(each, photo=edited) if each.photo is photo else each for each in references)
    request = CompletionRequest(edited, mask_fill, "telea", seed=3, alternatives=2, face=face, references=own)
    result = Session("cpu").complete(request)
    edit = CompletionEdit.of(request, result.generator, result.seeds[0], result.taken[0])
    return recipe.make_recipe(photo, [stray, edit], result.images[0]), result.images[0]


@pytest.fixture
def face(portrait) -> FaceFrame:
    return FaceFrame(portrait.landmarks)


@pytest.fixture
def made(photo, other, face) -> tuple[EditRecipe, np.ndarray]:
    return taken_from(photo, face, Reference(other, face))


@pytest.fixture
def saved(made, tmp_path) -> Path:
    path = tmp_path / "portrait.recipe.json"
    recipe_file.write_recipe(made[0], path)
    return path


def replayed(read: EditRecipe, photo: Photo, references: dict[str, Photo]) -> np.ndarray:
    made = recipe.replay(read, photo, Session("cpu"), references=references)
    return recipe.replayed_photo(photo, made).rgb


def test_a_saved_recipe_gives_the_same_pixels(saved, made, photo, other, face):
    read = recipe_file.read_recipe(saved)
    recorded = read.edits[1].reference
    assert (recorded.name, recorded.sha256) == ("other.png", recipe.pixels_sha256(other.rgb))
    assert np.array_equal(recorded.face.landmarks, face.landmarks)
    references = find_references(read, [saved.parent])
    assert differences(read, photo, references) == []
    again = replayed(read, photo, references)
    assert np.array_equal(again, made[1])
    drawn = replayed(read, photo, {})
    assert np.abs(again[EYES].astype(float) - drawn[EYES]).mean() > 5


def test_what_was_drawn_beside_names_no_reference(photo, other, face):
    mask_fill = np.zeros(photo.rgb.shape[:2], np.uint8)
    mask_fill[EYES] = 255
    request = CompletionRequest(
        photo, mask_fill, "telea", alternatives=2, face=face, references=(Reference(other, face),)
    )
    result = Session("cpu").complete(request)
    assert [taken is None for taken in result.taken] == [False, True]
    edit = CompletionEdit.of(request, result.generator, result.seeds[1], result.taken[1])
    assert edit.reference is None
    again = Session("cpu").complete(edit.request_for(photo))
    assert np.array_equal(again.images[0], result.images[1])


def test_another_face_in_the_photo_itself(make_portrait, tmp_path):
    one, two = make_portrait(400, 500, 150.0), make_portrait(400, 500, 165.0)
    rgb = np.hstack([one.rgb, two.rgb])
    rgb[EYES] = 30
    photo, neighbour = Photo(rgb), FaceFrame(two.landmarks + np.array([400, 0]))
    made, pixels = taken_from(photo, FaceFrame(one.landmarks), Reference(photo, neighbour))
    recipe_file.write_recipe(made, tmp_path / "two.json")
    read = recipe_file.read_recipe(tmp_path / "two.json")
    assert read.edits[1].reference.is_edited_photo and recipe.recorded_references(read) == []
    assert np.array_equal(replayed(read, photo, {}), pixels)
    half = Photo(np.ascontiguousarray(rgb[::2, ::2]))
    (_, again) = recipe.replay(read, half, Session("cpu"))
    assert np.allclose(again.taken[0].reference.face.landmarks, neighbour.landmarks / 2)


class TestFinding:
    def test_one_that_is_deleted_is_told(self, saved, photo, other):
        other.path.unlink()
        read = recipe_file.read_recipe(saved)
        references = find_references(read, [saved.parent])
        assert references == {}
        (sentence,) = differences(read, photo, references)
        assert sentence == (
            "The reference photo “other.png” was not found; what was taken from it would be drawn."
        )

    def test_one_that_was_changed_is_told(self, saved, photo, other):
        write_photo(Photo(other.rgb // 2), other.path)
        read = recipe_file.read_recipe(saved)
        references = find_references(read, [saved.parent])
        (sentence,) = differences(read, photo, references)
        assert "“other.png” has other pixels" in sentence
        assert replayed(read, photo, references).shape == photo.rgb.shape

    def test_one_that_was_renamed_is_known_by_its_pixels(self, saved, made, photo, other, tmp_path):
        (tmp_path / "elsewhere").mkdir()
        renamed = other.path.rename(tmp_path / "elsewhere" / "new.png")
        read = recipe_file.read_recipe(saved)
        references = find_references(read, [saved.parent], [photo.path, renamed])
        assert differences(read, photo, references) == []
        assert np.array_equal(replayed(read, photo, references), made[1])

    def test_a_named_file_that_is_no_photo(self, saved, tmp_path):
        with pytest.raises(PhotoError, match=r"gone\.png"):
            find_references(recipe_file.read_recipe(saved), [], [tmp_path / "gone.png"])

    def test_it_is_looked_for_beside_the_recipe_only(self, saved):
        table = json.loads(saved.read_text())
        for name in ("../../etc/other.png", "..\\other.png", "/etc/other.png"):
            table["edits"][1]["reference"]["name"] = name
            saved.write_text(json.dumps(table))
            assert recipe_file.read_recipe(saved).edits[1].reference.name == "other.png"


def test_only_recipes_with_references_need_this_version(saved, made, tmp_path):
    assert json.loads(saved.read_text())["faceinpaint_recipe"] == 2
    recipe_file.write_recipe(replace(made[0], edits=made[0].edits[:1]), tmp_path / "plain.json")
    assert json.loads((tmp_path / "plain.json").read_text())["faceinpaint_recipe"] == 1


@pytest.mark.parametrize("damage", [{"face": [[0, 0]]}, {"sha256": 3}, {"name": None}, None])
def test_damage_is_one_sentence(saved, damage):
    table = json.loads(saved.read_text())
    reference = table["edits"][1]["reference"]
    table["edits"][1]["reference"] = None if damage is None else reference | damage
    saved.write_text(json.dumps(table))
    with pytest.raises(RecipeError, match="is damaged"):
        recipe_file.read_recipe(saved)


class TestCommand:
    def run(self, *arguments) -> int:
        return cli.main(lambda _: pytest.fail("the editor opened"), ["replay", *map(str, arguments)])

    def test_the_same_pixels_again(self, saved, made, other, tmp_path, capsys):
        again = tmp_path / "again.png"
        assert self.run(saved, "-o", again, "--device", "cpu") == 0
        assert capsys.readouterr().err == ""
        assert np.array_equal(read_photo(again).rgb, made[1])
        (tmp_path / "far").mkdir()
        moved = other.path.rename(tmp_path / "far" / "moved.png")
        assert self.run(saved, "--reference", moved, "-o", again, "--device", "cpu", "--force") == 0
        assert np.array_equal(read_photo(again).rgb, made[1])

    def test_a_deleted_reference_is_refused_unless_anyway(self, saved, made, other, tmp_path, capsys):
        other.path.unlink()
        again = tmp_path / "again.png"
        assert self.run(saved, "-o", again) == 2
        err = capsys.readouterr().err
        assert "“other.png” was not found" in err and "--anyway" in err and err.count("\n") == 1
        assert not again.exists()
        assert self.run(saved, "-o", again, "--anyway", "--device", "cpu") == 0
        assert "“other.png” was not found" in capsys.readouterr().err
        assert not np.array_equal(read_photo(again).rgb, made[1])
