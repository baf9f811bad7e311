"""Which files hold a sign: `torg.domain.holding`."""

import pytest

from torg.domain.holding import holding
from torg.domain.leaflet import Leaflet
from towns import activity, notice, town


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        ("♛", ("activities/handen/b", "leaflets/vinter")),
        ("♞ ♛", ("activities/handen/b", "notices/handen/schack", "leaflets/vinter")),
        ("☎", ()),
        ("", ()),
    ],
)
def test_the_files_are_named(signs: str, expected: tuple[str, ...]) -> None:
    """By their keys, in the order of the folders."""
    made = town([activity("a"), activity("b", titel="Schack ♛")], [notice(titel="Häst ♞")])
    with_leaflet = {"vinter": Leaflet.read({"titel": "Vinter", "hälsning": "Hej ♛"})}
    assert holding(type(made)(**{**vars(made), "leaflets": with_leaflet}), signs) == expected
