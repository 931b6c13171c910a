from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from faceinpaint_gui.canvas.system_profile import root_property

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xprop")),
    reason="this needs Xvfb and xprop, which only X11 has (apt-get install xvfb x11-utils)",
)


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-noreset", "-screen", "0", "64x64x24"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as numbers:
        name = f":{numbers.readline().strip()}"
    monkeypatch.setenv("DISPLAY", name)
    yield name
    server.terminate()
    server.wait(60)


def test_the_profile_on_the_root_window_is_read(display):
    profile = bytes(range(0, 240, 4))  # xprop takes 64 at most
    assert root_property("_ICC_PROFILE") is None
    values = ",".join(map(str, profile))
    subprocess.run(
        ["xprop", "-root", "-format", "_ICC_PROFILE", "8c", "-set", "_ICC_PROFILE", values], check=True
    )
    assert root_property("_ICC_PROFILE") == profile
    assert root_property("_ICC_PROFILE_1") is None


def test_without_a_server_there_is_none(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":4711")
    assert root_property("_ICC_PROFILE") is None
