import json
import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import typer
from PIL import Image

from engine import cli, weights
from engine.faces import detection
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.request import CompletionRequest, FaceFrame
from engine.session import Session

ROOT = Path(__file__).resolve().parents[3]


def run(*arguments) -> int:
    return cli.main(lambda _: pytest.fail("the editor opened"), [str(argument) for argument in arguments])


@pytest.fixture
def folder(tmp_path) -> Path:
    """Holds photo.png, 240x180 pixels, and mask.png, a box on it."""
    y, x = np.mgrid[:180, :240]
    rgb = np.stack([x, 60 + y // 2, 255 - x], axis=2).astype(np.uint8)
    Image.fromarray(rgb).save(tmp_path / "photo.png")
    mask = np.zeros((180, 240), np.uint8)
    mask[60:100, 80:140] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    return tmp_path


@pytest.fixture
def one_face(monkeypatch) -> FaceFrame:
    """Detection finds one face, whose crop covers the pixels 30..190 across and 10..170 down."""
    face = FaceFrame(CANONICAL_LANDMARKS * 160 + (30, 10), 0.75)
    monkeypatch.setattr(detection, "find_faces", lambda rgb: [face])
    return face


def pixels(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path))


def complete(folder: Path, output: str, *options) -> int:
    return run(
        "complete", folder / "photo.png", "--mask", folder / "mask.png", "-o", folder / output, *options
    )


class TestComplete:
    def test_saves_the_photo_with_only_the_hole_changed(self, folder, one_face, tiny_gfc, capsys):
        assert complete(folder, "out.png", "--device", "cpu") == 0
        out, err = capsys.readouterr()
        assert out.splitlines()[0] == f"{folder / 'out.png'}: gfc, seed 0"
        assert out.splitlines()[1].endswith(" ms on cpu") and err == ""
        photo, hole, result = (pixels(folder / f"{name}.png") for name in ("photo", "mask", "out"))
        assert np.array_equal(result[hole == 0], photo[hole == 0])
        assert (result[hole > 0] != photo[hole > 0]).any(axis=1).mean() > 0.9

    def test_alternatives_are_numbered_and_differ_by_seed(self, folder, one_face, tiny_gfc, capsys):
        assert complete(folder, "out.png", "--alternatives", 3, "--seed", 7, "--generator", "gfc") == 0
        assert sorted(path.name for path in folder.glob("out*")) == ["out-1.png", "out-2.png", "out-3.png"]
        assert [line.rsplit(" ", 1)[1] for line in capsys.readouterr().out.splitlines()[:3]] == [
            "7",
            "8",
            "9",
        ]
        assert complete(folder, "eight.png", "--seed", 8, "--generator", "gfc") == 0
        assert np.array_equal(pixels(folder / "out-2.png"), pixels(folder / "eight.png"))
        assert not np.array_equal(pixels(folder / "out-1.png"), pixels(folder / "out-2.png"))

    def test_force_overwrites(self, folder):
        (folder / "out.png").write_bytes(b"old")
        assert complete(folder, "out.png", "--generator", "telea", "--force") == 0
        assert pixels(folder / "out.png").shape == (180, 240, 3)

    def test_the_blend_is_passed_on(self, folder):
        for blend in ("poisson", "none"):
            assert complete(folder, f"{blend}.png", "--generator", "shiftmap", "--blend", blend) == 0
        assert not np.array_equal(pixels(folder / "poisson.png"), pixels(folder / "none.png"))

    def test_warnings_go_to_stderr(self, folder, tiny_gfc, monkeypatch, capsys):
        monkeypatch.setattr(detection, "find_faces", lambda rgb: [])
        monkeypatch.setattr(detection, "find_faces_near", lambda rgb, box: [])
        assert complete(folder, "out.png") == 0
        err = capsys.readouterr().err
        assert err.startswith("faceinpaint: No face was found") and err.count("\n") == 1


class TestTasks:
    def test_auto_says_why(self, folder, one_face, tiny_gfc, capsys):
        assert complete(folder, "out.png") == 0
        assert "Generative Face Completion was chosen: " in capsys.readouterr().out.splitlines()[2]

    def test_a_grey_photo_gets_colour_without_a_mask(self, folder, one_face, tiny_mde, capsys):
        grey = np.repeat(pixels(folder / "photo.png")[..., :1], 3, axis=2)
        Image.fromarray(grey).save(folder / "grey.png")
        assert run("complete", folder / "grey.png", "-o", folder / "out.png", "--task", "colorize") == 0
        out, err = capsys.readouterr()
        assert "out.png: mde, seed 0" in out and "rest of the photo stays as it was" in err
        result = pixels(folder / "out.png")
        assert (result[60:140, 60:200, 0] != result[60:140, 60:200, 1]).mean() > 0.05

    def test_the_frame_grows_around_a_face_that_it_cuts_off(self, folder, tiny_mde, monkeypatch):
        face = FaceFrame(CANONICAL_LANDMARKS * 160 + (-40, 10))
        monkeypatch.setattr(detection, "find_faces", lambda rgb: [face])
        assert run("complete", folder / "photo.png", "-o", folder / "out.png", "--task", "extend") == 0
        result = pixels(folder / "out.png")
        assert result.shape == (180, 280, 3)
        assert np.array_equal(result[:, 40:], pixels(folder / "photo.png"))

    def test_inpainting_needs_a_mask(self, folder, capsys):
        assert run("complete", folder / "photo.png", "-o", folder / "out.png") == 2
        assert "with --mask" in capsys.readouterr().err

    def test_an_unknown_task(self, folder, capsys):
        assert complete(folder, "out.png", "--task", "sing") == 2
        assert "choose one of: inpaint, extend, colorize" in capsys.readouterr().err


class TestFaceByHand:
    """Eyes at (90, 80) and (150, 80), in the photo where detection finds nothing."""

    @pytest.fixture
    def requests(self, monkeypatch) -> list[CompletionRequest]:
        requests: list[CompletionRequest] = []
        complete = Session.complete

        def note(session, request, *arguments):
            requests.append(request)
            return complete(session, request, *arguments)

        monkeypatch.setattr(Session, "complete", note)
        monkeypatch.setattr(detection, "find_faces", lambda rgb: [])
        monkeypatch.setattr(detection, "find_faces_near", lambda rgb, box: [])
        return requests

    def test_the_face_is_filled_where_it_was_pointed_out(self, folder, requests, tiny_gfc, capsys):
        assert complete(folder, "out.png", "--device", "cpu", "--face", "90,80, 150,80, 120.0,140.4") == 0
        out, err = capsys.readouterr()
        assert out.splitlines()[0].endswith("out.png: gfc, seed 0") and err == ""
        landmarks = requests[0].face.landmarks
        np.testing.assert_allclose(landmarks[:2], [[90, 80], [150, 80]], atol=0.1)
        np.testing.assert_allclose(landmarks[3:].mean(axis=0), [120, 140.4], atol=0.1)

    def test_without_it_no_face_is_given(self, folder, requests, tiny_gfc):
        assert complete(folder, "out.png") == 0
        assert requests[0].face is None

    @pytest.mark.parametrize(
        ("face", "says"),
        [
            ("", "six numbers"),
            ("90,80,150,80", "six numbers"),
            ("90,80,150,80,120,140,7", "six numbers"),
            ("90,80,150,80,120,low", "six numbers"),
            ("90,80,150,80,120,nan", "six numbers"),
            ("9,9,9,9,9,9", "too close together"),
            ("90,80,150,80,200,80", "do not lie like two eyes and a mouth"),
        ],
    )
    def test_what_is_no_face_is_refused_in_one_line(self, folder, face, says, capsys):
        assert complete(folder, "out.png", "--face", face) == 2
        err = capsys.readouterr().err
        assert err.startswith("faceinpaint: ") and says in err and err.count("\n") == 1
        assert not (folder / "out.png").exists()


class TestFaces:
    def test_prints_json(self, folder, one_face, capsys):
        assert run("faces", folder / "photo.png") == 0
        (described,) = json.loads(capsys.readouterr().out)
        np.testing.assert_allclose(described["landmarks"], one_face.landmarks, atol=0.01)
        assert described["confidence"] == 0.75
        assert described["crop_width_px"] == pytest.approx(160)


def test_generators_lists_every_generator_on_one_line(tiny_gfc, capsys):
    from engine.generators import list_generators

    assert run("generators") == 0
    lines = capsys.readouterr().out.splitlines()
    specs = list_generators()
    assert len(lines) == 1 + len(specs)
    for line, spec in zip(lines[1:], specs, strict=True):
        assert line.split()[0] == spec.name
        assert spec.title in line and spec.paper in line and spec.licence in line
        assert ("installed" if spec.needs_weights else "none needed") in line


def test_generators_says_what_is_wrong_with_altered_weights(tiny_gfc, tiny_mde, capsys):
    tiny_mde.unlink()
    tiny_gfc.write_bytes(tiny_gfc.read_bytes()[:-1] + b"\x01")
    assert run("generators") == 0
    out, err = capsys.readouterr()
    rows = {line.split()[0]: line for line in out.splitlines()}
    assert " altered " in rows["gfc"] and " missing " in rows["mde"] and " none needed " in rows["telea"]
    gfc, mde = sorted(err.splitlines())
    assert gfc.startswith("faceinpaint: gfc: ") and "damaged or was altered" in gfc
    assert mde.startswith("faceinpaint: mde: ") and "not installed" in mde


class TestDoctor:
    def test_a_sound_installation(self, tiny_gfc, tiny_landmarks, capsys):
        assert run("doctor", "--device", "cpu") == 0
        lines = capsys.readouterr().out.splitlines()
        assert all(line.startswith("ok ") for line in lines[:-1]) and lines[-1] == "Everything works."
        for name in ("telea", "ns", "shiftmap", "gfc"):
            assert any(f" {name}: completes a test picture in" in line for line in lines)
        assert any("weights gfc: SHA-256" in line for line in lines)
        assert any(" finding faces: runs; " in line for line in lines)

    def test_without_what_completes_faces_it_is_not_sound(self, monkeypatch, capsys):
        monkeypatch.setattr(weights, "_folders", list)
        assert run("doctor", "--device", "cpu") == 1
        out = capsys.readouterr().out
        assert "BROKEN  completing faces: weights are missing: studio or gfc" in out
        assert "BROKEN  finding faces: WeightsError: " in out and "Broken: 2" in out

    def test_altered_weights(self, tiny_gfc, tiny_landmarks, capsys):
        tiny_gfc.write_bytes(tiny_gfc.read_bytes() + b"\0")
        assert run("doctor", "--device", "cpu") == 1
        out = capsys.readouterr().out
        assert "BROKEN  weights gfc: " in out and "BROKEN  gfc: WeightsError: " in out
        assert "Broken: 2" in out.splitlines()[-1]

    def test_a_generator_that_forgets_the_hole(self, monkeypatch, capsys):
        from engine.generators.classical import Telea

        monkeypatch.setattr(Telea, "complete", lambda self, crops, *_: crops)
        assert run("doctor", "--device", "cpu") == 1
        assert "BROKEN  telea: did not fill the mask" in capsys.readouterr().out


class TestEditor:
    def test_opens_without_a_command(self):
        opened = []
        assert cli.main(lambda arguments: opened.append(arguments) or 0, []) == 0
        assert opened == [[]]

    def test_opens_a_photo_and_passes_its_exit_code(self):
        opened = []
        arguments = ["edit", "a.jpg", "--mask", "m.png"]
        assert cli.main(lambda arguments: opened.append(arguments) or 3, arguments) == 3
        assert opened == [["--mask=m.png", "--", "a.jpg"]]
        assert cli.main(lambda arguments: opened.append(arguments) or 0, ["edit", "a.tif", "--in-place"]) == 0
        assert opened[1:] == [["--in-place", "--", "a.tif"]]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["compleet"], "No such command 'compleet'"),
        (["complete"], "Missing argument"),
        (["complete", "a.png", "--mask", "m.png"], "Missing option '--output'"),
        (["complete", "a.png", "--mask", "m.png", "-o", "b.png", "--alternatives", "0"], "--alternatives"),
        (["complete", "a.png", "--mask", "m.png", "-o", "b.png", "--seed", "x"], "--seed"),
        (["faces", "a.png", "--size"], "No such option: --size"),
    ],
)
def test_wrong_usage_is_one_line_that_names_the_help(arguments, says, capsys):
    assert run(*arguments) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1
    assert err.startswith("faceinpaint: ") and says in err and "--help)" in err


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, typer.Abort])
def test_ctrl_c_ends_it_without_a_traceback(folder, monkeypatch, interruption):
    def interrupt(*_):
        raise interruption

    monkeypatch.setattr(cv2, "inpaint", interrupt)
    assert complete(folder, "out.png", "--generator", "telea") == 130
    assert not (folder / "out.png").exists()


