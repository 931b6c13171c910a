"""Tables: intervals, Markdown, JSON, and the O1 to O6 evaluation on drawn faces."""

from __future__ import annotations

import json

import numpy as np
import pytest
from typer.testing import CliRunner

from engine.random_masks import OCCLUSION_BOXES
from training import evaluate
from training.tables import Table, bootstrap, write_tables


def test_bootstrap_interval_holds_the_mean_and_shrinks_with_more_values():
    rng = np.random.default_rng(0)
    few, many = bootstrap(rng.normal(5, 1, 20)), bootstrap(rng.normal(5, 1, 2000))
    for interval in (few, many):
        assert interval.low < interval.value < interval.high
    assert many.high - many.low < (few.high - few.low) / 3
    assert many.value == pytest.approx(5, abs=0.1)


def test_a_table_in_both_forms(tmp_path):
    table = Table("Scores", ["", "O1"], [["gfc", bootstrap([1.0, 1.0])], ["theirs", "2"]], note="A note.")
    write_tables([table], tmp_path)
    text = (tmp_path / "tables.md").read_text()
    assert "| gfc | 1.00 ±0.00 |" in text
    assert text.rstrip().endswith("A note.")
    (stored,) = json.loads((tmp_path / "tables.json").read_text())
    assert stored["rows"][0] == ["gfc", {"value": 1.0, "low": 1.0, "high": 1.0}]


def test_occlusions_of_the_classical_fills(face_data, tmp_path):
    arguments = ["occlusions", "--data", str(face_data), "--set", "faces", "--generators", "telea,ns"]
    result = CliRunner().invoke(evaluate.app, [*arguments, "--count", "2", "--out", str(tmp_path / "out")])
    assert result.exit_code == 0, result.output
    psnr, ssim, _, sharpness = json.loads((tmp_path / "out" / "tables.json").read_text())
    assert psnr["columns"] == ["", *OCCLUSION_BOXES, "mean"]
    assert [row[0] for row in psnr["rows"]] == ["telea", "ns", "M5 of the paper"]
    for row in psnr["rows"][:2]:
        assert all(5 < cell["value"] < 60 for cell in row[1:-1])
    assert all(0.5 < cell["value"] < 1 for cell in ssim["rows"][0][1:-1])
    assert all(cell["value"] < 1 for cell in sharpness["rows"][0][1:-1])


def test_missing_data_is_one_line(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["faceinpaint-evaluate", "occlusions", "--data", str(tmp_path / "no")])
    with pytest.raises(SystemExit) as stop:
        evaluate.main()
    assert stop.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1
