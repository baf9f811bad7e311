"""Whoever has to confirm is asked: at once, or later when mail did not work."""

from datetime import timedelta
from pathlib import Path

import pytest

from bridging import NOW, make_submission, sent_by
from form_service import SECRET, Clock, Letters
from torg.bridge.asking import Asker
from torg.bridge.form.mail import AddressError, LaterError
from torg.bridge.form.seals import Seals
from torg.bridge.items import State
from torg.bridge.posting import Posted
from torg.bridge.spool import Spool
from torg.bridge.submission import Contact, Submission
from towns import town

LATER = NOW + timedelta(minutes=3)
TOWN = town([])


def asker(folder: Path, letters: Letters, *waiting: Submission) -> Asker:
    """Who asks, with some that wait for their sender."""
    spool = Spool(folder)
    for each in waiting:
        spool.put(each)
    return Asker(spool, letters, Seals(SECRET, Clock()), "https://form.example.org")


def test_whom_the_form_could_not_ask_the_worker_asks(tmp_path: Path) -> None:
    """Once, with a link that confirms that very number."""
    letters, sent = Letters(), make_submission()
    asks = asker(tmp_path, letters, sent)

    early, told, again = (asks.ask_again(moment, lambda: TOWN) for moment in (NOW, LATER, LATER))

    assert (early, told, again) == (Posted(), Posted([sent.number]), Posted())
    ((to, subject, text),) = letters.sent
    link = next(line for line in text.splitlines() if line.startswith("https://"))
    assert (to, asks.seals.number(link.rpartition("/")[2])) == ("siv@example.org", sent.number)
    assert (asks.spool.items(State.WAITING)[0].track.asked, subject) == (True, "Är det du som skrev? Ny aktivitet")


def test_a_letter_carries_no_words_to_an_address_that_nobody_has_confirmed(tmp_path: Path) -> None:
    """Else anybody could write to anybody from the town's own address."""
    letters = Letters()
    asks = asker(tmp_path, letters, make_submission(fields={"titel": "Vinn pengar"}, note="Ring nu"))

    asks.ask_again(LATER, lambda: TOWN)

    assert [word in " ".join(letters.sent[0]) for word in ("Vinn", "Ring nu", "Schack", "Ny aktivitet")] == [
        False, False, False, True,
    ]  # fmt: skip


def test_one_whose_letter_is_refused_stops_nobody(tmp_path: Path) -> None:
    """Whoever has no working address is not tried again and has to be rung; a full mailbox is tried now and then."""
    sent = [sent_by(each) for each in (1, 2, 3)]
    letters = Letters(faults={"1@": AddressError("A"), "2@": LaterError("B")})
    asks = asker(tmp_path, letters, *sent)

    first = asks.ask_again(LATER, lambda: TOWN)
    for minutes in range(1, 61):
        asks.ask_again(LATER + timedelta(minutes=minutes), lambda: TOWN)

    assert first == Posted([sent[2].number], [sent[0].number])
    assert [to[0] for to, _, _ in letters.tried] == ["1", "2", "3", *"22222"]
    assert [each.track.refused for each in asks.spool.items(State.WAITING)] == [
        each.number == sent[0].number for each in asks.spool.items(State.WAITING)
    ]


def test_whoever_mended_their_mailbox_may_ask_again(tmp_path: Path) -> None:
    """The button on the receipt tries whatever was refused before."""
    letters, sent = Letters(faults={"@": AddressError("A")}), make_submission()
    asks = asker(tmp_path, letters, sent)
    refused = asks.ask(sent, TOWN, NOW)
    letters.faults = {}

    assert (refused, asks.ask(sent, TOWN, NOW), asks.spool.items(State.WAITING)[0].track.refused) == (
        False,
        True,
        False,
    )


def test_nobody_is_written_to_when_it_can_not_be_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a full disk a letter would else go out every round."""
    letters, sent = Letters(), make_submission()
    asks = asker(tmp_path, letters, sent)

    def _full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Spool, "_write", _full)

    assert (asks.ask(sent, TOWN, NOW), letters.tried) == (False, [])
    with pytest.raises(OSError, match="No space"):
        asks.ask_again(LATER, lambda: TOWN)


def test_a_mail_server_that_is_down_is_tried_the_next_round(tmp_path: Path) -> None:
    """And is not asked again for each that waits."""
    letters = Letters(works=False)
    asks = asker(tmp_path, letters, make_submission(), make_submission(number=2))
    down = asks.ask_again(LATER, lambda: TOWN)
    tried = len(letters.tried)
    letters.works = True

    assert (down, tried, len(asks.ask_again(LATER, lambda: TOWN).sent)) == (Posted(), 1, 2)


@pytest.mark.parametrize("contact", [Contact(), Contact(phone="0980-31 92 05")])
def test_who_has_no_address_is_not_asked(tmp_path: Path, contact: Contact) -> None:
    """Somebody rings them; nor is the content read for it."""
    letters = Letters()
    asks = asker(tmp_path, letters, make_submission(contact=contact))

    assert (asks.ask_again(LATER, lambda: None), letters.sent) == (Posted(), [])


def test_without_content_nobody_is_asked_yet(tmp_path: Path) -> None:
    """The letter names the site and its telephone."""
    asks = asker(tmp_path, Letters(), make_submission())

    assert asks.ask_again(LATER, lambda: None) == Posted()
