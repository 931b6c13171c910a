"""The command: tables on drawn faces, and what is said of bad input."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from typer.testing import CliRunner

from engine import weights
from training import evaluate
from training.data.random_masks import LENSES, OCCLUSION_BOXES


def evaluated(*arguments: object) -> str:
    """What the command prints."""
    result = CliRunner().invoke(evaluate.app, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def tables(out: Path, name: str) -> dict[str, dict]:
    """The tables of a JSON file by the first word of their titles."""
    stored = json.loads((out / f"{name}.json").read_text())
    return {table["title"].split(" (")[0]: table for table in stored}


def test_occlusions_of_the_classical_fills(face_data, tmp_path):
    out, sheet = tmp_path / "out", tmp_path / "sheet.png"
    options = ["--generators", "telea,ns", "--count", 2, "--out", out, "--sheet", sheet]
    evaluated("occlusions", "--data", face_data, "--set", "faces", *options)
    found = tables(out, "occlusions")
    psnr, ssim = found["PSNR in the hole, dB"], found["SSIM, whole picture"]
    assert psnr["columns"][:8] == ["", *OCCLUSION_BOXES, "mean"]
    assert [row[0] for row in psnr["rows"]][:2] == ["telea", "ns"]
    for row in psnr["rows"][:2]:
        assert all(5 < cell["value"] < 60 for cell in row[1:])
    assert all(0.5 < cell["value"] < 1 for cell in ssim["rows"][0][1:])
    assert all(cell["value"] < 1 for cell in found["Sharpness, median"]["rows"][0][1:])
    height, width = np.asarray(Image.open(sheet)).shape[:2]
    assert (height, width) == (22 + 2 * 132, 30 + 4 * 132)


def test_lenses_are_measured_as_boxes_are(face_data, tmp_path):
    out, sheet = tmp_path / "out", tmp_path / "sheet.png"
    options = ["--generators", "telea", "--count", 2, "--masks", "lenses", "--out", out, "--sheet", sheet]
    evaluated("occlusions", "--data", face_data, "--set", "faces", *options)
    psnr = tables(out, "lenses")["PSNR in the hole, dB"]
    assert psnr["columns"][:5] == ["", *LENSES, "mean"]
    assert [row[0] for row in psnr["rows"]] == ["telea"], "the paper has no figures of these"
    left, right, both, mean = (cell["value"] for cell in psnr["rows"][0][1:5])
    assert all(5 < value < 60 for value in (left, right, both))
    assert mean == pytest.approx(np.mean([left, right, both]))
    assert np.asarray(Image.open(sheet)).shape[0] == 22 + 2 * 132


def test_squares_draw_their_curves(face_data, tmp_path):
    options = ["--generators", "telea", "--count", 2, "--out", tmp_path]
    evaluated("squares", "--data", face_data, "--set", "faces", *options)
    ((_, smallest, *_, largest, _mean),) = (
        row[:11] for row in tables(tmp_path, "squares")["SSIM, whole picture"]["rows"]
    )
    assert smallest["value"] > largest["value"]
    assert np.asarray(Image.open(tmp_path / "squares.png")).shape[1] == 3 * 520


@pytest.mark.parametrize(
    "arguments",
    [
        ["occlusions", "--data", "no"],
        ["occlusions", "--data", "no", "--generators", "picasso"],
        ["squares", "--data", "no", "--gfc", "m1=no"],
        ["occlusions", "--data", "no", "--identity", "openface"],
        ["occlusions", "--data", "no", "--masks", "hats"],
    ],
)
def test_bad_input_is_one_line(arguments, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["faceinpaint-evaluate", *arguments])
    with pytest.raises(SystemExit) as stop:
        evaluate.main()
    assert stop.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["yeh", "--data", "no", "--count", "-1"],
        ["squares", "--data", "no", "--seed", "-1"],
        ["yeh", "--data", "no", "--size", "0"],
        ["time", "--threads", "0"],
    ],
)
def test_numbers_out_of_range(arguments):
    result = CliRunner().invoke(evaluate.app, arguments)
    assert result.exit_code == 2
    assert f"'{arguments[-2]}'" in result.output


def test_a_folder_that_cannot_be_written_to(face_data, tmp_path, monkeypatch, capsys):
    (tmp_path / "file").write_text("")
    common = ["--data", face_data, "--set", "faces", "--generators", "telea", "--count", 1]
    arguments = ["yeh", *map(str, common), "--out", str(tmp_path / "file")]
    monkeypatch.setattr("sys.argv", ["faceinpaint-evaluate", *arguments])
    with pytest.raises(SystemExit) as stop:
        evaluate.main()
    assert stop.value.code == 2
    said = capsys.readouterr()
    assert "name another folder with --out" in said.err.splitlines()[-1]
    assert "| telea |" in said.out


def test_tables_of_the_other_papers(face_data, tmp_path):
    common = ["--data", face_data, "--set", "faces", "--generators", "telea", "--count", 2, "--out", tmp_path]
    for command in ("yeh", "mde", "gepe"):
        evaluated(command, *common)
    yeh = tables(tmp_path, "yeh")["PSNR in the hole, dB"]
    assert yeh["columns"][1:5] == ["centre", "pattern 25 %", "random 80 %", "half"]
    assert yeh["rows"][0][3]["value"] > yeh["rows"][0][4]["value"]  # single pixels are easier than a half
    tasks = tables(tmp_path, "mde")["PSNR of the missing values, dB, S = 0.1"]
    assert tasks["rows"][0][1] == "–"
    assert tasks["rows"][0][4]["value"] > tasks["rows"][0][3]["value"]  # I is easier than RI
    assert tables(tmp_path, "gepe")["Random block of 128x128 in 256x256"]["rows"][0][0] == "telea"


def test_the_time_table_of_the_classical_fills(tmp_path):
    evaluated("time", "--generators", "telea", "--repeats", 2, "--device", "cpu", "--out", tmp_path)
    stored = tables(tmp_path, "time")["One completion"]
    assert stored["rows"][0][2]["value"] > 0


@pytest.mark.parametrize(
    ("arguments", "recipe"),
    [
        (["igan", "--data", "no"], "igan"),
        (["recognition", "--data", "no", "--generators", "telea"], "identity"),
        (["verification", "--data", "no"], "identity"),
        (["mde", "--data", "no", "--generators", "mde"], "mde"),
    ],
)
def test_tables_that_need_weights_name_the_recipe(arguments, recipe, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(weights, "_folders", lambda: [tmp_path])
    monkeypatch.setattr("sys.argv", ["faceinpaint-evaluate", *arguments])
    with pytest.raises(SystemExit) as stop:
        evaluate.main()
    assert stop.value.code == 2
    message = capsys.readouterr().err
    assert message.count("\n") == 1
    assert recipe in message
