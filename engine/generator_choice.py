"""Which generator "auto" stands for, and why."""

from __future__ import annotations

from dataclasses import dataclass

from engine import weights
from engine.errors import GeneratorError, WeightsError
from engine.generators import generator_class, list_generators
from engine.generators.base import GeneratorSpec
from engine.options import Task
from engine.request_checks import check_task
from engine.texts import Text

PREFERENCE: dict[Task, tuple[str, ...]] = {
    Task.INPAINT: ("studio", "gfc"),
    Task.EXTEND: ("mde",),
    Task.COLORIZE: ("mde",),
}
"""What "auto" takes for each task: the first that can run here.

What fills holes is in the order of its scores in the weights' cards: sharp before blurred, then by PSNR.
"""

CLASSICAL = "telea"
"""What fills holes that lie on no face, and all of them where no network of `PREFERENCE` is installed."""

_NO_WEIGHTS = Text(
    "No weights that draw faces are installed, so the masked area was filled from its "
    "surroundings; install faceinpaint again to get them."
)

_VERBS = {
    Task.INPAINT: Text("fill holes in faces"),
    Task.EXTEND: Text("complete fragments"),
    Task.COLORIZE: Text("colour photos"),
}


@dataclass(frozen=True)
class Choice:
    """A generator by name, why "auto" took it ("" if it did not), and sentences for the user."""

    name: str
    reason: str = ""
    notes: tuple[str, ...] = ()


def choose(generator: str, task: str) -> Choice:
    """The generator for a request.

    Args:
        generator: a registered name, or "auto".
        task: one of `Task`.
    Raises:
        GeneratorError: there is no such task or generator, or none that does this.
        WeightsError: the preferred weights are there, but damaged, or a list of weights cannot be read.
    """
    check_task(task)
    if generator != "auto":
        return Choice(_spec_for(generator, Task(task)).name)
    return _automatic(Task(task))


def _automatic(task: Task) -> Choice:
    weights.names()  # A list that cannot be read is not the same as having none.
    listed = {spec.name: spec for spec in list_generators()}
    preferred = [listed[name] for name in PREFERENCE[task] if name in listed]
    problems = tuple(spec.problem for spec in preferred if spec.has_weights and spec.problem)
    for spec in preferred:
        if spec.can_run:
            reason = Text(
                "{title} was chosen: of what is installed and can {verb}, it is the first choice.",
                title=spec.title,
                verb=_VERBS[task],
            )
            return Choice(spec.name, reason, problems)
    if problems:
        raise WeightsError(problems[0])
    if task != Task.INPAINT:
        raise GeneratorError(
            "No installed generator can {verb}; train one, or install faceinpaint again.", verb=_VERBS[task]
        )
    return Choice(CLASSICAL, notes=(_NO_WEIGHTS,))


def _spec_for(name: str, task: Task) -> GeneratorSpec:
    """The generator of this name.

    Raises:
        GeneratorError: there is none, or it does not do this task.
    """
    spec = generator_class(name).spec
    if task not in spec.tasks:
        able = [each.name for each in list_generators() if each.can_run and task in each.tasks]
        if able:
            raise GeneratorError(
                "{title} cannot {verb}; choose one of: {names}.",
                title=spec.title,
                verb=_VERBS[task],
                names=", ".join(able),
            )
        raise GeneratorError(
            "{title} cannot {verb}; install faceinpaint again to get one that can.",
            title=spec.title,
            verb=_VERBS[task],
        )
    return spec
