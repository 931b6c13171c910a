"""The studio generator's third network, which draws hidden eyes again at the photo's resolution.

Most of all it learns super-resolution from the truth: the hole shows the photo itself, made small, soft and
noisy, so that there is one right answer and L1 does not pull toward blur. Other holes show what the shipped
`StudioNet` draws; there the photo counts near the rim and for what is coarse, and critics count for what is
fine. These see what differs from its surroundings enlarged: at 512 pixels, an eye and its blurred copy hardly
differ in numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import weights
from engine.generators.studio import SIZE_PX, Studio
from engine.masks import hole_of
from engine.networks import catalogue
from engine.networks.gamma import apply_gamma
from engine.networks.layers import octave_noise
from engine.networks.pixels import to_hole, to_tensor
from engine.networks.studio import DetailNet, StudioDrawing
from engine.networks.studio_eyes import COLUMNS, FRAME_PX, ROWS, EyesDrawing, filled_strip, softened, strip_of
from engine.runtime.torch_flavour import TorchNetwork
from training import metrics
from training.charts import tile
from training.data import random_masks
from training.data.occlusions.faces import read_wearers
from training.discriminators import PatchDiscriminator
from training.hole_losses import masked_l1
from training.masked_critics import CriticWeights, patch_weight, train_critic, weighted_terms
from training.recipes.base import AdversarialOptions, AdversarialRecipe, register_recipe
from training.step import StepContext

_SIDES = {"eye": 128, "halved": 64}
"""What the critics see of each eye, in pixels."""

_SMALLEST_HOLE = 0.02
"""Share of the strip."""


@dataclass(frozen=True)
class StudioEyesOptions(AdversarialOptions, CriticWeights):
    """Our own values.

    Attributes:
        face_set: of 512 pixels, with labels that tell who wears glasses: these are left out.
        width: channels of `DetailNet`.
        fine_tune: start from the shipped weights instead of random ones.
        drawn_share: of the pictures whose hole shows what `studio` draws, 0..1.
        hole_weight: of L1 in holes that show the photo.
        rim_weight: of L1 in the others within `rim_px` of known pixels.
        rim_px: in pixels of the strip.
        coarse_weight: of L1 of what is coarse further inside these.
        noise: largest deviation of the noise in the small photo.
        detail_gain: by which critics see what is finer than a few pixels enlarged.
        critic_width: channels of the critics' first layers.
        critic_warmup: updates in which the critics learn already and L1 is alone.
    """

    batch: int = 8
    ema_decay: float = 0.998
    face_set: str = "ffhq512"
    width: int = 64
    fine_tune: bool = False
    drawn_share: float = 0.0
    hole_weight: float = 10.0
    rim_weight: float = 5.0
    rim_px: int = 8
    coarse_weight: float = 5.0
    noise: float = 0.06
    detail_gain: float = 5.0
    critic_width: int = 32
    critic_warmup: int = 250
    rate: float = 4e-4
    critic_rate: float = 4e-4
    beta2: float = 0.99
    adversarial_weight: float = 0.15
    feature_weight: float = 4.0


@register_recipe
class StudioEyes(AdversarialRecipe):
    """Trains a `DetailNet` on the strip around both eyes; half of the pictures are mirrored."""

    name = "studio_eyes"
    options_type = StudioEyesOptions
    averaged = ("generator",)
    licence = "research, non-commercial (trained on FFHQ)"
    options: StudioEyesOptions

    def read_data(self, data: Path) -> None:
        name = self.options.face_set
        (people,) = read_wearers(data, (name,), FRAME_PX)
        self.faces, self.kept = people.faces.images, people.bare
        self.validation = self.faces[people.held_out_bare[:24]]
        self.note_sets(name)

    def build(self) -> None:
        o = self.options
        generator = DetailNet(o.width)
        if o.fine_tune:
            weights.load_into(generator, "studio_eyes")
        critics = {name: PatchDiscriminator(side, o.critic_width, 7) for name, side in _SIDES.items()}
        self.networks = {"generator": generator, **critics}
        self.add_optimizers(self.networks)

    def to(self, device: torch.device) -> None:
        super().to(device)
        self.first: StudioDrawing = catalogue.build("studio")["draw"].module.to(device).requires_grad_(False)  # type: ignore[assignment]

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        count = self.options.batch
        images = self.faces[rng.choice(self.kept, count)]
        mirrored = rng.random(count) < 0.5
        images[mirrored] = images[mirrored, :, ::-1]
        return {"images": images, "masks": np.stack([eye_mask(rng) for _ in images])}

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o = self.options
        images = to_tensor(batch["images"])  # [B,3,512,512]
        small_hole = to_hole(batch["masks"])
        small = F.interpolate(images, size=(SIZE_PX, SIZE_PX), mode="bilinear", antialias=True)
        drawn = round(o.drawn_share * o.batch)
        with torch.no_grad(), context.autocast():
            gamma = self.first.gamma(small, small_hole)
            truth = apply_gamma(strip_of(images), gamma)
            shown = self._worse(apply_gamma(small, gamma), context.rng)
            if drawn:
                shown[:drawn] = softened(
                    apply_gamma(self._drawing(small, small_hole, drawn, context), gamma[:drawn])
                )
            filled, hole = filled_strip(truth, shown, small_hole)
        with context.autocast():
            output = self.networks["generator"](filled, hole).float()
        completed = truth * (1 - hole) + output * hole
        parts = {"hole": masked_l1((completed - truth)[drawn:], hole[drawn:])}
        loss = o.hole_weight * parts["hole"]
        if drawn:
            rim = hole * F.max_pool2d(1 - hole, 2 * o.rim_px + 1, 1, o.rim_px)
            parts["rim"] = masked_l1(((completed - truth) * rim)[:drawn], rim[:drawn])
            deep = F.avg_pool2d(hole - rim, 8)[:drawn]
            coarse = F.avg_pool2d(completed - truth, 8)[:drawn]
            parts["coarse"] = masked_l1(coarse * deep, deep)
            loss = loss + o.rim_weight * parts["rim"] + o.coarse_weight * parts["coarse"]
        for name, side in _SIDES.items():
            views = _views(truth, completed, hole, side, o.detail_gain)
            critic = self.networks[name]
            parts |= train_critic(name, critic, "hinge", *views, context)
            if context.step >= o.critic_warmup:
                wanted, terms = weighted_terms(name, critic, views, o, context)
                loss, parts = loss + wanted, parts | terms
        context.update("generator", loss)
        return {name: part.detach() for name, part in parts.items()} | {"generator": loss.detach()}

    def _worse(self, small: Tensor, rng: torch.Generator) -> Tensor:
        """Small photos, float [B,3,S,S], made softer and noisy, each otherwise."""
        softness, noise = (torch.rand(len(small), 1, 1, 1, generator=rng).to(small.device) for _ in range(2))
        grain = torch.randn(small.shape, generator=rng).to(small.device)
        return small.lerp(softened(small), softness) + self.options.noise * noise * grain

    def _drawing(self, small: Tensor, hole: Tensor, count: int, context: StepContext) -> Tensor:
        """What `studio` draws into the first holes: float [count,3,S,S]."""
        small, hole = small[:count], hole[:count]
        noise = octave_noise(count, SIZE_PX, [context.rng] * count).to(small.device)
        return torch.where(hole > 0, self.first(small, hole, noise), small)

    def generator(self) -> Studio:
        """The engine's, with the averaged network behind the shipped ones."""
        device = str(self.device)
        eyes = EyesDrawing(cast(DetailNet, self.ema["generator"]), self.first.gamma_normalisation)
        return Studio(TorchNetwork(self.first, device), None, TorchNetwork(eyes, device))

    def _completed(self, name: str, seeds: range) -> np.ndarray:
        """Held-out faces with the eyes of one of `random_masks.LENSES` completed: uint8 [N,S,S,3]."""
        generator, mask = self.generator(), random_masks.lens_mask(name, SIZE_PX)
        pairs = zip(self.validation, seeds, strict=False)
        return np.stack([generator.complete_high_resolution(face, mask, seed) for face, seed in pairs])

    def validate(self) -> dict[str, float]:
        """PSNR and sharpness in the holes at `FRAME_PX`, for both eyes and for one."""
        scores = {}
        for name in ("both", "left"):
            hole = _at_frame(random_masks.lens_mask(name, SIZE_PX))
            done = self._completed(name, range(1, 1 + len(self.validation)))
            pairs = list(zip(done, self.validation, strict=True))
            scores[f"psnr_{name}_db"] = float(np.mean([metrics.psnr_db(*pair, hole) for pair in pairs]))
            scores[f"sharpness_{name}"] = float(np.median([metrics.sharpness(*pair, hole) for pair in pairs]))
        return scores

    def sample_sheet(self) -> np.ndarray:
        """Strips of held-out faces: the photo, both eyes completed, and one."""
        seeds = range(1, 1 + min(8, len(self.validation)))
        rows = zip(
            self.validation, self._completed("both", seeds), self._completed("left", seeds), strict=False
        )
        return tile(np.stack([each[ROWS, COLUMNS] for row in rows for each in row]), 3)

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        return self.ema["generator"], {"width": self.options.width}


