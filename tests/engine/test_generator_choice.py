"""What "auto" stands for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine import generator_choice, weights
from engine.errors import GeneratorError, WeightsError
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.generator_choice import choose, wants_faces
from engine.generators.registry import registered_generators
from engine.request import FaceFrame


@pytest.fixture(autouse=True)
def figures(monkeypatch) -> dict[str, dict[str, float]]:
    """What the manifest says of each network; nothing at first."""
    found: dict[str, dict[str, float]] = {}
    monkeypatch.setattr(generator_choice, "_figures", lambda name: found.get(name, {}))
    return found


@pytest.fixture
def installed(monkeypatch):
    """Lets only these networks, and the classical fills, be installed."""

    def install(*names: str) -> None:
        specs = [
            replace(spec, has_weights=True, problem="")
            for spec in registered_generators()
            if not spec.needs_weights or spec.name in names
        ]
        monkeypatch.setattr(generator_choice, "list_generators", lambda: specs)

    return install


def scene(crop_px: float, hole_px: int, count: int = 1) -> tuple[np.ndarray, list[FaceFrame]]:
    """A mask with a square in the middle of each of some faces side by side, and their frames."""
    side = int(crop_px) + 20
    mask = np.zeros((side, side * count), np.uint8)
    faces = []
    for number in range(count):
        faces.append(FaceFrame(CANONICAL_LANDMARKS * crop_px + (10 + number * side, 10)))
        start = (side - hole_px) // 2
        mask[start : start + hole_px, number * side + start : number * side + start + hole_px] = 255
    return mask, faces


def auto(scene, alternatives: int = 1, device: str = "cpu", task: str = "inpaint"):
    return choose("auto", task, *scene, alternatives, device)


def test_the_better_network_for_faces_goes_first_and_says_why(installed):
    installed("gfc", "studio", "mde", "latent")
    choice = auto(scene(300, 150))
    assert choice.name == "studio" and choice.reason.startswith("Studio was chosen: ")
    installed("gfc", "latent")
    assert auto(scene(300, 150)).name == "gfc"


@pytest.mark.parametrize(
    ("gfc", "studio", "better"),
    [
        ((19.5, 0.8), (20.0, 0.8), "studio"),
        ((20.0, 0.8), (19.5, 0.8), "gfc"),
        ((20.6, 0.3), (19.5, 0.8), "studio"),  # PSNR likes blur
        ((20.6, 0.3), (19.5, 0.4), "gfc"),
    ],
)
def test_figures_decide(installed, figures, gfc, studio, better):
    installed("gfc", "studio")
    for name, (psnr, sharpness) in (("gfc", gfc), ("studio", studio)):
        figures[name] = {"psnr_hole_db": psnr, "sharpness": sharpness}
    choice = auto(scene(300, 150))
    assert choice.name == better and "best figures" in choice.reason


def test_without_any_the_surroundings_are_continued(installed):
    installed("latent")
    choice = auto(scene(300, 150))
    assert choice.name == "telea" and choice.reason == "" and "No weights" in choice.notes[0]


@pytest.mark.parametrize("task", ["inpaint", "colorize"])
def test_weights_whose_list_cannot_be_read_are_not_taken_for_none(monkeypatch, tmp_path, task):
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path))
    for ask in (lambda: wants_faces("auto", task), lambda: auto(scene(300, 150), task=task)):
        with pytest.raises(WeightsError, match=r"has no manifest\.toml; correct or unset it"):
            ask()
    assert choose("telea", "inpaint", *scene(300, 150), 1, "cpu").name == "telea"


@pytest.mark.parametrize(
    ("crop_px", "hole_px", "alternatives", "taken"),
    [
        (600, 100, 1, "gepe"),
        (600, 140, 1, "studio"),  # more than a small part of the face
        (300, 50, 1, "studio"),  # so small that enlarging 128 pixels hardly shows
        (600, 100, 4, "studio"),  # gepe knows one answer only
    ],
)
def test_small_holes_in_large_photos_keep_the_photos_texture(
    installed, figures, crop_px, hole_px, alternatives, taken
):
    installed("gfc", "studio", "gepe")
    figures |= {"gepe": {"psnr_O4": 21.0, "psnr_O5": 21.0}, "studio": {"psnr_O4": 20.9, "psnr_O5": 20.9}}
    assert auto(scene(crop_px, hole_px), alternatives).name == taken


def test_texture_alone_is_no_reason(installed, figures):
    installed("gfc", "studio", "gepe")
    figures |= {"gepe": {"psnr_O4": 19.9, "psnr_O5": 19.9}, "studio": {"psnr_O4": 20.9, "psnr_O5": 20.9}}
    assert auto(scene(600, 100)).name == "studio"
    figures |= {"gepe": {"psnr_O4": 22.0, "sharpness": 0.5}, "studio": {"psnr_O4": 20.9, "sharpness": 0.7}}
    assert auto(scene(600, 100)).name == "studio"  # blurred eyes have a high PSNR
    installed("gepe")
    assert auto(scene(600, 100)).name == "gepe"


def test_several_faces_get_the_slow_network_on_a_gpu_only(installed, figures):
    installed("studio", "gepe")
    figures["gepe"] = {"psnr_O4": 21.0}
    assert auto(scene(600, 100, 2)).name == "studio"
    assert auto(scene(600, 100, 2), device="cuda").name == "gepe"


@pytest.mark.parametrize("task", ["extend", "colorize"])
def test_other_tasks_go_to_who_can_do_them(installed, task):
    installed("gfc", "studio", "mde")
    choice = auto(scene(300, 150), task=task)
    assert choice.name == "mde" and "Missing Data Encoder was chosen" in choice.reason
    installed("gfc", "studio")
    with pytest.raises(GeneratorError, match="No installed generator can co"):
        wants_faces("auto", task)


def test_a_named_generator_is_taken_without_a_reason_if_it_does_the_task(installed):
    installed("gfc", "mde")
    assert choose("telea", "inpaint", *scene(300, 50), 1, "cpu") == generator_choice.Choice("telea")
    with pytest.raises(GeneratorError, match=r"cannot colour photos; choose one of: mde\."):
        choose("gfc", "colorize", *scene(300, 50), 1, "cpu")


def test_an_unknown_task_is_named():
    with pytest.raises(GeneratorError, match="'sing'; choose one of: inpaint, extend, colorize"):
        wants_faces("auto", "sing")


def test_faces_matter_if_a_network_may_be_taken(installed):
    installed()
    assert not wants_faces("auto", "inpaint") and not wants_faces("telea", "inpaint")
    installed("gfc")
    assert wants_faces("auto", "inpaint") and wants_faces("gfc", "inpaint")


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


def test_altered_weights_are_passed_over_and_named_where_nothing_else_is_left(monkeypatch):
    altered = "The weight file studio.safetensors is damaged."

    def offer(*names: str) -> None:
        specs = [
            replace(spec, has_weights=True, problem=altered if spec.name == "studio" else "")
            for spec in registered_generators()
            if not spec.needs_weights or spec.name in names
        ]
        monkeypatch.setattr(generator_choice, "list_generators", lambda: specs)

    offer("studio", "gfc")
    choice = auto(scene(300, 150))
    assert choice.name == "gfc" and choice.notes == (altered,)
    offer("studio")
    with pytest.raises(WeightsError, match="is damaged"):
        auto(scene(300, 150))
