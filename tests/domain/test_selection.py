"""Which entries belong together."""

from datetime import date

import pytest

from calendars import TOWN
from factories import make_activity, make_notice, make_place
from torg.domain.places import Place
from torg.domain.selection import (
    areas_of,
    avoids_wheels,
    final_day,
    is_away,
    is_over,
    is_step_free,
    just_to_come,
    places_of,
    shared_facts,
)

PLACES = {
    "handen-lokal": make_place(),
    "ankaret": make_place("ankaret", namn="Café Ankaret", område="angsbo"),
    "natet": make_place("natet", namn="På nätet", slag="nätet", område=None),
}


def test_places_of_changes_and_schedules_count_too() -> None:
    """Every place that is named somewhere comes once, in the order named; one that does not exist is left out."""
    entry = make_activity(
        tider=[{"dag": "torsdag", "tid": "13.00–15.00"}, {"datum": "2027-01-12", "plats": ["ankaret", "nowhere"]}],
        ändringar=[{"datum": "2026-11-26", "plats": "natet"}],
    )
    assert places_of(entry, PLACES) == ("handen-lokal", "ankaret", "natet")


def test_areas_come_once_and_only_where_there_is_one() -> None:
    """A place online has no area."""
    entry = make_activity(plats=["natet", "ankaret", "handen-lokal"])
    assert areas_of(entry, PLACES) == ("angsbo", "centrum")


def test_places_of_a_notice() -> None:
    """A notice's places are found in the same way."""
    entry = make_notice(tider=[{"datum": "2026-12-01", "plats": "ankaret"}])
    assert places_of(entry, PLACES) == ("handen-lokal", "ankaret")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, None),
        ({"tider": None}, None),
        ({"tider": [{"datum": "2026-11-21"}]}, date(2026, 11, 21)),
        ({"tider": [{"datum": "2026-11-21"}], "reservdag": "2026-11-28"}, date(2026, 11, 28)),
        (
            {
                "tider": [{"datum": "2026-11-21"}],
                "ändringar": [{"datum": "2026-11-21", "flyttat till": "2026-12-01"}],
            },
            date(2026, 12, 1),
        ),
    ],
)
def test_the_final_day(changes: dict[str, object], expected: date | None) -> None:
    """Moved and reserve days count; without an end there is none."""
    assert final_day(make_activity(**changes), TOWN) == expected


WEEKEND = [{"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"}]


@pytest.mark.parametrize(
    "elsewhere", [{"ändringar": [{"datum": "2027-06-04", "flyttat till": "2027-06-11"}]}, {"reservdag": "2027-06-11"}]
)
def test_a_moved_weekend_is_not_over_on_its_first_day(elsewhere: dict[str, object]) -> None:
    """It is as long as it was: to Sunday 13 June, on which it still goes on."""
    entry = make_activity(tider=WEEKEND, **elsewhere)
    assert final_day(entry, TOWN) == date(2027, 6, 13)
    assert is_over(entry, TOWN, date(2027, 6, 13)) is False


def test_over_is_the_day_after() -> None:
    """An entry is over when its last day is past, not on the day itself."""
    entry = make_activity(tider=[{"datum": "2026-11-21"}])
    assert [is_over(entry, TOWN, date(2026, 11, day)) for day in (21, 22)] == [False, True]
    assert not is_over(make_activity(), TOWN, date(2050, 1, 1))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, True),
        ({"medlemskap": "nej"}, True),
        ({"medlemskap": {"krävs": "ja", "pris": "100"}}, False),
        ({"kostnad": "20 kr"}, False),
        ({"anmälan": "helst"}, False),
        ({"typ": "kurs"}, False),
        ({"typ": "kurs", "märken": "inga-forkunskaper"}, True),
    ],
)
def test_just_to_come(changes: dict[str, object], *, expected: bool) -> None:
    """Free, without sign-up, without membership and with nothing to know beforehand, all four."""
    assert just_to_come(make_activity(**changes)) is expected


def _places() -> dict[str, Place]:
    own = {"fakta": {"hiss": "ja", "horslinga": "ja", "ramp": "vet ej"}}
    return {
        "a": make_place(**own),
        "b": make_place(fakta={"hiss": "Ja", "horslinga": "nej"}),
        "natet": make_place(slag="nätet", fakta=None),
    }


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        (["a"], {"hiss", "horslinga"}),
        (["a", "b"], {"hiss"}),
        (["a", "natet"], {"hiss", "horslinga"}),
        (["natet"], set()),
    ],
)
def test_facts_that_all_places_share(places: list[str], expected: set[str]) -> None:
    """Only a yes counts, everywhere that one goes; what is joined from home counts neither for nor against."""
    assert shared_facts(make_activity(plats=places), _places()) == expected


def test_the_door_where_one_meets_says_nothing_of_the_way() -> None:
    """An activity with facts of its own is judged by them alone."""
    entry = make_activity(plats="a", fakta={"ramp": "ja", "underlag": "stig", "hiss": "vet ej"})
    assert shared_facts(entry, _places()) == {"ramp"}


@pytest.mark.parametrize(
    ("own", "door", "steps", "wheels"),
    [
        ({}, "ja", True, False),
        ({}, "vet ej", False, False),
        ({"rullstol-hela-vagen": "nej"}, "ja", False, True),
        ({"rullstol-hela-vagen": "vet ej"}, "ja", False, False),
        ({"rullstol-hela-vagen": "ja"}, "nej", True, False),
    ],
)
def test_without_steps(own: dict[str, str], door: str, *, steps: bool, wheels: bool) -> None:
    """At the door of the place, or all the way where there is a way; and whether a wheelchair is said not to work."""
    entry = make_activity(plats="a", fakta=own or None)
    places = {"a": make_place(fakta={"stegfri-entre": door})}
    assert (is_step_free(entry, places), avoids_wheels(entry)) == (steps, wheels)


def test_a_notice_is_answered_first() -> None:
    """Nobody just comes to a notice."""
    assert not just_to_come(make_notice(kostnad="gratis"))


@pytest.mark.parametrize(
    ("kind", "expected"), [("lokal", True), ("senare", True), ("nätet", False), ("telefon", False), ("hemma", False)]
)
def test_somewhere_to_go(kind: str, expected: bool) -> None:
    """Not when one is at home; a place that is told later is somewhere."""
    places = {"a": make_place(slag=kind)}
    assert (is_away(make_activity(plats="a"), places), is_away(make_activity(plats=None), places)) == (expected, True)
