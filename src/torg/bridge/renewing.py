"""Proposals made anew when what is published has changed on the lines beside them.

A time called off, a time moved, «allt stämmer» and a pause say what is wanted without saying what stood there before.
So they can be carried out upon any version, and two of them on neighbouring lines need no person to join them. A change
says which fields it is about, and is carried out upon what is published as long as nobody else has changed the same
ones.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from torg.bridge.clone import Clone
from torg.bridge.forges.forge import Forge, Proposal
from torg.bridge.items import Item
from torg.bridge.making import Unmade, Why
from torg.bridge.meeting import RENEWED
from torg.bridge.preparing import Preparer
from torg.bridge.spool import Spool
from torg.bridge.submission import shown_number
from torg.phrases.proposals import short_body


class Renewal(Enum):
    """What became of it."""

    NONE = "nothing had to be done, or nothing can be"
    DONE = "the proposal has a new commit"
    NEEDLESS = "what is published says so already, and the proposal is gone"


@dataclass(frozen=True, slots=True)
class Renewer:
    """Who makes proposals anew.

    Attributes:
        spool: where they are written down.
        clone: freshly fetched.
        forge: where they are open.
        preparer: who makes commits.
    """

    spool: Spool
    clone: Clone
    forge: Forge
    preparer: Preparer

    def renew(self, item: Item, now: datetime) -> Renewal:
        """Make a proposal anew when it can not be joined with what is published, or adds nothing to it, and only then.

        The new commit is written down before it is pushed, upon the old one alone: a proposal that somebody else has
        changed is left as it is, and a worker that dies in between does the same thing again.

        Args:
            item: one that is sent and not decided.
            now: the moment it is.

        Raises:
            GitError: when git can not do it, or the proposal was changed meanwhile.
            ForgeError: when the forge can not be asked.
            OSError: when it can not be written down.
        """
        track, main, number = item.track, self.clone.tip(), item.number
        if item.submission.kind not in RENEWED or not main:
            return Renewal.NONE
        stands = main == track.base or self._stands(main, track.commit)
        tip = "" if stands and not track.former else self.forge.proposed(self.clone, number, track)
        if not tip or tip not in {track.commit, track.former} or (stands and tip == track.commit):
            return Renewal.NONE
        if tip == track.commit:
            seen = self.preparer.base_of(item.submission) if item.submission.base else None
            made = self.preparer.prepare(item.submission, number, main, now, seen or track.base)
            if isinstance(made, Unmade):
                if made.why is not Why.ALREADY:
                    return Renewal.NONE
                self.forge.withdraw(self.clone, number, tip)
                return Renewal.NEEDLESS
            changes = {**made.noted(), "former": tip, "judged": False}
            track = self.spool.note(number, track.model_copy(update=changes)).track
        title, line = self.clone.message(track.commit).partition("\n")[0], short_body(shown_number(number))
        self.forge.replace(self.clone, Proposal(number, track.commit, title, line, ""), tip)
        return Renewal.DONE

    def _stands(self, main: str, commit: str) -> bool:
        """Whether a proposal can be joined with what is published, and adds something to it."""
        joined = self.clone.joined(main, commit)
        return bool(joined) and joined != self.clone.tree_of(main)
