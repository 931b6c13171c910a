"""The command `faceinpaint`: the editor, and the command line, which opens it when asked to."""

from __future__ import annotations

import multiprocessing
import sys

from engine import cli


def main() -> int:
    """Runs what was typed.

    Returns:
        The exit code.
    """
    return cli.main(_open_editor)


def _open_editor(arguments: list[str]) -> int:
    from faceinpaint_gui import start

    return start.main(arguments)


if __name__ == "__main__":
    multiprocessing.freeze_support()  # the processes of a batch start here in an installed program
    sys.exit(main())
