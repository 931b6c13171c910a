"""The networks of `engine.generators.iterative_gan`."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

SIZE_PX = 128
CODE = 100
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


class Recall(nn.Module):
    """The attributes of real faces that a network keeps, and how well they suit a wish.

    Args:
        descriptions: uint8 [M,K], 1 = has it.
    """

    descriptions: Tensor

    def __init__(self, descriptions: Tensor) -> None:
        super().__init__()
        self.register_buffer("descriptions", descriptions.float())

    def forward(self, wanted: Tensor, is_wanted: Tensor) -> tuple[Tensor, Tensor]:
        """Compares.

        Args:
            wanted: float [1,K], range 0..1.
            is_wanted: float [1,K], 1 for those that count.
        Returns:
            The descriptions, float [M,K], and the sum of the distances of each to the wish, float [M].
        """
        return self.descriptions + 0, ((self.descriptions - wanted).abs() * is_wanted).sum(1)
