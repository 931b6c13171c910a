"""How texts fit where they are shown."""

from __future__ import annotations

import re

_UNBROKEN_MAX = 24


def breakable(text: str) -> str:
    """Lets lines break within long words, as names of files are: a window would grow past its screen."""
    return re.sub(rf"\S{{{_UNBROKEN_MAX}}}(?=\S)", "\\g<0>\N{ZERO WIDTH SPACE}", text)
