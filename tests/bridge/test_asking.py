"""Whoever has to confirm is asked: at once, or later when mail did not work."""

from datetime import timedelta
from pathlib import Path

import pytest

from bridging import NOW, make_submission
from factories import make_site
from form_service import SECRET, Clock, Letters
from torg.bridge.asking import Asker
from torg.bridge.form.seals import Seals
from torg.bridge.items import State
from torg.bridge.spool import Spool
from torg.bridge.submission import Contact, Submission

LATER = NOW + timedelta(minutes=3)


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

    early, told, again = (asks.ask_again(moment, make_site) for moment in (NOW, LATER, LATER))

    assert (early, told, again) == ((), (sent.number,), ())
    ((to, _, text),) = letters.sent
    link = next(line for line in text.splitlines() if line.startswith("https://"))
    assert (to, asks.seals.number(link.rpartition("/")[2])) == ("siv@example.org", sent.number)
    assert asks.spool.items(State.WAITING)[0].track.asked


def test_a_mail_server_that_is_down_is_tried_the_next_round(tmp_path: Path) -> None:
    """And is not asked again for each that waits."""
    letters = Letters(works=False)
    asks = asker(tmp_path, letters, make_submission(), make_submission(number=2))
    down = asks.ask_again(LATER, make_site)
    letters.works = True

    assert (down, len(asks.ask_again(LATER, make_site))) == ((), 2)


@pytest.mark.parametrize("contact", [Contact(), Contact(phone="0980-31 92 05")])
def test_who_has_no_address_is_not_asked(tmp_path: Path, contact: Contact) -> None:
    """Somebody rings them; nor is the content read for it."""
    letters = Letters()
    asks = asker(tmp_path, letters, make_submission(contact=contact))

    assert (asks.ask_again(LATER, lambda: None), letters.sent) == ((), [])


def test_without_content_nobody_is_asked_yet(tmp_path: Path) -> None:
    """The letter names the site and its telephone."""
    asks = asker(tmp_path, Letters(), make_submission())

    assert asks.ask_again(LATER, lambda: None) == ()
