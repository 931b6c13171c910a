"""Times `faceinpaint batch` with one process and with several, by turns, on the same drawn photos.

    python benchmarks/batch.py [--photos 40] [--processes 2] [--generator auto] [--threads 1]

Prints the seconds of each run and how many times as fast several processes are, without and with the start
of the program (which is timed by a batch of as many photos as there are processes). Exits with 1 below 1.7
times.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from PIL import Image

from tests.conftest import draw_portrait

ROOT = Path(__file__).resolve().parents[1]
RATIO_MIN = 1.7


def draw_photos(folder: Path, count: int) -> None:
    """Draws portraits of 1.5 megapixels, each in other colours."""
    folder.mkdir()
    random = np.random.default_rng(0)
    rgb = draw_portrait(1100, 1360, 500).rgb.astype(int)
    for number in range(count):
        tinted = np.clip(rgb + random.integers(-25, 25, 3), 0, 255).astype(np.uint8)
        Image.fromarray(tinted).save(folder / f"{number}.jpg", quality=92)


def run_s(folder: Path, processes: int, generator: str, threads: int) -> float:
    """Seconds that a batch of the photos of a folder takes."""
    with tempfile.TemporaryDirectory() as output:
        program = [sys.executable, "-m", "faceinpaint_gui", "batch", folder, "-o", output]
        options = ["--part", "eyes", "--device", "cpu", "--generator", generator]
        environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": str(threads)}
        begin = time.perf_counter()
        subprocess.run(
            [*program, *options, "--processes", str(processes)],
            env=environment,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        return time.perf_counter() - begin


def main() -> int:
    parser = argparse.ArgumentParser(description="Times a batch in one process and in several.")
    parser.add_argument("--photos", type=int, default=40)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--generator", default="auto")
    parser.add_argument("--threads", type=int, default=1, help="of each process (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=2)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        few, many = Path(home) / "few", Path(home) / "many"
        draw_photos(few, arguments.processes)
        draw_photos(many, arguments.photos)
        times: dict[tuple[int, str], list[float]] = {}
        for _ in range(arguments.rounds):
            for processes in (1, arguments.processes):
                for folder in (few, many):
                    seconds = run_s(folder, processes, arguments.generator, arguments.threads)
                    times.setdefault((processes, folder.name), []).append(seconds)
    best = {key: min(values) for key, values in times.items()}
    print(f"{arguments.photos} photos, {arguments.generator}, best of {arguments.rounds} rounds,")
    load = f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
    print(f"{arguments.threads} threads to a process; {load}\n")
    print(f"{'processes':>9}{'seconds':>9}{'start':>9}{'photos/s':>10}")
    rates = {}
    for processes in (1, arguments.processes):
        whole, start = best[processes, "many"], best[processes, "few"]
        rates[processes] = (arguments.photos - arguments.processes) / (whole - start)
        print(f"{processes:9}{whole:9.1f}{start:9.1f}{rates[processes]:10.2f}")
    whole_ratio = best[1, "many"] / best[arguments.processes, "many"]
    ratio = rates[arguments.processes] / rates[1]
    print(f"\n{ratio:.2f} times as fast (goal: {RATIO_MIN}); {whole_ratio:.2f} times with the start")
    return 0 if ratio >= RATIO_MIN else 1


if __name__ == "__main__":
    sys.exit(main())
