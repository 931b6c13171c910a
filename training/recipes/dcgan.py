"""DCGAN for the latent search: generator and discriminator, and an encoder that guesses codes.

Sources: Radford et al., ICLR 2016 (networks and training); Yeh et al., CVPR 2017, section 3.4 (what the
search needs). The encoder is ours: it sees a picture with a hole, and learns the codes of drawn pictures as
well as to rebuild photographs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils import parametrize

from engine.generators.latent_search import LatentNetworks, LatentSearch, SearchOptions
from engine.masks import hole_of
from engine.networks.dcgan import CODE, SIZE_PX, CodeEncoder, DCGANDiscriminator, DCGANGenerator, LatentNets
from engine.networks.latent_search import Descent, Guess, Prior
from engine.networks.layers import fold_batch_norm
from engine.networks.pixels import to_hole, to_pixels, to_tensor
from engine.runtime.torch_flavour import TorchNetwork
from training import metrics
from training.adversarial_losses import discriminator_loss, generator_loss
from training.charts import tile
from training.data import random_masks
from training.data.augment import Moves, moved
from training.data.public_sets import read_picture_set
from training.recipes.base import AdversarialOptions, AdversarialRecipe, register_recipe
from training.step import StepContext, frozen

_SEARCH = SearchOptions(guess_shares=(1.0,), iterations=60)
"""Of the validation: shorter than the editor's, and from the encoder's guess alone."""

_GUESS = replace(_SEARCH, iterations=1)
"""Finds what it starts from."""


@dataclass(frozen=True)
class DCGANOptions(AdversarialOptions, Moves):
    """The paper's values; `presets["small"]` is what our own budget allows. The paper only mirrors.

    Attributes:
        width: channels of the generator at 32x32; twice as many at each coarser size.
        critic_width: channels of the discriminator's first layer.
        critic_norm: its normalisation: "batch" (the paper's) or "spectral".
        encoder_width: channels of the encoder's first layer.
        adversarial: "log" (eq. 1) or "hinge".
        code_weight: of the encoder's distance from the codes of drawn pictures.
        rebuild_weight: of the distance between photographs and what the generator draws for their codes.
        rebuild_trains_generator: that distance also teaches the generator, so that the search finds people
            which a small adversarial network would not draw; False = the paper's.
        hole_share: pictures of which the encoder does not see all.
    """

    choices: ClassVar[dict[str, tuple[str, ...]]] = {"critic_norm": ("batch", "spectral")}

    batch: int = 128
    width: int = 128
    critic_width: int = 128
    critic_norm: str = "batch"
    encoder_width: int = 64
    adversarial: str = "log"
    code_weight: float = 1.0
    rebuild_weight: float = 5.0
    rebuild_trains_generator: bool = False
    hole_share: float = 0.5


@register_recipe
class DCGAN(AdversarialRecipe):
    """Trains the three networks of `LatentNets`."""

    name = "dcgan"
    weights_name = "latent"
    options_type = DCGANOptions
    presets: ClassVar[dict[str, dict[str, Any]]] = {
        "small": {
            "batch": 64,
            "width": 64,
            "critic_width": 48,
            "critic_norm": "spectral",
            "encoder_width": 48,
            "adversarial": "hinge",
            "rebuild_trains_generator": True,
            "rotation_deg": 3.0,
            "scale": 1.03,
            "shift": 0.01,
        }
    }
    averaged = ("generator", "discriminator", "encoder")
    licence = "research, non-commercial (trained on CelebA)"
    options: DCGANOptions

    def read_data(self, data: Path) -> None:
        pictures = read_picture_set(data, self.options.face_set, SIZE_PX)
        self.train_images, self.validation = pictures.parts()
        self.note_sets(self.options.face_set)

    def build(self) -> None:
        o = self.options
        self.networks = {
            "generator": DCGANGenerator(o.width),
            "discriminator": DCGANDiscriminator(SIZE_PX, o.critic_width, norm=o.critic_norm),
            "encoder": CodeEncoder(o.encoder_width),
        }
        for network in self.networks.values():
            network.apply(_initialise)
        drawers = nn.ModuleList([self.networks["generator"], self.networks["encoder"]])
        self.add_optimizers({"generator": drawers, "discriminator": self.networks["discriminator"]})

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        o = self.options
        holes = np.zeros((o.batch, SIZE_PX, SIZE_PX), np.uint8)
        for hole in holes:
            if rng.random() < o.hole_share:
                hole[:] = random_masks.mixed(rng, SIZE_PX)
        images = self.train_images[rng.integers(0, len(self.train_images), o.batch)]
        return {"images": images, "masks": holes}

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o = self.options
        images = moved(to_tensor(batch["images"]), context.rng, o)  # [B,3,S,S]
        hole = to_hole(batch["masks"])  # [B,1,S,S]
        codes = (torch.rand(len(images), CODE, generator=context.rng) * 2 - 1).to(images.device)
        with context.autocast():
            drawn = self.networks["generator"](codes).float()
        parts = self._train_discriminator(images, drawn.detach(), context)
        with context.autocast(), frozen(self.networks["discriminator"]):
            logits, _ = self.networks["discriminator"](drawn)
        adversarial = generator_loss(o.adversarial, logits.float())
        code, rebuild = self._encoder_terms(images, drawn.detach(), hole, codes, context)
        context.update("generator", adversarial + o.code_weight * code + o.rebuild_weight * rebuild)
        return parts | {
            "adversarial": adversarial.detach(),
            "code": code.detach(),
            "rebuild": rebuild.detach(),
        }

    def _train_discriminator(self, real: Tensor, fake: Tensor, context: StepContext) -> dict[str, Tensor]:
        critic = self.networks["discriminator"]
        with context.autocast():
            # One by one, as in DCGAN: a joint batch normalisation would tell the two apart.
            real_logits, fake_logits = critic(real)[0].float(), critic(fake)[0].float()
        loss = discriminator_loss(self.options.adversarial, real_logits, fake_logits)
        context.update("discriminator", loss)
        return {
            "discriminator": loss.detach(),
            "real": real_logits.mean().detach(),
            "fake": fake_logits.mean().detach(),
        }

    def _encoder_terms(
        self, images: Tensor, drawn: Tensor, hole: Tensor, codes: Tensor, context: StepContext
    ) -> tuple[Tensor, Tensor]:
        """How far the encoder is from the codes of drawn pictures, and from rebuilding photographs."""
        generator, encoder = self.networks["generator"], self.networks["encoder"]
        fixed = () if self.options.rebuild_trains_generator else (generator,)
        with context.autocast(), frozen(*fixed):
            guessed = encoder(torch.cat([drawn, images]), torch.cat([hole, hole]))
            rebuilt = generator(guessed[len(images) :])
        code = F.mse_loss(guessed[: len(images)].float(), codes)
        return code, F.l1_loss(rebuilt.float(), images)

    def nets(self) -> LatentNets:
        """The averaged networks."""
        return LatentNets(*(self.ema[name] for name in ("generator", "discriminator", "encoder")))  # type: ignore[arg-type]

    def _complete(self, images: np.ndarray, masks: np.ndarray, options: SearchOptions) -> np.ndarray:
        """Completes crops as the engine does; uint8 [N,S,S,3] and [N,S,S] → uint8 [N,S,S,3]."""
        nets = cast(LatentNets, self.export()[0])
        modules = Guess(nets.encoder), Descent(nets.generator), Prior(nets.discriminator)
        networks = LatentNetworks(*(TorchNetwork(module, str(self.device)) for module in modules))
        return LatentSearch(networks, options).complete(images, masks, [0] * len(images))

    def validate(self) -> dict[str, float]:
        """PSNR of the paper's central block after a search, and of the first guess; and how much drawn
        pictures vary (1 = as much as photographs, near 0 = always the same picture)."""
        faces = self.validation.images[:: max(1, len(self.validation) // 24)][:24]
        masks = np.zeros(faces.shape[:3], np.uint8)
        masks[:, SIZE_PX // 4 : 3 * SIZE_PX // 4, SIZE_PX // 4 : 3 * SIZE_PX // 4] = 255
        scores = {}
        for name, options in (("psnr_centre_db", _SEARCH), ("psnr_guess_db", _GUESS)):
            done = self._complete(faces, masks, options)
            scores[name] = float(
                np.mean([metrics.psnr_db(*pair) for pair in zip(done, faces, masks, strict=True)])
            )
        drawn = self._draw(64)
        scores["variety"] = float(drawn.std(0).mean() / self.validation.images[:500].std(0).mean())
        return scores

    @torch.no_grad()
    def _draw(self, count: int) -> np.ndarray:
        """Pictures of random codes, always the same codes: uint8 [count,S,S,3]."""
        rng = torch.Generator().manual_seed(0)
        codes = (torch.rand(count, CODE, generator=rng) * 2 - 1).to(self.device)
        return to_pixels(self.ema["generator"](codes))

    def sample_sheet(self) -> np.ndarray:
        faces = self.validation.images[:: max(1, len(self.validation) // 10)][:10]
        names = list(random_masks.OCCLUSION_BOXES)
        masks = np.stack([random_masks.occlusion_mask(names[k % 6], SIZE_PX) for k in range(len(faces))])
        holes = np.where(hole_of(masks)[..., None], np.uint8(128), faces)
        guessed, found = (self._complete(faces, masks, options) for options in (_GUESS, _SEARCH))
        return tile(np.concatenate([self._draw(4 * len(faces)), faces, holes, guessed, found]), len(faces))

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        o = self.options
        widths = {"width": o.width, "critic_width": o.critic_width, "encoder_width": o.encoder_width}
        nets = LatentNets.for_inference(**widths)
        # Reading a spectrally normalised weight applies its norm; the copy holds the plain result.
        state: dict[str, Tensor | None] = {}
        for name, module in fold_batch_norm(self.nets()).named_modules():
            if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
                state |= {f"{name}.weight": module.weight, f"{name}.bias": module.bias}
        nets.load_state_dict(state)
        return nets.eval(), widths


def _initialise(module: nn.Module) -> None:
    """DCGAN's start: weights of standard deviation 0.02; a spectral norm would undo it."""
    if parametrize.is_parametrized(module):
        return
    if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
        nn.init.normal_(module.weight, 0.0, 0.02)
    elif isinstance(module, nn.BatchNorm2d):
        nn.init.normal_(module.weight, 1.0, 0.02)
