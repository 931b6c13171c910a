"""A whole batch with bad photos among the good: each is done once, also after an interruption."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import cli
from engine.batch import processes
from engine.batch.planning import plan
from engine.batch.processes import outcomes
from engine.batch.work import BatchOptions, State
from engine.mask_sources import MaskSource
from engine.session import Session

ROOT = Path(__file__).resolve().parents[3]
TELEA = ("--generator", "telea", "--device", "cpu")
BAD = {"cut.jpg", "empty.png", "no_mask.png", "text.png", "wrong_mask.png", "black_mask.png"}


def run(*arguments: object) -> int:
    return cli.main(lambda _: pytest.fail("the editor opened"), [str(argument) for argument in arguments])


def draw(folder: Path, name: str, has_mask: bool = True) -> Path:
    """Draws a small photo that is like no other, and a mask for it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(list(name.encode()))
    small = Image.fromarray(random.integers(0, 256, (6, 8, 3), np.uint8))
    small.resize((80, 60), Image.Resampling.BICUBIC).save(path)
    if has_mask:
        mask = np.zeros((60, 80), np.uint8)
        mask[20:40, 30:50] = 255
        Image.fromarray(mask).save(path.with_name(f"{path.stem}_mask.png"))
    return path


@pytest.fixture
def shoot(tmp_path: Path) -> Path:
    """A folder with good photos, the `BAD` ones, and a folder inside with more."""
    folder = tmp_path / "shoot"
    for number in range(6):
        draw(folder, f"{number}.png")
    draw(folder, "in/0.png")
    draw(folder, "no_mask.png", has_mask=False)
    for name in BAD - {"no_mask.png"}:
        draw(folder, name)
    (folder / "empty.png").write_bytes(b"")
    (folder / "text.png").write_text("no picture")
    (folder / "cut.jpg").write_bytes((folder / "cut.jpg").read_bytes()[:300])
    Image.new("L", (30, 30), 255).save(folder / "wrong_mask_mask.png")
    Image.new("L", (80, 60)).save(folder / "black_mask_mask.png")
    return folder


def good(shoot: Path) -> list[str]:
    planned = plan([shoot], shoot, "{name}_x", recursive=True)
    names = [photo.source.relative_to(shoot).as_posix() for photo in planned]
    return [name for name in names if name not in BAD]


