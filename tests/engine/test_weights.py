import os
import tomllib
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from engine import weights
from engine.errors import EngineError, WeightsError

VALUES = {"layer.weight": torch.arange(6.0).reshape(2, 3) / 7, "layer.bias": torch.tensor([-1.5, 3.0])}


def entry_of(path: Path) -> weights.WeightsEntry:
    return {
        "file": path.name,
        "sha256": weights.file_sha256(path),
        "network": "Layer",
        "recipe": "layer",
        "data_sets": ["drawn", 'with "quotes" and \x7f'],
        "steps": 12,
        "hardware": "2 cores",
        "date": "2026-01-31",
        "licence": "MIT",
        "options": {"width": 0.5, "norm": False},
        "recipe_options": {"rate": 2e-05, "betas": [0.5, 0.999], "odd key ü": "", "warm_up": None},
        "scores": {"psnr_db": 18.75},
    }


@pytest.fixture
def shipped(tmp_path, monkeypatch) -> Path:
    """An empty folder in the place of the shipped weights."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    monkeypatch.setattr(weights, "asset_path", lambda _: folder)
    monkeypatch.delenv(weights.FOLDER_VARIABLE, raising=False)
    return folder


def add(folder: Path, name: str, tensors=VALUES) -> Path:
    path = folder / f"{name}.safetensors"
    save_file(tensors, path)
    weights.write_manifest_entry(name, entry_of(path), folder)
    return path


class Layer(nn.Module):
    def __init__(self, inputs: int = 3) -> None:
        super().__init__()
        self.layer = nn.Linear(inputs, 2)


def test_an_entry_comes_back_as_it_was_written(shipped):
    path = add(shipped, "layer")
    expected = entry_of(path)
    del expected["recipe_options"]["warm_up"]  # TOML has no null.
    assert weights.entry("layer") == expected


def test_the_manifest_does_not_depend_on_the_order_of_writing(shipped):
    for name in ("b", "a", "c"):
        add(shipped, name)
    first = (shipped / "manifest.toml").read_text()
    add(shipped, "b")
    assert (shipped / "manifest.toml").read_text() == first
    assert list(tomllib.loads(first)) == ["a", "b", "c"] == weights.names()
    assert len(list(shipped.iterdir())) == 4  # No temporary file stays behind.


def test_a_failed_write_leaves_the_old_manifest_and_nothing_else(shipped):
    path = add(shipped, "layer")
    before = (shipped / "manifest.toml").read_bytes()
    with pytest.raises(TypeError):
        weights.write_manifest_entry("other", entry_of(path) | {"options": {"wrong": object()}}, shipped)
    assert (shipped / "manifest.toml").read_bytes() == before
    assert sorted(p.name for p in shipped.iterdir()) == ["layer.safetensors", "manifest.toml"]


def test_half_precision_becomes_float32_and_whole_numbers_stay(shipped):
    add(shipped, "half", {"x": torch.tensor([0.5, 2.0], dtype=torch.float16), "n": torch.tensor([7])})
    tensors = weights.load_tensors("half")
    assert tensors["x"].dtype == torch.float32 and tensors["x"].tolist() == [0.5, 2.0]
    assert tensors["n"].dtype == torch.int64 and tensors["n"].tolist() == [7]


def test_load_into_gives_the_network_the_values(shipped):
    add(shipped, "layer")
    module = Layer()
    weights.load_into(module, "layer")
    assert torch.equal(module.layer.weight, VALUES["layer.weight"])
    assert torch.equal(module.layer.bias, VALUES["layer.bias"])


def test_weights_of_another_network_are_refused(shipped):
    add(shipped, "layer")
    with pytest.raises(WeightsError, match="train one of these sizes"):
        weights.load_into(Layer(inputs=4), "layer")


def test_one_altered_byte_is_refused(shipped):
    path = add(shipped, "layer")
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    assert weights.is_available("layer")
    for read in (weights.load_tensors, weights.verify):
        with pytest.raises(WeightsError, match="damaged or was altered; install faceinpaint again"):
            read("layer")


def test_a_file_that_matches_its_hash_but_is_no_safetensors(shipped):
    path = shipped / "layer.safetensors"
    path.write_bytes(b"something else")
    weights.write_manifest_entry("layer", entry_of(path), shipped)
    with pytest.raises(WeightsError, match="no safetensors file"):
        weights.load_tensors("layer")


def test_a_missing_shipped_folder_has_no_weights_and_leaves_ones_own_in_use(tmp_path, monkeypatch):
    def missing(relative):
        raise EngineError(f"resources/{relative} is missing.")

    monkeypatch.setattr(weights, "asset_path", missing)
    monkeypatch.delenv(weights.FOLDER_VARIABLE, raising=False)
    assert weights.names() == [] and not weights.is_listed("layer") and not weights.is_available("layer")
    add(tmp_path, "layer")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path))
    assert weights.names() == ["layer"] and weights.is_available("layer")


def test_a_folder_whose_name_is_too_long_is_an_error_of_the_user(shipped, monkeypatch):
    monkeypatch.setenv(weights.FOLDER_VARIABLE, "x" * 300)
    with pytest.raises(WeightsError, match=r"no manifest|cannot be read"):
        weights.names()
    assert not weights.is_available("layer")


def test_missing_weights(shipped):
    path = add(shipped, "layer")
    path.unlink()
    assert not weights.is_available("layer") and not weights.is_available("other")
    with pytest.raises(WeightsError, match=r"layer\.safetensors cannot be read .*restore that file"):
        weights.load_tensors("layer")
    with pytest.raises(WeightsError, match=r"^No weights 'other' come"):
        weights.load_tensors("other")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"colour": "red"}, "colour"),
        ({"sha256": None}, "sha256"),
        ({"file": "../layer.safetensors"}, "is not the name of a file"),
    ],
)
def test_a_manifest_with_wrong_keys_is_refused(shipped, change, complaint):
    path = add(shipped, "layer")
    weights.write_manifest_entry("layer", entry_of(path) | change, shipped)
    with pytest.raises(WeightsError, match=complaint):
        weights.entry("layer")
    assert not weights.is_available("layer")


def test_a_manifest_that_is_no_toml_is_refused(shipped):
    (shipped / "manifest.toml").write_text("[layer\n")
    with pytest.raises(WeightsError, match=r"manifest\.toml cannot be read"):
        weights.names()


def test_a_folder_of_ones_own_goes_before_the_shipped_one(shipped, tmp_path, monkeypatch):
    add(shipped, "layer")
    add(shipped, "other")
    own = tmp_path / "own"
    own.mkdir()
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(own))
    with pytest.raises(WeightsError, match=r"has no manifest\.toml; correct or unset it"):
        weights.entry("layer")
    add(own, "layer", {"mine": torch.tensor([4.0])})
    assert set(weights.load_tensors("layer")) == {"mine"}
    assert set(weights.load_tensors("other")) == set(VALUES)


def test_of_several_folders_of_ones_own_the_first_goes_first(shipped, tmp_path, monkeypatch):
    add(shipped, "layer")
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder, name in zip(folders, ("layer", "other"), strict=True):
        folder.mkdir()
        add(folder, name, {folder.name: torch.tensor([4.0])})
    monkeypatch.setenv(weights.FOLDER_VARIABLE, os.pathsep.join(map(str, folders)))
    assert set(weights.load_tensors("layer")) == {"first"}
    assert set(weights.load_tensors("other")) == {"second"}


def test_everything_that_is_shipped_is_whole(monkeypatch):
    monkeypatch.delenv(weights.FOLDER_VARIABLE, raising=False)
    for name in weights.names():
        weights.verify(name)


def test_a_problem_is_told_and_gone_when_the_file_is_whole_again(shipped):
    path = add(shipped, "layer")
    whole = path.read_bytes()
    assert weights.problem("layer") == ""
    path.write_bytes(whole[:-1] + b"\x01")
    assert "damaged or was altered" in weights.problem("layer")
    path.unlink()
    assert "are not installed" in weights.problem("layer")
    path.write_bytes(whole)
    assert weights.problem("layer") == ""
    assert "No weights 'another' come" in weights.problem("another")
