from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from engine import weights
from engine.assets import asset_path
from engine.networks import export


@pytest.fixture(scope="session")
def exported(tmp_path_factory) -> Path:
    """A weights folder with all shipped networks for ONNX Runtime, and without the weights themselves."""
    folder = tmp_path_factory.mktemp("exported")
    shutil.copy(asset_path("weights") / weights.MANIFEST, folder)
    differences = {name: export.write(name, folder) for name in weights.names()}
    assert max(max(each.values()) for each in differences.values()) < export.TOLERANCE, differences
    return folder


@pytest.fixture
def without_torch(exported) -> dict[str, str]:
    """The environment of a program in which the exported networks run."""
    return os.environ | {weights.FOLDER_VARIABLE: str(exported)}
