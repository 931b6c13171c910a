"""The panels: brush and mask, generator, and the strip of alternatives."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from engine.boxes import Box
from engine.generators.base import GeneratorSpec
from engine.photo.photo import Photo
from engine.request import CompletionResult, Patch
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.actions.key_bindings import KeyBindings
from faceinpaint_gui.boxes import thumbnail_box
from faceinpaint_gui.canvas.screen_colours import ScreenColours
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.panels.alternatives_panel import AlternativesPanel
from faceinpaint_gui.panels.generator_panel import GeneratorPanel
from faceinpaint_gui.panels.mask_panel import MaskPanel
from faceinpaint_gui.panels.slider_field import SliderField
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.worker.engine_access import EngineInfo
from tests.gui.canvas_events import qimage_to_rgb
from tests.gui.fake_engine import GENERATORS


@pytest.fixture
def actions(qtbot) -> Actions:
    return Actions(None)


# Slider and number


@pytest.mark.parametrize("value", [1, 2, 17, 400, 2000])
def test_typing_moves_a_logarithmic_slider_to_the_share_of_decades(qtbot, value: int) -> None:
    field = SliderField("Size", (1, 2000), " px", is_logarithmic=True)
    qtbot.addWidget(field)
    field.spin.setValue(value)
    assert field.slider.value() == round(1000 * np.log(value) / np.log(2000))
    assert field.value == value


def test_sliding_shows_the_number_and_tells_it_once(qtbot) -> None:
    field = SliderField("Size", (1, 2000), " px", is_logarithmic=True)
    qtbot.addWidget(field)
    heard: list[int] = []
    field.value_changed.connect(heard.append)
    field.slider.setValue(500)
    assert heard == [field.spin.value()] == [round(2000**0.5)]


# Brush and mask


def test_the_brush_is_as_remembered_and_is_remembered(qtbot, actions: Actions, settings: Settings) -> None:
    settings.brush_diameter_px, settings.brush_hardness, settings.grow_px = 90.0, 0.35, 12
    panel = MaskPanel(actions, settings)
    qtbot.addWidget(panel)
    assert (panel.radius_px, panel.hardness, panel.grow_px) == (45.0, 0.35, 12)
    panel.size_field.set_value(300)
    panel.hardness_field.set_value(100)
    panel.grow_spin.setValue(3)
    panel.store(settings)
    assert (settings.brush_diameter_px, settings.brush_hardness, settings.grow_px) == (300.0, 1.0, 3)


def test_bracket_actions_change_size_and_hardness_within_their_ranges(
    qtbot, actions: Actions, settings: Settings
) -> None:
    panel = MaskPanel(actions, settings)
    qtbot.addWidget(panel)
    panel.size_field.set_value(50)
    actions.larger_brush.trigger()
    assert panel.size_field.value == 60
    actions.smaller_brush.trigger()
    assert panel.size_field.value == 50
    panel.size_field.set_value(2)
    for _ in range(4):
        actions.smaller_brush.trigger()
    assert panel.size_field.value == 1
    actions.larger_brush.trigger()
    assert panel.size_field.value == 2
    panel.hardness_field.set_value(95)
    with qtbot.waitSignal(panel.brush_changed) as blocker:
        actions.harder_brush.trigger()
    assert blocker.args == [1.0, 1.0]
    actions.softer_brush.trigger()
    assert panel.hardness == 0.9


def test_the_sliders_tell_the_keys_that_move_them(qtbot, actions: Actions, settings: Settings) -> None:
    panel = MaskPanel(actions, settings)
    qtbot.addWidget(panel)
    bindings = KeyBindings(actions.all(), settings)
    bindings.set_keys(actions.larger_brush, [QKeySequence("F7")])
    assert panel.size_field.slider.toolTip() == (
        "Diameter of the brush, in pixels of the photo\nSmaller brush ([)\nLarger brush (F7)"
    )


# Generator


@pytest.fixture
def generator_panel(qtbot, settings: Settings) -> GeneratorPanel:
    panel = GeneratorPanel(settings)
    qtbot.addWidget(panel)
    return panel


INFO = EngineInfo(GENERATORS, {"cuda": "Big card (CUDA)", "cpu": "Processor"}, "cpu")


def test_before_the_engine_is_loaded_it_offers_nothing(generator_panel: GeneratorPanel) -> None:
    assert not generator_panel.generator_list.isEnabled()
    assert generator_panel.generator == "auto"


def test_a_generator_without_weights_is_greyed_and_says_why(generator_panel: GeneratorPanel) -> None:
    generator_panel.set_engine(INFO)
    names = generator_panel.generator_list
    assert [names.itemText(index) for index in range(names.count())] == [
        "Automatic",
        "Face network",
        "Search",
        "Fast marching",
        "Texture",
    ]
    enabled = [bool(names.model().index(index, 0).flags() & Qt.ItemFlag.ItemIsEnabled) for index in range(5)]
    assert enabled == [True, True, False, True, True]
    assert "weights are not installed" in names.itemData(2, Qt.ItemDataRole.ToolTipRole)


def test_the_chosen_one_is_described_with_its_licence(qtbot, generator_panel: GeneratorPanel) -> None:
    generator_panel.set_engine(INFO)
    with qtbot.waitSignal(generator_panel.generator_changed) as blocker:
        generator_panel.generator_list.setCurrentIndex(1)
    assert blocker.args == ["gfc"] == [generator_panel.generator]
    assert generator_panel.description.text() == "A paper, 2017. Licence: research only."


def test_one_answer_only_where_the_seed_does_not_matter(generator_panel: GeneratorPanel) -> None:
    generator_panel.set_engine(INFO)
    generator_panel.alternatives_spin.setValue(5)
    generator_panel.generator_list.setCurrentIndex(3)
    assert generator_panel.alternatives == 1
    assert not generator_panel.alternatives_spin.isEnabled()
    generator_panel.generator_list.setCurrentIndex(1)
    assert generator_panel.alternatives == 5


@pytest.mark.parametrize(
    ("remembered", "selected"), [("telea", "telea"), ("latent", "auto"), ("gone", "auto")]
)
def test_the_remembered_generator_is_selected_if_it_can_run(
    qtbot, settings: Settings, remembered: str, selected: str
) -> None:
    settings.generator = remembered
    panel = GeneratorPanel(settings)
    qtbot.addWidget(panel)
    panel.set_engine(INFO)
    assert panel.generator == selected


def test_choosing_a_device_is_announced_by_name(qtbot, generator_panel: GeneratorPanel) -> None:
    generator_panel.set_engine(INFO)
    generator_panel.show()
    assert generator_panel.device_list.currentText() == "Processor"
    with qtbot.waitSignal(generator_panel.device_chosen) as blocker:
        generator_panel.device_list.setFocus()
        QTest.keyClick(generator_panel.device_list, Qt.Key.Key_Up)
    assert blocker.args == ["cuda"]
    assert generator_panel.device_list.currentText() == "Big card (CUDA)"


ALTERED = "The weight file is damaged or was altered; restore that file."
MDE = GeneratorSpec("mde", "Encoder", "A paper", 96, True, tasks=("inpaint", "extend", "colorize"))


def test_altered_weights_are_greyed_with_the_reason(generator_panel: GeneratorPanel) -> None:
    generators = (replace(GENERATORS[0], problem=ALTERED), *GENERATORS[1:])
    generator_panel.set_engine(replace(INFO, generators=generators))
    names = generator_panel.generator_list
    assert not names.model().index(1, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert names.itemData(1, Qt.ItemDataRole.ToolTipRole) == ALTERED


def test_a_task_is_offered_only_if_a_generator_can_do_it(qtbot, generator_panel: GeneratorPanel) -> None:
    generator_panel.show()
    for generators in (GENERATORS, (*GENERATORS, replace(MDE, problem=ALTERED))):
        generator_panel.set_engine(replace(INFO, generators=generators))
        assert not generator_panel.task_list.isVisible()
        assert generator_panel.task == "inpaint"
    generator_panel.set_engine(replace(INFO, generators=(*GENERATORS, MDE)))
    assert generator_panel.task_list.isVisible()
    tasks = generator_panel.task_list
    assert [tasks.itemData(index) for index in range(tasks.count())] == ["inpaint", "extend", "colorize"]
    names = generator_panel.generator_list
    names.setCurrentIndex(names.findData("telea"))
    tasks.setFocus()
    QTest.keyClick(tasks, Qt.Key.Key_End)
    assert generator_panel.task == "colorize" and generator_panel.generator == "auto"
    assert [names.itemData(index) for index in range(names.count())] == ["auto", "mde"]
    assert "get colours" in generator_panel.description.text()


def test_automatic_shows_what_it_took_and_why(generator_panel: GeneratorPanel) -> None:
    generator_panel.set_engine(INFO)
    generator_panel.show_reason("Studio was chosen: it is the best.")
    assert generator_panel.description.text() == "Studio was chosen: it is the best."
    generator_panel.show_reason("")
    assert generator_panel.description.text() == "Studio was chosen: it is the best."
    generator_panel.generator_list.setCurrentIndex(1)
    generator_panel.show_reason("Studio was chosen: it is the best.")
    assert "Licence" in generator_panel.description.text()


# Alternatives


def mask_with(size: tuple[int, int], x0: int, y0: int, x1: int, y1: int) -> np.ndarray:
    mask_fill = np.zeros(size, np.uint8)
    mask_fill[y0:y1, x0:x1] = 255
    return mask_fill


@pytest.mark.parametrize(
    ("size", "hole", "expected"),
    [
        ((500, 400), (100, 200, 200, 240), (75, 145, 225, 295)),  # surround of a quarter of 100 px
        ((500, 400), (10, 20, 14, 24), (0, 0, 48, 48)),  # never less than 48 px, pushed inside the photo
        ((500, 400), (390, 490, 400, 500), (352, 452, 400, 500)),
        ((60, 400), (100, 0, 200, 60), (75, 0, 225, 60)),  # a photo that is lower than the square
    ],
)
def test_a_thumbnail_shows_the_hole_with_its_surroundings(
    size: tuple[int, int], hole: tuple[int, int, int, int], expected: tuple[int, int, int, int]
) -> None:
    assert thumbnail_box(mask_with(size, *hole)) == expected


def test_a_cut_out_is_what_the_whole_patched_photo_shows_there(random: np.random.Generator) -> None:
    image = random.integers(0, 256, (50, 60, 3), np.uint8)
    patch = Patch(20, 10, random.integers(0, 256, (25, 30, 3), np.uint8))
    whole = patch.apply_to(image)
    for box in ((0, 0, 60, 50), (25, 15, 40, 30), (0, 0, 25, 20), (40, 30, 60, 50), (0, 40, 10, 50)):
        x0, y0, x1, y1 = box
        np.testing.assert_array_equal(patch.shown_in(image, Box(*box)), whole[y0:y1, x0:x1])


def completed(document: Document, seeds: range) -> CompletionResult:
    request = document.completions.make_request("gfc", seeds[0], len(seeds), "poisson")
    patches = tuple(Patch(40, 50, np.full((20, 20, 3), 50 * seed + 20, np.uint8)) for seed in seeds)
    return CompletionResult(request, "gfc", patches, tuple(seeds))


@pytest.fixture
def strip(qtbot, actions: Actions) -> tuple[Document, AlternativesPanel]:
    document = Document(Photo(np.full((120, 100, 3), 200, np.uint8)))
    document.mask.replace(mask_with((120, 100), 40, 50, 60, 70), "Mark")
    panel = AlternativesPanel(CurrentDocument(document), actions, ScreenColours())
    qtbot.addWidget(panel)
    document.completions.apply(completed(document, range(3)))
    return document, panel


def middle_of_thumbnail(panel: AlternativesPanel, row: int) -> int:
    rgb = qimage_to_rgb(panel.list.item(row).icon().pixmap(88, 88).toImage())
    return int(rgb[rgb.shape[0] // 2, rgb.shape[1] // 2, 0])


def test_the_strip_shows_each_alternative_and_marks_the_chosen_one(strip) -> None:
    document, panel = strip
    assert [middle_of_thumbnail(panel, row) for row in range(3)] == [20, 70, 120]
    assert panel.list.currentRow() == document.completions.chosen_index == 0
    assert not panel.isHidden()


def test_clicking_a_thumbnail_shows_that_alternative(qtbot, strip) -> None:
    document, panel = strip
    panel.resize(700, 160)
    panel.show()
    place = panel.list.visualItemRect(panel.list.item(2)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert document.completions.chosen_index == 2
    assert document.image_rgb[60, 50, 0] == 120
    assert panel.list.currentRow() == 2


def test_further_results_extend_the_strip(strip) -> None:
    document, panel = strip
    document.completions.apply(completed(document, range(3, 5)))
    assert [middle_of_thumbnail(panel, row) for row in range(5)] == [20, 70, 120, 170, 220]
    assert panel.list.currentRow() == 3


def test_next_and_previous_stop_at_the_ends(actions: Actions, strip) -> None:
    document, _ = strip
    chosen = []
    for action in (actions.next_alternative,) * 4 + (actions.previous_alternative,) * 4:
        action.trigger()
        chosen.append(document.completions.chosen_index)
    assert chosen == [1, 2, 2, 2, 1, 0, 0, 0]


def test_a_number_chooses_its_alternative_and_too_high_a_number_nothing(actions: Actions, strip) -> None:
    document, _ = strip
    actions.numbered_alternatives[1].trigger()
    assert document.completions.chosen_index == 1
    actions.numbered_alternatives[8].trigger()
    assert document.completions.chosen_index == 1


def test_undoing_the_completion_hides_the_strip_and_redoing_brings_it_back(strip) -> None:
    document, panel = strip
    document.completions.choose(1)
    document.undo_stack.undo()
    assert panel.isHidden()
    document.undo_stack.redo()
    assert not panel.isHidden()
    assert panel.list.currentRow() == 1
