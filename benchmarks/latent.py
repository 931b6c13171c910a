"""Times the latent search from the encoder's guess against the paper's from random codes, same weights.

    python benchmarks/latent.py --data FACES [--faces 64] [--flavours torch onnx] [--threads 2]

Fills the central block of held-out people, by turns with the search of the program, in each flavour, and with
the paper's 1500 iterations from one random code, in the first flavour. Prints median losses, iterations and
seconds. Exits with 1 where the program's is less than 15 times as fast or ends at a higher loss, or a later
flavour is slower than the first.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from engine import flavour
from engine.generators.latent_search import CODE, PAPER, SIZE_PX, Found, LatentSearch, search
from engine.generators.noise import RandomNumbers
from engine.pixels import to_batch, to_hole
from training.data.public_sets import read_held_out_people
from training.data.random_masks import central_block

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
    parser.add_argument("--set", default="celeba_faces192", help="which one (default: %(default)s)")
    parser.add_argument("--faces", type=int, default=64)
    parser.add_argument(
        "--flavours", nargs="+", choices=flavour.LIBRARIES, help="what runs networks (default: what is used)"
    )
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = str(arguments.threads)  # before networks are loaded
    faces = read_held_out_people(arguments.data, arguments.set, SIZE_PX, arguments.faces)
    images = to_batch(np.asarray(faces.images))
    hole = to_hole(central_block(SIZE_PX)[None])
    searches = {}
    for library in arguments.flavours or [flavour.flavour()]:
        os.environ[flavour.VARIABLE] = library
        latent = LatentSearch.load("cpu")
        warm(latent, images[:1], hole, 0)
        searches[f"from the guess, {library}"] = partial(warm, latent)
        if len(searches) == 1:
            paper = partial(cold, latent)
    searches["from random codes"] = paper
    rows: dict[str, list[tuple[float, int, float]]] = {name: [] for name in searches}
    for seed in range(len(images)):
        for name, run in searches.items():
            begin = time.perf_counter()
            found = run(images[seed : seed + 1], hole, seed)
            seconds = time.perf_counter() - begin
            rows[name].append((float(found.losses.min()), found.iterations, seconds))
    medians = {name: np.median(np.array(values), 0) for name, values in rows.items()}
    print(f"medians of {len(images)} faces, {arguments.threads} threads\n")
    print(f"{'':24}{'loss':>8}{'iterations':>12}{'seconds':>9}")
    for name, (loss, iterations, seconds) in medians.items():
        print(f"{name:24}{loss:8.2f}{iterations:12.0f}{seconds:9.2f}")
    *ours, theirs = medians.values()
    ratio = theirs[2] / ours[0][2]
    print(f"\n{ratio:.1f} times as fast (goal: {RATIO_MIN:.0f})")
    is_met = ratio >= RATIO_MIN and all(own[0] <= theirs[0] for own in ours)
    return 0 if is_met and all(own[2] <= ours[0][2] for own in ours) else 1


if __name__ == "__main__":
    sys.exit(main())