def test_transparency_is_refused_before_the_work(folder, monkeypatch, capsys):
    Image.new("RGBA", (240, 180), (90, 90, 90, 100)).save(folder / "photo.png")
    monkeypatch.setattr(Session, "complete", lambda *_: pytest.fail("completed"))
    assert complete(folder, "out.jpg") == 2
    assert "transparent parts, which .jpg files cannot hold" in capsys.readouterr().err


def test_an_unknown_task_is_named_whatever_is_marked(folder, capsys):
    assert run("complete", folder / "photo.png", "-o", folder / "out.png", "--task", "paint") == 2
    err = capsys.readouterr().err
    assert "no task 'paint'; choose one of: inpaint, extend, colorize" in err and err.count("\n") == 1


def test_full_memory_is_told_in_one_line(folder, monkeypatch, capsys):
    def fill(*_):
        raise MemoryError

    monkeypatch.setattr(cv2, "inpaint", fill)
    assert complete(folder, "out.png", "--generator", "telea") == 2
    err = capsys.readouterr().err
    assert "memory is full" in err and err.count("\n") == 1


def test_a_library_of_the_bundle_that_is_damaged_is_told_in_one_line(folder, monkeypatch, capsys):
    def fail(*_):
        raise ImportError("cv2.abi3.so: invalid ELF header")

    monkeypatch.setattr(cv2, "inpaint", fail)
    with pytest.raises(ImportError):
        complete(folder, "out.png", "--generator", "telea")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(folder), raising=False)
    capsys.readouterr()
    assert complete(folder, "out.png", "--generator", "telea") == 2
    err = capsys.readouterr().err
    assert "cv2.abi3.so: invalid ELF header" in err and "faceinpaint doctor" in err and err.count("\n") == 1


