"""Those alternatives of a completion that are taken from references, one from each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from engine.boxes import Box
from engine.faces.alignment import crop_width_px
from engine.faces.crops import FaceCrops
from engine.mask_parts import MaskPart
from engine.references.light import in_colours_of
from engine.references.rim import drawn_at_rim
from engine.references.sources import Embed, Source
from engine.references.taking import TakenPart, take_part
from engine.request import CompletionRequest, Taken


class TakenAlternatives:
    """The first alternatives, numbered like their sources, and what became of each."""

    def __init__(
        self, sources: Sequence[Source], request: CompletionRequest, crops: FaceCrops, embed: Embed | None
    ) -> None:
        """Nothing is taken yet.

        Args:
            sources: what can be taken from the references.
            request: the photo and its mask.
            crops: keeps the faces' crops.
            embed: tells people apart; None takes everybody for the same.
        """
        self._sources, self._request, self._crops, self._embed = sources, request, crops, embed
        self._parts: list[TakenPart | None] = [None] * len(sources)
        self._is_someone_else = [False] * len(sources)

    def patch(
        self,
        number: int,
        part: MaskPart,
        box: Box,
        rng: np.random.Generator,
        drawn_rgb: np.ndarray | None,
        filled: Callable[[], np.ndarray],
    ) -> np.ndarray | None:
        """What an alternative takes for a part of the mask.

        Args:
            number: of the alternative.
            part: of the mask.
            box: the rectangle of the photo that is wanted; holds the part.
            rng: source of the grain.
            drawn_rgb: uint8 [S,S,3], the crop of the part's face as a generator drew it; None if none did.
            filled: makes what the rectangle shows otherwise, float32 [h,w,3].
        Returns:
            float32 [h,w,3], 0..255; None where nothing is to be taken, or the source does not show it.
        """
        source = self._sources[number] if number < len(self._sources) else None
        if source is None or source.face is not part.face:
            return None
        taken = take_part(source, self._request, part, box, self._crops, rng, drawn_rgb)
        self._parts[number] = taken
        if taken.is_hidden:
            return None
        if drawn_rgb is not None and self._embed is not None:
            self._is_someone_else[number] = source.is_someone_else(drawn_rgb, self._crops, self._embed)
        drawn = filled()
        rgb = in_colours_of(taken.rgb, drawn) if source.is_grey else taken.rgb
        if drawn_rgb is None:
            return rgb
        hole = np.zeros((box.height, box.width), bool)
        hole[part.box.relative_to(box).slices] = part.hole
        known = self._request.mask_fill[box.slices] == 0
        width_px = crop_width_px(source.face.landmarks)
        return drawn_at_rim(rgb, drawn, self._request.photo.rgb[box.slices], hole, known, width_px)

    def taken(self, count: int) -> tuple[Taken | None, ...]:
        """As `CompletionResult` has it, for so many alternatives."""
        found = (
            None
            if part is None or part.is_hidden
            else Taken(source.reference, part.fit, part.is_doubtful, tuple(self._warnings(number)))
            for number, (source, part) in enumerate(zip(self._sources, self._parts, strict=True))
        )
        return (*found, *(None for _ in range(count - len(self._sources))))

    def refused(self) -> list[str]:
        """A sentence on each source that shows something else than what is masked."""
        pairs = zip(self._sources, self._parts, strict=True)
        return [source.hidden_text for source, part in pairs if part is not None and part.is_hidden]

    def _warnings(self, number: int) -> Iterator[str]:
        """Yields sentences on a source from which something was taken."""
        source, part = self._sources[number], self._parts[number]
        if self._is_someone_else[number]:
            yield source.someone_else_text
        elif part is not None and part.is_doubtful:
            yield source.doubtful_text
        yield from source.warnings