def eye_mask(rng: np.random.Generator) -> np.ndarray:
    """A hole over one eye or both: most often lenses. uint8 [S,S], 255 = fill."""
    while True:
        mask = random_masks.mixed(rng, SIZE_PX, 0.6)
        if hole_of(_at_frame(mask))[ROWS, COLUMNS].mean() >= _SMALLEST_HOLE:
            return mask


def _at_frame(mask: np.ndarray) -> np.ndarray:
    return cv2.resize(mask, (FRAME_PX, FRAME_PX), interpolation=cv2.INTER_NEAREST)


def _eyes(strip: Tensor, side: int) -> Tensor:
    """Both halves of strips, the right ones mirrored: [B,C,128,256] → [2B,C,side,side]."""
    left, right = strip.chunk(2, 3)
    return F.interpolate(torch.cat([left, right.flip(3)]), size=(side, side), mode="area")


def _views(
    truth: Tensor, completed: Tensor, hole: Tensor, side: int, detail_gain: float
) -> tuple[Tensor, Tensor, Tensor]:
    """What a critic sees of photos and of completions: each eye, what is fine in it, and the hole, float
    [2B,7,side,side]; and the weight of its logits."""
    holes = _eyes(hole, side)

    def view(strip: Tensor) -> Tensor:
        eyes = _eyes(strip, side)
        fine = eyes - F.avg_pool2d(eyes, 5, 1, 2, count_include_pad=False)
        return torch.cat([eyes, detail_gain * fine, holes], 1)

    return view(truth), view(completed), patch_weight(holes)
