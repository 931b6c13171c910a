"""Masks of what hides faces on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import cli
from engine.faces.occlusion_layers import OFFERED, Occlusion
from engine.photo.io import read_photo
from engine.session import Session

TELEA = ("--generator", "telea", "--device", "cpu")
ROWS = {Occlusion.GLASSES: 220, Occlusion.SUNGLASSES: 320}
"""Where they lie in the photos that show them: those that are not black."""


def run(*arguments: object) -> int:
    return cli.main(lambda _: pytest.fail("the editor opened"), [str(argument) for argument in arguments])


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Occlusion, ...]]:
    """The kinds that were looked for, by a finder that sees both kinds of glasses."""
    looked_for = []

    def propose_mask(_session, photo, kinds, face=None):
        looked_for.append(tuple(kinds))
        mask = np.zeros(photo.rgb.shape[:2], np.uint8)
        if photo.rgb.any():
            for kind in set(kinds) & set(ROWS):
                mask[ROWS[kind] : ROWS[kind] + 10, 180:220] = 255
        return mask

    monkeypatch.setattr(Session, "propose_mask", propose_mask)
    return looked_for


@pytest.fixture
def photo(portrait, tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    Image.fromarray(portrait.rgb).save(path)
    return path


def marked(*kinds: Occlusion) -> np.ndarray:
    mask = np.zeros((500, 400), bool)
    for kind in kinds:
        mask[ROWS[kind] : ROWS[kind] + 10, 180:220] = True
    return mask


def test_a_proposal_is_saved_as_a_mask(photo: Path, tmp_path: Path, asked, capsys) -> None:
    assert run("propose", photo, "-o", tmp_path / "m.png", "--kinds", "Sunglasses, glasses,sunglasses") == 0
    assert asked == [(Occlusion.SUNGLASSES, Occlusion.GLASSES)]
    mask = np.asarray(Image.open(tmp_path / "m.png"))
    np.testing.assert_array_equal(mask > 0, marked(*ROWS))
    assert capsys.readouterr().out == f"{tmp_path / 'm.png'}: 0.4% of the photo\n"
    assert run("propose", photo, "-o", tmp_path / "m.png") == 2
    assert "add --force" in capsys.readouterr().err
    assert run("propose", photo, "-o", tmp_path / "m.png", "--force", "--grow", 3) == 0
    assert asked[1] == OFFERED
    grown = np.asarray(Image.open(tmp_path / "m.png")) > 0
    assert grown[217:233, 180:220].all() and not grown[:216].any()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--kinds", "ears"), "“ears” cannot be looked for: choose among glasses"),
        (("-o", "m.jpg"), "let the name “m.jpg” end in .png"),
    ],
)
def test_what_cannot_be_proposed_is_said(photo: Path, tmp_path: Path, capsys, options, sentence: str) -> None:
    assert run("propose", photo, "-o", tmp_path / "m.png", *options) == 2
    assert sentence in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.png"]


def test_a_photo_in_which_nothing_hides_a_face_gives_no_mask(tmp_path: Path, capsys) -> None:
    Image.fromarray(np.zeros((50, 40, 3), np.uint8)).save(tmp_path / "black.png")
    assert run("propose", tmp_path / "black.png", "-o", tmp_path / "m.png") == 2
    assert "Nothing that hides a face was found" in capsys.readouterr().err
    assert not (tmp_path / "m.png").exists()


def test_a_proposal_is_completed_beside_a_mask_or_without_one(photo: Path, tmp_path: Path) -> None:
    given = np.zeros((500, 400), np.uint8)
    given[400:420, 100:120] = 255
    Image.fromarray(given).save(tmp_path / "given.png")
    before = read_photo(photo).rgb
    for options, expected in (
        ((), marked(Occlusion.SUNGLASSES)),
        (("--mask", tmp_path / "given.png"), marked(Occlusion.SUNGLASSES) | (given > 0)),
    ):
        out = tmp_path / "b.png"
        assert run("complete", photo, "--propose", "sunglasses", *options, "-o", out, "--force", *TELEA) == 0
        changed = (read_photo(out).rgb != before).any(axis=2)
        assert changed[expected].mean() > 0.5
        assert not changed[~_near(expected)].any()


def _near(mask: np.ndarray) -> np.ndarray:
    """The pixels beside a mask."""
    near = mask.copy()
    for axis in (0, 1):
        for step in (-2, -1, 1, 2):
            near |= np.roll(near, step, axis)
    return near


def test_photos_of_a_batch_that_nothing_hides_are_skipped(photo: Path, tmp_path: Path, capsys) -> None:
    Image.new("RGB", (400, 500)).save(tmp_path / "bare.png")
    out, report = tmp_path / "out", tmp_path / "report.json"
    options = ("--propose", "all", "--report", report, *TELEA)
    assert run("batch", photo, tmp_path / "bare.png", "-o", out, *options) == 0
    said = capsys.readouterr()
    assert said.out.splitlines()[-1].startswith("1 done, 1 skipped in ")
    assert "bare.png: Nothing that hides a face was found in this photo" in said.err
    told = json.loads(report.read_text("utf-8"))
    assert told["counts"] == {"done": 1, "skipped": 1}
    assert told["photos"][1]["reason"].startswith("Nothing that hides a face")
    assert [path.name for path in out.iterdir()] == ["a.png"]
    changed = (read_photo(out / "a.png").rgb != read_photo(photo).rgb).any(axis=2)
    assert changed[marked(*ROWS)].mean() > 0.5
