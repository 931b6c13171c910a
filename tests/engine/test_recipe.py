"""Recipes give the same pixels again; what is wrong with them, or differs, is said."""

import json
import sys
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from engine import cli, recipe, recipe_file, weights
from engine.canvas import Border, grown_by
from engine.errors import RecipeError
from engine.faces import detection
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo
from engine.recipe import CompletionEdit, EditRecipe
from engine.recipe_differences import differences
from engine.request import CompletionRequest, FaceFrame, Patch
from engine.session import Session

CPU = "cpu"


def box_mask(shape: tuple[int, ...], x0: int, y0: int, x1: int, y1: int) -> np.ndarray:
    mask_fill = np.zeros(shape[:2], np.uint8)
    mask_fill[y0:y1, x0:x1] = 255
    return mask_fill


@pytest.fixture
def photo(portrait, tmp_path) -> Photo:
    path = tmp_path / "portrait.png"
    write_photo(Photo(portrait.rgb), path)
    return read_photo(path)


@pytest.fixture
def edited(photo, portrait, tiny_gfc, tiny_landmarks) -> tuple[EditRecipe, np.ndarray]:
    """The eyes filled by `gfc`, some stray pixels, then the hair by `telea`; the recipe and the pixels."""
    session = Session(CPU)
    eyes = CompletionRequest(
        photo,
        box_mask(photo.rgb.shape, 150, 220, 250, 250),
        "gfc",
        seed=3,
        alternatives=2,
        blend="feather",
        face=FaceFrame(portrait.landmarks),
    )
    result = session.complete(eyes)
    rgb = result.images[1]
    stray = Patch(5, 7, np.full((4, 6, 3), 200, np.uint8))
    rgb = stray.apply_to(rgb)
    hair = CompletionRequest(
        photo.with_rgb(rgb), box_mask(photo.rgb.shape, 180, 90, 220, 120), "telea", seed=9
    )
    other = session.complete(hair)
    edits = [
        CompletionEdit.of(eyes, result.generator, result.seeds[1]),
        stray,
        CompletionEdit.of(hair, other.generator, other.seeds[0]),
    ]
    rgb = other.images[0]
    return recipe.make_recipe(photo, edits, rgb), rgb


@pytest.fixture
def saved(edited, tmp_path) -> Path:
    path = tmp_path / f"portrait{recipe_file.SUFFIX}"
    recipe_file.write_recipe(edited[0], path)
    return path


