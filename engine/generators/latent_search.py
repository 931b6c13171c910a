"""Semantic inpainting by a search in the latent space of a DCGAN: any hole, none seen in training.

Source: Yeh, Chen, Lim, Schwing, Hasegawa-Johnson and Do, "Semantic Image Inpainting with Deep Generative
Models", CVPR 2017. Its last step, Poisson blending (eq. 6), is the pipeline's.

The paper searches 1500 iterations from one random code. We start near an encoder's guess, from as many codes
in one batch as wanted, and stop when they no longer gain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from engine import runtime
from engine.generators.base import Generator, GeneratorSpec, TellShare
from engine.generators.noise import RandomNumbers
from engine.generators.registry import register_generator
from engine.masks import hole_of
from engine.pixels import to_batch, to_hole, to_pixels
from engine.request import IsCancelled, stop_if
from engine.runtime import Network

SIZE_PX = 64
CODE = 100
"""Length of a code z, whose values lie in -1..1."""


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
    """

    guess_shares: tuple[float, ...] = (0.8,)
    iterations: int = 142
    patience: int = 20
    flat_share: float = 0.001
    rate: float = 0.16
    betas: tuple[float, float] = (0.93, 0.95)
    prior_weight: float = 0.003
    prior_interval: int = 24


PAPER = SearchOptions(
    guess_shares=(0.0,), iterations=1500, patience=1500, rate=0.01, betas=(0.9, 0.999), prior_interval=1
)


class LatentNetworks(NamedTuple):
    """What a search runs: `Guess`, `Descent` and `Prior` of `engine.networks.latent_search`."""

    guess: Network
    descend: Network
    judge: Network


@dataclass(frozen=True, eq=False)
class Found:
    """The best that each search came across.

    Attributes:
        pictures: float32 [B,3,64,64], range -1..1.
        losses: float32 [B], its L_c + L_p.
        iterations: how many were done.
    """

    pictures: np.ndarray
    losses: np.ndarray
    iterations: int


class Adam:
    """The optimiser of Kingma and Ba (ICLR 2015), algorithm 1.

    Args:
        rate, betas: α, β1 and β2.
    """

    def __init__(self, rate: float, betas: tuple[float, float]) -> None:
        self._rate, self._betas = rate, betas
        self._mean: np.ndarray | np.float32 = np.float32(0)
        self._square: np.ndarray | np.float32 = np.float32(0)
        self._steps = 0

    def step(self, gradient: np.ndarray) -> np.ndarray:
        """What to add to the parameters, of the gradient's shape, float32."""
        self._steps += 1
        first, second = self._betas
        self._mean = self._mean + np.float32(1 - first) * (gradient - self._mean)
        self._square = np.float32(second) * self._square + np.float32(1 - second) * gradient * gradient
        rate = np.float32(self._rate / (1 - first**self._steps))
        length = np.sqrt(self._square) / np.float32((1 - second**self._steps) ** 0.5) + np.float32(1e-8)
        return -rate * self._mean / length


def search(
    networks: LatentNetworks,
    images: np.ndarray,
    weights: np.ndarray,
    starts: np.ndarray,
    options: SearchOptions,
    is_cancelled: IsCancelled | None = None,
    tell_share: TellShare | None = None,
) -> Found:
    """Descends from each start to the code whose picture continues the known pixels best (eq. 2).

    Args:
        networks: what is searched in.
        images: float32 [B,3,64,64], range -1..1.
        weights: float32 [B,1,64,64], of their known pixels, by `Guess`.
        starts: float32 [B,100], range -1..1.
        options: how to search.
        is_cancelled: asked in every iteration.
        tell_share: told after every iteration.
    Raises:
        CancelledError: `is_cancelled` said so.
    """
    codes, optimizer = starts.copy(), Adam(options.rate, options.betas)
    no_pull = np.zeros_like(images)
    best_losses = np.full(len(starts), np.inf, np.float32)
    best_pictures = np.zeros_like(images)
    history: list[float] = []
    for number in range(options.iterations):
        stop_if(is_cancelled)
        drawn, context, gradient = networks.descend(codes, images, weights, no_pull)
        if number % options.prior_interval == 0:
            prior, pull = networks.judge(drawn)
            prior = np.float32(options.prior_weight) * prior
            pull = np.float32(options.prior_interval * options.prior_weight) * pull
            _, _, gradient = networks.descend(codes, images, weights, pull)
        losses = context + prior  # as it was when it was last looked at
        better = losses < best_losses
        best_losses = np.where(better, losses, best_losses)
        best_pictures = np.where(better[:, None, None, None], drawn, best_pictures)
        codes = np.clip(codes + optimizer.step(gradient), -1, 1)
        history.append(float(best_losses.sum()))
        if tell_share is not None:
            tell_share(len(history) / options.iterations)
        if _is_flat(history, options):
            break
    return Found(best_pictures, best_losses, len(history))


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
        networks: what is searched in.
        options: how to search.
    """

    def __init__(self, networks: LatentNetworks, options: SearchOptions | None = None) -> None:
        self.networks, self.options = networks, options or SearchOptions()

    @classmethod
    def load(cls, device: str) -> LatentSearch:
        return cls(LatentNetworks(**runtime.load("latent", device)))

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
        image = to_batch(crop_rgb[None])
        guess, weight = self.networks.guess(image, hole)
        starts = self.starts(guess, seed)
        images, weights = (np.repeat(array, len(starts), 0) for array in (image, weight))
        found = search(self.networks, images, weights, starts, self.options, is_cancelled, tell_share)
        drawn_rgb = to_pixels(found.pictures[found.losses.argmin()][None])[0]
        return np.where(hole_of(mask_fill)[..., None], drawn_rgb, crop_rgb)

    def starts(self, guess: np.ndarray, seed: int) -> np.ndarray:
        """Codes to start from, mixed of the encoder's guess and random ones: float32 [1,100] → [R,100]."""
        shares = np.array(self.options.guess_shares, np.float32)[:, None]
        numbers = RandomNumbers(seed).uniform(len(shares) * CODE).reshape(len(shares), CODE)
        random = numbers * np.float32(2) - np.float32(1)
        return shares * guess + (1 - shares) * random
