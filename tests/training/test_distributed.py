"""Two processes on the CPU do the step that one process does on the joined batch."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch

SCRIPT = """
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


@pytest.fixture
def weights(tmp_path: Path):
    def run(processes: int) -> list[dict[str, torch.Tensor]]:
        script = tmp_path / "step.py"
        script.write_text(SCRIPT)
        subprocess.run(
            [sys.executable, script, str(processes), tmp_path],
            check=True,
            timeout=120,
            env={"PYTHONPATH": str(Path.cwd()), "PATH": "", "OMP_NUM_THREADS": "1"},
        )
        return [
            torch.load(tmp_path / f"{processes}-{rank}.pt", weights_only=True) for rank in range(processes)
        ]

    return run


def test_two_ranks_agree_with_each_other_and_with_one_process(weights):
    (alone,) = weights(1)
    first, second = weights(2)
    assert alone.pop("stops").tolist() == [False, False]
    for rank in (first, second):  # what the second one wants, both do
        assert rank.pop("stops").tolist() == [True, False]
    for name, tensor in alone.items():
        assert torch.equal(first[name], second[name])
        assert torch.allclose(first[name], tensor, atol=1e-6)
