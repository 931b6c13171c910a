"""The generators. Importing this package registers all of them, and imports torch."""

from engine.generators import (  # noqa: F401
    classical,
    generative_face_completion,
    guidance_enhanced,
    latent_search,
    missing_data_encoder,
    studio,
)
from engine.generators.registry import generator_class, list_generators, register_generator

__all__ = ["generator_class", "list_generators", "register_generator"]
