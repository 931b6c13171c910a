"""One process or many, CPU or GPU, by the same code: the only user of Lightning Fabric.

Gradients are averaged by hand, as in stylegan3, instead of wrapping each network in DDP: adversarial steps
call several networks several times between two updates, which the wrapper does not allow.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from lightning.fabric import Fabric
from torch import Tensor, nn


def launch(device: str = "auto", devices: int = 1, nodes: int = 1, precision: str = "bf16") -> Fabric:
    """Starts the processes; every line after it runs in each of them.

    Args:
        device: "auto", "cpu", "cuda" or "mps".
        devices: processes on this computer: GPUs, or gloo processes on the CPU.
        nodes: computers.
        precision: "bf16" (autocast) or "fp32".
    """
    fabric = Fabric(
        accelerator=device,
        devices=devices,
        num_nodes=nodes,
        strategy="ddp" if devices * nodes > 1 else "auto",
        precision="bf16-mixed" if precision == "bf16" else "32-true",
    )
    fabric.launch()
    return fabric


def broadcast(fabric: Fabric, module: nn.Module) -> None:
    """Gives every process the first one's weights."""
    if fabric.world_size == 1:
        return
    for tensor in [*module.parameters(), *module.buffers()]:
        torch.distributed.broadcast(tensor.data, src=0)


def average_gradients(fabric: Fabric, parameters: Iterable[nn.Parameter]) -> None:
    """Replaces each gradient by its mean over all processes, in one message."""
    if fabric.world_size == 1:
        return
    gradients = [p.grad for p in parameters if p.grad is not None]
    flat = torch.cat([g.flatten() for g in gradients])
    torch.distributed.all_reduce(flat)
    flat /= fabric.world_size
    for gradient, mean in zip(gradients, flat.split([g.numel() for g in gradients]), strict=True):
        gradient.copy_(mean.view_as(gradient))


def average_buffers(fabric: Fabric, module: nn.Module) -> None:
    """Replaces each floating-point buffer (running statistics) by its mean over all processes."""
    if fabric.world_size == 1:
        return
    for buffer in module.buffers():
        if buffer.is_floating_point():
            torch.distributed.all_reduce(buffer.data)
            buffer.data /= fabric.world_size


def average(fabric: Fabric, value: Tensor) -> Tensor:
    """The mean of a value over all processes."""
    if fabric.world_size == 1:
        return value
    value = value.detach().clone()
    torch.distributed.all_reduce(value)
    return value / fabric.world_size