class TestReplay:
    def test_a_saved_recipe_gives_the_same_pixels(self, saved, edited, photo):
        read = recipe_file.read_recipe(saved)
        assert differences(read, photo) == []
        again = recipe.replayed_photo(photo, recipe.replay(read, photo, Session(CPU)))
        np.testing.assert_array_equal(again.rgb, edited[1])
        assert (again.rgb != photo.rgb).any(axis=2)[225:245, 155:245].mean() > 0.9
        assert recipe.pixels_sha256(again.rgb) == read.result_sha256

    def test_masks_frame_seed_and_weights_survive_the_file(self, saved, edited, portrait):
        eyes, stray, hair = recipe_file.read_recipe(saved).edits
        assert eyes.options == {**recipe.DEFAULT_OPTIONS, "generator": "gfc", "seed": 4, "blend": "feather"}
        np.testing.assert_array_equal(eyes.face.landmarks, portrait.landmarks)
        np.testing.assert_array_equal(eyes.mask_fill, edited[0].edits[0].mask_fill)
        assert eyes.weights == {"gfc": weights.entry("gfc")["sha256"]}
        assert (stray.x, stray.y, stray.rgb.shape) == (5, 7, (4, 6, 3))
        assert hair.options["seed"] == 9 and hair.face is None and hair.weights == {}

    def test_the_finder_of_faces_counts_where_no_frame_was_set(self, edited, photo):
        request = CompletionRequest(photo, box_mask(photo.rgb.shape, 0, 0, 5, 5), "gfc")
        assert set(recipe.used_weights(CompletionEdit.of(request, "gfc", 0))) == {"gfc", "landmarks"}

    def test_all_weights_that_shape_the_pixels_count(self, photo, portrait, tiny_gfc):
        for name in ("studio", "studio_detail", "studio_eyes", "mde", "parser"):
            weights.write_manifest_entry(name, weights.entry("gfc"), tiny_gfc.parent)
        mask = box_mask(photo.rgb.shape, 0, 0, 5, 5)
        request = CompletionRequest(photo, mask, "studio", face=FaceFrame(portrait.landmarks))
        assert set(recipe.used_weights(CompletionEdit.of(request, "studio", 0))) == {
            "studio",
            "studio_detail",
            "studio_eyes",
        }
        request = CompletionRequest(photo, mask, task="colorize", face=FaceFrame(portrait.landmarks))
        assert set(recipe.used_weights(CompletionEdit.of(request, "mde", 0))) == {"mde", "parser"}

    def test_a_canvas_grows_again_and_later_edits_lie_in_the_larger_photo(self, photo, tmp_path):
        border = Border(left=40, bottom=20)
        larger = grown_by(photo, border)
        request = CompletionRequest(larger.photo, larger.mask_fill, "telea", seed=5)
        result = Session(CPU).complete(request)
        edits = [
            border,
            CompletionEdit.of(request, "telea", 5),
            Patch(430, 510, np.zeros((4, 6, 3), np.uint8)),
        ]
        done = edits[2].apply_to(result.images[0])
        path = tmp_path / "larger.recipe.json"
        recipe_file.write_recipe(recipe.make_recipe(photo, edits, done), path)
        read = recipe_file.read_recipe(path)
        assert read.photo_size == (500, 400) and read.edits[0] == border
        again = recipe.replayed_photo(photo, recipe.replay(read, photo, Session(CPU)))
        np.testing.assert_array_equal(again.rgb, done)
        half = Photo(np.ascontiguousarray(photo.rgb[::2, ::2]))
        made = recipe.replay(read, half, Session(CPU))
        assert made[0] == Border(left=20, bottom=10) and (made[2].x, made[2].y) == (215, 255)
        assert recipe.replayed_photo(half, made).rgb.shape == (260, 220, 3)

    def test_progress_runs_once_from_0_to_1(self, edited, photo):
        shares: list[float] = []
        recipe.replay(edited[0], photo, Session(CPU), lambda share, _text: shares.append(share))
        assert shares == sorted(shares) and shares[0] < 0.1 and shares[-1] == 1

    def test_every_plain_field_of_a_request_is_an_option(self):
        names = {field.name for field in fields(CompletionRequest)}
        assert names - set(recipe.DEFAULT_OPTIONS) == {
            "photo",
            "mask_fill",
            "alternatives",
            "face",
            "references",
        }
        json.dumps(recipe.DEFAULT_OPTIONS)

    def test_half_the_size_gets_the_scaled_edits(self, edited, photo):
        half = Photo(np.ascontiguousarray(photo.rgb[::2, ::2]))
        (size,) = differences(edited[0], half)
        assert "400 x 500" in size and "200 x 250" in size
        made = recipe.replay(edited[0], half, Session(CPU))
        assert (made[1].x, made[1].y, made[1].rgb.shape) == (2, 4, (2, 4, 3))
        np.testing.assert_allclose(made[0].request.face.landmarks, edited[0].edits[0].face.landmarks / 2)
        changed = (recipe.replayed_photo(half, made).rgb != half.rgb).any(axis=2)
        assert changed[112:123, 77:123].mean() > 0.9 and not changed[150:].any()


class TestDifferences:
    def test_another_photo_is_told_by_its_pixels(self, edited, photo):
        rgb = photo.rgb.copy()
        rgb[0, 0, 0] ^= 1
        (sentence,) = differences(edited[0], photo.with_rgb(rgb))
        assert "“portrait.png”" in sentence
        renamed = replace(photo, path=Path("elsewhere.png"))
        assert differences(edited[0], renamed) == []

    def test_other_weights_are_named(self, edited, photo, tiny_gfc):
        entry = weights.entry("gfc")
        weights.write_manifest_entry("gfc", {**entry, "sha256": "0" * 64}, tiny_gfc.parent)
        assert differences(edited[0], photo) == ["The weights “gfc” are not those that it was made with."]

    def test_missing_weights_are_named(self, edited, photo):
        first, *others = edited[0].edits
        gone = replace(edited[0], edits=(replace(first, weights={"gone": "0" * 64}), *others))
        assert differences(gone, photo) == ["The weights “gone” that it was made with are not installed."]


