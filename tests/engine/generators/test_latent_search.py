"""The latent search: its descent, its limits, and what it keeps of a crop."""

from __future__ import annotations

import time

import numpy as np
import pytest
import torch

from engine.completion import complete
from engine.errors import CancelledError
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.generators.classical import Telea
from engine.generators.latent_search import (
    CODE,
    PAPER,
    SIZE_PX,
    Adam,
    LatentNetworks,
    LatentSearch,
    SearchOptions,
    search,
)
from engine.networks.dcgan import DCGANGenerator, LatentNets
from engine.networks.latent_search import WINDOW_PX, Descent, Guess, Prior
from engine.photo.photo import Photo
from engine.request import CompletionRequest, FaceFrame
from engine.runtime.torch_flavour import TorchNetwork


def networks_of(nets: LatentNets) -> LatentNetworks:
    modules = Guess(nets.encoder), Descent(nets.generator), Prior(nets.discriminator)
    return LatentNetworks(*map(TorchNetwork, modules))


@pytest.fixture
def networks(nets) -> LatentNetworks:
    return networks_of(nets)


def codes(count: int, seed: int = 0) -> np.ndarray:
    numbers = torch.rand(count, CODE, generator=torch.Generator().manual_seed(seed))
    return (numbers * 2 - 1).numpy()


def drawn(networks: LatentNetworks, codes: np.ndarray) -> np.ndarray:
    pictures = np.zeros((len(codes), 3, SIZE_PX, SIZE_PX), np.float32)
    return networks.descend(codes, pictures, pictures[:, :1], pictures)[0]


def weights_of(networks: LatentNetworks, count: int) -> np.ndarray:
    """Of a picture with a hole in the middle."""
    return networks.guess(np.zeros((count, 3, SIZE_PX, SIZE_PX), np.float32), holes(count))[1]


def holes(count: int) -> np.ndarray:
    hole = np.zeros((count, 1, SIZE_PX, SIZE_PX), np.float32)
    hole[:, :, 24:40, 20:44] = 1
    return hole


def test_the_papers_values():
    assert (PAPER.iterations, PAPER.prior_weight, WINDOW_PX) == (1500, 0.003, 7)
    with torch.device("meta"):
        generator = DCGANGenerator()
    assert generator.project[0].weight.shape == (100, 1024, 4, 4)


def test_the_search_finds_the_code_of_a_drawn_picture(networks):
    images, weights = drawn(networks, codes(2)), weights_of(networks, 2)
    options = SearchOptions(iterations=80, patience=80)
    starts = codes(2, seed=1)
    found = search(networks, images, weights, starts, options)
    short = search(networks, images, weights, starts, SearchOptions(iterations=1))
    assert found.iterations == 80
    assert (found.losses < 0.3 * short.losses).all()
    hole = np.broadcast_to(holes(2) > 0, images.shape)
    before, after = (np.abs(r.pictures - images)[hole].mean() for r in (short, found))
    assert after < 0.7 * before


def test_codes_stay_in_their_range_and_the_best_is_kept(networks):
    seen, losses = [], []

    def descend(z, *others):
        drawn, context, gradient = networks.descend(z, *others)
        if not others[-1].any():
            seen.append(z.copy())
            losses.append(context + 0.003 * networks.judge(drawn)[0])
        return drawn, context, gradient

    found = search(
        networks._replace(descend=descend),
        drawn(networks, codes(1)),
        weights_of(networks, 1),
        codes(1, 3),
        SearchOptions(iterations=30, rate=0.9, prior_interval=1),
    )
    assert np.abs(np.concatenate(seen)).max() == 1  # clipped, and often
    assert len(seen) == 30
    assert found.losses == pytest.approx(min(losses), rel=1e-5)


@pytest.mark.parametrize(("interval", "asked"), [(1, 10), (4, 3)])
def test_the_discriminator_is_asked_at_intervals(networks, interval, asked):
    seen = []

    def judge(drawn):
        seen.append(True)
        return networks.judge(drawn)

    options = SearchOptions(iterations=10, patience=10, prior_interval=interval)
    images, weights = drawn(networks, codes(1)), weights_of(networks, 1)
    search(networks._replace(judge=judge), images, weights, codes(1, 1), options)
    assert len(seen) == asked


def test_a_flat_loss_ends_the_search(networks):
    code = codes(1)
    options = SearchOptions(iterations=150, patience=10)
    # It starts at the answer.
    found = search(networks, drawn(networks, code), weights_of(networks, 1), code, options)
    assert found.iterations == 11


