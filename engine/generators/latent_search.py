"""Semantic inpainting by a search in the latent space of a DCGAN: any hole, none seen in training.

Source: Yeh, Chen, Lim, Schwing, Hasegawa-Johnson and Do, "Semantic Image Inpainting with Deep Generative
Models", CVPR 2017. Its last step, Poisson blending (eq. 6), is the pipeline's.

The paper searches 1500 iterations from one random code. We start near an encoder's guess, from as many codes
in one batch as wanted, and stop when they no longer gain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from engine import runtime, weights
from engine.generators.base import Generator, GeneratorSpec, TellShare
from engine.generators.dcgan import CODE, SIZE_PX, LatentNets
from engine.generators.registry import register_generator
from engine.masks import hole_of
from engine.pixels import to_hole, to_pixels, to_tensor
from engine.request import IsCancelled, stop_if


@dataclass(frozen=True)
class SearchOptions:
    """How to search. The defaults are ours; `PAPER` holds the paper's values.

    Attributes:
        guess_shares: one search for each number: the share of the encoder's guess in the code that it starts
            from; the rest is random.
        iterations: at most so many.
        patience: stop when the losses fell by less than `flat_share` in so many iterations.
        flat_share: of the losses.
        rate, betas: of Adam. The paper does not name them.
        prior_weight: λ of eq. 5.
        prior_interval: the discriminator, which costs half of the time, is asked in every so many iterations
            only, and its gradient counts as many times as much (as Karras et al., CVPR 2020, do with R1).
        window_px: side of the window N(i) of eq. 3, odd.
    """

    guess_shares: tuple[float, ...] = (0.8,)
    iterations: int = 142
    patience: int = 20
    flat_share: float = 0.001
    rate: float = 0.16
    betas: tuple[float, float] = (0.93, 0.95)
    prior_weight: float = 0.003
    prior_interval: int = 24
    window_px: int = 7


PAPER = SearchOptions(
    guess_shares=(0.0,), iterations=1500, patience=1500, rate=0.01, betas=(0.9, 0.999), prior_interval=1
)


def importance_weights(hole: Tensor, window_px: int = 7) -> Tensor:
    """W of eq. 3: a known pixel counts as much as there is hole in the window around it.

    As in its authors' code, the window's own middle belongs to it; at the border it is cut off.

    Args:
        hole: float [B,1,S,S], 1 = hole (1 − M).
        window_px: odd.
    Returns:
        float [B,1,S,S], range 0..1, 0 in the hole.
    """
    share = F.avg_pool2d(hole, window_px, 1, window_px // 2, count_include_pad=False)
    return share * (1 - hole)


def context_loss(drawn: Tensor, image: Tensor, weight: Tensor) -> Tensor:
    """L_c, the weighted L1 distance of the known pixels, summed over pixels and channels (eq. 4).

    Args:
        drawn, image: float [B,3,S,S], range -1..1.
        weight: float [B,1,S,S] of `importance_weights`.
    Returns:
        float [B].
    """
    return (weight * (drawn - image)).abs().sum((1, 2, 3))


def prior_loss(logits: Tensor) -> Tensor:
    """log(1 − D(G(z))), which λ weighs (eq. 5).

    Args:
        logits: float [B,1], of which D is the sigmoid.
    Returns:
        float [B].
    """
    return -F.softplus(logits[:, 0])


@dataclass(frozen=True, eq=False)
class Found:
    """The best that each search came across.

    Attributes:
        pictures: float [B,3,64,64], range -1..1.
        losses: float [B], its L_c + L_p.
        iterations: how many were done.
    """

    pictures: Tensor
    losses: Tensor
    iterations: int


def search(
    nets: LatentNets,
    images: Tensor,
    holes: Tensor,
    starts: Tensor,
    options: SearchOptions,
    is_cancelled: IsCancelled | None = None,
    tell_share: TellShare | None = None,
) -> Found:
    """Descends from each start to the code whose picture continues the known pixels best (eq. 2).

    Args:
        nets: in evaluation mode; their weights need no gradients.
        images: float [B,3,64,64], range -1..1, on the networks' device.
        holes: float [B,1,64,64], 1 = hole.
        starts: float [B,100], range -1..1.
        options: how to search.
        is_cancelled: asked in every iteration.
        tell_share: told after every iteration.
    Raises:
        CancelledError: `is_cancelled` said so.
    """
    weight = importance_weights(holes, options.window_px)
    codes = starts.clone().requires_grad_(True)
    optimizer = torch.optim.Adam([codes], options.rate, options.betas)
    best_losses = starts.new_full([len(starts)], torch.inf)
    best_pictures = torch.zeros_like(images)
    history: list[float] = []
    # cuDNN's fastest transposed convolutions add in any order; the same seed must give the same pixels.
    with torch.enable_grad(), torch.backends.cudnn.flags(enabled=True, deterministic=True):
        for number in range(options.iterations):
            stop_if(is_cancelled)
            drawn = nets.generator(codes)
            context = context_loss(drawn, images, weight)
            descended = context
            if number % options.prior_interval == 0:
                prior = options.prior_weight * prior_loss(nets.discriminator(drawn)[0])
                descended = context + options.prior_interval * prior
            (codes.grad,) = torch.autograd.grad(descended.sum(), codes)
            with torch.no_grad():
                losses = context + prior  # as it was when it was last looked at
                better = losses < best_losses
                best_losses = torch.where(better, losses, best_losses)
                best_pictures = torch.where(better[:, None, None, None], drawn, best_pictures)
                optimizer.step()
                codes.clamp_(-1, 1)
            history.append(float(best_losses.sum()))
            if tell_share is not None:
                tell_share(len(history) / options.iterations)
            if _is_flat(history, options):
                break
    return Found(best_pictures.detach(), best_losses.detach(), len(history))


def _is_flat(history: Sequence[float], options: SearchOptions) -> bool:
    """Whether the best losses fell too little in the last `patience` iterations."""
    if len(history) <= options.patience:
        return False
    before = history[-1 - options.patience]
    return before - history[-1] < options.flat_share * abs(before)


@register_generator(
    GeneratorSpec(
        name="latent",
        title="Latent search (DCGAN)",
        paper="Yeh et al., CVPR 2017",
        input_px=SIZE_PX,
        needs_weights=True,
        licence="research, non-commercial (trained on CelebA)",
        makes_alternatives=True,
        is_fast=False,
    )
)
class LatentSearch(Generator):
    """Fills holes with what a DCGAN draws for the code found; another seed starts from other codes.

    Args:
        nets: trained.
        device: "cpu", "cuda" or "mps".
        options: how to search.
    """

    def __init__(self, nets: LatentNets, device: str, options: SearchOptions | None = None) -> None:
        # channels_last: the fastest form of 4x4 transposed convolutions and their gradients on processors.
        nets = nets.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.nets = nets.eval().requires_grad_(False)
        self.options = options or SearchOptions()

    @classmethod
    def load(cls, device: str) -> LatentSearch:
        nets = LatentNets.for_inference(**weights.entry("latent")["options"])
        weights.load_into(nets, "latent")
        return cls(nets, device)

    def complete(
        self,
        crops_rgb: np.ndarray,
        masks_fill: np.ndarray,
        seeds: Sequence[int],
        is_cancelled: IsCancelled | None = None,
        tell_share: TellShare | None = None,
    ) -> np.ndarray:
        filled: list[np.ndarray] = []

        def tell(share: float) -> None:
            if tell_share is not None:
                tell_share((len(filled) + share) / len(seeds))

        # One by one: the losses of a batch would end each other's searches.
        for crop_rgb, mask_fill, seed in zip(crops_rgb, masks_fill, seeds, strict=True):
            filled.append(self._complete_one(crop_rgb, mask_fill, seed, is_cancelled, tell))
        return np.stack(filled)

    def _complete_one(
        self,
        crop_rgb: np.ndarray,
        mask_fill: np.ndarray,
        seed: int,
        is_cancelled: IsCancelled | None,
        tell_share: TellShare,
    ) -> np.ndarray:
        hole = to_hole(mask_fill[None])
        if not hole.any():
            return crop_rgb.copy()
        image = to_tensor(crop_rgb[None])
        starts = self.starts(runtime.run(self.nets, image, hole).cpu(), seed)
        image, hole = (tensor.expand(len(starts), -1, -1, -1) for tensor in (image, hole))

        def search_on(device: torch.device) -> Found:
            images, holes = image.to(device), hole.to(device)
            return search(self.nets, images, holes, starts.to(device), self.options, is_cancelled, tell_share)

        found = runtime.attempt(self.nets, search_on)
        drawn_rgb = to_pixels(found.pictures[found.losses.argmin()][None])[0]
        return np.where(hole_of(mask_fill)[..., None], drawn_rgb, crop_rgb)

    def starts(self, guess: Tensor, seed: int) -> Tensor:
        """Codes to start from, mixed of the encoder's guess and random ones: float [1,100] → [R,100]."""
        rng = torch.Generator().manual_seed(seed)
        shares = torch.tensor(self.options.guess_shares)[:, None]
        random = torch.rand(len(shares), CODE, generator=rng) * 2 - 1
        return shares * guess + (1 - shares) * random
