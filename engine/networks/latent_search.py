"""The losses of `engine.generators.latent_search`, with their gradients written out.

Written out, a step of the search is an ordinary network, which runs without torch as well.
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.dcgan import CodeEncoder, DCGANDiscriminator, DCGANGenerator

WINDOW_PX = 7
"""Side of the window N(i) of eq. 3, odd."""


def importance_weights(hole: Tensor, window_px: int = WINDOW_PX) -> Tensor:
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


class Guess(nn.Module):
    """Where a search starts, and what it looks at."""

    def __init__(self, encoder: CodeEncoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, image: Tensor, hole: Tensor) -> tuple[Tensor, Tensor]:
        """The encoder's guess, float [B,100], and `importance_weights`, float [B,1,64,64]; arguments as for
        `CodeEncoder`."""
        return self.encoder(image, hole), importance_weights(hole)


class Descent(nn.Module):
    """What the generator draws, and how a code has to change for a better fit to the known pixels.

    Args:
        generator: without batch normalisation.
    """

    def __init__(self, generator: DCGANGenerator) -> None:
        super().__init__()
        self.generator = generator

    def forward(
        self, codes: Tensor, image: Tensor, weight: Tensor, pull: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Draws and differentiates.

        Args:
            codes: float [B,100], range -1..1.
            image: float [B,3,64,64], range -1..1.
            weight: float [B,1,64,64], of `importance_weights`.
            pull: float [B,3,64,64], gradient of another loss with respect to the drawing.
        Returns:
            The drawing, float [B,3,64,64], range -1..1; its `context_loss`, float [B]; and the gradient of
            that and of the other loss with respect to the codes, float [B,100].
        """
        blocks = [self.generator.project, *self.generator.blocks]
        layers = [*(block[0] for block in blocks), self.generator.to_rgb]
        x, active = codes[:, :, None, None], []
        for layer in layers[:-1]:
            x = torch.relu(layer(x))
            active.append((x > 0).to(x.dtype))
        drawn = torch.tanh(self.generator.to_rgb(x))
        gradient = (weight * torch.sign(drawn - image) + pull) * (1 - drawn.square())
        for layer, passes in zip(reversed(layers[1:]), reversed(active), strict=True):
            gradient = _through_deconvolution(gradient, layer) * passes
        gradient = _through_deconvolution(gradient, layers[0])
        return drawn, context_loss(drawn, image, weight), gradient.flatten(1)


class Prior(nn.Module):
    """What the discriminator holds of a drawing, and how that has to change to please it.

    Args:
        discriminator: without batch normalisation.
    """

    def __init__(self, discriminator: DCGANDiscriminator) -> None:
        super().__init__()
        self.discriminator = discriminator

    def forward(self, drawn: Tensor) -> tuple[Tensor, Tensor]:
        """`prior_loss` of pictures, float [B,3,64,64], and its gradient with respect to them: float [B] and
        [B,3,64,64]."""
        convolutions: list[nn.Conv2d] = [stage[0] for stage in self.discriminator.stages]  # type: ignore[index]
        x, slopes = drawn, []
        for convolution in convolutions:
            x = convolution(x)
            slopes.append(torch.where(x > 0, 1.0, _LEAK))
            x = x * slopes[-1]
        logits = self.discriminator.head(x)  # [B,1,1,1]
        gradient = _through_convolution(-torch.sigmoid(logits), cast(nn.Conv2d, self.discriminator.head))
        for convolution, slope in zip(reversed(convolutions), reversed(slopes), strict=True):
            gradient = _through_convolution(gradient * slope, convolution)
        return prior_loss(logits.flatten(1)), gradient


_LEAK = 0.2
"""Slope of the discriminator's leaky ReLU below 0."""


def _through_deconvolution(gradient: Tensor, layer: nn.ConvTranspose2d) -> Tensor:
    """The gradient with respect to the input of a layer, from that with respect to its output."""
    return F.conv2d(gradient, layer.weight, None, layer.stride, layer.padding)


def _through_convolution(gradient: Tensor, layer: nn.Conv2d) -> Tensor:
    return F.conv_transpose2d(gradient, layer.weight, None, layer.stride, layer.padding)  # type: ignore[arg-type]
