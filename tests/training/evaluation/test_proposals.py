"""The tables of proposed masks, with a session whose proposals are known."""

from __future__ import annotations

import csv
from types import SimpleNamespace

import numpy as np
import pytest

from engine.faces.alignment import CANONICAL_LANDMARKS, to_crop_px
from engine.faces.occlusion_layers import OFFERED, Layer, Occlusion
from engine.photo.photo import Photo
from engine.session import Session
from training.data.face_set import FaceSet
from training.data.marked_occlusions import MarkedFace, MarkedSet
from training.errors import DataError
from training.evaluation import proposals
from training.evaluation.evaluators import Evaluators
from training.evaluation.methods import Method
from training.evaluation.portraits import FRAME_PX, Portrait
from training.evaluation.proposals import HeldOut, marked_table, proposal_table, read_held_out, removal_table

METHOD = Method("off by 9", "telea", Session("cpu"))


def portraits(count: int, light: int = 120) -> list[Portrait]:
    """Grey pictures, the later the lighter."""
    landmarks = to_crop_px(CANONICAL_LANDMARKS, FRAME_PX)
    return [
        Portrait(str(k), Photo(np.full((FRAME_PX, FRAME_PX, 3), light + k, np.uint8)), landmarks)
        for k in range(count)
    ]


@pytest.fixture
def proposing(monkeypatch):
    """Sessions propose a rectangle over the eyes as glasses in photos from a grey of 122 on, nothing else;
    they fill it with what is 9 levels lighter."""

    def propose(self, photo, kinds=OFFERED, face=None):
        mask_fill = np.zeros(photo.rgb.shape[:2], np.uint8)
        if Occlusion.GLASSES in kinds and photo.rgb[0, 0, 0] >= 122:
            mask_fill[220:260, 180:330] = 255
        return mask_fill

    def complete(self, request):
        lighter = request.photo.rgb + np.uint8(9)
        return SimpleNamespace(
            images=[np.where(request.mask_fill[..., None] > 0, lighter, request.photo.rgb)]
        )

    monkeypatch.setattr(Session, "propose_mask", propose)
    monkeypatch.setattr(Session, "complete", complete)


class Classifier:
    """Calls a face bespectacled unless its eyes differ from its chin."""

    def recognise(self, crops_rgb):
        probable = np.zeros((len(crops_rgb), 40), np.float32)
        probable[:, 15] = (crops_rgb[:, 240, 250, 0] == crops_rgb[:, 500, 250, 0]).astype(np.float32)
        return probable


class Identity:
    """Tells people apart by how light they are."""

    def embed(self, crops_rgb):
        angle = crops_rgb.mean((1, 2, 3)) / 100
        return np.stack([np.cos(angle), np.sin(angle)], 1).astype(np.float32)


def test_proposals_are_counted_by_kind(proposing):
    table = proposal_table(HeldOut(portraits(4, 119), portraits(4)), Session("cpu"))
    rows = {str(row[0]): [cell.value for cell in row[1:]] for row in table.rows}
    assert rows["glasses"] == rows["any"] == [25, 50]
    assert all(rows[kind] == [0, 0] for kind in OFFERED if kind != Occlusion.GLASSES)


def test_what_is_found_is_compared_with_what_was_marked(monkeypatch):
    square = [[100, 100], [299, 100], [299, 199], [100, 199]]
    inside = [[120, 120], [279, 120], [279, 179], [120, 179]]
    faces = {
        "a": MarkedFace({Occlusion.GLASSES: [square]}, [inside], FRAME_PX),
        "b": MarkedFace({Occlusion.HAND: [square]}, [], FRAME_PX),
    }
    light = {"a": 0, "b": 1, "c": 2}
    pictures = np.stack([np.full((FRAME_PX, FRAME_PX, 3), level, np.uint8) for level in light.values()])

    class Finder:
        """Sees the left half of the glasses, and a hand where there is none."""

        @classmethod
        def load(cls, device):
            return cls()

        def find(self, crops_rgb):
            probable = np.zeros((*crops_rgb.shape[:3], len(Layer)), np.float32)
            for found, level in zip(probable, crops_rgb[:, 0, 0, 0], strict=True):
                if level == 0:
                    found[100:200, 100:200, Layer.FRAME] = 1
                    found[120:180, 120:200, [Layer.FRAME, Layer.LENSES]] = 0, 1
                else:
                    found[300:400, 300:400, Layer.HAND if level == 1 else Layer.SUNGLASSES] = 1
            return probable

    monkeypatch.setattr(proposals, "OcclusionFinder", Finder)
    table = marked_table(
        MarkedSet("drawn", faces, ("c",)), FaceSet(pictures, list(light), list(light)), Session("cpu")
    )
    rows = {str(row[0]): [row[1], *(cell.value for cell in row[2:])] for row in table.rows}
    assert (
        rows["glasses, with lenses"][:3] == rows["glasses or sunglasses, with lenses"][:3] == ["1", 100, 0.5]
    )
    frame = rows["glasses, frame only"]
    assert frame[2] == 0.5 and 50 < frame[4] < 60, "the rim around what is found is proposed as well"
    assert rows["hand"][1:3] == [100, 0] and "sunglasses" not in rows
    assert "Of 1 faces that nothing hides, 100.0 %" in table.note


def test_what_is_proposed_is_removed_and_judged(proposing):
    people = FaceSet(
        np.repeat(np.array([100, 101, 180, 181, 30, 31], np.uint8), 48 * 48 * 3).reshape(6, 48, 48, 3),
        list("abcdef"),
        ["x", "x", "y", "y", "z", "z"],
    )
    judges = Evaluators(identity=Identity(), attributes=Classifier())
    table, sheet = removal_table(portraits(4), people, METHOD, judges, 0)
    (row,) = table.rows
    assert row[0] == "off by 9"
    assert [cell.value for cell in row[1:5]] == [50, 50, 100, 50]
    assert 0 < row[5].value < 0.01
    assert sheet.shape == (4 * FRAME_PX, 3 * FRAME_PX, 3)
    assert (sheet[240, [250, 250 + FRAME_PX], 0] == 120).all(), "nothing was proposed for the first one"
    last = 3 * FRAME_PX + 240
    assert sheet[last, 250 + FRAME_PX, 0] > sheet[last, 250, 0] == 123
    assert sheet[last, 250 + 2 * FRAME_PX, 0] == 132
    with pytest.raises(DataError, match="attributes and identity"):
        removal_table(portraits(4), people, METHOD, Evaluators(), 0)


def test_held_out_people_are_parted_by_their_labels(face_data):
    with (face_data / "faces_labels.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image", "identity", "Eyeglasses", "predicted"])
        writer.writerows([f"{index:06d}", index // 2, index % 2, 1] for index in range(24))
    found = read_held_out(face_data, "faces", 1)
    assert len(found.bare) == len(found.wearing) == 1
    assert int(found.bare[0].name) % 2 == 0 and int(found.wearing[0].name) % 2 == 1
    assert found.bare[0].photo.rgb.shape == (FRAME_PX, FRAME_PX, 3)
    (face_data / "faces_labels.csv").write_text("image,Eyeglasses\n000000,0\n")
    with pytest.raises(DataError, match="lacks held-out people"):
        read_held_out(face_data, "faces", 1)