def test_a_name_that_is_too_long_is_refused_in_one_line(folder, capsys):
    assert complete(folder, "x" * 300 + ".png") == 2
    err = capsys.readouterr().err
    assert "is too long: save under a shorter one" in err and err.count("\n") == 1


def test_a_bug_is_not_hidden(folder, monkeypatch):
    monkeypatch.setattr(cv2, "inpaint", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        complete(folder, "out.png", "--generator", "telea")


class TestProcess:
    """What only a process of its own shows: what was imported, and the real exit code."""

    def python(self, code: str, *arguments: str) -> subprocess.CompletedProcess:
        command = [sys.executable, "-c", code, *arguments]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    @pytest.mark.parametrize(
        "arguments", [["--help"], ["--version"], ["complete", "--help"], ["--bad"], ["faces", "/no/x.png"]]
    )
    def test_help_and_refusals_import_neither_torch_nor_qt(self, arguments):
        code = (
            "import sys; from faceinpaint_gui.__main__ import main; status = main(); "
            "print(status, [m for m in sys.modules if m.split('.')[0] in ('torch', 'PySide6')])"
        )
        ran = self.python(code, *arguments)
        assert ran.stdout.splitlines()[-1] == f"{0 if {'--help', '--version'} & {*arguments} else 2} []"
        assert ran.returncode == 0

    def test_the_module_passes_its_exit_code_on(self):
        ran = subprocess.run(
            [sys.executable, "-m", "faceinpaint_gui", "faces", "/no/such.png"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert ran.returncode == 2 and ran.stdout == ""
        assert ran.stderr.startswith("faceinpaint: There is no file") and ran.stderr.count("\n") == 1

    def test_names_that_a_pipe_cannot_spell_end_nothing(self, folder):
        arguments = ["complete", "photo.png", "--mask", "mask.png", "-o", "写真.png", "--generator", "telea"]
        ran = subprocess.run(
            [sys.executable, "-m", "faceinpaint_gui", *arguments, "--alternatives", "2"],
            cwd=folder,
            env=os.environ | {"PYTHONIOENCODING": "cp1252", "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        assert ran.stdout.splitlines()[1] == r"\u5199\u771f-2.png: telea, seed 1"
        assert (folder / "写真-1.png").exists() and (folder / "写真-2.png").exists()
