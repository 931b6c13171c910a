"""Completes faces in photographs; knows neither Qt nor training.

The names below are loaded on first use, so that `import engine` costs nothing and torch is imported only
where a network runs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.errors import EngineError
    from engine.generators import list_generators
    from engine.generators.base import GeneratorSpec
    from engine.photo.io import read_photo, write_photo
    from engine.photo.photo import Photo, PhotoMetadata
    from engine.recipe import EditRecipe, replay
    from engine.recipe_file import read_recipe, write_recipe
    from engine.request import (
        AttributeRequest,
        AttributeResult,
        CompletionRequest,
        CompletionResult,
        FaceFrame,
        GenerateRequest,
        Patch,
        Reference,
    )
    from engine.session import Session

_HOMES = {
    "EngineError": "engine.errors",
    "list_generators": "engine.generators",
    "GeneratorSpec": "engine.generators.base",
    "Photo": "engine.photo.photo",
    "PhotoMetadata": "engine.photo.photo",
    "read_photo": "engine.photo.io",
    "write_photo": "engine.photo.io",
    "EditRecipe": "engine.recipe",
    "read_recipe": "engine.recipe_file",
    "replay": "engine.recipe",
    "write_recipe": "engine.recipe_file",
    "AttributeRequest": "engine.request",
    "AttributeResult": "engine.request",
    "CompletionRequest": "engine.request",
    "CompletionResult": "engine.request",
    "FaceFrame": "engine.request",
    "GenerateRequest": "engine.request",
    "Patch": "engine.request",
    "Reference": "engine.request",
    "Session": "engine.session",
}

__all__ = [
    "AttributeRequest",
    "AttributeResult",
    "CompletionRequest",
    "CompletionResult",
    "EditRecipe",
    "EngineError",
    "FaceFrame",
    "GenerateRequest",
    "GeneratorSpec",
    "Patch",
    "Photo",
    "PhotoMetadata",
    "Reference",
    "Session",
    "list_generators",
    "read_photo",
    "read_recipe",
    "replay",
    "write_photo",
    "write_recipe",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'engine' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
