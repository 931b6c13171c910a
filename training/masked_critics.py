"""A local and a global critic of completions, and one of eyes: what each sees, and both sides of the game."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.adversarial_losses import discriminator_loss, feature_matching, generator_loss
from training.step import StepContext, frozen


@dataclass(frozen=True)
class CriticWeights:
    """How much critics of patches count, for options of recipes.

    Attributes:
        adversarial_weight, feature_weight: of each critic's game, and of its feature matching; 0 = without.
        eye_weight: of a third critic, of `eye_pairs`, in the others' weights; 0 = without.
    """

    adversarial_weight: float = 0.16
    feature_weight: float = 6.0
    eye_weight: float = 0.0


class CriticInput(NamedTuple):
    """What a critic sees.

    Attributes:
        show: makes of originals, completions and holes what is real and fake, and the weights of the logits.
        size_px: side of the first two.
        channels: of the first two.
    """

    show: Callable[[Tensor, Tensor, Tensor], tuple[Tensor, Tensor, Tensor]]
    size_px: int
    channels: int


def local_windows(x: Tensor, hole: Tensor, side_px: int) -> Tensor:
    """The window around the middle of each hole, moved inside the picture.

    Args:
        x: float [B,C,S,S].
        hole: float [B,1,S,S].
        side_px: W, of the window.
    Returns:
        float [B,C,W,W].
    """
    side = x.shape[-1]
    windows = []
    for picture, mask in zip(x, hole[:, 0], strict=True):
        rows, columns = mask.amax(1).nonzero(), mask.amax(0).nonzero()
        y, x0 = (
            int((edge.min() + edge.max() + 1 - side_px) // 2) if len(edge) else 0 for edge in (rows, columns)
        )
        y, x0 = (min(max(v, 0), side - side_px) for v in (y, x0))
        windows.append(picture[:, y : y + side_px, x0 : x0 + side_px])
    return torch.stack(windows)


def patch_weight(hole: Tensor) -> Tensor:
    """Weight of a `PatchDiscriminator`'s logits: patches that the hole touches, and the global one as much as
    all of them. A picture with four times as many of them counts for less than three times as much, as in
    `hole_losses.masked_l1`: critics that hardly see small holes let eyes become smudges.

    Args:
        hole: float [B,1,S,S].
    Returns:
        float [B, (S/16)² + 1].
    """
    patches = F.max_pool2d(hole, 16).flatten(1)
    touched = patches.sum(1, keepdim=True)
    return torch.cat([patches, touched], 1) / touched.clamp(min=1) ** 0.25


def masked_input(
    images: Tensor, completed: Tensor, hole: Tensor, window_px: int | None = None
) -> tuple[Tensor, Tensor, Tensor]:
    """What a critic sees of the originals and of the completions, each with the hole as its last channel, and
    the weight of its logits.

    Args:
        images, completed: float [B,3,S,S].
        hole: float [B,1,S,S].
        window_px: of a local critic: side of its `local_windows`.
    """
    real, fake = torch.cat([images, hole], 1), torch.cat([completed, hole], 1)
    if window_px is not None:
        real, fake, hole = (local_windows(x, hole, window_px) for x in (real, fake, hole))
    return real, fake, patch_weight(hole)


def eye_pairs(x: Tensor) -> Tensor:
    """Windows around both eyes, a quarter of the picture wide, the right one mirrored and behind the left.

    Args:
        x: float [B,C,S,S], in the canonical face frame.
    Returns:
        float [B,2C,S/4,S/4].
    """
    side = x.shape[-1]
    window = side // 4
    corners = (CANONICAL_LANDMARKS[:2] * side - window / 2).round().astype(int)
    left, right = (x[..., y : y + window, x0 : x0 + window] for x0, y in corners)
    return torch.cat([left, right.flip(3)], 1)


def eye_input(images: Tensor, completed: Tensor, hole: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """As `masked_input`, for a critic that sees `eye_pairs`: whether two eyes look the same way, and are open
    alike. (Wang et al., "Towards Real-World Blind Face Restoration with Generative Facial Prior", CVPR 2021,
    have a critic for each eye.)
    """
    real, fake = (eye_pairs(torch.cat([x, hole], 1)) for x in (images, completed))
    return real, fake, patch_weight(eye_pairs(hole).amax(1, keepdim=True))


def critic_inputs(size_px: int) -> dict[str, CriticInput]:
    """What the critics "local", "global" and "eyes" see of pictures that are so wide."""
    local_px = size_px // 2
    return {
        "local": CriticInput(partial(masked_input, window_px=local_px), local_px, 4),
        "global": CriticInput(masked_input, size_px, 4),
        "eyes": CriticInput(eye_input, size_px // 4, 8),
    }


def train_critic(
    name: str,
    critic: nn.Module,
    kind: str,
    real: Tensor,
    fake: Tensor,
    weight: Tensor | None,
    context: StepContext,
) -> dict[str, Tensor]:
    """One update of the critic `name`.

    Args:
        name: of its optimiser, and in the log.
        critic: gives logits and features.
        kind: of `discriminator_loss`.
        real, fake: float [B,C,S,S]; no gradient flows into them.
        weight: of the logits, or None.
        context: of the step.
    """
    with context.autocast():
        real_logits, fake_logits = (critic(x)[0].float() for x in (real, fake.detach()))
    loss = discriminator_loss(kind, real_logits, fake_logits, weight)
    context.update(name, loss)
    return {f"{name}_critic": loss.detach()}


def adversarial_terms(
    critic: nn.Module,
    kind: str,
    real: Tensor,
    fake: Tensor,
    weight: Tensor | None,
    context: StepContext,
    *,
    matches_features: bool,
) -> dict[str, Tensor]:
    """What the generator minimises against a critic: "adversarial", and "features" (0 unless wanted).

    Args:
        critic, kind, real, fake, weight, context: as for `train_critic`.
        matches_features: with feature matching, which looks at `real` as well.
    """
    with context.autocast(), frozen(critic):
        logits, features = critic(fake)
        matching = logits.new_zeros(())
        if matches_features:
            with torch.no_grad():
                _, real_features = critic(real)
            matching = feature_matching([f.float() for f in real_features], [f.float() for f in features])
    return {"adversarial": generator_loss(kind, logits.float(), weight), "features": matching}


def weighted_terms(
    name: str,
    critic: nn.Module,
    views: tuple[Tensor, Tensor, Tensor],
    weights: CriticWeights,
    context: StepContext,
) -> tuple[Tensor, dict[str, Tensor]]:
    """What the generator minimises against one critic of patches, by the hinge loss.

    Args:
        name: of the critic, and in the log.
        critic: gives logits and features.
        views: what its `CriticInput` shows.
        weights: of the terms.
        context: of the step.
    Returns:
        The weighted sum, and its parts.
    """
    matches_features = weights.feature_weight > 0
    terms = adversarial_terms(critic, "hinge", *views, context, matches_features=matches_features)
    loss = weights.adversarial_weight * terms["adversarial"] + weights.feature_weight * terms["features"]
    loss = loss * (weights.eye_weight if name == "eyes" else 1.0)
    return loss, {f"{name}_{key}": value for key, value in terms.items()}
