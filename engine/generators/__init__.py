"""The generators. Importing this package registers all of them, and imports torch."""

from engine.generators import classical, generative_face_completion, guidance_enhanced  # noqa: F401
from engine.generators.registry import generator_class, list_generators, register_generator

__all__ = ["generator_class", "list_generators", "register_generator"]
