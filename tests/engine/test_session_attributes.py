"""What a session does with single faces: parts, attributes, and faces of nobody."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine import weights
from engine.attributes import ATTRIBUTES
from engine.errors import DeviceError, FaceError, GeneratorError, ShapeError, WeightsError
from engine.faces import detection
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.faces.crops import FaceCrops
from engine.faces.identity import CROP_PX, IdentityEmbedder, identity_distance
from engine.faces.likeness import Likeness
from engine.faces.parsing import FaceParser
from engine.faces.recognition import AttributeRecogniser
from engine.generators.iterative_gan import IterativeGAN
from engine.monochrome import in_palette, monochrome_palette
from engine.photo.photo import Photo
from engine.request import AttributeRequest, FaceFrame, GenerateRequest
from engine.session import Session

FACE = FaceFrame(CANONICAL_LANDMARKS * 160 + (40, 20))  # its crop: 40..200 across, 20..180 down


@pytest.fixture
def photo() -> Photo:
    noise = np.random.default_rng(0).normal(0, 40, (200, 260, 3))
    return Photo(np.clip(120 + cv2.GaussianBlur(noise, (0, 0), 2) * 3, 0, 255).astype(np.uint8))


@pytest.fixture
def session() -> Session:
    return Session("cpu")


def test_parsing_is_the_parsers(session, photo, tiny_parser):
    crops = np.ascontiguousarray(photo.rgb[None, 20:148, 40:168])
    labels = session.parse_crops(crops)
    assert labels.shape == (1, 128, 128) and np.array_equal(labels, FaceParser.load().parse(crops))
    with pytest.raises(ShapeError):
        session.parse_crops(crops.astype(np.float32))


def test_attributes_come_by_name_from_the_classifier(session, photo, tiny_attributes, tiny_igan):
    found = session.recognise_attributes(photo, FACE)
    assert tuple(found) == ATTRIBUTES and all(0 < value < 1 for value in found.values())
    recogniser = AttributeRecogniser.load()
    crop_rgb = session._crops.crop(photo, FACE.landmarks, 80)
    np.testing.assert_allclose(list(found.values()), recogniser.recognise(crop_rgb[None])[0], rtol=1e-6)


def test_without_the_classifier_they_come_from_the_network_that_changes_them(
    session, photo, tiny_igan, monkeypatch
):
    is_available = weights.is_available
    monkeypatch.setattr(weights, "is_available", lambda name: name != "attributes" and is_available(name))
    assert list(session.recognise_attributes(photo, FACE)) == ["Bangs", "Eyeglasses", "Smiling"]


def test_a_change_adds_what_the_network_changes_and_nothing_else(session, photo, tiny_igan, monkeypatch):
    present = dict.fromkeys(("Bangs", "Smiling"), 0.25)
    monkeypatch.setattr(Session, "recognise_attributes", lambda session, photo, face: present)
    asked = []

    def transform(gan, crops, changes):
        asked.append(dict(changes))
        return np.full((1, 128, 128, 3), (110, 90, 85) if changes["Bangs"] == 1 else 90, np.uint8)

    monkeypatch.setattr(IterativeGAN, "transform", transform)
    result = session.transform(AttributeRequest(photo, {"Bangs": 1.0}, FACE))
    assert asked == [{"Bangs": 1.0}, {"Bangs": 0.25}], "from what the face has"
    difference = result.image.astype(int) - photo.rgb
    middle = difference[50:150, 70:170]
    unclipped = (photo.rgb[50:150, 70:170] < 230) & (photo.rgb[50:150, 70:170] > 10)
    assert (middle == (20, 0, -5))[unclipped].all()
    outside = np.ones(photo.rgb.shape[:2], bool)
    outside[20:181, 40:201] = False
    assert not difference[outside].any()
    assert np.abs(difference[20, :, 0]).max() <= 1  # it fades out


@pytest.fixture
def colourful_change(monkeypatch) -> None:
    """The network draws a fringe as a green cast over the whole face."""

    def transform(gan, crops, changes):
        return np.full((1, 128, 128, 3), (90, 150, 60) if changes.get("Bangs") == 1 else 90, np.uint8)

    monkeypatch.setattr(IterativeGAN, "transform", transform)


def test_a_change_leaves_a_black_and_white_photo_without_colours(
    session, photo, tiny_igan, tiny_attributes, colourful_change
):
    grey = photo.with_rgb(np.repeat(photo.rgb[..., :1], 3, axis=2))
    changed = session.transform(AttributeRequest(grey, {"Bangs": 1.0}, FACE)).image
    assert (changed == changed[..., :1]).all()
    middle = changed[50:150, 70:170, 0].astype(int) - grey.rgb[50:150, 70:170, 0]
    unclipped = grey.rgb[50:150, 70:170, 0] < 200
    assert (np.abs(middle[unclipped] - 31.8) <= 1).all(), (
        "the brightness of the change stays: 0.587*60 - 0.114*30"
    )


def test_a_toned_photo_keeps_its_tone(session, photo, tiny_igan, tiny_attributes, colourful_change):
    level = photo.rgb[..., 0] / 255.0
    sepia = photo.with_rgb(
        np.dstack([255 * level**0.8, 255 * level, 255 * level**1.3]).round().astype(np.uint8)
    )
    changed = session.transform(AttributeRequest(sepia, {"Bangs": 1.0}, FACE)).image
    assert np.abs(changed[100, 120].astype(int) - sepia.rgb[100, 120]).max() > 20
    palette = monochrome_palette(sepia.rgb)
    inside = changed[50:150, 70:170]
    off = np.abs(inside - in_palette(inside.astype(np.float32), palette)).max(axis=2)
    assert (off <= 8).mean() > 0.999, "its highlights and shadows have the colours of before"


def test_the_networks_own_change_reaches_the_photo(session, photo, tiny_igan):
    same = session.transform(AttributeRequest(photo, {}, FACE))
    assert np.array_equal(same.image, photo.rgb)
    changed = session.transform(AttributeRequest(photo, {"Eyeglasses": 1.0, "Bangs": 0.0}, FACE))
    assert not np.array_equal(changed.image, photo.rgb)
    known = session.recognise_attributes(photo, FACE)["Bangs"]
    kept = session.transform(AttributeRequest(photo, {"Bangs": known}, FACE))
    assert np.array_equal(kept.image, photo.rgb), "what it has already changes nothing"
    with pytest.raises(GeneratorError, match="no attribute 'Wings'; choose one of: Bangs"):
        session.transform(AttributeRequest(photo, {"Wings": 1.0}, FACE))
    with pytest.raises(GeneratorError, match="no attribute 'Glasses'; did you mean Eyeglasses\\?"):
        session.transform(AttributeRequest(photo, {"Glasses": 1.0}, FACE))
    with pytest.raises(GeneratorError, match=r"Bangs goes from 0 \(no\) to 1 \(yes\), not to 1.5"):
        session.transform(AttributeRequest(photo, {"Bangs": 1.5}, FACE))


def test_what_a_slider_asks_again_is_looked_up(session, photo, tiny_igan, tiny_attributes, monkeypatch):
    draws, looks = [], []
    draw, look = IterativeGAN.transform, AttributeRecogniser.recognise
    monkeypatch.setattr(IterativeGAN, "transform", lambda g, c, v: draws.append(dict(v)) or draw(g, c, v))
    monkeypatch.setattr(AttributeRecogniser, "recognise", lambda r, c: looks.append(1) or look(r, c))
    first, *_, last = (
        session.transform(AttributeRequest(photo, {"Eyeglasses": value}, FACE)) for value in (1.0, 0.5, 1.0)
    )
    assert len(looks) == 1 and [
        values["Eyeglasses"] for values in draws if values["Eyeglasses"] in (0.5, 1)
    ] == [
        1,
        0.5,
        1,
    ]
    assert len(draws) == 4, "the face as it is was drawn once"
    np.testing.assert_array_equal(first.image, last.image)


class TestWarnings:
    """Of what may go wrong with a face; the network itself draws nothing worth looking at here."""

    @pytest.fixture
    def ask(self, session, photo, tiny_igan, monkeypatch):
        def transform(changes, present=(), face=FACE):
            monkeypatch.setattr(Session, "recognise_attributes", lambda *_, **__: dict(present))
            monkeypatch.setattr(
                IterativeGAN, "transform", lambda gan, crops, changes: np.zeros((1, 128, 128, 3), np.uint8)
            )
            return session.transform(AttributeRequest(photo, changes, face)).warnings

        return transform

    def test_of_two_that_contradict_each_other_the_last_one_counts(self, ask):
        (warning,) = ask({"Bald": 1.0, "Smiling": 1.0, "Bangs": 0.7})
        assert warning == "Bald and Bangs contradict each other: Bangs counts, as the last one."
        assert ask({"Bald": 1.0, "Smiling": 1.0}) == ()

    def test_a_head_that_is_turned_aside(self, ask):
        turned = CANONICAL_LANDMARKS * 160 + (40, 20)
        turned[2, 0] += 0.5 * 0.235 * 160
        (warning,) = ask({"Bangs": 1.0}, face=FaceFrame(turned))
        assert "turned far to the side" in warning
        turned[2, 0] -= 0.2 * 0.235 * 160
        assert ask({"Bangs": 1.0}, face=FaceFrame(turned)) == ()

    def test_a_hat_over_the_hair(self, ask):
        (warning,) = ask({"Bangs": 1.0}, {"Wearing_Hat": 0.8})
        assert "A hat seems to hide the hair" in warning
        assert ask({"Smiling": 1.0}, {"Wearing_Hat": 0.8}) == ask({"Bangs": 1.0}, {"Wearing_Hat": 0.2}) == ()
        assert ask({"Bangs": 1.0, "Wearing_Hat": 0.0}, {"Wearing_Hat": 0.8}) == (), "it is to go as well"


def test_the_result_says_how_far_it_is_from_the_person(
    session, photo, tiny_igan, tiny_attributes, tiny_identity, colourful_change
):
    same = session.transform(AttributeRequest(photo, {}, FACE))
    assert same.identity_distance == 0 and same.likeness is Likeness.SAME
    changed = session.transform(AttributeRequest(photo, {"Bangs": 1.0}, FACE))
    embedder = IdentityEmbedder.load()
    crops = [FaceCrops().crop(each, FACE.landmarks, CROP_PX) for each in (photo, Photo(changed.image))]
    distance = identity_distance(*(embedder.embed(crop[None]) for crop in crops))[0]
    assert changed.identity_distance == pytest.approx(distance, rel=0.05) and distance > 0


def test_without_the_network_for_it_nothing_is_said_of_the_person(session, photo, tiny_igan, monkeypatch):
    is_available = weights.is_available
    monkeypatch.setattr(weights, "is_available", lambda name: name != "identity" and is_available(name))
    result = session.transform(AttributeRequest(photo, {}, FACE))
    assert result.identity_distance is None and result.likeness is None


def test_faces_of_nobody_follow_their_seeds(session, tiny_igan):
    both = session.generate_faces(GenerateRequest({"Eyeglasses": 1.0}, 2, 4))
    assert both.shape == (2, 128, 128, 3) and both.dtype == np.uint8
    assert not np.array_equal(*both)
    assert np.array_equal(session.generate_faces(GenerateRequest({"Eyeglasses": 1.0}, seed=5))[0], both[1])
    with pytest.raises(GeneratorError, match="at least one"):
        session.generate_faces(GenerateRequest(count=0))
    with pytest.raises(GeneratorError, match="negative"):
        session.generate_faces(GenerateRequest(seed=-1))


def test_what_is_missing_is_said_in_one_sentence(session, photo, tmp_path, monkeypatch):
    (tmp_path / "manifest.toml").write_text("")
    monkeypatch.setattr(weights, "asset_path", lambda _: tmp_path)
    monkeypatch.delenv(weights.FOLDER_VARIABLE, raising=False)
    for ask in (
        lambda: session.parse_crops(np.zeros((1, 8, 8, 3), np.uint8)),
        lambda: session.recognise_attributes(photo, FACE),
        lambda: session.transform(AttributeRequest(photo, {}, FACE)),
        lambda: session.generate_faces(GenerateRequest()),
    ):
        with pytest.raises(
            WeightsError, match=r"^No weights .* train them with faceinpaint-train, and name their folder in"
        ):
            ask()


def test_no_face_and_a_face_beside_the_photo(session, photo, tiny_igan, monkeypatch):
    monkeypatch.setattr(detection, "find_faces", lambda rgb: [])
    with pytest.raises(FaceError, match="set the face frame by hand"):
        session.recognise_attributes(photo)
    beside = FaceFrame(CANONICAL_LANDMARKS * 50 + 1000)
    with pytest.raises(FaceError, match="outside of the photo"):
        session.transform(AttributeRequest(photo, {"Bangs": 1.0}, beside))


def test_networks_are_loaded_once_and_a_full_card_is_explained(session, tiny_igan, monkeypatch):
    loads = []
    load = IterativeGAN.load
    monkeypatch.setattr(IterativeGAN, "load", lambda device: loads.append(device) or load(device))
    for _ in range(2):
        session.generate_faces(GenerateRequest())
    assert loads == ["cpu"]

    def fail(device):
        raise RuntimeError("CUDA out of memory")

    monkeypatch.setattr(IterativeGAN, "load", fail)
    with pytest.raises(DeviceError, match="too little free memory"):
        Session("cpu").generate_faces(GenerateRequest())
