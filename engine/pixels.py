"""Pictures as networks take and give them."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor


def to_tensor(images: np.ndarray, device: torch.device | str = "cpu") -> Tensor:
    """uint8 [N,H,W,3] → float32 [N,3,H,W], range -1..1, channels last in memory."""
    return torch.from_numpy(images.copy()).to(device).permute(0, 3, 1, 2).float() / 127.5 - 1


def to_pixels(batch: Tensor) -> np.ndarray:
    """float [N,3,H,W], range -1..1, on any device → uint8 [N,H,W,3]."""
    return ((batch.float().permute(0, 2, 3, 1) + 1) * 127.5).round().clamp(0, 255).byte().cpu().numpy()
