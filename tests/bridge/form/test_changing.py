"""A change as a change: `torg.bridge.form.changing`."""

from dataclasses import replace
from datetime import date

import pytest

from torg.bridge.form.changing import changes_between, day_changed, with_place
from torg.bridge.form.previewing import preview_of
from torg.bridge.form.town import Town
from torg.bridge.form.views import Changed, Fact, PreviewPage
from torg.domain.acts import with_change
from torg.domain.schedule.record import Change


@pytest.fixture
def page(lovkoping: Town) -> PreviewPage:
    """The page of an activity."""
    found = lovkoping.activity("frivilligcentralen", "oppen-torsdagsfika")
    assert found
    return preview_of(lovkoping, found)


def test_nothing_is_changed_in_the_same(page: PreviewPage) -> None:
    """Nothing to tell."""
    assert changes_between(page, page) == ()


def test_what_goes_and_what_comes(page: PreviewPage) -> None:
    """A sentence at a time, in the page's order; what is new has nothing before it."""
    after = replace(page, name="Fika", facts=(*page.facts, Fact("Webbplats", ("https://fika.example.org/",))))
    assert changes_between(page, after) == (
        Changed("Namnet", ("Öppen torsdagsfika",), ("Fika",)),
        Changed("Webbplats", (), ("https://fika.example.org/",)),
    )


def test_days_that_only_follow_are_told_when_nothing_else_is(page: PreviewPage) -> None:
    """The next dates follow from the times."""
    old, new = (replace(page, facts=(Fact("När", (when,)), Fact("Närmaste datum", (day,)))) for when, day in (
        ("Torsdagar.", "26 november."), ("Fredagar.", "27 november."),
    ))  # fmt: skip
    assert changes_between(old, new) == (Changed("När", ("Torsdagar.",), ("Fredagar.",)),)


def test_a_place_to_come_takes_the_place_of_none(page: PreviewPage) -> None:
    """What is said of where one meets stays."""
    nowhere = replace(page, facts=(Fact("Var", ("Ingen plats är bestämd. Ring och fråga.",)),), paper=())
    assert with_place(nowhere, "Vävboden, Gamla vägen 3").facts == (
        Fact("Var", ("Vävboden, Gamla vägen 3.", "Platsen finns inte på torget än. Vi lägger till den.")),
    )


def test_what_stays_is_seen_beside_what_comes(page: PreviewPage) -> None:
    """A pause stands before the times, which hold afterwards."""
    old, new = (replace(page, facts=(Fact("När", when),)) for when in (("Torsdagar.",), ("Uppehåll.", "Torsdagar.")))
    assert changes_between(old, new) == (Changed("När", ("Torsdagar.",), ("Uppehåll.", "Torsdagar.")),)


def test_a_day_has_what_it_is_and_what_it_will_be(lovkoping: Town) -> None:
    """Days that have been are left out, and those where nothing is otherwise."""
    fika = lovkoping.activity("frivilligcentralen", "oppen-torsdagsfika")
    assert fika
    change = Change.read({"datum": "2026-11-26", "flyttat till": "2026-11-27"})
    after = with_change(fika, change.day, change)
    days = [date(2026, 11, 19), change.day, date(2026, 11, 27), date(2026, 12, 3)]
    assert day_changed(lovkoping, fika, after, days) == (
        Changed("Torsdag 26 november 2026", ("13.00–15.00",), ("13.00–15.00. Flyttat till fredag 27 november 2026.",)),
        Changed("Fredag 27 november 2026", (), ("13.00–15.00. Flyttat hit från torsdag 26 november.",)),
    )
