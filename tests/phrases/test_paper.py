"""Words of the paper in Swedish."""

from datetime import date

import pytest

from torg.phrases import paper

DAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([DAY], "26 november 2026"),
        ([DAY, date(2026, 12, 3), date(2026, 12, 10)], "26 november, 3 och 10 december 2026"),
        ([date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 6)], "24, 31 december 2026 och 6 januari 2027"),
        ([date(2026, 12, 24), date(2027, 12, 24)], "24 december 2026 och 24 december 2027"),
    ],
)
def test_days_share_their_month_and_year(days: list[date], expected: str) -> None:
    """A month is said after its last day, a year after its last month."""
    assert (paper.short_days(days), paper.closed(days)) == (expected, f"Stängt {expected}.")


def test_days_of_one_winter_need_no_year() -> None:
    """The cover tells it."""
    days = [date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 6)]
    assert paper.closed(days, year=False) == "Stängt 24, 31 december och 6 januari."


def test_the_cover() -> None:
    """Until when it is right, when it was made, what it tells of."""
    assert (
        paper.valid_until(DAY), paper.printed(DAY), paper.period(DAY, date(2026, 12, 6)),
        paper.period(DAY, date(2027, 1, 10)),
    ) == (
        "Gäller till och med 26 november 2026", "Tryckt 26 november 2026", "26 november – 6 december 2026",
        "26 november 2026 – 10 januari 2027",
    )  # fmt: skip


def test_pages_are_filled_in_later() -> None:
    """The number's place is marked."""
    assert (paper.see_page("Fika"), paper.page_words()) == ("Fika, se sidan {page}", "Sida {page}")


def test_what_there_was_no_room_for() -> None:
    """One thing, and many."""
    assert [paper.left_out(number) for number in (1, 1200)] == [
        "Det finns en sak till som inte fick plats här. Ring oss så berättar vi.",
        "Det finns 1\u00a0200 saker till som inte fick plats här. Ring oss så berättar vi.",
    ]


def test_a_pattern_is_told_of() -> None:
    """For those who do not see it."""
    assert paper.qr_about("Öppen fika") == "Rutmönster som leder till sidan om Öppen fika."


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([3], "Torsdag"),
        ([0, 1], "Måndag och tisdag"),
        ([0, 2, 4], "Måndag, onsdag och fredag"),
        ([0, 1, 2, 3, 4], "Måndag–fredag"),
    ],
)
def test_weekdays_in_a_row_are_first_and_last(days: list[int], expected: str) -> None:
    """Of three or more."""
    assert paper.weekdays(days) == expected
