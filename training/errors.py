"""Failures of a training or evaluation run that its user can mend."""

from __future__ import annotations


class TrainingError(Exception):
    """Base of all of them. `str(error)` is one sentence that says what to do next."""


class DataError(TrainingError):
    """A data folder is missing, empty, or of another layout."""


class OptionError(TrainingError):
    """An unknown option, or a value that does not fit."""


class CheckpointError(TrainingError):
    """A checkpoint cannot be written, read, or continued with these options."""
