from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from engine import weights
from engine.generators.generative_face_completion import CompletionNet


@pytest.fixture
def tiny_gfc(tmp_path_factory, monkeypatch) -> Path:
    """Untrained weights of a very narrow `gfc`, found in the place of the shipped ones; its file."""
    folder = tmp_path_factory.mktemp("weights")
    sizes = {"width": 1 / 32, "code": 4}
    torch.manual_seed(0)
    path = folder / "gfc.safetensors"
    save_file(CompletionNet(**sizes, norm=False).state_dict(), path)
    weights.write_manifest_entry(
        "gfc",
        {
            "file": path.name,
            "sha256": weights.file_sha256(path),
            "network": "CompletionNet",
            "recipe": "none",
            "data_sets": [],
            "steps": 0,
            "hardware": "none",
            "date": "2026-01-01",
            "licence": "MIT",
            "options": sizes | {"blend": True},
            "recipe_options": {},
            "scores": {},
        },
        folder,
    )
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(folder))
    return path
