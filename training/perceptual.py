"""Features in which pictures are compared instead of in their pixels, and the loss on them.

The features are VGG-16's, or, where its ImageNet weights cannot be had, those of the recipe's own
discriminator.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.errors import OptionError

SOURCES = ("vgg", "discriminator")

Features = Callable[[Tensor], list[Tensor]]
"""From pictures, float [B,3,S,S], range 0..1, to feature maps, the finest first."""


def perceptual_features(source: str, device: torch.device, critic: nn.Module | None) -> Features:
    """Makes the features that an option `features` names.

    Args:
        source: one of `SOURCES`.
        device: where they are computed.
        critic: what "discriminator" means: a network that takes pictures in the range -1..1 and returns
            logits and features; the others can do without.
    Raises:
        OptionError: there is no such source, or its weights cannot be had.
    """
    if source == "discriminator":
        assert critic is not None
        return lambda images: critic(images * 2 - 1)[1]
    if source not in SOURCES:
        raise OptionError(f"There are no features {source!r}; choose one of: {', '.join(SOURCES)}.")
    network = VGGFeatures.load()
    network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    return network.eval().requires_grad_(False)


def perceptual_loss(real: Sequence[Tensor], fake: Sequence[Tensor]) -> Tensor:
    """Mean squared distance of features, each layer counting half as much as the one before (MDE, eq. 5,
    where λ is 1, 1/2, 1/4, 1/8, 1/16).

    Args:
        real, fake: feature maps of the same shapes; no gradient flows into `real`.
    """
    distances = [F.mse_loss(f.float(), r.detach().float()) for r, f in zip(real, fake, strict=True)]
    return torch.stack([distance / 2**layer for layer, distance in enumerate(distances)]).sum()


class VGGFeatures(nn.Module):
    """The last ReLU of each of VGG-16's five blocks (Simonyan & Zisserman 2015).

    The network was published for inputs in the range 0..255. torchvision's weights want unit variance, which
    makes every feature smaller by a constant factor; `SCALE` makes up for it, so that a paper's weight means
    what it meant.
    """

    mean: Tensor
    deviation: Tensor
    LAST_LAYERS = (3, 8, 15, 22, 29)
    SCALE = 255 * 0.225

    def __init__(self, layers: nn.Sequential) -> None:
        super().__init__()
        starts = (0, *(last + 1 for last in self.LAST_LAYERS))
        self.blocks = nn.ModuleList(
            layers[start : last + 1] for start, last in zip(starts, self.LAST_LAYERS, strict=False)
        )
        self.register_buffer("mean", torch.tensor([0.485, 0.456, 0.406])[:, None, None])
        self.register_buffer("deviation", torch.tensor([0.229, 0.224, 0.225])[:, None, None])

    @classmethod
    def load(cls) -> VGGFeatures:
        """With ImageNet's weights, from torch's cache or the network.

        Raises:
            OptionError: they cannot be had.
        """
        try:
            from torchvision.models import VGG16_Weights, vgg16

            return cls(vgg16(weights=VGG16_Weights.IMAGENET1K_V1).features)
        except (ImportError, OSError, RuntimeError) as error:
            raise OptionError(
                f"VGG-16's ImageNet weights cannot be had ({error}); connect to the internet once, or train"
                " with --set features=discriminator."
            ) from error

    def forward(self, images: Tensor) -> list[Tensor]:
        """float [B,3,S,S], range 0..1 → five maps at S, S/2 … S/16."""
        x = (images - self.mean) / self.deviation
        features = []
        for block in self.blocks:
            x = block(x)
            features.append(x * self.SCALE)
        return features
