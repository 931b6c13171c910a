"""The window of a batch: the queue, what was made of each photo, and what is kept of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

from engine.faces.occlusion_layers import Occlusion
from engine.photo.io import read_photo, write_photo
from engine.request import FaceFrame
from faceinpaint_gui.batch.batch_model import BatchItem, ItemState, Role
from faceinpaint_gui.batch.batch_window import BatchWindow
from faceinpaint_gui.batch.mask_choice import MaskKind
from faceinpaint_gui.worker.engine_access import WrittenPhoto
from tests.gui.conftest import OpenEditor
from tests.gui.dialog_events import answering
from tests.gui.editor_events import CTRL, LEFT, brush_over
from tests.gui.fake_engine import FakeEngine


class EngineWithFiles(FakeEngine):
    """Its photos are files, and all of them have the drawn face; in c it counts as lying elsewhere."""

    def __init__(self, landmarks: np.ndarray) -> None:
        super().__init__()
        self.landmarks = landmarks

    def read_photo(self, path, accepts_cut=False):
        return read_photo(path)

    def write_photo(self, photo, path):
        write_photo(photo, path, overwrite=False)
        return WrittenPhoto(None, ())

    def find_faces(self, photo):
        if photo.path.stem == "faceless":
            return []
        return [FaceFrame(self.landmarks + np.array([20, 30]) * (photo.path.stem == "c"))]


@pytest.fixture
def engine(portrait) -> EngineWithFiles:
    return EngineWithFiles(portrait.landmarks)


@pytest.fixture
def shoot(tmp_path: Path, portrait) -> Path:
    """Three good photos, one with its mask beside it, one without a face, and one that is none."""
    folder = tmp_path / "shoot"
    folder.mkdir()
    for name in ("a", "b", "c", "faceless"):
        Image.fromarray(portrait.rgb).save(folder / f"{name}.png")
    mask = np.zeros(portrait.rgb.shape[:2], np.uint8)
    mask[300:340, 150:250] = 255
    Image.fromarray(mask).save(folder / "a_mask.png")
    (folder / "damaged.png").write_text("no picture")
    return folder


@pytest.fixture
def opened(make_editor: Callable[..., OpenEditor], engine: EngineWithFiles) -> OpenEditor:
    """An editor with the window of the batch open."""
    editor = make_editor(engine=engine)
    editor.window.actions_.batch.trigger()
    return editor


@pytest.fixture
def batch(opened: OpenEditor, shoot: Path) -> BatchWindow:
    """The window, with the photos of the folder in the queue, and eyes to be filled."""
    window = opened.window.findChild(BatchWindow)
    assert window is not None and window.isVisible()
    window.dropped.emit([shoot])
    return window


def items(window: BatchWindow) -> dict[str, BatchItem]:
    model = window.queue.model()
    found = [model.index(row, 0).data(Role.ITEM) for row in range(model.rowCount())]
    return {item.source.stem: item for item in found}


def states(window: BatchWindow) -> dict[str, ItemState]:
    return {name: item.state for name, item in items(window).items()}


def click(button) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def run(qtbot, window: BatchWindow) -> None:
    click(window.start_button)
    settled(qtbot, window)


def settled(qtbot, window: BatchWindow) -> None:
    open_states = (ItemState.WAITING, ItemState.RUNNING, ItemState.SAVING)
    qtbot.waitUntil(lambda: not set(states(window).values()) & set(open_states), timeout=30_000)


def choose(view, *names: str) -> None:
    model, selection = view.model(), view.selectionModel()
    selection.clear()
    for row in range(model.rowCount()):
        if model.index(row, 0).data(Role.ITEM).source.stem in names:
            selection.select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)


def choose_kind(window: BatchWindow, kind: MaskKind) -> None:
    combo = window.mask_choice.kind_list
    combo.setCurrentIndex(combo.findData(kind))


def changed(shoot: Path, path: Path) -> tuple[slice, slice]:
    """The rectangle in which a result differs from its photo, and that it is filled throughout."""
    before, after = (np.asarray(Image.open(each)) for each in (shoot / "a.png", path))
    ys, xs = np.nonzero((before != after).any(axis=2))
    return slice(int(ys.min()), int(ys.max()) + 1), slice(int(xs.min()), int(xs.max()) + 1)


def test_a_folder_brings_its_photos_without_masks_and_a_place_for_results(batch: BatchWindow, shoot) -> None:
    assert list(items(batch)) == ["a", "b", "c", "damaged", "faceless"]
    assert batch.output == shoot / "completed"
    batch.dropped.emit([shoot / "a.png", shoot])
    assert len(items(batch)) == 5


def test_good_photos_are_completed_and_bad_ones_say_why(qtbot, batch: BatchWindow, shoot, portrait) -> None:
    run(qtbot, batch)
    done = {name for name, state in states(batch).items() if state is ItemState.READY}
    assert done == {"a", "b", "c"}
    assert "not a picture that can be opened" in items(batch)["damaged"].sentence
    assert items(batch)["faceless"].sentence == "No face."
    # Nothing is saved before it was accepted; the grid shows those that are done, before and after.
    assert not (shoot / "completed").exists()
    assert batch.grid.model().rowCount() == 3
    item = items(batch)["a"]
    assert item.before.size() == item.after.size() and item.before != item.after
    assert max(item.before.width(), item.before.height()) == 160
    assert "3 to be looked at, 2 not done" in batch.note.text()
    assert batch.progress.value() == batch.progress.maximum() == 5


def test_accepted_results_are_saved_rejected_ones_are_not(qtbot, batch: BatchWindow, shoot, portrait) -> None:
    run(qtbot, batch)
    choose(batch.grid, "b")
    click(batch.reject_button)
    choose(batch.grid, "a")
    click(batch.accept_button)
    settled(qtbot, batch)
    assert [path.name for path in (shoot / "completed").iterdir()] == ["a_completed.png"]
    x, y = portrait.landmarks[0].round().astype(int)
    assert changed(shoot, shoot / "completed/a_completed.png") == (slice(y, y + 20), slice(x, x + 20))
    # Accepting a photo leads to the next one that is to be looked at.
    assert [item.source.stem for item in batch.chosen_results()] == ["c"]
    click(batch.accept_all_button)
    settled(qtbot, batch)
    assert sorted(path.stem for path in (shoot / "completed").iterdir()) == ["a_completed", "c_completed"]
    assert states(batch)["b"] is ItemState.REJECTED
    choose(batch.grid, "b")
    QTest.keyClick(batch.grid, Qt.Key.Key_A)
    settled(qtbot, batch)
    assert states(batch)["b"] is ItemState.SAVED


def test_nothing_is_overwritten(qtbot, batch: BatchWindow, shoot) -> None:
    (shoot / "completed").mkdir()
    (shoot / "completed" / "b_completed.png").write_bytes(b"of an earlier time")
    run(qtbot, batch)
    assert states(batch)["b"] is ItemState.SKIPPED and "exists already" in items(batch)["b"].sentence
    (shoot / "completed" / "a_completed.png").write_bytes(b"put there meanwhile")
    click(batch.accept_all_button)
    settled(qtbot, batch)
    assert states(batch)["a"] is ItemState.READY and "already exists" in items(batch)["a"].sentence
    kept = {path.name: path.read_bytes()[:12] for path in (shoot / "completed").iterdir()}
    assert kept["a_completed.png"] == b"put there me" and kept["b_completed.png"] == b"of an earlie"
    assert kept["c_completed.png"].startswith(b"\x89PNG")


def test_another_alternative_has_another_seed(qtbot, batch: BatchWindow, engine, shoot) -> None:
    run(qtbot, batch)
    first = items(batch)["a"].after.copy()
    choose(batch.grid, "a")
    click(batch.retry_button)
    settled(qtbot, batch)
    assert [request.seed for request in engine.requests] == [0, 0, 0, 1]
    assert items(batch)["a"].after != first and states(batch)["a"] is ItemState.READY


def test_pause_resume_and_cancel_lose_no_photo_and_do_none_twice(
    qtbot, batch: BatchWindow, engine, shoot
) -> None:
    engine.gate.clear()
    click(batch.start_button)
    assert engine.completing.wait(10)
    click(batch.start_button)  # pauses: the one that runs is finished
    assert batch.start_button.text().replace("&", "") == "Resume"
    engine.gate.set()
    qtbot.waitUntil(lambda: states(batch)["a"] is ItemState.READY)
    qtbot.wait(50)
    assert states(batch)["b"] is ItemState.WAITING and len(engine.requests) == 1
    engine.gate.clear()
    engine.completing.clear()
    click(batch.start_button)
    assert engine.completing.wait(10)
    click(batch.cancel_button)
    assert states(batch)["b"] is ItemState.WAITING
    engine.gate.set()
    run(qtbot, batch)
    assert [request.photo.path.stem for request in engine.requests] == ["a", "b", "b", "c"]
    assert batch.grid.model().rowCount() == 3


def test_photos_that_are_added_meanwhile_are_done_too(qtbot, batch: BatchWindow, engine, portrait) -> None:
    engine.gate.clear()
    click(batch.start_button)
    assert engine.completing.wait(10)
    late = items(batch)["a"].source.with_name("late.png")
    Image.fromarray(portrait.rgb).save(late)
    batch.dropped.emit([late])
    engine.gate.set()
    settled(qtbot, batch)
    assert states(batch)["late"] is ItemState.READY


def test_masks_beside_photos(qtbot, batch: BatchWindow, shoot) -> None:
    choose_kind(batch, MaskKind.BESIDE)
    run(qtbot, batch)
    assert "no mask is called “b_mask”" in items(batch)["b"].sentence
    click(batch.accept_all_button)
    settled(qtbot, batch)
    place = changed(shoot, shoot / "completed" / "a_completed.png")
    assert place == (slice(300, 340), slice(150, 250))
    # Those that have none get one of their own.
    batch.mask_choice.set_file(shoot / "a_mask.png")
    choose_kind(batch, MaskKind.ONE_FOR_ALL)
    choose(batch.queue, "b")
    click(batch.set_mask_button)
    run(qtbot, batch)
    assert states(batch)["b"] is ItemState.READY and states(batch)["c"] is ItemState.REFUSED


def test_the_editors_mask_is_put_on_each_face(
    qtbot, opened: OpenEditor, batch: BatchWindow, shoot: Path, engine
) -> None:
    choose_kind(batch, MaskKind.PLACED)
    click(batch.start_button)
    assert "mark something in the photo that the editor shows" in batch.note.text()
    with qtbot.waitSignal(opened.current.photo_changed):
        opened.files.open(shoot / "a.png")
    brush_over(opened)
    marked = opened.document.mask.fill.copy()
    run(qtbot, batch)
    masks = {request.photo.path.stem: request.mask_fill.astype(int) for request in engine.requests}
    assert sorted(masks) == ["a", "b", "c"] and marked.any()
    moved = np.roll(marked, (30, 20), (0, 1))
    for name, expected in (("a", marked), ("b", marked), ("c", moved)):
        assert np.abs(masks[name] - expected).max() <= 1


def test_a_result_is_opened_in_the_editor_with_its_mask(
    qtbot, opened: OpenEditor, batch: BatchWindow, shoot, portrait
) -> None:
    run(qtbot, batch)
    batch.grid.selectionModel().clear()
    choose(batch.queue, "faceless")
    with qtbot.waitSignal(opened.current.photo_changed):
        click(batch.edit_button)
    assert opened.document.path == shoot / "faceless.png" and not opened.document.mask.has_fill
    choose(batch.grid, "b")
    click(batch.edit_button)
    qtbot.waitUntil(lambda: opened.document.mask.has_fill, timeout=30_000)
    assert opened.document.path == shoot / "b.png"
    x, y = portrait.landmarks[0].round().astype(int)
    expected = np.zeros_like(opened.document.mask.fill)
    expected[y : y + 20, x : x + 20] = 255
    np.testing.assert_array_equal(opened.document.mask.fill, expected)


def test_what_is_missing_is_said_before_the_start(batch: BatchWindow) -> None:
    for field, text, says in (
        (batch.output_field, "", "Choose a folder"),
        (batch.pattern_field, "all", "put {name} into it"),
    ):
        before = field.text()
        field.setText(text)
        click(batch.start_button)
        assert says in batch.note.text() and set(states(batch).values()) == {ItemState.WAITING}
        field.setText(before)


def test_results_that_were_not_accepted_are_asked_for(qtbot, opened: OpenEditor, batch: BatchWindow) -> None:
    run(qtbot, batch)
    folder = items(batch)["a"].result.folder
    assert folder.exists()

    def answer(button: QMessageBox.StandardButton) -> Callable:
        return lambda dialog: QTest.mouseClick(
            dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton(button.value)), LEFT
        )

    with answering(answer(QMessageBox.StandardButton.Cancel)):
        opened.window.close()
    assert opened.window.isVisible()
    with answering(answer(QMessageBox.StandardButton.Discard)):
        opened.window.close()
    assert not opened.window.isVisible() and not folder.exists()


def test_the_key_opens_the_window(make_editor, engine) -> None:
    editor = make_editor(engine=engine)
    QTest.keyClick(editor.window, Qt.Key.Key_B, CTRL)
    window = editor.window.findChild(BatchWindow)
    assert window is not None and window.isVisible() and not window.start_button.isEnabled()


def test_proposed_masks_are_offered_once_there_is_a_network_for_them(batch: BatchWindow) -> None:
    combo = batch.mask_choice.kind_list
    assert combo.findData(MaskKind.PROPOSED) < 0
    for _ in range(2):
        batch.mask_choice.offer_proposals()
    assert combo.count() == 5


def test_photos_that_nothing_hides_are_left_out_and_say_so(
    qtbot, make_editor, engine: EngineWithFiles, shoot: Path, tmp_path: Path
) -> None:
    def propose_mask(photo, kinds, face=None):
        asked.append(tuple(kinds))
        mask = np.zeros(photo.rgb.shape[:2], np.uint8)
        if photo.path.stem == "a":
            mask[200:220, 100:180] = 255
        return mask

    asked: list[tuple[Occlusion, ...]] = []
    engine.propose_mask = propose_mask
    engine.proposes_masks = True
    opened = make_editor(engine=engine)
    opened.window.actions_.batch.trigger()
    window = opened.window.findChild(BatchWindow)
    window.dropped.emit([shoot / "a.png", shoot / "b.png"])
    choose_kind(window, MaskKind.PROPOSED)
    window.mask_choice.proposed_list.setCurrentText("Sunglasses")
    window.output_field.setText(str(tmp_path / "out"))
    run(qtbot, window)
    assert states(window) == {"a": ItemState.READY, "b": ItemState.SKIPPED}
    assert "Nothing that hides a face was found" in items(window)["b"].sentence
    assert asked == [(Occlusion.SUNGLASSES,)] * 2
    mask = np.asarray(Image.open(items(window)["a"].result.mask))
    assert mask[200:220, 100:180].min() == 255 and np.count_nonzero(mask) == 20 * 80
    assert "1 to be looked at, 0 not done, 1 left out" in window.note.text()
