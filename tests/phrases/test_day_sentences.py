"""Sentences of the pages by time."""

from datetime import date, time

import pytest

from torg.phrases import day_sentences as said

DAY = date(2026, 12, 24)


def test_a_day_s_name() -> None:
    """With the red day's name after it, and the year when asked for."""
    assert said.day_name(DAY, called="julafton") == "torsdag 24 december, julafton"
    assert said.day_name(DAY, year=True) == "torsdag 24 december 2026"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-11-23", "2026-11-29", "23–29 november"),
        ("2026-11-30", "2026-12-06", "30 november–6 december"),
        ("2026-12-28", "2027-01-03", "28 december 2026–3 januari 2027"),
        ("2026-11-22", "2026-11-22", "22 november"),
    ],
)
def test_several_days(first: str, last: str, words: str) -> None:
    """The month and the year once when they are the same."""
    assert said.days_name(date.fromisoformat(first), date.fromisoformat(last)) == words


def test_weeks_and_weekends() -> None:
    """By the ISO week's number."""
    days = [date(2026, 11, 22), date(2026, 11, 28), date(2026, 11, 29)]
    assert said.week_name(date(2026, 11, 23)) == "vecka 48: 23–29 november"
    assert said.week_name(date(2026, 11, 23), year=True) == "vecka 48: 23–29 november 2026"
    over = "vecka 53: 28 december 2026–3 januari 2027"
    assert [said.week_name(date(2026, 12, 28), year=year) for year in (False, True)] == [over, over]
    assert said.see_week(date(2026, 11, 23)) == "Se vecka 48: 23–29 november"
    assert said.weekend_name(days[1:]) == "28–29 november"
    assert said.weekend_name(days) == "söndag 22 november, och nästa helg, 28–29 november"


@pytest.mark.parametrize(
    ("number", "on_day", "lead", "weekday"),
    [
        (0, "Inget är inplanerat den här dagen.", "Inget är inplanerat de här dagarna.",
         "Här finns inget som brukar vara på torsdagar just nu."),
        (1, "En sak den här dagen.", "En sak är inplanerad.",
         "En sak brukar vara på torsdagar. Vid varje står vilka torsdagar det gäller."),
        (1200, "1\N{NO-BREAK SPACE}200 saker den här dagen.", "1\N{NO-BREAK SPACE}200 saker, dag för dag.",
         "1\N{NO-BREAK SPACE}200 saker brukar vara på torsdagar. Vid varje står vilka torsdagar det gäller."),
    ],
)  # fmt: skip
def test_how_much_there_is(number: int, on_day: str, lead: str, weekday: str) -> None:
    """None, one and many."""
    assert (said.number_on_day(number), said.days_lead(number), said.weekday_lead(3, number)) == (on_day, lead, weekday)


def test_links_to_the_rest() -> None:
    """Each says what it leads to."""
    assert [
        said.all_of_day(DAY, 14),
        said.regular_on_day(DAY, 212, others=True),
        said.regular_on_day(DAY, 1, others=False),
        said.special_on_day(DAY, 31),
        said.open_on_day(1),
        said.open_on_day(7),
        said.every(3),
        said.weekday_title(3),
    ] == [
        "Se alla 14 saker torsdag 24 december",
        "Se 212 saker till som är varje torsdag",
        "Se en sak som är varje torsdag",
        "Se 31 saker som är just torsdag 24 december",
        "Öppet som vanligt (1 sak)",
        "Öppet som vanligt (7 saker)",
        "Varje torsdag",
        "På torsdagar",
    ]


def test_what_a_red_day_closes() -> None:
    """Nothing is said when nothing is closed."""
    assert [said.closed_on_day(DAY, "julafton", number) for number in (0, 1, 7)] == [
        "",
        "Julafton. En sak som brukar vara på torsdagar är stängd.",
        "Julafton. 7 saker som brukar vara på torsdagar är stängda.",
    ]


def test_what_lasts_for_days() -> None:
    """From its first day to its last, with hours where they are known."""
    first, last = date(2027, 6, 4), date(2027, 6, 6)
    found = [
        said.lasting_hours(date(2027, 6, day), first, last, start, end)
        for start, end in ((time(17), time(13)), (None, None))
        for day in (4, 5, 6)
    ]
    assert found == [
        "Från 17.00, pågår till 6 juni",
        "Pågår till 6 juni",
        "Sista dagen, till 13.00",
        "Pågår till 6 juni",
        "Pågår till 6 juni",
        "Sista dagen",
    ]


def test_the_day_a_page_was_made_for() -> None:
    """With weekday and year."""
    assert said.made_sentence(date(2026, 11, 22)) == "Sidan gjordes söndag 22 november 2026."
    assert said.day_description(DAY, 2) == "Torsdag 24 december 2026: 2 saker den här dagen."
    assert said.when_description("Provstad") == (
        "Vad som händer i Provstad: i dag, i morgon, i helgen, på en viss veckodag eller vecka för vecka."
    )


def test_pages_by_the_hour_and_the_next_day() -> None:
    """The place stands with the next day when it is not the same each time."""
    assert [said.page_from(2, time(10, 30)), said.page_from(1, None)] == ["Sida 2, från 10.30", "Sida 1"]
    assert [said.next_day_sentence(DAY, place) for place in ("", "Zenit")] == [
        "Nästa gång torsdag 24 december 2026.",
        "Nästa gång torsdag 24 december 2026, Zenit.",
    ]


def test_a_day_of_a_coming_week() -> None:
    """With its year and week."""
    assert said.day_in_week(DAY) == "Torsdag 24 december 2026, vecka 52"
