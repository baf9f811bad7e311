"""Signed moments and links: `torg.bridge.form.seals`."""

from form_service import SECRET, Clock
from torg.bridge.form.seals import MAIL_SECONDS, RECEIPT_SECONDS, Seal, Seals


def test_a_seal_tells_its_word_and_its_age() -> None:
    """The word is the key under which a submission is kept."""
    clock = Clock(step=0)
    seals = Seals(SECRET, clock)
    text = seals.give()
    clock.now += 7
    assert seals.open(text) == Seal(text.partition(".")[0], 7)


def test_a_changed_or_foreign_seal_is_none() -> None:
    """Whoever does not know the secret can make no seal."""
    clock = Clock()
    seals = Seals(SECRET, clock)
    text = seals.give()
    forged = [("A" if text[0] != "A" else "B") + text[1:], "", "a.b.c", Seals(b"x" * 32, clock).give(), "å.ä.ö"]
    assert [seals.open(each) for each in forged] == [None] * 5


def test_a_mail_link_gives_its_number_for_two_weeks() -> None:
    """And then no more; what is not ours never did."""
    clock = Clock(step=0)
    seals = Seals(SECRET, clock)
    text = seals.mail("bcdfg23456")
    young = seals.number(text)
    clock.now += MAIL_SECONDS + 1
    assert (young, seals.number(text), seals.number("x"), seals.number(seals.give())) == (
        "bcdfg23456", None, None, None,
    )  # fmt: skip


def test_a_receipts_address_gives_its_number_for_a_day() -> None:
    """And is no link that confirms anything; nor the other way round."""
    clock = Clock(step=0)
    seals = Seals(SECRET, clock)
    text = seals.receipt("bcdfg23456")
    young = seals.received(text), seals.number(text), seals.received(seals.mail("bcdfg23456"))
    clock.now += RECEIPT_SECONDS + 1
    assert (young, seals.received(text)) == (("bcdfg23456", None, None), None)


def test_a_clock_that_was_set_back_makes_nothing_too_young_or_too_old() -> None:
    """What was given in an hour that has not been yet was given about an hour ago."""
    clock = Clock(step=0)
    seals = Seals(SECRET, clock)
    seal, mail = seals.give(), seals.mail("bcdfg23456")
    clock.now -= 3600
    opened = seals.open(seal)
    assert (opened and opened.age, seals.number(mail)) == (3600, "bcdfg23456")
