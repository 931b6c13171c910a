"""The DCGAN recipe: two steps of both presets, who learns from what, the export, and the search with it."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch

from engine import weights
from engine.generators.latent_search import LatentSearch, SearchOptions
from engine.networks import catalogue
from engine.networks.dcgan import SIZE_PX
from training import distributed
from training.export import export_weights
from training.recipes.dcgan import DCGAN, DCGANOptions

TINY = {"batch": 4, "face_set": "faces", "width": 4, "critic_width": 4, "encoder_width": 4}


@pytest.fixture
def run(face_data, train):
    return lambda steps=2, **options: train(DCGAN(DCGANOptions(**(TINY | options))), face_data, steps)


@pytest.mark.parametrize("preset", ["paper", "small"])
def test_two_steps(run, learned, preset):
    options = DCGAN.presets["small"] if preset == "small" else {}
    trainer = run(**(options | TINY))
    assert learned(trainer.recipe) == trainer.recipe.networks.keys()
    header = (trainer.folder / "log.csv").read_text().splitlines()[0].split(",")
    assert set(header) >= {"discriminator", "adversarial", "code", "rebuild"}
    assert all(np.isfinite(value) for value in trainer.scores.values())
    assert set(trainer.scores) == {"psnr_centre_db", "psnr_guess_db", "variety"}


@pytest.mark.parametrize("trains_generator", [False, True])
def test_rebuilding_teaches_the_generator_only_where_asked(trains_generator):
    recipe = DCGAN(DCGANOptions(**TINY, rebuild_trains_generator=trains_generator))
    recipe.build()
    recipe.to(torch.device("cpu"))
    fabric = distributed.launch("cpu", precision="fp32")
    images, holes = torch.rand(2, 3, SIZE_PX, SIZE_PX), torch.zeros(2, 1, SIZE_PX, SIZE_PX)

    context = SimpleNamespace(autocast=fabric.autocast)
    _, rebuild = recipe._encoder_terms(images, images, holes, torch.zeros(2, 100), context)
    rebuild.backward()
    learns = {
        name: any(p.grad is not None for p in network.parameters())
        for name, network in recipe.networks.items()
    }
    assert learns == {"generator": trains_generator, "discriminator": False, "encoder": True}
    assert all(p.requires_grad for p in recipe.networks["generator"].parameters())


@pytest.mark.parametrize("norm", ["batch", "spectral"])
def test_export_and_load_in_the_engine(run, tmp_path, monkeypatch, norm):
    trainer = run(steps=3, critic_norm=norm)
    folder = tmp_path / "weights"
    export_weights(trainer.recipe, 3, "cpu", trainer.scores, "paper", folder)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(folder))
    generator = LatentSearch.load("cpu")
    assert weights.entry("latent")["network"] == "LatentNets"
    trained, loaded = trainer.recipe.nets(), catalogue.load("latent")
    picture = torch.rand(2, 3, SIZE_PX, SIZE_PX) * 2 - 1
    hole = torch.zeros(2, 1, SIZE_PX, SIZE_PX)
    hole[..., 10:30] = 1
    with torch.no_grad():
        code = trained(picture, hole)
        assert torch.allclose(loaded(picture, hole), code, atol=2e-3)  # float16 weights
        assert torch.allclose(loaded.generator(code), trained.generator(code), atol=2e-3)
        judged = trained.discriminator(picture)[0]
        assert torch.allclose(loaded.discriminator(picture)[0], judged, atol=2e-2)
    crops = np.random.default_rng(0).integers(0, 256, (1, SIZE_PX, SIZE_PX, 3), dtype=np.uint8)
    masks = np.zeros((1, SIZE_PX, SIZE_PX), np.uint8)
    masks[:, 20:40, 20:40] = 255
    generator.options = SearchOptions(guess_shares=(1.0,), iterations=4)
    done = generator.complete(crops, masks, [0])
    expected = trainer.recipe._complete(crops, masks, generator.options)
    assert np.abs(done.astype(int) - expected).max() <= 3
