"""Activities and notices."""

from datetime import date

import pytest
from pydantic import ValidationError

from factories import make_activity, make_notice
from torg.domain.activity import ActivityType, NoticeKind


def test_an_activity_knows_every_place_that_it_names() -> None:
    """Its own, its schedules' and its changes', without repeats."""
    entry = make_activity(
        plats=["handen-lokal", "natet"],
        tider=[{"dag": "fredag", "plats": "angsbogarden"}, {"dag": "måndag", "plats": {"jämna": "a", "udda": "natet"}}],
        ändringar=[{"datum": "2027-01-15", "plats": "biblioteket"}],
    )
    assert entry.all_place_ids == ("handen-lokal", "natet", "angsbogarden", "a", "biblioteket")


@pytest.mark.parametrize("kind", list(ActivityType))
def test_every_type_can_be_written(kind: ActivityType) -> None:
    """Seven types, each with its word."""
    assert make_activity(typ=kind.value).type is kind


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_sort_of_notice_can_be_written(kind: NoticeKind) -> None:
    """Four sorts, each with its words."""
    assert make_notice(slag=kind.value).kind is kind


def test_identity_comes_from_the_files_place() -> None:
    """Name and folder."""
    entry = make_activity("fika", "lunken")
    assert (entry.id, entry.organisation, entry.checked) == ("fika", "lunken", date(2026, 11, 15))


@pytest.mark.parametrize("key", ["titel", "typ", "intresse", "lättläst", "kostnad", "anmälan", "kontrollerad"])
def test_what_every_reader_needs_can_not_be_left_out(key: str) -> None:
    """Seven fields are required."""
    with pytest.raises(ValidationError) as caught:
        make_activity(**{key: None})
    assert [(error["type"], error["loc"]) for error in caught.value.errors()] == [("missing", (key,))]
