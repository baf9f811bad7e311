"""Small changes made anew when what is published has changed on the lines beside them.

A time called off, a time moved, «allt stämmer» and a pause say what is wanted without saying what stood there before.
So they can be carried out upon any version, and two of them on neighbouring lines need no person to join them.
"""

from datetime import datetime
from enum import Enum

from torg.bridge.clone import PROPOSALS, Clone
from torg.bridge.items import Item
from torg.bridge.making import Unmade, Why
from torg.bridge.preparing import Preparer
from torg.bridge.spool import Spool
from torg.bridge.submission import Kind

KINDS = frozenset({Kind.CALL_OFF, Kind.MOVE, Kind.CONFIRM, Kind.PAUSE})


class Renewal(Enum):
    """What became of it."""

    NONE = "nothing had to be done, or nothing can be"
    DONE = "the branch has a new commit"
    NEEDLESS = "what is published says so already, and the branch is gone"


def renew(spool: Spool, clone: Clone, preparer: Preparer, item: Item, now: datetime) -> Renewal:
    """Make a proposal anew when it can not be joined with what is published, and only then.

    The new commit is written down before it is pushed, upon the old one alone: a branch that somebody else has changed
    is left as it is, and a worker that dies in between does the same thing again.

    Args:
        spool: where the item is.
        clone: freshly fetched.
        preparer: who makes commits.
        item: one that is sent and not decided.
        now: the moment it is.

    Raises:
        GitError: when git can not do it, or the branch was changed meanwhile.
        OSError: when it can not be written down.
    """
    track, branch = item.track, f"{PROPOSALS}{item.number}"
    tip, main = clone.tip(f"forslag/{item.number}"), clone.tip()
    if item.submission.kind not in KINDS or not tip or not main or tip not in {track.commit, track.former}:
        return Renewal.NONE
    if tip == track.commit:
        if main == track.base or clone.joins(main, tip):
            return Renewal.NONE
        made = preparer.prepare(item.submission, item.number, main, now)
        if isinstance(made, Unmade):
            if made.why is not Why.ALREADY:
                return Renewal.NONE
            clone.push({branch: ""}, {branch: tip})
            return Renewal.NEEDLESS
        changes = {**made.noted(), "former": tip, "judged": False}
        track = spool.note(item.number, track.model_copy(update=changes)).track
    clone.push({branch: track.commit}, {branch: tip})
    return Renewal.DONE
