"""Photos whose workers ended: tried once more, unless they are done."""

from __future__ import annotations

from pathlib import Path

from engine.batch.attempts import Attempt
from engine.batch.planning import BatchPhoto
from engine.batch.work import Outcome, State


def after_loss(attempt: Attempt) -> Attempt:
    following = attempt.after_loss()
    assert isinstance(following, Attempt)
    return following


def state_after(attempt: Attempt) -> State:
    outcome = attempt.after_loss()
    assert isinstance(outcome, Outcome) and outcome.photo is attempt.photo
    return outcome.state


def test_a_photo_is_tried_twice(tmp_path: Path) -> None:
    second = after_loss(Attempt.first(BatchPhoto(tmp_path / "a.png", tmp_path / "out.png")))
    assert second.number == 2 and state_after(second) is State.REFUSED


def test_one_that_was_saved_before_its_worker_ended_is_done(tmp_path: Path) -> None:
    photo = BatchPhoto(tmp_path / "a.png", tmp_path / "out.png")
    first = Attempt.first(photo)
    photo.target.touch()
    assert state_after(first) is State.DONE
    # What was there before the first attempt says nothing.
    assert after_loss(Attempt.first(photo)).number == 2
