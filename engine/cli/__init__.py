"""The command line: completes photos, finds faces, lists generators, examines the installation.

Exit codes: 0; 2 with one line on stderr for what the user can mend; 1 for a bug, or an installation that
`doctor` finds broken; 130 after Ctrl+C. Heavy modules are imported inside the commands, so that help and
errors are instant.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from engine.cli.arguments import MASK_OPTION, PhotoArgument
from engine.cli.attribute_commands import attributes, generate
from engine.cli.batch import batch
from engine.cli.completing import complete, replay
from engine.cli.describing import doctor, faces, generators
from engine.cli.exporting import export
from engine.cli.proposing import propose
from engine.errors import EngineError
from engine.unfinished_files import remove_leftovers

OpenEditor = Callable[[list[str]], int]
"""Opens the editor with its own command-line arguments and returns the exit code when it is closed."""

# All usage errors. Recent typers bring a click of their own, in which the class has no public name.
_UsageError: Any = typer.BadParameter.__mro__[1]

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


def main(open_editor: OpenEditor, arguments: Sequence[str] | None = None) -> int:
    """Runs one command.

    Args:
        open_editor: opens the editor; handed in because the engine does not know the program around it.
        arguments: as typed after the program's name; those of this process by default.
    Returns:
        The exit code.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A pipe's code page may lack a file name's letters: no reason to end before all is saved.
        sys.stdout.reconfigure(errors="backslashreplace")
    remove_leftovers()
    try:
        code = app(arguments, prog_name="faceinpaint", obj=open_editor, standalone_mode=False) or 0
        sys.stdout.flush()
        return code
    except (typer.Abort, KeyboardInterrupt):
        return 130  # as shells have it: 128 and the number of SIGINT
    except (BrokenPipeError, SystemExit):  # the second is how click ends when it meets the first
        # Whoever reads the output has enough of it, as `head` has; flushing the rest would complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + 13  # as shells have it: and the number of SIGPIPE
    except EngineError as error:
        return _refuse(str(error))
    except ImportError as error:
        from engine.installation import bundle_folder

        if bundle_folder() is None:
            raise
        return _refuse(
            f"A part of the program cannot be loaded ({error}); install faceinpaint again."
            " What else is damaged says 'faceinpaint doctor'."
        )
    except MemoryError:
        return _refuse("The computer's memory is full; close other programs and try again.")
    except _UsageError as error:
        command = error.ctx.command_path if getattr(error, "ctx", None) else "faceinpaint"
        return _refuse(f"{error.format_message()} (help: {command} --help)")


@app.callback(invoke_without_command=True)
def open_or_run(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
) -> int | None:
    """Removes what hides a face in a photo. Without a command, the editor opens."""
    if version:
        from engine.version import program_version

        print(f"faceinpaint {program_version()}")
        raise typer.Exit
    return context.obj([]) if context.invoked_subcommand is None else None


@app.command()
def edit(
    context: typer.Context,
    photo: PhotoArgument,
    mask: Annotated[Path | None, MASK_OPTION] = None,
    in_place: Annotated[
        bool,
        typer.Option(
            "--in-place", help="Save over the photo without a question; for programs that call an editor."
        ),
    ] = False,
) -> int:
    """Opens a photo in the editor."""
    options = [] if mask is None else [f"--mask={mask}"]
    options += ["--in-place"] if in_place else []
    return context.obj([*options, "--", str(photo)])


for _command in (complete, batch, propose, replay, export, faces, attributes, generate, generators, doctor):
    app.command()(_command)


def _refuse(sentence: str) -> int:
    print(f"faceinpaint: {' '.join(sentence.split())}", file=sys.stderr)
    return 2
