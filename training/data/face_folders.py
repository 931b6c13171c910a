"""Aligned face pictures from folders or tar files, decoded once into one memory-mapped array."""

from __future__ import annotations

import csv
import io
import tarfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

import numpy as np
from filelock import FileLock
from PIL import Image

from training.data.encoded_set import EncodedSet, cache_file, decode
from training.data.face_set import FaceSet
from training.errors import DataError, OptionError

PICTURES = {".webp", ".png", ".jpg", ".jpeg", ".bmp"}
_LANDMARK_COLUMNS = [f"{point}_{axis}" for point in ("le", "re", "n", "lm", "rm") for axis in "xy"]


def read_face_set(
    data: Path,
    stem: str,
    size_px: int,
    aligned_landmarks: np.ndarray | None = None,
    table: Path | None = None,
) -> FaceSet:
    """Reads the set `stem` from a data folder, decoding it on the first call only.

    The pictures lie in the folder `stem`, or in `stem.tar`, or in `stem_0.tar`, `stem_1.tar`, …; beside them
    may lie `stem.csv` with the columns image, identity and the ten landmark coordinates le_x … rm_y in pixels
    of the stored pictures. Pictures that a table does not name are left out.

    Args:
        data: the folder.
        stem: name of the set.
        size_px: side to which every picture is resized; of one that is not square, the middle is shown.
        aligned_landmarks: float [5,2], for a set whose makers aligned all faces to a frame of their own:
            where that frame has the landmarks, in widths of the stored pictures. The faces are then warped
            into the canonical frame; what lies outside the pictures is mirrored in.
        table: in place of `stem.csv`.
    Raises:
        DataError: nothing there, or a picture cannot be read.
    """
    sources = _sources(data, stem)
    kind = () if aligned_landmarks is None else (aligned_landmarks.tolist(),)
    cache = cache_file(sources[0].stem, sources, size_px, *kind)
    with FileLock(cache.with_suffix(".lock")):  # of several processes, one decodes
        if not cache.exists():
            _decode(sources, size_px, cache, aligned_landmarks)
    images = np.load(cache, mmap_mode="r")
    described = np.load(cache.with_suffix(".names.npz"))
    names, widths = [str(n) for n in described["names"]], described["widths"]
    table = table or data / f"{stem}.csv"
    if not table.exists():
        return FaceSet(images, names, names)
    rows = {row["image"]: row for row in read_table(table)}
    keep = [i for i, name in enumerate(names) if name in rows]
    if not keep:
        raise DataError(f"{table} names none of the pictures of {stem}; check its column 'image'.")
    if len(keep) < len(names):
        images, names, widths = images[keep], [names[i] for i in keep], widths[keep]
    chosen = [rows[name] for name in names]
    landmarks = None
    if all(column in chosen[0] for column in _LANDMARK_COLUMNS):
        try:
            points = np.array([[float(row[c]) for c in _LANDMARK_COLUMNS] for row in chosen], np.float32)
        except (ValueError, TypeError) as error:
            raise DataError(
                f"{table} has a landmark that is no number ({error}); correct it, or leave its row out."
            ) from error
        landmarks = (points.reshape(-1, 5, 2) + 0.5) / widths[:, None, None].astype(np.float32)
    identities = [row.get("identity") or row["image"] for row in chosen]
    return FaceSet(images, names, identities, landmarks)


def read_table(path: Path) -> list[dict[str, str]]:
    """The rows of a table of pictures, a CSV file in UTF-8 with the column image.

    Raises:
        DataError: it cannot be read, or has no such column.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:  # spreadsheets write a signature
            reader = csv.DictReader(file)
            if "image" not in (reader.fieldnames or ()):
                raise DataError(f"{path} has no column 'image'; its first line names the columns, by commas.")
            return list(reader)
    except OSError as error:
        raise DataError(f"The table {path} cannot be read ({error.strerror}); check --data.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"The table {path} cannot be read ({error}); save it as CSV in UTF-8.") from error


def split_size(named: str) -> tuple[str, int]:
    """The stem of a set, and the side of its pictures, that an option names as `STEM:SIZE_PX`.

    Raises:
        OptionError: it has another form.
    """
    stem, _, size_px = named.partition(":")
    if not stem or not size_px.isdecimal() or not int(size_px):
        raise OptionError(f"A set with landmarks is named STEM:SIZE_PX, such as lfw150:150, not {named!r}.")
    return stem, int(size_px)


def read_files(data: Path, stem: str) -> dict[str, bytes]:
    """All files of the set `stem`, which lies in the data folder as `read_face_set` describes, by name.

    Raises:
        DataError: it is not there.
    """
    with _opened(_sources(data, stem)) as files:
        return {path.name: read() for path, read in files}


def _sources(data: Path, stem: str) -> list[Path]:
    if not data.is_dir():
        raise DataError(f"There is no data folder {data}; name an existing one with --data.")
    if (data / stem).is_dir():
        return [data / stem]
    tars = [data / f"{stem}.tar", *sorted(data.glob(f"{stem}_[0-9]*.tar"))]
    found = [tar for tar in tars if tar.exists()]
    if not found:
        raise DataError(f"{data} holds neither a folder {stem} nor {stem}.tar; check --data.")
    return found


@contextmanager
def _opened(sources: list[Path]) -> Iterator[list[tuple[Path, Callable[[], bytes]]]]:
    """The files of a set, each with what reads it while the block runs."""
    files: list[tuple[Path, Callable[[], bytes]]] = []
    with ExitStack() as stack:
        for source in sources:
            if source.is_dir():
                files += [(path, path.read_bytes) for path in sorted(source.iterdir()) if path.is_file()]
                continue
            try:
                tar = stack.enter_context(tarfile.open(source))
                files += [(Path(each.name), partial(_read, tar, each)) for each in tar if each.isfile()]
            except tarfile.TarError as error:
                raise _damaged(source, error) from error
        yield files


def _read(tar: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    file = tar.extractfile(member)
    assert file is not None
    try:
        return file.read()
    except tarfile.TarError as error:
        raise _damaged(tar.name, error) from error


def _damaged(tar: object, error: tarfile.TarError) -> DataError:
    reason = str(error).partition("\n")[0]
    return DataError(f"{tar} is no whole tar file ({reason}); copy it anew.")


def _decode(sources: list[Path], size_px: int, cache: Path, aligned_landmarks: np.ndarray | None) -> None:
    with _opened(sources) as files:
        found = [
            (path.stem, read)
            for path, read in files
            if path.suffix.lower() in PICTURES and ".label" not in path.name
        ]
        if not found:
            raise DataError(f"{sources[0]} holds no pictures ({', '.join(sorted(PICTURES))}).")

        def picture(index: int) -> Image.Image:
            return Image.open(io.BytesIO(found[index][1]()), formats=["WEBP", "PNG", "JPEG", "BMP"])

        names = [name for name, _ in found]
        encoded = EncodedSet(picture, names, names, aligned_landmarks=aligned_landmarks)
        decode(encoded, str(sources[0]), size_px, cache, "replace or remove it")
