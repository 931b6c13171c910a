"""The recipes. Importing this package registers all of them."""

from training.recipes import gfc  # noqa: F401
