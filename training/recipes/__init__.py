"""The recipes. Importing this package registers all of them."""

from training.recipes import attributes, dcgan, gepe, gfc, identity, igan, landmarks, mde, parser  # noqa: F401
