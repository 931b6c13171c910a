"""Iterative GAN: reads a face into a code and attributes, and draws faces from codes and attributes.

Source: Ma et al., "Two birds with one stone: Transforming and generating facial images with iterative GAN",
Neurocomputing 2019.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from engine import runtime, weights
from engine.attributes import excluded_by
from engine.errors import GeneratorError, ShapeError
from engine.pixels import to_pixels, to_tensor

SIZE_PX = 128
CODE = 100
EMPHASIS = 1.5
"""So many times as large as asked for a change of an attribute is drawn. Training knows whole changes only,
and draws most of them weakly; AttGAN (He et al., TIP 2019) steers intensities in the same way."""
_DRAWN_FULLY = ("Bangs", "Eyeglasses")
"""Attributes that need no emphasis, which would cost likeness."""
_BOTTOM_PX = 5


class FaceGenerator(nn.Module):
    """G (section 4): a fully connected layer to 5x5x512, four 5x5 deconvolutions of stride 2, tanh.

    The paper's numbers contradict each other: 8584 units are not 5x5x512 = 12 800, and no deconvolution leads
    from 5x5 to the 16x16 it lists. Its discriminator does reach 5x5 from 128, by convolutions without
    padding: 128, 62, 29, 13, 5. G takes those steps backwards.

    Args:
        labels: number of attributes, K.
        width: share of the paper's channels.
        norm: with batch normalisation (as in DCGAN), for training; `fold_batch_norm` takes it out.
        finish: channels before one more convolution at full size; 0 = without it, the paper's. The last
            deconvolution's kernels overlap unevenly, which leaves a grid; this one can smooth it.
    """

    def __init__(self, labels: int, width: float = 1.0, norm: bool = True, finish: int = 0) -> None:
        super().__init__()
        channels = [round(c * width) for c in (512, 256, 128, 64)]
        self.bottom_shape = (channels[0], _BOTTOM_PX, _BOTTOM_PX)
        self.project = nn.Linear(CODE + labels, channels[0] * _BOTTOM_PX**2)
        layers: list[nn.Module] = []
        for (a, b), odd in zip(itertools.pairwise(channels), (0, 0, 1), strict=True):
            layers.append(nn.ConvTranspose2d(a, b, 5, 2, output_padding=odd, bias=not norm))
            layers += [nn.BatchNorm2d(b)] if norm else []
            layers.append(nn.ReLU(inplace=True))
        self.layers = nn.Sequential(*layers)
        self.to_rgb: nn.Module = nn.ConvTranspose2d(channels[-1], finish or 3, 5, 2, output_padding=1)
        if finish:
            self.to_rgb = nn.Sequential(
                self.to_rgb, nn.ReLU(inplace=True), nn.Conv2d(finish, 3, 5, padding=2)
            )

    def forward(self, description: Tensor) -> Tensor:
        """Draws faces.

        Args:
            description: float [B,100+K], the code z in -1..1, then the attributes c in 0..1.
        Returns:
            float [B,3,128,128], range -1..1.
        """
        x = torch.relu(self.project(description)).unflatten(1, self.bottom_shape)
        return torch.tanh(self.to_rgb(self.layers(x.contiguous(memory_format=torch.channels_last))))


class Judgement(NamedTuple):
    """What `FaceReader.judge` says of B pictures.

    Attributes:
        realness: logits [B,1].
        features: of the four convolutions.
        code: z̃, float [B,100], range -1..1.
        labels: logits [B,K]; their sigmoids are c̃.
    """

    realness: Tensor
    features: list[Tensor]
    code: Tensor
    labels: Tensor


class FaceReader(nn.Module):
    """D and C (section 4): four 5x5 convolutions of stride 2; from them whether a picture is real, and the
    shared layer of 1024 units from which C reads z̃ and c̃ through 128 units.

    Args:
        labels: number of attributes, K.
        width: share of the paper's channels and shared units.
    """

    def __init__(self, labels: int, width: float = 1.0) -> None:
        super().__init__()
        channels = [3, *(round(c * width) for c in (64, 128, 256, 512))]
        self.stages = nn.ModuleList(
            nn.Sequential(nn.Conv2d(a, b, 5, 2), nn.LeakyReLU(0.2)) for a, b in itertools.pairwise(channels)
        )
        units = channels[-1] * _BOTTOM_PX**2
        self.realness = nn.Linear(units, 1)
        self.shared = nn.Sequential(
            nn.Linear(units, round(1024 * width)),
            nn.LeakyReLU(0.2),
            nn.Linear(round(1024 * width), 128),
            nn.LeakyReLU(0.2),
        )
        self.code = nn.Linear(128, CODE)
        self.labels = nn.Linear(128, labels)

    def judge(self, image: Tensor) -> Judgement:
        """float [B,3,128,128], range -1..1 → all that D and C say."""
        x, features = image, []
        for stage in self.stages:
            x = stage(x)
            features.append(x)
        flat = x.flatten(1)
        shared = self.shared(flat)
        return Judgement(self.realness(flat), features, torch.tanh(self.code(shared)), self.labels(shared))

    def forward(self, image: Tensor) -> Tensor:
        """float [B,3,128,128], range -1..1 → z̃ and c̃ as `FaceGenerator` takes them, float [B,100+K]."""
        found = self.judge(image)
        return torch.cat([found.code, torch.sigmoid(found.labels)], 1)


class IterativeGANNet(nn.Module):
    """All networks of one set of weights.

    Args:
        attributes: names of the K attributes.
        width: share of the paper's channels.
        descriptions: number of attribute vectors of real faces that are kept, to give a new face attributes
            that go together.
        norm, finish: of `FaceGenerator`.
    """

    descriptions: Tensor

    def __init__(
        self,
        attributes: Sequence[str],
        width: float = 1.0,
        descriptions: int = 256,
        norm: bool = True,
        finish: int = 0,
    ) -> None:
        super().__init__()
        self.generator = FaceGenerator(len(attributes), width, norm, finish)
        self.reader = FaceReader(len(attributes), width)
        self.register_buffer("descriptions", torch.zeros(descriptions, len(attributes), dtype=torch.uint8))


class IterativeGAN:
    """Recognises, changes and invents faces in the canonical frame.

    Attributes:
        attributes: names of the K attributes, in the order of all arrays.
    """

    def __init__(self, net: IterativeGANNet, attributes: Sequence[str], device: str) -> None:
        self.net = net.to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]
        self.attributes = tuple(attributes)

    @classmethod
    def load(cls, device: str) -> IterativeGAN:
        """Loads the trained networks onto "cpu", "cuda" or "mps".

        Raises:
            WeightsError: the weight file is missing or altered.
        """
        options = weights.entry("igan")["options"]
        net = IterativeGANNet(**options, norm=False)
        weights.load_into(net, "igan")
        return cls(net, options["attributes"], device)

    def recognise(self, crops_rgb: np.ndarray) -> np.ndarray:
        """How probable each attribute is.

        Args:
            crops_rgb: uint8 [N,S,S,3], S any.
        Returns:
            float32 [N,K], range 0..1.
        Raises:
            ShapeError: no such array.
        """
        return self._read(crops_rgb)[:, CODE:].numpy()

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
                    description[:, CODE + other].clamp_(max=most)
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
        known = self.net.descriptions.float().cpu()
        mismatch = sum(((known[:, i] - v).abs() for i, v in wanted.items()), torch.zeros(len(known)))
        fitting = known[mismatch <= mismatch.min() + 1e-6]
        rows = []
        for number in range(count):
            rng = torch.Generator().manual_seed(seed + number)
            labels = fitting[int(torch.randint(len(fitting), (1,), generator=rng))].clone()
            for index, value in wanted.items():
                labels[index] = value
            rows.append(torch.cat([torch.rand(CODE, generator=rng) * 2 - 1, labels]))
        return self.draw(torch.stack(rows))

    def _read(self, crops_rgb: np.ndarray) -> Tensor:
        if crops_rgb.dtype != np.uint8 or crops_rgb.ndim != 4 or crops_rgb.shape[3] != 3:
            raise ShapeError(f"Faces must be uint8 [N,S,S,3], not {crops_rgb.dtype} {list(crops_rgb.shape)}.")
        small = [cv2.resize(crop, (SIZE_PX, SIZE_PX), interpolation=cv2.INTER_AREA) for crop in crops_rgb]
        description = runtime.run(self.net.reader, to_tensor(np.stack(small)))
        return description.float().cpu().clone()  # writable outside of inference

    def draw(self, description: Tensor) -> np.ndarray:
        """Draws faces from codes and attributes, float32 [N,100+K]: uint8 [N,128,128,3]."""
        return to_pixels(runtime.run(self.net.generator, description))

    def _excluded_by(self, index: int, present: bool) -> set[int]:
        names = excluded_by(self.attributes[index], present)
        return {k for k, other in enumerate(self.attributes) if other in names}

    def _checked(self, values: Mapping[str, float]) -> dict[int, float]:
        for name, value in values.items():
            if name not in self.attributes:
                raise GeneratorError(
                    f"There is no attribute {name!r}; choose one of: {', '.join(self.attributes)}."
                )
            if not 0 <= value <= 1:
                raise GeneratorError(f"The attribute {name} goes from 0 (no) to 1 (yes), not to {value}.")
        return {self.attributes.index(name): float(value) for name, value in values.items()}
