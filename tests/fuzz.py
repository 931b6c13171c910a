"""Damages files of every kind that the program reads, and watches how it takes them.

Usage: python tests/fuzz.py --minutes 5 [--seed 0] [--only photos] [--keep FOLDER]

Nothing but an `EngineError` may come of it, within 5 seconds of the processor and 1.5 GB of memory a try.
What fails is kept in a folder, and named with its seed.
"""

from __future__ import annotations

import argparse
import faulthandler
import itertools
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PIL import TiffTags
from PySide6.QtCore import QSettings

from engine import recipe_file, weights
from engine.errors import EngineError
from engine.masks import read_mask
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo
from engine.recipe import replay, replayed_photo
from engine.recipe_differences import differences
from engine.request import Patch
from faceinpaint_gui.document import Document
from faceinpaint_gui.recovery.snapshots import SnapshotWriter, read_snapshots
from faceinpaint_gui.settings import Settings
from tests import fuzz_inputs
from tests.engine.photo import kinds
from tests.engine.photo.test_odd_metadata import exif_block

LIMIT_S, LIMIT_BYTES = 5.0, 1.5e9
_OUTPUTS = (".jpg", ".png", ".tif", ".webp", ".heic", ".bmp", ".avif")


@dataclass
class Figures:
    """What became of the tries of one kind."""

    tries: int = 0
    accepted: int = 0
    slowest_s: float = 0.0
    peak_bytes: int = 0
    failures: list[str] = field(default_factory=list)


