"""The recipes. Importing this package registers all of them."""

from training.recipes import attributes, gepe, gfc, igan, identity, landmarks, parser  # noqa: F401
