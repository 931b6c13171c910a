"""What the local and the global critic see of a completion."""

from __future__ import annotations

from contextlib import nullcontext

import torch

from training.discriminators import PatchDiscriminator
from training.masked_critics import (
    adversarial_terms,
    eye_input,
    eye_pairs,
    local_windows,
    patch_weight,
    train_critic,
)
from training.step import StepContext


def test_local_windows_lie_around_the_hole_and_inside_the_picture():
    rows = torch.arange(128.0)[None, None, :, None].expand(2, 1, 128, 128)
    hole = torch.zeros(2, 1, 128, 128)
    hole[0, :, 60:80, 40:60] = 1
    hole[1, :, :10, :10] = 1
    windows = local_windows(rows, hole, 64)
    assert windows.shape == (2, 1, 64, 64)
    assert windows[0, 0, :, 0].tolist() == list(range(38, 102))
    assert windows[1, 0, 0, 0] == 0


def test_patches_count_where_the_hole_touches_them_and_the_whole_as_much():
    hole = torch.zeros(2, 1, 32, 32)
    hole[0, :, 15, :4] = 1  # the upper left patch
    hole[1, :, 15:17, :4] = 1  # the two patches on the left
    expected = torch.tensor([[1, 0, 0, 0, 1], [1, 0, 1, 0, 2]]) / torch.tensor([[1], [2**0.25]])
    torch.testing.assert_close(patch_weight(hole), expected)


def test_the_critic_of_eyes_sees_them_as_a_pair():
    columns = torch.arange(128.0).expand(1, 1, 128, 128)
    left, right = eye_pairs(columns)[0]
    assert left.shape == (32, 32)
    # The eyes are at 48.46 and 78.54 from the left: a window's middle, and as far from its other side.
    assert left[0].tolist() == list(range(33, 65)) and right[0].tolist() == list(range(94, 62, -1))
    image, hole = torch.rand(1, 3, 128, 128), torch.zeros(1, 1, 128, 128)
    hole[..., 40:50, 70:90] = 1  # over the upper half of the right eye's window
    completed = image + hole
    real, fake, weight = eye_input(image, completed, hole)
    assert real.shape == (1, 8, 32, 32)
    torch.testing.assert_close(real[:, :3], fake[:, :3], atol=0, rtol=0)
    changed = (real[:, 4:7] != fake[:, 4:7]).all(1)
    assert torch.equal(changed, real[:, 7] == 1) and changed.any()
    torch.testing.assert_close(weight, torch.tensor([[1, 1, 0, 0, 2]]) / 2**0.25)


def test_a_critic_learns_to_tell_and_the_generator_gets_gradients_through_it():
    torch.manual_seed(0)
    critic = PatchDiscriminator(32, 4, 3)
    optimizer = torch.optim.Adam(critic.parameters(), 1e-2)
    real, fake = torch.full((2, 3, 32, 32), 0.5), torch.full((2, 3, 32, 32), -0.5).requires_grad_()

    def update(name: str, loss: torch.Tensor) -> None:
        assert name == "global"
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    context = StepContext(0, 1, torch.Generator(), nullcontext, update, lambda value: value)
    losses = [
        float(train_critic("global", critic, "hinge", real, fake, None, context)["global_critic"])
        for _ in range(30)
    ]
    assert losses[-1] < 0.2 < losses[0]
    assert fake.grad is None
    optimizer.zero_grad()
    terms = adversarial_terms(critic, "hinge", real, fake, None, context, matches_features=True)
    assert terms["adversarial"] > 0.5 and terms["features"] > 0
    (terms["adversarial"] + terms["features"]).backward()
    assert fake.grad.abs().max() > 0
    assert all(parameter.grad is None for parameter in critic.parameters())
    without = adversarial_terms(critic, "hinge", real, fake, None, context, matches_features=False)
    assert without["features"] == 0
    difference = (without["adversarial"] - terms["adversarial"]).detach()
    assert difference.abs() < 0.3  # of about 3; each pass refines the spectral norms
