"""Which pixels a completion fills, from which crop, and what it leaves as it was."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.completion import complete
from engine.faces.alignment import crop_corners
from engine.options import Blend
from engine.photo.photo import Photo
from engine.request import CompletionRequest
from tests.engine.fake_generators import (
    SIZE_PX,
    FaceFill,
    FlatFill,
    HighResolutionFill,
    draw_photo,
    frame,
    run,
)


@pytest.mark.parametrize(("crop_px", "side_px"), [(100, 64), (140, 128), (350, 320), (1300, 1024)])
def test_a_fine_generator_gets_as_fine_a_crop_as_the_photo_has(crop_px, side_px):
    photo = draw_photo()
    mask = np.zeros(photo.shape[:2], np.uint8)
    mask[150:190, 150:190] = 255
    generator = HighResolutionFill()
    result = run(photo, mask, [frame(120, 110, crop_px)], generator, alternatives=2, seed=4, blend="none")
    assert {call[0].shape[-2] for call in generator.calls} == {side_px}
    assert [seed for call in generator.calls for seed in call[2]] == [4, 5]
    assert all(call[1].shape[-1] == SIZE_PX for call in generator.calls)
    image = result.images[0].astype(float)
    assert np.array_equal(image[mask == 0], photo[mask == 0])
    if side_px > SIZE_PX:
        assert generator.calls[0][3].any() == (crop_px > 300)
        steps = np.abs(np.diff(image[155:185, 155:185], axis=1)).mean()
        assert steps > 4  # stripes of 40 levels every two fine pixels


def test_two_lenses_are_filled_in_one_call_without_a_glimpse_of_the_glasses():
    generator, classical = FaceFill(), FlatFill()
    mask_fill = np.zeros((400, 500), np.uint8)
    cv2.circle(mask_fill, (180, 180), 30, 255, -1)
    cv2.circle(mask_fill, (290, 180), 30, 255, -1)
    cv2.circle(mask_fill, (235, 300), 3, 1, -1)  # hardly brushed, yet part of the occluder
    result = run(draw_photo(), mask_fill, [frame(110, 70, 256)], generator, classical)
    assert not classical.calls
    assert len(generator.calls) == 1
    crops, masks, seeds = generator.calls[0]
    assert crops.shape == (1, SIZE_PX, SIZE_PX, 3)
    assert masks.shape == (1, SIZE_PX, SIZE_PX)
    assert seeds == (0,)
    assert cv2.connectedComponents(masks[0])[0] == 4
    magenta = crops[0].astype(int) @ (1, -2, 1) > 60
    assert magenta.any()
    assert (masks[0][magenta] == 255).all()
    assert result.generator == "fake"
    assert result.warnings == ()
    assert len(result.faces) == 1


@pytest.mark.parametrize("base", [FaceFill, HighResolutionFill])
def test_a_black_and_white_photo_stays_one(base):
    tint = np.array([1, 2, 4], np.uint8)

    class Coloured(base):
        def fill(self, crop_rgb, hole, seed):
            return super().fill(crop_rgb, hole, seed) // tint

        def complete_high_resolution(self, fine_rgb, mask_fill, seed, outside_photo=None):
            return super().complete_high_resolution(fine_rgb, mask_fill, seed, outside_photo) // tint

    coloured = cv2.addWeighted(draw_photo(), 4, np.full((400, 500, 3), 120, np.uint8), -3, 0)
    grey = np.repeat(coloured[..., :1], 3, axis=2)
    mask = np.zeros((400, 500), np.uint8)
    mask[150:230, 180:300] = 255
    for photo, is_grey in ((grey, True), (coloured, False)):
        hole = run(photo, mask, [frame(120, 80, 200)], Coloured()).images[0][150:230, 180:300]
        assert (hole == hole[..., :1]).all() == is_grey


def test_the_picture_lands_where_the_crop_was():
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[110:290, 160:320] = 255
    photo = np.full((400, 500, 3), 120, np.uint8)
    result = run(photo, mask_fill, [frame(110, 70, 256)]).images[0]
    drawn = result[..., 0] < 90
    ys, xs = np.nonzero(drawn)
    # Rows 26..35 and columns 27..36 of 64, in a crop of 256 at (110, 70).
    assert abs(ys.mean() - (70 + 31 * 4)) <= 1
    assert abs(xs.mean() - (110 + 32 * 4)) <= 1
    assert abs(drawn.sum() - 40 * 40) <= 200


@pytest.mark.parametrize("blend", list(Blend))
@pytest.mark.parametrize("size", [(233, 317), (400, 500)])
def test_outside_the_mask_every_pixel_is_bit_identical(blend, size):
    rng = np.random.default_rng(3)
    photo = draw_photo(*size)
    noise = cv2.GaussianBlur(rng.random(size), (0, 0), 9)
    mask_fill = np.where(noise > np.quantile(noise, 0.8), rng.integers(1, 256, size), 0).astype(np.uint8)
    faces = [frame(-20, -30, 170), frame(150, 60, 140)]
    result = run(photo, mask_fill, faces, blend=blend, alternatives=2)
    for image in result.images:
        assert image.shape == photo.shape
        assert np.array_equal(image[mask_fill == 0], photo[mask_fill == 0])


@pytest.mark.parametrize("blend", list(Blend))
def test_no_occluder_shines_through(blend):
    photo = draw_photo()
    mask_fill = np.zeros((400, 500), np.uint8)
    cv2.circle(mask_fill, (235, 200), 70, 255, -1)
    image = run(photo, mask_fill, [frame(110, 70, 256)], blend=blend).images[0]
    # Feathering mixes the edge of what was there in; farther in there must be none of it.
    inner = cv2.erode(mask_fill, np.ones((19, 19), np.uint8)) > 0
    assert (image[inner].astype(int) @ (1, -2, 1)).max() < 60


def test_each_face_is_filled_from_its_own_crop():
    generator = FaceFill()
    faces = [frame(10, 50, 200), frame(260, 100, 220)]
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[140:180, 80:140] = 255
    mask_fill[200:240, 340:400] = 255
    result = run(draw_photo(), mask_fill, [*faces, frame(200, 320, 50)], generator)
    assert len(generator.calls) == 2
    assert [len(calls[0]) for calls in generator.calls] == [1, 1]
    assert result.faces == tuple(faces)


def test_a_pixel_in_two_crops_belongs_to_the_nearer_face():
    generator = FaceFill()
    near, far = frame(150, 100, 200), frame(40, 90, 200)
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[180:210, 225:240] = 255
    assert run(draw_photo(), mask_fill, [far, near], generator).faces == (near,)


def test_without_a_face_the_surroundings_fill_and_the_result_says_what_to_do():
    generator, classical = FaceFill(), FlatFill()
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[100:140, 100:150] = 255
    result = run(draw_photo(), mask_fill, [], generator, classical)
    assert not generator.calls
    assert len(classical.calls) == 1
    assert result.generator == "flat"
    assert len(result.warnings) == 1
    assert "No face" in result.warnings[0] and result.lacks_face
    assert "by hand" in result.warnings[0]


def test_a_mask_beside_every_face_is_filled_from_its_surroundings():
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[350:380, 20:80] = 255
    result = run(draw_photo(), mask_fill, [frame(200, 20, 200)])
    assert result.generator == "flat"
    assert result.faces == ()
    assert "beside every face" in result.warnings[0]


def test_what_lies_on_no_face_is_filled_after_it_and_the_result_says_so():
    generator, classical = FaceFill(), FlatFill()
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[150:210, 220:280] = 255
    mask_fill[20:40, 20:50] = 255
    result = run(draw_photo(), mask_fill, [frame(150, 80, 200)], generator, classical)
    assert len(generator.calls) == len(classical.calls) == 1
    assert classical.calls[0][1][0].any()
    assert result.generator == "fake"
    assert len(result.warnings) == 1
    assert "no face" in result.warnings[0]


def test_a_mask_that_leaves_the_crop_is_filled_in_two_parts_that_meet():
    photo = np.full((400, 500, 3), 120, np.uint8)
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[300:330, 100:400] = 255
    face = frame(150, 140, 200)
    right = crop_corners(face.landmarks)[1, 0]
    assert 340 < right < 360
    result = run(photo, mask_fill, [face])
    assert np.abs(result.images[0].astype(int) - 120).max() <= 2
    assert len(result.warnings) == 1


def test_a_hair_that_hardly_reaches_into_the_crop_is_left_to_the_classical_fill():
    generator = FaceFill()
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[200:205, 20:152] = 255
    assert run(draw_photo(), mask_fill, [frame(150, 80, 200)], generator).generator == "flat"
    assert not generator.calls


def test_a_classical_generator_fills_everything_without_complaint():
    classical = FlatFill()
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[150:210, 220:280] = 255
    result = run(draw_photo(), mask_fill, [frame(150, 80, 200)], generator=classical)
    assert len(classical.calls) == 1
    assert result.warnings == ()
    assert result.generator == "flat"


def test_a_tiny_face_is_completed_with_a_warning():
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[120:126, 116:130] = 255
    result = run(draw_photo(), mask_fill, [frame(100, 100, 44)])
    assert result.generator == "fake"
    assert "26 pixels wide" in result.warnings[0]


@pytest.mark.parametrize(
    "box", [(0, 5, 0, 500), (395, 400, 0, 500), (0, 400, 0, 1), (0, 200, 300, 500), (7, 8, 9, 10)]
)
@pytest.mark.parametrize("faces", [[], [frame(-60, -80, 300), frame(320, 150, 300)]])
def test_masks_at_the_border_and_of_one_pixel(box, faces):
    photo = draw_photo()
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[box[0] : box[1], box[2] : box[3]] = 255
    image = run(photo, mask_fill, faces).images[0]
    assert np.array_equal(image[mask_fill == 0], photo[mask_fill == 0])
    assert (image[mask_fill > 0].astype(int) @ (1, -2, 1)).max() < 120


def test_the_patch_is_the_masks_bounding_box():
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[150:210, 220:280] = 255
    mask_fill[30:40, 20:50] = 255
    patch = run(draw_photo(), mask_fill, [frame(150, 80, 200)]).patches[0]
    assert (patch.x, patch.y) == (20, 30)
    assert patch.rgb.shape == (180, 260, 3)


def test_a_smooth_completion_receives_the_photos_grain():
    rng = np.random.default_rng(9)
    photo = np.clip(120 + rng.normal(0, 6, (900, 900, 1)) + np.zeros(3), 0, 255).astype(np.uint8)
    mask_fill = np.zeros((900, 900), np.uint8)
    mask_fill[250:450, 200:700] = 255
    image = run(photo, mask_fill, [frame(50, 50, 800)]).images[0]
    grey = image[270:330, 220:680].mean(axis=2)
    fine = grey - cv2.GaussianBlur(grey, (0, 0), 2)
    assert 0.8 <= fine.std() / 6 <= 1.2


def test_sixteen_bits_and_alpha_survive_outside_the_mask():
    rng = np.random.default_rng(2)
    rgb16 = rng.integers(0, 65536, (120, 140, 3)).astype(np.uint16)
    rgb = np.rint(rgb16 / 257).astype(np.uint8)
    alpha = rng.integers(0, 65536, (120, 140)).astype(np.uint16)
    photo = Photo(rgb, alpha=alpha, rgb16=rgb16)
    mask_fill = np.zeros((120, 140), np.uint8)
    mask_fill[40:80, 50:90] = 255
    result = complete(CompletionRequest(photo, mask_fill), [frame(0, 0, 120)], FaceFill(), FlatFill())
    saved = photo.with_rgb(result.images[0])
    outside = mask_fill == 0
    assert saved.rgb16 is not None
    assert np.array_equal(saved.rgb16[outside], rgb16[outside])
    assert np.array_equal(saved.alpha, alpha)
    assert (saved.rgb16[~outside] != rgb16[~outside]).mean() > 0.9


def test_the_photo_itself_is_never_written_to():
    photo = draw_photo()
    photo.setflags(write=False)
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[150:210, 220:280] = 255
    mask_fill[10:20, 10:20] = 255
    mask_fill.setflags(write=False)
    request = CompletionRequest(Photo(photo), mask_fill)
    result = complete(request, [frame(150, 80, 200)], FaceFill(), FlatFill())
    assert not np.array_equal(result.images[0], photo)


def test_the_result_of_one_completion_is_the_photo_of_the_next():
    photo = Photo(draw_photo())
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[150:210, 220:280] = 255
    first = complete(CompletionRequest(photo, mask_fill), [frame(150, 80, 200)], FaceFill(), FlatFill())
    kept = replace(photo, rgb=first.images[0])
    other = np.zeros((400, 500), np.uint8)
    other[220:260, 220:280] = 255
    second = complete(CompletionRequest(kept, other), [frame(150, 80, 200)], FaceFill(), FlatFill())
    assert np.array_equal(second.images[0][150:210, 220:280], first.images[0][150:210, 220:280])
