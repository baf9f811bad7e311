"""What a calendar program shows of an event: its title, its text in easy-read order, and what a feed is called.

The text is plain and short: what is different, what it is, where, what it costs, whether to sign up, who meets you,
whom to ring, and the page's address last (programs make links of addresses, and cut long texts).
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from torg.domain.activity import Activity, Entry
from torg.domain.clock import write_clock
from torg.domain.numbers import write_phone
from torg.domain.organisation import Contact
from torg.domain.places import Place, PlaceKind
from torg.domain.schedule.occurrences import Occurrence, Status
from torg.phrases.facts import cost_sentence, sign_up_sentence
from torg.phrases.facts_venue import address_line, kind_sentence
from torg.phrases.joining import listed, lower_first, sentence
from torg.phrases.occurrences import cancelled_words, changed_words, moved_from_words
from torg.phrases.page_sentences import places_in_words, ring_hours

LONGEST = 500
"""About how many characters a text may have: a thousand longer ones make a feed too heavy for a telephone."""

_PREFIXES = {Status.CANCELLED: "INSTÄLLT: ", Status.RESERVE: "RESERVDAG: "}
_RESERVE = "Det här är en reservdag. Vi ses bara om det inte gick den dag som var tänkt."
_NO_END = "Sluttiden är inte bestämd."


def event_title(title: str, status: Status) -> str:
    """The entry's title, after `INSTÄLLT:` or `RESERVDAG:` in capitals: programs hide a status, but not a title."""
    return _PREFIXES.get(status, "") + title


def status_note(found: Occurrence, hours: str = "", place: str = "") -> str:
    """What is different this time, in the words of the pages; nothing when all is as usual.

    Args:
        found: the occurrence.
        hours: the hours in words when they are other than usual.
        place: the place's name when it is another than usual.
    """
    if found.status is Status.CANCELLED:
        return cancelled_words(found.reason)
    if found.status is Status.RESERVE:
        return _RESERVE
    if found.moved_from:
        return sentence(moved_from_words(found.moved_from))
    return changed_words(hours, place) if found.changed else ""


def end_note(end: date | datetime | None, *, about: bool) -> str:
    """That the end is not fixed, when it is not."""
    if end is None:
        return _NO_END
    return f"Det slutar ungefär {write_clock(end.time())}." if about and isinstance(end, datetime) else ""


def event_text(entry: Entry, notes: Sequence[str], places: Sequence[Place], contact: str, address: str) -> str:
    """An event's text, a line for each thing.

    Args:
        entry: the activity or notice.
        notes: what is different, whole sentences.
        places: where it is.
        contact: whom to ring, as `contact_line` says it.
        address: the page's address.
    """
    before = list(filter(None, notes))
    after = [each for each in (*_facts(entry, places), contact, address) if each]
    room = LONGEST - sum(len(each) + 1 for each in (*before, *after))
    return "\n".join((*before, *_beginning(entry.easy, room), *after))


def _beginning(easy: str, room: int) -> Iterator[str]:
    """As many of the first lines as there is room for, but always the first one."""
    for index, line in enumerate(filter(None, map(str.strip, easy.splitlines()))):
        room -= len(line) + 1
        if index and room < 0:
            return
        yield line


def _facts(entry: Entry, places: Sequence[Place]) -> Iterator[str]:
    """Where, cost, sign-up, who meets you; empty texts for what is not said."""
    if places:
        yield f"Plats: {places_in_words([place.name.rstrip('.') for place in places])}."
        yield " ".join(dict.fromkeys(filter(None, (kind_sentence(place.kind) for place in places))))
    if isinstance(entry, Activity):
        yield f"Vi samlas här: {lower_first(entry.meeting_point).rstrip('.')}." if entry.meeting_point else ""
    if entry.link and any(place.kind is PlaceKind.ONLINE for place in places):
        yield f"Länk: {entry.link}"
    yield cost_sentence(entry.cost) if entry.cost else ""
    if isinstance(entry, Activity):
        yield sign_up_sentence(entry.sign_up)
        meets = entry.first_visit.meets if entry.first_visit else None
        yield f"Du möts av: {lower_first(meets).rstrip('.')}." if meets else ""


def contact_line(own: Contact | None, shared: Contact) -> str:
    """Whom to ring: the entry's own number, or the organisation's; another way in when there is no number."""
    record = own if own is not None and not own.is_empty else shared
    if record.phone:
        hours = record.hours or (own.hours if own else None)
        return " ".join(filter(None, (f"Frågor? Ring {write_phone(record.phone)}.", hours and ring_hours(hours))))
    if record.sms:
        return f"Frågor? Skicka sms till {write_phone(record.sms)}."
    if record.email:
        return f"Frågor? Mejla {record.email}."
    return f"Frågor? Skriv på {record.web}" if record.web else ""


def event_place(places: Sequence[Place], link: str | None) -> str:
    """Where, on one line as maps understand it: `Handens lokal, Smedjegatan 7, 123 45 Lövköping`.

    What is only online has its link there.
    """
    if link and len(places) == 1 and places[0].kind is PlaceKind.ONLINE:
        return f"{places[0].name}, {link}"
    return listed([", ".join(filter(None, (place.name, address_line(place)))) for place in places])


def everything_name(site: str) -> str:
    """The calendar with all there is."""
    return site


def just_come_name(town: str) -> str:
    """The calendar of what one can just come to."""
    return f"Bara att komma i {town}"


def interest_name(label: str, town: str) -> str:
    """The calendar of an interest."""
    return f"{label} i {town}"


def area_name(area: str) -> str:
    """The calendar of a part of town."""
    return f"Det händer i {area}"
