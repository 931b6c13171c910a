"""The recipe of the iterative GAN: its losses by hand, two steps, the export."""

from __future__ import annotations

import csv
import math
import shutil
from contextlib import nullcontext

import numpy as np
import pytest
import torch
from PIL import Image

from engine import weights
from engine.errors import EngineError, GeneratorError, ShapeError
from engine.generators import iterative_gan
from engine.generators.iterative_gan import CODE, EMPHASIS, IterativeGAN
from engine.networks import catalogue
from engine.networks.iterative_gan import FaceGenerator, FaceReader, Judgement
from engine.networks.pixels import to_tensor
from training.errors import DataError, OptionError
from training.export import export_weights
from training.recipes import igan
from training.recipes.igan import (
    IGAN,
    IGANOptions,
    _description,
    integrated_loss,
    label_loss,
    perceptual_loss,
)
from training.step import StepContext

NAMES = ["Bangs", "Eyeglasses", "Male", "Smiling"]
TINY = {
    "batch": 4,
    "face_set": "faces",
    "labels": "predicted.csv",
    "width": 0.0625,
    "often_reversed": "Bangs,Eyeglasses",
}


@pytest.fixture
def labelled(face_data):
    """The set "faces", and a table of labels that leaves two of them out."""
    with (face_data / "predicted.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image", *NAMES])
        writer.writerows([f"{i:06d}", i % 2, i // 2 % 2, i // 4 % 2, 1] for i in range(22))
    return face_data


@pytest.fixture
def run(labelled, train):
    return lambda **options: train(IGAN(IGANOptions(**(options | TINY))), labelled)


@pytest.fixture
def exported(run, tmp_path, monkeypatch):
    trainer = run()
    export_weights(trainer.recipe, 2, "cpu", {"rebuild_psnr_db": 9.0}, "small", tmp_path / "weights")
    monkeypatch.setenv("FACEINPAINT_WEIGHTS", str(tmp_path / "weights"))
    return trainer.recipe, IterativeGAN.load("cpu")


@pytest.mark.parametrize("preset", ["paper", *IGAN.presets])
def test_two_steps(run, preset):
    trainer = run(**IGAN.presets.get(preset, {}))
    recipe = trainer.recipe
    torch.manual_seed(0)
    untrained = IGAN(recipe.options)
    untrained.attributes = recipe.attributes
    untrained.build()
    for name, network in recipe.networks.items():
        before = dict(untrained.networks[name].named_parameters())
        for key, parameter in network.named_parameters():
            assert torch.isfinite(parameter).all()
            assert not torch.equal(before[key], parameter), f"{name}.{key} was not trained"
    rows = np.genfromtxt(trainer.folder / "log.csv", delimiter=",", names=True)
    parts = {"perceptual", "pixel", "code", "generator_updates", "reader_updates"}
    parts |= {f"{side}_{kind}" for side in ("generator", "reader") for kind in ("adversarial", "label")}
    assert set(rows.dtype.names) >= parts
    assert all(np.isfinite(rows[name]).all() for name in rows.dtype.names)


def test_only_labelled_faces_are_used(labelled):
    recipe = IGAN(IGANOptions(**TINY))
    recipe.read_data(labelled)
    assert len(recipe.train_images) + len(recipe.validation) == 22
    assert recipe.attributes == NAMES


def test_faces_without_labels_are_refused(labelled):
    with pytest.raises(DataError, match="labels=FILE"):
        IGAN(IGANOptions(**(TINY | {"labels": ""}))).read_data(labelled)


def test_sizes_are_the_papers():
    generator, reader = FaceGenerator(40), FaceReader(40)
    assert generator.project.out_features == 12_800
    with torch.inference_mode():
        image = generator(torch.zeros(1, 140))
        found = reader.judge(image)
    assert image.shape == (1, 3, 128, 128)
    assert [f.shape[1:] for f in found.features] == [(64, 62, 62), (128, 29, 29), (256, 13, 13), (512, 5, 5)]
    assert found.code.shape == (1, 100) and found.labels.shape == (1, 40)
    assert reader.shared[0].out_features == 1024


def test_label_loss_by_hand():
    logits = torch.tensor([[0.0, math.log(3)]])  # sigmoids 1/2 and 3/4
    wanted = torch.tensor([[1.0, 0.0]])
    assert label_loss(logits, wanted) == pytest.approx((math.log(2) + math.log(4)) / 2)


def test_perceptual_loss_by_hand():
    real = [torch.zeros(1, 2, 2, 2), torch.ones(1, 1, 2, 2)]
    rebuilt = [torch.full((1, 2, 2, 2), 0.5), torch.tensor([[[[1.0, 3.0], [1.0, 1.0]]]])]
    assert perceptual_loss(real, rebuilt) == pytest.approx(0.5 + 2 / 4)


def judgement(*features: torch.Tensor) -> Judgement:
    return Judgement(torch.zeros(1, 1), list(features), torch.zeros(1, CODE), torch.zeros(1, 4))


def test_integrated_loss_by_hand():
    images, rebuilt = torch.zeros(1, 3, 2, 2), torch.full((1, 3, 2, 2), -0.25)
    total, parts = integrated_loss(
        images,
        rebuilt,
        judgement(torch.zeros(1, 1, 1, 1)),
        judgement(torch.ones(1, 1, 1, 1)),
        torch.full((1, CODE), 0.3),
        torch.full((1, CODE), -0.2),
        IGANOptions(),
    )
    assert parts["perceptual"] == pytest.approx(1.0)
    assert parts["pixel"] == pytest.approx(0.25)
    assert parts["code"] == pytest.approx(0.5)
    assert total == pytest.approx(2.0 * 1 + 0.5 * 0.25 + 1.0 * 0.5)


def test_transformed_faces_keep_all_but_one_attribute(labelled):
    recipe = IGAN(IGANOptions(**(TINY | {"transformed_share": 0.5})))
    recipe.read_data(labelled)
    recipe.build()
    context = StepContext(0, 1, torch.Generator().manual_seed(0), nullcontext, lambda *_: None, lambda x: x)
    labels = torch.eye(4)
    of_real = judgement()._replace(code=torch.full((4, CODE), 2.0))  # no code that is drawn is above 1
    code, wanted, is_reversed = recipe._draw_descriptions(of_real, labels, context)
    assert is_reversed.sum(1).tolist() == [1, 1, 0, 0]
    assert torch.equal(wanted[:2] != labels[:2], is_reversed[:2])
    assert (code[:2] == 2).all() and (code[2:].abs() <= 1).all()
    assert {tuple(row) for row in wanted[2:].tolist()} <= {tuple(row) for row in labels.tolist()}


def test_what_a_reversed_attribute_excludes_is_not_drawn(labelled, monkeypatch):
    excluded = {("Bangs", True): {"Male"}, ("Eyeglasses", False): {"Smiling", "Hat"}}
    monkeypatch.setattr(igan, "excluded_by", lambda name, present: excluded.get((name, present), set[str]()))
    recipe = IGAN(IGANOptions(**(TINY | {"transformed_share": 1.0})))
    recipe.read_data(labelled)
    recipe.build()
    context = StepContext(0, 1, torch.Generator().manual_seed(0), nullcontext, lambda *_: None, lambda x: x)
    labels = torch.tensor([0.0, 1, 1, 1]).expand(40, 4)  # Bangs, Eyeglasses, Male, Smiling
    of_real = judgement()._replace(code=torch.zeros(40, CODE))
    _, wanted, is_reversed = recipe._draw_descriptions(of_real, labels, context)
    found = {(int(row.nonzero()), *drawn.tolist()) for row, drawn in zip(is_reversed, wanted, strict=True)}
    assert found == {(0, 1, 1, 0, 1), (1, 0, 0, 1, 0), (2, 0, 1, 0, 1), (3, 0, 1, 1, 0)}


def test_some_attributes_are_reversed_more_often(labelled):
    recipe = IGAN(IGANOptions(**(TINY | {"transformed_share": 1.0})))
    recipe.read_data(labelled)
    recipe.build()
    context = StepContext(0, 1, torch.Generator().manual_seed(0), nullcontext, lambda *_: None, lambda x: x)
    of_real = judgement()._replace(code=torch.zeros(4000, CODE))
    _, _, is_reversed = recipe._draw_descriptions(of_real, torch.zeros(4000, 4), context)
    often, often_too, seldom, seldom_too = is_reversed.float().mean(0).tolist()
    assert often == pytest.approx(3 / 8, abs=0.03) and often_too == pytest.approx(3 / 8, abs=0.03)
    assert seldom == pytest.approx(1 / 8, abs=0.03) and seldom_too == pytest.approx(1 / 8, abs=0.03)


def test_rare_attributes_are_shown_more_often(labelled):
    with (labelled / "predicted.csv").open("w", newline="") as file:
        rows = ([f"{i:06d}", int(i == 3), 0, 1, 1] for i in range(22))
        csv.writer(file).writerows([["image", *NAMES], *rows])
    recipe = IGAN(IGANOptions(**(TINY | {"batch": 400, "rare_share": 0.25})))
    recipe.read_data(labelled)
    assert recipe.train_labels[:, 0].sum() == 1  # and nobody has glasses
    bangs = recipe.batch(np.random.default_rng(0))["labels"][:, 0]
    assert bangs[-100:].all() and not bangs[:-100].all()


def test_several_sets_are_trained_on_together(labelled):
    shutil.copytree(labelled / "faces", labelled / "more")
    recipe = IGAN(IGANOptions(**(TINY | {"face_set": "faces,more"})))
    recipe.read_data(labelled)
    assert recipe.data_sets == ("faces", "more")
    assert len(recipe.train_images) + len(recipe.validation) == 44
    assert len(recipe.train_labels) == len(recipe.train_images)


def test_sets_with_other_attributes_are_refused(labelled):
    pictures = labelled / "celeba_labelled_89x109"
    pictures.mkdir()
    Image.fromarray(np.zeros((109, 89, 3), np.uint8)).save(pictures / "000000.png")
    (labelled / "celeba_labelled.csv").write_text("image,identity,Halo\n000000,1,1\n")
    recipe = IGAN(IGANOptions(**(TINY | {"face_set": "faces,celeba_labelled"})))
    with pytest.raises(DataError, match="celeba_labelled and faces have other attributes"):
        recipe.read_data(labelled)


def test_an_unknown_attribute_to_reverse_is_refused(labelled):
    recipe = IGAN(IGANOptions(**(TINY | {"often_reversed": "Halo"})))
    with pytest.raises(OptionError, match="'Halo', which faces does not have; choose among: Bangs"):
        recipe.read_data(labelled)


def test_the_finish_only_adds_a_convolution():
    plain, finished = FaceGenerator(4, 0.125), FaceGenerator(4, 0.125, finish=6)
    assert [p.shape for p in plain.parameters()][:-2] == [p.shape for p in finished.parameters()][:-4]
    assert finished(torch.rand(2, CODE + 4)).shape == plain(torch.rand(2, CODE + 4)).shape


def test_rebuilding_does_not_train_the_labels():
    found = judgement()._replace(
        code=torch.zeros(1, CODE, requires_grad=True), labels=torch.zeros(1, 4, requires_grad=True)
    )
    _description(found).sum().backward()
    assert found.code.grad.abs().min() > 0
    assert found.labels.grad is None


def test_exported_weights_rebuild_and_recognise_the_same(exported, monkeypatch):
    monkeypatch.setattr(iterative_gan, "EMPHASIS", 1.0)  # as in training
    recipe, gan = exported
    faces = recipe.train_images[:3]
    assert gan.attributes == tuple(NAMES)
    assert np.abs(gan.rebuild(faces).astype(int) - recipe.gan().rebuild(faces)).max() <= 1
    with torch.no_grad():
        description = recipe.ema["reader"](to_tensor(faces))
    description[:, CODE + 2] = 1.0
    expected = recipe.gan().draw(description.numpy())
    assert np.abs(gan.transform(faces, {"Male": 1}).astype(int) - expected).max() <= 1
    probabilities = gan.recognise(faces)
    assert probabilities.shape == (3, 4)
    assert probabilities.min() >= 0 and probabilities.max() <= 1


def test_what_a_change_excludes_goes_with_it(monkeypatch):
    names = ["Bald", "Bangs", "Blond_Hair", "Brown_Hair", "Male", "Wearing_Lipstick"]
    gan = IterativeGAN(None, names)
    monkeypatch.setattr(gan, "_read", lambda faces: np.full((len(faces), CODE + 6), 0.9, np.float32))
    monkeypatch.setattr(gan, "draw", lambda description: description[:, CODE:])

    def changed(**values: float) -> list[float]:
        return gan.transform(np.zeros((1, 8, 8, 3), np.uint8), values)[0].tolist()

    assert changed() == pytest.approx([0.9] * 6)
    no, yes = 0.9 + EMPHASIS * (0 - 0.9), 0.9 + EMPHASIS * (1 - 0.9)
    assert changed(Bald=1.0) == pytest.approx([yes, 0, 0, 0, 0.9, 0])
    most = 0.9 + EMPHASIS * (0.75 - 0.9)
    assert changed(Bald=0.75) == pytest.approx([most, 0.25, 0.25, 0.25, 0.9, 0.25])
    assert changed(Bald=0.0) == pytest.approx([no, 0.9, 0.9, 0.9, 0.9, 0.9])
    assert changed(Blond_Hair=1.0) == pytest.approx([0, 0.9, yes, 0, 0.9, 0.9])
    assert changed(Bald=1.0, Bangs=0.5) == pytest.approx([yes, 0.5, 0, 0, 0.9, 0])
    assert changed(Male=1.0) == pytest.approx([0.9, 0.9, 0.9, 0.9, yes, 0])
    assert changed(Male=0.0) == pytest.approx([0, 0.9, 0.9, 0.9, no, 0.9])
    assert changed(Male=0.0, Bald=1.0) == pytest.approx([yes, 0, 0, 0, no, 0])


def test_invented_faces_follow_seed_and_attributes(exported):
    recipe, gan = exported
    known = {tuple(row) for row in catalogue.load("igan").descriptions.tolist()}
    assert known == {tuple(row) for row in recipe.train_labels.tolist()}
    faces = gan.generate(3, {"Bangs": 1.0}, seed=5)
    assert faces.shape == (3, 128, 128, 3) and faces.dtype == np.uint8
    assert not np.array_equal(faces[0], faces[1])
    assert np.array_equal(faces[1:], gan.generate(2, {"Bangs": 1.0}, seed=6))
    assert not np.array_equal(faces, gan.generate(3, {"Bangs": 0.0}, seed=5))


def test_wrong_requests_are_refused(exported):
    _, gan = exported
    face = np.zeros((1, 64, 64, 3), np.uint8)
    with pytest.raises(GeneratorError, match=r"'Wings'.*Bangs, Eyeglasses"):
        gan.transform(face, {"Wings": 1.0})
    with pytest.raises(GeneratorError, match="from 0"):
        gan.generate(1, {"Bangs": 2.0}, seed=0)
    with pytest.raises(ShapeError):
        gan.recognise(face[0])


def test_missing_weights_are_named(tmp_path, monkeypatch):
    (tmp_path / "manifest.toml").touch()
    monkeypatch.setattr(weights, "asset_path", lambda _: tmp_path)
    with pytest.raises(EngineError, match="igan"):
        IterativeGAN.load("cpu")
