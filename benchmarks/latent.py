"""Times the latent search from the encoder's guess against the paper's from random codes, same weights.

    python benchmarks/latent.py --data FACES [--faces 64] [--threads 2]

Fills the central block of held-out people, by turns with the search of the program and with the paper's 1500
iterations from one random code. Prints median losses, iterations and seconds. Exits with 1 where the first is
less than 15 times as fast or ends at a higher loss.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from engine.generators.latent_search import CODE, PAPER, SIZE_PX, Found, LatentSearch, search
from engine.generators.noise import RandomNumbers
from engine.pixels import to_batch, to_hole
from training.data.random_masks import central_block
from training.evaluate import CANONICAL_SET, held_out_faces

RATIO_MIN = 15.0


def warm(latent: LatentSearch, image: np.ndarray, hole: np.ndarray, seed: int) -> Found:
    """The program's search: the guess belongs to its time."""
    guess, weight = latent.networks.guess(image, hole)
    starts = latent.starts(guess, seed)
    images, weights = (np.repeat(array, len(starts), 0) for array in (image, weight))
    return search(latent.networks, images, weights, starts, latent.options)


def cold(latent: LatentSearch, image: np.ndarray, hole: np.ndarray, seed: int) -> Found:
    """The paper's search."""
    _, weight = latent.networks.guess(image, hole)
    start = 2 * RandomNumbers(seed).uniform(CODE)[None] - 1
    return search(latent.networks, image, weight, start, PAPER)


def main() -> int:
    parser = argparse.ArgumentParser(description="Times the latent search against the paper's.")
    parser.add_argument("--data", type=Path, required=True, help="folder with the picture sets")
    parser.add_argument("--set", default=CANONICAL_SET, help="which one (default: %(default)s)")
    parser.add_argument("--faces", type=int, default=64)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = str(arguments.threads)  # before networks are loaded
    faces = held_out_faces(arguments.data, arguments.set, SIZE_PX, arguments.faces)
    images = to_batch(np.asarray(faces.images))
    hole = to_hole(central_block(SIZE_PX)[None])
    latent = LatentSearch.load("cpu")
    searches = {"from the guess": warm, "from random codes": cold}
    rows: dict[str, list[tuple[float, int, float]]] = {name: [] for name in searches}
    warm(latent, images[:1], hole, 0)
    for seed in range(len(images)):
        for name, run in searches.items():
            begin = time.perf_counter()
            found = run(latent, images[seed : seed + 1], hole, seed)
            seconds = time.perf_counter() - begin
            rows[name].append((float(found.losses.min()), found.iterations, seconds))
    medians = {name: np.median(np.array(values), 0) for name, values in rows.items()}
    print(f"medians of {len(images)} faces, {arguments.threads} threads\n")
    print(f"{'':20}{'loss':>8}{'iterations':>12}{'seconds':>9}")
    for name, (loss, iterations, seconds) in medians.items():
        print(f"{name:20}{loss:8.2f}{iterations:12.0f}{seconds:9.2f}")
    ours, theirs = medians.values()
    ratio = theirs[2] / ours[2]
    print(f"\n{ratio:.1f} times as fast (goal: {RATIO_MIN:.0f})")
    return 0 if ratio >= RATIO_MIN and ours[0] <= theirs[0] else 1


if __name__ == "__main__":
    sys.exit(main())
