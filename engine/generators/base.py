"""What a generator is: it fills the holes of square crops."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from engine.options import Task
from engine.request import IsCancelled

TellShare = Callable[[float], None]
"""Told which share of some work is done, 0..1."""


@dataclass(frozen=True)
class GeneratorSpec:
    """What menus, the command line and tests know of a generator.

    Attributes:
        name: how it is called in requests.
        title: how people read it.
        paper: where it was published.
        input_px: side of the aligned face crop that it fills; None for one that needs no face.
        needs_weights: it cannot run without a trained weight file.
        has_weights: that file is there (always True for one that needs none).
        tasks: what it can do, of `engine.options.Task`.
        licence: of its weights, or of its method.
        makes_alternatives: another seed gives another completion.
        makes_variations: near seeds (`engine.seeds.near`) give completions that resemble each other.
        is_fast: fills a crop so fast on a processor that a preview can follow the brush.
        problem: a sentence on why it cannot run here, its weights being missing or altered; else "".
        also_uses: names of other weights that change what it makes, where they are there.
    """

    name: str
    title: str
    paper: str
    input_px: int | None
    needs_weights: bool
    has_weights: bool = True
    tasks: tuple[str, ...] = (Task.INPAINT,)
    licence: str = "MIT"
    makes_alternatives: bool = False
    makes_variations: bool = False
    is_fast: bool = True
    problem: str = ""
    also_uses: tuple[str, ...] = ()

    @property
    def can_run(self) -> bool:
        """Whether nothing that it needs is missing here."""
        return self.has_weights and not self.problem


class Generator(ABC):
    """A loaded generator. `spec` is set by `registry.register_generator`."""

    spec: ClassVar[GeneratorSpec]

    @classmethod
    @abstractmethod
    def load(cls, device: str) -> Generator:
        """Loads what it needs onto `device` ("cpu", "cuda" or "mps").

        Raises:
            WeightsError: the weight file is missing or altered.
        """

    @abstractmethod
    def complete(
        self,
        crops_rgb: np.ndarray,
        masks_fill: np.ndarray,
        seeds: Sequence[int],
        is_cancelled: IsCancelled | None = None,
        tell_share: TellShare | None = None,
    ) -> np.ndarray:
        """Fills the holes; every known pixel comes back unchanged.

        Args:
            crops_rgb: uint8 [N,S,S,3], faces in the canonical frame, S = `spec.input_px`. Where that is
                None, windows of the photo of any height and width, uint16 if it has 16 bits.
            masks_fill: uint8 [N,S,S], 255 = fill.
            seeds: N seeds; the same seed gives the same pixels.
            is_cancelled: asked between the steps of a long search.
            tell_share: told after each of them.
        Returns:
            As `crops_rgb`.
        Raises:
            CancelledError: `is_cancelled` said so.
        """


class ChannelGenerator(Generator):
    """A generator that also knows what to do where single colour channels are missing: task "colorize"."""

    @abstractmethod
    def complete_channels(
        self,
        crops_rgb: np.ndarray,
        known: np.ndarray,
        seeds: Sequence[int],
        is_cancelled: IsCancelled | None = None,
    ) -> np.ndarray:
        """Completes crops of which, in each channel, another part may be known.

        Args:
            crops_rgb: uint8 [N,S,S,3], faces in the canonical frame, S = `spec.input_px`.
            known: bool [N,S,S,3]; these values come back unchanged.
            seeds: N seeds; the same seed gives the same pixels.
            is_cancelled: asked between the crops.
        Returns:
            uint8 [N,S,S,3].
        Raises:
            CancelledError: `is_cancelled` said so.
        """


class HighResolutionGenerator(Generator):
    """A generator that also fills crops of more pixels than its input, with the finer detail of the photo."""

    @abstractmethod
    def complete_high_resolution(
        self, crop_rgb: np.ndarray, mask_fill: np.ndarray, seed: int, outside_photo: np.ndarray | None = None
    ) -> np.ndarray:
        """Fills the hole of one crop that is larger than its input.

        Args:
            crop_rgb: uint8 [k*S,k*S,3], a face in the canonical frame, S = `spec.input_px`, k whole.
            mask_fill: uint8 [S,S], 255 = fill.
            seed: the same seed gives the same pixels.
            outside_photo: bool [k*S,k*S], where the crop reaches outside the photo and shows it mirrored;
                None where it does not.
        Returns:
            uint8 [k*S,k*S,3]; every known pixel comes back unchanged.
        """
