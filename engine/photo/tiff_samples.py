"""TIFF files of whole numbers, whichever channels they have beside their colours and however these lie.

Those of 16 bits Pillow reduces to 8, and refuses most; OpenCV takes every fourth channel for transparency;
both scramble those whose channels lie one behind the other. Of 8 bits Pillow reads the usual ones well; the
others, with further channels or with channels one behind the other, are read here, too.
"""

from __future__ import annotations

import io

import cv2
import numpy as np
from PIL import Image, TiffImagePlugin
from PIL.TiffImagePlugin import (
    BITSPERSAMPLE,
    COMPRESSION,
    EXTRASAMPLES,
    IMAGELENGTH,
    IMAGEWIDTH,
    PHOTOMETRIC_INTERPRETATION,
    PLANAR_CONFIGURATION,
    PREDICTOR,
    ROWSPERSTRIP,
    SAMPLEFORMAT,
    SAMPLESPERPIXEL,
    STRIPBYTECOUNTS,
    STRIPOFFSETS,
    TILEBYTECOUNTS,
    TILELENGTH,
    TILEOFFSETS,
    TILEWIDTH,
)

FORMAT = "TIFF by channels"
"""The name under which `PIL.Image.open` knows these files."""

_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _SEPARATED, _LAB = 0, 1, 2, 5, 8
_SPACES = {_WHITE_IS_ZERO: "GRAY", _BLACK_IS_ZERO: "GRAY", _RGB: "RGB", _SEPARATED: "CMYK", _LAB: "LAB"}
_COLOUR_COUNTS = {"GRAY": 1, "RGB": 3, "CMYK": 4, "LAB": 3}
_MOST_SAMPLES = 64
"""In one pixel; scientific pictures have more, photos do not."""
_PLANAR = 2
_ASSOCIATED, _UNASSOCIATED = 1, 2
_ALPHAS = (_ASSOCIATED, _UNASSOCIATED)
"""The kinds of extra samples (TIFF 6.0, section 18) that are alpha; 0 is anything, such as a selection."""
_DIFFERENCED = 2
_DIFFERENCING_COMPRESSIONS = (5, 8, 32946, 34925, 50000)
"""LZW, Deflate by both its numbers, LZMA and Zstandard, which alone heed the predictor."""
_PLAIN_COMPRESSIONS = (1, 32773, *_DIFFERENCING_COMPRESSIONS)
"""With none and PackBits: those that do not care how samples lie."""