def results(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.mark.parametrize("count", [1, 2])
def test_bad_photos_are_told_and_stop_none(shoot: Path, tmp_path: Path, capsys, count: int) -> None:
    out, report = tmp_path / "new" / "done", tmp_path / "report.json"
    options = ("--recursive", "--processes", count, "--report", report, *TELEA)
    assert run("batch", shoot, "-o", out, *options) == 2
    said = capsys.readouterr()
    assert sorted(results(out)) == sorted(good(shoot)) and len(results(out)) == 7
    for name in BAD:
        assert said.err.count(f"faceinpaint: {name}: ") == 1
    assert said.out.splitlines()[-1].startswith("7 done, 6 refused in ")
    told = json.loads(report.read_text("utf-8"))
    assert told["counts"] == {"done": 7, "refused": 6}
    states = {Path(each["photo"]).relative_to(shoot).as_posix(): each for each in told["photos"]}
    assert {name for name, each in states.items() if each["state"] == "refused"} == BAD
    assert states["0.png"]["made_by"] == "telea, seed 0" and "reason" not in states["0.png"]
    assert "damaged or incomplete" in states["cut.jpg"]["reason"]
    for name in ("0.png", "in/0.png"):
        photo, done = (np.asarray(Image.open(folder / name)) for folder in (shoot, out))
        changed = (photo != done).any(axis=2)
        assert changed[20:40, 30:50].mean() > 0.5
        changed[19:41, 29:51] = False
        assert not changed.any()


def test_more_processes_make_the_same_files(shoot: Path, tmp_path: Path) -> None:
    made = []
    for count in (1, 2):
        out = tmp_path / str(count)
        run("batch", shoot, "-o", out, "--processes", count, *TELEA)
        made.append(results(out))
    assert made[0] == made[1] and len(made[0]) == 6


def test_what_exists_is_skipped_or_refused_and_never_overwritten(shoot: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "3.png").write_bytes(b"of somebody else")
    assert run("batch", shoot, "-o", out, *TELEA) == 2
    assert "3.png” exists; choose another folder or name" in capsys.readouterr().err
    before = results(out)
    assert before["3.png"] == b"of somebody else" and len(before) == 6
    report = tmp_path / "report.json"
    assert run("batch", shoot, "-o", out, "--skip-existing", "--report", report, *TELEA) == 2
    assert results(out) == before
    assert json.loads(report.read_text("utf-8"))["counts"] == {"refused": 6, "skipped": 6}


def test_a_batch_that_is_interrupted_goes_on_where_it_was(shoot: Path, tmp_path: Path, monkeypatch) -> None:
    """By Ctrl+C in the third photo."""
    done: list[Path] = []
    complete = Session.complete

    def until_the_third(session, request, *arguments):
        if len(done) == 2:
            raise KeyboardInterrupt
        done.append(request.photo.path)
        return complete(session, request, *arguments)

    out, report = tmp_path / "out", tmp_path / "report.json"
    monkeypatch.setattr(Session, "complete", until_the_third)
    options = ("--recursive", "--skip-existing", "--report", report, *TELEA)
    assert run("batch", shoot, "-o", out, *options) == 130
    assert len(results(out)) == 2
    counts = json.loads(report.read_text("utf-8"))["counts"]
    assert counts["done"] == 2 and sum(counts.values()) == 13

    def note(session, request, *arguments):
        done.append(request.photo.path)
        return complete(session, request, *arguments)

    monkeypatch.setattr(Session, "complete", note)
    assert run("batch", shoot, "-o", out, *options) == 2
    assert sorted(results(out)) == sorted(good(shoot))
    assert sorted(done) == sorted(shoot / name for name in good(shoot))


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_a_killed_batch_of_two_processes_loses_no_photo(tmp_path: Path, end: signal.Signals) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no such signals")
    folder, out = tmp_path / "shoot", tmp_path / "out"
    for number in range(40):
        draw(folder, f"{number}.png")
    command = [
        sys.executable,
        "-m",
        "faceinpaint_gui",
        "batch",
        folder,
        "-o",
        out,
        "--processes",
        "2",
        *TELEA,
    ]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [*command, "--skip-existing"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        while process.poll() is None and len(list(out.glob("*.png"))) < 5:
            time.sleep(0.01)
        os.killpg(process.pid, end)
        process.wait()
    for path in out.glob("*.png"):
        Image.open(path).load()  # whole, or not there
    made = {path: path.stat().st_mtime_ns for path in out.glob("*.png")}
    assert len(made) >= 5
    assert subprocess.run([*command, "--skip-existing"], env=environment, check=False).returncode == 0
    assert {path.name for path in out.iterdir()} == {f"{number}.png" for number in range(40)}
    assert {path: path.stat().st_mtime_ns for path in made} == made


def test_a_photo_whose_process_dies_is_tried_again_and_then_told(tmp_path: Path, monkeypatch) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no such signals")
    folder = tmp_path / "shoot"
    for number in range(4):
        draw(folder, f"{number}.png")
    killed: list[str] = []
    give = processes._Process.give

    def kill_at(process, attempt) -> None:
        photo, tries = attempt.photo, attempt.number
        if photo.source.name in ("1.png", "2.png") and (photo.source.name, tries) != ("1.png", 2):
            killed.append(photo.source.name)
            os.kill(process._process.pid, signal.SIGKILL)
            process._process.join()
        give(process, attempt)

    monkeypatch.setattr(processes._Process, "give", kill_at)
    options = BatchOptions(MaskSource(), "telea")
    made = {
        outcome.photo.source.name: outcome
        for outcome in outcomes(plan([folder], tmp_path / "out"), options, "cpu", 2)
    }
    assert sorted(killed) == ["1.png", "2.png", "2.png"]
    assert {name for name, outcome in made.items() if outcome.state is State.DONE} == {
        "0.png",
        "1.png",
        "3.png",
    }
    assert "ended twice" in made["2.png"].sentence and len(made) == 4


def test_a_mistake_of_the_program_is_told_and_stops_none(
    shoot: Path, tmp_path: Path, monkeypatch, capsys
) -> None:
    complete = Session.complete

    def fail_once(session, request, *arguments):
        if request.photo.path.name == "1.png":
            raise ZeroDivisionError("a mistake")
        return complete(session, request, *arguments)

    monkeypatch.setattr(Session, "complete", fail_once)
    assert run("batch", shoot, "-o", tmp_path / "out", *TELEA) == 1
    said = capsys.readouterr()
    assert "ZeroDivisionError: a mistake" in said.err and "5 done, 6 refused, 1 failed" in said.out


def test_a_table_says_where_faces_are(shoot: Path, tmp_path: Path, monkeypatch, capsys) -> None:
    faces = {}
    complete = Session.complete

    def note(session, request, *arguments):
        faces[request.photo.path.name] = request.face
        return complete(session, request, *arguments)

    monkeypatch.setattr(Session, "complete", note)
    (tmp_path / "faces.csv").write_text("1.png,20,20,50,20,35,50\nnobody,20,20,50,20,35,50\n")
    photos = shoot / "0.png", shoot / "1.png"
    assert run("batch", *photos, "-o", tmp_path / "out", "--face", tmp_path / "faces.csv", *TELEA) == 0
    assert faces["0.png"] is None
    np.testing.assert_allclose(faces["1.png"].landmarks[:2].mean(axis=0), (35, 20), atol=3)
    assert "names “nobody”, which is none of the photos" in capsys.readouterr().err


def test_results_are_named_by_a_pattern(shoot: Path, tmp_path: Path) -> None:
    shutil.rmtree(shoot / "in")
    assert run("batch", shoot, "-o", shoot, "--name", "{name}_completed.tif", *TELEA) == 2
    assert sorted(path.name for path in shoot.glob("*.tif")) == [f"{n}_completed.tif" for n in range(6)]
    assert run("batch", shoot, "-o", shoot, "--name", "x", *TELEA) == 2
