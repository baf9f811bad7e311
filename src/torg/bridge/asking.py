"""The mail that asks a sender whether it was them: by the form at once, and by the worker when that did not go well."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from torg.bridge.form.mail import Mailer, MailError
from torg.bridge.form.seals import Seals
from torg.bridge.items import State
from torg.bridge.spool import Spool
from torg.bridge.submission import Submission, shown_number
from torg.domain.numbers import write_phone
from torg.domain.site import Site
from torg.phrases.form_mail import CONFIRM_SUBJECT, confirm_mail

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

    def ask(self, submission: Submission, site: Site) -> bool:
        """Ask the sender; whether the mail could be sent."""
        number, to = submission.number, submission.contact.mail
        if not to:
            return False
        link = f"{self.address}/bekrafta/{self.seals.mail(number)}"
        text = confirm_mail(site.name, link, shown_number(number), write_phone(site.phone.number))
        try:
            self.mailer.send(to, CONFIRM_SUBJECT, text)
        except MailError:
            return False
        item = self.spool.get(number)
        if item and item.state is State.WAITING:
            with suppress(OSError, KeyError):  # at worst they are asked twice
                self.spool.note(number, item.track.model_copy(update={"asked": True}))
        return True

    def ask_again(self, now: datetime, site: Callable[[], Site | None]) -> tuple[str, ...]:
        """Ask everybody whom the form could not; the numbers of those that were asked.

        After one mail that can not be sent the rest wait for the next round.

        Args:
            now: the moment it is.
            site: the municipality's own settings, asked for when there is anybody to ask.
        """
        due = [
            each.submission
            for each in self.spool.items(State.WAITING)
            if not each.track.asked and each.submission.contact.mail and now - each.submission.moment > _PATIENCE
        ]
        town = site() if due else None
        told: list[str] = []
        for submission in due if town else ():
            if town is None or not self.ask(submission, town):
                break
            told.append(submission.number)
        return tuple(told)
