"""The studio generator's second network, which draws a hole again in a larger picture.

It learns on what the shipped `StudioNet` makes of faces at 128 pixels, enlarged into the same faces at 192,
by L1 and spectrally normalised critics with feature matching, as the first one did.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import random_masks, weights
from engine.generators.both_ways import SHIFTED_TOO, BothWays, calmed
from engine.generators.layers import harmonic_shift, octave_noise, with_noise
from engine.generators.light import in_light, light_of
from engine.generators.studio import (
    DETAIL_PX,
    DETAIL_WINDOW_PX,
    SIZE_PX,
    DetailNet,
    StudioNet,
    filled_finely,
)
from engine.pixels import to_pixels, to_tensor
from training.completions import occlusion_sheet, score_occlusions
from training.data.portraits import read_faces_and_portraits
from training.data.public_sets import licence_of
from training.discriminators import PatchDiscriminator
from training.hole_losses import mean_size
from training.masked_critics import adversarial_terms, train_critic, views_of_critics
from training.recipes.base import Options, Recipe, register_recipe
from training.step import StepContext

_VIEWS = views_of_critics(DETAIL_PX)


@dataclass(frozen=True)
class StudioDetailOptions(Options):
    """Our own values.

    Attributes:
        face_set: name of the picture set in the data folder.
        portrait_set, portrait_share, even_share, lens_share: of `StudioOptions`.
        width: of `DetailNet`.
        fine_tune: start from the shipped weights instead of random ones.
        hole_weight: of L1 in the hole.
        adversarial_weight, feature_weight: of each critic's game, and of its feature matching.
        critic_width: channels of the critics' first layers.
        eye_weight: of a third critic, of `eye_pairs`, in the others' weights; 0 = without.
        critic_warmup: updates in which the critics learn already and L1 is alone.
        rate, critic_rate, beta1, beta2: of Adam.
    """

    face_set: str = "celeba_faces192"
    portrait_set: str = ""
    portrait_share: float = 0.1
    even_share: float = 0.0
    lens_share: float = 0.0
    width: int = 64
    fine_tune: bool = False
    hole_weight: float = 6.0
    adversarial_weight: float = 0.16
    feature_weight: float = 6.0
    critic_width: int = 32
    eye_weight: float = 0.0
    critic_warmup: int = 150
    rate: float = 4e-4
    critic_rate: float = 4e-4
    beta1: float = 0.5
    beta2: float = 0.99


@register_recipe
class StudioDetail(Recipe):
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
            data, o.face_set, o.portrait_set, o.portrait_share, o.even_share, DETAIL_PX
        )
        self.data_sets = self.train_images.names
        self.licence = licence_of(self.data_sets, self.licence)

    def build(self) -> None:
        o = self.options
        entry = dict(weights.entry("studio")["options"])
        self.even_light = entry.pop("even_light", False)
        studio = StudioNet(**entry, norm=False)
        weights.load_into(studio, "studio")
        self.studio = BothWays(studio, SHIFTED_TOO)
        generator = DetailNet(o.width)
        if o.fine_tune:
            weights.load_into(generator, "studio_detail")
        self.networks = {"generator": generator}
        for name, view in _VIEWS.items():
            if name != "eyes" or o.eye_weight:
                self.networks[name] = PatchDiscriminator(view.size_px, o.critic_width, view.channels)
        self.optimizers = {
            name: torch.optim.Adam(
                network.parameters(), o.rate if name == "generator" else o.critic_rate, (o.beta1, o.beta2)
            )
            for name, network in self.networks.items()
        }

    def to(self, device: torch.device) -> None:
        super().to(device)
        self.studio.to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        o = self.options
        images = self.train_images.draw(rng, o.batch)
        mirrored = rng.random(o.batch) < 0.5
        images[mirrored] = images[mirrored, :, ::-1]
        masks = np.stack([random_masks.mixed(rng, SIZE_PX, o.lens_share) for _ in images])
        return {"images": images, "masks": masks}

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o = self.options
        images = batch["images"].permute(0, 3, 1, 2).float() / 127.5 - 1  # [B,3,F,F]
        small_hole = (batch["masks"] >= 128).unsqueeze(1).float()
        rngs = [context.rng] * len(images)
        with context.autocast():
            images = in_light(images, self._light_of(images, small_hole))
            drawn = self._draw(images, small_hole, rngs)
            filled, hole = filled_finely(images, drawn, small_hole)
            output = self.networks["generator"](filled, hole).float()
        completed = images * (1 - hole) + output * hole
        parts = {"hole": mean_size(completed - images, hole)}
        loss = o.hole_weight * parts["hole"]
        for name in [name for name in self.networks if name in _VIEWS]:
            views = _VIEWS[name].show(images, completed, hole)
            parts |= train_critic(name, self.networks[name], "hinge", *views, context)
            if context.step >= o.critic_warmup:
                terms = adversarial_terms(
                    self.networks[name], "hinge", *views, context, matches_features=o.feature_weight > 0
                )
                times = o.eye_weight if name == "eyes" else 1.0
                loss = loss + times * o.adversarial_weight * terms["adversarial"]
                loss = loss + times * o.feature_weight * terms["features"]
                parts |= {f"{name}_{key}": value for key, value in terms.items()}
        context.update("generator", loss)
        return {name: part.detach() for name, part in parts.items()} | {"generator": loss.detach()}

    @torch.no_grad()
    def _draw(self, images: Tensor, small_hole: Tensor, rngs: list[torch.Generator]) -> Tensor:
        """What `StudioNet` makes of the reduced pictures: float [B,3,F,F] → float32 [B,3,S,S]."""
        small = _reduced(images)
        noise = octave_noise(len(images), SIZE_PX, rngs).to(images.device)
        drawn = self.studio(with_noise(small, small_hole, noise), small_hole).float()
        drawn = drawn + harmonic_shift(drawn, small, small_hole)
        return torch.where(small_hole > 0, drawn, small)

    @torch.no_grad()
    def complete(self, images: np.ndarray, masks: np.ndarray, seed: int = 0) -> np.ndarray:
        """Completes crops with the averaged network; uint8 [N,F,F,3] and [N,F,F] → uint8 [N,F,F,3]."""
        fine = to_tensor(images, self.device)
        mask = torch.from_numpy(masks >= 128).to(self.device).unsqueeze(1)
        small_hole = F.adaptive_max_pool2d(mask.float(), SIZE_PX)
        exponent = self._light_of(fine, small_hole)
        lit = in_light(fine, exponent)
        rngs = [torch.Generator().manual_seed(seed + k) for k in range(len(images))]
        filled, hole = filled_finely(lit, self._draw(lit, small_hole, rngs), small_hole)
        drawn = calmed(self.ema["generator"](filled, hole).float(), DETAIL_WINDOW_PX)
        return to_pixels(torch.where(mask, in_light(drawn, 1 / exponent), fine))

    def _light_of(self, fine: Tensor, small_hole: Tensor) -> Tensor:
        """That of the reduced pictures, if the first network sees all faces in the same light; or 1."""
        if not self.even_light:
            return torch.ones(len(fine), 1, 1, 1, device=fine.device)
        return light_of(_reduced(fine), small_hole)

    def validate(self) -> dict[str, float]:
        return score_occlusions(self.complete, self.validation.images)

    def sample_sheet(self) -> np.ndarray:
        return occlusion_sheet(self.complete, self.validation.images)

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        return self.ema["generator"], {"width": self.options.width, "even_light": self.even_light}


def _reduced(images: Tensor) -> Tensor:
    return F.interpolate(images, size=(SIZE_PX, SIZE_PX), mode="bilinear", antialias=True)
