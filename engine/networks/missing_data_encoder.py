"""The networks of `engine.generators.missing_data_encoder`."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.networks.layers import ConvBlock, UpBlock, harmonic_shift
from engine.networks.studio import StudioNet
from engine.networks.tta import MIRRORED_AND_SHIFTED, AugmentedNet


class MissingDataNet(nn.Module):
    """A U-Net around one large fully connected layer (figure 4).

    The paper gives the layers' kinds and the code's size. Ours has, at 96, 48, 24, 12 and 6 pixels, one 3x3
    convolution and a strided one down to half the size, each with batch normalisation and ReLU; and in the
    decoder a transposed convolution and one that joins the skip connection.

    Args:
        width: share of VGG's channels, 64 … 512.
        code: units of the fully connected layer; 4000 is the paper's, 37 million weights for it alone.
        sees_mask: the mask is input beside the masked picture; the paper's network gets the picture only,
            and cannot tell a missing value from a black one.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.
    """

    size_px = 96

    def __init__(
        self, width: float = 1.0, code: int = 4000, sees_mask: bool = False, norm: bool = True
    ) -> None:
        super().__init__()
        self.sees_mask = sees_mask
        channels = [round(c * width) for c in (64, 128, 256, 512, 512)]
        inputs = [6 if sees_mask else 3, *channels[:-1]]
        self.encoder = nn.ModuleList(ConvBlock(a, b, norm) for a, b in zip(inputs, channels, strict=True))
        self.down = nn.ModuleList(ConvBlock(c, c, norm, stride=2) for c in channels)
        bottom = self.size_px // 2 ** len(channels)
        self.bottom_shape = (channels[-1], bottom, bottom)
        units = channels[-1] * bottom**2
        self.to_code = nn.Linear(units, code)
        self.from_code = nn.Linear(code, units)
        outputs = [channels[-1], *reversed(channels[1:])]
        mirrored = list(reversed(channels))
        self.up = nn.ModuleList(UpBlock(a, b, norm) for a, b in zip(outputs, mirrored, strict=True))
        self.decoder = nn.ModuleList(ConvBlock(2 * c, c, norm) for c in mirrored)
        self.to_rgb = nn.Conv2d(channels[0], 3, 3, padding=1)

    def encode(self, image: Tensor, known: Tensor) -> tuple[Tensor, list[Tensor]]:
        """The code of a fragment, float [B,code], from which other tasks can learn (table 1), and the skipped
        features."""
        x = image * known
        if self.sees_mask:
            x = torch.cat([x, known], 1)
        skips = []
        for block, down in zip(self.encoder, self.down, strict=True):
            x = block(x)
            skips.append(x)
            x = down(x)
        return torch.relu(self.to_code(x.flatten(1))), skips

    def forward(self, image: Tensor, known: Tensor) -> Tensor:
        """Completes.

        Args:
            image: float [B,3,96,96], range 0..1; what is not known is not looked at.
            known: float [B,3,96,96], 1 = known, for each channel.
        Returns:
            float [B,3,96,96], range 0..1, the whole picture.
        """
        code, skips = self.encode(image, known)
        x = torch.relu(self.from_code(code)).unflatten(1, self.bottom_shape)
        x = x.contiguous(memory_format=torch.channels_last)
        for up, block in zip(self.up, self.decoder, strict=True):
            x = block(torch.cat([up(x), skips.pop()], 1))
        return torch.sigmoid(self.to_rgb(x))


class StudioDataNet(StudioNet):
    """`StudioNet` for the same task: with a hole of each colour channel, and without attention and noise.

    Like the paper's it is a U-Net around a fully connected layer. What it has beyond that are a stem that
    folds pixels, skips that are also mirrored, and a drawing that is shifted to meet what is known.

    Args:
        width, code, norm: as for `StudioNet`.
    """

    size_px = 128

    def __init__(self, width: int = 32, code: int = 512, norm: bool = True) -> None:
        super().__init__(width, code, norm, hole_channels=3)

    def forward(self, image: Tensor, known: Tensor) -> Tensor:
        """As `MissingDataNet.forward`, of 128 pixels."""
        drawn = (super().forward((image * 2 - 1) * known, 1 - known).float() + 1) / 2
        shift = harmonic_shift(*(x.flatten(0, 1).unsqueeze(1) for x in (drawn, image, 1 - known)))
        return drawn + shift.view_as(drawn)

    def start_from(self, tensors: dict[str, Tensor]) -> None:
        """Takes over the weights of a trained `StudioNet` of the same sizes.

        Each channel's hole counts a third of what the one hole did.

        Args:
            tensors: its state.
        Raises:
            RuntimeError: it has other sizes.
        """
        tensors = {name: tensor for name, tensor in tensors.items() if not name.startswith("recall.")}
        stem = tensors["stem.0.0.weight"].unflatten(1, (4, 4))  # [C,4,2*2,3,3]: red, green, blue, hole
        tensors["stem.0.0.weight"] = torch.cat([stem[:, :3], *3 * [stem[:, 3:] / 3]], 1).flatten(1, 2)
        last = tensors["to_rgb.weight"]  # [3,12+4,3,3]
        tensors["to_rgb.weight"] = torch.cat([last[:, :-1], *3 * [last[:, -1:] / 3]], 1)
        self.load_state_dict(tensors)


NETWORKS = {cls.__name__: cls for cls in (MissingDataNet, StudioDataNet)}
"""By the names that manifests have for them."""


class MissingDataDrawing(AugmentedNet):
    """One of `NETWORKS`, under test-time augmentation; arguments and result are its."""

    def __init__(self, net: MissingDataNet | StudioDataNet) -> None:
        super().__init__(net, MIRRORED_AND_SHIFTED)
