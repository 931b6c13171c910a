"""Everything a user can get wrong, through the command line: one sentence, exit code 2, nothing lost."""

import errno
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine import cli
from engine.faces import detection
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.request import FaceFrame

WIDTH, HEIGHT = 240, 160


@pytest.fixture
def folder(tmp_path) -> Path:
    """Holds photo.jpg and mask.png, a box on it."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    rgb = np.stack([x, 60 + y, 255 - x], axis=2).astype(np.uint8)
    Image.fromarray(rgb).save(tmp_path / "photo.jpg")
    save_mask(tmp_path / "mask.png")
    return tmp_path


def save_mask(
    path: Path, size: tuple[int, int] = (WIDTH, HEIGHT), box: tuple[int, ...] = (80, 60, 140, 100)
) -> None:
    mask = np.zeros(size[::-1], np.uint8)
    x0, y0, x1, y1 = box
    mask[y0:y1, x0:x1] = 255
    Image.fromarray(mask).save(path)


def faces_at(monkeypatch, *places: tuple[float, float, float]) -> None:
    """Lets detection find faces whose crops are squares of (left, top, side)."""
    faces = [FaceFrame(CANONICAL_LANDMARKS * side + (left, top)) for left, top, side in places]
    monkeypatch.setattr(detection, "find_faces", lambda rgb: faces)
    monkeypatch.setattr(detection, "find_faces_near", lambda rgb, box: [])


def run(*arguments) -> int:
    return cli.main(lambda _: pytest.fail("the editor opened"), [str(argument) for argument in arguments])


def complete(folder: Path, *options, photo="photo.jpg", mask="mask.png", output="out.png") -> int:
    return run("complete", folder / photo, "--mask", folder / mask, "-o", folder / output, *options)


def contents(folder: Path) -> dict[str, bytes | None]:
    return {path.name: path.read_bytes() if path.is_file() else None for path in folder.iterdir()}


@pytest.fixture
def refused(folder, capsys):
    """Runs a command that must be refused; returns the sentence."""

    def refuse(command, *arguments, **names) -> str:
        before = contents(folder)
        assert command(*arguments, **names) == 2
        out, err = capsys.readouterr()
        assert out == "" and err.startswith("faceinpaint: ") and err.count("\n") == 1
        assert contents(folder) == before
        return err

    return refuse


def png_that_claims(width: int, height: int) -> bytes:
    """A PNG whose header promises pixels that are not there."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 100))
        + chunk(b"IEND", b"")
    )


