"""GEPE-Net: weighted reconstruction, guidance of the perceived features, and two Wasserstein critics.

Source: the guidance-enhanced perceptual encoder network, sections III and IV. Scaling: the paper's norms are
sums; ours are means (over the hole's values, and over each feature map, in its own mean deviations), so that
the weights 0.08, 0.01 and 1 mean the same for every size of hole and width of network.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import weights
from engine.generators.guidance_enhanced import SIZE_PX, GuidanceEnhanced
from engine.masks import hole_of
from engine.networks.attention import MAX_CELLS
from engine.networks.guidance_enhanced import PerceptualDrawing, PerceptualNet
from engine.networks.layers import harmonic_shift
from engine.networks.pixels import to_hole, to_pixels, to_tensor
from engine.runtime.torch_flavour import TorchNetwork
from training import metrics
from training.adversarial_losses import gradient_penalty
from training.charts import tile
from training.data import random_masks
from training.data.portraits import read_faces_and_portraits
from training.discriminators import PatchDiscriminator, WassersteinCritic
from training.errors import OptionError
from training.hole_losses import coarse, masked_l1, minus_psnr_db, spatial_weight, weighted_loss
from training.masked_critics import CriticWeights, critic_inputs, local_windows, train_critic, weighted_terms
from training.recipes.base import AdversarialRecipe, Options, PortraitOptions, register_recipe
from training.step import StepContext, frozen

_MASKS: dict[str, Callable[[np.random.Generator, int], np.ndarray]] = {
    "square": random_masks.square,
    "mixed": random_masks.mixed,
}

_OURS = ("skip_attention", "flipped_skips", "code", "grown")
"""What of `PerceptualNet` is not the paper's."""

_SIZES = ("width", "attention", "pyramid", "scale", "cells", *_OURS)
"""Options that are its arguments."""


@dataclass(frozen=True)
class GEPEOptions(PortraitOptions, CriticWeights):
    """The paper's values; its ablations and what our own budget allows are presets.

    Attributes:
        size_px: side of the pictures, 256 in the paper.
        source_px: side at which they are kept in memory; where smaller, they are enlarged for each batch.
        width, attention, pyramid, scale, cells, skip_attention, flipped_skips, code, grown: arguments of
            `PerceptualNet`. No layer knows its picture's size, and the attention has no weights: what a run
            at 128 pixels without it learned can be fine-tuned, also within a grown network of twice the size.
        blend: the hole is judged after blending (`harmonic_shift`), as it will be shown; not the paper's.
        fine_tune: start from the shipped weights instead of random ones.
        masks: "square" (128x128 anywhere, the paper's) or "mixed" (`random_masks.mixed`).
        guidance_weight, adversarial_weight, weighted_weight: γ_IGL, γ_adv, γ_svw (eq. 10).
        coarse_weight: of L1 between means over 8 x 8 pixels, all through the hole; not the paper's.
        psnr_weight: of the hole's PSNR itself, in dB; not the paper's.
        critic: "wasserstein" (the paper's) or "patch" (spectrally normalised, with patch logits and hinge
            loss).
        penalty: θ_gp (eq. 9), of the Wasserstein critics.
        critic_width: share of the critics' channels (tables I and II), or of 64 in the first layer of the
            patch critics.
        eye_weight, feature_weight: with the patch critics; that of eyes wants the canonical frame.
    """

    choices: ClassVar[dict[str, tuple[str, ...]]] = {
        "masks": tuple(_MASKS),
        "critic": ("wasserstein", "patch"),
    }

    batch: int = 8
    size_px: int = SIZE_PX
    source_px: int = 192
    width: float = 1.0
    attention: bool = True
    pyramid: bool = True
    scale: float = 10.0
    cells: int = MAX_CELLS
    skip_attention: bool = False
    flipped_skips: bool = False
    code: int = 0
    grown: int = 0
    blend: bool = False
    fine_tune: bool = False
    masks: str = "square"
    guidance_weight: float = 0.08
    adversarial_weight: float = 0.01
    weighted_weight: float = 1.0
    coarse_weight: float = 0.0
    psnr_weight: float = 0.0
    critic: str = "wasserstein"
    penalty: float = 10.0
    critic_width: float = 1.0
    feature_weight: float = 0.0
    rate: float = 1e-4
    critic_rate: float = 1e-4
    beta2: float = 0.9


