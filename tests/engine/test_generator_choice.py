"""What "auto" stands for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine import generator_choice, weights
from engine.errors import GeneratorError, WeightsError
from engine.generator_choice import CLASSICAL, PREFERENCE, Choice, choose
from engine.generators.registry import registered_generators
from engine.options import Task


@pytest.fixture
def installed(monkeypatch):
    """Lets only these networks, and the classical fills, be installed; of some the weights are altered."""

    def install(*names: str, altered: str = "") -> None:
        specs = [
            replace(spec, has_weights=True, problem="It is damaged." if spec.name == altered else "")
            for spec in registered_generators()
            if not spec.needs_weights or spec.name in names
        ]
        monkeypatch.setattr(generator_choice, "list_generators", lambda: specs)

    return install


def test_every_task_has_a_preference_that_can_do_it():
    tasks = {spec.name: spec.tasks for spec in registered_generators()}
    assert set(PREFERENCE) == set(Task)
    assert all(task in tasks[name] for task, names in PREFERENCE.items() for name in names)
    assert tasks[CLASSICAL] == (Task.INPAINT,)


def test_the_first_choice_for_holes_is_taken_and_says_why(installed):
    installed("gfc", "studio", "mde", "latent", "gepe")
    choice = choose("auto", "inpaint")
    assert choice.name == "studio" and choice.notes == ()
    assert choice.reason == (
        "Studio was chosen: of what is installed and can fill holes in faces, it is the first choice."
    )


def test_where_it_is_not_installed_the_next_one_is(installed):
    installed("gfc", "latent")
    choice = choose("auto", "inpaint")
    assert choice.name == "gfc" and choice.reason.startswith("Generative Face Completion was chosen: ")


def test_without_any_the_surroundings_are_continued(installed):
    installed("latent", "gepe", "mde")
    choice = choose("auto", "inpaint")
    assert choice.name == "telea" and choice.reason == "" and "No weights" in choice.notes[0]


@pytest.mark.parametrize("task", list(Task))
def test_weights_whose_list_cannot_be_read_are_not_taken_for_none(monkeypatch, tmp_path, task):
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path))
    with pytest.raises(WeightsError, match=r"has no manifest\.toml; correct or unset it"):
        choose("auto", task)
    assert choose("telea", "inpaint").name == "telea"


@pytest.mark.parametrize("task", ["extend", "colorize"])
def test_other_tasks_go_to_who_can_do_them(installed, task):
    installed("gfc", "studio", "mde")
    choice = choose("auto", task)
    assert choice.name == "mde" and "Missing Data Encoder was chosen" in choice.reason
    installed("gfc", "studio")
    with pytest.raises(GeneratorError, match="No installed generator can co"):
        choose("auto", task)


def test_a_named_generator_is_taken_without_a_reason_if_it_does_the_task(installed):
    installed("gfc", "mde")
    assert choose("telea", "inpaint") == Choice("telea")
    with pytest.raises(GeneratorError, match=r"cannot colour photos; choose one of: mde\."):
        choose("gfc", "colorize")
    installed("gfc")
    with pytest.raises(GeneratorError, match=r"cannot colour photos; install faceinpaint again"):
        choose("gfc", "colorize")


@pytest.mark.parametrize("generator", ["auto", "telea"])
def test_an_unknown_task_is_named(generator):
    with pytest.raises(GeneratorError, match="'sing'; choose one of: inpaint, extend, colorize"):
        choose(generator, "sing")


def test_other_weights_that_a_generator_uses_are_examined_too(tiny_gfc):
    def problem_of_studio() -> str:
        return next(spec.problem for spec in registered_generators() if spec.name == "studio")

    for name in ("studio", "studio_detail"):
        weights.write_manifest_entry(name, weights.entry("gfc"), tiny_gfc.parent)
    assert problem_of_studio() == ""
    altered = {**weights.entry("gfc"), "sha256": "0" * 64}
    weights.write_manifest_entry("studio_detail", altered, tiny_gfc.parent)
    assert "damaged or was altered" in problem_of_studio()
    missing = {**altered, "file": "nowhere.safetensors"}
    weights.write_manifest_entry("studio_detail", missing, tiny_gfc.parent)
    assert problem_of_studio() == ""  # it can do without


def test_altered_weights_are_passed_over_and_named_where_nothing_else_is_left(installed):
    installed("studio", "gfc", altered="studio")
    choice = choose("auto", "inpaint")
    assert choice.name == "gfc" and choice.notes == ("It is damaged.",)
    installed("studio", altered="studio")
    with pytest.raises(WeightsError, match="is damaged"):
        choose("auto", "inpaint")
    installed("mde", altered="mde")
    with pytest.raises(WeightsError, match="is damaged"):
        choose("auto", "extend")
