"""Scores of completions: one number for each picture, mask, generator and metric, and tables of them."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from engine.masks import hole_of
from training import metrics
from training.charts import Panel, line_chart
from training.evaluation.evaluators import Evaluators, Predictions
from training.evaluation.methods import Method
from training.tables import NO_VALUE, Interval, Table, bootstrap, bootstrap_pairs

THEIRS = "Rows marked (theirs) are the paper's own figures, measured on other pictures than ours."


@dataclass(frozen=True, eq=False)
class Case:
    """A column of the tables.

    Attributes:
        name: the column's title.
        masks: uint8 [N,S,S], 255 = hole: one for each picture.
    """

    name: str
    masks: np.ndarray

    @property
    def share(self) -> float:
        """Mean share of the picture that is masked."""
        return float(hole_of(self.masks).mean())


@dataclass(frozen=True)
class Metric:
    """What is measured.

    Attributes:
        title: with its unit; heads a table.
        statistic: "mean", "median" or "pairs" (the mean over pairs of pictures).
        digits: for printing.
        factor: by which a value is multiplied in the tables.
    """

    title: str
    statistic: str = "mean"
    digits: int = 2
    factor: float = 1.0

    def interval(self, values: Sequence[np.ndarray]) -> Interval | str:
        """The statistic, averaged over conditions, each float [N] ([N,N] for pairs)."""
        if self.statistic == "pairs":
            return bootstrap_pairs(self.factor * np.stack(values), self.digits)
        kept = [self.factor * row for row in values if not np.isnan(row).all()]
        return bootstrap(np.stack(kept), self.statistic, self.digits) if kept else NO_VALUE


METRICS = {
    "psnr_hole": Metric("PSNR in the hole, dB"),
    "psnr": Metric("PSNR, whole picture, dB"),
    "ssim": Metric("SSIM, whole picture", digits=3),
    "ssim_hole": Metric("SSIM in the hole", digits=3),
    "l1_hole": Metric("L1 in the hole, %"),
    "l1": Metric("L1, whole picture, %"),
    "sharpness": Metric("Sharpness, median", "median"),
    "identity": Metric("Identity distance", digits=3),
    "parsing": Metric("Parsing agreement in the hole, F", digits=3),
    "parts": Metric("Eyes and mouth found where the original has them, %", digits=1, factor=100),
    "landmarks": Metric("Mean shift of the landmarks, % of the distance of the eyes", digits=1),
    "top1": Metric("Recognised, top 1, %", digits=1, factor=100),
    "top3": Metric("Recognised, top 3, %", digits=1, factor=100),
    "top5": Metric("Recognised, top 5, %", digits=1, factor=100),
    "alternatives": Metric("Mean difference of two alternatives in the hole, of 255"),
    "kid": Metric("KID of completed against real faces, × 1000", "pairs", 2, 1000),
}

Scores = dict[str, dict[str, np.ndarray]]
"""By metric, then by case: float [N], or [N,N] for pairs."""


def score_case(
    results: np.ndarray, originals: np.ndarray, masks: np.ndarray, found: Predictions, true: Predictions
) -> dict[str, np.ndarray]:
    """All metrics of one case whose evaluators are there.

    Args:
        results, originals: uint8 [N,S,S,3].
        masks: uint8 [N,S,S], 255 = hole.
        found, true: what the evaluators say of both.
    """
    triples = list(zip(results, originals, masks, strict=True))
    scores = {
        "psnr_hole": [metrics.psnr_db(r, o, m) for r, o, m in triples],
        "psnr": [metrics.psnr_db(r, o) for r, o, _ in triples],
        "ssim": [metrics.ssim(r, o) for r, o, _ in triples],
        "ssim_hole": [metrics.ssim(r, o, m) for r, o, m in triples],
        "l1_hole": [metrics.l1_percent(r, o, m) for r, o, m in triples],
        "l1": [metrics.l1_percent(r, o) for r, o, _ in triples],
        "sharpness": [metrics.sharpness(r, o, m) for r, o, m in triples],
    }
    if found.labels is not None and true.labels is not None:
        labels = list(zip(found.labels, true.labels, masks, strict=True))
        scores["parsing"] = [metrics.parsing_agreement(*each) for each in labels]
        scores["parts"] = [metrics.has_eyes_and_mouth(*each) for each in labels]
    if found.landmarks is not None and true.landmarks is not None:
        points = zip(found.landmarks, true.landmarks, strict=True)
        scores["landmarks"] = [metrics.landmark_shift_percent(*each) for each in points]
    arrays = {name: np.array(values, np.float64) for name, values in scores.items()}
    if found.embeddings is not None and true.embeddings is not None:
        arrays["identity"] = np.square(found.embeddings - true.embeddings).sum(1).astype(np.float64)
    if found.features is not None and true.features is not None and len(results) > 1:
        arrays["kid"] = metrics.kernel_distance_pairs(found.features, true.features)
    return arrays


def score_all(
    methods: Sequence[Method], originals: np.ndarray, cases: Sequence[Case], evaluators: Evaluators, seed: int
) -> dict[str, Scores]:
    """Completes every picture in every case with everyone: the scores by the method's title.

    Args:
        methods: that are compared.
        originals: uint8 [N,S,S,3].
        cases: of N masks each.
        evaluators: what measures the results.
        seed: of the completions.
    """
    true = evaluators.predict(originals)
    everything: dict[str, Scores] = {}
    for method in methods:
        scores: Scores = {}
        for case in cases:
            report(f"{method.title}: {case.name}")
            results = method.complete(originals, case.masks, seed)
            found = evaluators.predict(results)
            for metric, values in score_case(results, originals, case.masks, found, true).items():
                scores.setdefault(metric, {})[case.name] = values
        everything[method.title] = scores
    return everything


def metric_table(
    title: str,
    everything: Mapping[str, Scores],
    case: str,
    names: Sequence[str],
    theirs: Mapping[str, Mapping[str, float]],
    notes: Sequence[str],
) -> Table:
    """One case alone: a row for each method, a column for each metric.

    Args:
        title: of the table.
        everything: of `score_all`.
        case: its name.
        names: keys of `METRICS`.
        theirs: the paper's figures by metric, by row title.
        notes: sentences below the table.
    """
    shown = [name for name in names if any(name in scores for scores in everything.values())]
    table = Table(title, ["", *(METRICS[name].title for name in shown)])
    for row_title, scores in everything.items():
        table.rows.append([row_title, *(METRICS[name].interval([scores[name][case]]) for name in shown)])
    for row_title, figures in theirs.items():
        cells = [f"{figures[n]:.{METRICS[n].digits}f}" if n in figures else NO_VALUE for n in shown]
        table.rows.append([f"{row_title} (theirs)", *cells])
    table.note = " ".join([*([THEIRS] if theirs else []), *notes])
    return table


def curves(
    everything: Mapping[str, Scores], cases: Sequence[Case], names: Sequence[str], x_title: str
) -> np.ndarray:
    """A diagram for each metric, with a line for each row of the tables: uint8 [H,W,3].

    Args:
        everything: of `score_all`.
        cases: the places.
        names: keys of `METRICS` that have intervals.
        x_title: what the places are.
    """
    places = [case.name for case in cases]
    panels = []
    for name in names:
        metric = METRICS[name]
        lines = {
            title: [metric.interval([scores[name][place]]) for place in places]
            for title, scores in everything.items()
        }
        panels.append(Panel(metric.title, x_title, places, lines))  # type: ignore[arg-type]
    return line_chart(panels)


def report(what: str) -> None:
    """Tells who waits what is being done, apart from the tables."""
    print(what, file=sys.stderr, flush=True)


SHARE_EDGES = (0.0, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0)


def cases_by_share(cases: Sequence[Case]) -> dict[str, list[str]]:
    """The names of the cases by the share of the picture that they mask; nothing if all are alike."""
    groups: dict[str, list[str]] = {}
    for case in sorted(cases, key=lambda case: case.share):
        upper = next(k for k, edge in enumerate(SHARE_EDGES) if case.share <= edge and k)
        low, high = (f"{100 * edge:.0f}" for edge in SHARE_EDGES[upper - 1 : upper + 1])
        groups.setdefault(f"{low} to {high} % masked", []).append(case.name)
    return groups if len(groups) > 1 else {}


def score_tables(
    everything: Mapping[str, Scores],
    cases: Sequence[Case],
    count: int,
    names: Sequence[str],
    theirs: Mapping[str, Mapping[str, Sequence[float]]] | None = None,
    notes: Sequence[str] = (),
) -> list[Table]:
    """A table for each metric: columns are the cases, their mean, and the groups of like masked shares.

    Args:
        everything: of `score_all`.
        cases: the columns.
        count: number of pictures, for the titles.
        names: keys of `METRICS` in the order of the tables; those that nobody could measure are left out.
        theirs: the papers' figures for all cases by row title, by metric.
        notes: for the last table.
    """
    groups = cases_by_share(cases)
    columns = ["", *(case.name for case in cases), *(["mean"] if len(cases) > 1 else []), *groups]
    tables = []
    for name in names:
        metric = METRICS[name]
        table = Table(f"{metric.title} ({count} faces)", columns)
        for title, scores in everything.items():
            if name not in scores:
                continue
            values = scores[name]
            sets = [[case.name] for case in cases]
            sets += [[case.name for case in cases]] if len(cases) > 1 else []
            sets += list(groups.values())
            table.rows.append([title, *(metric.interval([values[case] for case in some]) for some in sets)])
        if not table.rows:
            continue
        for title, figures in (theirs or {}).get(name, {}).items():
            mean = [float(np.mean(figures))] if len(cases) > 1 else []
            cells = [f"{figure:.{metric.digits}f}" for figure in [*figures, *mean]]
            table.rows.append([f"{title} (theirs)", *cells, *[NO_VALUE] * len(groups)])
        table.note = THEIRS if (theirs or {}).get(name) else ""
        tables.append(table)
    if notes and tables:
        tables[-1].note = " ".join([*([tables[-1].note] if tables[-1].note else []), *notes])
    return tables
