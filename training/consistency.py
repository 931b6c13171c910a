"""Trained networks that judge completions: the same face parts and the same person as in the original."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import weights
from engine.faces.identity import CROP_PX, WINDOW, IdentityEmbedder
from engine.faces.parsing import FaceParser
from training.errors import OptionError
from training.parsing_losses import parsing_loss
from training.step import StepContext

_LOADERS: dict[str, Callable[[], nn.Module]] = {
    "parser": lambda: FaceParser.load().net,
    "identity": lambda: IdentityEmbedder.load().net,
}


def load_judge(name: str, option: str) -> nn.Module:
    """A trained network that does not learn any more.

    Args:
        name: "parser" or "identity".
        option: of the recipe, which is 0 without this network.
    Raises:
        OptionError: its weights are not there.
    """
    if not weights.is_available(name):
        raise OptionError(
            f"The option {option} needs trained weights: train the recipe {name} with --export first, or go"
            f" without it by --set {option}=0."
        )
    return _LOADERS[name]().requires_grad_(False)


def parsing_consistency(parser: nn.Module, completed: Tensor, images: Tensor, context: StepContext) -> Tensor:
    """`parsing_loss` between completions and their originals, float32 [B,3,128,128], range -1..1."""
    with context.autocast():
        logits = parser(completed).float()
        with torch.no_grad():
            original = parser(images).float()
    return parsing_loss(logits, original)


def identity_consistency(net: nn.Module, completed: Tensor, images: Tensor, context: StepContext) -> Tensor:
    """Squared distance of the embeddings of completions and their originals, a mean; 0 to 4.

    Args:
        net: `IdentityNet`.
        completed, images: float32 [B,3,S,S], range -1..1, S at least `CROP_PX`.
        context: of the step.
    """

    def embed(x: Tensor) -> Tensor:
        crops = F.interpolate(x, size=[CROP_PX, CROP_PX], mode="bilinear", antialias=True)
        with context.autocast():
            return net(crops[:, :, *WINDOW])

    with torch.no_grad():
        original = embed(images)
    return (embed(completed) - original).square().sum(1).mean()
