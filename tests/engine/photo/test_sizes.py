"""How long photos may be in each format."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import PhotoError
from engine.photo.io import write_photo
from engine.photo.photo import Photo


@pytest.mark.parametrize("name, longest", [("a.webp", 16_383), ("a.jpg", 65_500)])
def test_the_longest_photos_can_be_saved(tmp_path: Path, name: str, longest: int) -> None:
    write_photo(Photo(np.zeros((1, longest, 3), np.uint8)), tmp_path / name, overwrite=False)
    with Image.open(tmp_path / name) as saved:
        assert saved.size == (longest, 1)


@pytest.mark.parametrize("name, longest", [("a.webp", 16_383), ("a.jpg", 65_500)])
def test_longer_ones_are_refused(tmp_path: Path, name: str, longest: int) -> None:
    photo = Photo(np.zeros((longest + 1, 1, 3), np.uint8))
    sentence = f"is {longest + 1} pixels long, and {Path(name).suffix} files hold {longest}: save it as .png"
    with pytest.raises(PhotoError, match=sentence):
        write_photo(photo, tmp_path / name, overwrite=False)
    assert not list(tmp_path.iterdir())
