"""From a run to the weights that the editor ships."""

from __future__ import annotations

import dataclasses
import datetime
import platform
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import save_file

from engine import weights
from training.errors import TrainingError
from training.recipes.base import Recipe


def export_weights(
    recipe: Recipe, step: int, device: str, scores: dict[str, float], preset: str, folder: Path
) -> Path:
    """Writes the averaged network as float16 safetensors, and its entry in the manifest.

    Args:
        recipe: after its run.
        step: number of updates done.
        device: where it ran.
        scores: of the last validation.
        preset: the options' name.
        folder: a weights folder, such as `resources/weights`.
    Returns:
        The weight file.
    Raises:
        TrainingError: the folder cannot be written to.
        WeightsError: its manifest cannot be read or written.
    """
    network, options = recipe.export()
    name = recipe.weights_name or recipe.name
    path = folder / f"{name}.safetensors"
    partial = path.with_suffix(".partial")
    tensors = {
        key: (tensor.half() if tensor.is_floating_point() else tensor).contiguous().cpu()
        for key, tensor in network.state_dict().items()
    }
    with _writing_to(folder):
        save_file(tensors, partial)
        partial.replace(path)
    hardware = torch.cuda.get_device_name() if device.startswith("cuda") else f"CPU, {platform.machine()}"
    weights.write_manifest_entry(
        name,
        {
            "file": path.name,
            "sha256": weights.file_sha256(path),
            "network": type(network).__name__,
            "recipe": f"{recipe.name} --preset {preset}",
            "data_sets": list(recipe.data_sets),
            "steps": step,
            "hardware": hardware,
            "date": datetime.date.today().isoformat(),
            "licence": recipe.licence,
            "options": options,
            "recipe_options": dataclasses.asdict(recipe.options),
            "scores": {key: round(value, 4) for key, value in scores.items()},
        },
        folder,
    )
    return path


def copy_weights(name: str, source: Path, folder: Path) -> None:
    """Copies the weights `name` and their entry in the manifest from one weights folder into another.

    Raises:
        TrainingError: the folder cannot be written to.
        WeightsError: a manifest cannot be read or written.
    """
    entry = weights.read_manifest(source)[name]
    path = folder / entry["file"]
    with _writing_to(folder):
        shutil.copyfile(source / entry["file"], path.with_suffix(".partial"))
        path.with_suffix(".partial").replace(path)
    weights.write_manifest_entry(name, entry, folder)


@contextmanager
def _writing_to(folder: Path) -> Iterator[None]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except (OSError, SafetensorError) as error:
        raise TrainingError(
            f"The weights cannot be written to {folder} ({error}); make room, or name another folder with"
            " --export, and run the same command again: what is trained is kept."
        ) from error
