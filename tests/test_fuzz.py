"""Ten seconds of `fuzz.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import fuzz


def test_damaged_files_of_all_kinds_are_refused_or_read(
    qapp, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = fuzz.main(["--minutes", str(10 / 60), "--keep", str(tmp_path)])
    assert status == 0, capsys.readouterr().out
