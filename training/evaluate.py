"""`faceinpaint-evaluate WHAT --data FOLDER`: the tables of the papers, made by our code on held-out people.

faceinpaint-evaluate occlusions --data faces --generators gfc,telea,ns --out results --sheet sheet.png
faceinpaint-evaluate occlusions --data faces --generators telea --gfc m1=runs/gfc-m1 --gfc m4=runs/gfc-m4
faceinpaint-evaluate squares --data faces --generators gfc --out results
faceinpaint-evaluate landmarks --data faces
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer

from engine.errors import EngineError
from training.errors import DataError, TrainingError
from training.tables import Table, write_tables

if TYPE_CHECKING:
    from training.data.face_folders import FaceSet
    from training.evaluation.contenders import Lineup
    from training.evaluation.judges import Judges

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)

Data = Annotated[Path, typer.Option(help="Folder with the picture sets.")]
Out = Annotated[Path | None, typer.Option(help="Folder for the tables as .md and .json, and their pictures.")]
Count = Annotated[int, typer.Option(help="How many held-out pictures; 0 = all.")]
FaceSetName = Annotated[str, typer.Option("--set", help="Name of the picture set in the data folder.")]
Generators = Annotated[str, typer.Option(help="Names, separated by commas; all; or nothing.")]
Settings = Annotated[
    list[str] | None,
    typer.Option(
        "--gfc", help="NAME=PATH: a run of gfc or its weights, such as m1=runs/m1; m4 brings M5 along."
    ),
]
Seed = Annotated[int, typer.Option(help="Of the noise, and of random masks.")]
Blend = Annotated[str, typer.Option(help="none, feather or poisson.")]
IdentityNetwork = Annotated[str, typer.Option(help="Identity network: ours, facenet or dlib.")]
Device = Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")]

CANONICAL_SET = "celeba_faces192"


@app.command()
def occlusions(
    data: Data,
    generators: Generators = "all",
    gfc: Settings = None,
    face_set: FaceSetName = CANONICAL_SET,
    count: Count = 200,
    seed: Seed = 0,
    blend: Blend = "none",
    identity: IdentityNetwork = "ours",
    device: Device = "auto",
    sheet: Annotated[
        Path | None, typer.Option(help="PNG of originals, holes and completions; it shows real people.")
    ] = None,
    out: Out = None,
) -> None:
    """Masks O1 to O6 of Generative Face Completion at 128 pixels: everything that is measured."""
    from training.evaluation.occlusions import SIZE_PX, occlusion_sheet, occlusion_tables

    lineup, judges = _line_up(generators, gfc, blend, device), _judges(identity, device)
    images = np.asarray(held_out_faces(data, face_set, SIZE_PX, count).images)
    _publish("occlusions", occlusion_tables(images, lineup, judges, seed), out)
    if sheet is not None:
        _write_picture(sheet, occlusion_sheet(images, lineup.contenders, seed))


@app.command()
def squares(
    data: Data,
    generators: Generators = "all",
    gfc: Settings = None,
    face_set: FaceSetName = CANONICAL_SET,
    count: Count = 200,
    seed: Seed = 0,
    blend: Blend = "none",
    identity: IdentityNetwork = "ours",
    device: Device = "auto",
    out: Out = None,
) -> None:
    """Square masks of 16 to 80 pixels of 128, anywhere: figure 9 of Generative Face Completion."""
    from training.evaluation.occlusions import SIZE_PX, square_tables

    lineup, judges = _line_up(generators, gfc, blend, device), _judges(identity, device)
    images = np.asarray(held_out_faces(data, face_set, SIZE_PX, count).images)
    tables, curves = square_tables(images, lineup, judges, seed)
    _publish("squares", tables, out, {"squares": curves})


@app.command()
def landmarks(data: Data, out: Out = None) -> None:
    """Landmark error on held-out people, in per cent of the distance of the eyes."""
    import torch

    from engine.faces.landmarks import LandmarkFinder
    from training.recipes.landmarks import LandmarkOptions, Landmarks

    recipe = Landmarks(LandmarkOptions())
    recipe.read_data(data)
    recipe.device = torch.device("cpu")
    recipe.ema = {"net": LandmarkFinder.load().net}
    table = Table("Landmark error, % of the distance of the eyes", ["set and condition", "mean"])
    table.rows = [
        [name.removesuffix("_percent").replace("_", " "), f"{value:.2f}"]
        for name, value in recipe.validate().items()
    ]
    table.note = "Hard: rotated by up to 30°, scaled by up to 1.25, one eye or the mouth under a grey box."
    _publish("landmarks", [table], out)


def held_out_faces(data: Path, face_set: str, size_px: int, count: int) -> FaceSet:
    """Evenly chosen pictures of people that no training batch holds, as a `FaceSet`.

    Raises:
        DataError: there are none.
    """
    from training.data.face_folders import read_face_set

    faces = read_face_set(data, face_set, size_px)
    _, held_out = faces.split()
    if not len(held_out):
        raise DataError(f"{face_set} in {data} has no held-out people; use a larger set.")
    if count:
        held_out = held_out[np.linspace(0, len(held_out) - 1, min(count, len(held_out))).astype(int)]
    return faces.subset(held_out)


def _line_up(generators: str, gfc: list[str] | None, blend: str, device: str) -> Lineup:
    from training.evaluation.contenders import line_up

    return line_up(generators, gfc or [], blend, device)


def _judges(identity: str, device: str) -> Judges:
    from engine.runtime import choose_device
    from training.evaluation.judges import Judges

    return Judges.load(identity, choose_device(device))


def _publish(
    name: str, tables: list[Table], out: Path | None, pictures: Mapping[str, np.ndarray] | None = None
) -> None:
    for table in tables:
        print(table.markdown())
    if out is not None:
        write_tables(tables, out, name, pictures)


def _write_picture(path: Path, picture: np.ndarray) -> None:
    from PIL import Image

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture).save(path)
    except (OSError, ValueError) as error:
        raise TrainingError(f"The picture {path} cannot be written ({error}); name another file.") from error


def main() -> None:
    """Entry point: exit code 2 and one line on standard error for what the user can mend."""
    try:
        app()
    except (TrainingError, EngineError) as error:
        print(f"faceinpaint-evaluate: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
