"""Words of the paper in plain sentences, in easy-read Swedish and translated."""

from datetime import date

import pytest

from torg.phrases.editions import speech_for
from torg.phrases.isolates import plain_text

DAYS = [date(2026, 12, 3), date(2026, 12, 10), date(2027, 1, 7)]


@pytest.mark.parametrize(
    ("edition", "expected"),
    [
        ("sv-lattlast", ("Bladet gäller till: 7 januari 2027", "Tryckt: 3 december 2026",
                         "3, 10 december 2026 och 7 januari 2027", "Stängt: 3, 10 december 2026 och 7 januari 2027.")),
        ("en", ("This leaflet is valid until: 7 January 2027", "Printed: 3 December 2026",
                "3 December, 10 December 2026 and 7 January 2027",
                "Closed: 3 December, 10 December 2026 and 7 January 2027.")),
    ],
)  # fmt: skip
def test_days(edition: str, expected: tuple[str, ...]) -> None:
    """Months are said with each day where another language might bend them."""
    speech = speech_for(edition)
    assert (
        speech.valid_until(DAYS[-1]), speech.printed(DAYS[0]), speech.short_days(DAYS), speech.paper_closed(DAYS)
    ) == expected  # fmt: skip


def test_days_without_a_year() -> None:
    """Where the cover tells it."""
    told = [speech_for(edition).paper_closed(DAYS, year=False) for edition in ("sv-lattlast", "en")]
    assert told == ["Stängt: 3, 10 december och 7 januari.", "Closed: 3 December, 10 December and 7 January."]


@pytest.mark.parametrize(
    ("edition", "expected"),
    [
        ("sv-lattlast", ("3 december 2026 – 7 januari 2027", "Fika, sidan {page}", "Sidan {page}",
                         "Det finns 2 saker till. De fick inte plats här. Ring oss så berättar vi.",
                         "En bild med ett rutmönster. Den leder till sidan om: Fika")),
        ("fi", ("3. joulukuuta 2026 – 7. tammikuuta 2027", "Fika, sivu {page}", "Sivu {page}",
                "Lisäksi on 2 asiaa. Ne eivät mahtuneet tähän. Soita meille, niin kerromme.",
                "Kuva, jossa on ruutukuvio. Se johtaa sivulle: Fika")),
    ],
)  # fmt: skip
def test_the_other_words(edition: str, expected: tuple[str, ...]) -> None:
    """A page's number is filled in later."""
    speech = speech_for(edition)
    said = (
        speech.paper_period(DAYS[0], DAYS[-1]), speech.see_page(speech.own("Fika")), speech.page_words(),
        speech.left_out(2), speech.qr_about(speech.own("Fika")),
    )  # fmt: skip
    assert tuple(map(plain_text, said)) == expected


@pytest.mark.parametrize(
    ("edition", "expected"),
    [
        ("sv-lattlast", ("Måndag – fredag", "Måndag och fredag")),
        ("en", ("Monday – Friday", "Monday and Friday")),
    ],
)
def test_weekdays_in_a_row_are_first_and_last(edition: str, expected: tuple[str, str]) -> None:
    """Of three or more."""
    speech = speech_for(edition)
    assert (speech.weekdays((0, 1, 2, 3, 4)), speech.weekdays((0, 4))) == expected
