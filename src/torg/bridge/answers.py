"""The answer to whoever sent something: one mail, when it is decided. What could not be sent is tried again."""

from collections.abc import Callable
from datetime import datetime

from torg.bridge.form.mail import Mailer
from torg.bridge.items import Item, Outcome, State
from torg.bridge.matters import matter
from torg.bridge.posting import Posted, Poster
from torg.bridge.spool import Spool
from torg.bridge.submission import shown_number
from torg.domain.catalogue import Catalogue
from torg.domain.numbers import write_phone
from torg.phrases import answers as words


def answer(
    spool: Spool,
    mailer: Mailer,
    town: Callable[[], Catalogue | None],
    now: datetime,
    is_broken: Callable[[], bool] | None = None,
) -> Posted:
    """Send every answer that has not been sent, whatever becomes of the others.

    Rubbish gets none: who is answered knows that somebody is there.

    Args:
        spool: where.
        mailer: who sends.
        town: what is published, asked for when there is anything to send.
        now: the moment it is.
        is_broken: whether what is published can not be built now, asked likewise; None when it always can.

    Raises:
        OSError: when it can not be written down what is sent; then nothing is.
    """
    poster, posted = Poster(spool, mailer), Posted()
    due = [each for each in spool.items(State.CLOSED) if _is_due(each) and poster.is_due(each, now)]
    catalogue = town() if due else None
    soon = not (due and is_broken and is_broken())
    for item in due if catalogue else ():
        if catalogue is None:
            break
        subject, text = _letter(item, catalogue, soon=soon)
        if not posted.count(item.number, poster.send(item, subject, text, now, "answered")):
            break
    return posted


def _is_due(item: Item) -> bool:
    return bool(item.track.outcome) and not item.track.answered and not item.submission.suspect


def _letter(item: Item, town: Catalogue, *, soon: bool) -> tuple[str, str]:
    """The subject and the text."""
    sent, site = item.submission, town.site
    about = words.About(matter(sent, town, typed=True), sent.kind.value, shown_number(item.number))
    sender = words.Sender(site.name, write_phone(site.phone.number))
    done = item.track.outcome is Outcome.MERGED
    yes = words.approved_mail(sender, about, soon=soon)
    text = yes if done else words.declined_mail(sender, about, item.track.reason)
    return words.subject(about, done=done), text
