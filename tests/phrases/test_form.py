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
    full_label,
    hint_of,
    it_is_about,
    label_of,
    letter_refused,
    letter_sent,
    letter_waits,
    place_or_other,
    soon_day,
    too_long,
    what_follows,
)


def test_no_word_labels_anybody() -> None:
    """Nor demands anything without its reason."""
    said = " ".join(astuple(WORDS)).lower()
    assert [word for word in ("ensam", "ogiltig", "otillåten", "obligatorisk") if word in said] == []


def test_every_key_in_a_part_is_the_records() -> None:
    """A renamed field takes its part with it."""
    assert {key for _, keys in PARTS for key in keys} - set(fields_by_key(Activity)) == set()


def test_a_field_is_called_by_its_key() -> None:
    """But for the few that say too little by themselves."""
    assert (label_of(("första gången", "vem möter")), full_label(("ålder", "från")), label_of(("anmälan", "krävs")),
            full_label(("medlemskap", "krävs"))) == (
        "Vem möter den som är ny?", "Ålder: från", "Anmälan", "Medlemskap",
    )  # fmt: skip


def test_a_hint_speaks_of_no_files() -> None:
    """It is the record's own where that does not either."""
    assert (hint_of(("plats",), "filerna"), hint_of(("skjuts",), "Kort.")) == ("Välj i listan.", "Kort.")


def test_a_day_to_choose_has_its_weekday() -> None:
    """So that nobody has to look in a calendar."""
    assert day_choice(date(2026, 11, 26)) == "Torsdag 26 november 2026"


def test_a_part_says_what_folds_out() -> None:
    """Each its own; otherwise the general word."""
    assert (fold_label("Vad kostar det?"), fold_label("x")) == ("Mer om kostnaden", WORDS.more)


def test_a_long_text_is_measured() -> None:
    """Both what it is and what it may be."""
    assert too_long(120, 121) == "Texten är 121 tecken lång. Högst 120 får plats."


def test_an_address_is_veiled() -> None:
    """A slip can be seen, and nobody beside can read it."""
    said = [letter_sent(each) for each in ("birgitta@example.org", "b@example.org")]
    assert [each.split(" till ")[1].split(". Öppna")[0] for each in said] == ["b…a@example.org", "b…@example.org"]


def test_a_letter_that_is_refused_has_a_way_on() -> None:
    """Ring, or send it again."""
    assert [letter_refused("b@example.org").count(each) for each in ("Ring oss", "rätt adress")] == [1, 1]


def test_what_follows_depends_on_the_kind() -> None:
    """What is taken away is never said to be shown."""
    shown = "Sedan syns det på torget."
    kinds = ("ny", "andring", "installt", "blir-av", "bort", "stammer", "tips")
    assert [shown in what_follows(kind) for kind in kinds] == [True] * 4 + [False] * 3


def test_how_near_a_day_is() -> None:
    """To-day, tomorrow, or soon."""
    days = (date(2026, 11, day) for day in (22, 23, 24))
    assert [soon_day(day, date(2026, 11, 22)) for day in days] == ["Det är i dag.", "Det är i morgon.", "Det är snart."]


def test_a_changed_day_says_how() -> None:
    """So that the right one is taken back."""
    change = Change.read({"datum": "2026-11-26", "inställt": "Sjuk"})
    assert changed_day_choice(change, {}) == "Torsdag 26 november 2026: inställt (Sjuk)"


def test_what_stands_round_a_word() -> None:
    """A matter, an address, a place."""
    said = (it_is_about("fika"), letter_waits("a@b.se").split(".")[1], place_or_other("Handen")[:27])
    assert said == ("Det gäller: fika.", " Brevet till a…@b", "I listan är «Handen» vald, ")
