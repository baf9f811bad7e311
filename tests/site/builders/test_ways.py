"""The ways between the pages by time."""

from datetime import date

import pytest

from built_pages import find, links, render, seen, with_class
from torg.phrases.editions import speech_for
from torg.site.builders.ways import week_moment, week_title
from towns import activity, town


def _near(day: date) -> list[str]:
    tree = render(town([activity()]), today=day)["nar.html"]
    return [said for each in with_class(tree, "doors__item") if (said := seen(each))][:4]


def test_near_days_have_dates_and_counts() -> None:
    """No day is called `i dag` alone."""
    assert _near(date(2026, 11, 25)) == [
        "I dag, onsdag 25 november Inget just nu.",
        "I morgon, torsdag 26 november 1 sak.",
        "Den här veckan, vecka 48: 23–29 november 1 sak.",
        "Helgen, 28–29 november Inget just nu.",
    ]


@pytest.mark.parametrize(
    ("day", "name", "days"),
    [
        (20, "Helgen, 21–22 november", ["Lördag 21 november", "Söndag 22 november"]),
        (21, "Helgen, 21–22 november, och nästa helg, 28–29 november", ["I dag, lördag 21 november",
         "I morgon, söndag 22 november", "Lördag 28 november", "Söndag 29 november"]),
        (22, "Helgen, söndag 22 november, och nästa helg, 28–29 november", ["I dag, söndag 22 november",
         "Lördag 28 november", "Söndag 29 november"]),
    ],
)  # fmt: skip
def test_the_weekend(day: int, name: str, days: list[str]) -> None:
    """On the weekend itself the next one stands there too."""
    tree = render(town([]), today=date(2026, 11, day))["helgen.html"]
    found = [seen(each) for each in with_class(tree, "day__name")]
    if day == 20:
        days = ["I morgon, lördag 21 november", days[1]]
    assert (seen(next(find(tree, "h1"))), found) == (name, days)


def test_where_one_is() -> None:
    """The link to the page itself is marked."""
    tree = render(town([]))["helgen.html"]
    (menu,) = with_class(tree, "ways")
    marked = [seen(each) for each in find(menu, "a") if each.get("aria-current") == "page"]
    assert marked == ["Helgen, söndag 22 november, och nästa helg, 28–29 november"]
    assert [text for text, _ in links(menu)][-1] == "Fler dagar och veckor"


def test_weeks_by_their_iso_numbers() -> None:
    """The year is that of the week, and a week over the new year says both."""
    monday = date(2026, 12, 28)
    assert (week_moment(monday), week_title(speech_for("sv"), monday)) == (
        "2026-W53",
        "Vecka 53: 28 december 2026–3 januari 2027",
    )