class TestBadInput:
    def test_without_edits_there_is_no_recipe(self, photo):
        with pytest.raises(RecipeError, match="complete the photo first"):
            recipe.make_recipe(photo, [], photo.rgb)

    @pytest.mark.parametrize(
        "text", ["", "{", "[]", "{}", '"a"', "[" * 100_000, '{"faceinpaint_recipe": "1"}']
    )
    def test_another_file_is_no_recipe(self, tmp_path, text):
        path = tmp_path / "a.json"
        path.write_text(text)
        with pytest.raises(RecipeError, match="is no recipe"):
            recipe_file.read_recipe(path)

    def test_a_picture_is_no_recipe(self, photo):
        with pytest.raises(RecipeError, match="is no recipe"):
            recipe_file.read_recipe(photo.path)

    def test_a_missing_file_is_named(self, tmp_path):
        with pytest.raises(RecipeError, match=r"“gone\.json” could not be opened"):
            recipe_file.read_recipe(tmp_path / "gone.json")

    def test_a_newer_version_is_told_apart(self, saved):
        saved.write_text(saved.read_text().replace('"faceinpaint_recipe": 1', '"faceinpaint_recipe": 4'))
        with pytest.raises(RecipeError, match="newer faceinpaint"):
            recipe_file.read_recipe(saved)

    @pytest.mark.parametrize(
        "damage",
        [
            lambda table: table.pop("edits"),
            lambda table: table.update(photo=[]),
            lambda table: table["photo"].update(width=10**9),
            lambda table: table["photo"].update(width=401),
            lambda table: table["photo"].update(height="500"),
            lambda table: table["edits"][0].update(kind="magic"),
            lambda table: table["edits"][0].update(mask_png="AAAA"),
            lambda table: table["edits"][0].update(mask_png="no base64"),
            lambda table: table["edits"][0].update(mask_png=table["edits"][1]["rgb_png"]),
            lambda table: table["edits"][0].update(face=[[0, 0]]),
            lambda table: table["edits"][0]["options"].update(seed="3"),
            lambda table: table["edits"][0]["options"].update(unheard_of=3),
            lambda table: table["edits"][0]["weights"].update(gfc=3),
            lambda table: table["edits"][1].update(x=396),
            lambda table: table["edits"][1].update(y=-1),
        ],
    )
    def test_damage_is_one_sentence(self, saved, damage):
        table = json.loads(saved.read_text())
        damage(table)
        saved.write_text(json.dumps(table))
        with pytest.raises(RecipeError, match="is damaged"):
            recipe_file.read_recipe(saved)

    def test_the_photo_is_looked_for_beside_the_recipe_only(self, saved):
        table = json.loads(saved.read_text())
        for name in ("../../etc/portrait.png", "..\\portrait.png", "/etc/portrait.png"):
            table["photo"]["name"] = name
            saved.write_text(json.dumps(table))
            assert recipe_file.read_recipe(saved).photo_name == "portrait.png"


