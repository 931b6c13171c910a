"""The Qt binding itself is sound."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(20_000):
    thing.blockSignals(False)
    thing.setObjectName("dab")
print("alive")
"""


def test_twenty_thousand_calls_that_return_nothing() -> None:
    """PySide6 6.12.0 on Python 3.11 lost a reference to None with each, and aborted after about 5,000."""
    run = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=120)
    assert (run.returncode, run.stdout.strip()) == (0, "alive"), run.stderr
