"""Generative Face Completion: reconstruction, then a local discriminator, then a global one and a parser.

Source: Li et al., CVPR 2017, sections 3.2 to 3.5. Scaling: the paper's weights λ1 = λ2 = 300 and λ3 = 0.005
belong to an L2 loss that is summed over the 3·128·128 values of a picture in the range -1..1, and to a
parsing loss that is summed over its 128·128 pixels. We divide the whole sum by the number of values, so
reconstruction is a mean, an adversarial term of weight 300 counts 300 / 49152, and the mean parsing loss of
all pixels counts a third of λ3.

The presets m1 to m4 are the paper's settings M1 to M4: L_r alone, then one more loss in each. M5 is M4 with
Poisson blending, which is done when completing.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, cast

import numpy as np
import torch
from torch import Tensor, nn

from engine import weights
from engine.generators.generative_face_completion import SIZE_PX, GenerativeFaceCompletion
from engine.networks.generative_face_completion import CompletionDrawing, CompletionNet
from engine.networks.layers import fold_batch_norm, harmonic_shift, octave_noise, with_noise
from engine.networks.pixels import to_hole, to_tensor
from engine.runtime.torch_flavour import TorchNetwork
from training.completions import occlusion_sheet, score_occlusions
from training.data import random_masks
from training.data.augment import Moves, moved
from training.data.public_sets import read_picture_set
from training.discriminators import DCGANDiscriminator, PatchDiscriminator
from training.hole_losses import coarse, masked_l1
from training.masked_critics import adversarial_terms, local_windows, patch_weight, train_critic
from training.parsing_losses import load_parser, parsing_consistency
from training.recipes.base import AdversarialOptions, AdversarialRecipe, initialise, register_recipe
from training.step import StepContext

LOCAL_PX = 64
_VALUES = 3 * SIZE_PX**2


@dataclass(frozen=True)
class GFCOptions(AdversarialOptions, Moves):
    """The paper's values; `presets["small"]` is what our own budget allows.

    Attributes:
        width, code: share of the paper's channels, and units of the bottleneck.
        fine_tune: start from the shipped weights, whose normalisations are folded, instead of random ones.
        masks: "square" (64x64 anywhere, the paper's) or "mixed" (`random_masks.mixed`).
        blend: the hole is judged after blending (`harmonic_shift`), so that the network need not learn what
            the blend does; the paper blends only when completing (M5).
        reconstruction: "l2" (the paper's) or "l1".
        hole_weight: extra weight of the hole in the reconstruction loss; 0 = the paper's.
        coarse_weight: of L1 between means over 8 x 8 pixels of the hole; 0 = the paper's.
        critic: "dcgan" (the paper's) or "patch" (spectrally normalised, with patch logits).
        critic_width: channels of its first layer.
        adversarial: "log" (eq. 1) or "hinge".
        local_weight, global_weight, parsing_weight: λ1, λ2, λ3; 0 = without that loss. The parsing loss needs
            the weights of the recipe `parser`.
        feature_weight: of feature matching; 0 = the paper's.
        stage1_share, stage2_share: parts of the run before the local, and before the global discriminator.
        critic_warmup: first updates that train the critics only, so that fresh critics do not spoil a
            generator that is fine-tuned.
        adversarial_rate: the generator's `rate` from the second stage on.
        rotation_deg, scale, shift: section 4.1.
    """

    choices: ClassVar[dict[str, tuple[str, ...]]] = {
        "masks": ("square", "mixed"),
        "reconstruction": ("l2", "l1"),
        "critic": ("dcgan", "patch"),
    }

    width: float = 1.0
    code: int = 128
    fine_tune: bool = False
    masks: str = "square"
    blend: bool = False
    reconstruction: str = "l2"
    hole_weight: float = 0.0
    coarse_weight: float = 0.0
    critic: str = "dcgan"
    critic_width: int = 64
    adversarial: str = "log"
    local_weight: float = 300.0
    global_weight: float = 300.0
    parsing_weight: float = 0.005
    feature_weight: float = 0.0
    stage1_share: float = 0.4
    stage2_share: float = 0.2
    critic_warmup: int = 0
    adversarial_rate: float = 2e-4
    rotation_deg: float = 15.0
    scale: float = 1.1
    shift: float = 0.05


@register_recipe
class GFC(AdversarialRecipe):
    """Trains `CompletionNet`."""

    name = "gfc"
    options_type = GFCOptions
    presets: ClassVar[dict[str, dict[str, Any]]] = {
        "m1": {"local_weight": 0.0, "global_weight": 0.0, "parsing_weight": 0.0},
        "m2": {"global_weight": 0.0, "parsing_weight": 0.0},
        "m3": {"parsing_weight": 0.0},
        "m4": {},
        "small": {
            "width": 0.5,
            "code": 256,
            "masks": "mixed",
            "blend": True,
            "reconstruction": "l1",
            "hole_weight": 6.0,
            "critic": "patch",
            "critic_width": 32,
            "adversarial": "hinge",
            "local_weight": 0.16 * _VALUES,
            "global_weight": 0.16 * _VALUES,
            "parsing_weight": 0.0,
            "feature_weight": 6.0,
            "stage1_share": 0.25,
            "stage2_share": 0.07,
            "rate": 4e-4,
            "critic_rate": 4e-4,
            "beta1": 0.5,
            "beta2": 0.99,
            "rotation_deg": 5.0,
            "scale": 1.05,
            "shift": 0.015,
        },
    }
    averaged = ("generator",)
    licence = "research, non-commercial (trained on CelebA)"
    options: GFCOptions
    parser: nn.Module | None = None

    def read_data(self, data: Path) -> None:
        self.parser = load_parser() if self.options.parsing_weight else None
        pictures = read_picture_set(data, self.options.face_set, SIZE_PX)
        self.train_images, self.validation = pictures.parts()
        self.note_sets(self.options.face_set)

    def build(self) -> None:
        o = self.options
        generator = CompletionNet(o.width, o.code, norm=not o.fine_tune)
        if o.fine_tune:
            weights.load_into(generator, "gfc")
        else:
            initialise(generator)
        critic = DCGANDiscriminator if o.critic == "dcgan" else PatchDiscriminator
        channels = 3 if o.critic == "dcgan" else 4
        self.networks = {
            "generator": generator,
            "local": critic(LOCAL_PX, o.critic_width, channels),
            "global": critic(SIZE_PX, o.critic_width, channels),
        }
        self.add_optimizers(self.networks)

    def to(self, device: torch.device) -> None:
        super().to(device)
        if self.parser is not None:
            self.parser.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        o = self.options
        draw = random_masks.mixed if o.masks == "mixed" else random_masks.square
        return {
            "images": self.train_images[rng.integers(0, len(self.train_images), o.batch)],
            "masks": np.stack([draw(rng, SIZE_PX) for _ in range(o.batch)]),
        }

    def stage(self, step: int, steps: int) -> int:
        """1, 2 or 3 (section 3.5)."""
        share = step / steps
        if share < self.options.stage1_share:
            return 1
        return 2 if share < self.options.stage1_share + self.options.stage2_share else 3

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o, stage = self.options, self.stage(context.step, context.steps)
        self._set_rates(stage)
        images = moved(to_tensor(batch["images"]), context.rng, o)  # [B,3,S,S]
        hole = to_hole(batch["masks"])  # [B,1,S,S]
        noise = octave_noise(len(images), SIZE_PX, [context.rng] * len(images)).to(images.device)
        warms_up = context.step < o.critic_warmup
        with context.autocast(), torch.set_grad_enabled(not warms_up):
            output = self.networks["generator"](with_noise(images, hole, noise)).float()
        shown = output + harmonic_shift(output, images, hole) if o.blend else output
        completed = images * (1 - hole) + shown * hole
        loss, parts = self.reconstruction_loss(output, completed, images, hole)
        critics = [
            (name, λ)
            for name, λ, first_stage in (("local", o.local_weight, 2), ("global", o.global_weight, 3))
            if stage >= first_stage and λ
        ]
        for name, λ in critics:
            real, fake, weight = self._views(name, images, completed, hole)
            critic = self.networks[name]
            parts |= train_critic(name, critic, o.adversarial, real, fake, weight, context)
            if warms_up:
                continue
            matches_features = o.feature_weight > 0
            terms = adversarial_terms(
                critic, o.adversarial, real, fake, weight, context, matches_features=matches_features
            )
            loss = loss + λ / _VALUES * terms["adversarial"] + o.feature_weight * terms["features"]
            parts |= {f"{name}_{key}": value.detach() for key, value in terms.items()}
        if warms_up:
            return parts
        if stage == 3 and self.parser is not None:
            parsing = parsing_consistency(self.parser, completed, images, context)
            loss = loss + o.parsing_weight * SIZE_PX**2 / _VALUES * parsing
            parts["parsing"] = parsing.detach()
        context.update("generator", loss)
        return parts | {"generator": loss.detach()}

    def _set_rates(self, stage: int) -> None:
        """At each step, so that a resumed run follows changed options."""
        o = self.options
        for name, optimizer in self.optimizers.items():
            for group in optimizer.param_groups:
                group["lr"] = (
                    o.critic_rate if name != "generator" else o.rate if stage == 1 else o.adversarial_rate
                )

    def reconstruction_loss(
        self, output: Tensor, completed: Tensor, images: Tensor, hole: Tensor
    ) -> tuple[Tensor, dict[str, Tensor]]:
        """L_r: L2 (or L1) over the whole picture, with extra weight in the hole as it is shown, and of what
        is coarse there.

        Args:
            output, completed, images: float32 [B,3,S,S], range -1..1.
            hole: float32 [B,1,S,S].
        """
        distance = torch.square if self.options.reconstruction == "l2" else torch.abs
        whole = distance(output - images).mean()
        in_hole = distance(completed - images).sum() / (3 * hole.sum()).clamp(min=1)
        total = whole + self.options.hole_weight * in_hole
        parts = {"whole": whole.detach(), "hole": in_hole.detach()}
        if self.options.coarse_weight:
            coarse_error = masked_l1(coarse(completed - images), coarse(hole))
            total = total + self.options.coarse_weight * coarse_error
            parts["coarse"] = coarse_error.detach()
        return total, parts

    def _views(
        self, name: str, images: Tensor, completed: Tensor, hole: Tensor
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        """What a critic sees of the originals and of the completions, and the weight of its logits."""
        if self.options.critic == "patch":
            images, completed = torch.cat([images, hole], 1), torch.cat([completed, hole], 1)
        if name == "local":
            images, completed, hole = (local_windows(x, hole, LOCAL_PX) for x in (images, completed, hole))
        return images, completed, patch_weight(hole) if self.options.critic == "patch" else None

    def generator(self) -> GenerativeFaceCompletion:
        """The engine's, with the averaged network."""
        net = cast(CompletionNet, self.export()[0])
        drawing = CompletionDrawing(net, self.options.blend)
        return GenerativeFaceCompletion(TorchNetwork(drawing, str(self.device)))

    def validate(self) -> dict[str, float]:
        return score_occlusions(self.generator().complete, self.validation.images, SIZE_PX)

    def sample_sheet(self) -> np.ndarray:
        return occlusion_sheet(self.generator().complete, self.validation.images, SIZE_PX)

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        o = self.options
        return fold_batch_norm(self.ema["generator"]), {"width": o.width, "code": o.code, "blend": o.blend}
