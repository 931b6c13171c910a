"""The random numbers that generators draw with: the same for a seed, whatever runs the networks.

They are those of torch's generator for the processor, a Mersenne twister (Matsumoto and Nishimura 1998) whose
raw numbers NumPy gives as well, so that a seed means the same picture with torch and without it.
"""

from __future__ import annotations

import math

import numpy as np

from engine import seeds

_VARIATION = 0.35
"""How far a variation is turned from what it resembles, in right angles."""

_BLOCK = 16
"""Normal numbers are made by so many where there are as many, and by two otherwise."""


class RandomNumbers:
    """The numbers that a seed gives, one after the other; as `torch.Generator().manual_seed(seed)`."""

    def __init__(self, seed: int) -> None:
        # The older interface: the newer ones seed the same twister in another way.
        self._twister = np.random.RandomState(seed & seeds.LARGEST)

    def integer(self, below: int) -> int:
        """A number 0..`below` - 1; as `torch.randint`."""
        return int(self._raw(1)[0]) % below

    def uniform(self, count: int) -> np.ndarray:
        """float32 [count], 0 to less than 1; as `torch.rand`."""
        return (self._raw(count) & 0xFFFFFF).astype(np.float32) * np.float32(2**-24)

    def normal(self, *shape: int) -> np.ndarray:
        """float32 of this shape, mean 0, deviation 1; as `torch.randn`."""
        count = math.prod(shape)
        values = self._normal_blocks(count) if count >= _BLOCK else self._normal_pairs(count)
        return values.reshape(shape)

    def _raw(self, count: int) -> np.ndarray:
        return self._twister.randint(0, 2**32, count, np.uint32)

    def _normal_blocks(self, count: int) -> np.ndarray:
        values = self.uniform(count)
        whole = count - count % _BLOCK
        values[:whole] = _box_muller(values[:whole])
        if whole < count:  # the last block is made once more, and overlaps the one before
            values[-_BLOCK:] = _box_muller(self.uniform(_BLOCK))
        return values

    def _normal_pairs(self, count: int) -> np.ndarray:
        raw = self._raw(4 * -(-count // 2)).astype(np.uint64).reshape(-1, 2)
        uniform = ((raw[:, 0] << np.uint64(32) | raw[:, 1]) & np.uint64(2**53 - 1)) * 2.0**-53
        angle, radius = 2 * np.pi * uniform[0::2], np.sqrt(-2 * np.log1p(-uniform[1::2]))
        pairs = radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1)
        return pairs.ravel()[:count].astype(np.float32)


def _box_muller(uniform: np.ndarray) -> np.ndarray:
    """Normal numbers of uniform ones, float32 [16*N], 0..1 (Box and Muller 1958)."""
    first, second = np.moveaxis(uniform.reshape(-1, 2, _BLOCK // 2), 1, 0)
    radius, angle = np.sqrt(-2 * np.log(1 - first)), np.float32(2 * np.pi) * second
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], 1).ravel()


def seeded_noise(seed: int, size_px: int) -> np.ndarray:
    """The noise of one completion: that of its seed, turned a little from that of the seed it lies near.

    Two independent noises stand at right angles, so that a point on the arc between them, unlike one on the
    line, is noise of the same strength (spherical interpolation: Shoemake 1985; White 2016 for latent codes).

    Args:
        seed: as `engine.seeds` has them.
        size_px: side S, a power of two.
    Returns:
        float32 [1,3,S,S], as `octave_noise` of the networks that are trained with it: equal energy in every
        octave, zero mean, unit variance.
    """
    resembled, own = seeds.split(seed)
    noise = _octave_noise(RandomNumbers(own), size_px)
    if resembled is None:
        return noise
    angle = _VARIATION * math.pi / 2
    turned = math.cos(angle) * seeded_noise(resembled, size_px) + math.sin(angle) * noise
    return turned.astype(np.float32)


def _octave_noise(numbers: RandomNumbers, size_px: int) -> np.ndarray:
    total = np.zeros((1, 3, size_px, size_px), np.float32)
    side, octaves = size_px, 0
    while side >= 2:
        octave = numbers.normal(1, 3, side, side)
        total += octave.repeat(size_px // side, 2).repeat(size_px // side, 3)
        side, octaves = side // 4, octaves + 1
    return np.clip(total / np.float32(octaves**0.5), -2.5, 2.5)
