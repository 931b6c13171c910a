"""Aligned face pictures from folders or tar files, decoded once into one memory-mapped array."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import platformdirs
from filelock import FileLock
from PIL import Image, UnidentifiedImageError

from engine.faces.alignment import frame_to_crop, to_crop_px
from training.errors import DataError, OptionError

PICTURES = {".webp", ".png", ".jpg", ".jpeg", ".bmp"}
_LANDMARK_COLUMNS = [f"{point}_{axis}" for point in ("le", "re", "n", "lm", "rm") for axis in "xy"]


@dataclass(frozen=True, eq=False)
class FaceSet:
    """Pictures of one size, and what is known of each.

    Attributes:
        images: uint8 [N,S,S,3], often a read-only memory map.
        names: N file stems.
        identities: N names of persons; the file's stem where no table names one.
        landmarks: float32 [N,5,2] in picture widths (left eye, right eye, nose, mouth corners), or None.
    """

    images: np.ndarray
    names: list[str]
    identities: list[str]
    landmarks: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.names)

    def landmarks_px(self, index: int) -> np.ndarray:
        """The landmarks of one picture, which has some: float32 [5,2], in its pixels."""
        assert self.landmarks is not None
        return self.landmarks[index] * self.images.shape[1] - 0.5

    def subset(self, keep: np.ndarray) -> FaceSet:
        """The pictures at the indices `keep` (int [M]); copies their pixels."""
        return FaceSet(
            np.ascontiguousarray(self.images[keep]),
            [self.names[i] for i in keep],
            [self.identities[i] for i in keep],
            None if self.landmarks is None else self.landmarks[keep],
        )

    def split(self) -> tuple[np.ndarray, np.ndarray]:
        """Indices of the training and of the validation pictures; no person is in both."""
        return split_people(self.identities)

    def parts(self) -> tuple[MappedPictures, FaceSet]:
        """The training pictures, and the validation pictures in memory; no person is in both.

        Raises:
            DataError: there are too few people, or pictures, for one of them.
        """
        train, held_out = self.both_parts()
        return MappedPictures(self.images, train), self.subset(held_out)

    def both_parts(self) -> tuple[np.ndarray, np.ndarray]:
        """As `split`, where neither may be empty.

        Raises:
            DataError: there are too few people, or pictures, for one of them.
        """
        train, held_out = self.split()
        if not len(train) or not len(held_out):
            raise DataError(
                f"The {len(self)} pictures show too few people to train on some and hold out others;"
                " add more, or name another set."
            )
        return train, held_out


@dataclass(frozen=True, eq=False)
class MappedPictures:
    """Some pictures of a set, which stay where they are until they are drawn: a set may exceed the memory.

    Attributes:
        images: uint8 [N,S,S,3], often a memory map.
        kept: int [M], the indices of those that belong.
    """

    images: np.ndarray
    kept: np.ndarray

    def __len__(self) -> int:
        return len(self.kept)

    def __getitem__(self, chosen: np.ndarray) -> np.ndarray:
        """Copies of the pictures at the places `chosen` (int [B]) among the kept ones: uint8 [B,S,S,3]."""
        return self.images[self.kept[chosen]]


def is_validation(identity: str) -> bool:
    """Whether a person belongs to the tenth of all people that is never trained on."""
    return int(hashlib.sha1(identity.encode()).hexdigest(), 16) % 10 == 0


def read_face_set(
    data: Path, stem: str, size_px: int, aligned_landmarks: np.ndarray | None = None
) -> FaceSet:
    """Reads the set `stem` from a data folder, decoding it on the first call only.

    The pictures lie in the folder `stem`, or in `stem.tar`, or in `stem_0.tar`, `stem_1.tar`, …; beside them
    may lie `stem.csv` with the columns image, identity and the ten landmark coordinates le_x … rm_y in pixels
    of the stored pictures. Pictures that a table does not name are left out.

    Args:
        data: the folder.
        stem: name of the set.
        size_px: side to which every picture is resized.
        aligned_landmarks: float [5,2], for a set whose makers aligned all faces to a frame of their own:
            where that frame has the landmarks, in widths of the stored pictures. The faces are then warped
            into the canonical frame; what lies outside the pictures is mirrored in.
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
    table = data / f"{stem}.csv"
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
    return {path.name: content for path, content in _files(_sources(data, stem))}


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


