"""Alternatives and seeds of a completion; its progress, and how it is cancelled."""

import numpy as np
import pytest

from engine.completion import complete
from engine.errors import CancelledError
from engine.photo.photo import Photo
from engine.request import CompletionRequest
from tests.engine.fake_generators import FaceFill, FlatFill, HighResolutionFill, draw_photo, frame, run


def test_alternatives_come_from_one_call_and_differ():
    generator = FaceFill()
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[120:290, 160:320] = 255
    result = run(draw_photo(), mask_fill, [frame(110, 70, 256)], generator, seed=4, alternatives=3)
    assert len(generator.calls) == 1
    assert generator.calls[0][2] == result.seeds == (4, 5, 6)
    images = [image.astype(int) for image in result.images]
    assert len(images) == 3
    for a, b in ((0, 1), (1, 2), (0, 2)):
        assert np.abs(images[a] - images[b])[mask_fill > 0].mean() > 2


def test_the_same_seed_gives_the_same_pixels():
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[120:290, 160:320] = 255
    first = run(draw_photo(), mask_fill, [frame(110, 70, 256)], seed=5)
    second = run(draw_photo(), mask_fill, [frame(110, 70, 256)], seed=4, alternatives=2)
    assert np.array_equal(first.images[0], second.images[1])


def test_alternatives_of_a_classical_fill_are_made_once_and_the_result_says_so():
    classical = FlatFill()
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[100:140, 100:150] = 255
    result = run(draw_photo(), mask_fill, [], classical=classical, alternatives=3)
    assert [len(call[0]) for call in classical.calls] == [1]
    assert len(result.images) == 3
    assert any("grain" in warning for warning in result.warnings)


def test_cancelling_stops_before_the_next_step():
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[150:210, 220:280] = 255
    request = CompletionRequest(Photo(draw_photo()), mask_fill, alternatives=4)
    for allowed in range(6):
        answers = iter([False] * allowed)
        generator = FaceFill()
        with pytest.raises(CancelledError):
            complete(
                request,
                [frame(150, 80, 200)],
                generator,
                FlatFill(),
                is_cancelled=lambda answers=answers: next(answers, True),
            )
        assert len(generator.calls) == min(allowed, 1)


def test_cancelling_stops_between_two_fine_alternatives():
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[150:210, 220:280] = 255
    request = CompletionRequest(Photo(draw_photo()), mask_fill, alternatives=4)
    generator = HighResolutionFill()
    with pytest.raises(CancelledError):
        complete(
            request,
            [frame(150, 80, 200)],
            generator,
            FlatFill(),
            is_cancelled=lambda: len(generator.calls) == 2,
        )
    assert len(generator.calls) == 2


def test_progress_rises_to_one_and_the_steps_are_timed():
    mask_fill = np.zeros((400, 500), np.uint8)
    mask_fill[150:210, 220:280] = 255
    mask_fill[10:20, 10:20] = 255
    told: list[tuple[float, str]] = []
    request = CompletionRequest(Photo(draw_photo()), mask_fill, alternatives=2)
    result = complete(
        request, [frame(150, 80, 200)], FaceFill(), FlatFill(), on_progress=lambda *step: told.append(step)
    )
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] == 1
    assert all(text for _, text in told)
    assert set(result.timings_ms) == {"crop", "network", "warp", "match", "blend", "total"}
    steps_ms = sum(ms for step, ms in result.timings_ms.items() if step != "total")
    assert 0 < steps_ms <= result.timings_ms["total"]
