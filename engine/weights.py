"""Trained weights: what is there, where it came from, and reading it safely.

`resources/weights/manifest.toml` has one table for each weight file, named as the code asks for it:

    [gfc]
    file = "gfc.safetensors"        # beside the manifest
    sha256 = "9f86d08…"             # of that file; another file is refused
    network = "CompletionNet"       # the class that the tensors fit
    recipe = "gfc"                  # what `faceinpaint-train` was asked for
    data_sets = ["celeba"]
    steps = 120000
    hardware = "1x NVIDIA H200"
    date = "2026-11-21"             # of the export
    licence = "CC-BY-NC-4.0"        # of the weights

    [gfc.options]                   # the network's sizes, as its constructor takes them
    width = 1.0

    [gfc.recipe_options]            # all options of the recipe that ran
    learning_rate = 0.0002

    [gfc.scores]                    # by name, as `faceinpaint-evaluate` printed them
    psnr_db = 19.1

Only safetensors are read; nothing is ever unpickled. Half-precision tensors are widened to float32.

A folder named by the environment variable FACEINPAINT_WEIGHTS, with a manifest of its own, goes before the
shipped one: whoever trains a network can try it in the editor without touching the installation. Names that
its manifest lacks come from the shipped one. Several folders are separated as in PATH; the first goes first.
"""

from __future__ import annotations

import hashlib
import json
import os
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from engine import graph_files
from engine.assets import asset_path
from engine.errors import EngineError, WeightsError
from engine.files import write_atomically
from engine.flavour import flavour
from engine.texts import Text

if TYPE_CHECKING:
    from torch import Tensor, nn

FOLDER_VARIABLE = "FACEINPAINT_WEIGHTS"
MANIFEST = "manifest.toml"
_TITLE = "# Written by the export of faceinpaint-train; engine/weights.py explains the format.\n"


class WeightsEntry(TypedDict):
    """One table of the manifest: a weight file and how it came to be."""

    file: str
    sha256: str
    network: str
    recipe: str
    data_sets: list[str]
    steps: int
    hardware: str
    date: str
    licence: str
    options: dict[str, Any]
    recipe_options: dict[str, Any]
    scores: dict[str, float]


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file, 64 hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def names() -> list[str]:
    """The names of all weights that a manifest lists, sorted.

    Raises:
        WeightsError: a manifest cannot be read.
    """
    return sorted({name for folder in _folders() for name in read_manifest(folder)})


def entry(name: str) -> WeightsEntry:
    """What the manifest says of the weights `name`.

    Raises:
        WeightsError: no manifest lists it, or one cannot be read.
    """
    return _find(name)[1]


def is_listed(name: str) -> bool:
    """Whether a manifest names these weights; True where one cannot be read, so that their lack shows."""
    try:
        return name in names()
    except EngineError:
        return True


def is_available(name: str) -> bool:
    """Whether the weights `name` are listed and their file is there; its contents are not looked at.

    Without torch their graphs for ONNX Runtime (`engine.graph_files`) are looked for instead.
    """
    try:
        folder, found = _find(name)
        if flavour() == "onnx":
            return graph_files.are_there(folder, name, found["sha256"])
        return (folder / found["file"]).is_file()
    except (EngineError, OSError):
        return False


def load_tensors(name: str, device: str = "cpu") -> dict[str, Tensor]:
    """Reads the tensors of a weight file whose hash is the manifest's.

    Args:
        name: as in the manifest.
        device: "cpu", "cuda" or "mps".
    Returns:
        The tensors by name, floating-point ones as float32.
    Raises:
        WeightsError: the file is missing, altered, or no safetensors file.
    """
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load

    data = _verified_bytes(name)
    try:
        tensors = load(data)
    except (SafetensorError, ValueError) as error:
        raise WeightsError(
            "The weights {name!r} are no safetensors file ({reason}); export them again.",
            name=name,
            reason=error,
        ) from error
    return {
        key: tensor.to(device, torch.float32 if tensor.is_floating_point() else tensor.dtype)
        for key, tensor in tensors.items()
    }


def graphs(name: str) -> dict[str, bytes]:
    """The graphs for ONNX Runtime that were exported from the weights `name`, by their names.

    Raises:
        WeightsError: they are missing, altered, or of other weights.
    """
    folder, found = _find(name)
    return graph_files.read(folder, name, found["sha256"])


def load_into(module: nn.Module, name: str) -> None:
    """Gives a network its trained weights.

    Args:
        module: on the CPU, built with the entry's `options`.
        name: as in the manifest.
    Raises:
        WeightsError: as `load_tensors`, or the tensors do not fit the network.
    """
    try:
        module.load_state_dict(load_tensors(name))
    except RuntimeError as error:
        options = entry(name)["options"].items()
        sizes = ", ".join(f"{key}={value}" for key, value in options if isinstance(value, bool | int | float))
        raise WeightsError(
            "The weights {name!r} ({sizes}) do not fit this network; train one of these sizes, or "
            "install faceinpaint again.",
            name=name,
            sizes=sizes,
        ) from error


def problem(name: str) -> str:
    """What is wrong with the weights `name`: a sentence, or "".

    A file is hashed again only after it changed.
    """
    try:
        folder, found = _find(name)
        if flavour() == "onnx":
            version = graph_files.version(folder, name)
        else:
            status = (folder / found["file"]).stat()
            version = ((status.st_mtime_ns, status.st_size),)
        return _problem_of(name, folder, version, found["sha256"], flavour())
    except EngineError as error:
        return error.text
    except OSError:
        return Text(
            "The trained weights “{name}” are not installed; install faceinpaint again to get them.",
            name=name,
        )


