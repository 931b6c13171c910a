"""The one list of generators, that menus, the command line and the tests read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from engine import weights
from engine.errors import GeneratorError
from engine.generators.base import Generator, GeneratorSpec

_generators: dict[str, type[Generator]] = {}


def register_generator(spec: GeneratorSpec) -> Callable[[type[Generator]], type[Generator]]:
    """Class decorator that enters a generator under `spec.name`.

    Raises:
        ValueError: the name is taken (a programmer's mistake).
    """

    def register(cls: type[Generator]) -> type[Generator]:
        if spec.name in _generators:
            raise ValueError(f"generator {spec.name!r} is registered twice")
        cls.spec = spec
        _generators[spec.name] = cls
        return cls

    return register


def list_generators() -> list[GeneratorSpec]:
    """The generators that this installation offers, in the order in which they were registered.

    One that needs weights is offered if a manifest names them; `has_weights` says whether the file is there,
    and `problem` what is wrong with it.
    """
    return [
        spec for spec in registered_generators() if not spec.needs_weights or weights.is_listed(spec.name)
    ]


def registered_generators() -> list[GeneratorSpec]:
    """All generators that the code knows, those without weights too, in the order of their registration."""
    return [_examined(cls.spec) for cls in _generators.values()]


def _examined(spec: GeneratorSpec) -> GeneratorSpec:
    if not spec.needs_weights:
        return spec
    used = (spec.name, *filter(weights.is_available, spec.also_uses))
    problem = next(filter(None, map(weights.problem, used)), "")
    return replace(spec, has_weights=weights.is_available(spec.name), problem=problem)


def generator_class(name: str) -> type[Generator]:
    """Looks up a generator.

    Raises:
        GeneratorError: there is none of that name.
    """
    try:
        return _generators[name]
    except KeyError:
        known = ", ".join(_generators)
        raise GeneratorError(
            "There is no generator {name!r}; choose one of: {known}.", name=name, known=known
        ) from None
