"""One letter to a sender: remembered before it is sent, so that a full disk or a refusal never makes it two or none.

A sender whose letter is refused never stops the others. One who is refused for good is not tried again: somebody rings.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from torg.bridge.form.mail import AddressError, LaterError, Mailer, MailError, UnsureError
from torg.bridge.items import Item, State
from torg.bridge.spool import Spool

_LONGEST = timedelta(hours=12)
_MOST_DOUBLINGS = 10


class Delivery(Enum):
    """What became of a letter."""

    SENT = "the server has taken it"
    NEVER = "the server takes none for that address"
    LATER = "this letter is tried again; others may go on"
    DOWN = "the server takes no letters now: the others wait for the next round"


@dataclass(frozen=True, slots=True)
class Posted:
    """What one round came to, by numbers: who got a letter, and whose address turned out not to work."""

    sent: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def count(self, number: str, delivery: Delivery) -> bool:
        """Write down what became of one; whether the others may go on."""
        if delivery is Delivery.SENT:
            self.sent.append(number)
        elif delivery is Delivery.NEVER:
            self.refused.append(number)
        return delivery is not Delivery.DOWN


@dataclass(frozen=True, slots=True)
class Poster:
    """Who sends.

    Attributes:
        spool: where it is written down.
        mailer: the mail server.
    """

    spool: Spool
    mailer: Mailer

    def is_due(self, item: Item, now: datetime) -> bool:
        """Whether a letter may be tried now: there is an address, not refused, and it is not too soon."""
        after = item.track.mail_after
        return bool(item.submission.contact.mail) and not item.track.refused and (after is None or after <= now)

    def send(self, item: Item, subject: str, text: str, now: datetime, done: str) -> Delivery:
        """Send a letter to the one who sent something.

        Args:
            item: whose.
            subject: the letter's.
            text: likewise.
            now: the moment it is.
            done: the attribute of `Track` that says that it is sent.

        Raises:
            OSError: when it can not be written down; then nothing is sent, or it is not sent again for a while.
        """
        tries = item.track.mail_tries
        wait = min(timedelta(minutes=2 ** min(tries, _MOST_DOUBLINGS)), _LONGEST)
        self._note(item, mail_tries=tries + 1, mail_after=now + wait)
        try:
            self.mailer.send(item.submission.contact.mail, subject, text)
        except AddressError:
            self._note(item, refused=True)
            return Delivery.NEVER
        except LaterError:
            return Delivery.LATER
        except UnsureError:
            return Delivery.DOWN
        except MailError:
            self._note(item, mail_tries=tries, mail_after=item.track.mail_after)
            return Delivery.DOWN
        self._note(item, **{done: True}, mail_tries=0, mail_after=None, refused=False)
        return Delivery.SENT

    def _note(self, item: Item, **changes: object) -> None:
        self.spool.amend(item.number, tuple(State), **changes)
