"""What the spool needs looking after: what waits too long, and what nobody needs any more."""

from datetime import datetime, timedelta

from torg.bridge.items import Item, State
from torg.bridge.spool import Spool


def overdue(spool: Spool, now: datetime, *, after: timedelta = timedelta(hours=1)) -> tuple[Item, ...]:
    """What should have become a proposal by now and has not, oldest first: reason to ring somebody.

    Args:
        spool: where.
        now: the moment it is.
        after: how long a submission may wait.
    """
    late = (*spool.items(State.CONFIRMED), *spool.items(State.FAILED))
    return tuple(each for each in late if now - each.submission.moment > after)


def purge(
    spool: Spool,
    now: datetime,
    *,
    contact: timedelta = timedelta(days=30),
    unconfirmed: timedelta = timedelta(days=30),
) -> tuple[str, ...]:
    """Delete what nobody needs any more; the numbers of all that were touched.

    Args:
        spool: where.
        now: the moment it is.
        contact: how long after the answer the sender's contact stays.
        unconfirmed: how long what nobody confirmed, and what is probably rubbish, stays at all.
    """
    touched = []
    for item in spool.items(State.CLOSED):
        closed, kept = item.track.closed, item.submission
        if closed and now - closed > contact and kept != kept.without_person():
            spool.forget(item.number)
            touched.append(item.number)
    for item in (*spool.items(State.WAITING), *spool.items(State.SUSPECT)):
        if now - item.submission.moment > unconfirmed:
            spool.drop(item.number)
            touched.append(item.number)
    return tuple(touched)
