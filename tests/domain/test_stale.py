"""What nobody has checked for long: `torg.domain.stale`."""

from datetime import date, timedelta

import pytest

from torg.domain.freshness import Age
from torg.domain.stale import Call, belongs, calls, checkable, checked_on, stale, users
from towns import TODAY, activity, notice, town

CHECKED = "2026-11-15"
LATER = date(2027, 6, 1)
PLACE = {"kontrollerad": {"datum": "2026-01-10"}}


def test_nothing_is_stale_on_the_first_day() -> None:
    """But for the helpline that is."""
    assert [each.name for each in stale(town([activity()]), TODAY)] == ["Gamla linjen"]


def test_the_oldest_comes_first() -> None:
    """Of all that tells when it was checked, with whom to ask."""
    found = stale(town([activity(kontrollerad="2026-05-01")], place=PLACE), LATER)
    assert [(each.name, each.owner, each.days) for each in found] == [
        ("Gamla linjen", "", 557), ("Handens lokal", "handen", 507), ("Öppen fika", "handen", 396),
        ("Handen", "handen", 199), ("1177", "", 198), ("Nödnumret", "", 198),
    ]  # fmt: skip


def test_one_call_covers_all_of_an_organisers() -> None:
    """What belongs to nobody comes last."""
    found = stale(town([activity()]), LATER)
    assert calls(found) == (Call("handen", (found[1], found[4])), Call("", (found[0], *found[2:4])))


def test_who_uses_a_place() -> None:
    """By what they arrange there, and by their notices; not by what is elsewhere."""
    entries = [activity(), activity("schack", organisation="ljuset", plats=None)]
    found = town(entries, [notice(organisation="bok", plats="lokalen")])
    assert (users(found, "lokalen"), users(found, "annan")) == (
        frozenset({"handen", "bok"}), frozenset(),
    )  # fmt: skip


def test_what_is_over_is_not_asked_about() -> None:
    """Nor is a place whose facts have no day, and nobody has to be asked about a place that is not used."""
    over = activity(tider=[{"datum": "2026-11-20", "tid": "13.00"}])
    found = stale(town([over], place=PLACE), LATER)
    assert [(each.name, each.owner) for each in found[1:]] == [
        ("Handens lokal", "handen"), ("Handen", "handen"), ("1177", ""), ("Nödnumret", ""),
    ]  # fmt: skip
    assert stale(town([], place=PLACE), LATER)[1].owner == ""


@pytest.mark.parametrize(
    ("days", "age"), [(180, None), (181, Age.OLD), (366, Age.TOO_OLD), (540, Age.TOO_OLD), (541, Age.LOST)]
)
def test_how_bad_it_is(days: int, age: Age | None) -> None:
    """Half a year, a year, a year and a half."""
    entry = activity(kontrollerad=CHECKED)
    today = entry.checked + timedelta(days)
    found = next(each for each in checkable(town([entry]), today) if each.name == "Öppen fika")
    assert (found.days, found.age) == (days, age)


def test_what_belongs_to_one_organiser_is_told_with_its_day() -> None:
    """Its activities, its places and itself, oldest first; a place that nobody has looked at has no day."""
    found = town([activity(kontrollerad="2026-05-01")], place=PLACE)
    mine = belongs(found, LATER, "handen")
    assert [(each.name, checked_on(each.record)) for each in mine] == [
        ("Handens lokal", date(2026, 1, 10)), ("Öppen fika", date(2026, 5, 1)), ("Handen", date(2026, 11, 14)),
    ]  # fmt: skip
    unseen = mine[0].record.model_copy(update={"checked": None})
    assert (checked_on(unseen), belongs(found, LATER, "annan")) == (None, ())
