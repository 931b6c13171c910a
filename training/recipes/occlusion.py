"""Finding what hides a face, learned from drawn things, and from real glasses by the network's own average.

Where real glasses lie nobody has marked. An average of the network (Tarvainen and Valpola 2017, mean teacher)
marks them in photos of people who wear some; the network learns to see the same in other light and blur.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.faces.occlusion import INPUT_PX, OcclusionFinder
from engine.faces.occlusion_layers import OFFERED, Layer
from engine.faces.occlusion_masks import mark
from engine.networks.layers import fold_batch_norm
from engine.networks.occlusion import OcclusionNet, OcclusionProbabilities
from engine.runtime.torch_flavour import TorchNetwork
from training.charts import tile
from training.data.augment import Moves, jitter_light, random_blur
from training.data.occlusions.faces import read_wearers
from training.data.occlusions.scenes import draw_scene, moved_face
from training.recipes.base import Options, Recipe, register_recipe
from training.schedules import set_cosine_rate
from training.step import StepContext

EYEWEAR = (Layer.FRAME, Layer.LENSES, Layer.SUNGLASSES, Layer.GLARE)
_UNLABELLED = (Layer.MICROPHONE, Layer.HAND, Layer.MASK, Layer.HAIR)
"""What photos show here and there without anybody having noted it."""
_EYES = (
    slice(round(0.3 * INPUT_PX), round(0.66 * INPUT_PX)),
    slice(round(0.08 * INPUT_PX), round(0.92 * INPUT_PX)),
)
"""Rows and columns outside of which nobody wears glasses."""
_SURE, _SURELY_NOT = 0.6, 0.2
_LEAST_EYEWEAR = 0.004
"""Share of a picture; where the average sees less, it has missed the glasses."""


@dataclass(frozen=True)
class OcclusionOptions(Options, Moves):
    """Our own values.

    Attributes:
        sets: names of the picture sets, by commas, and how often a face is drawn from each.
        width: channels of the network's first layer.
        rate: of AdamW, with cosine decay to zero over the run.
        weight_decay: of AdamW.
        real_share: of the faces of a batch that wear real glasses.
        teacher_from: update from which the average marks these; before, they teach nothing.
        dice_weight: of the overlap (Milletari et al. 2016) beside the cross-entropy.
    """

    batch: int = 16
    ema_decay: float = 0.998
    sets: str = "ffhq512:4,celeba_faces192:4,mebeauty256:1,frl512:1"
    width: int = 16
    rate: float = 3e-3
    weight_decay: float = 0.02
    real_share: float = 0.25
    teacher_from: int = 0
    dice_weight: float = 0.25
    rotation_deg: float = 15.0
    scale: float = 1.25
    shift: float = 0.05


@register_recipe
class Occlusion(Recipe):
    """Trains `OcclusionNet`."""

    name = "occlusion"
    licence = "research, non-commercial (trained on CelebA and FFHQ)"
    options_type = OcclusionOptions
    averaged = ("net",)
    options: OcclusionOptions
    presets: ClassVar[dict[str, dict[str, Any]]] = {}

    def read_data(self, data: Path) -> None:
        named = [each.partition(":") for each in self.options.sets.split(",")]
        self.data_sets = tuple(name for name, _, _ in named)
        often = np.array([float(share or 1) for _, _, share in named])
        self._sets = read_wearers(data, self.data_sets, INPUT_PX)
        self._often = often / often.sum()
        wearing = np.array([len(part.wearing) for part in self._sets], np.float64)
        self._often_wearing = wearing / max(1.0, wearing.sum())

    def build(self) -> None:
        o = self.options
        net = OcclusionNet(o.width)
        self.networks = {"net": net}
        self._loss = layer_loss
        self.optimizers = {"net": torch.optim.AdamW(net.parameters(), o.rate, weight_decay=o.weight_decay)}

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        images: list[np.ndarray] = []
        layers: list[np.ndarray] = []
        known: list[np.ndarray] = []
        real = round(self.options.real_share * self.options.batch) if self._often_wearing.any() else 0
        for i in range(self.options.batch):
            is_real = i < real
            part = self._sets[rng.choice(len(self._sets), p=self._often_wearing if is_real else self._often)]
            index = rng.choice(part.wearing if is_real else part.bare)
            face = moved_face(part.faces.images[index], part.faces.landmarks_px(index), self.options, rng)
            nothing = np.zeros((INPUT_PX, INPUT_PX, len(Layer)), np.uint8)
            drawn = (face[0], nothing, nothing) if is_real else draw_scene(*face, rng)
            for made, each in zip((images, layers, known), drawn, strict=True):
                made.append(each)
        return {"images": np.stack(images), "layers": np.stack(layers), "known": np.stack(known)}

    def compile(self) -> None:
        """Has torch compile the loss, which takes twice as long as the network otherwise; the network itself
        gains nothing."""
        self._loss = torch.compile(layer_loss)

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o = self.options
        set_cosine_rate(self.optimizers["net"], o.rate, context)
        clean = batch["images"].permute(0, 3, 1, 2).float() / 255  # [B,3,S,S], channels last
        layers, known = batch["layers"].permute(0, 3, 1, 2), batch["known"].permute(0, 3, 1, 2)
        real = round(o.real_share * o.batch) if self._often_wearing.any() else 0
        is_late = context.step >= o.teacher_from
        if real and is_late:
            with context.autocast():
                layers[:real], known[:real] = self._marked(clean[:real])
        images = random_blur(jitter_light(clean, context.rng), context.rng)
        images = images + torch.randn(images.shape, generator=context.rng).to(images.device) * 0.015
        with context.autocast():
            logits = self.networks["net"]((images * 2 - 1).contiguous(memory_format=torch.channels_last))
        if is_late:
            missed = (logits.detach()[:, _UNLABELLED] > 2) & (layers[:, _UNLABELLED] < 25)
            known[:, _UNLABELLED] *= ~missed
        entropy, overlap = self._loss(logits, layers, known)
        context.update("net", entropy + o.dice_weight * overlap)
        return {"entropy": entropy.detach(), "overlap": overlap.detach()}

    @torch.no_grad()
    def _marked(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """What the average sees of the glasses in float [B,3,S,S], range 0..1, and where it is sure: uint8
        [B,8,S,S], 255 = all, and 0 or 1."""
        look = OcclusionProbabilities(self.ema["net"])  # type: ignore[arg-type]
        probable = look((images * 2 - 1).contiguous(memory_format=torch.channels_last))
        near = torch.zeros_like(probable)
        near[:, EYEWEAR, _EYES[0], _EYES[1]] = 1
        probable = probable * near
        worn = probable[:, (Layer.FRAME, Layer.SUNGLASSES)].amax(1) > _SURE
        is_seen = (worn.float().mean((1, 2)) > _LEAST_EYEWEAR)[:, None, None, None]
        known = ((probable > _SURE) | (probable < _SURELY_NOT)) & is_seen
        known[:, _UNLABELLED] = False
        return (probable > _SURE).to(torch.uint8) * 255, known.to(torch.uint8)

    def validate(self) -> dict[str, float]:
        """How well drawn things, and how often real glasses, are found in held-out people; the IoU of frames
        first."""
        finder = self._finder()
        rng = np.random.default_rng(0)
        images, layers = [], []
        for part in self._sets:
            for index in part.held_out_bare[:24]:
                drawn = draw_scene(part.faces.images[index], part.faces.landmarks_px(index), rng)
                images.append(drawn[0])
                layers.append(drawn[1] > 127)
        found, truth = finder.find(np.stack(images)) > 0.5, np.stack(layers)
        scores = {
            f"iou_{layer.name.lower()}": float(
                (found[..., layer] & truth[..., layer]).sum()
                / max(1, (found[..., layer] | truth[..., layer]).sum())
            )
            for layer in Layer
        }
        bare = self._held_out("held_out_bare", 40)
        wearing = self._held_out("held_out_wearing", 20)
        return scores | {
            "bare_proposed": _proposed_share(finder, bare),
            "wearing_proposed": _proposed_share(finder, wearing),
        }

    def sample_sheet(self) -> np.ndarray:
        """Real faces only, with glasses and without."""
        faces = np.concatenate(
            [self._held_out("held_out_wearing", 12)[:30], self._held_out("held_out_bare", 4)[:10]]
        )
        painted = paint_layers(faces, self._finder().find(faces))
        rows = [
            each
            for start in range(0, len(faces), 10)
            for each in (*faces[start : start + 10], *painted[start : start + 10])
        ]
        return tile(np.stack(rows), 10)

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        return fold_batch_norm(self.ema["net"]), {"width": self.options.width}

    def _finder(self) -> OcclusionFinder:
        return OcclusionFinder(TorchNetwork(OcclusionProbabilities(self.ema["net"]), str(self.device)))  # type: ignore[arg-type]

    def _held_out(self, kind: str, count: int) -> np.ndarray:
        """At most so many faces of each set, uint8 [N,S,S,3]."""
        return np.concatenate([part.faces.images[getattr(part, kind)[:count]] for part in self._sets])


def layer_loss(logits: Tensor, layers: Tensor, known: Tensor) -> tuple[Tensor, Tensor]:
    """How far what is seen is from what is there.

    Args:
        logits: float [B,K,H,W].
        layers: uint8, the same shape, 255 = all of a pixel is covered.
        known: uint8, the same shape; pixels of 0 do not count.
    Returns:
        The mean cross-entropy; and one minus the Dice coefficient of each layer over the batch (Milletari et
        al. 2016), their mean.
    """
    logits, covered, counts = logits.float(), layers.float() / 255, known.float()
    entropy = F.binary_cross_entropy_with_logits(logits, covered, reduction="none") * counts
    probable = logits.sigmoid()
    both = (probable * covered * counts).sum((0, 2, 3))
    each = ((probable + covered) * counts).sum((0, 2, 3))
    return entropy.sum() / counts.sum(), (1 - (2 * both + 1) / (each + 1)).mean()


_COLOURS = np.array(
    [
        (255, 0, 0),
        (0, 0, 255),
        (255, 0, 255),
        (0, 255, 255),
        (0, 255, 0),
        (255, 255, 0),
        (255, 128, 0),
        (128, 255, 128),
    ]
)


def paint_layers(crops_rgb: np.ndarray, probable: np.ndarray) -> np.ndarray:
    """Darkened crops, uint8 [N,S,S,3], under a colour for each layer of float [N,S,S,8]: uint8 [N,S,S,3]."""
    painted = crops_rgb * 0.4 + np.where(probable > 0.2, probable, 0) @ _COLOURS * 0.6
    return np.clip(painted, 0, 255).astype(np.uint8)


def _proposed_share(finder: OcclusionFinder, faces: np.ndarray) -> float:
    """Share of faces, uint8 [N,S,S,3], for which anything is proposed."""
    return float(np.mean([mark(each, OFFERED).any() for each in finder.find(faces)])) if len(faces) else 0.0
