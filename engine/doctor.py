"""Examines an installation: what is there, whether the weights are whole, whether every generator works."""

from __future__ import annotations

import platform
from collections.abc import Iterator

import cv2
import numpy as np

from engine import generator_choice, runtime, weights
from engine.errors import EngineError
from engine.faces.alignment import CANONICAL_LANDMARKS, to_crop_px
from engine.faces.landmarks import LandmarkFinder, box_of_landmarks
from engine.generators import list_generators
from engine.installation import Finding
from engine.options import Task
from engine.photo.photo import Photo
from engine.request import CompletionRequest, FaceFrame
from engine.session import Session
from engine.version import package_version, program_version

_PACKAGES = (
    "torch",
    "onnxruntime",
    "numpy",
    "opencv-contrib-python-headless",
    "Pillow",
    "pillow-heif",
    "pi-heif",
    "PySide6-Essentials",
)


def examine(device: str = "auto") -> Iterator[Finding]:
    """Looks at everything, one finding after the other.

    Args:
        device: where the generators are tested.
    Raises:
        DeviceError: `device` is not there.
    """
    session = Session(device)
    yield Finding("faceinpaint", True, program_version())
    yield Finding("Python", True, f"{platform.python_version()} on {platform.platform()}")
    for package in _PACKAGES:
        if version := package_version(package):
            yield Finding(package, True, version)
    for name, title in runtime.available_devices().items():
        yield Finding("device", True, f"{name}, {title}{', in use' if name == session.device else ''}")
    yield from _examine_weights()
    yield _try_landmarks()
    face_generators = generator_choice.PREFERENCE[Task.INPAINT]
    if not any(map(weights.is_available, face_generators)):
        yield Finding("completing faces", False, f"weights are missing: {' or '.join(face_generators)}")
    for spec in list_generators():
        if spec.has_weights:
            yield _try_generator(session, spec.name)
        else:
            yield Finding(spec.name, True, "no weights installed")


def _examine_weights() -> Iterator[Finding]:
    try:
        names = weights.names()
    except EngineError as error:
        yield Finding("weights", False, str(error))
        return
    for name in names:
        try:
            weights.verify(name)
        except EngineError as error:
            yield Finding(f"weights {name}", False, str(error))
        else:
            yield Finding(f"weights {name}", True, f"SHA-256 {weights.entry(name)['sha256']}")


def _try_landmarks() -> Finding:
    """Looks for the landmarks of a drawn face; a cartoon tells that the network runs, not how well."""
    subject = "finding faces"
    landmarks = to_crop_px(CANONICAL_LANDMARKS, 256)
    try:
        found, _ = LandmarkFinder.load().refine(draw_face(256), [box_of_landmarks(landmarks)])
    except Exception as error:  # Whatever it is, the examination goes on and tells.
        return Finding(subject, False, f"{type(error).__name__}: {error}")
    if not np.isfinite(found).all():
        return Finding(subject, False, "the network gave no numbers")
    off = float(np.linalg.norm(found[0] - landmarks, axis=1).mean() / 256)
    return Finding(subject, True, f"runs; the landmarks of a drawn face are off by {off:.1%} of the crop")


def _try_generator(session: Session, name: str) -> Finding:
    """Completes a drawn face twice: the hole must be filled, the rest kept, and the pixels the same."""
    photo = Photo(draw_face(256))
    mask_fill = np.zeros(photo.rgb.shape[:2], np.uint8)
    mask_fill[100:140, 80:180] = 255
    frame = FaceFrame(to_crop_px(CANONICAL_LANDMARKS, 256))
    request = CompletionRequest(photo, mask_fill, name, face=frame)
    try:
        first, second = (session.complete(request) for _ in range(2))
    except Exception as error:  # Whatever it is, the examination goes on and tells.
        return Finding(name, False, f"{type(error).__name__}: {error}")
    changed = (first.images[0] != photo.rgb).any(axis=2)
    if changed[mask_fill == 0].any():
        return Finding(name, False, "changed pixels outside the mask")
    if changed[mask_fill > 0].mean() < 0.5:
        return Finding(name, False, "did not fill the mask")
    if not np.array_equal(first.images[0], second.images[0]):
        return Finding(name, False, "did not repeat itself with the same seed")
    return Finding(name, True, f"completes a test picture in {second.timings_ms['total']:.0f} ms")


def draw_face(size_px: int) -> np.ndarray:
    """A cartoon of a face in the canonical frame, uint8 [size_px,size_px,3], with the grain of a photo."""
    rng = np.random.default_rng(0)
    image = np.full((size_px, size_px, 3), (70, 90, 110), np.uint8)
    left_eye, right_eye, nose, *_ = np.rint(to_crop_px(CANONICAL_LANDMARKS, size_px)).astype(int).tolist()
    cv2.ellipse(image, nose, (size_px // 4, size_px // 3), 0, 0, 360, (220, 180, 150), -1, cv2.LINE_AA)
    for eye in (left_eye, right_eye):
        cv2.circle(image, eye, size_px // 32, (40, 30, 20), -1, cv2.LINE_AA)
    mouth = (nose[0], nose[1] + size_px // 10)
    cv2.ellipse(image, mouth, (size_px // 9, size_px // 36), 0, 0, 180, (160, 60, 60), -1, cv2.LINE_AA)
    return np.clip(image + rng.normal(0, 3, image.shape), 0, 255).astype(np.uint8)
