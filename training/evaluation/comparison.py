"""What the commands of `faceinpaint-evaluate` share: pictures, what completes and measures them, results."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Comparison:
    """The options that most commands share, and what they stand for; of each command those that it names."""

    data: Annotated[Path, typer.Option(help="Folder with the picture sets.")]
    generators: Annotated[str, typer.Option(help="Names, separated by commas; all; or nothing.")] = "all"
    gfc: Annotated[
        list[str] | None,
        typer.Option(
            "--gfc", help="NAME=PATH: a run of gfc or its weights, such as m1=runs/m1; m4 brings M5 along."
        ),
    ] = None
    face_set: Annotated[
        str,
        typer.Option(
            "--set", help="A picture set of the data folder, or a public one such as celeba or dtd."
        ),
    ] = "celeba_faces192"
    count: Annotated[int, typer.Option(min=0, help="How many held-out pictures; 0 = all.")] = 200
    seed: Annotated[int, typer.Option(min=0, help="Of the noise, and of random masks.")] = 0
    blend: Annotated[str, typer.Option(help="none, feather or poisson.")] = "none"
    identity: Annotated[str, typer.Option(help="Identity network: ours, facenet or dlib.")] = "ours"
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")] = "auto"
    sheet: Annotated[
        Path | None, typer.Option(help="PNG of originals, holes and completions; it shows real people.")
    ] = None
    out: Annotated[
        Path | None, typer.Option(help="Folder for the tables as .md and .json, and their pictures.")
    ] = None

    def faces(self, size_px: int, count: int, face_set: str = "") -> FaceSet:
        """So many held-out pictures of a set, by default of that which was named."""
        from training.data.public_sets import read_held_out_people

        return read_held_out_people(self.data, face_set or self.face_set, size_px, count)

    def images(self, size_px: int) -> np.ndarray:
        """The held-out pictures, uint8 [N,S,S,3]."""
        return np.asarray(self.faces(size_px, self.count).images)

    def methods(self) -> Methods:
        """Who is compared."""
        from training.evaluation.methods import load_methods

        return load_methods(self.generators, self.gfc or [], self.blend, self.device)

    def evaluators(self, *wanted: str) -> Evaluators:
        """What measures the results: by default everything."""
        from engine.runtime import choose_device
        from training.evaluation.evaluators import MEASURES, Evaluators

        return Evaluators.load(self.identity, choose_device(self.device), wanted or tuple(MEASURES))

    def embedder(self) -> Embedder:
        """The identity network."""
        from engine.runtime import choose_device
        from training.evaluation.identity_networks import load_embedder

        return load_embedder(self.identity, choose_device(self.device))

    def publish(
        self, name: str, tables: list[Table], pictures: Mapping[str, np.ndarray] | None = None
    ) -> None:
        """Prints the tables, and writes them where that was asked for."""
        for table in tables:
            print(table.markdown())
        if self.out is not None:
            write_tables(tables, self.out, name, pictures)

    def write_sheet(self, draw: Callable[[], np.ndarray]) -> None:
        """Writes a sheet, uint8 [H,W,3], if one was asked for."""
        if self.sheet is None:
            return
        from PIL import Image

        picture = draw()
        try:
            self.sheet.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(picture).save(self.sheet)
        except (OSError, ValueError) as error:
            raise TrainingError(
                f"The picture {self.sheet} cannot be written ({error}); name another file."
            ) from error
