"""Pictures that lie somewhere, encoded, and how they become one memory-mapped array."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import platformdirs
from PIL import Image, UnidentifiedImageError

from engine.faces.alignment import frame_to_crop, to_crop_px
from training.data.face_set import FaceSet
from training.errors import DataError


@dataclass(frozen=True, eq=False)
class EncodedSet:
    """Pictures that are not decoded yet.

    Attributes:
        picture: decodes the picture of an index.
        names: N names.
        identities: N names of persons; where none are known, the names.
        landmarks_px: float [N,5,2], in the pictures' pixels: they show faces, which are warped into the
            canonical frame; what lies outside a picture is mirrored in.
        aligned_landmarks: float [5,2], in picture widths, for faces that their makers aligned.
        boxes: int [N,4], left, top, right and bottom of what is shown. Without landmarks and boxes that is
            the largest square in the middle.
    Raises:
        ValueError: the lists do not have the same length.
    """

    picture: Callable[[int], Image.Image]
    names: list[str]
    identities: list[str]
    landmarks_px: np.ndarray | None = None
    aligned_landmarks: np.ndarray | None = None
    boxes: np.ndarray | None = None

    def __post_init__(self) -> None:
        lists = (self.identities, self.landmarks_px, self.boxes)
        if any(len(each) != len(self.names) for each in lists if each is not None):
            raise ValueError("its tables do not describe the same pictures")

    def square(self, picture: Image.Image, index: int, size_px: int) -> tuple[np.ndarray, np.ndarray | None]:
        """What is shown of the picture of an index, uint8 [S,S,3], and its own landmarks, float32 [5,2] in
        widths of that, if known."""
        if self.landmarks_px is not None:
            return _into_frame(picture, self.landmarks_px[index], size_px)
        if self.aligned_landmarks is not None:
            landmarks_px = to_crop_px(self.aligned_landmarks, picture.width)
            return _into_frame(picture, landmarks_px, size_px)[0], None
        if self.boxes is not None:
            left, top, right, bottom = (int(edge) for edge in self.boxes[index])
        else:
            side = min(picture.size)
            left, top = (picture.width - side) // 2, (picture.height - side) // 2
            right, bottom = left + side, top + side
        shown = picture.crop(
            (left, top, right, bottom)
        )  # `resize` with a box would mix in what lies around it
        return np.asarray(shown.resize((size_px, size_px), Image.Resampling.LANCZOS)), None


def _into_frame(
    picture: Image.Image, landmarks_px: np.ndarray, size_px: int
) -> tuple[np.ndarray, np.ndarray]:
    """The canonical crop of a face, and where it has the landmarks, float32 [5,2] in its widths."""
    frame = frame_to_crop(landmarks_px, size_px)
    shrink = int(1 / np.linalg.norm(frame[:, 0]))
    if shrink > 1:  # `warpAffine` alone would skip pixels
        picture, landmarks_px = picture.reduce(shrink), (landmarks_px + 0.5) / shrink - 0.5
        frame = frame_to_crop(landmarks_px, size_px)
    crop = cv2.warpAffine(
        np.asarray(picture),
        frame,
        (size_px, size_px),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REFLECT_101,
    )
    moved = landmarks_px @ frame[:, :2].T + frame[:, 2]
    return crop, ((moved + 0.5) / size_px).astype(np.float32)


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


def decode(encoded: EncodedSet, title: str, size_px: int, cache: Path, remedy: str = "get it anew") -> None:
    """Writes a set as `read_decoded` wants it, one picture after the other: they may exceed the memory.

    Args:
        encoded: the set.
        title: what people call it.
        size_px: side of the pictures, S.
        cache: where to write, a `.npy` file.
        remedy: what to do about a picture that cannot be read.
    Raises:
        DataError: a picture cannot be read, or the disk is full.
    """
    shape = (len(encoded.names), size_px, size_px, 3)
    partial = cache.with_suffix(".partial.npy")
    landmarks, widths = [], []
    try:
        with partial.open("wb") as file:
            header = {"descr": "|u1", "fortran_order": False, "shape": shape}
            np.lib.format.write_array_header_1_0(file, header)
            for index, name in enumerate(encoded.names):
                try:
                    picture = encoded.picture(index).convert("RGB")
                    image, points = encoded.square(picture, index, size_px)
                except Exception as error:  # torchvision and Pillow raise many kinds for a damaged file
                    raise DataError(
                        f"The picture {name} of {title} cannot be read ({one_line(error)}); {remedy}."
                    ) from error
                file.write(image.tobytes())
                landmarks.append(points)
                widths.append(picture.width)
        described: dict[str, Any] = {
            "names": encoded.names,
            "identities": encoded.identities,
            "widths": widths,
        }
        if encoded.landmarks_px is not None:
            described["landmarks"] = np.array(landmarks)
        np.savez(cache.with_suffix(".names.npz"), **described)
        partial.replace(cache)
    except OSError as error:
        raise DataError(
            f"The decoded pictures of {title} need {np.prod(shape) / 1e9:.1f} GB in {cache.parent}"
            f" ({error.strerror or error}); make room there, or name another folder in XDG_CACHE_HOME."
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def read_decoded(cache: Path) -> FaceSet:
    """Maps what `decode` has written."""
    described = np.load(cache.with_suffix(".names.npz"))
    names, identities = ([str(name) for name in described[key]] for key in ("names", "identities"))
    landmarks = described["landmarks"] if "landmarks" in described.files else None
    return FaceSet(np.load(cache, mmap_mode="r"), names, identities, landmarks)


def one_line(error: Exception) -> str:
    """What an exception says, without line breaks."""
    if isinstance(error, UnidentifiedImageError):
        return "it is no picture"
    return " ".join(str(error).split()) or type(error).__name__
