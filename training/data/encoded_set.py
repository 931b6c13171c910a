"""Pictures that lie somewhere, encoded, and how they become one memory-mapped array."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image

from engine.faces.alignment import frame_to_crop, to_crop_px
from training.data.face_folders import FaceSet, no_room
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

    def square(self, index: int, size_px: int) -> tuple[np.ndarray, np.ndarray | None]:
        """One picture, uint8 [S,S,3], and its own landmarks, float32 [5,2] in picture widths, if known."""
        picture = self.picture(index).convert("RGB")
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


def decode(encoded: EncodedSet, title: str, size_px: int, cache: Path) -> None:
    """Writes a set as `read_decoded` wants it, one picture after the other: they may exceed the memory.

    Args:
        encoded: the set.
        title: what people call it.
        size_px: side of the pictures, S.
        cache: where to write, a `.npy` file.
    Raises:
        DataError: a picture cannot be read, or the disk is full.
    """
    shape = (len(encoded.names), size_px, size_px, 3)
    partial = cache.with_suffix(".partial.npy")
    landmarks = []
    try:
        with partial.open("wb") as file:
            header = {"descr": "|u1", "fortran_order": False, "shape": shape}
            np.lib.format.write_array_header_1_0(file, header)
            for index, name in enumerate(encoded.names):
                try:
                    image, points = encoded.square(index, size_px)
                except Exception as error:  # torchvision and Pillow raise many kinds for a damaged file
                    raise DataError(
                        f"The picture {name} of {title} cannot be read ({one_line(error)}); get it anew."
                    ) from error
                file.write(image.tobytes())
                landmarks.append(points)
        described: dict[str, Any] = {"names": encoded.names, "identities": encoded.identities}
        if encoded.landmarks_px is not None:
            described["landmarks"] = np.array(landmarks)
        np.savez(cache.with_suffix(".names.npz"), **described)
        partial.replace(cache)
    except OSError as error:
        raise no_room(title, shape, cache, error) from error
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
    return " ".join(str(error).split()) or type(error).__name__
