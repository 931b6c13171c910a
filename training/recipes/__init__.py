"""The recipes. Importing this package registers all of them."""

from training.recipes import attributes, gepe, gfc, identity, igan, landmarks, parser  # noqa: F401