@register_recipe
class GEPE(AdversarialRecipe):
    """Trains `PerceptualNet`. Presets "s-net" and "pe-net" are the paper's ablations."""

    name = "gepe"
    options_type = GEPEOptions
    presets: ClassVar[dict[str, dict[str, Any]]] = {
        "s-net": {"attention": False, "pyramid": False, "guidance_weight": 0.0},
        "pe-net": {"guidance_weight": 0.0},
        "small": {
            "width": 0.5,
            "critic": "patch",
            "critic_width": 0.375,
            "masks": "mixed",
            "adversarial_weight": 0.02,
            "feature_weight": 1.0,
            "rate": 2e-4,
            "critic_rate": 2e-4,
        },
    }
    averaged = ("generator",)
    methods: ClassVar[dict[str, tuple[str, ...]]] = {"generator": ("encode", "decode")}
    licence = "research, non-commercial (trained on CelebA)"
    options: GEPEOptions

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        o = self.options
        if o.eye_weight and (o.critic != "patch" or not o.adversarial_weight or o.size_px < 64):
            raise OptionError(
                "The critic of eyes is a patch critic of pictures of 64 pixels and more: set critic=patch,"
                " adversarial_weight and size_px as well."
            )
        if o.blend and o.size_px & (o.size_px - 1):
            raise OptionError(f"The option blend wants a size_px that is a power of two, not {o.size_px}.")
        within = o.size_px // 2 if o.grown else o.size_px
        if within < 32 or within % (128 if within > 128 else 32) or o.size_px % 2:
            what = "half of the option size_px of a grown network" if o.grown else "the option size_px"
            raise OptionError(f"32, 64, 96, or a multiple of 128 is {what}, not {within}.")

    def read_data(self, data: Path) -> None:
        o = self.options
        self.train_images, held_out = read_faces_and_portraits(
            data, o.face_set, o.portrait_set, o.portrait_share, 0.0, min(o.source_px, o.size_px)
        )
        chosen = held_out.images[:: max(1, len(held_out) // 48)][:48]
        self.validation_images = to_pixels(self._enlarge(chosen))
        self.note_sets(*self.train_images.names)

    def build(self) -> None:
        o = self.options
        generator = PerceptualNet(**self._sizes())
        if o.fine_tune:
            self._load_shipped(generator)
        self.networks = {"generator": generator}
        if o.adversarial_weight:
            names = ("local", "global", *(["eyes"] if o.eye_weight else []))
            self.networks |= {name: self._critic(name) for name in names}
        self.add_optimizers(self.networks)

    def _sizes(self) -> dict[str, Any]:
        return {name: getattr(self.options, name) for name in _SIZES}

    def _load_shipped(self, generator: PerceptualNet) -> None:
        """What the shipped network lacks adds nothing yet; what this one lacks is left out."""
        options = weights.entry("gepe")["options"]
        extra = {name: options.get(name, 0) for name in _OURS}
        shipped = PerceptualNet(**(self._sizes() | extra))
        weights.load_into(shipped, "gepe")
        own = generator.state_dict()
        is_as_grown = extra["grown"] == self.options.grown
        tensors = {
            name: tensor
            for name, tensor in shipped.state_dict().items()
            if name in own
            and tensor.shape == own[name].shape
            and (is_as_grown or not name.startswith("outer."))
        }
        generator.load_state_dict(tensors, strict=False)

    def _critic(self, name: str) -> nn.Module:
        o = self.options
        view = critic_inputs(o.size_px)[name]
        if o.critic == "patch":
            return PatchDiscriminator(view.size_px, round(64 * o.critic_width), view.channels)
        channels = (64, 128, 256, 512) if name == "local" else (64, 128, 256, 256)
        return WassersteinCritic(view.size_px, [round(c * o.critic_width) for c in channels])

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        o = self.options
        images = self.train_images.draw(rng, o.batch)
        mirrored = rng.random(o.batch) < 0.5
        images[mirrored] = images[mirrored, :, ::-1]
        return {
            "images": images,
            "masks": np.stack([_MASKS[o.masks](rng, o.size_px) for _ in range(o.batch)]),
        }

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o, generator = self.options, cast(PerceptualNet, self.networks["generator"])
        images = self._enlarge(batch["images"])  # [B,3,S,S]
        hole = to_hole(batch["masks"])  # [B,1,S,S]
        weight = spatial_weight(hole, o.size_px // 4 + 1)
        with context.autocast():
            features, _ = generator.encode(images, hole)
            output = generator.decode(features, hole)[0].float()
        if o.blend:
            output = output + harmonic_shift(output, images, hole)
        completed = images * (1 - hole) + output * hole
        parts = {"weighted": weighted_loss(output, images, weight, hole)}
        loss = o.weighted_weight * parts["weighted"]
        if o.coarse_weight:
            parts["coarse"] = masked_l1(coarse(completed - images), coarse(hole))
            loss = loss + o.coarse_weight * parts["coarse"]
        if o.psnr_weight:
            parts["psnr"] = minus_psnr_db((completed - images) / 2, hole)
            loss = loss + o.psnr_weight * parts["psnr"]
        if o.guidance_weight:
            with context.autocast():
                truth, _ = generator.encode(images, torch.zeros_like(hole), perceive=False)
            parts["guidance"] = guidance_loss(features[-3:], truth[-3:])
            loss = loss + o.guidance_weight * parts["guidance"]
        if o.adversarial_weight:
            terms = self._patch_terms if o.critic == "patch" else self._wasserstein_terms
            for name in [each for each in self.networks if each != "generator"]:
                critic_parts, wanted = terms(name, images, completed, hole, weight, context)
                loss, parts = loss + wanted, parts | critic_parts
        context.update("generator", loss)
        return {name: part.detach() for name, part in parts.items()} | {"generator": loss.detach()}

    def _patch_terms(
        self, name: str, real: Tensor, fake: Tensor, hole: Tensor, weight: Tensor, context: StepContext
    ) -> tuple[dict[str, Tensor], Tensor]:
        """As `_wasserstein_terms`, for a `PatchDiscriminator`."""
        o, critic = self.options, self.networks[name]
        views = critic_inputs(o.size_px)[name].show(real, fake, hole)
        parts = train_critic(name, critic, "hinge", *views, context)
        loss, terms = weighted_terms(name, critic, views, o, context)
        return parts | terms, loss

    def _wasserstein_terms(
        self, name: str, real: Tensor, fake: Tensor, hole: Tensor, weight: Tensor, context: StepContext
    ) -> tuple[dict[str, Tensor], Tensor]:
        """Trains one critic, and asks it.

        Args:
            name: of the critic.
            real, fake: originals and completions, float32 [B,3,S,S].
            hole, weight: their holes and `spatial_weight`, float32 [B,1,S,S].
            context: of the step.
        Returns:
            Parts for the log, and the weighted loss of the generator.
        """
        side = critic_inputs(self.options.size_px)[name].size_px
        real, fake, weight = (local_windows(x, hole, side) for x in (real, fake, weight))
        parts = self._train_critic(name, real, fake.detach(), weight, context)
        parts[f"{name}_adversarial"] = self._adversarial_loss(name, fake)
        return parts, self.options.adversarial_weight * parts[f"{name}_adversarial"]

    def _train_critic(
        self, name: str, real: Tensor, fake: Tensor, weight: Tensor, context: StepContext
    ) -> dict[str, Tensor]:
        """One update toward a larger D(real) - D(fake) (eq. 9, the critic's side).

        Critics run in float32: that distance is a small difference of large scores.
        """
        critic = self.networks[name]
        real_score, fake_score = critic(torch.cat([real, fake])).chunk(2)
        distance = real_score.mean() - fake_score.mean()
        penalty = gradient_penalty(critic, real, fake, context.rng, weight)
        context.update(name, self.options.penalty * penalty - distance)
        return {f"{name}_distance": distance, f"{name}_penalty": penalty}

    def _adversarial_loss(self, name: str, fake: Tensor) -> Tensor:
        """-D(G(I)) (eq. 9, the generator's side)."""
        critic = self.networks[name]
        with frozen(critic):
            return -critic(fake).mean()

    def _enlarge(self, images: Tensor | np.ndarray) -> Tensor:
        """uint8 [B,P,P,3] → float32 [B,3,S,S], range -1..1, S = `size_px`."""
        tensor = to_tensor(images)
        if tensor.shape[-1] == self.options.size_px:
            return tensor
        return F.interpolate(tensor, size=2 * [self.options.size_px], mode="bicubic").clamp(-1, 1)

    def generator(self) -> GuidanceEnhanced:
        """The engine's, with the averaged network."""
        net = cast(PerceptualNet, self.ema["generator"])
        drawing = PerceptualDrawing(net, self.options.blend)
        return GuidanceEnhanced(TorchNetwork(drawing, str(self.device)), self.options.size_px)

    def validate(self) -> dict[str, float]:
        """The paper's test, a random square half as wide as the picture: table III, and sharpness."""
        rng, generator = np.random.default_rng(0), self.generator()
        scores: dict[str, list[float]] = {"psnr_hole_db": [], "psnr_db": [], "ssim": [], "l1_percent": []}
        scores["sharpness"] = []
        for image in self.validation_images:
            mask = random_masks.square(rng, self.options.size_px)
            result = generator.complete(image[None], mask[None], [0])[0]
            scores["psnr_hole_db"].append(metrics.psnr_db(result, image, mask))
            scores["psnr_db"].append(metrics.psnr_db(result, image))
            scores["ssim"].append(metrics.ssim(result, image))
            scores["l1_percent"].append(float(np.abs(result.astype(np.float32) - image).mean() / 2.55))
            scores["sharpness"].append(metrics.sharpness(result, image, mask))
        return {name: float(np.mean(values)) for name, values in scores.items()}

    def sample_sheet(self) -> np.ndarray:
        rng, size_px = np.random.default_rng(0), self.options.size_px
        faces = self.validation_images[::4][:12]
        masks = np.stack([_MASKS[self.options.masks](rng, size_px) for _ in faces])
        holes = np.where(hole_of(masks)[..., None], 128, faces).astype(np.uint8)
        rows = zip(faces, holes, self.generator().complete(faces, masks, [0] * len(faces)), strict=True)
        return tile(np.stack(list(itertools.chain.from_iterable(rows))), 6)

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        o = self.options
        return self.ema["generator"], self._sizes() | {"size_px": o.size_px, "blend": o.blend}


def guidance_loss(perceived: Sequence[Tensor], truth: Sequence[Tensor]) -> Tensor:
    """L_IGL: what is perceived in the hole should be what the encoder sees in the whole photo (eqs. 3-6).

    Each distance is taken relative to how much the photo's features vary, and its gradient flows into both:
    were these a fixed target, the features would chase each other and grow without end; absolute distances
    would be pleased by features that are the same everywhere.

    Args:
        perceived: p(E3(I)), p(E4(·)), p(E5(·)), float [B,C,H,W].
        truth: E3(I_gt), E4(I_gt), E5(I_gt), of the same shapes.
    Returns:
        L3 + L4 + L5, each the mean distance in mean deviations of the photo's features from their channel's
        mean.
    """
    pairs = [(p.float(), t.float()) for p, t in zip(perceived, truth, strict=True)]
    return torch.stack([F.l1_loss(p, t) / _deviation(t).clamp(min=1e-6) for p, t in pairs]).sum()


def _deviation(features: Tensor) -> Tensor:
    return (features - features.mean((0, 2, 3), keepdim=True)).abs().mean()
