"""What the spool needs looking after: what waits too long, and what nobody needs any more."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from torg.bridge.items import Item, State
from torg.bridge.spool import Spool

AN_HOUR = timedelta(hours=1)


def stuck(spool: Spool, now: datetime, *, after: timedelta = AN_HOUR) -> tuple[Item, ...]:
    """What the programs should have taken further by now and have not: the worker, the remote or mail does not work.

    Args:
        spool: where.
        now: the moment it is.
        after: how long a submission may wait.
    """
    unasked = (each for each in spool.items(State.WAITING) if not each.track.asked and not needs_call(each))
    late = (*spool.items(State.CONFIRMED), *spool.items(State.FAILED), *unasked)
    return tuple(each for each in late if now - each.submission.moment > after)


def unrung(spool: Spool, now: datetime, *, after: timedelta = AN_HOUR) -> tuple[Item, ...]:
    """What has waited too long for somebody to ring, since no mail reaches its sender; as `stuck`."""
    waiting = (each for each in spool.items(State.WAITING) if needs_call(each))
    return tuple(each for each in waiting if now - each.submission.moment > after)


def needs_call(item: Item) -> bool:
    """Whether the sender of one that waits can only be asked by telephone: no address, or one that does not work."""
    return item.state is State.WAITING and (item.track.refused or not item.submission.contact.mail)


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long things stay.

    Attributes:
        contact: the sender's contact and words, after the answer.
        unconfirmed: what its sender never confirmed, and what is probably rubbish.
        undecided: what waits for staff: one whose sender has to be rung, and one of which no forge ever tells.
    """

    contact: timedelta = timedelta(days=30)
    unconfirmed: timedelta = timedelta(days=30)
    undecided: timedelta = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Purged:
    """The numbers of all that were touched."""

    forgotten: list[str] = field(default_factory=list)
    """Settled: the sender's contact and words are gone."""
    undecided: list[str] = field(default_factory=list)
    """Nobody ever told what was decided: likewise, and they are waited for no more."""
    dropped: list[str] = field(default_factory=list)
    """Never confirmed: gone altogether."""


def purge(spool: Spool, now: datetime, keeping: Keeping | None = None) -> Purged:
    """Delete what nobody needs any more.

    A proposal that no forge ever told of is closed without an outcome; it can be decided there all the same.

    Args:
        spool: where.
        now: the moment it is; only one that can be believed (`torg.bridge.clock`).
        keeping: how long things stay.

    Raises:
        OSError: when the spool can not be written.
    """
    keep, gone = keeping or Keeping(), Purged()
    for item in spool.items(State.SENT):
        if now - item.submission.moment > keep.undecided:
            spool.move(item.number, State.CLOSED, item.track.model_copy(update={"closed": now}))
            gone.undecided.append(item.number)
    for item in spool.items(State.CLOSED):
        closed = item.track.closed
        over = closed and (item.track.outcome is None or now - closed > keep.contact)
        if over and not item.is_forgotten:
            spool.forget(item.number)
            if item.number not in gone.undecided:
                gone.forgotten.append(item.number)
    for item in (*spool.items(State.WAITING), *spool.items(State.SUSPECT)):
        longest = max(keep.undecided, keep.unconfirmed) if needs_call(item) else keep.unconfirmed
        if now - item.submission.moment > longest:
            spool.drop(item.number)
            gone.dropped.append(item.number)
    return gone