BAD_FILES = {
    "no image": lambda photo: b"Dear diary, today I took no photo at all. " * 20,
    "truncated": lambda photo: photo[: len(photo) // 2],
    "zero bytes": lambda photo: b"",
    "60,000x60,000": lambda photo: png_that_claims(60_000, 60_000),
}


class TestPhoto:
    @pytest.mark.parametrize("kind", BAD_FILES)
    def test_bad_file(self, folder, refused, kind):
        (folder / "bad.jpg").write_bytes(BAD_FILES[kind]((folder / "photo.jpg").read_bytes()))
        assert "bad.jpg" in refused(complete, folder, photo="bad.jpg")
        assert "bad.jpg" in refused(run, "faces", folder / "bad.jpg")

    def test_directory(self, folder, refused):
        assert "is a folder" in refused(complete, folder, photo=".")

    def test_missing(self, folder, refused):
        assert "no file" in refused(complete, folder, photo="none.jpg")


class TestMask:
    @pytest.mark.parametrize("kind", BAD_FILES)
    def test_bad_file(self, folder, refused, kind):
        (folder / "bad.png").write_bytes(BAD_FILES[kind]((folder / "mask.png").read_bytes()))
        assert "bad.png" in refused(complete, folder, mask="bad.png")

    def test_of_the_same_shape_is_scaled(self, folder, capsys):
        save_mask(folder / "half.png", (WIDTH // 2, HEIGHT // 2), (40, 30, 70, 50))
        for mask, output in (("mask.png", "full.png"), ("half.png", "half_out.png")):
            assert complete(folder, "--generator", "telea", "--blend", "none", mask=mask, output=output) == 0
        photo, full, half = (
            np.asarray(Image.open(folder / name)).astype(int)
            for name in ("photo.jpg", "full.png", "half_out.png")
        )
        changed = (half != photo).any(axis=2)
        assert changed[62:98, 82:138].mean() > 0.5
        changed[58:102, 78:142] = False
        assert not changed.any()
        assert (full != photo).any()

    def test_of_another_shape_is_refused(self, folder, refused):
        save_mask(folder / "square.png", (HEIGHT, HEIGHT), (10, 10, 50, 50))
        assert "use a mask made for this photo" in refused(complete, folder, mask="square.png")

    def test_empty(self, folder, refused):
        save_mask(folder / "empty.png", box=(0, 0, 0, 0))
        assert "“empty.png” marks nothing: make it white" in refused(complete, folder, mask="empty.png")

    def test_full(self, folder, refused):
        save_mask(folder / "full.png", box=(0, 0, WIDTH, HEIGHT))
        assert "whole photo is marked" in refused(complete, folder, mask="full.png")


class TestFaces:
    def test_none_is_filled_from_the_surroundings_and_says_so(self, folder, tiny_gfc, monkeypatch, capsys):
        faces_at(monkeypatch)
        assert complete(folder) == 0
        out, err = capsys.readouterr()
        assert ": telea, " in out
        assert err.count("\n") == 1 and "set the face frame by hand" in err

    def test_none_to_list(self, folder, refused, monkeypatch):
        faces_at(monkeypatch)
        assert "No face was found in “photo.jpg”; try a larger" in refused(run, "faces", folder / "photo.jpg")

    def test_under_40_px_is_filled_and_says_so(self, folder, tiny_gfc, monkeypatch, capsys):
        faces_at(monkeypatch, (90, 60, 50))
        assert complete(folder, "--generator", "gfc") == 0
        out, err = capsys.readouterr()
        assert ": gfc, " in out
        assert "pixels wide" in err and "larger version" in err

    def test_twelve_and_a_mask_on_two_of_them(self, folder, tiny_gfc, monkeypatch, capsys):
        faces_at(monkeypatch, *((x, y, 60) for y in (0, 50, 100) for x in (0, 60, 120, 180)))
        Image.fromarray(two_boxes()).save(folder / "two.png")
        assert complete(folder, "--generator", "gfc", mask="two.png") == 0
        photo, result = (np.asarray(Image.open(folder / name)) for name in ("photo.jpg", "out.png"))
        changed = (photo != result).any(axis=2)
        assert changed[two_boxes() > 0].mean() > 0.9 and not changed[two_boxes() == 0].any()
        assert "no face" not in capsys.readouterr().err


def two_boxes() -> np.ndarray:
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    mask[15:40, 20:45] = mask[115:140, 195:220] = 255
    return mask


@pytest.mark.parametrize("options", [[], ["--alternatives", "2"]], ids=["one", "two"])
class TestTarget:
    def target(self, folder: Path, options: list[str]) -> Path:
        return folder / ("out-2.png" if options else "out.png")

    def test_exists(self, folder, refused, options):
        self.target(folder, options).write_bytes(b"precious")
        assert "add --force" in refused(complete, folder, *options)

    def test_is_a_folder(self, folder, refused, options):
        self.target(folder, options).mkdir()
        assert "is a folder" in refused(complete, folder, *options, "--force")

    def test_is_read_only(self, folder, refused, options, monkeypatch):
        target = self.target(folder, options)
        target.write_bytes(b"precious")
        access = os.access  # Tests may run as root, who may write everywhere.
        monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != target and access(path, mode))
        assert "read-only" in refused(complete, folder, *options, "--force")

    def test_lies_in_no_folder(self, folder, refused, options):
        assert "does not exist" in refused(complete, folder, *options, output="no/such/out.png")

    def test_names_no_format(self, folder, refused, options):
        assert "must end in one of .jpg" in refused(complete, folder, *options, output="out.docx")

    def test_lies_on_a_full_disk(self, folder, refused, options, monkeypatch):
        def full(handle):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        monkeypatch.setattr(os, "fsync", full)
        assert "disk is full" in refused(complete, folder, *options, "--generator", "telea")


class TestInstallation:
    def test_a_weight_file_altered_by_one_byte(self, folder, refused, tiny_gfc, monkeypatch):
        faces_at(monkeypatch, (30, 0, 160))
        data = bytearray(tiny_gfc.read_bytes())
        data[len(data) // 2] ^= 1
        tiny_gfc.write_bytes(data)
        for generator in ("gfc", "auto"):
            sentence = refused(complete, folder, "--generator", generator)
            assert "gfc.safetensors is damaged or was altered; install faceinpaint again" in sentence

    def test_cuda_without_one(self, folder, refused, monkeypatch):
        monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
        sentence = "no CUDA device that torch can use; choose cpu or auto"
        assert sentence in refused(complete, folder, "--device", "cuda")
        assert sentence in refused(run, "doctor", "--device", "cuda")

    def test_an_unknown_device(self, folder, refused):
        assert "choose one of: auto, cpu, cuda, mps" in refused(complete, folder, "--device", "gpu")

    def test_an_unknown_generator(self, folder, refused):
        assert "choose one of: telea, ns, shiftmap, gfc" in refused(complete, folder, "--generator", "x")

    def test_an_unknown_blend(self, folder, refused):
        assert "choose one of: poisson, feather, none" in refused(complete, folder, "--blend", "x")
