import pytest

from engine.assets import asset_path
from engine.errors import EngineError


def test_finds_the_files_of_the_resources_package():
    import resources

    assert asset_path("__init__.py").samefile(resources.__file__)


def test_a_missing_asset_is_an_error_that_says_what_to_do():
    with pytest.raises(EngineError, match=r"resources/icons/no_such\.svg.*install faceinpaint again"):
        asset_path("icons/no_such.svg")
