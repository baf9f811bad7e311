"""The box for when it is very hard, and what one has to know about any paper."""

import pytest

from papers import desk
from torg.outputs.paper.crisis import crisis, notes
from towns import activity, town

TOWN = town([activity()])


def test_the_alarm_stands_apart() -> None:
    """And only helplines that somebody has checked within a year."""
    box = crisis(desk(TOWN))
    assert (box.alarm, [line.name for line in box.lines]) == ("112", ["1177"])


@pytest.mark.parametrize(("edition", "number"), [("sv", 1), ("sv-lattlast", 1), ("ar", 3)])
def test_what_one_has_to_know(edition: str, number: int) -> None:
    """In another language also what is in Swedish, and that nobody has reviewed it."""
    assert len(notes(desk(TOWN, edition))) == number
