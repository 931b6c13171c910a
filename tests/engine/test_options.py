"""Tasks and ways of blending are the strings that recipes, the command line and programs write."""

from __future__ import annotations

import json

import pytest

from engine.options import Blend, Task


@pytest.mark.parametrize(
    ("options", "written"),
    [(Task, ["inpaint", "extend", "colorize"]), (Blend, ["poisson", "feather", "none"])],
)
def test_a_member_is_its_string(options, written) -> None:
    assert list(options) == written
    assert json.loads(json.dumps(list(options))) == written
    assert [f"{each}" for each in options] == written
    assert dict.fromkeys(options, True) == dict.fromkeys(written, True)
