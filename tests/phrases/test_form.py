"""The form's own words: `torg.phrases.form`."""

from dataclasses import astuple
from datetime import date

from torg.domain.activity import Activity
from torg.domain.schedule.record import Change
from torg.domain.shapes import fields_by_key
from torg.phrases.form import (
    PARTS,
    WORDS,
    changed_day_choice,
    day_choice,
    fold_label,
    place_or_other,
    too_long,
)


def test_no_word_labels_anybody() -> None:
    """Nor demands anything without its reason."""
    said = " ".join(astuple(WORDS)).lower()
    assert [word for word in ("ensam", "ogiltig", "otillåten", "obligatorisk") if word in said] == []


def test_every_key_in_a_part_is_the_records() -> None:
    """A renamed field takes its part with it."""
    assert {key for _, keys in PARTS for key in keys} - set(fields_by_key(Activity)) == set()


def test_a_day_to_choose_has_its_weekday() -> None:
    """So that nobody has to look in a calendar."""
    assert day_choice(date(2026, 11, 26)) == "Torsdag 26 november 2026"


def test_a_part_says_what_folds_out() -> None:
    """Each its own; otherwise the general word."""
    assert (fold_label("Vad kostar det?"), fold_label("x")) == ("Mer om kostnaden", WORDS.more)


def test_a_long_text_is_measured() -> None:
    """Both what it is and what it may be."""
    assert too_long(120, 121) == "Texten är 121 tecken lång. Högst 120 får plats."


def test_a_changed_day_says_how() -> None:
    """So that the right one is taken back."""
    change = Change.read({"datum": "2026-11-26", "inställt": "Sjuk"})
    assert changed_day_choice(change, {}) == "Torsdag 26 november 2026: inställt (Sjuk)"


def test_two_places_are_asked_about() -> None:
    """The one in the list is named."""
    assert place_or_other("Handen").startswith("I listan är «Handen» vald, ")