class TestCommand:
    def run(self, *arguments) -> int:
        return cli.main(lambda _: pytest.fail("the editor opened"), ["replay", *map(str, arguments)])

    def test_the_photo_beside_the_recipe_becomes_the_same_again(self, saved, edited, tmp_path, capsys):
        assert self.run(saved, "-o", tmp_path / "again.png", "--device", CPU) == 0
        out, err = capsys.readouterr()
        assert out == f"{tmp_path / 'again.png'}: as portrait.recipe.json says, on cpu\n" and err == ""
        np.testing.assert_array_equal(read_photo(tmp_path / "again.png").rgb, edited[1])

    def test_another_photo_is_refused_unless_anyway(self, saved, tmp_path, photo, capsys):
        rgb = photo.rgb.copy()
        rgb[400:] = 0
        write_photo(Photo(rgb), tmp_path / "other.png")
        options = (saved, "--photo", tmp_path / "other.png", "-o", tmp_path / "again.png", "--device", CPU)
        assert self.run(*options) == 2
        err = capsys.readouterr().err
        assert "not those that the recipe was made for" in err and "--anyway" in err and err.count("\n") == 1
        assert not (tmp_path / "again.png").exists()
        assert self.run(*options, "--anyway") == 0
        assert "not those that the recipe was made for" in capsys.readouterr().err
        again = read_photo(tmp_path / "again.png").rgb
        assert not again[400:].any() and (again[225:245, 155:245] != rgb[225:245, 155:245]).any()

    def test_nothing_is_overwritten_unasked(self, saved, tmp_path, capsys):
        (tmp_path / "again.png").write_bytes(b"mine")
        assert self.run(saved, "-o", tmp_path / "again.png") == 2
        assert "--force" in capsys.readouterr().err
        assert (tmp_path / "again.png").read_bytes() == b"mine"

    def test_a_recipe_of_a_pasted_picture_asks_for_the_photo(self, edited, tmp_path, capsys):
        path = tmp_path / "pasted.json"
        recipe_file.write_recipe(replace(edited[0], photo_name=""), path)
        assert self.run(path, "-o", tmp_path / "again.png") == 2
        assert "--photo" in capsys.readouterr().err

    def test_pixels_that_another_machine_computes_otherwise_are_told(self, saved, tmp_path, capsys):
        table = json.loads(saved.read_text()) | {"result_sha256": "0" * 64}
        saved.write_text(json.dumps(table))
        assert self.run(saved, "-o", tmp_path / "again.png", "--device", CPU) == 0
        said = capsys.readouterr().err
        assert "not quite those that were recorded" in said and "number of processor threads" in said


def test_reading_a_recipe_loads_no_torch():
    import subprocess

    code = "import engine.recipe_file, sys; print([m for m in sys.modules if m in ('torch', 'PySide6')])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_detection_is_not_needed_where_a_frame_is_set(edited, photo, monkeypatch):
    """Of the edits here, one has a frame and the others are no network's."""
    monkeypatch.setattr(detection, "find_faces", lambda rgb: pytest.fail("looked for faces"))
    made = recipe.replay(edited[0], photo, Session(CPU))
    assert made[0].faces[0].landmarks.shape == CANONICAL_LANDMARKS.shape


class TestBombs:
    """A few megabytes of JSON that stand for more pixels than a memory holds."""

    @pytest.mark.parametrize(("kind", "count"), [("completion", 200), ("pixels", 8)])
    def test_recipes_that_grow_are_refused_in_time(self, kind: str, count: int, tmp_path: Path, monkeypatch):
        monkeypatch.setattr(recipe_file, "_MOST_MASK_PIXELS", 20_000_000)
        monkeypatch.setattr(recipe_file, "_MOST_PATCH_PIXELS", 5_000_000)
        side = 1000
        shape = (side, side) if kind == "completion" else (side, side, 3)
        picture = recipe_file._png_text(np.zeros(shape, np.uint8))
        edit = {"kind": kind, "x": 0, "y": 0, "rgb_png": picture, "mask_png": picture}
        edit |= {"face": None, "options": {}, "weights": {}}
        photo = {"name": "a.png", "sha256": "0", "width": side, "height": side}
        table = {"faceinpaint_recipe": 1, "photo": photo, "edits": [edit] * count, "result_sha256": "0"}
        path = tmp_path / "bomb.recipe.json"
        path.write_text(json.dumps(table))
        with pytest.raises(RecipeError, match="more pixels"):
            recipe_file.read_recipe(path)

    def test_a_picture_is_not_decoded_that_does_not_fit(self, tmp_path: Path, monkeypatch):
        picture = recipe_file._png_text(np.zeros((50, 60, 3), np.uint8))
        edit = {"kind": "pixels", "x": 10, "y": 0, "rgb_png": picture}
        photo = {"name": "a.png", "sha256": "0", "width": 60, "height": 50}
        table = {"faceinpaint_recipe": 1, "photo": photo, "edits": [edit], "result_sha256": "0"}
        path = tmp_path / "bomb.recipe.json"
        path.write_text(json.dumps(table))
        monkeypatch.setattr(np, "array", lambda *_: pytest.fail("it was decoded"))
        with pytest.raises(RecipeError, match="outside of the photo"):
            recipe_file.read_recipe(path)
