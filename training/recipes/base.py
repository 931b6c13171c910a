"""What a recipe is: it owns networks, losses and the order of steps. The loop knows none of them."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from training.data.public_sets import licence_of
from training.errors import OptionError
from training.step import StepContext


@dataclass(frozen=True)
class Options:
    """Options that every recipe has; each recipe's own class adds the paper's values.

    Class attribute: `choices`, what options that are names may be.

    Raises:
        OptionError: a number that no run can have, or an unknown name.
    """

    choices: ClassVar[dict[str, tuple[str, ...]]] = {}

    batch: int = 16
    ema_decay: float = 0.999

    def __post_init__(self) -> None:
        if self.batch < 1:
            raise OptionError(f"The option batch is a number of pictures, 1 or more, not {self.batch}.")
        if not 0 <= self.ema_decay <= 1:
            raise OptionError(f"The option ema_decay is a share from 0 to 1, not {self.ema_decay}.")
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, float) and not math.isfinite(value):
                raise OptionError(f"The option {field.name} is a number, not {value}.")
        for name, known in self.choices.items():
            if getattr(self, name) not in known:
                raise OptionError(
                    f"There is no {name} {getattr(self, name)!r}; choose one of: {', '.join(known)}."
                )


@dataclass(frozen=True)
class AdversarialOptions(Options):
    """Options of recipes that train a generator against others, by Adam, on one set of pictures.

    Attributes:
        face_set: name of a picture set in the data folder, or of one of `public_sets`.
        rate, critic_rate, beta1, beta2: of Adam; the first rate is the generator's, the other all others'.
    """

    face_set: str = "celeba_faces192"
    rate: float = 2e-4
    critic_rate: float = 2e-4
    beta1: float = 0.5
    beta2: float = 0.999


@dataclass(frozen=True)
class PortraitOptions(AdversarialOptions):
    """And some of the pictures are portraits: CelebA's press photos hardly have their plain backdrops.

    Attributes:
        portrait_set, portrait_share: another set, and the share of the pictures that are drawn from it; ""
            for none.
    """

    portrait_set: str = ""
    portrait_share: float = 0.1


class Recipe(ABC):
    """One network's training.

    Class attributes: `name`, its `options_type`, `presets` (named overrides of its options) and the `licence`
    of what it makes; `weights_name` where the engine calls the weights by another name than the recipe's.
    `data_sets` names the picture sets that were read.
    `networks` and `optimizers` are checkpointed; the networks named in `averaged` get a moving average, which
    is what is validated and exported. `methods` names those of the networks' methods that a step calls
    instead of the network itself.
    """

    name: ClassVar[str]
    options_type: ClassVar[type[Options]]
    presets: ClassVar[dict[str, dict[str, Any]]] = {}
    averaged: ClassVar[tuple[str, ...]]
    licence: str
    weights_name: ClassVar[str] = ""
    methods: ClassVar[dict[str, tuple[str, ...]]] = {}

    data_sets: tuple[str, ...]
    networks: dict[str, nn.Module]
    optimizers: dict[str, torch.optim.Optimizer]
    ema: dict[str, nn.Module]
    device: torch.device

    def __init__(self, options: Options) -> None:
        self.options = options

    @abstractmethod
    def read_data(self, data: Path) -> None:
        """Reads training and validation pictures.

        Raises:
            DataError: they are not there, or of another layout.
        """

    @abstractmethod
    def build(self) -> None:
        """Makes `networks` and `optimizers`; called after the random seed was set."""

    @abstractmethod
    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        """Draws one batch on the CPU; runs in a thread of its own, ahead of the steps."""

    @abstractmethod
    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        """Does one update of everything; returns named scalars for the log."""

    @abstractmethod
    def validate(self) -> dict[str, float]:
        """Scores the averaged networks on held-out people; the first score is the one to watch."""

    @abstractmethod
    def sample_sheet(self) -> np.ndarray:
        """A picture, uint8 [H,W,3], that shows what the averaged networks do on held-out people."""

    @abstractmethod
    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        """The network as the engine loads it, and the options that the engine builds it with."""

    def to(self, device: torch.device) -> None:
        """Moves the networks and makes their averages."""
        self.device = device
        for network in self.networks.values():
            network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.ema = {
            name: deepcopy(self.networks[name]).eval().requires_grad_(False) for name in self.averaged
        }

    def compile(self) -> None:
        """Has torch compile what a step calls; results change by rounding only."""
        for name, network in self.networks.items():
            network.compile()
            for method in self.methods.get(name, ()):
                setattr(network, method, torch.compile(getattr(network, method)))

    @torch.no_grad()
    def update_averages(self, step: int) -> None:
        """Moves each average toward its network; quickly at first, so that the start is forgotten."""
        decay = min(self.options.ema_decay, (1 + step) / (10 + step))
        for name, average in self.ema.items():
            network = self.networks[name]
            torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - decay)
            for mean, buffer in zip(average.buffers(), network.buffers(), strict=True):
                mean.copy_(mean.lerp(buffer, 1 - decay) if buffer.is_floating_point() else buffer)
            _measure_spectral_norms(average)


def _measure_spectral_norms(average: nn.Module) -> None:
    """Lets spectral norms look at averaged weights: averaged singular vectors are those of no matrix, and
    shorter than 1, which made the weights up to fourteen times too large."""
    for module in average.modules():
        if isinstance(module, parametrize.ParametrizationList):
            module.train()
            module()  # in training, each call iterates once
            module.eval()


class AdversarialRecipe(Recipe):
    """One that trains a generator against others."""

    options: AdversarialOptions

    def note_sets(self, *names: str) -> None:
        """Remembers which sets were read, and the licence that follows."""
        self.data_sets = names
        self.licence = licence_of(names, self.licence)

    def add_optimizers(self, networks: Mapping[str, nn.Module]) -> None:
        """Makes `optimizers` for `networks`, under their names."""
        o = self.options
        self.optimizers = {
            name: torch.optim.Adam(
                network.parameters(), o.rate if name == "generator" else o.critic_rate, (o.beta1, o.beta2)
            )
            for name, network in networks.items()
        }


_recipes: dict[str, type[Recipe]] = {}


def register_recipe(cls: type[Recipe]) -> type[Recipe]:
    """Class decorator that enters a recipe under its name.

    Raises:
        ValueError: the name is taken.
    """
    if cls.name in _recipes:
        raise ValueError(f"recipe {cls.name!r} is registered twice")
    _recipes[cls.name] = cls
    return cls


def recipe_class(name: str) -> type[Recipe]:
    """Looks up a recipe.

    Raises:
        OptionError: there is none of that name.
    """
    if name not in _recipes:
        raise OptionError(f"There is no recipe {name!r}; choose one of: {', '.join(_recipes)}.")
    return _recipes[name]


def list_recipes() -> Iterator[type[Recipe]]:
    """All recipes, in the order in which they were registered."""
    yield from _recipes.values()


def initialise(generator: nn.Module) -> None:
    """Random weights that keep the variance through rectified layers (He et al. 2015).

    Args:
        generator: its last layer, which is not rectified, is called `to_rgb`.
    """
    for module in generator.modules():
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
            nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
    nn.init.xavier_normal_(generator.to_rgb.weight, 0.5)  # type: ignore[union-attr, arg-type]
