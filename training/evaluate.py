"""`faceinpaint-evaluate WHAT --data FOLDER`: the tables of the papers, made by our code on held-out people.

faceinpaint-evaluate occlusions --data faces --generators gfc,telea,ns --out results --sheet sheet.png
faceinpaint-evaluate occlusions --data faces --generators telea --gfc m1=runs/gfc-m1 --gfc m4=runs/gfc-m4
faceinpaint-evaluate portraits --data faces --photos portraits --out results
faceinpaint-evaluate time --generators all --threads 2
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer

from training.command_line import new_app, run
from training.errors import DataError, OptionError, TrainingError
from training.tables import Table, write_tables

if TYPE_CHECKING:
    from training.data.face_set import FaceSet
    from training.evaluation.evaluators import Evaluators
    from training.evaluation.identity_networks import Embedder
    from training.evaluation.methods import Methods

app = new_app()

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

CANONICAL_SET = "celeba_faces192"


@app.command()
def occlusions(
    data: Data,
    generators: Generators = "all",
    gfc: Settings = None,
    face_set: FaceSetName = CANONICAL_SET,
    masks: Masks = "boxes",
    count: Count = 200,
    seed: Seed = 0,
    blend: Blend = "none",
    identity: IdentityNetwork = "ours",
    device: Device = "auto",
    sheet: Sheet = None,
    out: Out = None,
) -> None:
    """Masks O1 to O6 of Generative Face Completion at 128 pixels, or lenses: everything that is measured."""
    from training.evaluation.occlusions import KINDS, SIZE_PX, occlusion_sheet, occlusion_tables

    if masks not in KINDS:
        raise OptionError(f"There are no masks {masks!r}; choose one of: {', '.join(KINDS)}.")
    methods, evaluators = _load_methods(generators, gfc, blend, device), _load_evaluators(identity, device)
    images = _pictures(data, face_set, SIZE_PX, count)
    name = "occlusions" if masks == "boxes" else masks
    _publish(name, occlusion_tables(images, methods, evaluators, seed, masks), out)
    if sheet is not None:
        _write_picture(sheet, occlusion_sheet(images, methods.loaded, seed, masks))


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

    methods, evaluators = _load_methods(generators, gfc, blend, device), _load_evaluators(identity, device)
    images = _pictures(data, face_set, SIZE_PX, count)
    tables, curves = square_tables(images, methods, evaluators, seed)
    _publish("squares", tables, out, {"squares": curves})


@app.command()
def recognition(
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
    """Faces recognised after completion, top 1, 3 and 5: figure 11 of Generative Face Completion."""
    from training.evaluation.occlusions import SIZE_PX
    from training.evaluation.recognition import recognition_tables

    embedder = _embedder(identity, device)
    methods = _load_methods(generators, gfc, blend, device)
    faces = _held_out(data, face_set, SIZE_PX, 0)
    if len(set(faces.identities)) == len(faces):
        raise DataError(f"{face_set} has no person with two pictures; use another set with --set.")
    tables, curves = recognition_tables(faces, methods, embedder, count, seed)
    _publish("recognition", tables, out, {"recognition": curves})


@app.command()
def verification(
    data: Data,
    landmark_set: Annotated[
        str, typer.Option(help="A set with a landmark table, as STEM:SIZE_PX.")
    ] = "lfw150:150",
    face_set: FaceSetName = CANONICAL_SET,
    identity: IdentityNetwork = "ours",
    device: Device = "auto",
    out: Out = None,
) -> None:
    """Accuracy of the identity network on pairs of held-out people, of LFW and of the canonical set."""
    from training.data.face_folders import split_size
    from training.data.identity_faces import read_by_landmarks
    from training.evaluation.recognition import VERIFIED_PX, verification_table

    embedder = _embedder(identity, device)
    stem, stored_px = split_size(landmark_set)
    aligned = read_by_landmarks(data, stem, stored_px, VERIFIED_PX)
    sets = {
        stem: aligned.subset(aligned.split()[1]),
        face_set: _held_out(data, face_set, VERIFIED_PX, 0),
    }
    for name, faces in sets.items():
        if not 1 < len(set(faces.identities)) < len(faces):
            raise DataError(f"{name} holds out no two people with several pictures; use a larger set.")
    _publish("verification", [verification_table(sets, embedder, identity)], out)


@app.command()
def yeh(
    data: Data,
    generators: Generators = "all",
    gfc: Settings = None,
    face_set: FaceSetName = CANONICAL_SET,
    size: Annotated[int, typer.Option(min=16, help="Side of the pictures; 64 = the paper's.")] = 64,
    count: Count = 100,
    seed: Seed = 0,
    blend: Blend = "poisson",
    device: Device = "auto",
    out: Out = None,
) -> None:
    """Centre, pattern, 80 % random and half masks: table 1 of Semantic Image Inpainting."""
    from training.evaluation.latent_masks import latent_tables

    methods = _load_methods(generators, gfc, blend, device)
    images = _pictures(data, face_set, size, count)
    _publish("yeh", latent_tables(images, face_set, methods, seed), out)


@app.command()
def mde(
    data: Data,
    generators: Generators = "all",
    gfc: Settings = None,
    face_set: FaceSetName = CANONICAL_SET,
    share: Annotated[float, typer.Option(help="S: the rectangles' share of the picture.")] = 0.1,
    count: Count = 200,
    seed: Seed = 0,
    blend: Blend = "none",
    device: Device = "auto",
    out: Out = None,
) -> None:
    """Targeted occlusions, and task by task: table 3 and figure 7 of the Missing Data Encoder."""
    from engine.runtime import choose_device
    from training.evaluation.missing_data import SIZE_PX, targeted_tables, task_tables

    if not 0 < share < 1:
        raise OptionError(f"--share is a share of the picture between 0 and 1, not {share:g}.")
    methods = _load_methods(generators, gfc, blend, device)
    images = _pictures(data, face_set, SIZE_PX, count)
    tables = targeted_tables(images, methods, seed)
    _publish("mde", [*tables, *task_tables(images, methods, choose_device(device), share, seed)], out)


@app.command()
def gepe(
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
    """A random block of 128x128 in 256x256: table III of GEPE-Net."""
    from training.evaluation.random_block import SIZE_PX, block_table

    methods = _load_methods(generators, gfc, blend, device)
    evaluators = _load_evaluators(identity, device, ("identity", "attributes"))
    images = _pictures(data, face_set, SIZE_PX, count)
    _publish("gepe", [block_table(images, face_set, methods, evaluators, seed)], out)


@app.command()
def igan(
    data: Data,
    count: Count = 200,
    seed: Seed = 0,
    identity: IdentityNetwork = "ours",
    device: Device = "auto",
    out: Out = None,
) -> None:
    """Iterative GAN: Hamming loss over 40 labels, identity of rebuilt faces, attributes changed."""
    from training.evaluation import attribute_tables as tables_of
    from training.evaluation.methods import load_iterative_gan

    gan = load_iterative_gan(device)
    evaluators = _load_evaluators(identity, device, ("identity", "attributes"))
    faces = tables_of.held_out_labels(data)
    some = faces.some(count)
    if len(set(some.identities)) < 2:
        raise OptionError(f"The {count} pictures of --count show one person only; take more.")
    tables = [
        tables_of.hamming_table(faces, gan, evaluators.attributes),
        tables_of.rebuild_table(some, gan, evaluators.identity, seed),
    ]
    if evaluators.attributes is not None:
        tables.append(tables_of.change_table(faces, gan, evaluators.attributes, evaluators.identity, count))
    tables[-1].note = " ".join([tables[-1].note, *evaluators.missing])
    _publish("igan", tables, out)


@app.command(name="time")
def time_(
    generators: Generators = "all",
    gfc: Settings = None,
    repeats: Annotated[int, typer.Option(help="Times that each is measured.", min=1)] = 10,
    device: Device = "auto",
    threads: Annotated[int | None, typer.Option(min=1, help="CPU threads.")] = None,
    out: Out = None,
) -> None:
    """64 faces rebuilt and generated (table 2 of iterative GAN), and one completion by each generator."""
    from training.evaluation.speed import speed_tables

    methods = _load_methods(generators, gfc, "none", device)
    _publish("time", speed_tables(methods, device, threads, repeats), out)


@app.command()
def alternatives(
    data: Data,
    generators: Generators = "all",
    gfc: Settings = None,
    face_set: FaceSetName = CANONICAL_SET,
    count: Count = 24,
    blend: Blend = "none",
    device: Device = "auto",
    sheet: Sheet = None,
    out: Out = None,
) -> None:
    """How much eight alternatives of one hole differ: figure 10 of Generative Face Completion."""
    from training.evaluation.alternatives import alternative_sheet, alternative_tables
    from training.evaluation.occlusions import SIZE_PX

    methods = _load_methods(generators, gfc, blend, device)
    images = _pictures(data, face_set, SIZE_PX, count)
    _publish("alternatives", alternative_tables(images, methods), out)
    if sheet is not None:
        _write_picture(sheet, alternative_sheet(images, methods.loaded))


@app.command()
def landmarks(data: Data, out: Out = None) -> None:
    """Landmark error on held-out people, in per cent of the distance of the eyes."""
    from training.evaluation.landmarks import landmark_table

    _publish("landmarks", [landmark_table(data)], out)


@app.command()
def portraits(
    data: Data,
    generators: Generators = "studio,telea",
    face_sets: Annotated[str, typer.Option("--set", help="Sets of 512 pixels, by commas.")] = "ffhq512",
    photos: Annotated[Path | None, typer.Option(help="A folder of photos in place of the sets.")] = None,
    count: Count = 48,
    seed: Seed = 0,
    device: Device = "auto",
    out: Out = None,
) -> None:
    """Portraits at their own resolution: lenses, one lens, a mouth, a microphone, a strand of hair."""
    from training.evaluation.portraits import FRAME_PX, portrait_tables, portraits_in, portraits_of

    methods = _load_methods(generators, None, "poisson", device)
    evaluators = _load_evaluators("ours", device, ("identity", "attributes"))
    names = face_sets.split(",")
    if photos is not None:
        chosen = portraits_in(photos, methods.loaded[0].session, count)
    else:
        sets = [_held_out(data, name, FRAME_PX, -(-count // len(names))) for name in names]
        chosen = [portrait for faces in sets for portrait in portraits_of(faces)]
    tables, sheets = portrait_tables(chosen, methods, evaluators, seed)
    _publish("portraits", tables, out, sheets)


def _held_out(data: Path, face_set: str, size_px: int, count: int) -> FaceSet:
    from training.data.public_sets import read_held_out_people

    return read_held_out_people(data, face_set, size_px, count)


def _pictures(data: Path, face_set: str, size_px: int, count: int) -> np.ndarray:
    return np.asarray(_held_out(data, face_set, size_px, count).images)


def _load_methods(generators: str, gfc: list[str] | None, blend: str, device: str) -> Methods:
    from training.evaluation.methods import load_methods

    return load_methods(generators, gfc or [], blend, device)


def _load_evaluators(identity: str, device: str, wanted: tuple[str, ...] | None = None) -> Evaluators:
    from engine.runtime import choose_device
    from training.evaluation.evaluators import MEASURES, Evaluators

    return Evaluators.load(identity, choose_device(device), wanted or tuple(MEASURES))


def _embedder(identity: str, device: str) -> Embedder:
    from engine.runtime import choose_device
    from training.evaluation.identity_networks import load_embedder

    return load_embedder(identity, choose_device(device))


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
    """Entry point."""
    run(app, "faceinpaint-evaluate")


if __name__ == "__main__":
    main()
