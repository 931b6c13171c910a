"""Completing aligned crops."""

import numpy as np
import pytest
import torch

from engine.errors import GeneratorError, ShapeError
from engine.generators.generative_face_completion import GenerativeFaceCompletion
from engine.generators.studio import Studio
from engine.networks.studio import DetailDrawing, DetailNet, StudioDrawing, StudioNet
from engine.options import Blend
from engine.runtime.torch_flavour import TorchNetwork
from engine.session import Session


@pytest.fixture
def session() -> Session:
    return Session("cpu")


@pytest.fixture
def crops() -> np.ndarray:
    return np.random.default_rng(2).integers(0, 256, (3, 128, 128, 3)).astype(np.uint8)


@pytest.fixture
def masks() -> np.ndarray:
    masks = np.zeros((3, 128, 128), np.uint8)
    masks[:, 40:90, 30:100] = 255
    return masks


@pytest.mark.parametrize("blend", list(Blend))
@pytest.mark.parametrize("generator", ["telea", "gfc"])
@pytest.mark.parametrize("step", [1, 2])
def test_known_pixels_stay_and_holes_are_filled(session, crops, masks, tiny_gfc, generator, blend, step):
    crops, masks = crops[:, ::step, ::step], masks[:, ::step, ::step]
    result = session.complete_crops(crops, masks, generator, blend=blend)
    assert result.dtype == np.uint8 and result.shape == crops.shape
    assert np.array_equal(result[masks == 0], crops[masks == 0])
    assert (result[masks > 0] != crops[masks > 0]).any(axis=1).mean() > 0.9


def test_a_crop_does_not_depend_on_the_others(session, crops, masks, tiny_gfc):
    together = session.complete_crops(crops, masks, "gfc", seed=3)
    alone = session.complete_crops(crops[1:2], masks[1:2], "gfc", seed=3)
    assert np.array_equal(together[1], alone[0])
    assert not np.array_equal(together, session.complete_crops(crops, masks, "gfc", seed=4))


def test_without_a_blend_it_is_what_the_generator_drew(session, crops, masks, tiny_gfc):
    drawn = GenerativeFaceCompletion.load("cpu").complete(crops, masks, [0, 0, 0])
    assert np.array_equal(session.complete_crops(crops, masks, "gfc"), drawn)


def test_larger_crops_are_filled_finely_by_those_who_can(session):
    torch.manual_seed(0)
    drawing, details = StudioDrawing(StudioNet(4, 1, norm=False)), DetailDrawing(DetailNet(4), False)
    studio = Studio(TorchNetwork(drawing), TorchNetwork(details))
    session.adopt(studio)
    crops = np.random.default_rng(2).integers(0, 256, (2, 256, 256, 3)).astype(np.uint8)
    masks = np.zeros((2, 256, 256), np.uint8)
    masks[1, 80:180, 60:200] = 255
    result = session.complete_crops(crops, masks, "studio", seed=3)
    expected = studio.complete_high_resolution(crops[1], masks[1, ::2, ::2], 3)
    assert np.array_equal(result[1], expected)
    assert np.array_equal(result[masks == 0], crops[masks == 0])


def test_smaller_crops_hide_what_is_in_the_hole_and_no_more(session, crops, masks, tiny_gfc, monkeypatch):
    small, holes = crops[:, ::2, ::2], masks[:, ::2, ::2]
    other = np.where(holes[..., None] > 0, 255 - small, small)
    complete, seen = GenerativeFaceCompletion.complete, []
    monkeypatch.setattr(
        GenerativeFaceCompletion,
        "complete",
        lambda self, crops, masks, *rest: seen.append(masks) or complete(self, crops, masks, *rest),
    )
    first, second = (session.complete_crops(each, holes, "gfc", seed=3) for each in (small, other))
    assert np.array_equal(first, second)
    assert np.array_equal(seen[0], holes.repeat(2, 1).repeat(2, 2))


def test_a_crop_without_a_hole_comes_back(session, crops, masks, tiny_gfc):
    masks[1] = 0
    for blend in Blend:
        assert np.array_equal(session.complete_crops(crops, masks, "gfc", blend=blend)[1], crops[1])


@pytest.mark.parametrize(
    ("crops", "masks"),
    [
        (np.zeros((2, 8, 9, 3), np.uint8), np.zeros((2, 8, 9), np.uint8)),
        (np.zeros((2, 8, 8, 3), np.float32), np.zeros((2, 8, 8), np.uint8)),
        (np.zeros((0, 8, 8, 3), np.uint8), np.zeros((0, 8, 8), np.uint8)),
        (np.zeros((2, 8, 8, 3), np.uint8), np.zeros((2, 8, 8), bool)),
        (np.zeros((2, 8, 8, 3), np.uint8), np.zeros((1, 8, 8), np.uint8)),
    ],
)
def test_wrong_arrays(session, crops, masks):
    with pytest.raises(ShapeError):
        session.complete_crops(crops, masks, "telea")


def test_wrong_names(session, crops, masks):
    with pytest.raises(GeneratorError):
        session.complete_crops(crops, masks, "dall-e")
    with pytest.raises(GeneratorError):
        session.complete_crops(crops, masks, "telea", blend="glue")