class Fuzz:
    """Tries of each kind; every try is told by its seed alone."""

    def __init__(self, folder: Path, kept: Path) -> None:
        """`folder` is for what is tried; `kept` takes what fails."""
        self._folder = folder
        self._kept = kept
        self._photos = list(fuzz_inputs.photos().items())
        self._masks = list(fuzz_inputs.masks().items())
        self._recipe = fuzz_inputs.a_recipe(folder)
        self._snapshot, self._flips = self._write_snapshot()
        self._pairs = self._all_pairs()
        self._manifest = (Path(weights.__file__).parents[1] / "resources/weights/manifest.toml").read_bytes()
        self._shown = Photo(kinds.smooth(24, 32))
        self.kinds: dict[str, Callable[[np.random.Generator], bool]] = {
            "photos": self.photos,
            "masks": self.masks,
            "recipes": self.recipes,
            "snapshots": self.snapshots,
            "manifests": self.manifests,
            "settings": self.settings,
            "exif": self.exif,
        }

    def photos(self, random: np.random.Generator) -> bool:
        """A damaged photo is refused, or opened and saved in any format."""
        name, data = self._photos[random.integers(len(self._photos))]
        path = self._save(f"photo-{name}", fuzz_inputs.damaged(data, random))
        photo = read_photo(path, accepts_cut=bool(random.integers(2)))
        suffix = _OUTPUTS[random.integers(len(_OUTPUTS))]
        if photo.is_transparent and suffix in (".jpg", ".bmp"):
            suffix = ".png"
        if photo.rgb.size > 3e7:  # large ones take their time, rightly
            return True
        target = self._folder / f"saved{suffix}"
        write_photo(photo, target)
        assert read_photo(target).rgb.shape == photo.rgb.shape
        return True

    def masks(self, random: np.random.Generator) -> bool:
        """A damaged mask is refused, or is a mask of the photo's size."""
        name, data = self._masks[random.integers(len(self._masks))]
        path = self._save(f"mask-{name}", fuzz_inputs.damaged(data, random))
        mask = read_mask(path, (24, 32), self._shown.rgb, inverts=bool(random.integers(2)))
        assert mask.shape == (24, 32) and mask.dtype == np.uint8
        return True

    def recipes(self, random: np.random.Generator) -> bool:
        """A damaged recipe is refused, or says what differs; what needs no network is done."""
        damage = fuzz_inputs.damaged_json if random.random() < 0.7 else fuzz_inputs.damaged
        path = self._save("a.recipe.json", damage(self._recipe, random))
        read = recipe_file.read_recipe(path)
        differences(read, self._shown)
        replayed_photo(self._shown, replay(read, self._shown, _NoSession()))
        return True

    def snapshots(self, random: np.random.Generator) -> bool:
        """Each bit of a snapshot's files flipped in turn, then other damage: the other photo comes back."""
        path, flip = next(self._flips, (self._snapshot, None))
        whole = path.read_bytes()
        if flip is None:
            damage = fuzz_inputs.damaged(whole, random)
        else:
            damage = bytearray(whole)
            damage[flip // 8] ^= 1 << flip % 8
        path.write_bytes(damage)
        try:
            read = read_snapshots(self._snapshot.parents[1])
            others = [
                state for state in read.photos if isinstance(state, Path) or state.path != Path("1.png")
            ]
            assert len(others) == 1 and len(read.photos) + len(read.unreadable) == 2
            for state in read.photos:
                if not isinstance(state, Path):
                    document = Document.restored(state)
                    document.undo_stack.setIndex(0)
                    document.undo_stack.setIndex(document.undo_stack.count())
        finally:
            path.write_bytes(whole)
        return len(read.photos) == 2

    def manifests(self, random: np.random.Generator) -> bool:
        """A damaged manifest is refused, or read."""
        path = self._save("manifest.toml", fuzz_inputs.damaged(self._manifest, random))
        weights.read_manifest(path.parent)
        return True

    def settings(self, random: np.random.Generator) -> bool:
        """Whatever is in the settings, each reads as something usable."""
        path = self._folder / "settings.ini"
        path.unlink(missing_ok=True)
        store = QSettings(str(path), QSettings.Format.IniFormat)
        settings = Settings(store)
        names = [name for name in dir(Settings) if not name.startswith("_") and name != "store"]
        for name in names:
            value = getattr(settings, name)
            if isinstance(value, bool | int | float | str):
                setattr(settings, name, value)
        store.sync()
        path.write_bytes(fuzz_inputs.damaged(path.read_bytes(), random))
        again = Settings(QSettings(str(path), QSettings.Format.IniFormat))
        for name in names:
            getattr(again, name)
        return True

    def exif(self, random: np.random.Generator) -> bool:
        """Every tag with every type in turn, saved in every format; then with random values."""
        tag, kind, pointer = next(self._pairs)
        value = bytes(random.integers(0, 256, 4, dtype=np.uint8))
        count = int(random.choice([0, 1, 1, 1, 2, 4, 2**31]))
        block = exif_block([(tag, kind, count, value)], pointer)
        photo = read_photo(self._save("exif.jpg", kinds.jpeg(kinds.smooth(8, 8), exif=b"Exif\0\0" + block)))
        for suffix in _OUTPUTS:
            write_photo(photo, self._folder / f"saved{suffix}")
        return True

    def keep(self, name: str) -> None:
        """Keeps what was tried last."""
        for path in self._folder.glob("*"):
            if path.is_file() and not path.name.startswith("saved"):
                (self._kept / f"{name}-{path.name}").write_bytes(path.read_bytes())

    # Inside

    def _save(self, name: str, data: bytes) -> Path:
        path = self._folder / name
        path.write_bytes(data)
        return path

    def _write_snapshot(self) -> tuple[Path, Iterator[tuple[Path, int]]]:
        states = {}
        for serial in (1, 2):
            document = Document(Photo(kinds.smooth(12, 16), path=Path(f"{serial}.png")))
            document.put_pixels(Patch(1, 2, np.zeros((4, 5, 3), np.uint8)), "Black")
            states[serial] = document.state()
        folder = self._folder / "open"
        SnapshotWriter(folder).write(states)
        (path,) = (each for each in folder.glob("photo-1/state"))
        files = sorted(path.parent.iterdir(), key=lambda each: each != path)
        return path, ((each, bit) for each in files for bit in range(8 * each.stat().st_size))

    def _all_pairs(self) -> Iterator[tuple[int, int, int | None]]:
        groups = {None: TiffTags.TAGS_V2} | {p: TiffTags.TAGS_V2_GROUPS[p] for p in (0x8769, 0x8825)}
        pairs = [
            (tag, kind, group) for group, tags in groups.items() for tag in sorted(tags) for kind in range(14)
        ]
        return itertools.cycle(pairs)


class _NoSession:
    """Completes nothing: the first alternative shows what there was."""

    def complete(self, request, *_: object):
        from engine.request import CompletionResult

        return CompletionResult(request, "telea", (Patch(0, 0, request.photo.rgb[:1, :1]),), (0,))


def run(minutes: float, seed: int, only: str | None, kept: Path) -> dict[str, Figures]:
    """Tries one kind after the other until the time is over.

    Args:
        minutes: how long.
        seed: of the first try; the following ones count up.
        only: a kind; None is all.
        kept: a folder for what fails.
    """
    figures: dict[str, Figures] = {}
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fuzz = Fuzz(Path(folder), kept)
        wanted = {only: fuzz.kinds[only]} if only else fuzz.kinds
        figures = {name: Figures() for name in wanted}
        end = time.monotonic() + 60 * minutes
        for number in itertools.count(seed):
            for name, attempt in wanted.items():
                if time.monotonic() > end:
                    return figures
                _try(fuzz, name, attempt, number, figures[name])
    return figures


def _try(
    fuzz: Fuzz, name: str, attempt: Callable[[np.random.Generator], bool], number: int, figures: Figures
) -> None:
    faulthandler.dump_traceback_later(120, exit=True, file=sys.__stderr__)
    _forget_peak()
    start, problem = time.process_time(), ""
    try:
        figures.accepted += attempt(np.random.default_rng([number, len(name)]))
    except EngineError as error:
        if not str(error).strip():
            problem = f"{type(error).__name__} without a sentence"
    except Exception:
        problem = traceback.format_exc()
    taken_s, peak = time.process_time() - start, _peak_bytes()
    faulthandler.cancel_dump_traceback_later()
    figures.tries += 1
    figures.slowest_s = max(figures.slowest_s, taken_s)
    figures.peak_bytes = max(figures.peak_bytes, peak)
    if taken_s > LIMIT_S:
        problem += f"took {taken_s:.1f} s"
    if peak > LIMIT_BYTES:
        problem += f"took {peak / 1e9:.1f} GB"
    if problem:
        figures.failures.append(f"{name} {number}: {problem}")
        fuzz.keep(f"{name}-{number}")


def _forget_peak() -> None:
    """Lets Linux count the peak of the memory anew."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return


def _peak_bytes() -> int:
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def main(argv: list[str] | None = None) -> int:
    """Returns 1 if anything failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--only", choices=("photos", "masks", "recipes", "snapshots", "manifests", "settings", "exif")
    )
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "fuzz-failures")
    options = parser.parse_args(argv)
    options.keep.mkdir(parents=True, exist_ok=True)
    figures = run(options.minutes, options.seed, options.only, options.keep)
    print(f"{'kind':10} {'tries':>7} {'accepted':>9} {'slowest':>8} {'peak':>8} {'failed':>7}")
    for name, each in figures.items():
        print(
            f"{name:10} {each.tries:7} {each.accepted:9} {each.slowest_s:6.2f} s "
            f"{each.peak_bytes / 1e6:5.0f} MB {len(each.failures):7}"
        )
    failures = [failure for each in figures.values() for failure in each.failures]
    for failure in failures[:20]:
        print(failure)
    if failures:
        print(f"The files are in {options.keep}.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
