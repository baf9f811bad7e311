"""The mail that asks a sender whether it was them: by the form at once, and by the worker when that did not go well."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from torg.bridge.form.mail import Mailer
from torg.bridge.form.seals import Seals
from torg.bridge.items import Item, State
from torg.bridge.matters import matter
from torg.bridge.posting import Delivery, Posted, Poster
from torg.bridge.spool import Spool
from torg.bridge.submission import Submission, shown_number
from torg.domain.catalogue import Catalogue
from torg.domain.numbers import write_phone
from torg.phrases.form_mail import confirm_mail, confirm_subject

_PATIENCE = timedelta(minutes=2)
"""How long the form may take with its own try."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks.

    Attributes:
        spool: where it is written down that somebody has been asked.
        mailer: who sends.
        seals: what signs the link.
        address: the form's full address, without a slash last.
    """

    spool: Spool
    mailer: Mailer
    seals: Seals
    address: str

    def ask(self, submission: Submission, town: Catalogue, now: datetime) -> bool:
        """Ask the sender, also one that could not be asked before; whether the mail could be sent."""
        item = self.spool.get(submission.number)
        if item is None or item.state is not State.WAITING or not item.submission.contact.mail:
            return False
        with suppress(OSError):  # the form has promised no letter yet, and the worker tries again
            return self._ask(item, town, now) is Delivery.SENT
        return False

    def ask_again(self, now: datetime, town: Callable[[], Catalogue | None]) -> Posted:
        """Ask everybody whom the form could not.

        One whose letter is refused does not stop the others; when the mail server takes none, they wait for the next
        round.

        Args:
            now: the moment it is.
            town: what is published, asked for when there is anybody to ask.

        Raises:
            OSError: when it can not be written down who is asked; then nobody is.
        """
        poster, posted = Poster(self.spool, self.mailer), Posted()
        due = [
            each
            for each in self.spool.items(State.WAITING)
            if not each.track.asked and now - each.submission.moment > _PATIENCE and poster.is_due(each, now)
        ]
        catalogue = town() if due else None
        for item in due if catalogue else ():
            if catalogue is None or not posted.count(item.number, self._ask(item, catalogue, now)):
                break
        return posted

    def _ask(self, item: Item, town: Catalogue, now: datetime) -> Delivery:
        link = f"{self.address}/bekrafta/{self.seals.mail(item.number)}"
        about, site = matter(item.submission, town, typed=False), town.site
        text = confirm_mail(site.name, about, link, shown_number(item.number), write_phone(site.phone.number))
        return Poster(self.spool, self.mailer).send(item, confirm_subject(about), text, now, "asked")
