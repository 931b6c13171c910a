"""The steps of the undo stack: what a mask edit and a completion changed, stored as rectangles."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.canvas import Border
from engine.photo.photo import Photo
from engine.request import CompletionResult, FaceFrame, Patch
from faceinpaint_gui.boxes import Box


def box_of(patch: Patch) -> Box:
    """Returns where a patch lies."""
    h, w = patch.rgb.shape[:2]
    return patch.x, patch.y, patch.x + w, patch.y + h


def cut(image_rgb: np.ndarray, box: Box) -> Patch:
    """Returns a copy of what lies inside `box`."""
    x0, y0, x1, y1 = box
    return Patch(x0, y0, image_rgb[y0:y1, x0:x1].copy())


def widened(patch: Patch, image_rgb: np.ndarray, box: Box) -> Patch:
    """Returns `patch` with so much of `image_rgb` around it that it fills `box`, which holds it."""
    around = cut(image_rgb, box)
    inner = Patch(patch.x - around.x, patch.y - around.y, patch.rgb)
    return Patch(around.x, around.y, inner.apply_to(around.rgb))


@dataclass(frozen=True)
class PackedMask:
    """A rectangle of a mask, deflated: masks are flat, and shrink some hundredfold."""

    box: Box
    data: bytes

    @classmethod
    def pack(cls, pixels: np.ndarray, x: int = 0, y: int = 0) -> PackedMask:
        """Packs `pixels`, uint8 [h,w], whose top left corner lies at (`x`, `y`)."""
        h, w = pixels.shape
        return cls((x, y, x + w, y + h), zlib.compress(pixels.tobytes(), level=1))

    def unpack(self) -> np.ndarray:
        """Returns the pixels, uint8 [y1-y0, x1-x0], read-only."""
        x0, y0, x1, y1 = self.box
        return np.frombuffer(zlib.decompress(self.data), np.uint8).reshape(y1 - y0, x1 - x0)


@dataclass(frozen=True, eq=False)
class MaskStep:
    """An edit of the mask, as the exclusive-or of before and after: undo and redo are the same act.

    Attributes:
        delta: what differs.
        flip: applies `delta` to the mask.
    """

    delta: PackedMask
    flip: Callable[[PackedMask], None]

    @property
    def size_bytes(self) -> int:
        """How much memory it takes."""
        return len(self.delta.data)

    def undo(self) -> None:
        self.flip(self.delta)

    def redo(self) -> None:
        self.flip(self.delta)


@dataclass(frozen=True, eq=False)
class FaceStep:
    """A face frame that was set or removed; None is no frame.

    Attributes:
        before: the frame as it was.
        after: the frame as it is now.
        show: puts a frame in place.
    """

    before: FaceFrame | None
    after: FaceFrame | None
    show: Callable[[FaceFrame | None], None]

    def undo(self) -> None:
        self.show(self.before)

    def redo(self) -> None:
        self.show(self.after)


@dataclass(frozen=True, eq=False)
class CanvasStep:
    """A canvas that was extended.

    Attributes:
        border: by how much.
        grow: extends the canvas by it.
        crop: takes it away.
    """

    border: Border
    grow: Callable[[Border], None]
    crop: Callable[[Border], None]

    def undo(self) -> None:
        self.crop(self.border)

    def redo(self) -> None:
        self.grow(self.border)


@dataclass(frozen=True, eq=False)
class RetouchStep:
    """Pixels that were painted over the picture.

    Attributes:
        before: the pixels as they were.
        after: the pixels as they are now, in the same place.
        show: writes a patch over the picture.
        is_combination: they came from an alternative of the completion below, which stays open.
    """

    before: Patch
    after: Patch
    show: Callable[..., None]
    is_combination: bool

    @property
    def size_bytes(self) -> int:
        """How much memory the pixels take."""
        return self.before.rgb.nbytes + self.after.rgb.nbytes

    def undo(self) -> None:
        self.show(self.before)

    def redo(self) -> None:
        self.show(self.after)


@dataclass(frozen=True, eq=False)
class Alternative:
    """One completion in the strip.

    Attributes:
        patch: its pixels.
        generator: what made it, …
        seed: … from this seed.
        score: 0..1, how well it goes with the photo around it (`engine.quality`).
        is_kept: the user wants it at hand: it comes first, and stays when memory is short.
    """

    patch: Patch
    generator: str
    seed: int
    score: float = 0.0
    is_kept: bool = False


def best_first(alternatives: Sequence[Alternative]) -> tuple[Alternative, ...]:
    """Returns those that are kept, then the others, each by their scores; equal ones in their order."""
    return tuple(sorted(alternatives, key=lambda each: (not each.is_kept, -each.score)))


def alternatives_of(result: CompletionResult, patches: Sequence[Patch]) -> tuple[Alternative, ...]:
    """Returns the completions of a run, whose pixels are `patches`."""
    scores = result.scores or (0.0,) * len(patches)
    return tuple(
        Alternative(patch, result.generator, seed, score)
        for patch, seed, score in zip(patches, result.seeds, scores, strict=True)
    )


@dataclass(eq=False)
class CompletionStep:
    """A completion, with all its alternatives, of which one is shown.

    What a step shows never changes; choosing another alternative puts another step in its place.

    Attributes:
        before: the pixels under all alternatives, as they were.
        alternatives: all that were made for the same pixels, in the order of the strip.
        chosen_index: the one that this step shows.
        run: the newest run of the generator, `without_pictures`, so that no step holds a whole picture.
        mask: the mask of that run.
        show: writes patches over the picture, one after the other.
        rejected: alternatives that the user took off the strip.
    """

    before: Patch
    alternatives: tuple[Alternative, ...]
    chosen_index: int
    run: CompletionResult
    mask: PackedMask
    show: Callable[..., None]
    rejected: tuple[Alternative, ...] = ()

    @classmethod
    def of(
        cls,
        result: CompletionResult,
        before: Patch,
        alternatives: tuple[Alternative, ...],
        chosen_index: int,
        show: Callable[..., None],
        rejected: tuple[Alternative, ...] = (),
    ) -> CompletionStep:
        """Makes a step of which `result` is the newest run."""
        mask = PackedMask.pack(result.request.mask_fill)
        return cls(before, alternatives, chosen_index, without_pictures(result), mask, show, rejected)

    @property
    def size_bytes(self) -> int:
        """How much memory the pixels take."""
        every = (*self.alternatives, *self.rejected)
        return self.before.rgb.nbytes + sum(alternative.patch.rgb.nbytes for alternative in every)

    def result_for(self, photo: Photo) -> CompletionResult:
        """Returns the run, made for `photo`, with the patches and seeds of all alternatives."""
        return replace(
            self.run,
            request=replace(self.run.request, photo=photo, mask_fill=self.mask.unpack()),
            patches=tuple(alternative.patch for alternative in self.alternatives),
            seeds=tuple(alternative.seed for alternative in self.alternatives),
        )

    @property
    def wanted(self) -> tuple[Alternative, ...]:
        """The chosen alternative and those that the user wants at hand."""
        chosen = self.alternatives[self.chosen_index]
        return tuple(each for each in self.alternatives if each is chosen or each.is_kept)

    @property
    def needed_bytes(self) -> int:
        """How much memory is left after `forget_others`."""
        return self.before.rgb.nbytes + sum(each.patch.rgb.nbytes for each in self.wanted)

    def forget_others(self) -> None:
        """Keeps no alternatives but those that are `wanted`."""
        chosen = self.alternatives[self.chosen_index]
        self.alternatives = self.wanted
        self.chosen_index = self.alternatives.index(chosen)
        self.rejected = ()

    def undo(self) -> None:
        self.show(self.before)

    def redo(self) -> None:
        self.show(self.before, self.alternatives[self.chosen_index].patch)


def without_pictures(result: CompletionResult) -> CompletionResult:
    """Returns `result` without its patches, and without the photo and the mask that it was made for."""
    empty = np.zeros((0, 0), np.uint8)
    photo = replace(result.request.photo, rgb=np.zeros((0, 0, 3), np.uint8), rgb16=None, alpha=None)
    return replace(result, request=replace(result.request, photo=photo, mask_fill=empty), patches=())
