"""An embedding of identities, learned by telling the people of the training sets apart.

Source of the loss: Wang et al., "CosFace: Large Margin Cosine Loss for Deep Face Recognition", CVPR 2018.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.faces.identity import (
    CROP_PX,
    DIMENSIONS,
    WINDOW,
    IdentityEmbedder,
    identity_distance,
)
from engine.networks.faces import Embedding, IdentityNet
from engine.networks.layers import fold_batch_norm
from engine.runtime.torch_flavour import TorchNetwork
from training.charts import tile
from training.data.attribute_labels import ATTRIBUTE_SET, read_attribute_set
from training.data.augment import Moves, jitter_light, random_blur, random_similarity, warp
from training.data.face_folders import read_face_set, split_size
from training.data.face_set import FaceSet
from training.data.identity_faces import often_pictured, read_by_landmarks
from training.errors import DataError
from training.recipes.base import Options, Recipe, register_recipe
from training.schedules import set_cosine_rate
from training.step import StepContext
from training.verification import draw_pairs, verification_accuracy


@dataclass(frozen=True)
class IdentityOptions(Options, Moves):
    """The loss with the paper's values; the rest is ours.

    Attributes:
        canonical_set: a picture set in the canonical frame.
        labelled: also CelebA's labelled set, in its makers' frame.
        landmark_set: a set with a landmark table, as `STEM:SIZE_PX`; on its held-out people the embedding is
            judged.
        pictures: people with fewer pictures are not trained on.
        width, dropout: channels of the network's first layer, and share of units that are left out.
        logit_scale, margin: s and m of the loss; the margin grows from 0 over the first tenth of the run.
        rate: of AdamW, with cosine decay to zero over the run.
        weight_decay: of AdamW.
    """

    batch: int = 256
    canonical_set: str = "celeba_faces192"
    labelled: bool = True
    landmark_set: str = "lfw150:150"
    pictures: int = 3
    width: int = 64
    dropout: float = 0.4
    logit_scale: float = 64.0
    margin: float = 0.35
    rate: float = 2e-3
    weight_decay: float = 0.05
    rotation_deg: float = 6.0
    scale: float = 1.08
    shift: float = 0.02


class Prototypes(nn.Module):
    """One direction for each training person."""

    def __init__(self, people: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(people, DIMENSIONS))

    def forward(self, embeddings: Tensor) -> Tensor:
        """float32 [B,128], each of length 1 → their cosines to the people's directions, [B,C]."""
        return embeddings @ F.normalize(self.weight).T


