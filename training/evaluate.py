"""`faceinpaint-evaluate WHAT --data FOLDER`: the tables of the papers, made by our code on held-out people.

faceinpaint-evaluate occlusions --data faces --generators gfc,telea,ns --out results
faceinpaint-evaluate landmarks --data faces
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer

from engine.errors import EngineError
from training.errors import DataError, TrainingError
from training.tables import Interval, Table, bootstrap, write_tables

if TYPE_CHECKING:
    from training.data.face_folders import FaceSet

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)

Data = Annotated[Path, typer.Option(help="Folder with the picture sets.")]
Out = Annotated[Path | None, typer.Option(help="Folder for tables.md, tables.json and sheets.")]
Count = Annotated[int, typer.Option(help="How many held-out pictures; 0 = all.")]
FaceSetName = Annotated[str, typer.Option("--set", help="Name of the picture set in the data folder.")]

_PAPER_PSNR_DB = ("20.0", "19.8", "18.8", "19.7", "19.5", "20.2")


@app.command()
def occlusions(
    data: Data,
    generators: Annotated[str, typer.Option(help="Names, separated by commas.")] = "gfc,telea,ns,shiftmap",
    face_set: FaceSetName = "celeba_faces192",
    count: Count = 200,
    seed: Annotated[int, typer.Option(help="Of the noise.")] = 0,
    blend: Annotated[str, typer.Option(help="none, feather or poisson.")] = "none",
    out: Out = None,
) -> None:
    """Masks O1 to O6 of Generative Face Completion at 128 pixels: PSNR, SSIM and sharpness."""
    from engine.random_masks import OCCLUSION_BOXES, occlusion_mask
    from engine.session import Session
    from training import metrics

    images = held_out_faces(data, face_set, 128, count).images
    session = Session("auto")
    names = list(OCCLUSION_BOXES)
    titles = ("PSNR in the hole, dB", "SSIM, whole picture", "SSIM in the hole", "Sharpness, median")
    tables = [Table(f"{title} ({len(images)} faces)", ["", *names, "mean"]) for title in titles]
    for generator in generators.split(","):
        scores: list[list[Interval]] = [[] for _ in tables]
        for name in names:
            mask = occlusion_mask(name)
            results = session.complete_crops(
                np.asarray(images), np.stack([mask] * len(images)), generator, seed, blend
            )
            pairs = list(zip(results, images, strict=True))
            scores[0].append(bootstrap([metrics.psnr_db(r, o, mask) for r, o in pairs]))
            scores[1].append(bootstrap([metrics.ssim(r, o) for r, o in pairs], digits=3))
            scores[2].append(bootstrap([metrics.ssim(r, o, mask) for r, o in pairs], digits=3))
            scores[3].append(bootstrap([metrics.sharpness(r, o, mask) for r, o in pairs], "median"))
        for table, row in zip(tables, scores, strict=True):
            mean = float(np.mean([interval.value for interval in row]))
            table.rows.append([generator, *row, f"{mean:.{row[0].digits}f}"])
    tables[0].rows.append(["M5 of the paper", *_PAPER_PSNR_DB, "19.7"])
    tables[0].note = "The paper's own figures were measured on the test set of CelebA, 19,962 other pictures."
    _publish(tables, out)


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
    _publish([table], out)


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


def _publish(tables: list[Table], out: Path | None) -> None:
    for table in tables:
        print(table.markdown())
    if out is not None:
        write_tables(tables, out)


def main() -> None:
    """Entry point: exit code 2 and one line on standard error for what the user can mend."""
    try:
        app()
    except (TrainingError, EngineError) as error:
        print(f"faceinpaint-evaluate: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
