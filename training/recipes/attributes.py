"""The forty attributes of CelebA, learned from its true labels."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.attributes import ATTRIBUTES
from engine.faces.recognition import INPUT_PX, AttributeRecogniser
from engine.networks.faces import AttributeNet, Recognition
from engine.networks.layers import fold_batch_norm
from engine.runtime.torch_flavour import TorchNetwork
from training.charts import tile
from training.data.attribute_labels import ATTRIBUTE_SET, read_attribute_set
from training.data.augment import Moves, retake
from training.errors import DataError
from training.recipes.base import Options, Recipe, register_recipe
from training.schedules import set_cosine_rate
from training.step import StepContext


@dataclass(frozen=True)
class AttributeOptions(Options, Moves):
    """Our own values; there is no paper.

    Attributes:
        width, dropout: channels of the network's first layer, and share of units that are left out.
        rate: of AdamW, with cosine decay to zero over the run.
        weight_decay: of AdamW.
        light: strength of the changes of light; little, as hair and skin colours are labels.
    """

    batch: int = 128
    width: int = 64
    dropout: float = 0.5
    rate: float = 2e-3
    weight_decay: float = 0.05
    rotation_deg: float = 8.0
    scale: float = 1.12
    shift: float = 0.03
    light: float = 0.12


@register_recipe
class Attributes(Recipe):
    """Trains `AttributeNet`."""

    name = "attributes"
    licence = "research, non-commercial (trained on CelebA)"
    options_type = AttributeOptions
    presets: ClassVar[dict[str, dict[str, Any]]] = {"small": {"width": 32, "batch": 64, "dropout": 0.1}}
    averaged = ("net",)
    options: AttributeOptions

    def read_data(self, data: Path) -> None:
        faces, labels, names = read_attribute_set(data, INPUT_PX)
        if missing := set(ATTRIBUTES) - set(names):
            raise DataError(
                f"{data / ATTRIBUTE_SET}.csv lacks the columns {', '.join(sorted(missing))}; name them so."
            )
        labels = labels[:, [names.index(name) for name in ATTRIBUTES]]
        train, held_out = faces.split()
        self.train_images, validation = faces.parts()
        self.train_labels = labels[train]
        self.validation_images, self.validation_labels = validation.images, labels[held_out]
        self.data_sets = (ATTRIBUTE_SET,)

    def build(self) -> None:
        o = self.options
        net = AttributeNet(o.width, dropout=o.dropout)
        # Before it has seen anything, the network knows how common each attribute is.
        share = torch.from_numpy(self.train_labels.mean(0)).float().clamp(1e-3, 1 - 1e-3)
        net.to_logits.bias.data.copy_(torch.logit(share))
        self.networks = {"net": net}
        self.optimizers = {"net": torch.optim.AdamW(net.parameters(), o.rate, weight_decay=o.weight_decay)}

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        chosen = rng.integers(0, len(self.train_images), self.options.batch)
        return {"images": self.train_images[chosen], "labels": self.train_labels[chosen]}

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o = self.options
        set_cosine_rate(self.optimizers["net"], o.rate, context)
        images, _ = retake(batch["images"], context.rng, o, light=o.light, coarse_share=0.1)
        with context.autocast():
            logits = self.networks["net"]((images * 2 - 1).contiguous(memory_format=torch.channels_last))
        labels = batch["labels"].float()
        loss = F.binary_cross_entropy_with_logits(logits.float(), labels)
        context.update("net", loss)
        right = ((logits.detach() > 0) == (labels > 0.5)).float().mean()
        return {"loss": loss.detach(), "accuracy": right}

    def _recogniser(self) -> AttributeRecogniser:
        """The engine's, with the averaged network."""
        net = cast(AttributeNet, self.ema["net"])
        return AttributeRecogniser(TorchNetwork(Recognition(net), str(self.device)))

    def validate(self) -> dict[str, float]:
        """Share of right answers on held-out people, over all attributes and for each, and the share that
        always giving the more common answer gets."""
        recogniser = self._recogniser()
        right = (recogniser.recognise(self.validation_images) > 0.5) == (self.validation_labels > 0)
        common = self.train_labels.mean(0) > 0.5
        return {
            "accuracy": float(right.mean()),
            "accuracy_of_the_common_answer": float((common == self.validation_labels).mean()),
        } | {f"accuracy_{name}": float(share) for name, share in zip(ATTRIBUTES, right.mean(0), strict=True)}

    def sample_sheet(self) -> np.ndarray:
        """For each attribute the four held-out faces that show it most."""
        recogniser = self._recogniser()
        order = np.argsort(-recogniser.recognise(self.validation_images), 0)[:4].T  # [40,4]
        return tile(self.validation_images[order.ravel()], 16)

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        return fold_batch_norm(self.ema["net"]), {"width": self.options.width}
