"""How texts fit where they are shown."""

from __future__ import annotations

import re

_UNBROKEN_MAX = 24


def breakable(text: str) -> str:
    """Lets lines break within long words, as names of files are: a window would grow past its screen."""
    return re.sub(rf"\S{{{_UNBROKEN_MAX}}}(?=\S)", "\\g<0>\N{ZERO WIDTH SPACE}", text)


def without_letter(text: str) -> str:
    """The title of an action or a field without the mark of its letter, as in "&Open" or "開く(&O)"."""
    return re.sub(r" ?\(&.\)|&", "", text)
