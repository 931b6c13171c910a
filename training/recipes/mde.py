"""The Missing Data Encoder: completion from fragments of channels, with hide-and-seek.

Source: Dapogny et al., AAAI 2020. Scaling: the paper does not say whether its norms and logarithms are
summed or averaged; here each is a mean over all values of a batch, of pictures in the range 0..1. The weights
2e-5 of the perceptual loss (of VGG's own range, `perceptual.VGGFeatures`), 1e-2 of the adversarial and 10 or
1e-1 of the hide-and-seek loss then stand beside squared errors of about 1e-2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, cast

import numpy as np
import torch
from torch import Tensor, nn

from engine import weights
from engine.generators.missing_data_encoder import MissingDataEncoder
from engine.networks.layers import fold_batch_norm
from engine.networks.missing_data_encoder import MissingDataDrawing, MissingDataNet, StudioDataNet
from engine.runtime.torch_flavour import TorchNetwork
from training import hide_and_seek
from training.adversarial_losses import discriminator_loss, generator_loss
from training.charts import tile
from training.completions import score_occlusions
from training.data import channel_masks
from training.data.augment import Moves, moved
from training.data.public_sets import read_picture_set
from training.discriminators import PatchDiscriminator, PooledDiscriminator
from training.errors import OptionError
from training.hole_losses import coarse, masked_distance, masked_l1, minus_psnr_db
from training.masked_critics import adversarial_terms, patch_weight
from training.perceptual import perceptual_features, perceptual_loss
from training.recipes.base import AdversarialOptions, AdversarialRecipe, initialise, register_recipe
from training.step import StepContext, frozen

HIDE_AND_SEEK = ("none", "rec", "alt", "coord")


@dataclass(frozen=True)
class MDEOptions(AdversarialOptions, Moves):
    """The paper's values; `presets["small"]` is what our own budget allows.

    Attributes:
        network: "paper" for `MissingDataNet`, at 96 pixels, or "studio" for `StudioDataNet`, at 128.
        width, code, sees_mask: of the paper's; of studio's the code, and the width as a share of 64 channels.
        fine_tune: start from the shipped weights, whose normalisations are folded, instead of random ones.
        from_studio: start from those of `studio` instead; with network=studio.
        masks: a name in `channel_masks.KINDS`.
        known_share: S, the share of the picture in a known rectangle.
        distance: "l2" (the paper's) or "l1", of the completion and reconstruction losses.
        completion_weight, reconstruction_weight: of L_compl and L_rec.
        hole_weight: of L1 of what is missing (`masked_l1`); 0 = the paper's.
        coarse_weight: the same between means over 8 x 8 pixels.
        psnr_weight: of the PSNR itself of what is missing, in dB; 0 = the paper's.
        features: where the perceptual loss looks: one of `perceptual.SOURCES`; the paper's is "vgg".
        perceptual_weight: λ_vgg; 0 = none.
        critic: "pooled" (the paper's) or "patch" (spectrally normalised, with patch logits).
        critic_width: channels of its first layer.
        critic_input: what the critic sees: "output" (the paper's), or "completed", what the user is shown,
            beside its mask; of that, only patches where something was missing count. It needs critic=patch.
        feature_weight: of feature matching, with critic_input=completed; 0 = without.
        adversarial: "log" (eqs. 1 and 2) or "hinge".
        adversarial_weight: λ_adv; 0 = none, and without a perceptual loss of its features no critic at all.
        hide_and_seek: one of `HIDE_AND_SEEK`.
        hide_weight: λ_HnS; the paper's is 10, and 0.1 for "coord".
        seeker_width: of the seeker.
        decay_power: of the polynomial decay of both rates to zero. The paper does not name it.
        flip: half of the pictures are mirrored; the paper has no augmentation.
    """

    choices: ClassVar[dict[str, tuple[str, ...]]] = {
        "network": ("paper", "studio"),
        "masks": tuple(channel_masks.KINDS),
        "distance": ("l2", "l1"),
        "critic": ("pooled", "patch"),
        "critic_input": ("output", "completed"),
        "hide_and_seek": HIDE_AND_SEEK,
    }

    batch: int = 24
    network: str = "paper"
    width: float = 1.0
    code: int = 4000
    sees_mask: bool = False
    fine_tune: bool = False
    from_studio: bool = False
    masks: str = "rec"
    known_share: float = 0.1
    distance: str = "l2"
    completion_weight: float = 1.0
    reconstruction_weight: float = 1.0
    hole_weight: float = 0.0
    coarse_weight: float = 0.0
    psnr_weight: float = 0.0
    features: str = "vgg"
    perceptual_weight: float = 2e-5
    critic: str = "pooled"
    critic_width: int = 64
    critic_input: str = "output"
    feature_weight: float = 0.0
    adversarial: str = "log"
    adversarial_weight: float = 1e-2
    hide_and_seek: str = "alt"
    hide_weight: float = 10.0
    seeker_width: int = 16
    critic_rate: float = 2e-5
    decay_power: float = 0.9
    flip: bool = False


@register_recipe
class MDE(AdversarialRecipe):
    """Trains `MissingDataNet`."""

    name = "mde"
    options_type = MDEOptions
    presets: ClassVar[dict[str, dict[str, Any]]] = {
        "small": {
            "batch": 16,
            "width": 0.375,
            "code": 512,
            "sees_mask": True,
            "masks": "mixed",
            "distance": "l1",
            "completion_weight": 8.0,
            "features": "discriminator",
            "perceptual_weight": 1.0,
            "critic": "patch",
            "critic_width": 24,
            "adversarial": "hinge",
            "adversarial_weight": 0.1,
            "hide_weight": 0.1,
            "seeker_width": 8,
            "rate": 4e-4,
            "critic_rate": 4e-4,
            "flip": True,
            "rotation_deg": 5.0,
            "scale": 1.05,
            "shift": 0.015,
        }
    }
    averaged = ("generator",)
    licence = "research, non-commercial (trained on CelebA)"
    options: MDEOptions

    def __init__(self, options: MDEOptions) -> None:
        super().__init__(options)
        self.size_px = (StudioDataNet if options.network == "studio" else MissingDataNet).size_px
        if options.from_studio and (options.network != "studio" or options.fine_tune):
            raise OptionError(
                "A run starts from studio's weights with network=studio and without fine_tune; change these"
                " options, or leave from_studio out."
            )
        if options.hide_and_seek == "coord" and options.masks not in ("rec", "re"):
            raise OptionError("hide_and_seek=coord needs random rectangles; train it with masks=rec or re.")
        if options.critic_input == "completed":
            if options.critic != "patch":
                raise OptionError(
                    "critic_input=completed needs a critic of patches; train it with critic=patch."
                )
            if options.perceptual_weight and options.features == "discriminator":
                raise OptionError(
                    "A critic with critic_input=completed has no features for the perceptual loss; train it"
                    " with perceptual_weight=0, and with feature_weight instead."
                )

    def read_data(self, data: Path) -> None:
        pictures = read_picture_set(data, self.options.face_set, self.size_px)
        self.train_images, self.validation = pictures.parts()
        self.note_sets(self.options.face_set)

    def build(self) -> None:
        o = self.options
        generator: MissingDataNet | StudioDataNet
        folded = o.fine_tune or o.from_studio
        if o.network == "studio":
            generator = StudioDataNet(round(64 * o.width), o.code, norm=not folded)
            if o.from_studio:
                generator.start_from(weights.load_tensors("studio"))
        else:
            generator = MissingDataNet(o.width, o.code, o.sees_mask, norm=not folded)
        if o.fine_tune:
            weights.load_into(generator, "mde")
        elif not folded:
            initialise(generator)
        self.networks = {"generator": generator}
        if o.adversarial_weight or (o.perceptual_weight and o.features == "discriminator"):
            self.networks["critic"] = (
                PooledDiscriminator(o.critic_width)
                if o.critic == "pooled"
                else PatchDiscriminator(self.size_px, o.critic_width, 3 if o.critic_input == "output" else 6)
            )
        if o.hide_and_seek != "none":
            seeker = hide_and_seek.BoxSeeker if o.hide_and_seek == "coord" else hide_and_seek.MaskSeeker
            self.networks["seeker"] = seeker(o.seeker_width)
        self.add_optimizers(self.networks)

    def to(self, device: torch.device) -> None:
        super().to(device)
        if self.options.perceptual_weight:
            self.features = perceptual_features(self.options.features, device, self.networks.get("critic"))

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        o = self.options
        images = self.train_images[rng.integers(0, len(self.train_images), o.batch)]
        draw = channel_masks.KINDS[o.masks]
        known, other = (
            np.stack([draw(rng, self.size_px, o.known_share) for _ in range(o.batch)]) for _ in range(2)
        )
        return {"images": images, "known": known, "other": other}

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o = self.options
        self._decay(context)
        images = batch["images"].permute(0, 3, 1, 2).float() / 255  # [B,3,S,S]
        images = moved(images, context.rng, o, flip=o.flip)
        known, other = (batch[name].permute(0, 3, 1, 2).float() for name in ("known", "other"))
        with context.autocast():
            output = self.networks["generator"](images, known)
        output = output.float()
        losses = {
            "completion": (o.completion_weight, masked_distance(o.distance, output, images, 1 - known)),
            "reconstruction": (o.reconstruction_weight, masked_distance(o.distance, output, images, known)),
        }
        error, missing = (1 - known) * (output - images), (1 - known).mean(1, keepdim=True)
        if o.hole_weight:
            losses["hole"] = o.hole_weight, masked_l1(error, missing)
        if o.coarse_weight:
            losses["coarse"] = o.coarse_weight, masked_l1(coarse(error), coarse(missing))
        if o.psnr_weight:
            losses["psnr"] = o.psnr_weight, minus_psnr_db(error, missing)
        adversary = (
            self._adversary_of_outputs if o.critic_input == "output" else self._adversary_of_completions
        )
        parts, wanted = adversary(output, images, known, context)
        losses |= wanted
        if o.hide_and_seek != "none":
            parts |= self._train_seeker(output.detach(), known, context)
            losses["hide"] = o.hide_weight, self._hide(output, known, other, context)
        context.update("generator", torch.stack([weight * loss for weight, loss in losses.values()]).sum())
        return parts | {name: loss.detach() for name, (_, loss) in losses.items()}

    def _adversary_of_outputs(
        self, output: Tensor, images: Tensor, known: Tensor, context: StepContext
    ) -> tuple[dict[str, Tensor], dict[str, tuple[float, Tensor]]]:
        """Trains the critic, if there is one, on whole outputs, and asks it and the perceptual loss.

        Returns:
            Parts for the log, and the generator's losses with their weights.
        """
        o, losses, parts = self.options, {}, {}
        critics = [self.networks["critic"]] if "critic" in self.networks else []
        if critics:
            parts = self._train_critic(images * 2 - 1, output.detach() * 2 - 1, context)
        with context.autocast(), frozen(*critics):
            for critic in critics:
                logits, _ = critic(output * 2 - 1)
                losses["adversarial"] = o.adversarial_weight, generator_loss(o.adversarial, logits.float())
        return parts, losses | self._perceptual(output, images, critics, context)

    def _adversary_of_completions(
        self, output: Tensor, images: Tensor, known: Tensor, context: StepContext
    ) -> tuple[dict[str, Tensor], dict[str, tuple[float, Tensor]]]:
        """As `_adversary_of_outputs`; the critic sees what the user is shown, and the mask."""
        o, losses, parts = self.options, {}, {}
        if "critic" in self.networks:
            critic = self.networks["critic"]
            completed = torch.where(known > 0, images, output)
            missing = 1 - known
            real, fake = (torch.cat([x * 2 - 1, missing], 1) for x in (images, completed))
            weight = patch_weight(missing.amax(1, keepdim=True))
            parts = self._train_critic(real, fake.detach(), context, weight)
            matches_features = o.feature_weight > 0
            terms = adversarial_terms(
                critic, o.adversarial, real, fake, weight, context, matches_features=matches_features
            )
            losses["adversarial"] = o.adversarial_weight, terms["adversarial"]
            losses["features"] = o.feature_weight, terms["features"]
        return parts, losses | self._perceptual(output, images, [], context)

    def _perceptual(
        self, output: Tensor, images: Tensor, critics: list[nn.Module], context: StepContext
    ) -> dict[str, tuple[float, Tensor]]:
        """The perceptual loss and its weight, if it has one; `critics` may be what it looks through."""
        if not self.options.perceptual_weight:
            return {}
        with context.autocast(), frozen(*critics):
            with torch.no_grad():
                real = self.features(images)
            loss = perceptual_loss(real, self.features(output))
        return {"perceptual": (self.options.perceptual_weight, loss)}

    def _decay(self, context: StepContext) -> None:
        share = (1 - context.step / context.steps) ** self.options.decay_power
        for name, optimizer in self.optimizers.items():
            for group in optimizer.param_groups:
                group["lr"] = share * (self.options.rate if name == "generator" else self.options.critic_rate)

    def _train_critic(
        self, real: Tensor, fake: Tensor, context: StepContext, weight: Tensor | None = None
    ) -> dict[str, Tensor]:
        critic = self.networks["critic"]
        with context.autocast():
            real_logits, fake_logits = critic(real)[0].float(), critic(fake)[0].float()
        loss = discriminator_loss(self.options.adversarial, real_logits, fake_logits, weight)
        context.update("critic", loss)
        return {"critic": loss.detach()}

    def _train_seeker(self, output: Tensor, known: Tensor, context: StepContext) -> dict[str, Tensor]:
        with context.autocast():
            sought = self.networks["seeker"](output)
        if self.options.hide_and_seek == "coord":
            loss = hide_and_seek.box_loss(sought.float(), hide_and_seek.boxes_of(known))
        else:
            loss = hide_and_seek.seek_loss(sought.float(), known)
        context.update("seeker", loss)
        return {"seek": loss.detach()}

    def _hide(self, output: Tensor, known: Tensor, other: Tensor, context: StepContext) -> Tensor:
        with context.autocast(), frozen(self.networks["seeker"]):
            sought = self.networks["seeker"](output).float()
        if self.options.hide_and_seek == "coord":
            return hide_and_seek.box_loss(sought, hide_and_seek.boxes_of(other))
        if self.options.hide_and_seek == "rec":
            return hide_and_seek.hide_loss_rec(sought, known)
        return hide_and_seek.hide_loss_alt(sought, other)

    def generator(self) -> MissingDataEncoder:
        """The engine's, with the averaged network."""
        net = cast("MissingDataNet | StudioDataNet", self.export()[0])
        return MissingDataEncoder(TorchNetwork(MissingDataDrawing(net), str(self.device)), net.size_px)

    def validate(self) -> dict[str, float]:
        """PSNR of the targeted occlusions (table 3), mean and one by one, and of REC and colourisation over
        what is missing."""
        generator = self.generator()
        faces = self.validation.images[:: max(1, len(self.validation) // 96)][:96]

        def complete(crops: np.ndarray, masks: np.ndarray, seeds: Sequence[int]) -> np.ndarray:
            return generator.complete(crops, masks, [0] * len(crops))  # others hide a part of what is known

        scores = score_occlusions(complete, faces, self.size_px)
        for kind in ("rec", "colour"):
            rng = np.random.default_rng(0)
            known = np.stack([channel_masks.KINDS[kind](rng, self.size_px, 0.1) for _ in faces])
            error = generator.complete_channels(faces, known, [0] * len(faces)).astype(np.float64) - faces
            scores[f"psnr_{kind}"] = float(10 * np.log10(255**2 / np.mean(error[~known] ** 2)))
        return scores

    def sample_sheet(self) -> np.ndarray:
        faces = self.validation.images[:: max(1, len(self.validation) // 10)][:10]
        generator, rng = self.generator(), np.random.default_rng(0)
        rows = [faces]
        for kind in ("mixed", "rec", "re", "i", "colour"):
            known = np.stack([channel_masks.KINDS[kind](rng, self.size_px, 0.2) for _ in faces])
            done = generator.complete_channels(faces, known, [0] * len(faces))
            rows += [np.where(known, faces, np.uint8(0)), done]
        return tile(np.concatenate(rows), len(faces))

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        o = self.options
        options: dict[str, Any] = {"width": o.width, "code": o.code, "sees_mask": o.sees_mask}
        if o.network == "studio":
            options = {"width": round(64 * o.width), "code": o.code}
        return fold_batch_norm(self.ema["generator"]), options