def test_is_cancelled_is_asked_in_every_iteration(networks):
    asked = []

    def is_cancelled() -> bool:
        asked.append(True)
        return len(asked) > 7

    images, weights = drawn(networks, codes(1)), weights_of(networks, 1)
    with pytest.raises(CancelledError):
        search(networks, images, weights, codes(1, 1), SearchOptions(), is_cancelled)
    assert len(asked) == 8


def test_a_step_is_that_of_torchs_adam():
    parameters = torch.zeros(2, 5, requires_grad=True)
    theirs, ours = torch.optim.Adam([parameters], 0.16, (0.93, 0.95)), Adam(0.16, (0.93, 0.95))
    place, rng = np.zeros((2, 5), np.float32), np.random.default_rng(0)
    for _ in range(5):
        gradient = rng.standard_normal((2, 5)).astype(np.float32)
        parameters.grad = torch.from_numpy(gradient)
        theirs.step()
        place += ours.step(gradient)
        assert place == pytest.approx(parameters.detach().numpy(), abs=1e-6)


def test_every_iteration_tells_how_far_all_searches_are(networks):
    rng = np.random.default_rng(0)
    crops = rng.integers(0, 256, (2, SIZE_PX, SIZE_PX, 3), dtype=np.uint8)
    masks = np.zeros((2, SIZE_PX, SIZE_PX), np.uint8)
    masks[:, 20:40, 10:50] = 255
    told: list[float] = []
    LatentSearch(networks, SearchOptions(iterations=4)).complete(crops, masks, [1, 2], tell_share=told.append)
    assert told == [k / 8 for k in range(1, 9)]


def test_a_completion_tells_of_the_iterations(networks):
    rng = np.random.default_rng(0)
    photo = Photo(rng.integers(0, 256, (200, 200, 3), dtype=np.uint8))
    mask_fill = np.zeros((200, 200), np.uint8)
    mask_fill[90:110, 80:120] = 255
    told: list[tuple[float, str]] = []
    complete(
        CompletionRequest(photo, mask_fill, alternatives=2),
        [FaceFrame(CANONICAL_LANDMARKS * 160 + 20)],
        LatentSearch(networks, SearchOptions(iterations=2)),
        Telea.load("cpu"),
        on_progress=lambda *step: told.append(step),
    )
    assert told[:6] == [
        *((pytest.approx(k / 12), "Filling the face") for k in range(5)),  # the first of three steps
        (pytest.approx(1 / 3), "Blending"),
    ]


def test_cancelling_is_asked_for_every_200_ms_with_networks_of_the_recipes_size():
    torch.manual_seed(0)
    nets = LatentNets.for_inference(width=64, critic_width=48, encoder_width=48)
    generator = LatentSearch(networks_of(nets))
    asked: list[float] = []

    def is_cancelled() -> bool:
        asked.append(time.thread_time())  # a busy machine does not count
        return len(asked) > 6

    crop, mask = np.zeros((1, SIZE_PX, SIZE_PX, 3), np.uint8), np.zeros((1, SIZE_PX, SIZE_PX), np.uint8)
    mask[:, 20:40, 20:40] = 255
    with pytest.raises(CancelledError):
        generator.complete(crop, mask, [0], is_cancelled)
    assert np.diff(asked).max() < 0.2


def test_completion_keeps_the_known_pixels_and_follows_the_seed(networks):
    rng = np.random.default_rng(0)
    crops = rng.integers(0, 256, (2, SIZE_PX, SIZE_PX, 3), dtype=np.uint8)
    masks = np.zeros((2, SIZE_PX, SIZE_PX), np.uint8)
    masks[0, 20:40, 10:50] = 255
    generator = LatentSearch(networks, SearchOptions(iterations=5))
    done = generator.complete(crops, masks, [1, 1])
    assert np.array_equal(done[masks == 0], crops[masks == 0])
    assert (done[0][masks[0] > 0] != crops[0][masks[0] > 0]).mean() > 0.9
    assert np.array_equal(generator.complete(crops[:1], masks[:1], [1])[0], done[0])
    assert (generator.complete(crops[:1], masks[:1], [2])[0] != done[0]).any()


def test_a_full_mask_draws_some_picture(networks):
    crop = np.zeros((1, SIZE_PX, SIZE_PX, 3), np.uint8)
    mask = np.full((1, SIZE_PX, SIZE_PX), 255, np.uint8)
    done = LatentSearch(networks, SearchOptions(iterations=3)).complete(crop, mask, [0])
    assert done.std() > 1
