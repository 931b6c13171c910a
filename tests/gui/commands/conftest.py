"""An editor whose engine reads and changes faces."""

from __future__ import annotations

import pytest

from engine.request import FaceFrame
from tests.gui.attribute_panel import VALUES, panel_of, raise_panel
from tests.gui.conftest import OpenEditor
from tests.gui.fake_engine import FakeEngine


@pytest.fixture
def able_engine(fake_engine: FakeEngine, portrait) -> FakeEngine:
    fake_engine.attributes = dict(VALUES)
    fake_engine.faces[int(portrait.rgb.sum())] = [FaceFrame(portrait.landmarks)]
    return fake_engine


@pytest.fixture
def able(qtbot, able_engine: FakeEngine, editor: OpenEditor) -> OpenEditor:
    """An editor whose attributes panel is seen, with the face read."""
    raise_panel(editor)
    qtbot.waitUntil(lambda: panel_of(editor).note == "")
    return editor
