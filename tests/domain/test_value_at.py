"""The value at a path."""

import pytest

from torg.domain.value_at import value_at
from torg.problems import DataPath

DATA = {"titel": "Fika", "tider": [{"dag": "torsdag"}, {"dag": ["fredag"]}], "plats": "ankaret", 3: "tre"}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ((), DATA),
        (("titel",), "Fika"),
        (("tider", 0, "dag"), "torsdag"),
        (("tider", 1, "dag", 0), "fredag"),
        (("plats", 0), "ankaret"),
        ((3,), "tre"),
    ],
)
def test_what_is_there(path: DataPath, value: object) -> None:
    """Through mappings and lists; a text is its own only item."""
    assert value_at(DATA, path) == value


@pytest.mark.parametrize(
    "path",
    [("x",), ("x", "y"), ("tider", 2), ("tider", -1), ("tider", "0"), ("plats", 1), ("plats", "x"), ("titel", 0, "x")],
)
def test_what_is_not(path: DataPath) -> None:
    """A key, an index or a way that there is not gives None."""
    assert value_at(DATA, path) is None
