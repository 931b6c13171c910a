"""What the history holds is packed while nothing else is to be done, and nothing of it is lost."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.request import Patch
from faceinpaint_gui.history import history_packing
from faceinpaint_gui.history.packed_pixels import PackedPatch
from faceinpaint_gui.history.packed_steps import PackedStep
from faceinpaint_gui.recovery import packing
from tests.gui.canvas_events import drag
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import brush_over, complete

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def skin(height: int, width: int, seed: int = 3) -> np.ndarray:
    """Smooth shading with grey grain, as photos have it."""
    rng = np.random.default_rng(seed)
    smooth = cv2.resize(rng.uniform(80, 200, (4, 5, 3)), (width, height), interpolation=cv2.INTER_CUBIC)
    return np.clip(smooth + rng.normal(0, 3, (height, width, 1)), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("size", [(1, 1), (3, 300), (128, 128), (129, 257)])
def test_pixels_come_back_bit_by_bit(size, kind, random: np.random.Generator) -> None:
    noise = Patch(7, 9, random.integers(0, np.iinfo(kind).max + 1, (*size, 3), kind))
    unpacked = PackedPatch.pack(noise).unpack()
    assert (unpacked.x, unpacked.y) == (7, 9)
    assert unpacked.pixels.dtype == kind
    np.testing.assert_array_equal(unpacked.pixels, noise.pixels)


def test_tiles_that_did_not_change_take_no_memory(random: np.random.Generator) -> None:
    under = Patch(10, 20, random.integers(0, 256, (400, 500, 3), np.uint8))
    rgb = under.rgb[30:330, 40:440].copy()
    rgb[200:210, 300:310] += 1
    packed = PackedPatch.pack(Patch(50, 50, rgb), under)
    assert packed.size_bytes < 2 * 128 * 128 * 3
    np.testing.assert_array_equal(packed.unpack(under).rgb, rgb)


def test_photographs_shrink_by_a_half(random: np.random.Generator) -> None:
    patch = Patch(0, 0, skin(600, 800))
    assert PackedPatch.pack(patch).size_bytes < 0.5 * patch.rgb.nbytes


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> OpenEditor:
    """An editor that packs as soon as it can."""
    monkeypatch.setattr(history_packing, "REST_MS", 0)
    return request.getfixturevalue("editor")


def kinds(editor: OpenEditor) -> list[str]:
    """Class names of the steps."""

    def kind(step: object) -> str:
        bare = step.bare if isinstance(step, PackedStep) else step
        return "Packed" * (bare is not step) + type(bare).__name__

    return [kind(step) for step in editor.document._history.steps]


def test_closed_completions_are_packed_and_undo_and_redo_show_the_same(qtbot, hasty: OpenEditor) -> None:
    document, canvas = hasty.document, hasty.canvas
    pictures = [document.image_rgb.copy()]
    for y in (225, 300):
        brush_over(hasty, 200, y)
        complete(qtbot, hasty)
        QTest.keyClick(canvas, Qt.Key.Key_2)
        pictures.append(document.image_rgb.copy())
    QTest.keyClick(canvas, Qt.Key.Key_T)
    drag(canvas, *(canvas.to_widget(x, 225).toPoint() for x in (180, 200)))
    pictures.append(document.image_rgb.copy())
    QTest.keyClick(canvas, Qt.Key.Key_B)
    brush_over(hasty, 100, 400)
    qtbot.waitUntil(
        lambda: (
            kinds(hasty)
            == [
                "MaskStep",
                "PackedCompletionStep",
                "MaskStep",
                "PackedCompletionStep",
                "PackedRetouchStep",
                "MaskStep",
            ]
        )
    )
    for index, picture in ((4, 2), (2, 1), (1, 0), (4, 2), (6, 3), (0, 0), (5, 3)):
        document.undo_stack.setIndex(index)
        np.testing.assert_array_equal(document.image_rgb, pictures[picture], err_msg=str(index))
    document.undo_stack.setIndex(2)
    assert [each.seed for each in document.completions.alternatives] == [0, 1, 2]
    assert document.completions.chosen_index == 1
    QTest.keyClick(canvas, Qt.Key.Key_3)
    assert document.image_rgb[225, 200, 0] == 102


def test_the_packed_step_of_the_last_edit_waits(qtbot, hasty: OpenEditor) -> None:
    brush_over(hasty)
    complete(qtbot, hasty)
    QTest.keyClick(hasty.canvas, Qt.Key.Key_3)
    QTest.keyClick(hasty.canvas, Qt.Key.Key_G)
    QTest.keyClick(hasty.canvas, Qt.Key.Key_1)
    drag(hasty.canvas, *(hasty.canvas.to_widget(x, 225).toPoint() for x in (180, 200)))
    qtbot.wait(50)
    # The completion is still open below the stroke.
    assert kinds(hasty) == ["MaskStep", "CompletionStep", "RetouchStep"]
    drag(hasty.canvas, *(hasty.canvas.to_widget(x, 225).toPoint() for x in (205, 215)))
    qtbot.waitUntil(lambda: kinds(hasty)[2] == "PackedRetouchStep")
    assert len(hasty.document.completions.alternatives) == 3
    before = hasty.document.image_rgb.copy()
    for _ in range(2):
        QTest.keyClick(hasty.canvas, Qt.Key.Key_Z, CTRL)
    for _ in range(2):
        QTest.keyClick(hasty.canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    np.testing.assert_array_equal(hasty.document.image_rgb, before)


def test_packed_completions_forget_what_was_not_chosen_before_steps_are_given_up(
    qtbot, hasty: OpenEditor
) -> None:
    brush_over(hasty)
    complete(qtbot, hasty)
    QTest.keyClick(hasty.canvas, Qt.Key.Key_2)
    first = hasty.document.image_rgb.copy()
    brush_over(hasty, 200, 300)
    qtbot.waitUntil(lambda: kinds(hasty)[1] == "PackedCompletionStep")
    step = hasty.document._history.steps[1]
    assert step.without_others().size_bytes < step.size_bytes
    complete(qtbot, hasty)
    last = hasty.document._history.steps[3]
    others = sum(hasty.document._history.steps[index].size_bytes for index in (0, 2))
    hasty.document.completions.set_budget(others + step.size_bytes + last.size_bytes - 1)
    QTest.keyClick(hasty.canvas, Qt.Key.Key_2)
    assert len(hasty.document._history.steps[1].bare.alternatives) == 1
    hasty.document.undo_stack.setIndex(2)
    np.testing.assert_array_equal(hasty.document.image_rgb, first)
    hasty.document.undo_stack.setIndex(4)
    # Less than the newest one takes: the others go, and what is shown stays.
    shown = hasty.document.image_rgb.copy()
    hasty.document.completions.set_budget(1)
    QTest.keyClick(hasty.canvas, Qt.Key.Key_3)
    assert hasty.document.undo_stack.count() == 1
    assert hasty.document.image_rgb[300, 200, 0] == 102
    QTest.keyClick(hasty.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(hasty.document.image_rgb[:260], shown[:260])
    assert hasty.document.is_modified


def test_packed_steps_go_into_snapshots_and_come_back(qtbot, hasty: OpenEditor) -> None:
    brush_over(hasty)
    complete(qtbot, hasty)
    shown = hasty.document.image_rgb.copy()
    brush_over(hasty, 200, 300)
    qtbot.waitUntil(lambda: kinds(hasty)[1] == "PackedCompletionStep")
    step = hasty.document._history.steps[1]
    again = packing.unpack(packing.pack(step), PackedStep)
    again.undo(hasty.document)
    assert not np.array_equal(hasty.document.image_rgb, shown)
    again.redo(hasty.document)
    np.testing.assert_array_equal(hasty.document.image_rgb, shown)
    assert [each.seed for each in again.opened().alternatives] == [0, 1, 2]
