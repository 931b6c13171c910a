"""What became of the photos of a batch: in a line, and as a file for other programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from engine.batch.planning import BatchPhoto
from engine.batch.work import Outcome, State
from engine.errors import PhotoError
from engine.files import write_atomically


def summary(outcomes: Iterable[Outcome], time_s: float) -> str:
    """Counts the photos by what became of them."""
    counts = Counter(outcome.state for outcome in outcomes)
    words = [f"{counts[state]} {state}" for state in State if counts[state] or state is State.DONE]
    return f"{', '.join(words)} in {time_s:.1f} s"


def write_report(
    path: Path, photos: Sequence[BatchPhoto], outcomes: Iterable[Outcome], time_s: float
) -> None:
    """Writes a report as JSON, whole or not at all; photos that were not reached are “waiting”.

    Args:
        path: the file; an older report is replaced.
        photos: all of the batch, in their order.
        outcomes: what is known of them.
        time_s: how long the batch ran.
    Raises:
        PhotoError: it cannot be written.
    """
    known = {outcome.photo: outcome for outcome in outcomes}
    entries = [_entry(photo, known.get(photo)) for photo in photos]
    counts = Counter(entry["state"] for entry in entries)
    report = {"photos": entries, "counts": dict(sorted(counts.items())), "seconds": round(time_s, 3)}
    data = json.dumps(report, ensure_ascii=False, indent=1).encode("utf-8", "surrogateescape")
    write_atomically(path, data, PhotoError, overwrite=True)


def _entry(photo: BatchPhoto, outcome: Outcome | None) -> dict[str, Any]:
    entry: dict[str, Any] = {"photo": str(photo.source), "result": str(photo.target), "state": "waiting"}
    if outcome is not None:
        entry["state"] = str(outcome.state)
        if outcome.sentence:
            entry["reason"] = outcome.sentence
        if outcome.notes:
            entry["notes"] = list(outcome.notes)
        if outcome.origin:
            entry["made_by"] = outcome.origin
        entry["seconds"] = round(outcome.time_s, 3)
    return entry
