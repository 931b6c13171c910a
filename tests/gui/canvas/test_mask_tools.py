"""The mask tools edit the document as the pointer goes."""

from __future__ import annotations

import numpy as np
import pytest

from engine import masks
from engine.photo.photo import Photo
from faceinpaint_gui.canvas.mask_tools import MAX_RADIUS_PX, MIN_RADIUS_PX, Brush, BrushShape, PointerInput
from faceinpaint_gui.document import Document


@pytest.fixture
def document(qtbot) -> Document:
    return Document(Photo(rgb=np.zeros((90, 121, 3), np.uint8)))


def drag(tool: Brush, document: Document, *points, pressure=1.0, erase=False, start=None) -> None:
    tool.begin(document, PointerInput(points[0], pressure, erase), start)
    for point in points[1:]:
        tool.drag(document, PointerInput(point, pressure, erase))
    tool.finish(document)


def test_a_drag_joins_its_points_into_one_step(document):
    drag(Brush(BrushShape(7, 0.6)), document, (20, 20), (60, 50), (100, 30))
    expected = np.zeros((90, 121), np.uint8)
    masks.stroke(expected, np.array([[20.0, 20.0]]), 7, 0.6)
    masks.stroke(expected, np.array([[20.0, 20.0], [60.0, 50.0]]), 7, 0.6)
    masks.stroke(expected, np.array([[60.0, 50.0], [100.0, 30.0]]), 7, 0.6)
    np.testing.assert_array_equal(document.mask.fill, expected)
    assert document.undo_stack.count() == 1
    assert document.mask.fill[35, 40] == 255


def test_separate_drags_are_not_joined(document):
    brush = Brush(BrushShape(4, 1.0))
    drag(brush, document, (10, 10))
    drag(brush, document, (100, 10))
    assert document.mask.fill[10, 55] == 0 and document.undo_stack.count() == 2


def test_a_drag_goes_on_from_a_given_start(document):
    drag(Brush(BrushShape(4, 1.0)), document, (100, 10), start=(10, 10))
    assert document.mask.fill[10, 55] == 255


def test_eraser_and_other_button_erase(document):
    shape = BrushShape(10, 1.0)
    for tool, erase in ((Brush(shape, erases=True), False), (Brush(shape), True)):
        document.mask.replace(np.full((90, 121), 255, np.uint8), "All")
        drag(tool, document, (60, 45), erase=erase)
        assert document.mask.fill[45, 60] == 0 and document.mask.fill[10, 10] == 255
        assert document.undo_stack.undoText() == "Erase from mask"


def test_pressure_makes_the_brush_narrower(document):
    areas = []
    for pressure in (1.0, 0.5, 0.0):
        drag(Brush(BrushShape(20, 1.0)), document, (60, 45), pressure=pressure)
        areas.append(np.count_nonzero(document.mask.fill > 127))
        document.mask.clear()
    assert areas[0] == pytest.approx(np.pi * 20**2, rel=0.1)
    assert areas[1] == pytest.approx(np.pi * 10**2, rel=0.15)
    assert 0 < areas[2] < areas[1] / 4


def test_pressure_can_be_left_out():
    shape = BrushShape(20, 1.0, follows_pressure=False)
    assert shape.radius_at(0.2) == shape.radius_at(1.0) == 20


def test_the_shape_stays_within_what_can_be_painted():
    shape = BrushShape()
    shape.set_radius(0)
    shape.set_hardness(-1)
    assert (shape.radius_px, shape.hardness) == (MIN_RADIUS_PX, 0)
    shape.set_radius(1e9)
    shape.set_hardness(2)
    assert (shape.radius_px, shape.hardness) == (MAX_RADIUS_PX, 1)
