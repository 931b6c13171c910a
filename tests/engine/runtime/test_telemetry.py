"""Nothing of what people do is written down for the makers of a library, or sent to them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

pytest.importorskip("onnxruntime")


def test_running_networks_leaves_nothing_in_the_home_folder(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ORT_"))}
    subprocess.run(
        [sys.executable, "-c", "import engine.runtime.onnx_flavour"],
        cwd=ROOT,
        env=environment | {"HOME": str(tmp_path)},
        timeout=120,
        check=True,
    )
    assert list(tmp_path.rglob("*")) == []
