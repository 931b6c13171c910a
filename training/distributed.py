"""One process or many, CPU or GPU, by the same code: the only user of Lightning Fabric.

Gradients are averaged by hand, as in stylegan3, instead of wrapping each network in DDP: adversarial steps
call several networks several times between two updates, which the wrapper does not allow.
"""

from __future__ import annotations

import atexit
from collections.abc import Iterable, Sequence
from typing import Literal, cast

import torch
from lightning.fabric import Fabric
from lightning.fabric.utilities.exceptions import MisconfigurationException
from torch import Tensor, nn

from training.errors import OptionError

_DEVICES = ("auto", "cpu", "cuda", "mps")
_PRECISIONS: dict[str, Literal["bf16-mixed", "32-true"]] = {"bf16": "bf16-mixed", "fp32": "32-true"}


def launch(device: str = "auto", devices: int = 1, nodes: int = 1, precision: str = "bf16") -> Fabric:
    """Starts the processes; every line after it runs in each of them.

    Args:
        device: "auto", "cpu", "cuda" or "mps".
        devices: processes on this computer: GPUs, or gloo processes on the CPU.
        nodes: computers.
        precision: "bf16" (autocast) or "fp32".
    Raises:
        OptionError: another precision, or a device that is not there.
    """
    if precision not in _PRECISIONS:
        raise OptionError(f"There is no precision {precision!r}; choose bf16 or fp32.")
    if device not in _DEVICES:
        raise OptionError(f"There is no device {device!r}; choose one of: {', '.join(_DEVICES)}.")
    try:
        fabric = Fabric(
            accelerator=device,
            devices=devices,
            num_nodes=nodes,
            strategy="ddp" if devices * nodes > 1 else "auto",
            precision=_PRECISIONS[precision],
        )
    except (ValueError, TypeError, RuntimeError, MisconfigurationException) as error:
        reason = str(error).strip().partition("\n")[0]
        raise OptionError(
            f"{devices} × {device} cannot be used here ({reason}); choose --device cpu or auto, and as many"
            " --devices as there are."
        ) from error
    fabric.launch()
    if fabric.world_size > 1:
        # Lightning does so for NCCL only; a gloo thread that outlives the interpreter ends it with SIGABRT.
        atexit.register(_leave_group)
    return fabric


def _leave_group() -> None:
    if torch.distributed.is_initialized():
        torch.distributed.destroy_process_group()


def any_process(fabric: Fabric, flags: Sequence[bool]) -> list[bool]:
    """Which of some conditions hold in at least one process, so that all of them act alike."""
    found = torch.tensor(list(flags), dtype=torch.int32, device=fabric.device)
    return [bool(flag) for flag in reduced(fabric, found, "max")]


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
    flat = reduced(fabric, torch.cat([g.flatten() for g in gradients]))
    for gradient, mean in zip(gradients, flat.split([g.numel() for g in gradients]), strict=True):
        gradient.copy_(mean.view_as(gradient))


def average_buffers(fabric: Fabric, module: nn.Module) -> None:
    """Replaces each floating-point buffer (running statistics) by its mean over all processes."""
    for buffer in module.buffers():
        if buffer.is_floating_point():
            buffer.data.copy_(reduced(fabric, buffer.data))


def reduced(fabric: Fabric, value: Tensor, by: str = "mean") -> Tensor:
    """The mean of a value over all processes, or its "max"."""
    return cast(Tensor, fabric.all_reduce(value.detach().clone(), reduce_op=by))
