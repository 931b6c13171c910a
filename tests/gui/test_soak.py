"""A short run of `soak.py`, which also runs by itself, for as long as one likes."""

from __future__ import annotations

from pathlib import Path

import pytest

from faceinpaint_gui.canvas.photo_view import PhotoView
from faceinpaint_gui.worker.engine_access import EngineAccess
from tests.gui.soak import Soak, SoakError


@pytest.fixture
def soak(make_editor, settings, tmp_path: Path) -> Soak:
    settings.generator = "telea"
    settings.live_preview = True
    return Soak(make_editor(engine=EngineAccess()).window, tmp_path, seed=4)


def test_whatever_is_done_canvas_and_document_agree(soak: Soak) -> None:
    soak.run(50)


def test_a_canvas_that_misses_a_change_is_found(soak: Soak, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PhotoView, "_take_mask", lambda *_: None)
    with pytest.raises(SoakError, match=r"unlike the document(.|\n)*The last actions: "):
        soak.run(200)
