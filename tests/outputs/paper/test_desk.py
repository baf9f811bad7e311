"""What making a leaflet needs to know."""

from datetime import date

from papers import desk
from torg.outputs.paper.desk import key_of, ring
from torg.outputs.paper.sheets import Number
from towns import activity, notice, town


def test_the_dates_of_the_papers_days() -> None:
    """From the first day to the last, and not after it."""
    entry = activity()
    made = desk(town([entry]), veckor="2")
    days = [found.day for found in made.coming(entry)]
    assert (made.first, made.last, days) == (date(2026, 11, 22), date(2026, 11, 29), [date(2026, 11, 26)])


def test_what_has_no_times_has_no_dates() -> None:
    """Nothing is looked for."""
    entry = activity(tider=None)
    assert desk(town([entry])).coming(entry) == ()


def test_an_entry_is_named_with_its_organiser() -> None:
    """An activity and a note may share an id."""
    assert (key_of(activity("x")), key_of(notice("x"))) == ("a-handen-x", "n-handen-x")


def test_the_number_that_a_human_answers() -> None:
    """With its name, and when."""
    made = desk(town([]))
    assert ring(made.speech, made.catalogue.site.phone) == Number("Lotsen", "0980-31 92 00", "Öppet vardagar 9–15.")
