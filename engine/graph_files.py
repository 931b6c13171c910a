"""Networks as they were exported for ONNX Runtime: files in the folder `onnx` of a weights folder.

Its `manifest.toml` has a table for each weight file: `weights_sha256`, of the weights that were exported, and
`files`, the SHA-256 of each graph by its name; the graph `draw` of the weights `studio` is in
`studio.draw.onnx`. A file whose hash differs is refused, and so are graphs of other weights than those that
the weights' own manifest lists. They are no part of the repository: `engine/networks/export.py` makes them.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import TypedDict

from engine.errors import WeightsError
from engine.files import write_atomically

FOLDER = "onnx"
MANIFEST = "manifest.toml"
_TITLE = "# Written by engine/networks/export.py; engine/graph_files.py explains the format.\n"


class GraphsEntry(TypedDict):
    """One table of the manifest."""

    weights_sha256: str
    files: dict[str, str]


def file_name(weights: str, graph: str) -> str:
    """Of the graph of some weights."""
    return f"{weights}.{graph}.onnx"


def are_there(folder: Path, name: str, weights_sha256: str) -> bool:
    """Whether the graphs of these weights are listed and their files are there; contents are not looked at.

    Args:
        folder: a weights folder.
        name: of the weights.
        weights_sha256: of the weight file.
    """
    try:
        entry = _entry(folder, name, weights_sha256)
    except WeightsError:
        return False
    return all((folder / FOLDER / file_name(name, graph)).is_file() for graph in entry["files"])


def version(folder: Path, name: str) -> tuple[tuple[int, int], ...]:
    """What differs once the graphs of some weights were written again.

    Raises:
        OSError: there is no manifest.
    """
    paths = [folder / FOLDER / MANIFEST, *sorted((folder / FOLDER).glob(f"{name}.*.onnx"))]
    return tuple((status.st_mtime_ns, status.st_size) for status in (path.stat() for path in paths))


def read(folder: Path, name: str, weights_sha256: str) -> dict[str, bytes]:
    """The graphs of some weights by name, once their hashes were compared; arguments as for `are_there`.

    Raises:
        WeightsError: they are missing, altered, or of other weights.
    """
    graphs = {}
    for graph, sha256 in _entry(folder, name, weights_sha256)["files"].items():
        path = folder / FOLDER / file_name(name, graph)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise WeightsError(
                "The network {path} cannot be read ({reason}); install faceinpaint again.",
                path=path,
                reason=error.strerror,
            ) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise WeightsError(
                "The network {path} is damaged or was altered; install faceinpaint again.", path=path
            )
        graphs[graph] = data
    return graphs


def write(folder: Path, name: str, weights_sha256: str, graphs: dict[str, bytes]) -> None:
    """Writes the graphs of some weights and their table of the manifest; arguments as for `are_there`.

    Raises:
        WeightsError: the folder cannot be written to, or its manifest not be read.
    """
    target = folder / FOLDER
    try:
        target.mkdir(exist_ok=True)
    except OSError as error:
        raise WeightsError(
            "{target} cannot be made ({reason}); choose another folder.", target=target, reason=error.strerror
        ) from error
    for graph, data in graphs.items():
        write_atomically(target / file_name(name, graph), data, WeightsError, overwrite=True)
    files = {graph: hashlib.sha256(data).hexdigest() for graph, data in graphs.items()}
    entries = _read_manifest(folder) | {name: GraphsEntry(weights_sha256=weights_sha256, files=files)}
    text = _TITLE + "".join(
        f"\n[{key}]\nweights_sha256 = {json.dumps(entry['weights_sha256'])}\n\n[{key}.files]\n"
        + "".join(f"{graph} = {json.dumps(sha256)}\n" for graph, sha256 in entry["files"].items())
        for key, entry in sorted(entries.items())
    )
    write_atomically(target / MANIFEST, text.encode(), WeightsError, overwrite=True)


def _entry(folder: Path, name: str, weights_sha256: str) -> GraphsEntry:
    entry = _read_manifest(folder).get(name)
    if entry is None:
        raise WeightsError(
            "The network {name!r} was not exported for ONNX Runtime; run python -m "
            "engine.networks.export where torch is installed, or install torch.",
            name=name,
        )
    if entry["weights_sha256"] != weights_sha256:
        raise WeightsError(
            "The network {name!r} was exported from other weights than {list_path} lists; run "
            "python -m engine.networks.export again, or install faceinpaint again.",
            name=name,
            list_path=folder / MANIFEST,
        )
    return entry


def _read_manifest(folder: Path) -> dict[str, GraphsEntry]:
    path = folder / FOLDER / MANIFEST
    try:
        status = path.stat()
        return _read_version(path, (status.st_mtime_ns, status.st_size))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError) as error:
        raise WeightsError(
            "The list of networks {path} cannot be read ({reason}); restore it or install faceinpaint again.",
            path=path,
            reason=error,
        ) from error


@lru_cache
def _read_version(path: Path, version: tuple[int, int]) -> dict[str, GraphsEntry]:
    """Reads one version of a manifest, once."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    for table in tables.values():
        if set(table) != GraphsEntry.__required_keys__ or not isinstance(table["files"], dict):
            raise ValueError("unknown or missing keys")
    return tables
