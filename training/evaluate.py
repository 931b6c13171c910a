"""`faceinpaint-evaluate WHAT --data FOLDER`: the tables of the papers, made by our code on held-out people.

faceinpaint-evaluate occlusions --data faces --generators gfc,telea,ns --out results --sheet sheet.png
faceinpaint-evaluate occlusions --data faces --generators telea --gfc m1=runs/gfc-m1 --gfc m4=runs/gfc-m4
faceinpaint-evaluate portraits --data faces --photos portraits --out results
faceinpaint-evaluate references --data faces --out results
faceinpaint-evaluate time --generators all --threads 2
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from engine.errors import EngineError
from training.errors import DataError, OptionError, TrainingError
from training.evaluation.command_line import (
    Blend,
    Count,
    Data,
    Device,
    FaceSetName,
    Generators,
    IdentityNetwork,
    Masks,
    Out,
    Seed,
    Settings,
    Sheet,
    embedder_of,
    held_out_people,
    load_evaluators,
    load_methods,
    publish,
    write_picture,
)
from training.tables import Table

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)

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
    methods, evaluators = load_methods(generators, gfc, blend, device), load_evaluators(identity, device)
    images = np.asarray(held_out_people(data, face_set, SIZE_PX, count).images)
    name = "occlusions" if masks == "boxes" else masks
    publish(name, occlusion_tables(images, methods, evaluators, seed, masks), out)
    if sheet is not None:
        write_picture(sheet, occlusion_sheet(images, methods.loaded, seed, masks))


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

    methods, evaluators = load_methods(generators, gfc, blend, device), load_evaluators(identity, device)
    images = np.asarray(held_out_people(data, face_set, SIZE_PX, count).images)
    tables, curves = square_tables(images, methods, evaluators, seed)
    publish("squares", tables, out, {"squares": curves})


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

    embedder = embedder_of(identity, device)
    methods = load_methods(generators, gfc, blend, device)
    faces = held_out_people(data, face_set, SIZE_PX, 0)
    if len(set(faces.identities)) == len(faces):
        raise DataError(f"{face_set} has no person with two pictures; use another set with --set.")
    tables, curves = recognition_tables(faces, methods, embedder, count, seed)
    publish("recognition", tables, out, {"recognition": curves})


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

    embedder = embedder_of(identity, device)
    stem, stored_px = split_size(landmark_set)
    aligned = read_by_landmarks(data, stem, stored_px, VERIFIED_PX)
    sets = {
        stem: aligned.subset(aligned.split()[1]),
        face_set: held_out_people(data, face_set, VERIFIED_PX, 0),
    }
    for name, faces in sets.items():
        if not 1 < len(set(faces.identities)) < len(faces):
            raise DataError(f"{name} holds out no two people with several pictures; use a larger set.")
    publish("verification", [verification_table(sets, embedder, identity)], out)


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

    methods = load_methods(generators, gfc, blend, device)
    images = np.asarray(held_out_people(data, face_set, size, count).images)
    publish("yeh", latent_tables(images, face_set, methods, seed), out)


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
    methods = load_methods(generators, gfc, blend, device)
    images = np.asarray(held_out_people(data, face_set, SIZE_PX, count).images)
    tables = targeted_tables(images, methods, seed)
    publish("mde", [*tables, *task_tables(images, methods, choose_device(device), share, seed)], out)


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

    methods = load_methods(generators, gfc, blend, device)
    evaluators = load_evaluators(identity, device, ("identity", "attributes"))
    images = np.asarray(held_out_people(data, face_set, SIZE_PX, count).images)
    publish("gepe", [block_table(images, face_set, methods, evaluators, seed)], out)


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
    evaluators = load_evaluators(identity, device, ("identity", "attributes"))
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
    publish("igan", tables, out)


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

    methods = load_methods(generators, gfc, "none", device)
    publish("time", speed_tables(methods, device, threads, repeats), out)


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

    methods = load_methods(generators, gfc, blend, device)
    images = np.asarray(held_out_people(data, face_set, SIZE_PX, count).images)
    publish("alternatives", alternative_tables(images, methods), out)
    if sheet is not None:
        write_picture(sheet, alternative_sheet(images, methods.loaded))


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
    publish("landmarks", [table], out)


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

    methods = load_methods(generators, None, "poisson", device)
    evaluators = load_evaluators("ours", device, ("identity", "attributes"))
    names = face_sets.split(",")
    if photos is not None:
        chosen = portraits_in(photos, methods.loaded[0].session, count)
    else:
        sets = [held_out_people(data, name, FRAME_PX, -(-count // len(names))) for name in names]
        chosen = [portrait for faces in sets for portrait in portraits_of(faces)]
    tables, sheets = portrait_tables(chosen, methods, evaluators, seed)
    publish("portraits", tables, out, sheets)


@app.command()
def references(
    data: Data,
    generator: Annotated[str, typer.Option(help="What draws, to compare with.")] = "auto",
    face_set: Annotated[
        str, typer.Option("--set", help="A set of 512 pixels in which people have two portraits.")
    ] = "frl512",
    people: Annotated[
        str, typer.Option(help="all, or every other one: first or second, to choose on one half.")
    ] = "all",
    landmarks: Annotated[
        str, typer.Option(help="table: those of the set; found: found while the part is hidden.")
    ] = "table",
    count: Annotated[int, typer.Option(min=0, help="How many pictures; 0 = all.")] = 0,
    seed: Seed = 0,
    device: Device = "auto",
    out: Out = None,
) -> None:
    """Lenses, one lens and a mouth, taken from another portrait of the person, both ways."""
    from training.data.public_sets import read_picture_set
    from training.evaluation.portraits import FRAME_PX
    from training.evaluation.references import Half, Landmarks, pairs_of, reference_tables

    for value, choices, option in ((people, Half, "--people"), (landmarks, Landmarks, "--landmarks")):
        if value not in list(choices):
            raise OptionError(f"{option} is one of {', '.join(choices)}, not {value!r}.")
    method = load_methods(generator, None, "poisson", device).loaded[0]
    pairs = pairs_of(read_picture_set(data, face_set, FRAME_PX), Half(people))
    tables, sheets = reference_tables(pairs[: count or None], method, seed, Landmarks(landmarks))
    publish("references", tables, out, sheets)


def main() -> None:
    """Entry point: exit code 2 and one line on standard error for what the user can mend."""
    try:
        app()
    except (TrainingError, EngineError) as error:
        print(f"faceinpaint-evaluate: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
