"""The pages of `docs` tell what is there."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from faceinpaint_gui.main_window import MainWindow
from faceinpaint_gui.settings import Settings, ThemeChoice
from faceinpaint_gui.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def linked_files(page: Path) -> list[Path]:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    return [(page.parent / link).resolve() for link in links if "://" not in link]


def test_the_page_of_keys_is_that_of_the_actions(
    qtbot, clean_application: QApplication, settings: Settings
) -> None:
    window = MainWindow(settings, Theme(clean_application, ThemeChoice.DARK))
    qtbot.addWidget(window)
    script = runpy.run_path(str(ROOT / "packaging/list_shortcuts.py"))
    # Where they differ: PYTHONPATH=. python packaging/list_shortcuts.py
    assert (ROOT / "docs/shortcuts.md").read_text(encoding="utf-8") == script["page"](window)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    assert [str(path) for path in linked_files(page) if not path.exists()] == []


def test_every_picture_is_shown_on_a_page() -> None:
    shown = {path for page in PAGES for path in linked_files(page)}
    assert set((ROOT / "docs/images").iterdir()) <= shown
