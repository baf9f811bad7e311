"""Who an event is, for ever."""

import pytest

from factories import make_activity, make_notice
from torg.outputs.ical.uids import slot, uid

HOST = "torg.example.org"


@pytest.mark.parametrize(
    ("schedule", "session", "parts"),
    [(0, 0, ()), (0, 1, ("1b",)), (1, 0, ("2",)), (2, 1, ("3b",)), (0, 25, ("1z",)), (0, 26, ("1z27",))],
)
def test_the_hours_of_a_schedule(schedule: int, session: int, parts: tuple[str, ...]) -> None:
    """The first hour of the first schedule has no number, so that most UIDs are short."""
    assert slot(schedule, session) == parts


def test_a_uid_is_made_of_ids_and_the_host() -> None:
    """Neither title nor content is in it."""
    assert uid(make_activity("kor", "forsamlingen", titel="Kör"), HOST, 1, 0, ("2027-vt",)) == (
        "kor.forsamlingen.2.2027-vt@torg.example.org"
    )


def test_an_activity_and_a_notice_with_the_same_id_are_not_the_same() -> None:
    """An organisation may use a name for both."""
    assert [uid(make("fika", "handen"), HOST, 0, 0, ()) for make in (make_activity, make_notice)] == [
        "fika.handen@torg.example.org",
        "fika.handen.anslag@torg.example.org",
    ]
