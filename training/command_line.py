"""What the commands of this package share: how they are declared, and how they end."""

from __future__ import annotations

import sys

import typer

from engine.errors import EngineError
from training.errors import TrainingError


def new_app() -> typer.Typer:
    """A command, without its functions."""
    return typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


def run(app: typer.Typer, name: str) -> None:
    """Runs a command: exit code 2 and one line on standard error for what the user can mend."""
    try:
        app()
    except (TrainingError, EngineError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        sys.exit(2)
