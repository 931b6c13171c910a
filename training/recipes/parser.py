"""Face parsing with eleven labels, learned from two sets that each label a part of them.

Generative Face Completion (Li et al. 2017, section 4.2) trains its parser on Helen, whose labels are
complete; ours come as sets of possible labels (`training.data.part_labels`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor, nn

from engine.faces.parsing import INPUT_PX, FaceParser, paint_labels
from engine.faces.parts import LABELS, FacePart
from engine.networks.faces import ParsingNet
from engine.networks.layers import fold_batch_norm
from engine.runtime.torch_flavour import TorchNetwork
from training.charts import tile
from training.data.augment import Moves, retake, warp
from training.data.part_labels import ALL, MIRRORED, PartSet, bits, read_fasseg, read_outlines
from training.errors import DataError
from training.parsing_losses import partial_label_loss
from training.recipes.base import Options, Recipe, register_recipe
from training.schedules import set_cosine_rate
from training.step import StepContext

_LARGE = bits(FacePart.BACKGROUND, FacePart.SKIN, FacePart.HAIR)


@dataclass(frozen=True)
class ParserOptions(Options, Moves):
    """Our own values; the paper names none.

    Attributes:
        fasseg, outlines: names of the two picture sets in the data folder.
        width: channels of the network's first layer.
        rate: of AdamW, with cosine decay to zero over the run.
        weight_decay: of AdamW.
        part_weight: of pixels that belong to brows, eyes, nose or mouth; all the others count 1.
    """

    batch: int = 32
    fasseg: str = "fasseg256"
    outlines: str = "frl512"
    width: int = 24
    rate: float = 3e-3
    weight_decay: float = 0.02
    part_weight: float = 4.0
    rotation_deg: float = 20.0
    scale: float = 1.3
    shift: float = 0.06


@register_recipe
class Parser(Recipe):
    """Trains `ParsingNet`."""

    name = "parser"
    licence = "research, non-commercial (trained on FASSEG and on the Face Research Lab London Set)"
    options_type = ParserOptions
    presets: ClassVar[dict[str, dict[str, Any]]] = {"small": {"width": 16, "batch": 16}}
    averaged = ("net",)
    options: ParserOptions

    def read_data(self, data: Path) -> None:
        o = self.options
        sets = read_fasseg(data, o.fasseg, INPUT_PX), read_outlines(data, o.outlines, INPUT_PX)
        self.data_sets = o.fasseg, o.outlines
        pairs = [part.split() for part in sets]
        for name, pair in zip(self.data_sets, pairs, strict=True):
            if not all(len(part) for part in pair):
                raise DataError(f"{data / name} shows too few people to hold some out; add faces of others.")
        self.train_sets = [train for train, _ in pairs]
        self.validation_sets = [held_out for _, held_out in pairs]
        self._pictures_of = [_pictures_by_person(part) for part in self.train_sets]

    def build(self) -> None:
        o = self.options
        net = ParsingNet(o.width)
        self.networks = {"net": net}
        self.optimizers = {"net": torch.optim.AdamW(net.parameters(), o.rate, weight_decay=o.weight_decay)}

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        """Each set, then each person in it, is equally likely: a few people have most of the pictures."""
        images, allowed = [], []
        for _ in range(self.options.batch):
            chosen = rng.integers(2)
            people = self._pictures_of[chosen]
            index = rng.choice(people[rng.integers(len(people))])
            images.append(self.train_sets[chosen].images[index])
            allowed.append(self.train_sets[chosen].allowed[index])
        return {"images": np.stack(images), "allowed": np.stack(allowed).astype(np.int32)}

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o = self.options
        set_cosine_rate(self.optimizers["net"], o.rate, context)
        images, maps = retake(batch["images"], context.rng, o)
        images = images + torch.randn(images.shape, generator=context.rng).to(images.device) * 0.02
        allowed = warp_sets(batch["allowed"], maps)
        with context.autocast():
            logits = self.networks["net"](
                (images * 2 - 1).contiguous(memory_format=torch.channels_last)
            ).float()
        is_part = (allowed & _LARGE) == 0
        weight = torch.where(is_part, o.part_weight, 1.0) * (allowed != ALL)
        loss = partial_label_loss(logits, allowed, weight)
        context.update("net", loss)
        possible = (allowed >> logits.detach().argmax(1)) & 1
        labelled = allowed != ALL
        share = (possible * labelled).sum() / labelled.sum().clamp(min=1)
        return {"loss": loss.detach(), "possible_share": share}

    def validate(self) -> dict[str, float]:
        """F-score of every label on held-out people, their mean first."""
        parser = FaceParser(TorchNetwork(self.ema["net"], str(self.device)))
        parsed = [parser.parse(part.images) for part in self.validation_sets]
        labels = np.concatenate([x.ravel() for x in parsed])
        allowed = np.concatenate([part.allowed.ravel() for part in self.validation_sets])
        scores = f_scores(labels, allowed)
        known = allowed != ALL
        possible = (allowed[known] >> labels[known]) & 1
        return {"f_mean": float(np.nanmean(scores)), "possible_share": float(possible.mean())} | {
            f"f_{name}": float(score) for name, score in zip(LABELS, scores, strict=True)
        }

    def sample_sheet(self) -> np.ndarray:
        parser = FaceParser(TorchNetwork(self.ema["net"], str(self.device)))
        rows = []
        for part in self.validation_sets:
            images = part.images[:: max(1, len(part) // 10)][:10]
            rows += [*images, *paint_labels(images, parser.parse(images))]
        return tile(np.stack(rows), 10)

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        return fold_batch_norm(self.ema["net"]), {"width": self.options.width}


def warp_sets(allowed: Tensor, maps: Tensor) -> Tensor:
    """Warps sets of possible labels with their pictures; in a mirrored one, left and right change places.

    Args:
        allowed: int32 [B,S,S], bit k = label k is possible.
        maps: float32 [B,2,3] of `random_similarity`.
    """
    warped = warp(allowed.unsqueeze(1).float(), maps, mode="nearest")[:, 0].int()
    mirrored = torch.linalg.det(maps[:, :, :2]) < 0
    table = torch.from_numpy(MIRRORED.astype(np.int32)).to(allowed.device)
    return torch.where(mirrored.to(allowed.device)[:, None, None], table[warped], warped)


def f_scores(labels: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    """F-score of each label, 2TP / (2TP + FP + FN), on partly known labels.

    A pixel of one possible label counts as always. Of the others only what is certain counts: a label that
    the pixel cannot have is a false positive; no label is missed there.

    Args:
        labels: uint8 [P], predicted.
        allowed: uint16 [P], bit k = label k is possible.
    Returns:
        float64 [11]; not a number where a label occurs neither in the truth nor in the prediction.
    """
    scores = np.full(len(FacePart), np.nan)
    for part in FacePart:
        predicted, true = labels == part, allowed == bits(part)
        hits = np.count_nonzero(predicted & true)
        false = np.count_nonzero(predicted & ((allowed >> part & 1) == 0))
        missed = np.count_nonzero(true & ~predicted)
        if hits + false + missed:
            scores[part] = 2 * hits / (2 * hits + false + missed)
    return scores


def _pictures_by_person(part: PartSet) -> list[np.ndarray]:
    people = np.array(part.people)
    return [np.flatnonzero(people == person) for person in dict.fromkeys(part.people)]
