"""Pictures and masks as tensors; `engine.pixels` does the same with arrays."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from engine.masks import HOLE_LEVEL


def to_tensor(images: np.ndarray | Tensor, device: torch.device | str | None = None) -> Tensor:
    """uint8 [N,H,W,C] → float32 [N,C,H,W], range -1..1, channels last in memory.

    Args:
        images: of NumPy or torch.
        device: where to; None leaves tensors where they are.
    """
    pixels = torch.from_numpy(images.copy()) if isinstance(images, np.ndarray) else images
    return pixels.to(device).permute(0, 3, 1, 2).float() / 127.5 - 1


def to_pixels(batch: Tensor) -> np.ndarray:
    """float [N,3,H,W], range -1..1, on any device → uint8 [N,H,W,3]."""
    return ((batch.float().permute(0, 2, 3, 1) + 1) * 127.5).round().clamp(0, 255).byte().cpu().numpy()


def to_hole(masks_fill: np.ndarray | Tensor, device: torch.device | str | None = None) -> Tensor:
    """uint8 [N,H,W], 255 = fill → float32 [N,1,H,W], 1 = fill.

    Args:
        masks_fill: of NumPy or torch; from `HOLE_LEVEL` on a pixel belongs to the hole.
        device: where to; None leaves tensors where they are.
    """
    return (torch.as_tensor(masks_fill).to(device) >= HOLE_LEVEL).unsqueeze(1).float()
