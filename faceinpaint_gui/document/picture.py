"""The pixels of a document, as its parts read and write them."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from engine.photo.photo import Photo
from engine.request import Patch


class Picture(Protocol):
    """The document as the parts see it that write into its picture; see `Document` for each member."""

    @property
    def pixels(self) -> np.ndarray: ...

    def current_photo(self) -> Photo: ...

    def write(self, *patches: Patch) -> None: ...
