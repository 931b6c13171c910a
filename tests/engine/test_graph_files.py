"""Graphs are written with their hashes, and refused where anything is not as it was written."""

from __future__ import annotations

import pytest

from engine import graph_files
from engine.errors import WeightsError

GRAPHS = {"draw": b"a graph", "look": b"another"}


@pytest.fixture
def folder(tmp_path):
    graph_files.write(tmp_path, "studio", "aa", GRAPHS)
    graph_files.write(tmp_path, "gfc", "bb", {"draw": b"a third"})
    return tmp_path


def test_what_was_written_is_read(folder):
    assert graph_files.read(folder, "studio", "aa") == GRAPHS
    assert graph_files.read(folder, "gfc", "bb") == {"draw": b"a third"}
    assert graph_files.are_there(folder, "studio", "aa")
    before = graph_files.version(folder, "studio")
    graph_files.write(folder, "studio", "cc", {"draw": b"a longer graph"})
    assert graph_files.read(folder, "studio", "cc") == {"draw": b"a longer graph"}
    assert graph_files.version(folder, "studio") != before


def test_an_altered_graph_is_refused(folder):
    path = folder / "onnx" / "studio.look.onnx"
    path.write_bytes(b"Another")
    with pytest.raises(WeightsError, match=r"studio\.look\.onnx is damaged or was altered; install"):
        graph_files.read(folder, "studio", "aa")
    path.unlink()
    assert not graph_files.are_there(folder, "studio", "aa")
    with pytest.raises(WeightsError, match="cannot be read"):
        graph_files.read(folder, "studio", "aa")


def test_graphs_of_other_weights_are_refused(folder):
    assert not graph_files.are_there(folder, "studio", "dd")
    with pytest.raises(WeightsError, match="exported from other weights"):
        graph_files.read(folder, "studio", "dd")


def test_what_was_never_exported_is_named(folder, tmp_path):
    with pytest.raises(WeightsError, match=r"'mde' was not exported .* python -m engine\.networks\.export"):
        graph_files.read(folder, "mde", "aa")
    assert not graph_files.are_there(tmp_path / "elsewhere", "studio", "aa")


@pytest.mark.parametrize("text", ["[studio", "[studio]\nfiles = 1\n", "[studio]\nweights_sha256 = ''\n"])
def test_a_broken_list_is_told(folder, text):
    (folder / "onnx" / "manifest.toml").write_text(text)
    with pytest.raises(WeightsError, match=r"list of networks .* cannot be read"):
        graph_files.read(folder, "studio", "aa")
