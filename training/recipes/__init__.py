"""The recipes. Importing this package registers all of them."""

from training.recipes import attributes, gepe, gfc, identity, landmarks, parser  # noqa: F401
