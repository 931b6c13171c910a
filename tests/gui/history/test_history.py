"""Undo and redo keep the Python steps and Qt's stack in step, and survive the garbage collector."""

from __future__ import annotations

import gc
import random
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject

from faceinpaint_gui.history.history import History


@dataclass
class Logged:
    name: int
    log: list[str]

    def undo(self, _document: object) -> None:
        self.log.append(f"-{self.name}")

    def redo(self, _document: object) -> None:
        self.log.append(f"+{self.name}")


@pytest.fixture
def log() -> list[str]:
    return []


def make_history(log: list[str], steps: int = 4) -> History:
    history = History(object())
    for name in range(steps):
        history.push(f"Step {name}", Logged(name, log))
    return history


def test_steps_are_undone_and_redone_in_order(qtbot, log):
    history = make_history(log)
    assert log == [] and history.stack.undoText() == "Step 3"
    history.stack.undo()
    history.stack.setIndex(0)
    history.stack.setIndex(2)
    assert log == ["-3", "-2", "-1", "-0", "+0", "+1"]
    assert history.last_step is history.steps[1]


def test_a_new_step_forgets_the_undone_ones(qtbot, log):
    history = make_history(log)
    history.stack.setIndex(1)
    history.push("New", Logged(9, log))
    assert [step.name for step in history.steps] == [0, 9]
    assert history.stack.count() == 2 and history.stack.text(1) == "New"
    log.clear()
    history.stack.undo()
    history.stack.undo()
    assert log == ["-9", "-0"] and history.last_step is None


def test_the_oldest_steps_can_be_given_up(qtbot, log):
    history = make_history(log, steps=14)
    history.forget_oldest(4)
    assert log == [] and history.stack.count() == len(history.steps) == 10
    history.stack.setIndex(0)
    assert log == [f"-{name}" for name in range(13, 3, -1)]


def test_clearing_undoes_nothing(qtbot, log):
    history = make_history(log)
    history.clear()
    assert log == [] and history.steps == [] and history.stack.count() == 0
    history.push("New", Logged(7, log))
    history.stack.undo()
    assert log == ["-7"]


class Owner(QObject):
    """Has a history that refers back to it, as a document has."""

    def __init__(self) -> None:
        super().__init__()
        self.history = History(self, self)


def test_histories_in_reference_cycles_are_collected_without_a_crash(qtbot):
    rng = random.Random(1)
    threshold = gc.get_threshold()
    try:
        for _ in range(40):
            gc.set_threshold(rng.choice([5, 20, 100, 700]), 10, 10)
            owner = Owner()
            owner.itself = owner
            for _ in range(rng.randrange(1, 150)):
                owner.history.push("Step", Logged(0, []))
            del owner
            gc.collect()
    finally:
        gc.set_threshold(*threshold)
