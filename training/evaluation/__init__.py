"""The tables of the papers, one family a file; `training.evaluate` is the command."""
