"""A page to send to a friend: links that open a text message or an e-mail, ready written (RFC 6068, RFC 5724).

The message holds what one needs on the way there, so that it helps somebody who never opens the page.
"""

from collections.abc import Iterable
from urllib.parse import quote

from torg.phrases.isolates import plain_text
from torg.phrases.speech import Speech
from torg.site.contexts import Contact, Row, Send, Venue

_NEW_LINE = "\r\n"


def send_of(speech: Speech, row: Row, venues: Iterable[Venue], contact: Contact, address: str) -> Send:
    """The ways to send an entry's page.

    Args:
        speech: who says it.
        row: the entry as it stands in lists.
        venues: where it is, the next place first.
        contact: whom to ring.
        address: the page's full address.
    """
    title = plain_text(row.link.text)
    phones = [each.link.text for each in contact.channels if each.link.href.startswith("tel:")]
    lines = (
        row.link.text,
        row.link.note,
        row.status,
        row.when,
        row.next.words,
        *(", ".join(filter(None, (each.link.text, each.address))) for each in list(venues)[:1]),
        *(speech.ring_words(phone) for phone in phones[:1]),
        address,
    )
    body = _quoted(_NEW_LINE.join(filter(None, lines)))
    return Send(sms=f"sms:?&body={body}", mail=f"mailto:?subject={_quoted(title)}&body={body}")


def _quoted(text: str) -> str:
    """Percent-encoded UTF-8, with plain spaces and without marks of direction."""
    return quote(plain_text(text).replace("\N{NO-BREAK SPACE}", " "), safe="")
