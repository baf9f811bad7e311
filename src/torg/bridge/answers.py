"""The answer to whoever sent something: one mail, when it is decided. What could not be sent is tried again."""

from collections.abc import Callable

from torg.bridge.form.mail import Mailer, MailError
from torg.bridge.items import Item, Outcome, State
from torg.bridge.spool import Spool
from torg.bridge.submission import shown_number
from torg.domain.numbers import write_phone
from torg.domain.site import Site
from torg.phrases.answers import SUBJECT, approved_mail, declined_mail


def answer(spool: Spool, mailer: Mailer, site: Callable[[], Site | None]) -> tuple[str, ...]:
    """Send every answer that has not been sent; the numbers of those that were.

    Rubbish gets none: who is answered knows that somebody is there.

    Args:
        spool: where.
        mailer: who sends.
        site: the municipality's own settings, asked for when there is anything to send.
    """
    due = [each for each in spool.items(State.CLOSED) if _is_due(each)]
    town = site() if due else None
    if town is None:
        return ()
    told = []
    for item in due:
        try:
            mailer.send(item.submission.contact.mail, SUBJECT, _text(item, town))
        except MailError:
            continue
        spool.note(item.number, item.track.model_copy(update={"answered": True}))
        told.append(item.number)
    return tuple(told)


def _is_due(item: Item) -> bool:
    sent, track = item.submission, item.track
    return bool(sent.contact.mail and track.outcome) and not track.answered and not sent.suspect


def _text(item: Item, site: Site) -> str:
    number, phone = shown_number(item.number), write_phone(site.phone.number)
    if item.track.outcome is Outcome.MERGED:
        return approved_mail(site.name, number, phone)
    return declined_mail(site.name, number, phone, item.track.reason)
