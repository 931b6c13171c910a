"""Two processes on the CPU do the steps that one process does on the joined batches."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch

from training import checkpoint

PRIMITIVES = """
import sys
import torch
from torch import nn
from training import distributed

fabric = distributed.launch("cpu", devices=int(sys.argv[1]), precision="fp32")
torch.manual_seed(fabric.global_rank)  # other weights on each rank, until they are broadcast
net = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
distributed.broadcast(fabric, net)
optimizer = torch.optim.Adam(net.parameters(), 0.1)
x = torch.randn(8, 4, generator=torch.Generator().manual_seed(5))
mine = x.chunk(fabric.world_size)[fabric.global_rank]
for _ in range(3):
    optimizer.zero_grad()
    (net(mine).squeeze(1) - mine.sum(1)).square().mean().backward()
    distributed.average_gradients(fabric, net.parameters())
    optimizer.step()
stops = distributed.any_process(fabric, [fabric.global_rank == 1, False])
state = net.state_dict() | {"stops": torch.tensor(stops)}
torch.save(state, f"{sys.argv[2]}/{fabric.world_size}-{fabric.global_rank}.pt")
"""

TRAINER = """
import sys
from pathlib import Path
import numpy as np
import torch
from tests.training.conftest import TinyRecipe
from training import distributed
from training.loop import LoopOptions, Trainer

class JoinedRecipe(TinyRecipe):
    "Each process draws its share of one batch, without noise: together they draw what one process draws."

    def build(self):
        super().build()
        self.drawn = np.random.default_rng(9).normal(size=(50, 8, 3)).astype(np.float32)
        self.count = 0

    def batch(self, rng):
        self.count += 1
        share = 8 // fabric.world_size
        return {"x": self.drawn[self.count - 1][fabric.global_rank * share :][:share]}

    def train_step(self, batch, context):
        x = batch["x"]
        loss = (self.networks["line"](x)[:, 0] - x.sum(1)).square().mean()
        context.update("line", loss)
        return {"error": loss.detach()}

fabric = distributed.launch("cpu", devices=int(sys.argv[1]), precision="fp32")
folder = Path(sys.argv[2]) / f"run-{fabric.world_size}"
folder.mkdir(exist_ok=True)
run = Trainer(JoinedRecipe(JoinedRecipe.options_type()), fabric, folder, LoopOptions(steps=3, log_steps=1))
run.run()
state = run.recipe.networks["line"].state_dict()
state |= {f"ema_{name}": value for name, value in run.recipe.ema["line"].state_dict().items()}
torch.save(state, f"{sys.argv[2]}/{fabric.world_size}-{fabric.global_rank}.pt")
"""


@pytest.fixture
def weights(tmp_path: Path):
    def run(code: str, processes: int) -> list[dict[str, torch.Tensor]]:
        script = tmp_path / "step.py"
        script.write_text(code)
        subprocess.run(
            [sys.executable, script, str(processes), tmp_path],
            check=True,
            timeout=300,
            env={"PYTHONPATH": str(Path.cwd()), "PATH": "", "OMP_NUM_THREADS": "1"},
        )
        return [
            torch.load(tmp_path / f"{processes}-{rank}.pt", weights_only=True) for rank in range(processes)
        ]

    return run


def test_two_ranks_agree_with_each_other_and_with_one_process(weights):
    (alone,) = weights(PRIMITIVES, 1)
    first, second = weights(PRIMITIVES, 2)
    assert alone.pop("stops").tolist() == [False, False]
    for rank in (first, second):  # what the second one wants, both do
        assert rank.pop("stops").tolist() == [True, False]
    assert_equal(alone, first, second)


def test_a_run_of_two_processes_does_what_one_does_on_the_joined_batches(weights, tmp_path):
    (alone,) = weights(TRAINER, 1)
    first, second = weights(TRAINER, 2)
    assert_equal(alone, first, second)
    runs = [checkpoint.load(tmp_path / f"run-{processes}") for processes in (1, 2)]
    assert [state["step"] for state in runs] == [3, 3]
    assert_equal(*(state["networks"]["line"] for state in (runs[0], runs[1], runs[1])))
    assert torch.equal(runs[1]["networks"]["line"]["weight"], first["weight"])


def assert_equal(
    alone: dict[str, torch.Tensor], first: dict[str, torch.Tensor], second: dict[str, torch.Tensor]
) -> None:
    for name, tensor in alone.items():
        assert torch.equal(first[name], second[name])
        assert torch.allclose(first[name], tensor, atol=1e-6)
