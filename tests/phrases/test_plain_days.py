"""The pages by time in plain sentences."""

from datetime import date, time

from torg.phrases.editions import speech_for

EASY, ENGLISH = speech_for("sv-lattlast"), speech_for("en")
MONDAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 26)
EVE = date(2026, 12, 24)


def test_names_of_days_and_weeks() -> None:
    """A day, a red day, a week, and a weekend with the next one."""
    weekend = [date(2026, 11, 22), date(2026, 11, 28), date(2026, 11, 29)]
    assert [
        EASY.day_name(EVE, called="julafton"), ENGLISH.day_name(EVE, called="julafton", year=True),
        EASY.week_name(MONDAY), EASY.see_week(MONDAY), EASY.week_name(MONDAY, year=True),
        EASY.weekend_name(weekend[1:]), EASY.weekend_name(weekend),
        EASY.days_name(THURSDAY, THURSDAY), EASY.every(3), EASY.weekday_title(3),
    ] == [
        "torsdag 24 december, julafton", "Thursday 24 December 2026, Christmas Eve",
        "vecka 48: 23 november – 29 november", "Se vecka 48: 23 november – 29 november",
        "vecka 48: 23 november – 29 november 2026", "28 november – 29 november",
        "söndag 22 november, och nästa helg: 28 november – 29 november", "26 november", "Varje torsdag", "På torsdagar",
    ]  # fmt: skip


def test_counts() -> None:
    """How much there is on a day, a weekday and several days."""
    assert [
        *map(EASY.number_on_day, (0, 1, 14)), *map(EASY.days_lead, (0, 1, 3)),
        EASY.weekday_lead(3, 0), EASY.weekday_lead(3, 2), EASY.open_on_day(7),
    ] == [
        "Inget är planerat den här dagen.", "1 sak den här dagen.", "14 saker den här dagen.",
        "Inget är planerat de här dagarna.", "1 sak är planerad.", "3 saker, dag för dag.",
        "Här finns inget just nu.", "På torsdagar: 2 saker. Vid varje sak står vilka dagar det gäller.",
        "Öppet som vanligt (7 saker)",
    ]  # fmt: skip


def test_links() -> None:
    """Links to more of a day."""
    assert [
        EASY.all_of_day(MONDAY, 14), EASY.regular_on_day(THURSDAY, 2, others=True),
        EASY.regular_on_day(THURSDAY, 1, others=False), EASY.special_on_day(THURSDAY, 3),
        EASY.page_from(2, time(10, 30)), EASY.page_from(1, None),
    ] == [
        "Se alla 14 saker: måndag 23 november", "Se 2 saker till: varje torsdag", "Se 1 sak: varje torsdag",
        "Se 3 saker bara den här dagen: torsdag 26 november", "Sida 2, från 10.30", "Sida 1",
    ]  # fmt: skip


def test_what_is_closed() -> None:
    """Nothing is said when nothing is closed."""
    assert (EASY.closed_on_day(EVE, "julafton", 7), EASY.closed_on_day(EVE, "julafton", 0)) == (
        "Julafton. 7 saker är stängda den här dagen.",
        "",
    )


def test_what_lasts() -> None:
    """On the first day, between, and on the last one."""
    first, last = date(2027, 6, 4), date(2027, 6, 6)
    days = (first, date(2027, 6, 5), last)
    assert [EASY.lasting_hours(day, first, last, time(17), time(13)) for day in days] == [
        "Börjar: 17.00. Sista dagen: 6 juni", "Pågår nu. Sista dagen: 6 juni", "Sista dagen, till 13.00",
    ]  # fmt: skip
    assert EASY.lasting_hours(last, first, last, None, None) == "Sista dagen"


def test_descriptions() -> None:
    """For search results, and when the page was made."""
    assert [
        EASY.when_description("Lövköping"), EASY.day_description(THURSDAY, 2), EASY.made_sentence(MONDAY),
        EASY.next_day_sentence(THURSDAY, "Zenit"),
    ] == [
        "Det här händer i Lövköping. Välj i dag, i morgon, helgen, en veckodag eller en vecka.",
        "Torsdag 26 november 2026. 2 saker den här dagen.", "Sidan gjordes: måndag 23 november 2026.",
        "Nästa gång: torsdag 26 november 2026, Zenit.",
    ]  # fmt: skip


def test_a_day_of_a_coming_week() -> None:
    """With its year, since it stands in a title."""
    assert EASY.day_in_week(THURSDAY) == "Torsdag 26 november 2026"