@lru_cache
def _problem_of(
    name: str, folder: Path, version: tuple[tuple[int, int], ...], sha256: str, flavour: str
) -> str:
    """`problem` of one version of the files; all arguments tell versions apart."""
    try:
        verify(name)
    except EngineError as error:
        return error.text
    return ""


def verify(name: str) -> None:
    """Reads the weight file, or without torch its graphs, and compares hashes.

    Raises:
        WeightsError: a file is missing or altered.
    """
    if flavour() == "onnx":
        graphs(name)
    else:
        _verified_bytes(name)


def read_manifest(folder: Path) -> dict[str, WeightsEntry]:
    """Reads `folder`'s manifest; a folder without one has no weights.

    Raises:
        WeightsError: the manifest is no TOML, or has keys that are unknown or missing.
    """
    path = folder / MANIFEST
    try:
        status = path.stat()
        return _read_manifest(path, (status.st_mtime_ns, status.st_size))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError) as error:
        raise WeightsError(
            "The list of weights {path} cannot be read ({reason}); restore it or install faceinpaint again.",
            path=path,
            reason=error,
        ) from error


@lru_cache
def _read_manifest(path: Path, version: tuple[int, int]) -> dict[str, WeightsEntry]:
    """Reads one version of a manifest, once."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: _checked_entry(table) for name, table in tables.items()}


def write_manifest_entry(name: str, entry: WeightsEntry, folder: Path | None = None) -> None:
    """Adds or replaces one table of a manifest; the tables stay sorted by name.

    The manifest is replaced in one step, so a reader sees either the old one or the new one.

    Args:
        name: as the code asks for it.
        entry: its file need not be there yet.
        folder: where the manifest is; the shipped weights' folder by default.
    Raises:
        WeightsError: the manifest that is there cannot be read, or the new one not be written.
    """
    folder = folder or asset_path("weights")
    entries = read_manifest(folder) | {name: entry}
    text = _TITLE + "".join(_toml_table(_toml_key(key), entries[key]) for key in sorted(entries))
    write_atomically(folder / MANIFEST, text.encode(), WeightsError, overwrite=True)


def _folders() -> list[Path]:
    """Where weights are looked for, the first first; a package without the shipped ones still works."""
    try:
        shipped = [asset_path("weights")]
    except EngineError:
        shipped = []
    own = [Path(name) for name in os.environ.get(FOLDER_VARIABLE, "").split(os.pathsep) if name]
    for folder in own:
        try:
            has_manifest = (folder / MANIFEST).is_file()
        except OSError as error:
            raise WeightsError(
                "{variable} names {folder}, which cannot be read ({reason}); correct or unset it.",
                variable=FOLDER_VARIABLE,
                folder=folder,
                reason=error.strerror,
            ) from error
        if not has_manifest:
            raise WeightsError(
                "{variable} names {folder}, which has no {list_name}; correct or unset it.",
                variable=FOLDER_VARIABLE,
                folder=folder,
                list_name=MANIFEST,
            )
    return own + shipped


def _find(name: str) -> tuple[Path, WeightsEntry]:
    for folder in _folders():
        found = read_manifest(folder).get(name)
        if found is not None:
            return folder, found
    raise WeightsError(
        "No weights {name!r} come with this faceinpaint; train them with faceinpaint-train, and "
        "name their folder in {variable}.",
        name=name,
        variable=FOLDER_VARIABLE,
    )


def _verified_bytes(name: str) -> bytes:
    """The weight file's contents; what was hashed is what gets used."""
    folder, found = _find(name)
    path = folder / found["file"]
    try:
        data = path.read_bytes()
    except OSError as error:
        raise WeightsError(
            "The weight file {path} cannot be read ({reason}); install faceinpaint again, or "
            "restore that file.",
            path=path,
            reason=error.strerror,
        ) from error
    if hashlib.sha256(data).hexdigest() != found["sha256"]:
        raise WeightsError(
            "The weight file {path} is damaged or was altered; install faceinpaint again, or "
            "restore that file.",
            path=path,
        )
    return data


def _checked_entry(table: Any) -> WeightsEntry:
    """`table` if it is a complete entry.

    Raises:
        ValueError: it is none.
    """
    keys = set(table) if isinstance(table, dict) else set()
    if wrong := keys ^ WeightsEntry.__required_keys__:
        raise ValueError(f"unknown or missing: {', '.join(sorted(wrong))}")
    if Path(table["file"]).name != table["file"]:
        raise ValueError(f"{table['file']!r} is not the name of a file beside the manifest")
    return table


def _toml_table(name: str, values: Mapping[str, Any]) -> str:
    """One table with its sub-tables; TOML has no null, so a key whose value is None is left out."""
    plain = {key: value for key, value in values.items() if not isinstance(value, dict) and value is not None}
    tables = {key: value for key, value in values.items() if isinstance(value, dict)}
    lines = [f"\n[{name}]\n", *(f"{_toml_key(key)} = {_toml_value(value)}\n" for key, value in plain.items())]
    return "".join(lines + [_toml_table(f"{name}.{_toml_key(key)}", table) for key, table in tables.items()])


def _toml_key(key: str) -> str:
    return key if key.isascii() and key.replace("_", "").replace("-", "").isalnum() else json.dumps(key)


def _toml_value(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_toml_value(item) for item in value) + "]"
    if isinstance(value, float):
        return repr(float(value))  # NumPy's own floats are spelt otherwise.
    if not isinstance(value, bool | int | str):
        raise TypeError(f"no value for a manifest: {value!r}")
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