@register_recipe
class Identity(Recipe):
    """Trains `IdentityNet`."""

    name = "identity"
    licence = "research, non-commercial (trained on CelebA and LFW)"
    options_type = IdentityOptions
    presets: ClassVar[dict[str, dict[str, Any]]] = {
        # A few thousand people: a softer loss, as every direction is far from the others anyway.
        "small": {"width": 32, "batch": 96, "logit_scale": 24.0, "margin": 0.2}
    }
    averaged = ("net",)
    options: IdentityOptions

    def read_data(self, data: Path) -> None:
        o = self.options
        stem, stored_px = split_size(o.landmark_set)
        sets = {o.canonical_set: read_face_set(data, o.canonical_set, CROP_PX)}
        if o.labelled:
            sets[ATTRIBUTE_SET], _, _ = read_attribute_set(data, CROP_PX)
        sets[stem] = read_by_landmarks(data, stem, stored_px, CROP_PX)
        self.data_sets = tuple(sets)
        self.images: list[np.ndarray] = []  # memory maps stay on the disk
        self.pictures: list[tuple[int, int, str]] = []  # set, index in it, person
        for number, faces in enumerate(sets.values()):
            train, _ = faces.split()
            keep = np.intersect1d(train, often_pictured(faces, o.pictures))
            self.images.append(faces.images)
            self.pictures += [(number, int(i), faces.identities[i]) for i in keep]
        names = sorted({who for _, _, who in self.pictures})
        if len(names) < 2:
            raise DataError(f"Nobody in {data} has {o.pictures} pictures; lower the option pictures.")
        self.person_number = {who: k for k, who in enumerate(names)}
        self.validation: dict[str, FaceSet] = {}
        for name in (stem, o.canonical_set):
            held_out = sets[name].subset(sets[name].split()[1])
            counts = np.unique(held_out.identities, return_counts=True)[1]
            if len(counts) < 2 or counts.max() < 2:
                raise DataError(
                    f"{name} holds out too few people to judge by; add people with several pictures."
                )
            self.validation[name] = held_out

    def build(self) -> None:
        o = self.options
        self.networks = {
            "net": IdentityNet(o.width, dropout=o.dropout),
            "people": Prototypes(len(self.person_number)),
        }
        parameters = [p for network in self.networks.values() for p in network.parameters()]
        self.optimizers = {"net": torch.optim.AdamW(parameters, o.rate, weight_decay=o.weight_decay)}

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        chosen = [self.pictures[i] for i in rng.integers(0, len(self.pictures), self.options.batch)]
        return {
            "images": np.stack([self.images[number][index] for number, index, _ in chosen]),
            "people": np.array([self.person_number[who] for _, _, who in chosen]),
        }

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o = self.options
        set_cosine_rate(self.optimizers["net"], o.rate, context)
        maps = random_similarity(o.batch, context.rng, o)
        images = warp(batch["images"].permute(0, 3, 1, 2).float() / 255, maps)[:, :, *WINDOW]
        images = random_blur(jitter_light(images, context.rng), context.rng)
        with context.autocast():
            embeddings = self.networks["net"]((images * 2 - 1).contiguous(memory_format=torch.channels_last))
        cosines = self.networks["people"](embeddings.float()).float()
        margin = o.margin * min(1.0, 10 * context.step / context.steps)
        loss = margin_loss(cosines, batch["people"], o.logit_scale, margin)
        context.update("net", loss)
        right = (cosines.detach().argmax(1) == batch["people"]).float().mean()
        return {"loss": loss.detach(), "accuracy": right}

    def _embedder(self) -> IdentityEmbedder:
        """The engine's, with the averaged network."""
        net = cast(IdentityNet, self.ema["net"])
        return IdentityEmbedder(TorchNetwork(Embedding(net), str(self.device)))

    def validate(self) -> dict[str, float]:
        """Verification accuracy on people that were never trained on, as many pairs of one as of two."""
        embedder = self._embedder()
        scores: dict[str, float] = {}
        for name, faces in self.validation.items():
            embeddings = embedder.embed(faces.images)
            first, second, same = draw_pairs(faces.identities, np.random.default_rng(0))
            distances = identity_distance(embeddings[first], embeddings[second])
            scores |= {
                f"{name}_accuracy": verification_accuracy(distances, same),
                f"{name}_distance_same": float(distances[same].mean()),
                f"{name}_distance_different": float(distances[~same].mean()),
            }
        return scores

    def sample_sheet(self) -> np.ndarray:
        """Held-out faces, each with the four others that are closest to it."""
        embedder = self._embedder()
        faces = next(iter(self.validation.values()))
        embeddings = embedder.embed(faces.images)
        rows = np.arange(len(faces))[:: max(1, len(faces) // 20)][:20]
        closest = np.argsort(-embeddings[rows] @ embeddings.T, 1)[:, :5]
        return tile(faces.images[closest.ravel()], 10)

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        return fold_batch_norm(self.ema["net"]), {"width": self.options.width}


def margin_loss(cosines: Tensor, people: Tensor, scale: float, margin: float) -> Tensor:
    """Large margin cosine loss (CosFace, eq. 4): softmax of s(cos θ - m) for the right person, s cos θ else.

    Args:
        cosines: float32 [B,C], of each embedding to each person's direction.
        people: int64 [B], the right person.
        scale: s.
        margin: m.
    """
    lowered = margin * F.one_hot(people, cosines.shape[1])
    return F.cross_entropy(scale * (cosines - lowered), people)
