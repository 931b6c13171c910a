"""The command that completes many photos."""

from __future__ import annotations

import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.arguments import (
    MARKED_ADVICE,
    BlendOption,
    CutOption,
    DeviceOption,
    ForceOption,
    GeneratorOption,
    GrowOption,
    InvertOption,
    PartOption,
    ProposeOption,
    ReferenceOption,
    SaveQualityOption,
    SeedOption,
    YesOption,
    checked_parts,
    occlusions_of,
)
from engine.cli.photos import warn
from engine.errors import GeneratorError
from engine.options import Blend

if TYPE_CHECKING:
    from engine.batch.work import Outcome

_PROCESSES, _RAY = "processes", "ray"


def batch(
    photos: Annotated[
        list[Path],
        typer.Argument(
            metavar="PHOTOS",
            help="Photos, and folders of photos, in which masks and earlier results are left out.",
            show_default=False,
            readable=False,
        ),
    ],
    output: Annotated[
        Path,
        typer.Option(
            "--output", "-o", help="The folder to save in; it is made.", show_default=False, readable=False
        ),
    ],
    masks: Annotated[
        Path | None,
        typer.Option(
            help="A folder with a mask for each photo, called like it or NAME_mask; or one mask for all. "
            "Without it, NAME_mask is taken beside each photo.",
            show_default=False,
            readable=False,
        ),
    ] = None,
    recursive: Annotated[
        bool, typer.Option("--recursive", "-r", help="Look through the folders inside folders as well.")
    ] = False,
    name: Annotated[
        str,
        typer.Option(
            help="How results are called: {name} is the photo's name; the ending is kept, or given here."
        ),
    ] = "{name}",
    skip_existing: Annotated[
        bool,
        typer.Option(
            "--skip-existing", help="Leave out photos whose result exists: so an interrupted batch goes on."
        ),
    ] = False,
    face: Annotated[
        Path | None,
        typer.Option(
            metavar="TABLE",
            help="A CSV file that says where faces are that are not found, in lines of "
            "PHOTO,X1,Y1,X2,Y2,X3,Y3: the middles of the left eye (as seen in the picture), the right eye "
            "and the mouth.",
            show_default=False,
            readable=False,
        ),
    ] = None,
    processes: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=4096,
            help="How many photos are worked on at a time: 1, or with Ray one for each processor.",
            show_default=False,
        ),
    ] = None,
    engine: Annotated[
        str, typer.Option(help="processes, of this machine; or ray, on a cluster that sees the same folders.")
    ] = _PROCESSES,
    address: Annotated[
        str | None,
        typer.Option(help="Of the Ray cluster, such as ray-head:6379; by default RAY_ADDRESS has it."),
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option(
            help="Write here, as JSON, what became of each photo.", show_default=False, readable=False
        ),
    ] = None,
    generator: GeneratorOption = "auto",
    seed: SeedOption = 0,
    device: DeviceOption = "auto",
    blend: BlendOption = Blend.POISSON,
    reference: ReferenceOption = None,
    part: PartOption = None,
    propose: ProposeOption = None,
    grow: GrowOption = 0,
    invert_mask: InvertOption = False,
    quality: SaveQualityOption = None,
    accept_cut: CutOption = False,
    yes: YesOption = False,
    force: ForceOption = False,
) -> int:
    """Fills the masked areas of many photos; one that cannot be done does not stop the others."""
    parts, proposed = checked_parts(part), occlusions_of(propose)
    if engine not in (_PROCESSES, _RAY):
        raise GeneratorError(f"There is no engine “{engine}”: choose {_PROCESSES} or {_RAY}.")
    # Heavy modules, after all that can be refused without them.
    from engine.batch import processes as local
    from engine.batch import ray_cluster
    from engine.batch.face_table import read_face_table, unused_in
    from engine.batch.planning import plan
    from engine.batch.report import summary, write_report
    from engine.batch.work import BatchOptions, Outcome, State, make_folder
    from engine.errors import PhotoError
    from engine.files import check_target
    from engine.mask_sources import MaskSource

    if report is not None:
        check_target(report, PhotoError, overwrite=True)
    planned = plan(photos, output, name, recursive=recursive)
    faces = {} if face is None else read_face_table(face)
    warn(
        f"The table of faces names “{each}”, which is none of the photos."
        for each in unused_in(faces, [photo.source for photo in planned])
    )
    make_folder(output)
    options = BatchOptions(
        MaskSource(
            reads_files=masks is not None or not (parts or proposed),
            files=masks,
            parts=parts,
            proposed=proposed,
            grow_px=grow,
            inverts=invert_mask,
            is_sure=yes,
            advice=MARKED_ADVICE,
        ),
        generator,
        seed,
        blend,
        faces,
        tuple(reference or ()),
        quality,
        accept_cut,
        force,
    )
    start = time.perf_counter()
    known = [
        Outcome(photo, State.SKIPPED)
        for photo in planned
        if skip_existing and not photo.problem and photo.target.is_file()
    ]
    skipped = {outcome.photo for outcome in known}
    wanted = [photo for photo in planned if photo not in skipped]
    if engine == _RAY:
        running = ray_cluster.outcomes(wanted, options, device, address, processes or 0)
    else:
        running = local.outcomes(wanted, options, device, processes or 1)
    try:
        with closing(running):
            for outcome in running:
                known.append(outcome)
                _tell(outcome)
    finally:
        time_s = time.perf_counter() - start
        if report is not None:
            write_report(report, planned, known, time_s)
        print(summary(known, time_s), flush=True)
    states = {outcome.state for outcome in known}
    return 1 if State.FAILED in states else 2 if State.REFUSED in states else 0


def _tell(outcome: Outcome) -> None:
    name = outcome.photo.source.name
    if outcome.sentence:
        warn([outcome.sentence], name)
        print(outcome.traceback, end="", file=sys.stderr, flush=True)
    else:
        print(f"{outcome.photo.target}: {outcome.origin}", flush=True)
    warn(outcome.notes, name)
