"""The forty attributes of CelebA (Liu et al., ICCV 2015), recognised in aligned faces."""

from __future__ import annotations

import itertools

import numpy as np
import torch
from torch import Tensor, nn

from engine import runtime
from engine.faces.layers import FaceEncoder, TrainedFaceNetwork, face_batches

# fmt: off
ATTRIBUTES = (
    "5_o_Clock_Shadow", "Arched_Eyebrows", "Attractive", "Bags_Under_Eyes", "Bald", "Bangs", "Big_Lips",
    "Big_Nose", "Black_Hair", "Blond_Hair", "Blurry", "Brown_Hair", "Bushy_Eyebrows", "Chubby", "Double_Chin",
    "Eyeglasses", "Goatee", "Gray_Hair", "Heavy_Makeup", "High_Cheekbones", "Male", "Mouth_Slightly_Open",
    "Mustache", "Narrow_Eyes", "No_Beard", "Oval_Face", "Pale_Skin", "Pointy_Nose", "Receding_Hairline",
    "Rosy_Cheeks", "Sideburns", "Smiling", "Straight_Hair", "Wavy_Hair", "Wearing_Earrings", "Wearing_Hat",
    "Wearing_Lipstick", "Wearing_Necklace", "Wearing_Necktie", "Young",
)
# fmt: on
"""Their names, in CelebA's order."""

_MAKE_UP = ("Heavy_Makeup", "Wearing_Lipstick")
_BEARDS = ("5_o_Clock_Shadow", "Goatee", "Mustache", "Sideburns")
_HAIR_COLOURS = ("Black_Hair", "Blond_Hair", "Brown_Hair", "Gray_Hair")

CONTRADICTIONS = frozenset(
    frozenset(pair)
    for pair in (
        *itertools.product(["Bald"], ["Bangs", *_HAIR_COLOURS[:3], "Straight_Hair", "Wavy_Hair"]),
        *itertools.product(["Bald"], [*_MAKE_UP, "Rosy_Cheeks", "Wearing_Necklace"]),
        *itertools.combinations(_HAIR_COLOURS, 2),
        ("Bangs", "Receding_Hairline"),
        ("Straight_Hair", "Wavy_Hair"),
        *itertools.product(["No_Beard"], _BEARDS[1:]),
        *itertools.product(["Male", *_BEARDS], _MAKE_UP),
    )
)
"""Pairs of which hardly any of CelebA's faces has both: about a tenth, or less, of as many as if they had
nothing to do with each other."""

MEN_ONLY = frozenset({"Bald", "Wearing_Necktie", *_BEARDS})
"""What hardly any of CelebA's faces has that is not `Male`."""

INPUT_PX = FaceEncoder.INPUT_PX
"""Side of the canonical crop that the network sees: at 80 pixels the eyes are 18.8 apart, as in CelebA's own
alignment at half size, which has 19.5; larger crops are averaged down to it."""


def excluded_by(name: str, present: bool) -> set[str]:
    """The attributes that hardly any face has which has the one of that name, or has it not."""
    if present:
        return {other for pair in CONTRADICTIONS if name in pair for other in pair - {name}}
    return set(MEN_ONLY) if name == "Male" else set()


class AttributeNet(nn.Module):
    """`FaceEncoder` and two linear layers.

    Args:
        width: of the encoder.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.
        dropout: share of the features that training hides.
    """

    def __init__(self, width: int = 32, norm: bool = True, dropout: float = 0.5) -> None:
        super().__init__()
        self.encoder = FaceEncoder(width, norm)
        self.head = nn.Sequential(
            nn.Flatten(),
            nn.Dropout(dropout),
            nn.Linear(self.encoder.features, 256),
            nn.ReLU(),
            nn.Dropout(dropout),
        )
        self.to_logits = nn.Linear(256, len(ATTRIBUTES))

    def forward(self, x: Tensor) -> Tensor:
        """Judges faces.

        Args:
            x: float [B,3,80,80], range -1..1.
        Returns:
            float [B,40], logits.
        """
        return self.to_logits(self.head(self.encoder(x)))


class AttributeRecogniser(TrainedFaceNetwork):
    """`AttributeNet` with its weights."""

    weights_name = "attributes"
    network = AttributeNet

    def recognise(self, crops_rgb: np.ndarray) -> np.ndarray:
        """How likely each attribute is, judged from each face and from its mirror image.

        Args:
            crops_rgb: uint8 [N,S,S,3], in the canonical frame.
        Returns:
            float32 [N,40], range 0..1, in the order of `ATTRIBUTES`.
        """
        rows = [np.zeros((0, len(ATTRIBUTES)), np.float32)]
        for batch in face_batches(crops_rgb, INPUT_PX):
            both = runtime.run(self.net, torch.cat([batch, batch.flip(3)])).float()
            rows.append(((both[: len(batch)] + both[len(batch) :]) / 2).sigmoid().cpu().numpy())
        return np.concatenate(rows)
