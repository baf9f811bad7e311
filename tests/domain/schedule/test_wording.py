"""Cutting texts, and knowing words in any form."""

import pytest

from torg.domain.schedule.parts import Period
from torg.domain.schedule.wording import month_of, period_of, pieces, surely, tidy, weekday_of, with_en_dashes


def test_a_tidy_text_has_single_spaces_and_composed_letters() -> None:
    """Also `till och med` as a dash, so that its `och` cuts nothing."""
    assert tidy("  lo\u0308rdag\u00a0 till och med  söndag ") == "lördag–söndag"
    assert tidy("vecka 27 t.o.m. 30") == "vecka 27–30"


def test_every_dash_is_an_en_dash() -> None:
    """Hyphens, long dashes and the spaces around them."""
    assert with_en_dashes("1-2 — 3 − 4") == "1–2–3–4"


def test_lists_are_cut_at_commas_and_conjunctions() -> None:
    """Nothing empty is left."""
    assert pieces("a, b och c; d & e samt f,.") == ["a", "b", "c", "d", "e", "f"]


@pytest.mark.parametrize(
    ("word", "weekday"),
    [
        ("måndag", 0),
        ("Tisdagar", 1),
        ("ons", 2),
        ("to.", 3),
        ("FREDAGEN", 4),
        ("lordagarna", 5),
        ("s", None),
        ("x", None),
    ],
)
def test_weekdays_in_any_form(word: str, weekday: int | None) -> None:
    """Endings, abbreviations from two letters, without dots above."""
    assert weekday_of(word) == weekday


@pytest.mark.parametrize(("word", "month"), [("juli", 7), ("Jul.", 7), ("sept", 9), ("ma", None), ("julklapp", None)])
def test_months_in_any_form(word: str, month: int | None) -> None:
    """Abbreviations from three letters."""
    assert month_of(word) == month


@pytest.mark.parametrize(
    ("word", "period"),
    [("sportlovet", Period.WINTER_BREAK), ("skolans terminer", Period.TERM), ("vårterminen", None)],
)
def test_periods_in_any_form(word: str, period: Period | None) -> None:
    """With the article or in the plural."""
    assert period_of(word) is period


@pytest.mark.parametrize(("word", "meant"), [("tosdag", "torsdag"), ("dag", None), ("", None)])
def test_only_what_surely_is_meant(word: str, meant: str | None) -> None:
    """Doubt gives nothing."""
    assert surely(word, ("tisdag", "torsdag", "onsdag")) == meant
