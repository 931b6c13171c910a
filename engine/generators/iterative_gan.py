"""Iterative GAN: reads a face into a code and attributes, and draws faces from codes and attributes.

Source: Ma et al., "Two birds with one stone: Transforming and generating facial images with iterative GAN",
Neurocomputing 2019.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import cv2
import numpy as np

from engine import runtime, weights
from engine.attribute_values import check_values
from engine.attributes import excluded_by
from engine.errors import ShapeError
from engine.generators.noise import RandomNumbers
from engine.pixels import to_batch, to_pixels
from engine.runtime import Network

SIZE_PX = 128
CODE = 100
EMPHASIS = 1.5
"""So many times as large as asked for a change of an attribute is drawn. Training knows whole changes only,
and draws most of them weakly; AttGAN (He et al., TIP 2019) steers intensities in the same way."""
_DRAWN_FULLY = ("Bangs", "Eyeglasses")
"""Attributes that need no emphasis, which would cost likeness."""


class GANNetworks(NamedTuple):
    """Of one set of weights, in `engine.networks.iterative_gan`: `FaceReader`, `FaceGenerator`, `Recall`."""

    read: Network
    draw: Network
    recall: Network


class IterativeGAN:
    """Recognises, changes and invents faces in the canonical frame.

    Attributes:
        attributes: names of the K attributes, in the order of all arrays.
    """

    def __init__(self, networks: GANNetworks, attributes: Sequence[str]) -> None:
        self._networks = networks
        self.attributes = tuple(attributes)

    @classmethod
    def load(cls, device: str) -> IterativeGAN:
        """Loads the trained networks onto "cpu" or another device.

        Raises:
            WeightsError: the weight file is missing or altered.
        """
        networks = GANNetworks(**runtime.load("igan", device))
        return cls(networks, weights.entry("igan")["options"]["attributes"])

    def recognise(self, crops_rgb: np.ndarray) -> np.ndarray:
        """How probable each attribute is.

        Args:
            crops_rgb: uint8 [N,S,S,3], S any.
        Returns:
            float32 [N,K], range 0..1.
        Raises:
            ShapeError: no such array.
        """
        return self._read(crops_rgb)[:, CODE:]

    def rebuild(self, crops_rgb: np.ndarray) -> np.ndarray:
        """Draws the faces anew from what was read of them, x_rebuild; arguments and result as `transform`."""
        return self.transform(crops_rgb, {})

    def transform(self, crops_rgb: np.ndarray, changes: Mapping[str, float]) -> np.ndarray:
        """Draws the faces anew with some attributes changed.

        What a new value excludes goes down with it, unless it is given as well: who becomes bald has no
        fringe left. A value as it was read changes nothing; the further from it, the more, see `EMPHASIS`.

        Args:
            crops_rgb: uint8 [N,S,S,3], S any.
            changes: new values by name, 0 = no, 1 = yes.
        Returns:
            uint8 [N,128,128,3].
        Raises:
            GeneratorError: an unknown attribute, or a value outside 0..1.
            ShapeError: no such array.
        """
        description = self._read(crops_rgb)
        wanted = self._checked(changes)
        for index, value in wanted.items():
            read = description[:, CODE + index]
            emphasis = 1.0 if self.attributes[index] in _DRAWN_FULLY else EMPHASIS
            description[:, CODE + index] = read + emphasis * (value - read)
            for present, most in ((True, 1 - value), (False, value)):
                for other in self._excluded_by(index, present) - wanted.keys():
                    column = description[:, CODE + other]
                    np.minimum(column, most, out=column)
        return self.draw(description)

    def generate(self, count: int, attributes: Mapping[str, float], seed: int) -> np.ndarray:
        """Invents faces; z is drawn from U(-1, 1).

        Attributes that are not asked for are those of a real face that has, as nearly as possible, the ones
        that are.

        Args:
            count: N.
            attributes: wanted values by name, 0 = no, 1 = yes.
            seed: of the first face; the next one has the next.
        Returns:
            uint8 [N,128,128,3].
        Raises:
            GeneratorError: an unknown attribute, or a value outside 0..1.
        """
        wanted = self._checked(attributes)
        wish = np.zeros((2, 1, len(self.attributes)), np.float32)
        for index, value in wanted.items():
            wish[:, 0, index] = value, 1
        known, mismatch = self._networks.recall(*wish)
        fitting = known[mismatch <= mismatch.min() + 1e-6]
        rows = []
        for number in range(count):
            numbers = RandomNumbers(seed + number)
            labels = fitting[numbers.integer(len(fitting))].copy()
            for index, value in wanted.items():
                labels[index] = value
            rows.append(np.concatenate([numbers.uniform(CODE) * np.float32(2) - np.float32(1), labels]))
        return self.draw(np.stack(rows))

    def _read(self, crops_rgb: np.ndarray) -> np.ndarray:
        if crops_rgb.dtype != np.uint8 or crops_rgb.ndim != 4 or crops_rgb.shape[3] != 3:
            raise ShapeError(f"Faces must be uint8 [N,S,S,3], not {crops_rgb.dtype} {list(crops_rgb.shape)}.")
        small = [cv2.resize(crop, (SIZE_PX, SIZE_PX), interpolation=cv2.INTER_AREA) for crop in crops_rgb]
        (description,) = self._networks.read(to_batch(np.stack(small)))
        return description

    def draw(self, description: np.ndarray) -> np.ndarray:
        """Draws faces from codes and attributes, float32 [N,100+K]: uint8 [N,128,128,3]."""
        (drawn,) = self._networks.draw(description)
        return to_pixels(drawn)

    def _excluded_by(self, index: int, present: bool) -> set[int]:
        names = excluded_by(self.attributes[index], present)
        return {k for k, other in enumerate(self.attributes) if other in names}

    def _checked(self, values: Mapping[str, float]) -> dict[int, float]:
        check_values(values, self.attributes)
        return {self.attributes.index(name): float(value) for name, value in values.items()}
