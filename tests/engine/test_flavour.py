"""What runs the networks."""

from __future__ import annotations

import pytest

from engine import flavour, runtime
from engine.errors import EngineError


@pytest.fixture
def installed(monkeypatch) -> set[str]:
    """The packages that seem to be there; the test changes them."""
    packages = {"torch", "onnxruntime"}
    monkeypatch.setattr(flavour, "_is_installed", lambda package: package in packages)
    monkeypatch.delenv(flavour.VARIABLE, raising=False)
    return packages


def test_torch_goes_first(installed, monkeypatch):
    assert flavour.flavour() == "torch"
    monkeypatch.setenv(flavour.VARIABLE, "onnx")
    assert flavour.flavour() == "onnx"
    monkeypatch.delenv(flavour.VARIABLE)
    installed.remove("torch")
    assert flavour.flavour() == "onnx"


def test_a_wish_that_cannot_be_granted(installed, monkeypatch):
    monkeypatch.setenv(flavour.VARIABLE, "tensorflow")
    with pytest.raises(EngineError, match="names 'tensorflow'; set it to one of torch, onnx, or unset it"):
        flavour.flavour()
    installed.remove("torch")
    monkeypatch.setenv(flavour.VARIABLE, "torch")
    with pytest.raises(EngineError, match=r"pip install \"faceinpaint\[torch\]\""):
        flavour.flavour()


def test_without_both_one_sentence_says_what_to_do(installed):
    installed.clear()
    with pytest.raises(EngineError, match=r"Nothing .* is installed; .* pip install \"faceinpaint\[onnx\]\""):
        runtime.choose_device("auto")