def split_people(identities: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Indices of the pictures of people to train on, and of those of held-out people: int [M] and [N - M].

    Args:
        identities: who is in each of N pictures.
    """
    held_out = np.array([is_validation(identity) for identity in identities], bool)
    return np.flatnonzero(~held_out), np.flatnonzero(held_out)


def cache_file(stem: str, sources: list[Path], size_px: int, *kind: object) -> Path:
    """Where the decoded pictures of a set lie; another file as soon as the sources have changed.

    Args:
        stem: name of the set.
        sources: files and folders that it is read from.
        size_px: side of the pictures.
        kind: whatever else decides what they look like.
    """
    state = [(str(p.resolve()), p.stat().st_size, p.stat().st_mtime_ns) for p in sources]
    for folder in (p for p in sources if p.is_dir()):  # which does not change with the files that are in it
        with os.scandir(folder) as entries:
            state += sorted((e.name, e.stat().st_size, e.stat().st_mtime_ns) for e in entries)
    key = hashlib.sha1(repr((state, size_px, *kind)).encode()).hexdigest()[:16]
    caches = Path(platformdirs.user_cache_dir("faceinpaint")) / "faces"
    try:
        caches.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(
            f"The folder {caches} for decoded pictures cannot be made ({error.strerror}); name another one in"
            " XDG_CACHE_HOME."
        ) from error
    return caches / f"{stem}-{size_px}-{key}.npy"


def _files(sources: list[Path]) -> Iterator[tuple[Path, bytes]]:
    for source in sources:
        if source.is_dir():
            for path in sorted(p for p in source.iterdir() if p.is_file()):
                yield path, path.read_bytes()
            continue
        try:
            with tarfile.open(source) as tar:
                for member in tar:
                    file = tar.extractfile(member) if member.isfile() else None
                    if file:
                        yield Path(member.name), file.read()
        except tarfile.TarError as error:
            reason = str(error).partition("\n")[0]
            raise DataError(f"{source} is no whole tar file ({reason}); copy it anew.") from error


def _pictures(sources: list[Path]) -> Iterator[tuple[str, bytes]]:
    for path, data in _files(sources):
        if path.suffix.lower() in PICTURES and ".label" not in path.name:
            yield path.stem, data


def _decode(sources: list[Path], size_px: int, cache: Path, aligned_landmarks: np.ndarray | None) -> None:
    images, names, widths = [], [], []
    for name, data in _pictures(sources):
        try:
            with Image.open(io.BytesIO(data), formats=["WEBP", "PNG", "JPEG", "BMP"]) as picture:
                picture.load()
                widths.append(picture.width)
                rgb = picture.convert("RGB")
        except Exception as error:  # Pillow raises many kinds for a damaged file
            reason = "it is no picture" if isinstance(error, UnidentifiedImageError) else error
            raise DataError(
                f"The picture {name} in {sources[0]} cannot be read ({reason}); replace or remove it."
            ) from error
        images.append(_to_square(rgb, size_px, aligned_landmarks))
        names.append(name)
    if not images:
        raise DataError(f"{sources[0]} holds no pictures ({', '.join(sorted(PICTURES))}).")
    partial = cache.with_suffix(".partial.npy")
    try:
        np.savez(cache.with_suffix(".names.npz"), names=np.array(names), widths=np.array(widths))
        np.save(partial, np.stack(images))
        partial.replace(cache)
    except OSError as error:
        raise no_room(sources[0].stem, (len(images), size_px, size_px, 3), cache, error) from error
    finally:
        partial.unlink(missing_ok=True)


def no_room(title: str, shape: tuple[int, ...], cache: Path, error: OSError) -> DataError:
    """What is said where the decoded pictures of a set, uint8 of a shape, cannot be written."""
    return DataError(
        f"The decoded pictures of {title} need {np.prod(shape) / 1e9:.1f} GB in {cache.parent}"
        f" ({error.strerror or error}); make room there, or name another folder in XDG_CACHE_HOME."
    )


def _to_square(picture: Image.Image, size_px: int, aligned_landmarks: np.ndarray | None) -> np.ndarray:
    if aligned_landmarks is not None:
        frame = frame_to_crop(to_crop_px(aligned_landmarks, picture.width), size_px)
        return cv2.warpAffine(
            np.asarray(picture),
            frame,
            (size_px, size_px),
            flags=cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_REFLECT_101,
        )
    if picture.size != (size_px, size_px):
        picture = picture.resize((size_px, size_px), Image.Resampling.LANCZOS)
    return np.asarray(picture)
