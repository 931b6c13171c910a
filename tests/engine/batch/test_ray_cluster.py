"""A batch on a cluster of two machines, one of which is lost in the middle."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.batch import processes, ray_cluster
from engine.batch.planning import BatchPhoto, plan
from engine.batch.work import BatchOptions, State
from engine.errors import EngineError
from engine.mask_sources import MaskSource

ROOT = Path(__file__).resolve().parents[3]
OPTIONS = BatchOptions(MaskSource(), "telea")


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator:
    """Two raylets of one processor each on this machine, which find the engine."""
    pytest.importorskip("ray")
    from ray.cluster_utils import Cluster

    monkeypatch.setenv("PYTHONPATH", str(ROOT), prepend=":")
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    monkeypatch.setenv("RAY_ENABLE_UV_RUN_RUNTIME_ENV", "0")
    made = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    yield made
    made.shutdown()


def draw_shoot(folder: Path, count: int) -> list[BatchPhoto]:
    folder.mkdir()
    mask = np.zeros((60, 80), np.uint8)
    mask[20:40, 30:50] = 255
    for number in range(count):
        small = Image.fromarray(np.random.default_rng(number).integers(0, 256, (6, 8, 3), np.uint8))
        small.resize((80, 60), Image.Resampling.BICUBIC).save(folder / f"{number}.png")
        Image.fromarray(mask).save(folder / f"{number}_mask.png")
    (folder / "0.png").write_text("no picture")
    return plan([folder], folder.with_name("out"))


def test_a_machine_that_is_lost_loses_no_photo(cluster, tmp_path: Path) -> None:
    second = cluster.add_node(num_cpus=1)
    photos = draw_shoot(tmp_path / "shoot", 24)
    found = []
    for outcome in ray_cluster.outcomes(photos, OPTIONS, "cpu", cluster.address, 0):
        found.append(outcome)
        if len(found) == 6:
            cluster.remove_node(second, allow_graceful=False)
    assert sorted(str(outcome.photo.source) for outcome in found) == sorted(
        str(each.source) for each in photos
    )
    states = {outcome.photo.source.name: outcome.state for outcome in found}
    assert states.pop("0.png") is State.REFUSED and set(states.values()) == {State.DONE}
    # The same pixels as in one process.
    again = plan([tmp_path / "shoot"], tmp_path / "again")
    list(processes.outcomes(again, OPTIONS, "cpu", 1))
    made = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert made == {path.name: path.read_bytes() for path in (tmp_path / "again").iterdir()}
    assert len(made) == 23


def test_a_cluster_that_is_not_there_is_told(tmp_path: Path) -> None:
    pytest.importorskip("ray")
    photos = draw_shoot(tmp_path / "shoot", 1)
    with pytest.raises(EngineError, match=r"No Ray cluster answers at “127\.0\.0\.1:1”"):
        list(ray_cluster.outcomes(photos, OPTIONS, "cpu", "127.0.0.1:1", 1))
