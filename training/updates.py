"""What a recipe's `context.update` does: a step of one optimiser, its gradient summed over parts; and how
many of them a side gets that is losing."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from training import distributed


class Updates:
    """Steps of optimisers down gradients that are averaged over the parts of a step and over all processes.

    With several parts (gradient accumulation) every part adds its gradient and the last one steps. A network
    that learns more than once in a step, as the one that loses in Iterative GAN, learns the second time from
    the last part alone: its gradient depends on the first step, which there has been by then.

    Args:
        fabric: of the run.
        optimizers: by name.
        parts: in which a step is done.
    """

    def __init__(
        self, fabric: distributed.Fabric, optimizers: Mapping[str, torch.optim.Optimizer], parts: int
    ) -> None:
        self._fabric, self._optimizers, self._parts = fabric, optimizers, parts
        self._part = -1
        self._done: set[str] = set()

    def begin_part(self) -> None:
        """To be called before each part."""
        self._part += 1
        self._done.clear()

    def __call__(self, name: str, loss: Tensor) -> None:
        """Adds the gradient of a scalar loss; steps the optimiser `name` if the gradient is whole."""
        is_again, is_last = name in self._done, self._part == self._parts - 1
        self._done.add(name)
        if is_again and not is_last:
            return
        optimizer = self._optimizers[name]
        if is_again or self._part == 0:
            optimizer.zero_grad(set_to_none=True)
        self._fabric.backward(loss if is_again or self._parts == 1 else loss / self._parts)
        if is_last:
            parameters = [p for group in optimizer.param_groups for p in group["params"]]
            distributed.average_gradients(self._fabric, parameters)
            optimizer.step()


def extra_updates(reader: float, generator: float, ratio: float, updates: int) -> dict[str, int]:
    """How many more updates each side of Iterative GAN gets in a step (section 4.1): the one that is losing
    badly catches up.

    Args:
        reader, generator: adversarial losses; both are log 2 where D cannot tell.
        ratio: from which a loss is overwhelmingly higher.
        updates: of the loser, the first one included.
    """
    return {
        "reader": updates - 1 if reader > ratio * generator else 0,
        "generator": updates - 1 if generator > ratio * reader else 0,
    }
