from itertools import pairwise

import cv2
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.sparse import lil_matrix
from scipy.sparse.linalg import spsolve

from engine.blending import Compositor, match_grain, warp_picture, warp_touched
from engine.options import Blend


def smooth_noise(
    rng: np.random.Generator, shape: tuple[int, int], sigma: float, strength: float
) -> np.ndarray:
    """Blurred noise of a given standard deviation, float32 [H,W,3]."""
    noise = cv2.GaussianBlur(rng.standard_normal((*shape, 3)).astype(np.float32), (0, 0), sigma)
    return noise * (strength / noise.std())


def photo_and_patch(shape: tuple[int, int], seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Two unlike smooth pictures: uint8 and float32 [H,W,3]."""
    rng = np.random.default_rng(seed)
    photo = np.clip(128 + smooth_noise(rng, shape, 7, 25), 0, 255).astype(np.uint8)
    return photo, np.float32(120) + smooth_noise(rng, shape, 4, 20)


def exact_poisson(photo: np.ndarray, patch: np.ndarray, hole: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Minimises the sum of squared gradient differences, eq. 6, pixel by pixel: float64 [H,W,3]."""
    number = np.full(hole.shape, -1)
    number[hole] = np.arange(hole.sum())
    matrix = lil_matrix((hole.sum(), hole.sum()))
    right = np.zeros((hole.sum(), 3))
    height, width = hole.shape
    for y, x in np.argwhere(hole):
        i = number[y, x]
        for v, u in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            if not (0 <= v < height and 0 <= u < width) or not (hole[v, u] or known[v, u]):
                continue
            matrix[i, i] += 1
            right[i] += patch[y, x] - patch[v, u]
            if hole[v, u]:
                matrix[i, number[v, u]] = -1
            else:
                right[i] += photo[v, u]
    result = photo.astype(np.float64)
    result[hole] = spsolve(matrix.tocsc(), right)
    return result


def draw_hole(name: str, shape: tuple[int, int] = (90, 110)) -> np.ndarray:
    mask = np.zeros(shape, np.uint8)
    if name == "rectangle":
        mask[20:70, 25:90] = 1
    elif name == "blob":
        cv2.circle(mask, (55, 45), 32, 1, -1)
        cv2.circle(mask, (60, 40), 9, 0, -1)
    elif name == "lenses":
        cv2.ellipse(mask, (30, 45), (20, 25), 0, 0, 360, 1, -1)
        cv2.ellipse(mask, (80, 45), (20, 25), 0, 0, 360, 1, -1)
    elif name == "strokes":
        cv2.polylines(mask, [np.array([[5, 10], [100, 30], [20, 60], [95, 80]])], False, 1, 7)
    elif name == "border":
        mask[:40, :60] = 1
        mask[70:, 100:] = 1
    elif name == "pixels":
        mask[[0, 44, 89, 50], [0, 60, 109, 20]] = 1
    return mask > 0


@pytest.mark.parametrize("name", ["rectangle", "blob", "lenses", "strokes", "border", "pixels"])
def test_poisson_is_within_two_levels_of_the_exact_solution(name):
    hole = draw_hole(name)
    photo, patch = photo_and_patch(hole.shape)
    photo = np.where(np.arange(hole.shape[1])[:, None] < 40, photo // 2, photo)  # an edge across the hole
    fitted = Compositor(hole.astype(np.uint8) * 255, ~hole, "poisson").fit(photo, patch)
    error = np.abs(fitted - exact_poisson(photo, patch, hole, ~hole))[hole]
    assert error.max() <= 2
    assert error.mean() <= 0.5


def test_pixels_that_are_neither_hole_nor_known_have_no_say():
    hole = draw_hole("rectangle")
    known = ~hole
    known[:, 90:] = False
    photo, patch = photo_and_patch(hole.shape)
    mask_fill = hole.astype(np.uint8) * 255
    fitted = Compositor(mask_fill, known, "poisson").fit(photo, patch)
    assert np.abs(fitted - exact_poisson(photo, patch, hole, known))[hole].max() <= 2
    photo[~hole & ~known] = (255, 0, 255)
    assert np.array_equal(Compositor(mask_fill, known, "poisson").fit(photo, patch)[hole], fitted[hole])


@pytest.mark.parametrize("blend", list(Blend))
@pytest.mark.parametrize("name", ["rectangle", "strokes", "border", "pixels"])
def test_a_shifted_patch_is_shifted_back(blend, name):
    hole = draw_hole(name)
    photo, _ = photo_and_patch(hole.shape)
    patch = photo.astype(np.float32) + np.float32([30, -20, 7])
    result = Compositor(hole.astype(np.uint8) * 255, ~hole, blend).blend(photo, patch)
    assert np.abs(result.astype(int) - photo).max() <= 1


@pytest.mark.parametrize("blend", list(Blend))
def test_a_hole_without_known_pixels_takes_the_patch_as_it_is(blend):
    _, patch = photo_and_patch((20, 30))
    hole = np.ones((20, 30), bool)
    result = Compositor(hole.astype(np.uint8) * 255, ~hole, blend).blend(
        np.zeros((20, 30, 3), np.uint8), patch
    )
    assert np.abs(result - patch).max() <= 1


@settings(deadline=None, max_examples=60)
@given(
    height=st.integers(1, 70),
    width=st.integers(1, 70),
    share=st.sampled_from([0.02, 0.3, 0.6, 0.95]),
    blur=st.sampled_from([0, 2, 6]),
    blend=st.sampled_from(Blend),
    seed=st.integers(0, 2**16),
)
def test_outside_the_hole_no_pixel_changes(height, width, share, blur, blend, seed):
    rng = np.random.default_rng(seed)
    noise = rng.random((height, width)).astype(np.float32)
    if blur:
        noise = cv2.GaussianBlur(noise, (0, 0), blur).reshape(height, width)
    mask_fill = np.where(noise <= np.quantile(noise, share), rng.integers(1, 256, noise.shape), 0).astype(
        np.uint8
    )
    photo = rng.integers(0, 256, (height, width, 3), np.uint8)
    patch = rng.uniform(-20, 280, (height, width, 3)).astype(np.float32)
    known = (mask_fill == 0) & (rng.random(noise.shape) < 0.9)
    before = photo.copy()
    result = Compositor(mask_fill, known, blend).blend(photo, patch)
    assert result.dtype == np.uint8
    assert np.array_equal(result[mask_fill == 0], before[mask_fill == 0])
    assert np.array_equal(photo, before)


def test_soft_mask_values_weigh_patch_and_photo():
    photo = np.full((40, 40, 3), 100, np.uint8)
    patch = photo.astype(np.float32)
    patch[15:25, 15:25] = 200
    mask_fill = np.zeros((40, 40), np.uint8)
    mask_fill[10:30, 10:30] = 255
    mask_fill[18:22, 18:22] = 51
    result = Compositor(mask_fill, mask_fill == 0, "poisson").blend(photo, patch)
    assert np.abs(result[16, 16].astype(int) - 200).max() <= 1
    assert np.abs(result[20, 20].astype(int) - 120).max() <= 1


def test_feather_fades_inwards():
    photo = np.zeros((60, 60, 3), np.uint8)
    patch = photo.astype(np.float32)
    patch[20:40, 20:40] = 140
    patch[15:45, 15:45] = 140
    mask_fill = np.zeros((60, 60), np.uint8)
    mask_fill[14:46, 14:46] = 255
    row = Compositor(mask_fill, mask_fill == 0, "feather").blend(photo, patch)[30, :, 0].astype(int)
    assert (row[:15] == 0).all()
    assert (np.diff(row[14:22]) > 0).sum() >= 5
    assert row[30] == 140


def octave_strengths(picture: np.ndarray, mask: np.ndarray, octaves: int) -> list[float]:
    """Standard deviation of the masked grey differences of Gaussians, an octave apart."""
    grey = cv2.cvtColor(picture.astype(np.float32), cv2.COLOR_RGB2GRAY)
    blurred = [grey] + [cv2.GaussianBlur(grey, (0, 0), 0.8 * 2**octave) for octave in range(octaves)]
    return [float((a - b)[mask].std()) for a, b in pairwise(blurred)]


def grainy_window(size: int = 320) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A smooth picture and the same with correlated and with white grain (float32), and a hole."""
    rng = np.random.default_rng(5)
    smooth = 130 + smooth_noise(rng, (size, size), 60, 15)
    coarse = cv2.GaussianBlur(rng.standard_normal((size, size)), (0, 0), 1.5) * 20
    grain = (coarse + rng.normal(0, 2.5, (size, size)))[..., None]
    hole = np.zeros((size, size), bool)
    hole[80:-80, 80:-80] = True
    return smooth, (smooth + grain).astype(np.float32), hole


def test_grain_reaches_the_strength_of_the_surroundings_in_each_octave():
    smooth, grainy, hole = grainy_window()
    filled = np.where(hole[..., None], smooth, grainy).astype(np.float32)
    result = match_grain(filled, hole, ~hole, 4, np.random.default_rng(0))
    inside = cv2.erode(hole.astype(np.uint8), np.ones((21, 21))) > 0
    got, wanted = octave_strengths(result, inside, 4), octave_strengths(grainy, ~hole, 4)
    before = octave_strengths(filled, inside, 4)
    for octave in range(4):
        assert before[octave] < 0.3 * wanted[octave]
        assert 0.75 <= got[octave] / wanted[octave] <= 1.3


def test_a_patch_that_has_the_grain_receives_hardly_more():
    smooth, grainy, hole = grainy_window()
    added = match_grain(grainy, hole, ~hole, 4, np.random.default_rng(0)) - grainy
    assert added[hole].std() < 0.3 * (grainy - smooth)[hole].std()


def test_grain_is_that_of_pixels_of_like_colour():
    rng = np.random.default_rng(6)
    picture = np.full((256, 384, 3), 60, np.float32)
    picture[:, 192:] = 210
    picture[:, :192] += rng.normal(0, 8, (256, 192, 1))
    hole = np.zeros((256, 384), bool)
    hole[64:192, 64:320] = True
    filled = picture.copy()
    filled[64:192, 64:192] = 60
    result = match_grain(filled, hole, ~hole, 2, np.random.default_rng(1))
    assert result[80:176, 80:150].std() > 5
    assert result[80:176, 234:304].std() < 1


def test_grain_follows_its_seed():
    smooth, grainy, hole = grainy_window()
    filled = np.where(hole[..., None], smooth, grainy).astype(np.float32)
    first, again, other = (match_grain(filled, hole, ~hole, 3, np.random.default_rng(s)) for s in (1, 1, 2))
    assert np.array_equal(first, again)
    assert np.abs(first - other)[hole].mean() > 1


def test_grain_without_known_pixels_adds_nothing():
    picture = np.full((50, 70, 3), 90, np.float32)
    hole = np.ones((50, 70), bool)
    assert np.array_equal(match_grain(picture, hole, ~hole, 3, np.random.default_rng(0)), picture)


@pytest.mark.parametrize("scale", [0.07, 0.4, 1.0, 3.5])
def test_warping_there_meets_warping_back(scale):
    photo, _ = photo_and_patch((300, 401))
    smooth = cv2.GaussianBlur(photo, (0, 0), max(6, 2.5 / scale))
    turn = cv2.getRotationMatrix2D((200, 150), 20, scale)
    size = (round(401 * scale), round(300 * scale))
    turn[:, 2] += np.array(size) / 2 - (200, 150)
    there = warp_picture(smooth, turn, size)
    back = warp_picture(there.astype(np.float32), cv2.invertAffineTransform(turn), (401, 300))
    middle = np.s_[110:190, 150:250]
    assert np.abs(back[middle] - smooth[middle]).mean() < 1.5


def test_shrinking_does_not_alias():
    stripes = np.zeros((400, 400, 3), np.uint8)
    stripes[:, ::2] = 200
    matrix = np.array([[0.1, 0, 0], [0, 0.1, 0]])
    assert np.abs(warp_picture(stripes, matrix, (40, 40)).astype(int) - 100).max() <= 2


@settings(deadline=None, max_examples=40)
@given(x=st.integers(0, 400), y=st.integers(0, 299), scale=st.floats(0.02, 2), turn=st.floats(-180, 180))
@example(x=201, y=71, scale=0.02, turn=20.0)  # lies almost between four pixels, of which three are touched
def test_no_masked_pixel_is_lost(x, y, scale, turn):
    mask = np.zeros((300, 401), np.uint8)
    mask[y, x] = 1
    matrix = cv2.getRotationMatrix2D((200, 150), turn, scale)
    size = (round(600 * scale), round(600 * scale))
    matrix[:, 2] += np.array(size) / 2 - (200, 150)
    touched = warp_touched(mask, matrix, size)
    column, row = np.rint(matrix @ (x, y, 1)).astype(int)
    row, column = np.clip(row, 0, size[1] - 1), np.clip(column, 0, size[0] - 1)
    assert touched[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2].any()


@pytest.mark.parametrize("box", [(0, 0, 9, 4), (60, 45, 97, 80), (390, 290, 401, 300), (0, 0, 401, 300)])
def test_a_mask_that_shrinks_touches_what_its_blocks_touch_and_nothing_else(box):
    x0, y0, x1, y1 = box
    mask = np.zeros((300, 401), np.uint8)
    mask[y0:y1, x0:x1] = 3
    scale = 1 / 10
    matrix = np.array([[scale, 0, scale / 2 - 0.5], [0, scale, scale / 2 - 0.5]])
    touched = warp_touched(mask, matrix, (40, 30))
    # A block of ten pixels, and five of its neighbours on either side.
    expected = np.zeros((30, 40), bool)
    for row, column in np.ndindex(30, 40):
        block = mask[max(10 * row - 5, 0) : 10 * row + 15, max(10 * column - 5, 0) : 10 * column + 15]
        expected[row, column] = block.any()
    exact = mask[:, :400].reshape(30, 10, 40, 10).any(axis=(1, 3))
    assert not (exact & ~touched).any()
    assert not (touched & ~expected).any()
