"""`faceinpaint-evaluate WHAT --data FOLDER`: the tables of the papers, made by our code on held-out people.

faceinpaint-evaluate occlusions --data faces --generators gfc,telea,ns --out results --sheet sheet.png
faceinpaint-evaluate occlusions --data faces --generators telea --gfc m1=runs/gfc-m1 --gfc m4=runs/gfc-m4
faceinpaint-evaluate portraits --data faces --photos portraits --out results
faceinpaint-evaluate time --generators all --threads 2
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import typer

from training.command_line import new_app, run
from training.errors import DataError, OptionError
from training.evaluation.comparison import Comparison

app = new_app()


_METHODS = ("data", "generators", "gfc", "face_set", "count", "seed", "blend", "device", "out")


def _command(
    *shared: str, name: str | None = None, **defaults: Any
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Registers a function as a command, with the options of its own parameters after the first, which is a
    `Comparison`, and some of that.

    Args:
        shared: names of these.
        name: of the command; by default the function's.
        defaults: that differ from those of `Comparison`.
    """

    def register(function: Callable[..., None]) -> Callable[..., None]:
        hints = get_type_hints(Comparison, include_extras=True)
        options = {
            each.name: inspect.Parameter(
                each.name,
                inspect.Parameter.KEYWORD_ONLY,
                default=defaults.get(each.name, getattr(Comparison, each.name, inspect.Parameter.empty)),
                annotation=hints[each.name],
            )
            for each in fields(Comparison)
            if each.name in shared
        }
        _, *own = inspect.signature(function, eval_str=True).parameters.values()

        @functools.wraps(function)
        def command(**values: Any) -> None:
            given = {key: values.pop(key) for key in options}
            function(Comparison(**({"data": Path()} | defaults | given)), **values)

        parameters = [*options.values(), *(each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in own)]
        command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        command.__annotations__ = {}
        return app.command(name)(command)

    return register


@_command(*_METHODS, "identity", "sheet")
def occlusions(
    asked: Comparison,
    masks: Annotated[
        str, typer.Option(help="boxes: O1 to O6; or lenses: one eye, the other, both.")
    ] = "boxes",
) -> None:
    """Masks O1 to O6 of Generative Face Completion at 128 pixels, or lenses: everything that is measured."""
    from training.evaluation.occlusions import KINDS, SIZE_PX, occlusion_sheet, occlusion_tables

    if masks not in KINDS:
        raise OptionError(f"There are no masks {masks!r}; choose one of: {', '.join(KINDS)}.")
    methods, evaluators = asked.methods(), asked.evaluators()
    images = asked.images(SIZE_PX)
    name = "occlusions" if masks == "boxes" else masks
    asked.publish(name, occlusion_tables(images, methods, evaluators, asked.seed, masks))
    asked.write_sheet(lambda: occlusion_sheet(images, methods.loaded, asked.seed, masks))


@_command(*_METHODS, "identity")
def squares(asked: Comparison) -> None:
    """Square masks of 16 to 80 pixels of 128, anywhere: figure 9 of Generative Face Completion."""
    from training.evaluation.occlusions import SIZE_PX, square_tables

    methods, evaluators = asked.methods(), asked.evaluators()
    tables, curves = square_tables(asked.images(SIZE_PX), methods, evaluators, asked.seed)
    asked.publish("squares", tables, {"squares": curves})


@_command(*_METHODS, "identity")
def recognition(asked: Comparison) -> None:
    """Faces recognised after completion, top 1, 3 and 5: figure 11 of Generative Face Completion."""
    from training.evaluation.occlusions import SIZE_PX
    from training.evaluation.recognition import recognition_tables

    embedder, methods = asked.embedder(), asked.methods()
    faces = asked.faces(SIZE_PX, 0)
    if len(set(faces.identities)) == len(faces):
        raise DataError(f"{asked.face_set} has no person with two pictures; use another set with --set.")
    tables, curves = recognition_tables(faces, methods, embedder, asked.count, asked.seed)
    asked.publish("recognition", tables, {"recognition": curves})


