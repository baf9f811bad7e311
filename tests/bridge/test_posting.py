"""One letter: what is written down of it, whatever the mail server says."""

from datetime import timedelta
from pathlib import Path

import pytest

from bridging import NOW, make_submission
from form_service import Letters
from torg.bridge.form.mail import AddressError, LaterError, MailError, UnsureError
from torg.bridge.items import Item, State, Track
from torg.bridge.posting import Delivery, Posted, Poster
from torg.bridge.spool import Spool
from torg.bridge.submission import Contact


def one(folder: Path, letters: Letters, track: Track | None = None) -> tuple[Poster, Item]:
    """Who sends, and somebody to send to."""
    spool, sent = Spool(folder), make_submission()
    spool.put(sent)
    return Poster(spool, letters), spool.note(sent.number, track or Track())


@pytest.mark.parametrize(
    ("fault", "delivery", "after"),
    [
        (None, Delivery.SENT, Track(asked=True)),
        (AddressError("A"), Delivery.NEVER, Track(refused=True, mail_tries=1, mail_after=NOW + timedelta(minutes=1))),
        (LaterError("B"), Delivery.LATER, Track(mail_tries=1, mail_after=NOW + timedelta(minutes=1))),
        (UnsureError("C"), Delivery.DOWN, Track(mail_tries=1, mail_after=NOW + timedelta(minutes=1))),
        (MailError("D"), Delivery.DOWN, Track()),
    ],
)
def test_what_is_remembered(tmp_path: Path, fault: MailError | None, delivery: Delivery, after: Track) -> None:
    """A server that is down is nobody's fault; whoever it may have written to is not written to again at once."""
    poster, item = one(tmp_path, Letters(faults={"@": fault} if fault else {}))

    said = poster.send(item, "Hej", "Hej", NOW, "asked")

    assert (said, poster.spool.items(State.WAITING)[0].track) == (delivery, after)


def test_each_try_waits_longer_than_the_one_before(tmp_path: Path) -> None:
    """But never longer than half a day."""
    poster, item = one(tmp_path, Letters(faults={"@": LaterError("B")}))
    waits = []
    for _ in range(11):
        poster.send(item, "Hej", "Hej", NOW, "asked")
        item = poster.spool.items(State.WAITING)[0]
        assert item.track.mail_after
        waits.append((item.track.mail_after - NOW) // timedelta(minutes=1))

    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 720]


@pytest.mark.parametrize(
    ("track", "due"),
    [(Track(), True), (Track(refused=True), False), (Track(mail_after=NOW + timedelta(seconds=1)), False),
     (Track(mail_after=NOW), True)],
)  # fmt: skip
def test_when_one_may_be_written_to(tmp_path: Path, track: Track, due: bool) -> None:
    """There is an address that takes letters, and it is not too soon."""
    poster, item = one(tmp_path, Letters(), track)
    nowhere = Item(item.submission.model_copy(update={"contact": Contact()}), item.state, track)

    assert (poster.is_due(item, NOW), poster.is_due(nowhere, NOW)) == (due, False)


def test_what_others_write_down_meanwhile_stays(tmp_path: Path) -> None:
    """The sender may confirm, and the worker begin, while the mail server thinks."""
    poster, item = one(tmp_path, Letters())
    poster.spool.confirm(item.number)
    poster.spool.note(item.number, Track(commit="c"))

    poster.send(item, "Hej", "Hej", NOW, "asked")

    (kept,) = poster.spool.items(State.CONFIRMED)
    assert kept.track == Track(commit="c", asked=True)


def test_a_round_is_counted() -> None:
    """And ends when the server takes no letters."""
    posted = Posted()
    on = [posted.count(each.name, each) for each in Delivery]

    assert (posted, on) == (Posted(["SENT"], ["NEVER"]), [True, True, True, False])
