"""Files are replaced whole or not at all, and every failure is one sentence."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from engine import files
from engine.errors import MaskError
from engine.files import check_target, open_picture, write_atomically


def test_writes_a_new_file_with_the_usual_permissions(tmp_path: Path) -> None:
    write_atomically(tmp_path / "ä.bin", b"new", MaskError, overwrite=False)
    (tmp_path / "plain").touch()
    assert (tmp_path / "ä.bin").read_bytes() == b"new"
    assert (tmp_path / "ä.bin").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_replacing_keeps_permissions_and_links(tmp_path: Path) -> None:
    target, link = tmp_path / "a.bin", tmp_path / "link.bin"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    write_atomically(link, b"new", MaskError, overwrite=True)
    assert link.is_symlink() and target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_link_into_no_folder_is_refused_and_a_circle_of_links_is_replaced(tmp_path: Path) -> None:
    stray, circle = tmp_path / "stray.bin", tmp_path / "circle.bin"
    stray.symlink_to(tmp_path / "nowhere" / "a.bin")
    circle.symlink_to(circle)
    with pytest.raises(MaskError, match=r"The folder “.*nowhere” does not exist"):
        check_target(stray, MaskError, overwrite=True)
    write_atomically(circle, b"new", MaskError, overwrite=True)
    assert circle.read_bytes() == b"new" and not circle.is_symlink()


@pytest.mark.parametrize(
    "name, sentence",
    [("there", "already exists"), ("folder", "is a folder"), ("nowhere/a", "The folder .* does not exist")],
)
def test_bad_targets(tmp_path: Path, name: str, sentence: str) -> None:
    (tmp_path / "there").write_bytes(b"old")
    (tmp_path / "folder").mkdir()
    with pytest.raises(MaskError, match=sentence):
        write_atomically(tmp_path / name, b"new", MaskError, overwrite=False)
    assert (tmp_path / "there").read_bytes() == b"old"
    assert {entry.name for entry in tmp_path.iterdir()} == {"there", "folder"}


@pytest.mark.parametrize("locked", ["target", "folder"])
def test_read_only_target_and_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locked: str) -> None:
    target = tmp_path / "a.bin"
    target.write_bytes(b"old")
    locked_path = target if locked == "target" else tmp_path
    # The tests may run as root, to whom every file is writable.
    monkeypatch.setattr(files.os, "access", lambda path, mode: Path(path) != locked_path)
    with pytest.raises(MaskError, match="is read-only"):
        write_atomically(target, b"new", MaskError, overwrite=True)
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize(
    "code, sentence",
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "may not be written"), (errno.EIO, "could not be saved")],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_failing_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int, sentence: str
) -> None:
    target = tmp_path / "a.bin"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(*((files.os, "fsync") if step == "fsync" else (Path, "replace")), fail)
    with pytest.raises(MaskError, match=sentence):
        write_atomically(target, b"new", MaskError, overwrite=True)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_bytes_are_on_the_disk_before_the_name_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = []
    fsync, replace = os.fsync, Path.replace
    monkeypatch.setattr(files.os, "fsync", lambda handle: (steps.append("fsync"), fsync(handle)))
    monkeypatch.setattr(Path, "replace", lambda self, to: (steps.append("replace"), replace(self, to)))
    write_atomically(tmp_path / "a.bin", b"new", MaskError, overwrite=False)
    assert steps[:2] == ["fsync", "replace"]


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.bin").write_bytes(b"locked")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with (
        pytest.raises(MaskError, match="may not be read"),
        open_picture(tmp_path / "a.bin", MaskError),
    ):
        pass


def test_names_that_are_too_long_are_errors_of_the_user(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300)
    with (
        pytest.raises(MaskError, match=r"could not be opened|There is no file"),
        open_picture(path, MaskError),
    ):
        pass
    with pytest.raises(MaskError, match="too long: save under a shorter one"):
        write_atomically(path, b"new", MaskError, overwrite=True)
