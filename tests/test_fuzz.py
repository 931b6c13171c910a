"""Ten seconds of `fuzz.py`, in a process of its own: it looks at how much memory that takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_damaged_files_of_all_kinds_are_refused_or_read(tmp_path: Path) -> None:
    script = Path(__file__).with_name("fuzz.py")
    command = [sys.executable, str(script), "--minutes", str(10 / 60), "--keep", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
