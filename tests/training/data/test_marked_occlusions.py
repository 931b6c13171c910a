import json

import numpy as np
import pytest

from engine.faces.occlusion_layers import Occlusion
from training.data.face_set import is_validation
from training.data.marked_occlusions import read_marked
from training.errors import DataError


@pytest.fixture
def tiny(tmp_path):
    """A set of one face of 32 pixels with glasses and a hand, and one without anything."""
    path = tmp_path / "marked.json"
    frame = [[4, 8], [27, 8], [27, 15], [4, 15]]
    lenses = [[[6, 10], [13, 10], [13, 13], [6, 13]], [[18, 10], [25, 10], [25, 13], [18, 13]]]
    marked = {"a": {"glasses": [frame], "lenses": lenses, "hand": [[[0, 24], [7, 24], [7, 31], [0, 31]]]}}
    path.write_text(json.dumps({"set": "drawn", "size_px": 32, "clear": ["b"], "marked": marked}))
    return path


def test_outlines_are_filled_with_their_corners(tiny):
    marked = read_marked(tiny)
    face = marked.faces["a"]
    expected = np.zeros((32, 32), np.uint8)
    expected[8:16, 4:28] = 255
    assert (marked.face_set, marked.clear) == ("drawn", ("b",))
    np.testing.assert_array_equal(face.mask(Occlusion.GLASSES, 32), expected)
    assert (face.lens_mask(32) > 0).sum() == 2 * 8 * 4
    assert (face.mask(Occlusion.HAND, 32) > 0).sum() == 64
    assert not face.mask(Occlusion.MICROPHONE, 32).any()


def test_masks_come_in_other_sizes(tiny):
    mask = read_marked(tiny).faces["a"].mask(Occlusion.GLASSES, 16)
    expected = np.zeros((16, 16), np.uint8)
    expected[4:8, 2:14] = 255
    np.testing.assert_array_equal(mask, expected)


@pytest.mark.parametrize(
    "text", ["", "{}", '{"set": "", "size_px": 9, "clear": [], "marked": {"a": {"x": 0}}}']
)
def test_a_file_of_another_form_is_refused(tmp_path, text):
    path = tmp_path / "marked.json"
    path.write_text(text)
    with pytest.raises(DataError, match="restore it"):
        read_marked(path)


def test_the_shipped_marks_are_of_held_out_people_only():
    marked = read_marked()
    names = [*marked.faces, *marked.clear]
    assert len(marked.faces) >= 60
    assert len(marked.clear) >= 60
    assert len(set(names)) == len(names)
    assert all(is_validation(f"f{name}") for name in names)  # as the table of ffhq512 names them


def test_shipped_lenses_lie_inside_their_frames():
    eyewear = (Occlusion.GLASSES, Occlusion.SUNGLASSES)
    wearing = {name: face for name, face in read_marked().faces.items() if face.lenses}
    assert len(wearing) >= 50
    for name, face in wearing.items():
        outline = np.maximum(*(face.mask(kind, 512) for kind in eyewear)) > 0
        lenses = face.lens_mask(512) > 0
        outside = (lenses & ~outline).sum()
        assert outside <= 0.01 * lenses.sum(), name
        assert 0.3 < lenses.sum() / outline.sum() < 0.98, name
