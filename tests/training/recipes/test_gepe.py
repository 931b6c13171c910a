"""The recipe of GEPE-Net: its losses by hand, two steps of each preset, the export."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import torch
from PIL import Image

from engine import weights
from engine.generators.guidance_enhanced import GuidanceEnhanced
from engine.networks import catalogue
from engine.networks.guidance_enhanced import PerceptualDrawing, PerceptualNet
from engine.runtime.torch_flavour import TorchNetwork
from training.errors import OptionError
from training.export import export_weights
from training.recipes.gepe import GEPE, GEPEOptions, guidance_loss

TINY = {"batch": 2, "face_set": "faces", "size_px": 32, "width": 0.125, "critic_width": 0.0625}


@pytest.fixture
def run(face_data, train):
    return lambda **options: train(GEPE(GEPEOptions(**(TINY | options))), face_data)


@pytest.mark.parametrize("preset", ["paper", *GEPE.presets])
def test_two_steps(run, learned, preset):
    trainer = run(**GEPE.presets.get(preset, {}))
    assert learned(trainer.recipe) == trainer.recipe.networks.keys()
    rows = np.genfromtxt(trainer.folder / "log.csv", delimiter=",", names=True)
    parts = {"weighted", "generator"}
    of_critic = ("critic", "features") if preset == "small" else ("distance", "penalty")
    parts |= {f"{c}_{p}" for c in ("local", "global") for p in ("adversarial", *of_critic)}
    assert set(rows.dtype.names) >= parts
    assert ("guidance" in rows.dtype.names) == (preset not in ("s-net", "pe-net"))
    assert all(np.isfinite(rows[name]).all() for name in rows.dtype.names)


EXTRA = {"skip_attention": True, "flipped_skips": True, "code": 8}
LAYERS = {"skip_attention": "recall.", "flipped_skips": "opposite.", "code": "code."}
GROWN = {"attention": False, "size_px": 64, "grown": 4}


@pytest.mark.parametrize("options", [{}, {"attention": False, "coarse_weight": 4.0} | EXTRA, GROWN | EXTRA])
def test_every_layer_is_trained(run, options):
    recipe = run(**options).recipe
    for name, parameter in recipe.networks["generator"].named_parameters():
        assert parameter.grad is not None, name
        # What is behind the code's silent last layer learns from the second step on.
        assert parameter.grad.abs().max() > 0, name


def test_attention_is_fine_tuned_from_a_run_without_it_at_another_size(run, tmp_path, monkeypatch):
    export_weights(run(attention=False).recipe, 2, "cpu", {}, "paper", tmp_path)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path))
    recipe = GEPE(GEPEOptions(**(TINY | {"size_px": 64, "fine_tune": True})))
    recipe.build()
    shipped = weights.load_tensors("gepe")
    state = recipe.networks["generator"].state_dict()
    assert state.keys() == shipped.keys()
    assert all(torch.equal(tensor, shipped[name]) for name, tensor in state.items())


def test_a_network_is_grown_around_shipped_weights_and_trained_on(run, tmp_path, monkeypatch):
    export_weights(run(attention=False, **EXTRA).recipe, 2, "cpu", {}, "paper", tmp_path)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path))
    recipe = GEPE(GEPEOptions(**(TINY | GROWN | EXTRA | {"fine_tune": True})))
    recipe.data_sets = ("faces",)
    for _ in range(2):
        recipe.build()
        state, shipped = recipe.networks["generator"].state_dict(), weights.load_tensors("gepe")
        new = {name for name in state if name not in shipped}
        assert all(name.startswith("outer.") for name in new)
        assert all(torch.equal(state[name], tensor) for name, tensor in shipped.items())
        torch.nn.init.ones_(recipe.networks["generator"].outer.to_rgb.bias)
        recipe.ema = {"generator": recipe.networks["generator"].half().float()}
        export_weights(recipe, 0, "cpu", {}, "paper", tmp_path)
    assert not new and catalogue.load("gepe").outer is not None
    recipe = GEPE(GEPEOptions(**(TINY | GROWN | EXTRA | {"fine_tune": True, "grown": 6})))
    recipe.build()
    assert not recipe.networks["generator"].outer.to_rgb.bias.any(), "nothing of the other level is left"


@pytest.mark.parametrize("name", EXTRA)
@pytest.mark.parametrize(("shipped", "wanted"), [(False, True), (True, True), (True, False)])
def test_weights_with_and_without_what_was_added_are_fine_tuned_either_way(
    run, tmp_path, monkeypatch, name, shipped, wanted
):
    options = {name: EXTRA[name]}
    export_weights(run(**(options if shipped else {})).recipe, 2, "cpu", {}, "paper", tmp_path)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path))
    recipe = GEPE(GEPEOptions(**(TINY | (options if wanted else {}) | {"fine_tune": True})))
    recipe.build()
    tensors, generator = weights.load_tensors("gepe"), recipe.networks["generator"]
    state = generator.state_dict()
    assert any(key.startswith(LAYERS[name]) for key in state) == wanted
    for key, tensor in state.items():
        if key in tensors:
            assert torch.equal(tensor, tensors[key])
        else:
            assert key.startswith(LAYERS[name]) and not shipped
    if wanted and not shipped:
        recipe.options = GEPEOptions(**(TINY | {"fine_tune": True}))
        recipe.build()
        image, hole = torch.rand(1, 3, 32, 32), torch.zeros(1, 1, 32, 32)
        hole[..., 8:20, 8:20] = 1
        with torch.inference_mode():
            plain = recipe.networks["generator"](image, hole)
            torch.testing.assert_close(generator(image, hole), plain)


def test_the_losses_of_the_whole_hole_join_the_sum(run):
    trainer = run(adversarial_weight=0.0, guidance_weight=0.0, coarse_weight=4.0, psnr_weight=0.1)
    rows = np.genfromtxt(trainer.folder / "log.csv", delimiter=",", names=True)
    expected = rows["weighted"] + 4 * rows["coarse"] + 0.1 * rows["psnr"]
    np.testing.assert_allclose(rows["generator"], expected, rtol=1e-3)


def test_pictures_are_enlarged_and_sometimes_mirrored(face_data):
    recipe = GEPE(GEPEOptions(**(TINY | {"size_px": 64, "source_px": 48, "batch": 16})))
    recipe.read_data(face_data)
    batch = recipe.batch(np.random.default_rng(0))
    assert batch["images"].shape == (16, 48, 48, 3)
    assert batch["masks"].shape == (16, 64, 64)
    assert recipe._enlarge(torch.from_numpy(batch["images"])).shape == (16, 3, 64, 64)
    stored = {image.tobytes() for image in np.asarray(recipe.train_images.faces.pictures.images)}
    kept = [image.tobytes() in stored for image in batch["images"]]
    mirrored = [np.ascontiguousarray(image[:, ::-1]).tobytes() in stored for image in batch["images"]]
    assert any(kept) and any(mirrored) and all(a != b for a, b in zip(kept, mirrored, strict=True))


def test_some_pictures_are_portraits(face_data):
    shutil.copytree(face_data / "faces", face_data / "portraits")
    shutil.copyfile(face_data / "faces.csv", face_data / "portraits.csv")
    for path in (face_data / "portraits").iterdir():
        Image.new("RGB", (48, 48), (255, 0, 255)).save(path)
    options = {"portrait_set": "portraits", "portrait_share": 0.5, "batch": 16}
    recipe = GEPE(GEPEOptions(**(TINY | options)))
    recipe.read_data(face_data)
    assert recipe.data_sets == ("faces", "portraits")
    images = recipe.batch(np.random.default_rng(0))["images"]
    drawn = (images == (255, 0, 255)).all((1, 2, 3))
    assert drawn.any() and not drawn.all()


def test_blended_holes_meet_what_is_around_them(run, tmp_path, monkeypatch):
    trainer = run(blend=True, adversarial_weight=0.0)
    export_weights(trainer.recipe, 2, "cpu", {}, "small", tmp_path)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path))
    image = np.full((1, 32, 32, 3), 200, np.uint8)
    mask = np.zeros((1, 32, 32), np.uint8)
    mask[:, 8:20, 10:22] = 255
    generator, plain = (
        GuidanceEnhanced.load("cpu"),
        GuidanceEnhanced(TorchNetwork(PerceptualDrawing(trainer.recipe.ema["generator"])), 32),
    )
    blended, drawn = generator.complete(image, mask, [0]), plain.complete(image, mask, [0])
    assert np.abs(trainer.recipe.generator().complete(image, mask, [0]).astype(int) - blended).max() <= 1
    edges = [np.abs(each[0, 8, 10:22].astype(int) - 200).mean() for each in (blended, drawn)]
    assert edges[0] < 0.5 * edges[1]
    large, large_mask = (each[0].repeat(2, 0).repeat(2, 1) for each in (image, mask))
    blended, drawn = (each.complete_high_resolution(large, mask[0], 0) for each in (generator, plain))
    edges = [np.abs(each[16, 20:44].astype(int) - 200).mean() for each in (blended, drawn)]
    assert edges[0] < 0.5 * edges[1] and np.array_equal(blended[large_mask == 0], large[large_mask == 0])
    with pytest.raises(OptionError, match="power of two"):
        GEPE(GEPEOptions(blend=True, size_px=384))


def test_without_an_adversarial_weight_there_are_no_critics(run):
    assert run(adversarial_weight=0.0).recipe.networks.keys() == {"generator"}


def test_the_critic_of_eyes_joins_the_patch_critics(run, learned):
    trainer = run(critic="patch", feature_weight=1.0, masks="mixed", size_px=64, eye_weight=3.0)
    assert learned(trainer.recipe) == {"generator", "local", "global", "eyes"}


@pytest.mark.parametrize("options", [{}, {"adversarial_weight": 0.0}, {"size_px": 32}])
def test_a_critic_of_eyes_wants_other_critics_and_eyes(options):
    with pytest.raises(OptionError, match="critic=patch"):
        GEPE(GEPEOptions(eye_weight=1.0, **({"critic": "patch"} | options if options else {})))


@pytest.mark.parametrize(("grown", "size_px"), [(0, 48), (0, 160), (8, 32), (8, 384), (8, 896)])
def test_sizes_that_the_layers_cannot_halve_are_named(grown, size_px):
    with pytest.raises(OptionError, match=f"not {size_px // 2 if grown else size_px}\\."):
        GEPE(GEPEOptions(grown=grown, size_px=size_px))


@pytest.mark.parametrize(
    ("option", "choices"), [("masks", "square, mixed"), ("critic", "wasserstein, patch")]
)
def test_unknown_choices_are_named(option, choices):
    with pytest.raises(OptionError, match=choices):
        GEPE(GEPEOptions(**{option: "round"}))


def test_guidance_loss_by_hand():
    truth = [torch.tensor([[[[0.0, 2.0]], [[7.0, 9.0]]]]), torch.tensor([[[[-2.0, 2.0]]]])]  # deviate by 1, 2
    perceived = [truth[0] + 3, truth[1] - 1]
    assert guidance_loss(perceived, truth) == pytest.approx(3 / 1 + 1 / 2)


def test_features_neither_grow_nor_shrink_by_guidance():
    scale = torch.ones(1, requires_grad=True)
    features = torch.randn(2, 1, 3, 4, 4, generator=torch.Generator().manual_seed(0)) * scale
    guidance_loss([features[0]], [features[1]]).backward()
    assert scale.grad == pytest.approx(0, abs=1e-6)


def test_exported_weights_give_the_same_picture(run, tmp_path, monkeypatch):
    trainer = run()
    folder = tmp_path / "weights"
    export_weights(trainer.recipe, 2, "cpu", {"psnr_hole_db": 12.0}, "small", folder)
    monkeypatch.setenv("FACEINPAINT_WEIGHTS", str(folder))
    generator = GuidanceEnhanced.load("cpu")
    rng = np.random.default_rng(0)
    crops = rng.integers(0, 256, (2, 32, 32, 3), dtype=np.uint8)
    masks = np.zeros((2, 32, 32), np.uint8)
    masks[:, 8:20, 10:22] = 255
    result = generator.complete(crops, masks, [0, 1])
    expected = trainer.recipe.generator().complete(crops, masks, [0, 1])
    assert np.abs(result.astype(int) - expected).max() <= 1
    assert np.array_equal(result[masks == 0], crops[masks == 0])
    assert weights.entry("gepe")["network"] == "PerceptualNet"


def test_the_hole_itself_is_not_looked_at():
    net = PerceptualNet(0.125).eval()
    hole = torch.zeros(1, 1, 32, 32)
    hole[..., 8:20, 8:20] = 1
    image = torch.rand(1, 3, 32, 32)
    with torch.inference_mode():
        torch.testing.assert_close(net(image, hole), net(image * (1 - hole) + 0.7 * hole, hole))
