"""What the form says when something is sent: `torg.phrases.receipts`."""

from datetime import date

from torg.phrases.receipts import (
    back_to,
    it_is_about,
    letter_refused,
    letter_sent,
    letter_waits,
    soon_day,
    what_follows,
)


def test_an_address_is_veiled() -> None:
    """A slip can be seen, and nobody beside can read it."""
    said = [letter_sent(each) for each in ("birgitta@example.org", "b@example.org")]
    assert [each.split(" till ")[1].split(". Öppna")[0] for each in said] == ["b…a@example.org", "b…@example.org"]


def test_a_letter_that_is_refused_has_a_way_on() -> None:
    """Ring, or send it again."""
    assert [letter_refused("b@example.org").count(each) for each in ("Ring oss", "rätt adress")] == [1, 1]


def test_what_follows_depends_on_the_kind() -> None:
    """What is taken away is never said to be shown."""
    shown = "Säger hen ja syns det sedan på torget."
    kinds = ("ny", "andring", "installt", "blir-av", "bort", "stammer", "tips")
    assert [shown in what_follows(kind) for kind in kinds] == [True] * 4 + [False] * 3


def test_how_near_a_day_is() -> None:
    """To-day, tomorrow, or soon."""
    days = (date(2026, 11, day) for day in (22, 23, 24))
    assert [soon_day(day, date(2026, 11, 22)) for day in days] == ["Det är i dag.", "Det är i morgon.", "Det är snart."]


def test_what_stands_round_a_word() -> None:
    """A matter, an address, a title."""
    assert (it_is_about("fika"), letter_waits("a@b.se").split(".")[1], back_to("Fika")) == (
        "Det gäller: fika.", " Brevet till a…@b", "Tillbaka till Fika",
    )  # fmt: skip
