"""The studio generator's second network, which draws a hole again in a larger picture.

It learns on what the shipped `StudioNet` makes of faces at 128 pixels, enlarged into the same faces at 192,
by L1 and spectrally normalised critics with feature matching, as the first one did.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import weights
from engine.generators.studio import DETAIL_PX, SIZE_PX, Studio
from engine.networks import catalogue
from engine.networks.gamma import apply_gamma
from engine.networks.layers import octave_noise
from engine.networks.pixels import to_hole, to_tensor
from engine.networks.studio import DetailDrawing, DetailNet, StudioDrawing, filled_finely
from engine.runtime.torch_flavour import TorchNetwork
from training.completions import occlusion_sheet, score_occlusions
from training.data import random_masks
from training.data.portraits import read_faces_and_portraits
from training.discriminators import PatchDiscriminator
from training.hole_losses import masked_l1
from training.masked_critics import CriticWeights, critic_inputs, train_critic, weighted_terms
from training.recipes.base import AdversarialRecipe, PortraitOptions, register_recipe
from training.step import StepContext

_CRITIC_INPUTS = critic_inputs(DETAIL_PX)


@dataclass(frozen=True)
class StudioDetailOptions(PortraitOptions, CriticWeights):
    """Our own values.

    Attributes:
        luma_balanced_share: of the pictures in which dark skin is drawn as often as fair skin, 0..1.
        lens_share: share of the holes that are lenses of glasses, beside mixed ones.
        width: channels of `DetailNet`.
        fine_tune: start from the shipped weights instead of random ones.
        hole_weight: of L1 in the hole.
        critic_width: channels of the critics' first layers.
        critic_warmup: updates in which the critics learn already and L1 is alone.
    """

    luma_balanced_share: float = 0.0
    lens_share: float = 0.0
    width: int = 64
    fine_tune: bool = False
    hole_weight: float = 6.0
    critic_width: int = 32
    critic_warmup: int = 150
    rate: float = 4e-4
    critic_rate: float = 4e-4
    beta2: float = 0.99


@register_recipe
class StudioDetail(AdversarialRecipe):
    """Trains `DetailNet`; half of the pictures are mirrored."""

    name = "studio_detail"
    options_type = StudioDetailOptions
    presets: ClassVar[dict[str, dict[str, Any]]] = {
        "small": {"width": 48, "critic_width": 24, "ema_decay": 0.998}
    }
    averaged = ("generator",)
    licence = "research, non-commercial (trained on CelebA)"
    options: StudioDetailOptions

    def read_data(self, data: Path) -> None:
        o = self.options
        self.train_images, self.validation = read_faces_and_portraits(
            data, o.face_set, o.portrait_set, o.portrait_share, o.luma_balanced_share, DETAIL_PX
        )
        self.note_sets(*self.train_images.names)

    def build(self) -> None:
        o = self.options
        generator = DetailNet(o.width)
        if o.fine_tune:
            weights.load_into(generator, "studio_detail")
        self.networks = {"generator": generator}
        for name, view in _CRITIC_INPUTS.items():
            if name != "eyes" or o.eye_weight:
                self.networks[name] = PatchDiscriminator(view.size_px, o.critic_width, view.channels)
        self.add_optimizers(self.networks)

    def to(self, device: torch.device) -> None:
        super().to(device)
        self.first: StudioDrawing = catalogue.build("studio")["draw"].module.to(device).requires_grad_(False)  # type: ignore[assignment]

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        o = self.options
        images = self.train_images.draw(rng, o.batch)
        mirrored = rng.random(o.batch) < 0.5
        images[mirrored] = images[mirrored, :, ::-1]
        masks = np.stack([random_masks.mixed(rng, SIZE_PX, o.lens_share) for _ in images])
        return {"images": images, "masks": masks}

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o = self.options
        images = to_tensor(batch["images"])  # [B,3,F,F]
        small_hole = to_hole(batch["masks"])
        small = F.interpolate(images, size=(SIZE_PX, SIZE_PX), mode="bilinear", antialias=True)
        noise = octave_noise(len(images), SIZE_PX, [context.rng] * len(images)).to(images.device)
        with context.autocast():
            drawn = torch.where(small_hole > 0, self.first(small, small_hole, noise), small)
            gamma = self.first.gamma(drawn, small_hole)
            images, drawn = apply_gamma(images, gamma), apply_gamma(drawn, gamma)
            filled, hole = filled_finely(images, drawn, small_hole)
            output = self.networks["generator"](filled, hole).float()
        completed = images * (1 - hole) + output * hole
        parts = {"hole": masked_l1(completed - images, hole)}
        loss = o.hole_weight * parts["hole"]
        for name in [name for name in self.networks if name in _CRITIC_INPUTS]:
            views = _CRITIC_INPUTS[name].show(images, completed, hole)
            parts |= train_critic(name, self.networks[name], "hinge", *views, context)
            if context.step >= o.critic_warmup:
                wanted, terms = weighted_terms(name, self.networks[name], views, o, context)
                loss, parts = loss + wanted, parts | terms
        context.update("generator", loss)
        return {name: part.detach() for name, part in parts.items()} | {"generator": loss.detach()}

    def generator(self) -> Studio:
        """The engine's, with the averaged network behind the shipped first one."""
        net = cast(DetailNet, self.ema["generator"])
        device = str(self.device)
        details = DetailDrawing(net, self.first.gamma_normalisation)
        return Studio(TorchNetwork(self.first, device), TorchNetwork(details, device))

    def _complete(self, faces: np.ndarray, masks: np.ndarray, seeds: Sequence[int]) -> np.ndarray:
        generator = self.generator()
        others = [1 + seed for seed in seeds]  # seed 0 takes eyes from the other side
        return np.stack([*map(generator.complete_high_resolution, faces, masks, others)])

    def validate(self) -> dict[str, float]:
        return score_occlusions(self._complete, self.validation.images, SIZE_PX)

    def sample_sheet(self) -> np.ndarray:
        return occlusion_sheet(self._complete, self.validation.images, SIZE_PX)

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        return self.ema["generator"], {"width": self.options.width}
