"""Iterative GAN: an ACGAN whose discriminator also reads faces into codes from which they are rebuilt.

Source: Ma et al., Neurocomputing 2019, sections 3 and 4. Scaling: all norms and label losses are means; the
perceptual loss is the sum of one mean for each convolution.
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

from engine.attributes import excluded_by
from engine.generators.iterative_gan import CODE, SIZE_PX, GANNetworks, IterativeGAN
from engine.networks.iterative_gan import FaceGenerator, FaceReader, IterativeGANNet, Judgement, Recall
from engine.networks.layers import fold_batch_norm
from engine.networks.pixels import to_tensor
from engine.runtime.torch_flavour import TorchNetwork
from training import metrics
from training.charts import tile
from training.data.attribute_labels import ATTRIBUTE_SET, read_attribute_set, read_label_table
from training.data.face_folders import read_face_set
from training.data.face_set import FaceSet
from training.errors import DataError, OptionError
from training.recipes.base import Options, Recipe, register_recipe
from training.step import StepContext, frozen
from training.updates import extra_updates

DESCRIPTIONS = 256
_SHOWN = ("Bangs", "Eyeglasses", "Bald", "Male", "Smiling")


@dataclass(frozen=True)
class IGANOptions(Options):
    """The paper's values; `presets["small"]` is what our own budget allows.

    Attributes:
        face_set: name of the picture set in the data folder, or of several, joined by commas;
            "celeba_labelled" has true labels.
        labels: table in the data folder with (predicted) labels of the other face sets.
        width: share of the paper's channels.
        finish: channels of one more convolution at the generator's end; 0 = none.
        perceptual_weight, pixel_weight, code_weight: λ1, λ2, λ3 of L_inte (section 3.3).
        rate, beta1, beta2: of Adam (section 4.1).
        balance_ratio: a side whose adversarial loss is that many times the other's gets more updates.
        balance_updates: updates of that side in such a step. The paper gives neither number.
        transformed_share: of the drawn faces that are not invented but faces of the batch with one attribute
            reversed; 0 = the paper's. Without these the code of a photo soon says everything that is needed
            to rebuild it, and changing an attribute changes nothing.
        often_reversed: names joined by commas; every second of those faces has one of these attributes
            reversed, the others any one.
        rare_share: of the pictures of a batch that are chosen for having one of these attributes, each of
            them as often: few of CelebA's faces are bald, and what C hardly ever sees it cannot ask for.
        learns_drawn_labels: C learns labels from drawn faces too, as in ACGAN; signs that only C understands
            then satisfy it.
    """

    batch: int = 64
    face_set: str = ATTRIBUTE_SET
    labels: str = ""
    width: float = 1.0
    finish: int = 0
    perceptual_weight: float = 2.0
    pixel_weight: float = 0.5
    code_weight: float = 1.0
    rate: float = 2e-5
    beta1: float = 0.5
    beta2: float = 0.999
    balance_ratio: float = 2.0
    balance_updates: int = 3
    transformed_share: float = 0.0
    often_reversed: str = ""
    rare_share: float = 0.0
    learns_drawn_labels: bool = True


@register_recipe
class IGAN(Recipe):
    """Trains `FaceGenerator` (G) and `FaceReader` (D and C)."""

    name = "igan"
    options_type = IGANOptions
    presets: ClassVar[dict[str, dict[str, Any]]] = {
        "small": {
            "batch": 32,
            "width": 0.5,
            "rate": 2e-4,
            "balance_updates": 2,
            "transformed_share": 0.5,
            "often_reversed": "Bangs,Eyeglasses,Bald",
            "finish": 12,
            "learns_drawn_labels": False,
        }
    }
    averaged = ("generator", "reader")
    methods: ClassVar[dict[str, tuple[str, ...]]] = {"reader": ("judge",)}
    licence = "research, non-commercial (trained on CelebA)"
    options: IGANOptions
    often_reversed: Sequence[int] = ()
    rare: Sequence[np.ndarray] = ()

    def read_data(self, data: Path) -> None:
        self.data_sets = tuple(self.options.face_set.split(","))
        faces, labels, self.attributes = self._read_faces(data, self.data_sets[0])
        for name in self.data_sets[1:]:
            more, its_labels, attributes = self._read_faces(data, name)
            if attributes != self.attributes:
                raise DataError(
                    f"{name} and {self.data_sets[0]} have other attributes; train on one of them."
                )
            faces = FaceSet(
                np.concatenate([faces.images, more.images]),
                faces.names + more.names,
                faces.identities + more.identities,
            )
            labels = np.concatenate([labels, its_labels])
        train, held_out = faces.both_parts()
        self.train_images = np.ascontiguousarray(faces.images[train])
        self.train_labels = labels[train]
        self.validation, self.validation_labels = faces.subset(held_out), labels[held_out]
        named = [name for name in self.options.often_reversed.split(",") if name]
        if unknown := [name for name in named if name not in self.attributes]:
            raise OptionError(
                f"often_reversed names the attribute {unknown[0]!r}, which {self.options.face_set} does not"
                f" have; choose among: {', '.join(self.attributes)}."
            )
        self.often_reversed = [self.attributes.index(name) for name in named]
        shown = [np.flatnonzero(self.train_labels[:, attribute]) for attribute in self.often_reversed]
        self.rare = [pictures for pictures in shown if len(pictures)]

    def _read_faces(self, data: Path, face_set: str) -> tuple[FaceSet, np.ndarray, list[str]]:
        """The pictures that have labels; their labels, uint8 [N,K]; and the names of the attributes."""
        if face_set == ATTRIBUTE_SET:
            return read_attribute_set(data, SIZE_PX)
        if not self.options.labels:
            raise DataError(
                f"The faces {face_set} have no labels; name a table of them with --set labels=FILE."
            )
        table, attributes = read_label_table(data / self.options.labels)
        faces = read_face_set(data, face_set, SIZE_PX)
        keep = np.array([i for i, name in enumerate(faces.names) if name in table], np.intp)
        if not len(keep):
            raise DataError(
                f"{data / self.options.labels} names none of the pictures of {face_set}; name its own table."
            )
        return faces.subset(keep), np.stack([table[faces.names[i]] for i in keep]), attributes

    def build(self) -> None:
        o, labels = self.options, len(self.attributes)
        excluded = [[excluded_by(name, present) for name in self.attributes] for present in (False, True)]
        self.excluded = torch.tensor(  # [2,K,K]: by not having, and by having, the attribute of the row
            [[[other in by for other in self.attributes] for by in state] for state in excluded]
        ).float()
        reader = FaceReader(labels, o.width)
        for module in reader.stages.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, a=0.2)
        self.networks = {"generator": FaceGenerator(labels, o.width, finish=o.finish), "reader": reader}
        self.optimizers = {
            name: torch.optim.Adam(network.parameters(), o.rate, (o.beta1, o.beta2))
            for name, network in self.networks.items()
        }

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        o = self.options
        chosen = rng.integers(0, len(self.train_images), o.batch)
        if self.rare:  # the last places; `transformed_share` takes the first ones
            for place in range(o.batch - round(o.rare_share * o.batch), o.batch):
                chosen[place] = rng.choice(self.rare[int(rng.integers(len(self.rare)))])
        images = self.train_images[chosen]
        mirrored = rng.random(o.batch) < 0.5
        images[mirrored] = images[mirrored, :, ::-1]
        return {"images": images, "labels": self.train_labels[chosen]}

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        o = self.options
        images = to_tensor(batch["images"])  # [B,3,128,128]
        labels = batch["labels"].float()  # [B,K]
        parts = self._update_reader(images, labels, context)
        parts |= self._update_generator(images, labels, context)
        losses = context.average(torch.stack([parts["reader_adversarial"], parts["generator_adversarial"]]))
        extra = extra_updates(losses[0].item(), losses[1].item(), o.balance_ratio, o.balance_updates)
        for _ in range(extra["reader"]):
            self._update_reader(images, labels, context)
        for _ in range(extra["generator"]):
            self._update_generator(images, labels, context)
        counts = {f"{name}_updates": torch.tensor(1.0 + count) for name, count in extra.items()}
        return parts | counts

    def _update_reader(self, images: Tensor, labels: Tensor, context: StepContext) -> dict[str, Tensor]:
        """One update of D and C, the generator fixed."""
        generator, reader = self.networks["generator"], cast(FaceReader, self.networks["reader"])
        with frozen(generator), context.autocast():
            of_real = reader.judge(images)
            code, wanted, _ = self._draw_descriptions(of_real, labels, context)
            with torch.no_grad():
                fake = generator(torch.cat([code, wanted], 1)).float()
            of_fake = reader.judge(fake)
            rebuilt = generator(_description(of_real)).float()
            with frozen(reader):
                of_rebuilt = reader.judge(rebuilt)
        real_loss, fake_loss = F.softplus(-of_real.realness.float()), F.softplus(of_fake.realness.float())
        adversarial = (real_loss.mean() + fake_loss.mean()) / 2
        label = label_loss(of_real.labels, labels)
        if self.options.learns_drawn_labels:
            label = (label + label_loss(of_fake.labels, wanted)) / 2
        inner, _ = integrated_loss(images, rebuilt, of_real, of_rebuilt, of_fake.code, code, self.options)
        # Both of the first two are sums of two in the paper.
        context.update("reader", 2 * (adversarial + label) + inner)
        return {"reader_adversarial": adversarial.detach(), "reader_label": label.detach()}

    def _update_generator(self, images: Tensor, labels: Tensor, context: StepContext) -> dict[str, Tensor]:
        """One update of G, discriminator and classifier fixed."""
        o = self.options
        generator, reader = self.networks["generator"], cast(FaceReader, self.networks["reader"])
        with frozen(reader), context.autocast():
            with torch.no_grad():
                of_real = reader.judge(images)
            code, wanted, is_reversed = self._draw_descriptions(of_real, labels, context)
            fake, rebuilt = (
                generator(torch.cat([torch.cat([code, wanted], 1), _description(of_real)])).float().chunk(2)
            )
            of_fake, of_rebuilt = reader.judge(fake), reader.judge(rebuilt)
        adversarial = F.softplus(-of_fake.realness.float()).mean()
        label = label_loss(of_fake.labels, wanted)
        if o.transformed_share:  # one of many attributes would hardly count in the mean over all
            label = label + label_loss(of_fake.labels[is_reversed], wanted[is_reversed])
        inner, parts = integrated_loss(images, rebuilt, of_real, of_rebuilt, of_fake.code, code, o)
        context.update("generator", adversarial + label + inner)
        return parts | {"generator_adversarial": adversarial.detach(), "generator_label": label.detach()}

    def _draw_descriptions(
        self, of_real: Judgement, labels: Tensor, context: StepContext
    ) -> tuple[Tensor, Tensor, Tensor]:
        """What to draw: z from U(-1, 1) with the labels of other faces of the batch, and for
        `transformed_share` of them z̃ of a face with its own labels, one of them reversed and those gone that
        this excludes.

        Args:
            of_real: what is read of the batch.
            labels: of the batch, float [B,K].
        Returns:
            Codes, float [B,100]; labels, float [B,K]; and which of these are reversed, bool [B,K].
        """
        count, kinds = labels.shape
        code = torch.rand(count, CODE, generator=context.rng).to(labels.device) * 2 - 1
        wanted = labels[torch.randperm(count, generator=context.rng).to(labels.device)]
        chosen = torch.randint(kinds, (count,), generator=context.rng)
        if self.often_reversed:
            often = torch.randint(len(self.often_reversed), (count,), generator=context.rng)
            is_often = torch.rand(count, generator=context.rng) < 0.5
            chosen = torch.where(is_often, torch.tensor(self.often_reversed)[often], chosen)
        chosen = chosen.to(labels.device)
        is_transformed = torch.arange(count, device=labels.device) < self.options.transformed_share * count
        is_reversed = F.one_hot(chosen, kinds).bool() & is_transformed[:, None]
        code = torch.where(is_transformed[:, None], of_real.code.detach().float(), code)
        changed = (labels - is_reversed.float()).abs()
        wanted = torch.where(is_transformed[:, None], self._consistent(changed, is_reversed), wanted)
        return code, wanted, is_reversed

    def _consistent(self, changed: Tensor, is_reversed: Tensor) -> Tensor:
        """Descriptions without what their reversed attributes exclude.

        Args:
            changed: float32 [B,K], 0 or 1 where `is_reversed`.
            is_reversed: bool [B,K].
        """
        without, having = self.excluded.to(changed.device)
        excluded = (is_reversed * (1 - changed)) @ without + (is_reversed * changed) @ having
        return changed * (excluded == 0)

    def gan(self) -> IterativeGAN:
        """The engine's, with the averaged networks."""
        net = cast(IterativeGANNet, self.export()[0])
        modules = net.reader, net.generator, Recall(net.descriptions)
        networks = GANNetworks(*(TorchNetwork(module, str(self.device)) for module in modules))
        return IterativeGAN(networks, self.attributes)

    def validate(self) -> dict[str, float]:
        """Rebuilds held-out faces; compares the labels read of them, and of invented ones, with the truth."""
        gan = self.gan()
        step = max(1, len(self.validation) // 256)
        images, labels = self.validation.images[::step][:256], self.validation_labels[::step][:256] > 0
        scores: dict[str, list[float]] = {"rebuild_psnr_db": [], "hamming_loss": [], "generated_hamming": []}
        rng = torch.Generator().manual_seed(0)
        for start in range(0, len(images), 32):
            part, truth = images[start : start + 32], labels[start : start + 32]
            code = torch.rand(len(part), CODE, generator=rng) * 2 - 1
            invented = gan.draw(np.concatenate([code.numpy(), truth.astype(np.float32)], 1))
            scores["rebuild_psnr_db"] += map(metrics.psnr_db, gan.rebuild(part), part)
            scores["hamming_loss"] += ((gan.recognise(part) > 0.5) != truth).mean(1).tolist()
            scores["generated_hamming"] += ((gan.recognise(invented) > 0.5) != truth).mean(1).tolist()
        return {name: float(np.mean(values)) for name, values in scores.items()}

    def sample_sheet(self) -> np.ndarray:
        """Columns: a face, rebuilt, with each of a few attributes reversed, and an invented face like it."""
        gan = self.gan()
        faces = self.validation.images[:: max(1, len(self.validation) // 8)][:8]
        columns, read = [faces, gan.rebuild(faces)], gan.recognise(faces)
        for name in [name for name in _SHOWN if name in self.attributes]:
            reversed_to = 1 - read[:, self.attributes.index(name)].round()
            changed = [gan.transform(f[None], {name: v}) for f, v in zip(faces, reversed_to, strict=True)]
            columns.append(np.concatenate(changed))
        code = torch.rand(len(faces), CODE, generator=torch.Generator().manual_seed(0)) * 2 - 1
        columns.append(gan.draw(np.concatenate([code.numpy(), read], 1)))
        return tile(np.stack(columns, 1).reshape(-1, SIZE_PX, SIZE_PX, 3), len(columns))

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        o = self.options
        chosen = np.random.default_rng(0).permutation(len(self.train_labels))[:DESCRIPTIONS]
        net = IterativeGANNet(self.attributes, o.width, len(chosen), norm=False, finish=o.finish)
        net.generator = fold_batch_norm(self.ema["generator"])  # type: ignore[assignment]
        net.reader = self.ema["reader"]  # type: ignore[assignment]
        net.descriptions.copy_(torch.from_numpy(self.train_labels[chosen]))
        options = {"attributes": list(self.attributes), "descriptions": len(chosen)}
        return net.eval(), options | {"width": o.width, "finish": o.finish}


def label_loss(predicted: Tensor, wanted: Tensor) -> Tensor:
    """L_label: binary cross-entropy, mean over pictures and attributes (section 3.2.2).

    Args:
        predicted: logits, [B,K] or of some of them.
        wanted: float32 of the same shape, 0 or 1.
    """
    return F.binary_cross_entropy_with_logits(predicted.float(), wanted)


def perceptual_loss(real: Sequence[Tensor], rebuilt: Sequence[Tensor]) -> Tensor:
    """L_per: mean absolute difference of D's features, summed over its convolutions (section 3.3.2).

    Args:
        real: float [B,C,H,W] for each convolution; no gradient flows into them, or D could please this loss
            by features that tell nothing.
        rebuilt: of the same shapes.
    """
    distances = [F.l1_loss(b.float(), a.detach().float()) for a, b in zip(real, rebuilt, strict=True)]
    return torch.stack(distances).sum()


def integrated_loss(
    images: Tensor,
    rebuilt: Tensor,
    of_real: Judgement,
    of_rebuilt: Judgement,
    found_code: Tensor,
    code: Tensor,
    options: IGANOptions,
) -> tuple[Tensor, dict[str, Tensor]]:
    """L_inte = λ1 L_per + λ2 L_pix + λ3 L_z (section 3.3).

    Args:
        images, rebuilt: x_real and x_rebuild, float [B,3,S,S], range -1..1.
        of_real, of_rebuilt: what D sees in them.
        found_code: z̃ of the faces drawn from z, float [B,100].
        code: z.
        options: with the weights.
    Returns:
        The total, and its parts before weighting.
    """
    parts = {
        "perceptual": perceptual_loss(of_real.features, of_rebuilt.features),
        "pixel": F.l1_loss(rebuilt, images),
        "code": F.l1_loss(found_code.float(), code),
    }
    total = options.perceptual_weight * parts["perceptual"] + options.pixel_weight * parts["pixel"]
    total = total + options.code_weight * parts["code"]
    return total, {name: part.detach() for name, part in parts.items()}


def _description(found: Judgement) -> Tensor:
    """z̃ and c̃ for the generator.

    c̃ is taken as given: were it trained to help rebuilding, it would say more than the attributes, and
    changing one would no longer be all that changes.
    """
    return torch.cat([found.code.float(), torch.sigmoid(found.labels.detach().float())], 1)
