from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from engine import generator_choice, weights
from engine.networks.dcgan import LatentNets
from engine.networks.faces import AttributeNet, IdentityNet, ParsingNet
from engine.networks.generative_face_completion import CompletionNet
from engine.networks.iterative_gan import IterativeGANNet
from engine.networks.landmarks import LandmarkNet
from engine.networks.missing_data_encoder import MissingDataNet
from engine.networks.occlusion import OcclusionNet
from engine.options import Task


@pytest.fixture
def tiny_gfc(tmp_path_factory, monkeypatch) -> Path:
    """Untrained weights of a very narrow `gfc`, found in the place of the shipped ones; its file.

    `auto` takes them for faces, whatever else ships.
    """
    folder = tmp_path_factory.mktemp("weights")
    sizes = {"width": 1 / 32, "code": 4}
    torch.manual_seed(0)
    path = _add(folder, "gfc", CompletionNet(**sizes, norm=False), sizes | {"blend": True})
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(folder))
    monkeypatch.setitem(generator_choice.PREFERENCE, Task.INPAINT, ("gfc",))
    return path


@pytest.fixture
def tiny_mde(tiny_gfc) -> Path:
    """Untrained weights of a very narrow `mde` beside those of `tiny_gfc`; its file."""
    torch.manual_seed(0)
    sizes = {"width": 1 / 32, "code": 8, "sees_mask": True}
    return _add(tiny_gfc.parent, "mde", MissingDataNet(**sizes, norm=False), sizes)


@pytest.fixture
def tiny_igan(tiny_gfc) -> Path:
    """Untrained weights of a very narrow `igan` of three attributes beside those of `tiny_gfc`; its file."""
    torch.manual_seed(0)
    sizes = {"attributes": ["Bangs", "Eyeglasses", "Smiling"], "width": 1 / 32, "descriptions": 8}
    net = IterativeGANNet(**sizes, norm=False)
    net.descriptions[::2, 1] = 1
    return _add(tiny_gfc.parent, "igan", net, sizes)


@pytest.fixture
def tiny_attributes(tiny_gfc) -> Path:
    """Untrained weights of a very narrow classifier beside those of `tiny_gfc`; its file."""
    torch.manual_seed(0)
    return _add(tiny_gfc.parent, "attributes", AttributeNet(4, norm=False), {"width": 4})


@pytest.fixture
def tiny_identity(tiny_gfc) -> Path:
    """Untrained weights of a very narrow network that tells people apart beside those of `tiny_gfc`."""
    torch.manual_seed(0)
    return _add(tiny_gfc.parent, "identity", IdentityNet(4, norm=False), {"width": 4})


@pytest.fixture
def tiny_landmarks(tiny_gfc) -> Path:
    """Untrained weights of a narrow landmark network beside those of `tiny_gfc`; its file."""
    torch.manual_seed(0)
    return _add(tiny_gfc.parent, "landmarks", LandmarkNet(8), {"width": 8})


@pytest.fixture
def tiny_parser(tiny_gfc) -> Path:
    """Untrained weights of a narrow face parser beside those of `tiny_gfc`; its file."""
    torch.manual_seed(0)
    return _add(tiny_gfc.parent, "parser", ParsingNet(2, norm=False), {"width": 2})


@pytest.fixture
def tiny_occlusion(tiny_gfc) -> Path:
    """Untrained weights of a narrow occlusion finder beside those of `tiny_gfc`; its file."""
    torch.manual_seed(0)
    return _add(tiny_gfc.parent, "occlusion", OcclusionNet(2, norm=False), {"width": 2})


@pytest.fixture
def nets() -> LatentNets:
    """Tiny untrained networks, whose generator varies with its code."""
    torch.manual_seed(0)
    made = LatentNets.for_inference(width=4, critic_width=4, encoder_width=4)
    for module in made.generator.modules():
        if isinstance(module, nn.ConvTranspose2d):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
            module.weight.data *= 1.5
    return made.eval().requires_grad_(False)


def _add(folder: Path, name: str, network: nn.Module, options: dict) -> Path:
    path = folder / f"{name}.safetensors"
    save_file(network.state_dict(), path)
    weights.write_manifest_entry(
        name,
        {
            "file": path.name,
            "sha256": weights.file_sha256(path),
            "network": type(network).__name__,
            "recipe": "none",
            "data_sets": [],
            "steps": 0,
            "hardware": "none",
            "date": "2026-01-01",
            "licence": "MIT",
            "options": options,
            "recipe_options": {},
            "scores": {},
        },
        folder,
    )
    return path
