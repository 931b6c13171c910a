"""What the commands of `faceinpaint-evaluate` share: their options, what they load, and where tables go."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer

from training.errors import TrainingError
from training.tables import Table, write_tables

if TYPE_CHECKING:
    from training.data.face_set import FaceSet
    from training.evaluation.evaluators import Evaluators
    from training.evaluation.identity_networks import Embedder
    from training.evaluation.methods import Methods

Data = Annotated[Path, typer.Option(help="Folder with the picture sets.")]
Out = Annotated[Path | None, typer.Option(help="Folder for the tables as .md and .json, and their pictures.")]
Masks = Annotated[str, typer.Option(help="boxes: O1 to O6; or lenses: one eye, the other, both.")]
Count = Annotated[int, typer.Option(min=0, help="How many held-out pictures; 0 = all.")]
FaceSetName = Annotated[
    str,
    typer.Option("--set", help="A picture set of the data folder, or a public one such as celeba or dtd."),
]
Generators = Annotated[str, typer.Option(help="Names, separated by commas; all; or nothing.")]
Settings = Annotated[
    list[str] | None,
    typer.Option(
        "--gfc", help="NAME=PATH: a run of gfc or its weights, such as m1=runs/m1; m4 brings M5 along."
    ),
]
Seed = Annotated[int, typer.Option(min=0, help="Of the noise, and of random masks.")]
Blend = Annotated[str, typer.Option(help="none, feather or poisson.")]
IdentityNetwork = Annotated[str, typer.Option(help="Identity network: ours, facenet or dlib.")]
Device = Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")]
Sheet = Annotated[
    Path | None, typer.Option(help="PNG of originals, holes and completions; it shows real people.")
]


def held_out_people(data: Path, face_set: str, size_px: int, count: int) -> FaceSet:
    """As `training.data.public_sets.read_held_out_people`."""
    from training.data.public_sets import read_held_out_people

    return read_held_out_people(data, face_set, size_px, count)


def load_methods(generators: str, gfc: list[str] | None, blend: str, device: str) -> Methods:
    """As `training.evaluation.methods.load_methods`."""
    from training.evaluation import methods

    return methods.load_methods(generators, gfc or [], blend, device)


def load_evaluators(identity: str, device: str, wanted: tuple[str, ...] | None = None) -> Evaluators:
    """What measures, by default everything; `identity` names the identity network."""
    from engine.runtime import choose_device
    from training.evaluation.evaluators import MEASURES, Evaluators

    return Evaluators.load(identity, choose_device(device), wanted or tuple(MEASURES))


def embedder_of(identity: str, device: str) -> Embedder:
    """The identity network of this name."""
    from engine.runtime import choose_device
    from training.evaluation.identity_networks import load_embedder

    return load_embedder(identity, choose_device(device))


def publish(
    name: str, tables: list[Table], out: Path | None, pictures: Mapping[str, np.ndarray] | None = None
) -> None:
    """Prints tables, and writes them, and their pictures by name, into the folder `out`, if there is one."""
    for table in tables:
        print(table.markdown())
    if out is not None:
        write_tables(tables, out, name, pictures)


def write_picture(path: Path, picture: np.ndarray) -> None:
    """Writes a picture, uint8 [H,W,3].

    Raises:
        TrainingError: it cannot be written.
    """
    from PIL import Image

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture).save(path)
    except (OSError, ValueError) as error:
        raise TrainingError(f"The picture {path} cannot be written ({error}); name another file.") from error
