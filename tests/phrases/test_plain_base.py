"""Dates, hours, numbers and marks of an edition."""

from datetime import date, time

import pytest

from torg.domain.schedule.parts import TimeSpan
from torg.phrases.catalogues import IDENTITY, read_catalogue
from torg.phrases.editions import speech_for
from torg.phrases.plain_base import Edition, PlainBase

EASY = PlainBase(Edition("sv-lattlast", "sv", "sv", "Lättläst"), IDENTITY)
ARABIC = PlainBase(
    Edition("ar", "ar", "ar", "العربية", "rtl"),
    read_catalogue(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgctxt "day"\nmsgid "julafton"\nmsgstr "ليلة عيد الميلاد"\n\n'
        'msgctxt "word"\nmsgid "svenska"\nmsgstr "السويدية"\n'.encode()
    ),
)
ENGLISH = PlainBase(Edition("en", "en", "en_GB", "English"), IDENTITY)
DAY = date(2026, 11, 26)


def test_dates() -> None:
    """CLDR has the names of weekdays and months."""
    assert [each.day(DAY) for each in (EASY, ENGLISH, ARABIC)] == [
        "torsdag 26 november 2026", "Thursday 26 November 2026", "الخميس 26 نوفمبر 2026",
    ]  # fmt: skip


def test_short_dates() -> None:
    """Without a weekday, with and without a year."""
    assert (EASY.short_day(DAY), EASY.short_day(DAY, year=False)) == ("26 november 2026", "26 november")


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (TimeSpan(time(13), time(15)), "13.00–15.00"),
        (TimeSpan(time(13)), "från 13.00"),
        (TimeSpan(time(11), time(14), about=True), "11.00 till ungefär 14.00"),
        (TimeSpan(time(21), time(1)), "21.00–01.00"),
        (TimeSpan(time(21), time(0)), "21.00–24.00"),
    ],
)
def test_hours(span: TimeSpan, expected: str) -> None:
    """The same digits as in the Swedish edition."""
    assert EASY.span(span) == expected


def test_numbers_run_from_left_to_right_in_arabic() -> None:
    """Hours and telephone numbers are marked as one piece."""
    assert (ARABIC.span(TimeSpan(time(13), time(15))), ARABIC.phone("+46980319200")) == (
        "\u206613.00–15.00\u2069",
        "\u20660980-31 92 00\u2069",
    )


def test_own_words_are_marked_only_where_the_language_is_another() -> None:
    """Swedish among Swedish needs no mark."""
    assert (EASY.own("Ankaret"), ENGLISH.own("Ankaret")) == ("Ankaret", "\u2068Ankaret\u2069")


def test_words_of_vocabularies() -> None:
    """Translated, or the vocabulary's own English, or Swedish that says so."""
    assert [
        ARABIC.word("svenska"), ARABIC.word("Torgprat", "Square talk"), ENGLISH.word("Torgprat", "Square talk"),
        EASY.word("Torgprat", "Square talk"),
    ] == ["السويدية", "\u2068Torgprat\u2069", "Square talk", "Torgprat"]  # fmt: skip


def test_holidays() -> None:
    """Two that fall on the same day are both named."""
    assert (ARABIC.holiday("julafton"), EASY.holiday("pingstdagen och nationaldagen"), ARABIC.holiday("")) == (
        "ليلة عيد الميلاد", "pingstdagen och nationaldagen", "",
    )  # fmt: skip


def test_lists() -> None:
    """Each language joins in its own way."""
    assert (EASY.listed(["A", "B"], "eller"), ENGLISH.listed(["A", "B", "C"]), ENGLISH.listed([])) == (
        "A eller B",
        "A, B and C",
        "",
    )


def test_sentences_end_once() -> None:
    """A full stop inside somebody's own words is enough."""
    assert [ENGLISH.sentence(each) for each in ("now", "Now!", "\u2068Nu.\u2069", "")] == [
        "Now.", "Now!", "\u2068Nu.\u2069", "",
    ]  # fmt: skip


def test_small_tools() -> None:
    """Names by themselves, money, and parts beside each other."""
    assert (EASY.weekday(0), EASY.month(7), EASY.kronor(1350), EASY.beside("a", "", "b"), EASY.lower_first("Å")) == (
        "måndag", "juli", "1\u00a0350 kronor", "a, b", "Å",
    )  # fmt: skip


def test_what_many_write_alike() -> None:
    """Common words, and the names of red days, are translated when they are all that somebody wrote."""
    english = speech_for("en")
    assert [
        english.own("Per telefon"), english.own("Per telefon, 5 min"), english.own_sentence("Kristi himmelsfärdsdag"),
        english.own_sentence("klämdag"), english.own_sentence("Ont om pengar? Säg till."), EASY.own_sentence("klämdag"),
    ] == [
        "By phone", "\u2068Per telefon, 5 min\u2069", "Ascension Day.", "A day between holidays.",
        "Short of money? Tell us.", "Klämdag.",
    ]  # fmt: skip
