"""What the spool needs looking after: what waits too long, and what nobody needs any more."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from torg.bridge.items import Item, State
from torg.bridge.spool import Spool


def overdue(spool: Spool, now: datetime, *, after: timedelta = timedelta(hours=1)) -> tuple[Item, ...]:
    """What should have come further by now and has not: reason to ring somebody.

    In `inkorg` that is what nobody has been asked about, since mail does not work or there is no address. Whoever has
    been asked may take their time.

    Args:
        spool: where.
        now: the moment it is.
        after: how long a submission may wait.
    """
    unasked = (each for each in spool.items(State.WAITING) if not each.track.asked)
    late = (*spool.items(State.CONFIRMED), *spool.items(State.FAILED), *unasked)
    return tuple(each for each in late if now - each.submission.moment > after)


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long things stay.

    Attributes:
        contact: the sender's contact, after the answer.
        unconfirmed: what nobody confirmed, and what is probably rubbish.
        undecided: the sender's contact, when nobody ever tells what was decided.
    """

    contact: timedelta = timedelta(days=30)
    unconfirmed: timedelta = timedelta(days=30)
    undecided: timedelta = timedelta(days=180)


def purge(spool: Spool, now: datetime, keeping: Keeping | None = None) -> tuple[str, ...]:
    """Delete what nobody needs any more; the numbers of all that were touched.

    A proposal that no forge ever told of is closed without an outcome; it can be decided there all the same.
    """
    keep = keeping or Keeping()
    touched = []
    for item in spool.items(State.CLOSED):
        closed, kept = item.track.closed, item.submission
        if closed and now - closed > keep.contact and kept != kept.without_person():
            spool.forget(item.number)
            touched.append(item.number)
    for item in spool.items(State.SENT):
        if now - item.submission.moment > keep.undecided:
            spool.forget(item.number)
            spool.move(item.number, State.CLOSED, item.track.model_copy(update={"closed": now}))
            touched.append(item.number)
    for item in (*spool.items(State.WAITING), *spool.items(State.SUSPECT)):
        if now - item.submission.moment > keep.unconfirmed:
            spool.drop(item.number)
            touched.append(item.number)
    return tuple(touched)
