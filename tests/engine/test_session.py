import gc
import weakref

import numpy as np
import pytest
import torch

from engine import mask_parts, runtime, weights
from engine.boxes import Box
from engine.errors import (
    CancelledError,
    DeviceError,
    FaceError,
    GeneratorError,
    MaskError,
    ShapeError,
    WeightsError,
)
from engine.faces import detection
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.generators.classical import Telea
from engine.generators.generative_face_completion import GenerativeFaceCompletion
from engine.generators.missing_data_encoder import MissingDataEncoder
from engine.photo.photo import Photo
from engine.quality import rate
from engine.request import CompletionRequest, FaceFrame
from engine.runtime.torch_flavour import TorchNetwork
from engine.session import Session


@pytest.fixture
def photo() -> Photo:
    y, x = np.mgrid[:200, :260]
    return Photo(np.stack([x % 256, 90 + 40 * np.sin(y / 9), (x + y) // 2], axis=2).astype(np.uint8))


@pytest.fixture
def mask_fill() -> np.ndarray:
    mask = np.zeros((200, 260), np.uint8)
    mask[80:120, 90:150] = 255
    return mask


@pytest.fixture
def face() -> FaceFrame:
    """Its crop covers the pixels 40..200 across and 20..180 down."""
    return FaceFrame(CANONICAL_LANDMARKS * 160 + (40, 20))


@pytest.fixture
def session() -> Session:
    return Session("cpu")


class TestFaces:
    def test_a_photo_is_searched_once(self, session, photo, face, monkeypatch):
        searched = []
        monkeypatch.setattr(detection, "find_faces", lambda rgb: searched.append(rgb) or [face])
        assert session.find_faces(photo) == session.find_faces(photo) == [face]
        assert len(searched) == 1
        session.find_faces(photo.with_rgb(photo.rgb))
        assert len(searched) == 2

    def test_a_closed_photo_is_not_kept(self, session, monkeypatch):
        monkeypatch.setattr(detection, "find_faces", lambda rgb: [])
        photo = Photo(np.zeros((20, 20, 3), np.uint8))
        session.find_faces(photo)
        gone = weakref.ref(photo)
        del photo
        gc.collect()
        assert gone() is None

    def test_a_mask_beside_all_found_faces_is_searched_around_once(
        self, session, photo, mask_fill, face, tiny_gfc, monkeypatch
    ):
        places = []
        far = FaceFrame(CANONICAL_LANDMARKS * 30 + (225, 5))
        monkeypatch.setattr(detection, "find_faces", lambda rgb: [far])
        monkeypatch.setattr(detection, "find_faces_near", lambda rgb, box: places.append(box) or [face])
        for _ in range(2):
            assert session.complete(CompletionRequest(photo, mask_fill, "gfc")).faces == (face,)
        assert places == [Box(90, 80, 150, 120)]
        assert session.find_faces(photo) == [far]

    def test_a_face_that_the_mask_misses_is_not_taken(self, session, photo, mask_fill, tiny_gfc, monkeypatch):
        far = FaceFrame(CANONICAL_LANDMARKS * 30 + (225, 5))
        monkeypatch.setattr(detection, "find_faces", lambda rgb: [])
        monkeypatch.setattr(detection, "find_faces_near", lambda rgb, box: [far])
        result = session.complete(CompletionRequest(photo, mask_fill, "gfc"))
        assert result.faces == () and "No face was found" in result.warnings[0]

    def test_a_frame_set_by_hand_goes_before_detection(
        self, session, photo, mask_fill, face, tiny_gfc, monkeypatch
    ):
        monkeypatch.setattr(detection, "find_faces", lambda rgb: pytest.fail("searched"))
        result = session.complete(CompletionRequest(photo, mask_fill, "gfc", face=face))
        assert result.generator == "gfc" and result.faces == (face,) and result.warnings == ()

    def test_classical_fills_need_no_faces(self, session, photo, mask_fill, monkeypatch):
        monkeypatch.setattr(detection, "find_faces", lambda rgb: pytest.fail("searched"))
        assert session.complete(CompletionRequest(photo, mask_fill, "ns")).faces == ()


class TestAuto:
    def test_takes_gfc_for_a_face(self, session, photo, mask_fill, face, tiny_gfc, monkeypatch):
        monkeypatch.setattr(detection, "find_faces", lambda rgb: [face])
        result = session.complete(CompletionRequest(photo, mask_fill))
        assert result.generator == "gfc" and result.warnings == () and not result.lacks_face
        assert result.reason.startswith("Generative Face Completion was chosen: ")

    def test_without_a_face_it_fills_from_the_surroundings(
        self, session, photo, mask_fill, tiny_gfc, monkeypatch
    ):
        monkeypatch.setattr(detection, "find_faces", lambda rgb: [])
        monkeypatch.setattr(detection, "find_faces_near", lambda rgb, box: [])
        result = session.complete(CompletionRequest(photo, mask_fill))
        assert result.generator == "telea"
        assert len(result.warnings) == 1 and "No face was found" in result.warnings[0]

    def test_without_weights_it_says_so(self, session, photo, mask_fill, monkeypatch):
        monkeypatch.setattr(weights, "is_available", lambda name: False)
        result = session.complete(CompletionRequest(photo, mask_fill))
        assert result.generator == "telea"
        assert len(result.warnings) == 1 and "No weights that draw faces" in result.warnings[0]


class TestComplete:
    @pytest.mark.parametrize("generator", ["auto", "gfc", "telea"])
    def test_the_mask_is_taken_apart_once(
        self, session, photo, mask_fill, face, tiny_gfc, monkeypatch, generator
    ):
        calls = []
        find_owners = mask_parts._face_of_pixels
        monkeypatch.setattr(
            mask_parts, "_face_of_pixels", lambda *args: calls.append(args) or find_owners(*args)
        )
        monkeypatch.setattr(detection, "find_faces", lambda rgb: [face])
        result = rate(session.complete(CompletionRequest(photo, mask_fill, generator)))
        assert len(calls) == 1 and len(result.scores) == 1

    def test_returns_timings_seeds_and_one_patch_for_each(self, session, photo, mask_fill, face, tiny_gfc):
        request = CompletionRequest(photo, mask_fill, "gfc", seed=5, alternatives=3, face=face)
        steps = []
        result = session.complete(request, lambda share, text: steps.append((share, text)))
        assert result.seeds == (5, 6, 7) and len(result.images) == 3
        assert result.request is request
        assert result.timings_ms["total"] >= sum(
            ms for step, ms in result.timings_ms.items() if step != "total"
        )
        assert [share for share, _ in steps] == sorted(share for share, _ in steps)
        for image in result.images:
            assert np.array_equal(image[mask_fill == 0], photo.rgb[mask_fill == 0])
            assert (image[mask_fill > 0] != photo.rgb[mask_fill > 0]).any(axis=1).mean() > 0.9

    def test_a_generator_is_loaded_once(self, session, photo, mask_fill, monkeypatch):
        loads = []
        load = Telea.load
        monkeypatch.setattr(Telea, "load", lambda device: loads.append(device) or load(device))
        for _ in range(2):
            session.complete(CompletionRequest(photo, mask_fill, "telea"))
        assert loads == ["cpu"]

    def test_tells_what_happened_on_the_device(self, session, photo, mask_fill, face, tiny_gfc, monkeypatch):
        call = TorchNetwork.__call__

        def run_on_a_full_card(network, *arrays):
            runtime.notify("The processor took over.")
            return call(network, *arrays)

        monkeypatch.setattr(TorchNetwork, "__call__", run_on_a_full_card)
        request = CompletionRequest(photo, mask_fill, "gfc", alternatives=2, face=face)
        assert session.complete(request).warnings == ("The processor took over.",)

    def test_cancel(self, session, photo, mask_fill):
        with pytest.raises(CancelledError):
            session.complete(CompletionRequest(photo, mask_fill, "telea"), is_cancelled=lambda: True)

    def test_altered_weights_leave_the_other_generators_working(
        self, session, photo, mask_fill, face, tiny_gfc
    ):
        tiny_gfc.write_bytes(tiny_gfc.read_bytes()[:-1] + b"\x01")
        with pytest.raises(WeightsError):
            session.complete(CompletionRequest(photo, mask_fill, "gfc", face=face))
        assert session.complete(CompletionRequest(photo, mask_fill, "telea")).generator == "telea"

    @pytest.mark.parametrize(
        ("changes", "error", "says"),
        [
            ({"generator": "dall-e"}, GeneratorError, r"'dall-e'; choose one of: .*telea.*gfc"),
            ({"blend": "glue"}, GeneratorError, r"'glue'; choose one of: poisson, feather, none"),
            ({"alternatives": 0}, GeneratorError, "at least one"),
            ({"seed": -1}, GeneratorError, "cannot be negative"),
            ({"mask_fill": np.zeros((200, 260), np.uint8)}, MaskError, "Nothing is marked"),
            ({"mask_fill": np.full((200, 260), 255, np.uint8)}, MaskError, "whole photo is marked"),
            (
                {"mask_fill": np.full((100, 130), 255, np.uint8)},
                MaskError,
                "130 x 100 pixels but the photo 260 x 200",
            ),
            ({"photo": Photo(np.zeros((200, 260), np.uint8))}, ShapeError, r"uint8 \[H,W,3\]"),
            ({"photo": Photo(np.zeros((200, 260, 3), np.float32))}, ShapeError, "not float32"),
            ({"face": FaceFrame(np.zeros((4, 2)))}, FaceError, "not five points"),
            ({"face": FaceFrame(np.full((5, 2), np.nan))}, FaceError, "not five points"),
            ({"face": FaceFrame(CANONICAL_LANDMARKS * 1e7)}, FaceError, "far outside of the photo"),
        ],
    )
    def test_bad_requests(self, session, photo, mask_fill, changes, error, says):
        request = CompletionRequest(**({"photo": photo, "mask_fill": mask_fill} | changes))
        with pytest.raises(error, match=says):
            session.complete(request)


class TestTasks:
    def test_a_grey_photo_is_coloured_where_its_face_is(self, session, photo, face, tiny_mde):
        grey = photo.with_rgb(np.repeat(photo.rgb[..., :1], 3, axis=2))
        request = CompletionRequest(grey, np.full((200, 260), 255, np.uint8), face=face, task="colorize")
        result = session.complete(request)
        assert result.generator == "mde" and "can colour photos" in result.reason
        image = result.images[0]
        assert np.array_equal(image[..., 1], grey.rgb[..., 1])
        assert (image[60:140, 80:160, 0] != grey.rgb[60:140, 80:160, 0]).mean() > 0.9

    def test_a_frame_that_cuts_a_face_off_grows_and_is_filled(self, session, photo, face, tiny_mde):
        half = Photo(np.ascontiguousarray(photo.rgb[:, 120:]))  # cuts through the face
        frame = FaceFrame(face.landmarks - (120, 0))
        larger = session.grow_canvas(half, frame)
        assert larger.mask_fill.shape == (200, 140 + 80)
        request = CompletionRequest(larger.photo, larger.mask_fill, face=larger.face, task="extend")
        image = session.complete(request).images[0]
        assert np.array_equal(image[:, 80:], half.rgb)
        assert (image[30:170, :70] != larger.photo.rgb[30:170, :70]).any(axis=2).mean() > 0.9

    def test_what_lies_beyond_the_frame_is_not_shown_as_known(
        self, session, photo, face, mask_fill, tiny_mde, monkeypatch
    ):
        """Or the network would see a mirror image of the fragment."""
        holes = []
        complete = MissingDataEncoder.complete
        monkeypatch.setattr(
            MissingDataEncoder, "complete", lambda s, c, m, *args: holes.append(m) or complete(s, c, m, *args)
        )
        half = Photo(np.ascontiguousarray(photo.rgb[:, 120:]))
        frame = FaceFrame(face.landmarks - (120, 0))  # the left half of its crop is beyond the frame
        for task in ("inpaint", "extend"):
            mask = np.ascontiguousarray(mask_fill[:, 120:])
            session.complete(CompletionRequest(half, mask, "mde", face=frame, task=task))
        inpainted, extended = (hole[0, 10] > 0 for hole in holes)  # a row above the mask
        assert not inpainted.any()
        assert extended[:62].all() and not extended[66:].any()

    def test_without_a_face_there_is_nothing_to_extend(self, session, photo, monkeypatch):
        monkeypatch.setattr(detection, "find_faces", lambda rgb: [])
        with pytest.raises(FaceError, match="No face was found in this photo"):
            session.grow_canvas(photo)

    def test_a_generator_that_cannot_do_it_says_who_can(self, session, photo, mask_fill, tiny_mde):
        with pytest.raises(GeneratorError, match="cannot colour photos; choose one of: mde"):
            session.complete(CompletionRequest(photo, mask_fill, "gfc", task="colorize"))


class TestDevice:
    @pytest.fixture
    def card(self, monkeypatch):
        """A graphics card that seems to be there."""
        monkeypatch.setattr(runtime, "available_devices", lambda: {"cuda": "Card", "cpu": "CPU"})

    def test_unknown(self, monkeypatch):
        monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
        with pytest.raises(DeviceError):
            Session("cuda")

    def test_switching_loads_the_generators_anew(self, session, photo, mask_fill, card, monkeypatch):
        session.complete(CompletionRequest(photo, mask_fill, "telea"))
        loads = []
        load = Telea.load
        monkeypatch.setattr(Telea, "load", lambda device: loads.append(device) or load(device))
        session.set_device("cuda")
        assert session.device == "cuda" and loads == ["cuda"]

    def test_a_switch_that_fails_leaves_everything_working(
        self, session, photo, mask_fill, face, tiny_gfc, card, monkeypatch
    ):
        request = CompletionRequest(photo, mask_fill, "gfc", face=face)
        before = session.complete(request)

        def fail(device):
            raise torch.OutOfMemoryError("CUDA out of memory")

        monkeypatch.setattr(GenerativeFaceCompletion, "load", fail)
        with pytest.raises(DeviceError, match="too little free memory for gfc; close other programs"):
            session.set_device("cuda")
        assert session.device == "cpu"
        assert np.array_equal(session.complete(request).images[0], before.images[0])

    def test_a_full_card_hands_over_to_the_processor_and_says_so(
        self, photo, mask_fill, face, tiny_gfc, card, monkeypatch
    ):
        load = GenerativeFaceCompletion.load
        monkeypatch.setattr(Telea, "load", lambda device, load=Telea.load: load("cpu"))

        def load_into_a_full_card(device):
            if device != "cpu":
                raise torch.OutOfMemoryError("CUDA out of memory")
            return load(device)

        monkeypatch.setattr(GenerativeFaceCompletion, "load", load_into_a_full_card)
        request = CompletionRequest(photo, mask_fill, "gfc", face=face)
        result = Session("cuda").complete(request)
        assert result.warnings == (runtime.TOO_LITTLE_MEMORY,)
        assert np.array_equal(result.images[0], Session("cpu").complete(request).images[0])

    def test_where_the_card_is_lost_the_processor_can_be_chosen(
        self, photo, mask_fill, face, tiny_gfc, card, monkeypatch
    ):
        load = GenerativeFaceCompletion.load

        def load_onto_a_lost_card(device):
            if device != "cpu":
                raise RuntimeError("CUDA error: unknown error")
            return load(device)

        monkeypatch.setattr(GenerativeFaceCompletion, "load", load_onto_a_lost_card)
        request = CompletionRequest(photo, mask_fill, "gfc", face=face)
        session = Session("cuda")
        with pytest.raises(DeviceError, match="does not answer any more"):
            session.complete(request)
        session.set_device("cpu")
        assert np.array_equal(session.complete(request).images[0], Session("cpu").complete(request).images[0])

    def test_other_errors_while_loading_are_not_hidden(self, session, photo, mask_fill, monkeypatch):
        def fail(device):
            raise RuntimeError("a bug")

        monkeypatch.setattr(Telea, "load", fail)
        with pytest.raises(RuntimeError, match="a bug"):
            session.complete(CompletionRequest(photo, mask_fill, "telea"))