@_command("data", "face_set", "identity", "device", "out")
def verification(
    asked: Comparison,
    landmark_set: Annotated[
        str, typer.Option(help="A set with a landmark table, as STEM:SIZE_PX.")
    ] = "lfw150:150",
) -> None:
    """Accuracy and thresholds of the identity network on held-out people, of LFW and the canonical set."""
    from training.data.face_folders import split_size
    from training.data.identity_faces import read_by_landmarks
    from training.evaluation.recognition import VERIFIED_PX, verification_tables

    embedder = asked.embedder()
    stem, stored_px = split_size(landmark_set)
    aligned = read_by_landmarks(asked.data, stem, stored_px, VERIFIED_PX)
    sets = {stem: aligned.subset(aligned.split()[1]), asked.face_set: asked.faces(VERIFIED_PX, 0)}
    for name, faces in sets.items():
        if not 1 < len(set(faces.identities)) < len(faces):
            raise DataError(f"{name} holds out no two people with several pictures; use a larger set.")
    asked.publish("verification", verification_tables(sets, embedder, asked.identity))


@_command(*_METHODS, count=100, blend="poisson")
def yeh(
    asked: Comparison,
    size: Annotated[int, typer.Option(min=16, help="Side of the pictures; 64 = the paper's.")] = 64,
) -> None:
    """Centre, pattern, 80 % random and half masks: table 1 of Semantic Image Inpainting."""
    from training.evaluation.latent_masks import latent_tables

    methods = asked.methods()
    asked.publish("yeh", latent_tables(asked.images(size), asked.face_set, methods, asked.seed))


@_command(*_METHODS)
def mde(
    asked: Comparison,
    share: Annotated[float, typer.Option(help="S: the rectangles' share of the picture.")] = 0.1,
) -> None:
    """Targeted occlusions, and task by task: table 3 and figure 7 of the Missing Data Encoder."""
    from engine.runtime import choose_device
    from training.evaluation.missing_data import SIZE_PX, targeted_tables, task_tables

    if not 0 < share < 1:
        raise OptionError(f"--share is a share of the picture between 0 and 1, not {share:g}.")
    methods = asked.methods()
    images = asked.images(SIZE_PX)
    tables = targeted_tables(images, methods, asked.seed)
    asked.publish(
        "mde", [*tables, *task_tables(images, methods, choose_device(asked.device), share, asked.seed)]
    )


@_command(*_METHODS, "identity")
def gepe(asked: Comparison) -> None:
    """A random block of 128x128 in 256x256: table III of GEPE-Net."""
    from training.evaluation.random_block import SIZE_PX, block_table

    methods, evaluators = asked.methods(), asked.evaluators("identity", "attributes")
    asked.publish(
        "gepe", [block_table(asked.images(SIZE_PX), asked.face_set, methods, evaluators, asked.seed)]
    )


@_command("data", "count", "seed", "identity", "device", "out")
def igan(asked: Comparison) -> None:
    """Iterative GAN: Hamming loss over 40 labels, identity of rebuilt faces, attributes changed."""
    from training.evaluation import attribute_tables as tables_of
    from training.evaluation.methods import load_iterative_gan

    gan = load_iterative_gan(asked.device)
    evaluators = asked.evaluators("identity", "attributes")
    faces = tables_of.held_out_labels(asked.data)
    some = faces.some(asked.count)
    if len(set(some.identities)) < 2:
        raise OptionError(f"The {asked.count} pictures of --count show one person only; take more.")
    tables = [
        tables_of.hamming_table(faces, gan, evaluators.attributes),
        tables_of.rebuild_table(some, gan, evaluators.identity, asked.seed),
    ]
    if evaluators.attributes is not None:
        tables.append(
            tables_of.change_table(faces, gan, evaluators.attributes, evaluators.identity, asked.count)
        )
    tables[-1].note = " ".join([tables[-1].note, *evaluators.missing])
    asked.publish("igan", tables)


@_command("generators", "gfc", "device", "out", name="time")
def time_(
    asked: Comparison,
    repeats: Annotated[int, typer.Option(help="Times that each is measured.", min=1)] = 10,
    threads: Annotated[int | None, typer.Option(min=1, help="CPU threads.")] = None,
) -> None:
    """64 faces rebuilt and generated (table 2 of iterative GAN), and one completion by each generator."""
    from training.evaluation.speed import speed_tables

    asked.publish("time", speed_tables(asked.methods(), asked.device, threads, repeats))


@_command("data", "generators", "gfc", "face_set", "count", "blend", "device", "sheet", "out", count=24)
def alternatives(asked: Comparison) -> None:
    """How much eight alternatives of one hole differ: figure 10 of Generative Face Completion."""
    from training.evaluation.alternatives import alternative_sheet, alternative_tables
    from training.evaluation.occlusions import SIZE_PX

    methods = asked.methods()
    images = asked.images(SIZE_PX)
    asked.publish("alternatives", alternative_tables(images, methods))
    asked.write_sheet(lambda: alternative_sheet(images, methods.loaded))


