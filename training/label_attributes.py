"""`faceinpaint-label`: writes the forty attributes of a folder of faces, as the trained network sees them.

faceinpaint-label --data faces --set celeba_faces192 -o faces/celeba_faces192_labels.csv
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Annotated

import typer

from training.command_line import new_app, run

app = new_app()


@app.command()
def label(
    data: Annotated[Path, typer.Option(help="Folder with the picture sets.")],
    set_: Annotated[str, typer.Option("--set", help="A set of faces in the canonical frame.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="The table, a CSV file.")],
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")] = "auto",
    force: Annotated[bool, typer.Option("--force", help="Overwrite an existing table.")] = False,
) -> None:
    """Writes a table like celeba_labelled.csv; its last column, predicted, is 1 in every row."""
    from engine.attributes import ATTRIBUTES
    from engine.errors import EngineError
    from engine.faces.recognition import INPUT_PX, AttributeRecogniser
    from engine.files import check_target, write_atomically
    from engine.runtime import choose_device
    from training.data.face_folders import read_face_set

    check_target(out, EngineError, overwrite=force)
    recogniser = AttributeRecogniser.load(choose_device(device))
    faces = read_face_set(data, set_, INPUT_PX)
    labels = (recogniser.recognise(faces.images) > 0.5).astype(int)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(["image", "identity", *ATTRIBUTES, "predicted"])
    for name, identity, row in zip(faces.names, faces.identities, labels, strict=True):
        writer.writerow([name, identity, *row, 1])
    write_atomically(out, text.getvalue().encode(), EngineError, overwrite=force)


def main() -> None:
    """Entry point."""
    run(app, "faceinpaint-label")


if __name__ == "__main__":
    main()
