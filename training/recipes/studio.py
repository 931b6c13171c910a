"""Studio: reconstruction first, then the critics, on faces with drawn occluders.

The losses are those that gave real eyes within an hour on a processor: L1 in the hole as it is shown, hinge
losses of spectrally normalised critics with patch logits and a global one, and feature matching. The seeker
of the Missing Data Encoder, which looks for the hole, can join. Where two completions of one photo are too
alike, a hinge on their distance (after Mao et al., CVPR 2019) lets the noise take part.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, cast

import numpy as np
import torch
from torch import Tensor, nn

from engine import weights
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.generators.studio import SIZE_PX
from engine.generators.studio import Studio as StudioGenerator
from engine.networks.gamma import apply_gamma, normalising_gamma
from engine.networks.layers import fold_batch_norm, harmonic_shift, octave_noise, with_noise
from engine.networks.pixels import to_hole, to_tensor
from engine.networks.studio import StudioDrawing, StudioNet
from engine.runtime.torch_flavour import TorchNetwork
from training.completions import occlusion_sheet, score_occlusions
from training.data import random_masks
from training.data.augment import Moves, moved
from training.data.occluders import draw_occluder
from training.data.portraits import read_faces_and_portraits
from training.data.smears import leave_smears
from training.discriminators import PatchDiscriminator
from training.errors import OptionError
from training.hide_and_seek import MaskSeeker, hide_loss_alt, seek_loss
from training.hole_losses import coarse, masked_l1, masked_l1_per_picture
from training.masked_critics import CriticWeights, critic_inputs, train_critic, weighted_terms
from training.recipes.base import AdversarialRecipe, PortraitOptions, initialise, register_recipe
from training.step import StepContext, frozen

_CRITIC_INPUTS = critic_inputs(SIZE_PX)


@dataclass(frozen=True)
class StudioOptions(PortraitOptions, CriticWeights, Moves):
    """Our own values; `presets["small"]` goes without the seeker.

    Attributes:
        luma_balanced_share: of the pictures in which dark skin is drawn as often as fair skin, 0..1.
        lens_share: share of the holes that are lenses of glasses (`random_masks.lenses`), beside mixed ones.
        width, code: sizes of `StudioNet`.
        fine_tune: start from the shipped weights, whose normalisations are folded, instead of random ones.
        gamma_normalisation: faces are learned and drawn in the same light (`engine.networks.gamma`).
        occluder_share: of the pictures that get a drawn occluder under their mask (`leave_smears`).
        hole_weight, whole_weight: of L1 in the hole as it is shown, and of L1 of the whole drawing.
        coarse_weight: of L1 between means over 8 x 8 pixels. The critics know better what skin and lashes
            look like; where eyes are and which colour a cheek has, the photo's neighbourhood tells.
        hide_weight: of leading the seeker, which looks for the hole, to another one (`hide_loss_alt`).
        seeker_width: channels of the seeker's first layer.
        diversity_weight, diversity: a quarter of the pictures is completed twice; in the hole the two should
            differ by `diversity` on average, of a range of 2.
        critic_width: channels of the critics' first layers.
        reconstruction_share: part of the run before the critics and the last losses.
        critic_warmup: updates before its end from which the critics learn already.
        adversarial_rate: the generator's `rate` after that part.
    """

    luma_balanced_share: float = 0.0
    lens_share: float = 0.0
    width: int = 40
    code: int = 512
    fine_tune: bool = False
    gamma_normalisation: bool = False
    occluder_share: float = 0.3
    hole_weight: float = 6.0
    whole_weight: float = 0.1
    coarse_weight: float = 12.0
    hide_weight: float = 0.1
    seeker_width: int = 8
    diversity_weight: float = 1.0
    diversity: float = 0.05
    critic_width: int = 32
    reconstruction_share: float = 0.25
    critic_warmup: int = 150
    rate: float = 4e-4
    adversarial_rate: float = 3e-4
    critic_rate: float = 4e-4
    beta2: float = 0.99
    rotation_deg: float = 5.0
    scale: float = 1.05
    shift: float = 0.015

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.diversity_weight and self.batch < 4:
            raise OptionError(
                "A quarter of a batch is completed twice: take a batch of 4 or more, or go without by --set"
                " diversity_weight=0."
            )


@register_recipe
class Studio(AdversarialRecipe):
    """Trains `StudioNet`."""

    name = "studio"
    options_type = StudioOptions
    presets: ClassVar[dict[str, dict[str, Any]]] = {
        "small": {"width": 32, "ema_decay": 0.998, "hide_weight": 0.0}
    }
    averaged = ("generator",)
    licence = "research, non-commercial (trained on CelebA)"
    options: StudioOptions

    def read_data(self, data: Path) -> None:
        o = self.options
        self.train_images, self.validation = read_faces_and_portraits(
            data, o.face_set, o.portrait_set, o.portrait_share, o.luma_balanced_share, SIZE_PX
        )
        self.note_sets(*self.train_images.names)

    def build(self) -> None:
        o = self.options
        generator = StudioNet(o.width, o.code, norm=not o.fine_tune)
        if o.fine_tune:
            weights.load_into(generator, "studio")
        else:
            initialise(generator)
        self.networks = {"generator": generator}
        for name, view in _CRITIC_INPUTS.items():
            if name != "eyes" or o.eye_weight:
                self.networks[name] = PatchDiscriminator(view.size_px, o.critic_width, view.channels)
        if o.hide_weight:
            self.networks["seeker"] = MaskSeeker(o.seeker_width)
        self.add_optimizers(self.networks)

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        o = self.options
        images = self.train_images.draw(rng, o.batch)
        landmarks = CANONICAL_LANDMARKS * SIZE_PX - 0.5
        hidden = rng.random(o.batch) < o.occluder_share
        occluded = [
            draw_occluder(image, landmarks, rng) if hides else image
            for image, hides in zip(images, hidden, strict=True)
        ]
        masks = np.stack([random_masks.mixed(rng, SIZE_PX, o.lens_share) for _ in images])
        return {"images": images, "occluded": np.stack(occluded), "masks": masks}

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o = self.options
        critics_join = max(o.reconstruction_share * context.steps, o.critic_warmup)
        plays = context.step >= critics_join
        for group in self.optimizers["generator"].param_groups:
            group["lr"] = o.adversarial_rate if plays else o.rate
        images, given, hole = self._pictures(batch, context, repeats=plays and o.diversity_weight > 0)
        noise = octave_noise(len(images), SIZE_PX, [context.rng] * len(images)).to(images.device)
        with context.autocast():
            output = self.networks["generator"](with_noise(given, hole, noise), hole).float()
        shown = output + harmonic_shift(output, given, hole)
        completed = images * (1 - hole) + shown * hole
        error = completed - images
        parts = {
            "hole": masked_l1(error, hole),
            "coarse": masked_l1(coarse(error), coarse(hole)),
            "whole": (output - torch.where(hole > 0, images, given)).abs().mean(),
        }
        weights = {"hole": o.hole_weight, "coarse": o.coarse_weight, "whole": o.whole_weight}
        loss = torch.stack([weights[name] * part for name, part in parts.items()]).sum()
        if context.step >= critics_join - o.critic_warmup:
            for name in self._critics():
                real, fake, weight = _CRITIC_INPUTS[name].show(images, completed.detach(), hole)
                parts |= train_critic(name, self.networks[name], "hinge", real, fake, weight, context)
            if o.hide_weight:
                parts["seek"] = seek_loss(self._seek(completed.detach(), context), _known(hole))
                context.update("seeker", parts["seek"])
        if plays:
            adversarial, terms = self._adversarial_losses(images, completed, hole, context)
            loss, parts = loss + adversarial, parts | terms
        context.update("generator", loss)
        return {name: part.detach() for name, part in parts.items()} | {"generator": loss.detach()}

    def _pictures(
        self, batch: dict[str, Tensor], context: StepContext, *, repeats: bool
    ) -> tuple[Tensor, Tensor, Tensor]:
        """The originals and what is given of them, float32 [B,3,S,S], and the holes, float32 [B,1,S,S].

        With `repeats` the last quarter of them is the first one once more.
        """
        o = self.options
        both = to_tensor(torch.cat([batch["images"], batch["occluded"]], 3))
        images, occluded = moved(both, context.rng, o).chunk(2, 1)
        images = images.contiguous(memory_format=torch.channels_last)
        masks = to_hole(batch["masks"])
        given, hole = leave_smears(images, occluded, masks, context.rng)
        if repeats:
            again = len(images) // 4
            images, given, hole = (torch.cat([x[: len(x) - again], x[:again]]) for x in (images, given, hole))
        if o.gamma_normalisation:
            gamma = normalising_gamma(given, hole)
            images, given = apply_gamma(images, gamma), apply_gamma(given, gamma)
        return images, given, hole

    def _adversarial_losses(
        self, images: Tensor, completed: Tensor, hole: Tensor, context: StepContext
    ) -> tuple[Tensor, dict[str, Tensor]]:
        """Everything that joins after the reconstruction phase: the weighted sum, and its parts."""
        o = self.options
        loss, parts = images.new_zeros(()), dict[str, Tensor]()
        for name in self._critics():
            views = _CRITIC_INPUTS[name].show(images, completed, hole)
            wanted, terms = weighted_terms(name, self.networks[name], views, o, context)
            loss, parts = loss + wanted, parts | terms
        if o.hide_weight:
            with frozen(self.networks["seeker"]):
                sought = self._seek(completed, context)
            parts["hide"] = hide_loss_alt(sought, _known(hole.roll(1, 0)))
            loss = loss + o.hide_weight * parts["hide"]
        if o.diversity_weight:
            again = len(images) // 4
            parts["diversity"] = diversity_loss(
                completed[:again], completed[-again:], hole[:again], o.diversity
            )
            loss = loss + o.diversity_weight * parts["diversity"]
        return loss, parts

    def _critics(self) -> list[str]:
        return [name for name in self.networks if name in _CRITIC_INPUTS]

    def _seek(self, completed: Tensor, context: StepContext) -> Tensor:
        """The seeker's logits of what is known, float32 [B,3,S,S]."""
        with context.autocast():
            return self.networks["seeker"](completed).float()

    def generator(self) -> StudioGenerator:
        """The engine's, with the averaged network."""
        net = cast(StudioNet, self.export()[0])
        drawing = StudioDrawing(net, self.options.gamma_normalisation)
        return StudioGenerator(TorchNetwork(drawing, str(self.device)))

    def validate(self) -> dict[str, float]:
        return score_occlusions(self.generator().complete, self.validation.images, SIZE_PX)

    def sample_sheet(self) -> np.ndarray:
        return occlusion_sheet(self.generator().complete, self.validation.images, SIZE_PX)

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        o = self.options
        options = {"width": o.width, "code": o.code, "gamma_normalisation": o.gamma_normalisation}
        return fold_batch_norm(self.ema["generator"]), options


def diversity_loss(first: Tensor, second: Tensor, hole: Tensor, diversity: float) -> Tensor:
    """How much two completions of the same photos fall short of their wanted distance, a mean.

    Args:
        first, second: float32 [B,3,S,S], equal outside the hole.
        hole: float32 [B,1,S,S], not empty.
        diversity: wanted mean absolute difference in the hole.
    """
    return torch.relu(diversity - masked_l1_per_picture(first - second, hole)).mean()


def _known(hole: Tensor) -> Tensor:
    """M of the Missing Data Encoder, one for each channel: float32 [B,1,S,S] → [B,3,S,S]."""
    return (1 - hole).expand(-1, 3, -1, -1)
