"""Snapshots that are damaged, crafted, of another version, or removed: each photo stands for itself."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.boxes import Box
from engine.canvas import Border
from engine.packed_mask import PackedMask
from engine.photo.io import read_photo
from engine.photo.photo import Photo
from engine.request import FaceFrame, Patch
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.references import KeptReference
from faceinpaint_gui.document.state import DocumentState
from faceinpaint_gui.history.packed_steps import PackedStep
from faceinpaint_gui.history.undo_steps import CanvasStep, FaceStep, MaskStep, RetouchStep
from faceinpaint_gui.recovery import recovery as recovery_module
from faceinpaint_gui.recovery.snapshots import SnapshotWriter, read_snapshots
from tests.engine.photo.kinds import save, smooth, tiff, ultra_hdr
from tests.gui.conftest import OpenEditor
from tests.gui.dialog_events import answering, press_escape
from tests.gui.document.test_document import complete, draw_picture, paint_line, request_of
from tests.gui.editor_events import brush_over
from tests.gui.files.test_file_watch import change, open_editor, path, press_save, saved  # noqa: F401
from tests.gui.recovery.test_recovery import Program, left_box, start  # noqa: F401


@pytest.fixture
def document(qtbot) -> Document:
    """A stroke, a frame, a completion, other pixels and a larger canvas; the last stroke is undone."""
    document = Document(Photo(rgb=draw_picture(), path=Path("face.png")))
    paint_line(document, (20, 20), (60, 40))
    document.faces.choose(FaceFrame(np.arange(10, dtype=float).reshape(5, 2)))
    document.completions.apply(complete(request_of(document)))
    document.completions.choose(1)
    document.put_pixels(Patch(3, 4, np.zeros((5, 6, 3), np.uint8)), "Black")
    document.extend(Border(left=5, bottom=2))
    paint_line(document, (30, 60), (90, 60))
    document.undo_stack.undo()
    return document


def written(folder: Path, state: DocumentState) -> list[DocumentState | Path]:
    """What is read of a state that was written."""
    SnapshotWriter(folder).write({1: state})
    return read_snapshots(folder).photos


def test_whatever_is_damaged_the_other_photos_come_back(qtbot, start, tmp_path: Path) -> None:  # noqa: F811
    program = start()
    for shade in (9, 99):
        program.photos.add(Photo(np.full((50, 60, 3), shade, np.uint8)))
        program.document.put_pixels(Patch(1, 1, np.zeros((9, 9, 3), np.uint8)), "Paint")
    qtbot.waitUntil(lambda: program.recovery.is_up_to_date)
    program.crash()
    (folder,) = (tmp_path / "open").iterdir()
    for damaged in ("state", "part-1"):
        target = folder / "photo-1" / damaged
        whole = target.read_bytes()
        for index in range(0, len(whole), max(1, len(whole) // 40)):
            target.write_bytes(whole[:index] + bytes([whole[index] ^ 2]) + whole[index + 1 :])
            read = read_snapshots(folder)
            assert [each.photo.rgb[0, 0, 0] for each in read.photos] == [99]
            assert read.unreadable == [folder / "photo-1"]
        target.write_bytes(whole)
    assert len(read_snapshots(folder).photos) == 2


def test_the_list_of_other_photos_comes_back_of_an_unedited_photo_too(qtbot, tmp_path: Path) -> None:
    document = Document(Photo(rgb=draw_picture(), path=Path("face.png")))
    face = FaceFrame(np.arange(10, dtype=float).reshape(5, 2))
    document.references.kept = (
        KeptReference(Path("other.png"), "abc", face, False),
        KeptReference(None, "", None, True),
    )
    (read,) = written(tmp_path, document.state())
    other, own = read.references
    assert (other.path, other.sha256, other.is_used) == (Path("other.png"), "abc", False)
    np.testing.assert_array_equal(other.face.landmarks, face.landmarks)
    assert (own.path, own.face, own.is_used) == (None, None, True)


def test_gain_maps_and_further_pages_come_back_unless_they_fit_nothing(qtbot, tmp_path: Path) -> None:
    pages = tiff([(smooth(), {}), (smooth(30, 20), {})])
    for name, data in (("a.jpg", ultra_hdr()), ("a.tif", pages)):
        photo = read_photo(save(tmp_path, name, data))
        document = Document(photo)
        document.put_pixels(Patch(3, 4, np.zeros((5, 6, 3), np.uint8)), "Black")
        (read,) = written(tmp_path / f"{name}-open", document.state())
        assert isinstance(read, DocumentState)
        own, back = photo.metadata, read.photo.metadata
        assert back.further_pages == own.further_pages
        if own.gain_map is not None:
            assert back.gain_map is not None and back.gain_map.segments == own.gain_map.segments
            np.testing.assert_array_equal(back.gain_map.pixels, own.gain_map.pixels)
            other = replace(own.gain_map, seen_rgb=own.gain_map.seen_rgb[:-1])
            document = Document(replace(photo, metadata=replace(own, gain_map=other)))
            document.put_pixels(Patch(3, 4, np.zeros((5, 6, 3), np.uint8)), "Black")
            assert written(tmp_path / "crafted", document.state()) == []


@pytest.mark.parametrize(
    "crafted",
    [
        lambda step: replace(step, chosen_index=7),
        lambda step: replace(step, chosen_index=-1),
        lambda step: replace(step, alternatives=()),
        lambda step: replace(step, before=Patch(0, 0, np.zeros((999, 9, 3), np.uint8))),
        lambda step: replace(step, before=Patch(40, 30, step.before.rgb[:, :5])),
        lambda step: replace(step, before=Patch(40, 30, step.before.rgb[..., 0])),
        lambda step: replace(step, newest=replace(step.newest, size=(9, 9))),
        lambda step: replace(step, newest=replace(step.newest, options={"generator": "x"})),
        lambda step: replace(step, newest=replace(step.newest, options={**step.newest.options, "seed": "x"})),
        lambda step: replace(step, newest=replace(step.newest, mask=PackedMask(Box(0, 0, 9, 9), b"x"))),
        lambda step: MaskStep(PackedMask(Box(0, 0, 5000, 5000), b"x")),
        lambda step: MaskStep(PackedMask(Box(0, 0, 9, 9), b"x")),
        lambda step: MaskStep(PackedMask(Box(-9, 0, 0, 9), b"x")),
        lambda step: FaceStep(None, FaceFrame(np.zeros((2, 2)))),
        lambda step: FaceStep(FaceFrame(np.full((5, 2), np.nan)), None),
        lambda step: RetouchStep(step.before, Patch(0, 0, step.before.rgb)),
        lambda step: CanvasStep(Border(left=-3)),
        lambda step: CanvasStep(Border(left=5000)),
        lambda step: replace(PackedStep.of(step), pixels=PackedStep.of(step).pixels[:1]),
        lambda step: replace(
            PackedStep.of(step),
            pixels=tuple(replace(each, width=10**6) for each in PackedStep.of(step).pixels),
        ),
        lambda step: replace(
            PackedStep.of(step), pixels=tuple(replace(each, tiles=()) for each in PackedStep.of(step).pixels)
        ),
    ],
)
def test_a_step_that_could_not_be_undone_costs_the_history_only(
    document: Document, tmp_path: Path, crafted
) -> None:
    state = document.state()
    steps = [crafted(step) if index == 2 else step for index, step in enumerate(state.history.steps)]
    history = replace(state.history, steps=tuple(steps))
    (again,) = written(tmp_path, replace(state, history=history))
    assert again.history.steps == () and again.is_modified
    np.testing.assert_array_equal(again.pixels, state.pixels)
    np.testing.assert_array_equal(again.mask_fill, state.mask_fill)


@pytest.mark.parametrize(
    "change_history",
    [
        lambda history: replace(history, position=9),
        lambda history: replace(history, position=-1),
        lambda history: replace(history, clean_position=9),
        lambda history: replace(history, texts=("one",)),
    ],
)
def test_a_history_that_leads_nowhere_is_left_out(document: Document, tmp_path: Path, change_history) -> None:
    state = document.state()
    (again,) = written(tmp_path, replace(state, history=change_history(state.history)))
    assert again.history.steps == ()


def test_a_part_lies_beside_its_state(document: Document, tmp_path: Path) -> None:
    SnapshotWriter(tmp_path).write({1: document.state()})
    state = (tmp_path / "photo-1" / "state").read_bytes()
    from faceinpaint_gui.recovery import packing, snapshots

    snapshot = packing.unpack(state, snapshots._Snapshot)
    for name in ("../photo-1/part-1", "/etc/passwd", "part-1\n", "state"):
        crafted = replace(snapshot, edits=replace(snapshot.edits, photo=name))
        (tmp_path / "photo-1" / "state").write_bytes(packing.pack(crafted))
        assert read_snapshots(tmp_path).photos == []


def test_snapshots_of_another_version_stay_and_one_sentence_says_why(
    qtbot, make_editor: Callable[..., OpenEditor], editor: OpenEditor
) -> None:
    brush_over(editor)
    qtbot.waitUntil(lambda: editor.recovery.is_up_to_date)
    editor.recovery.close(removes=False)
    (state,) = editor.recovery._folder.glob("photo-1/state")
    state.write_bytes(b"PK\3\4 an archive, as there was before")
    again = make_editor()
    next(each for each in left_box(again).buttons() if each.text() == "&Restore").click()
    assert "start that version to restore them" in again.window.message_bar.message.text
    assert again.photos.count == 0 and state.is_file()


def test_snapshots_go_on_when_their_folder_is_there_again(qtbot, start, tmp_path: Path) -> None:  # noqa: F811
    program: Program = start()
    program.photos.add(Photo(draw_picture()))
    paint_line(program.document, (5, 5), (30, 30))
    qtbot.waitUntil(lambda: program.recovery.is_up_to_date)
    root = tmp_path / "open"
    shutil.rmtree(root)
    root.touch()  # nothing can be made in it
    paint_line(program.document, (5, 50), (30, 60))
    qtbot.waitUntil(lambda: program.failures == 1)
    root.unlink()
    program.document.put_pixels(Patch(3, 4, np.zeros((5, 6, 3), np.uint8)), "Black")
    qtbot.waitUntil(lambda: program.recovery.is_up_to_date)
    assert start().recovery.crashed_sessions() == [], "the folder is locked again"
    image_rgb, mask_fill = program.document.image_rgb.copy(), program.document.mask.fill.copy()
    program.crash()
    again = start()
    again.recovery.restore(again.recovery.crashed_sessions()[0])
    np.testing.assert_array_equal(again.document.image_rgb, image_rgb)
    np.testing.assert_array_equal(again.document.mask.fill, mask_fill)
    assert again.document.undo_stack.count() == 3


def test_one_that_failed_is_tried_again_without_an_edit(
    qtbot,
    start,  # noqa: F811
    tmp_path: Path,
    monkeypatch,
) -> None:
    monkeypatch.setattr(recovery_module, "RETRY_MS", 100)
    (tmp_path / "open").touch()
    program: Program = start()
    program.photos.add(Photo(draw_picture()))
    paint_line(program.document, (5, 5), (30, 30))
    qtbot.waitUntil(lambda: program.failures == 1)
    (tmp_path / "open").unlink()
    qtbot.waitUntil(lambda: any((tmp_path / "open").glob("*/photo-1/state")))


def test_saving_after_a_recovery_asks_before_it_writes_over_another_programs_version(
    qtbot,
    make_editor: Callable[..., OpenEditor],
    saved: OpenEditor,  # noqa: F811
    path: Path,  # noqa: F811
) -> None:
    saved.document.completions.choose(1)
    qtbot.waitUntil(lambda: saved.recovery.is_up_to_date)
    saved.recovery.close(removes=False)
    target = path.with_name("b.png")
    change(target)
    theirs = target.read_bytes()
    again = make_editor(engine=None)
    next(each for each in left_box(again).buttons() if each.text() == "&Restore").click()
    assert again.document.saved_path == target
    with answering(press_escape) as titles:
        press_save(again)
    assert titles == ["The file has changed"] and again.worker.is_idle
    assert target.read_bytes() == theirs
