"""How long it takes: iterative GAN's table 2, and one completion by each generator."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import torch

from engine import runtime, weights
from engine.generators.iterative_gan import IterativeGAN
from training.data.random_masks import occlusion_mask
from training.evaluation.methods import Methods, about_missing
from training.evaluation.scores import report
from training.tables import Table, bootstrap

FACES = 64
PAPER_S = {"rebuild": "3.23", "generate": "2.16"}
"""Table 2, on an NVIDIA GTX 1070 Ti."""
CLASSICAL_PX = 128


def timed_s(work: Callable[[], object], repeats: int) -> list[float]:
    """Seconds that a call takes, so many times, after one that does not count."""
    work()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return times


def speed_tables(methods: Methods, device: str, threads: int | None, repeats: int) -> list[Table]:
    """Both tables; the first one only where iterative GAN's weights are.

    Args:
        methods: that are compared.
        device: one of `engine.runtime.DEVICES`.
        threads: of the CPU; None leaves them as they are.
        repeats: of each; the median counts.
    """
    if threads:
        torch.set_num_threads(threads)
    chosen = runtime.choose_device(device)
    where = "CPU" if chosen == "cpu" else runtime.available_devices()[chosen]
    where += f" with {torch.get_num_threads()} of its threads" if chosen == "cpu" else ""
    tables, missing = [latency_table(methods, where, repeats)], list(methods.missing)
    if weights.is_available("igan"):
        tables.insert(0, batch_table(IterativeGAN.load(chosen), where, repeats))
    else:
        missing += about_missing({"igan": "igan"})
    tables[-1].note = " ".join(["Warm, one face at a time; without finding or blending it.", *missing])
    return tables


def batch_table(gan: IterativeGAN, where: str, repeats: int) -> Table:
    """Table 2: 64 faces rebuilt, 64 faces invented, at 128 pixels.

    Args:
        gan: loaded.
        where: the device in words.
        repeats: of each; the median counts.
    """
    faces = np.random.default_rng(0).integers(0, 256, (FACES, 128, 128, 3), dtype=np.uint8)
    jobs: dict[str, Callable[[], object]] = {
        "rebuild": lambda: gan.rebuild(faces),
        "generate": lambda: gan.generate(FACES, {}, 0),
    }
    table = Table(f"{FACES} faces of 128 pixels, seconds", ["", where, "GTX 1070 Ti (theirs)"])
    for name, work in jobs.items():
        report(f"{FACES} × {name}")
        table.rows.append([name, bootstrap(timed_s(work, repeats), "median", 3), PAPER_S[name]])
    return table


def latency_table(methods: Methods, where: str, repeats: int) -> Table:
    """One face with both eyes hidden, at each generator's own size.

    Args:
        methods: that are compared.
        where: the device in words.
        repeats: of each; the median counts.
    """
    table = Table(
        "One completion (both eyes), milliseconds", ["", "size, pixels", where, "95 % are faster than"]
    )
    for method in methods.loaded:
        report(method.title)
        spec = method.spec
        size_px = (spec.input_px if spec is not None else None) or CLASSICAL_PX
        face = np.random.default_rng(0).integers(0, 256, (1, size_px, size_px, 3), dtype=np.uint8)
        mask = occlusion_mask("O3", size_px)[None]

        def complete(who=method, face=face, mask=mask) -> None:
            who.complete(face, mask)

        times_ms = 1e3 * np.array(timed_s(complete, repeats))
        slow = f"{np.percentile(times_ms, 95):.1f}"
        table.rows.append([method.title, str(size_px), bootstrap(times_ms, "median", 1), slow])
    return table