@_command("data", "out")
def landmarks(asked: Comparison) -> None:
    """Landmark error on held-out people, in per cent of the distance of the eyes."""
    from training.evaluation.landmarks import landmark_table

    asked.publish("landmarks", [landmark_table(asked.data)])


@_command(
    "data",
    "generators",
    "count",
    "seed",
    "device",
    "out",
    generators="studio,telea",
    count=48,
    blend="poisson",
)
def portraits(
    asked: Comparison,
    face_sets: Annotated[str, typer.Option("--set", help="Sets of 512 pixels, by commas.")] = "ffhq512",
    photos: Annotated[Path | None, typer.Option(help="A folder of photos in place of the sets.")] = None,
) -> None:
    """Portraits at their own resolution: lenses, one lens, a mouth, a microphone, a strand of hair."""
    from training.evaluation.portraits import FRAME_PX, portrait_tables, portraits_in, portraits_of

    methods, evaluators = asked.methods(), asked.evaluators("identity", "attributes")
    names = face_sets.split(",")
    if photos is not None:
        chosen = portraits_in(photos, methods.loaded[0].session, asked.count)
    else:
        sets = [asked.faces(FRAME_PX, -(-asked.count // len(names)), name) for name in names]
        chosen = [portrait for faces in sets for portrait in portraits_of(faces)]
    tables, sheets = portrait_tables(chosen, methods, evaluators, asked.seed)
    asked.publish("portraits", tables, sheets)


@_command("data", "generators", "count", "seed", "device", "out", generators="auto", count=0, blend="poisson")
def references(
    asked: Comparison,
    face_set: Annotated[
        str, typer.Option("--set", help="A set of 512 pixels in which people have two portraits.")
    ] = "frl512",
    people: Annotated[
        str, typer.Option(help="all, or every other one: first or second, to choose on one half.")
    ] = "all",
    landmarks: Annotated[
        str, typer.Option(help="table: those of the set; found: found while the part is hidden.")
    ] = "table",
) -> None:
    """Lenses, one lens and a mouth, taken from another portrait of the person, both ways."""
    from training.data.public_sets import read_picture_set
    from training.evaluation.portraits import FRAME_PX
    from training.evaluation.references import Half, Landmarks, pairs_of, reference_tables

    for value, choices, option in ((people, Half, "--people"), (landmarks, Landmarks, "--landmarks")):
        if value not in list(choices):
            raise OptionError(f"{option} is one of {', '.join(choices)}, not {value!r}.")
    method = asked.methods().loaded[0]
    pairs = pairs_of(read_picture_set(asked.data, face_set, FRAME_PX), Half(people))
    tables, sheets = reference_tables(pairs[: asked.count or None], method, asked.seed, Landmarks(landmarks))
    asked.publish("references", tables, sheets)


@_command(
    "data",
    "generators",
    "face_set",
    "count",
    "seed",
    "identity",
    "device",
    "out",
    "sheet",
    generators="studio",
    face_set="ffhq512",
    count=40,
    blend="poisson",
)
def proposals(
    asked: Comparison,
    pairs: Annotated[
        str, typer.Option(help="A set with several pictures of people: how far these differ.")
    ] = "celeba_faces192",
) -> None:
    """Proposed masks: on marked faces, with and without glasses, and glasses that are removed by them."""
    from training.data.marked_occlusions import read_marked
    from training.data.public_sets import read_picture_set
    from training.evaluation.portraits import FRAME_PX
    from training.evaluation.proposals import marked_table, proposal_table, read_held_out, removal_table

    method, evaluators = asked.methods().loaded[0], asked.evaluators("identity", "attributes")
    everyone = read_held_out(asked.data, asked.face_set, 0)
    marked = read_marked()
    marked_faces = read_picture_set(asked.data, marked.face_set, FRAME_PX)
    tables = [
        marked_table(marked, marked_faces, method.session),
        proposal_table(everyone, method.session),
    ]
    people = asked.faces(192, 0, pairs)
    removed, sheet = removal_table(
        everyone.wearing[: asked.count or None], people, method, evaluators, asked.seed
    )
    asked.publish("proposals", [*tables, removed])
    asked.write_sheet(lambda: sheet)


def main() -> None:
    """Entry point."""
    run(app, "faceinpaint-evaluate")


if __name__ == "__main__":
    main()
