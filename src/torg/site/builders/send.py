"""A page to send to a friend: links that open a text message or an e-mail, ready written (RFC 6068, RFC 5724).

The message holds what one needs on the way there, so that it helps somebody who never opens the page: the new day of
what was moved, the cost, the sign-up only when one must, and whom to ring. Nothing is said twice.
"""

from collections.abc import Iterable, Iterator
from urllib.parse import quote

from torg.domain.activity import Activity, Entry
from torg.domain.numbers import write_phone
from torg.domain.organisation import Contact
from torg.domain.terms import SignUpNeed
from torg.phrases.isolates import plain_text
from torg.phrases.speech import Speech
from torg.site.contexts import Row, Send, Venue

SMS = 320
"""How long a text message should be at most, in characters; a longer one tells the next time without the rule."""

_NEW_LINE = "\r\n"


def send_of(row: Row, venues: Iterable[Venue], terms: tuple[str, ...], address: str) -> Send:
    """The ways to send an entry's page.

    Args:
        row: the entry as it stands in lists.
        venues: where it is, the next place first.
        terms: the cost, the sign-up and whom to ring: see `terms_to_send`.
        address: the page's full address.
    """
    title = plain_text(row.link.text)
    places = tuple(", ".join(filter(None, (each.link.text, each.address))) for each in venues)
    when = "" if row.when_off else row.when
    lines = (row.link.text, row.status, when, row.next.words, *places[:1], *terms, address)
    whole = _joined(lines)
    short = whole if len(whole) <= SMS or not row.next.until else _joined(each for each in lines if each != when)
    body = _quoted(whole)
    return Send(
        sms=f"sms:?&body={_quoted(short)}",
        mail=f"mailto:?subject={_quoted(title)}&body={body}",
        places="\n".join(map(_plain, places)),
        terms="\n".join(map(_plain, terms)),
    )


def terms_to_send(speech: Speech, entry: Entry, contact: Contact) -> tuple[str, ...]:
    """What it costs, how to sign up when one must, and whom to ring unless the sign-up says it; a line for each.

    Args:
        speech: who says it.
        entry: an activity or a notice.
        contact: whoever answers about it.
    """
    sign_up = _sign_up(speech, entry, contact)
    phone = write_phone(contact.phone) if contact.phone else ""
    ring = speech.ring_words(phone) if phone and phone not in _plain(sign_up) else ""
    return tuple(filter(None, (" ".join(_cost(speech, entry)), sign_up, ring)))


def _cost(speech: Speech, entry: Entry) -> Iterator[str]:
    """The price, what it is for and who pays less; the membership when one needs it."""
    if entry.cost:
        less = {"includes": None, "extras": (), "companion_free": False, "payment": (), "remark": None}
        yield speech.cost_sentence(entry.cost.model_copy(update=less))
    if isinstance(entry, Activity) and entry.membership and entry.membership.needed:
        yield speech.membership_sentence(entry.membership.model_copy(update={"remark": None}))


def _sign_up(speech: Speech, entry: Entry, contact: Contact) -> str:
    """That one must sign up, how, and from when and until when."""
    if not isinstance(entry, Activity) or entry.sign_up.need is SignUpNeed.NO:
        return ""
    short = entry.sign_up.model_copy(update={"seats": None, "queue": False, "remark": None})
    return speech.sign_up_sentence(short, phone=contact.phone, sms=contact.sms, email=contact.email)


def _joined(lines: Iterable[str]) -> str:
    return _NEW_LINE.join(filter(None, lines))


def _plain(text: str) -> str:
    """Plain spaces, and no marks of direction."""
    return plain_text(text).replace("\N{NO-BREAK SPACE}", " ")


def _quoted(text: str) -> str:
    """Percent-encoded UTF-8."""
    return quote(_plain(text), safe="")
