"""What keeps the program small: memory that is given back, and sources that are not kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

MEMORY_OF_THE_PROCESS = """
def resident_mb():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096 / 2**20
"""


def run(code: str) -> str:
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="is glibc's way")
def test_what_was_freed_between_blocks_in_use_is_given_back() -> None:
    freed_mb = run(
        MEMORY_OF_THE_PROCESS
        + """
import numpy as np
from faceinpaint_gui import memory
memory.economise()
blocks = [np.ones(2**20, np.uint8) for _ in range(200)]
del blocks[::2]
before = resident_mb()
memory.return_freed()
print(before - resident_mb())
"""
    )
    assert float(freed_mb) > 50


@pytest.mark.skipif(sys.platform != "linux", reason="is glibc's way")
def test_an_empty_mask_takes_no_memory_until_it_is_painted() -> None:
    taken_mb = run(
        MEMORY_OF_THE_PROCESS
        + """
import numpy as np
from engine.photo.photo import Photo
from faceinpaint_gui import memory
from faceinpaint_gui.document import Document
memory.economise()
for size in (4, 8, 20, 30):  # freed blocks of which glibc would take the next ones
    np.ones(size * 2**20, np.uint8)
photo = Photo(np.ones((4000, 6000, 3), np.uint8))
document = Document(photo)
before = resident_mb()
document = Document(photo)
document.mask.begin_stroke("Stroke")
document.mask.paint(np.array([[3000.0, 2000.0], [3200.0, 2100.0]]), 60)
document.mask.end_stroke()
request = document.completions.make_request("telea", 0, 1, "poisson")
state = document.state()
print(resident_mb() - before)
"""
    )
    assert float(taken_mb) < 30, "four masks of 23 MB"


def test_sources_of_imported_modules_are_given_back() -> None:
    kept = run(
        """
import linecache
from PySide6 import QtCore
from faceinpaint_gui import memory
import socketserver
assert any("socketserver" in name for name in linecache.cache), "nothing to give back"
memory.return_freed()
print(sum("socketserver" in name for name in linecache.cache))
"""
    )
    assert kept == "0"