class ChannelTiff(TiffImagePlugin.TiffImageFile):
    """Such a file, opened for its metadata; `read_pixels` takes the place of `load`."""

    def _setup(self) -> None:
        tags = self.tag_v2
        bits = set(tags.get(BITSPERSAMPLE, ()))
        if (
            bits not in ({8}, {16})
            or set(tags.get(SAMPLEFORMAT, (1,))) != {1}  # unsigned integers
            or tags.get(PHOTOMETRIC_INTERPRETATION) not in _SPACES
            or tags.get(SAMPLESPERPIXEL, 1) < _COLOUR_COUNTS[_SPACES[tags[PHOTOMETRIC_INTERPRETATION]]]
            or (tags.get(PLANAR_CONFIGURATION) != _PLANAR and tags.get(SAMPLESPERPIXEL, 1) > _MOST_SAMPLES)
        ):
            raise SyntaxError("not a TIFF file of whole numbers of 8 or 16 bits")
        self._layout = dict(tags)
        self.bits = bits.pop()
        if self.bits == 8 and not self._is_unusual:
            raise SyntaxError("a layout that Pillow reads well")
        # One grey sample is a layout that Pillow knows.
        tags.update(
            {BITSPERSAMPLE: (self.bits,), SAMPLESPERPIXEL: 1, PHOTOMETRIC_INTERPRETATION: _BLACK_IS_ZERO}
        )
        for tag in (EXTRASAMPLES, PLANAR_CONFIGURATION):
            tags.pop(tag, None)
        super()._setup()

    @property
    def space(self) -> str:
        """What its colours are: GRAY, RGB, CMYK or LAB."""
        return _SPACES[self._layout[PHOTOMETRIC_INTERPRETATION]]

    @property
    def further_channels(self) -> int:
        """How many channels there are beside the colours and transparency."""
        colour_count = _COLOUR_COUNTS[self.space]
        is_alpha_kept = self._alpha_plane is not None and self.space in ("GRAY", "RGB")
        return self._sample_count - colour_count - is_alpha_kept

    @property
    def _is_unusual(self) -> bool:
        if self._layout.get(COMPRESSION, 1) not in _PLAIN_COMPRESSIONS:
            return False
        is_planar = self._layout.get(PLANAR_CONFIGURATION) == _PLANAR and self._sample_count > 1
        return is_planar or self.further_channels > 0

    @property
    def _sample_count(self) -> int:
        return self._layout.get(SAMPLESPERPIXEL, len(self._layout[BITSPERSAMPLE]))

    @property
    def _alpha_plane(self) -> int | None:
        """Which of the samples is alpha; a fourth one that is not explained is taken for that by everyone."""
        kinds = self._layout.get(EXTRASAMPLES, (_UNASSOCIATED,))
        planes = range(_COLOUR_COUNTS[self.space], self._sample_count)
        alphas = [plane for kind, plane in zip(kinds, planes, strict=False) if kind in _ALPHAS]
        return alphas[0] if alphas else None

    def read_pixels(self) -> np.ndarray:
        """Decodes the colours, and alpha beside grey and RGB where there is one; other channels are left out.

        Returns:
            uint8 or uint16 [H,W,C], as stored (not turned): grey, grey and alpha, RGB or RGBA, CMYK, or Lab.
        Raises:
            Exception: whatever Pillow raises on damaged files.
        """
        tags, alpha_plane = self._layout, self._alpha_plane
        colour_count = _COLOUR_COUNTS[self.space]
        wanted = [*range(colour_count)] + ([] if alpha_plane is None else [alpha_plane])
        if tags.get(PLANAR_CONFIGURATION) == _PLANAR:
            samples = np.dstack([self._read_samples(part, self._sample_count, 1) for part in wanted])
        else:
            samples = self._read_samples(0, 1, self._sample_count)[..., wanted]
        colours, alpha = samples[..., :colour_count], samples[..., colour_count:]
        if tags[PHOTOMETRIC_INTERPRETATION] == _WHITE_IS_ZERO:
            colours = ~colours
        if alpha_plane is None or self.space in ("CMYK", "LAB"):
            return colours
        kinds = tags.get(EXTRASAMPLES, (_UNASSOCIATED,))
        is_associated = kinds[alpha_plane - colour_count] == _ASSOCIATED
        return np.dstack([_divided(colours, alpha) if is_associated else colours, alpha])

    def _read_samples(self, part: int, parts: int, count: int) -> np.ndarray:
        """Decodes one of the equal parts of the file, by way of a grey picture that is `count` times as wide.

        Returns:
            uint8 or uint16 [H,W,`count`].
        """
        tags = self._layout
        width = tags[IMAGEWIDTH]
        grey = TiffImagePlugin.ImageFileDirectory_v2(prefix=self.tag_v2.prefix)
        grey[IMAGEWIDTH] = width * count
        grey[BITSPERSAMPLE] = (self.bits,)
        grey[PHOTOMETRIC_INTERPRETATION] = _BLACK_IS_ZERO
        for tag in (IMAGELENGTH, COMPRESSION, ROWSPERSTRIP, TILELENGTH):
            if tag in tags:
                grey[tag] = tags[tag]
        if TILEWIDTH in tags:
            grey[TILEWIDTH] = tags[TILEWIDTH] * count
        # To libtiff, the places of tiles and of strips are one; Pillow moves those of strips on saving.
        for tag, tile_tag in ((STRIPOFFSETS, TILEOFFSETS), (STRIPBYTECOUNTS, TILEBYTECOUNTS)):
            numbers = tags.get(tag) or tags[tile_tag]
            share = len(numbers) // parts
            grey[tag] = numbers[part * share : (part + 1) * share]
        file = io.BytesIO()
        grey.save(file)
        assert self.fp is not None  # it is None only behind `load`
        self.fp.seek(0)
        file.write(self.fp.read())
        kind = np.dtype(f"uint{self.bits}")
        samples = _decode_grey(file, kind).reshape(-1, width, count)
        if tags.get(PREDICTOR) == _DIFFERENCED and tags.get(COMPRESSION) in _DIFFERENCING_COMPRESSIONS:
            run_px = tags.get(TILEWIDTH, width)
            for start in range(0, width, run_px):
                run = samples[:, start : start + run_px]
                run[:] = np.cumsum(run, axis=1, dtype=kind)
        return samples


def _decode_grey(file: io.BytesIO, kind: np.dtype) -> np.ndarray:
    """Decodes a grey TIFF file; OpenCV takes the larger ones, Pillow knows Zstandard."""
    try:
        pixels = cv2.imdecode(np.frombuffer(file.getbuffer(), np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        pixels = None
    if pixels is not None:
        return pixels
    with Image.open(file, formats=("TIFF",)) as image:
        return np.array(image, kind)


def _divided(colours: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    """Colours as they were before they were multiplied with alpha."""
    largest = np.iinfo(colours.dtype).max
    shares = np.maximum(alpha, 1).astype(np.float32) / largest
    return np.minimum(np.rint(colours / shares), largest).astype(colours.dtype)


Image.register_open(FORMAT, ChannelTiff)
