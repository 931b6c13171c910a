"""Things over faces: they change the picture where their layers say so, and hardly elsewhere."""

from __future__ import annotations

import numpy as np
import pytest

from engine.faces.alignment import CANONICAL_LANDMARKS, to_crop_px
from engine.faces.occlusion_layers import Layer
from training.data.augment import Moves
from training.data.occlusions.glasses import draw_glasses
from training.data.occlusions.painting import Painting
from training.data.occlusions.scenes import draw_scene, moved_face
from training.data.occlusions.things import draw_hand, draw_mask, draw_microphone, draw_strands, skin_colour

SIDE = 128
LANDMARKS = to_crop_px(CANONICAL_LANDMARKS, SIDE)


def bare(colour: int = 150) -> Painting:
    return Painting.over(np.full((SIDE, SIDE, 3), colour, np.uint8), LANDMARKS)


@pytest.mark.parametrize("seed", range(12))
def test_clear_glasses_frame_both_eyes(seed):
    painting = bare()
    draw_glasses(painting, np.random.default_rng(seed), is_dark=False)
    frame, lenses = painting.layers[..., Layer.FRAME], painting.layers[..., Layer.LENSES]
    assert 0.001 < frame.mean() < 0.15 and 0.02 < lenses.mean() < 0.3
    # Left and right of the nose alike, and at the height of the eyes.
    rows, columns = np.nonzero(lenses > 0.5)
    assert abs(columns.mean() - LANDMARKS[:2, 0].mean()) < 5
    assert abs(rows.mean() - LANDMARKS[0, 1]) < 20
    assert not painting.layers[..., Layer.SUNGLASSES].any()
    assert not (frame + lenses > 1.3).any()
    assert painting.image[110:].min() == painting.image[110:].max() == 150, "nothing lies on the chin"


@pytest.mark.parametrize("seed", range(6))
def test_sunglasses_are_one_thing(seed):
    painting = bare()
    draw_glasses(painting, np.random.default_rng(seed), is_dark=True)
    dark = painting.layers[..., Layer.SUNGLASSES]
    assert dark.mean() > 0.03
    for layer in (Layer.FRAME, Layer.LENSES, Layer.GLARE):
        assert not painting.layers[..., layer].any()
    assert not painting.is_known[..., Layer.GLARE][dark > 0.9].any(), "what shines there is a part of them"


def test_glasses_follow_a_turned_head():
    turned = LANDMARKS.copy()
    turned[2] += [12, 0]  # the nose to the right: the right lens is seen at an angle
    widths = []
    for seed in range(10):
        painting = Painting.over(np.full((SIDE, SIDE, 3), 150, np.uint8), turned)
        draw_glasses(painting, np.random.default_rng(seed), is_dark=False)
        columns = np.flatnonzero((painting.layers[..., Layer.LENSES] > 0.5).any(0))
        middle = turned[:2, 0].mean() + 6
        widths.append((np.sum(columns < middle), np.sum(columns > middle)))
    left, right = np.mean(widths, 0)
    assert left > 1.15 * right


@pytest.mark.parametrize(
    ("draw", "layer"),
    [
        (draw_microphone, Layer.MICROPHONE),
        (draw_hand, Layer.HAND),
        (draw_mask, Layer.MASK),
        (draw_strands, Layer.HAIR),
    ],
)
def test_things_are_where_their_layer_says(draw, layer):
    inside, outside = [], []
    for seed in range(10):
        rng = np.random.default_rng(seed)
        painting = Painting.over(rng.integers(0, 255, (SIDE, SIDE, 3), np.uint8), LANDMARKS)
        before = painting.image.copy()
        draw(painting, rng)
        covered = painting.layers[..., layer]
        changed = np.abs(painting.image - before).max(2)
        if (covered > 0.9).any():
            inside.append((changed[covered > 0.9] > 8).mean())
        outside.append((changed[covered == 0] > 60).mean())
        assert not np.delete(painting.layers, layer, 2).any()
    assert np.mean(inside) > 0.85 and np.mean(outside) < 0.05


def test_a_hand_hides_the_glasses_below_it():
    painting = bare()
    painting.layers[..., Layer.FRAME] = 1
    draw_hand(painting, np.random.default_rng(1))
    hidden = painting.layers[..., Layer.HAND] > 0.95
    assert hidden.any() and painting.layers[..., Layer.FRAME][hidden].max() < 0.06


def test_skin_is_taken_from_the_cheeks():
    painting = bare(80)
    painting.image[60:100] = (200, 150, 120)
    assert skin_colour(painting) == pytest.approx([200, 150, 120])


def test_scenes_are_drawn_from_their_generator_alone():
    image = np.random.default_rng(5).integers(0, 255, (SIDE, SIDE, 3), np.uint8)
    first, again = (draw_scene(image, LANDMARKS, np.random.default_rng(3)) for _ in range(2))
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    unchanged = 0
    for seed in range(24):
        drawn, layers, known = draw_scene(image, LANDMARKS, np.random.default_rng(seed))
        assert layers.shape == known.shape == (SIDE, SIDE, len(Layer))
        assert layers.any() != np.array_equal(drawn, image)
        unchanged += not layers.any()
    assert 1 <= unchanged <= 14


def test_landmarks_move_with_their_face():
    image = np.zeros((SIDE, SIDE, 3), np.uint8)
    for x, y in LANDMARKS[[0, 3]].round().astype(int):
        image[y - 2 : y + 3, x - 2 : x + 3, 0] = 255
    for x, y in LANDMARKS[[1, 4]].round().astype(int):
        image[y - 2 : y + 3, x - 2 : x + 3, 1] = 255
    mirrored = 0
    for seed in range(12):
        moves = Moves(rotation_deg=20, scale=1.2, shift=0.05)
        seen, points = moved_face(image, LANDMARKS, moves, np.random.default_rng(seed))
        rows, columns = points.round().astype(int).T[::-1]
        assert points[0, 0] < points[1, 0] and points[0, 1] < points[3, 1]
        channel = int(seen[rows[0], columns[0], 1] > seen[rows[0], columns[0], 0])
        assert seen[rows[[0, 3]], columns[[0, 3]], channel].min() > 150
        assert seen[rows[[1, 4]], columns[[1, 4]], 1 - channel].min() > 150
        mirrored += channel
    assert 0 < mirrored < 12
