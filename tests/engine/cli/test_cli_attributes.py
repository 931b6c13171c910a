"""The commands attributes, generate and batch."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import cli, weights
from engine.faces import detection
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.generators.iterative_gan import IterativeGAN
from engine.photo.io import read_photo
from engine.photo.xmp import MADE_BY_AI
from engine.request import FaceFrame
from engine.session import Session


def run(*arguments) -> int:
    return cli.main(lambda _: pytest.fail("the editor opened"), [str(argument) for argument in arguments])


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """Holds photo.png, 240x180 pixels, in which one face is found."""
    rgb = np.random.default_rng(0).integers(0, 256, (180, 240, 3), dtype=np.uint8)
    Image.fromarray(rgb).save(tmp_path / "photo.png")
    face = FaceFrame(CANONICAL_LANDMARKS * 160 + (30, 10), 0.75)
    monkeypatch.setattr(detection, "find_faces", lambda rgb: [face])
    return tmp_path


def pixels(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path))


def test_attributes_are_printed_as_json(folder, tiny_attributes, capsys):
    assert run("attributes", folder / "photo.png") == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found) == 40 and 0 <= found["Bangs"] <= 1


def test_attributes_are_changed_and_saved(folder, tiny_igan, capsys):
    out = folder / "out.png"
    assert run("attributes", folder / "photo.png", "--set", "Bangs=1", "--set", "Smiling=0.5", "-o", out) == 0
    said = capsys.readouterr().out
    assert re.fullmatch(
        re.escape(f"{out}: Bangs 1, Smiling 0.5; ") + r"same person \(identity distance 0\.\d\d\)\n", said
    )
    changed = (pixels(out) != pixels(folder / "photo.png")).any(axis=2)
    assert changed.any() and not changed[:, :29].any() and not changed[:, 192:].any()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--set", "Bangs=1"], "where to save with --output"),
        (["-o", "{}/out.png"], "say which with --set"),
        (["--set", "Bangs", "-o", "{}/out.png"], "such as Bangs=1"),
        (["--set", "Wings=1", "-o", "{}/out.png"], "no attribute 'Wings'"),
        (["--set", "bangs=1", "-o", "{}/out.png"], "did you mean Bangs?"),
        (["--set", "2:Bangs=1", "-o", "{}/out.png"], "face 2, but 1 were found"),
        (["--set", "x:Bangs=1", "-o", "{}/out.png"], "such as 2:Bangs=1, not “x:Bangs=1”"),
        (
            ["--set", "2:Bangs=1", "-o", "{}/out.png", "--face", "0,0,9,0,5,9"],
            "leave it out to look at several",
        ),
        (["--set", "Bangs=2", "-o", "{}/out.png"], "from 0 (no) to 1 (yes)"),
        (["--set", "Bangs=1", "-o", "{}/photo.png"], "--force"),
        (["--set", "Bangs=1", "-o", "{}/out.png", "--face", "0,0,9e7,0,5e7,9e7"], "far outside"),
    ],
)
def test_what_is_refused_is_said_in_one_line(folder, tiny_igan, capsys, options, says):
    before = pixels(folder / "photo.png")
    assert run("attributes", folder / "photo.png", *(option.format(folder) for option in options)) == 2
    err = capsys.readouterr().err
    assert says in err and err.count("\n") == 1
    assert not (folder / "out.png").exists() and np.array_equal(pixels(folder / "photo.png"), before)


@pytest.fixture
def second(folder, monkeypatch) -> FaceFrame:
    """A smaller face at the right, beside that of `folder`."""
    faces = [
        *detection.find_faces(pixels(folder / "photo.png")),
        FaceFrame(CANONICAL_LANDMARKS * 40 + (195, 120)),
    ]
    monkeypatch.setattr(detection, "find_faces", lambda rgb: faces)
    return faces[1]


def test_each_face_has_its_own_values(folder, second, tiny_igan, monkeypatch, capsys):
    def transform(gan, crops, changes):
        return np.full((1, 128, 128, 3), 100 + 50 * changes.get("Bangs", 0), np.uint8)

    monkeypatch.setattr(IterativeGAN, "transform", transform)
    monkeypatch.setattr(Session, "recognise_attributes", lambda *_, **__: {"Bangs": 0.0})
    out = folder / "out.png"
    options = ["--set", "Bangs=0.5", "--set", "2:Bangs=1", "-o", out]
    assert run("attributes", folder / "photo.png", *options) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(";")[0] for line in lines] == [f"{out}: face 1: Bangs 0.5", f"{out}: face 2: Bangs 1"]
    before, after = pixels(folder / "photo.png").astype(int), pixels(out)
    for place, more in (((90, 110), 25), ((140, 215), 50)):
        np.testing.assert_array_equal(after[place], np.minimum(before[place] + more, 255))


def test_those_of_all_faces_are_a_list(folder, second, tiny_attributes, capsys):
    assert run("attributes", folder / "photo.png", "--all-faces") == 0
    first, other = json.loads(capsys.readouterr().out)
    assert len(first) == len(other) == 40 and first != other


def test_of_two_that_contradict_each_other_the_last_one_counts(folder, tiny_igan, monkeypatch, capsys):
    asked = []
    transform = IterativeGAN.transform
    monkeypatch.setattr(
        IterativeGAN, "transform", lambda g, c, v: asked.append(list(v)) or transform(g, c, v)
    )
    monkeypatch.setattr("engine.attribute_values.OPPOSITES", frozenset({frozenset({"Bangs", "Smiling"})}))
    options = ["--set", "Smiling=1", "--set", "Bangs=1", "--set", "Smiling=0.9", "-o", folder / "out.png"]
    assert run("attributes", folder / "photo.png", *options) == 0
    assert asked[0] == ["Smiling"]
    warning = "Bangs and Smiling contradict each other: Smiling counts, as the last one."
    assert capsys.readouterr().err == f"faceinpaint: {warning}\n"


def test_faces_are_invented_and_numbered(folder, tiny_igan, capsys):
    assert run("generate", "-o", folder / "new.png", "--count", 2, "--seed", 3, "--set", "Eyeglasses=1") == 0
    assert [line.rsplit(" ", 1)[1] for line in capsys.readouterr().out.splitlines()] == ["3", "4"]
    first, second = pixels(folder / "new-1.png"), pixels(folder / "new-2.png")
    assert first.shape == (128, 128, 3) and not np.array_equal(first, second)
    assert run("generate", "-o", folder / "again.png", "--seed", 4, "--set", "Eyeglasses=1") == 0
    assert np.array_equal(pixels(folder / "again.png"), second)


def test_an_invented_face_is_marked_as_made_by_ai(folder, tiny_igan, capsys):
    assert run("generate", "-o", folder / "new.png", "--mark-ai") == 0
    assert run("generate", "-o", folder / "plain.png") == 0
    assert np.array_equal(pixels(folder / "new.png"), pixels(folder / "plain.png"))
    assert MADE_BY_AI in read_photo(folder / "new.png").metadata.xmp.decode()
    assert read_photo(folder / "plain.png").metadata.xmp is None
    assert run("generate", "-o", folder / "new.bmp", "--mark-ai") == 2
    assert "no room for the mark" in capsys.readouterr().err and not (folder / "new.bmp").exists()


def test_without_weights_one_sentence(folder, monkeypatch, capsys):
    monkeypatch.setattr(weights, "asset_path", lambda _: folder)
    monkeypatch.delenv(weights.FOLDER_VARIABLE, raising=False)
    assert run("generate", "-o", folder / "new.png") == 2
    assert "No weights 'igan' come with this" in capsys.readouterr().err


class TestBatch:
    @pytest.fixture
    def photos(self, folder) -> list[Path]:
        """Three photos, masks for two of them, and a folder for what becomes of them."""
        (folder / "masks").mkdir()
        (folder / "done").mkdir()
        mask = np.zeros((180, 240), np.uint8)
        mask[60:100, 80:140] = 255
        for name in ("a", "b", "c"):
            Image.fromarray(pixels(folder / "photo.png")).save(folder / f"{name}.png")
        Image.fromarray(mask).save(folder / "masks" / "a.png")
        Image.fromarray(mask).save(folder / "masks" / "c.tiff")
        return [folder / f"{name}.png" for name in ("a", "b", "c")]

    def test_one_that_cannot_be_done_does_not_stop_the_others(self, folder, photos, tiny_gfc, capsys):
        options = ("--masks", folder / "masks", "-o", folder / "done")
        assert run("batch", *photos, *options) == 2
        out, err = capsys.readouterr()
        assert [Path(line.split(": ")[0]).name for line in out.splitlines()[:-1]] == ["a.png", "c.png"]
        says = "no mask is called “b”; keep one for each photo there."
        assert err == f"faceinpaint: b.png: In “{folder / 'masks'}” {says}\n"
        photo, done = pixels(folder / "photo.png"), pixels(folder / "done" / "c.png")
        changed = (photo != done).any(axis=2)
        assert changed[60:100, 80:140].mean() > 0.9
        changed[60:100, 80:140] = False
        assert not changed.any()
        assert np.array_equal(done, pixels(folder / "done" / "a.png"))

    def test_all_done(self, folder, photos, capsys):
        options = ("--masks", folder / "masks", "-o", folder / "done", "--generator", "telea")
        assert run("batch", photos[0], photos[2], *options) == 0
        assert run("batch", photos[0], *options) == 2  # it is there now
        assert "--force" in capsys.readouterr().err
        assert run("batch", photos[0], *options, "--force") == 0

    def test_photos_of_one_name_do_not_overwrite_each_other(self, folder, photos, capsys):
        (folder / "other").mkdir()
        twin, target = folder / "other" / "a.png", folder / "done" / "a.png"
        Image.fromarray(255 - pixels(photos[0])).save(twin)
        target.write_bytes(b"of an earlier run")
        options = ("--masks", folder / "masks", "-o", folder / "done", "--generator", "telea", "--force")
        assert run("batch", photos[0], twin, photos[2], *options) == 2
        out, err = capsys.readouterr()
        assert [Path(line.split(": ")[0]).name for line in out.splitlines()[:-1]] == ["a.png", "c.png"]
        says = "holds the result of another photo of this name; save this one in another folder."
        assert err == f"faceinpaint: a.png: “{target}” {says}\n"
        assert np.array_equal(pixels(target)[:60], pixels(photos[0])[:60])

    @pytest.mark.parametrize("name", ["photo.png", "x" * 300])
    def test_a_folder_that_cannot_be_made(self, folder, photos, capsys, name):
        assert run("batch", photos[0], "--masks", folder / "masks", "-o", folder / name) == 2
        assert "cannot be made" in capsys.readouterr().err
