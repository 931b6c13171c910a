"""Adversarial losses on logits, feature matching, and the gradient penalty."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from training.errors import OptionError


def _mean(values: Tensor, weight: Tensor | None) -> Tensor:
    return values.mean() if weight is None else (values * weight).sum() / weight.sum().clamp(min=1e-6)


def _is_hinge(kind: str) -> bool:
    if kind not in ("log", "hinge"):
        raise OptionError(f"There is no adversarial loss {kind!r}; choose log or hinge.")
    return kind == "hinge"


def discriminator_loss(kind: str, real: Tensor, fake: Tensor, weight: Tensor | None = None) -> Tensor:
    """What the discriminator minimises.

    Args:
        kind: "log", -log D(x) - log(1 - D(G)) (Goodfellow et al. 2014; GFC eq. 1), or "hinge"
            (Lim & Ye 2017).
        real: logits of real pictures, any shape.
        fake: logits of made ones.
        weight: of each logit, same shape.
    Raises:
        OptionError: another kind.
    """
    if _is_hinge(kind):
        return _mean(F.relu(1 - real) + F.relu(1 + fake), weight)
    return _mean(F.softplus(-real) + F.softplus(fake), weight)


def generator_loss(kind: str, fake: Tensor, weight: Tensor | None = None) -> Tensor:
    """What the generator minimises: -D(G) for "hinge", the non-saturating -log D(G) for "log"."""
    return _mean(-fake if _is_hinge(kind) else F.softplus(-fake), weight)


def feature_matching(real: Sequence[Tensor], fake: Sequence[Tensor]) -> Tensor:
    """Mean L1 distance of a discriminator's features (Salimans et al. 2016, as used by Wang et al. 2018).

    Args:
        real, fake: feature maps of the same shapes; no gradient flows into `real`.
    """
    distances = [F.l1_loss(f, r.detach()) for r, f in zip(real, fake, strict=True)]
    return torch.stack(distances).mean()


def gradient_penalty(
    critic: Callable[[Tensor], Tensor],
    real: Tensor,
    fake: Tensor,
    rng: torch.Generator,
    weight: Tensor | None = None,
) -> Tensor:
    """Mean of (|∇D(x̂) ⊙ weight|₂ - 1)² at random points x̂ between real and made pictures (WGAN-GP, Gulrajani
    et al. 2017; weighted: GEPE-Net, eq. 9).

    Args:
        critic: float [B,C,H,W] → [B,1].
        real, fake: float [B,C,H,W]; no gradient flows into them.
        rng: CPU generator.
        weight: float [B,1,H,W], of each place's gradient.
    """
    mix = torch.rand(len(real), 1, 1, 1, generator=rng).to(real.device)
    between = (mix * real + (1 - mix) * fake).detach()
    between.requires_grad_()
    with torch.compiler.set_stance("force_eager"):  # compiled networks cannot be differentiated twice
        scores = critic(between)
    slope = torch.autograd.grad(scores.sum(), between, create_graph=True)[0]
    if weight is not None:
        slope = slope * weight
    norm = slope.square().sum((1, 2, 3)).add(1e-12).sqrt()
    return (norm - 1).square().mean()
