"""An entry's events as bytes: each is written once, whole, and then only joined (RFC 5545 section 3.6.1)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from torg.domain.activity import Activity, Entry
from torg.domain.catalogue import Catalogue
from torg.domain.places import GeoPoint, Place
from torg.domain.schedule.dates import days_after
from torg.domain.schedule.differences import differences
from torg.domain.schedule.occurrences import Occurrence, Status, timetable
from torg.domain.schedule.sessions import Session, sessions
from torg.outputs.ical.lines import line, text, text_line
from torg.outputs.ical.recurrence import write_rule
from torg.outputs.ical.stamps import Stamp, Stamper
from torg.outputs.ical.uids import uid
from torg.outputs.ical.zone import moment_line, utc
from torg.outputs.series.book import SeriesBook
from torg.outputs.series.series import Series
from torg.phrases.calendar_words import contact_line, end_note, event_place, event_text, event_title, status_note
from torg.phrases.occurrences import hours_in_words
from torg.phrases.page_sentences import places_in_words

UNKNOWN_END = timedelta(hours=1)
"""How long something lasts in a calendar when nobody knows: programs give an event without an end 0 hours, or 24."""

_STATUS = {Status.CANCELLED: "CANCELLED", Status.RESERVE: "TENTATIVE"}
_TAIL = b"TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"


@dataclass(frozen=True, slots=True)
class Event:
    """One VEVENT."""

    uid: str
    recurrence: date | datetime | None
    """Which instance of the series it stands for; None for the series itself, or for what is once."""
    content: bytes
    """The whole VEVENT."""
    place_ids: tuple[str, ...]

    @property
    def sort_key(self) -> tuple[str, str]:
        """By UID, the series before its instances."""
        return self.uid, self.recurrence.isoformat() if self.recurrence else ""


@dataclass(frozen=True, slots=True)
class Writer:
    """What is needed to write events."""

    catalogue: Catalogue
    book: SeriesBook
    host: str
    page_address: Callable[[Entry], str]
    stamper: Stamper

    def events(self, entry: Entry) -> tuple[Event, ...]:
        """All events of an entry that belong in feeds today, sorted."""
        drafts = sorted(_Drafts(self, entry).all(), key=lambda draft: draft.sort_key)
        if not drafts:
            return ()
        stamp = _stamp_lines(self.stamper(entry, b"".join(draft.content for draft in drafts)))
        return tuple(replace(draft, content=_stamped(draft.content, stamp)) for draft in drafts)


def _stamp_lines(stamp: Stamp) -> bytes:
    """DTSTAMP without METHOD is when the event was last revised (section 3.8.7.2), so both are the same."""
    changed = utc(stamp.changed)
    return f"DTSTAMP:{changed}\r\nLAST-MODIFIED:{changed}\r\nSEQUENCE:{stamp.sequence}\r\n".encode()


def _stamped(content: bytes, stamp: bytes) -> bytes:
    """The stamp's place is before DTSTART, which stands once in an event and begins a line."""
    head, start, rest = content.partition(b"\r\nDTSTART;")
    return b"".join((head, b"\r\n", stamp, start[2:], rest))


class _Drafts:
    """Writes the events of one entry, without stamps."""

    def __init__(self, writer: Writer, entry: Entry) -> None:
        self._writer = writer
        self._entry = entry
        self._address = writer.page_address(entry)
        organisation = writer.catalogue.organisations.get(entry.organisation)
        own = entry.contact if isinstance(entry, Activity) else None
        self._contact = contact_line(own, organisation.contact) if organisation else ""
        self._link = line("URL", self._address) + self._categories()
        self._ends: dict[tuple[object, ...], bytes] = {}

    def all(self) -> Iterator[Event]:
        """Every event."""
        for each in self._writer.book.of(self._entry):
            for number, session in enumerate(sessions(each.first)):
                yield from self._series(each, number, session)

    def _series(self, series: Series, number: int, session: Session) -> Iterator[Event]:
        name = uid(self._entry, self._writer.host, series.schedule, number, series.parts)
        first = series.first
        start, end = session.start, _end(first, session)
        master = first if series.rule is None else first._replace(status=Status.PLANNED, reason="")
        recurring = b""
        if series.rule:
            recurring = line("RRULE", write_rule(series.rule, timed=isinstance(start, datetime)))
            recurring += b"".join(moment_line("EXDATE", _on(day, start)) for day in series.without)
        yield self._event(name, None, start, end, recurring, master, session)
        for off in series.cancelled:
            begin = _on(off.day, start)
            own = sessions(off)[number]
            yield self._event(name, begin, begin, _end(off, own), b"", off, own)

    def _event(  # noqa: PLR0913, PLR0917 -- an event is this much
        self,
        name: str,
        recurrence: date | datetime | None,
        start: date | datetime,
        end: date | datetime,
        recurring: bytes,
        found: Occurrence,
        session: Session,
    ) -> Event:
        parts = (
            b"BEGIN:VEVENT\r\n",
            text_line("UID", name),
            moment_line("RECURRENCE-ID", recurrence) if recurrence else b"",
            moment_line("DTSTART", start),
            moment_line("DTEND", end),
            recurring,
            self._words(found, session),
        )
        return Event(name, recurrence, b"".join(parts), found.place_ids)

    def _words(self, found: Occurrence, session: Session) -> bytes:
        """SUMMARY and all that follows; the same for every event that says the same."""
        notes = (status_note(found, *self._changed(found)), end_note(session.end, about=session.about))
        key = (found.status, found.place_ids, notes)
        if key not in self._ends:
            self._ends[key] = self._write_words(found, notes)
        return self._ends[key]

    def _changed(self, found: Occurrence) -> tuple[str, str]:
        """What is other than usual that day, in words: hours and place."""
        if not found.changed:
            return "", ""
        hours, place = differences(timetable(self._entry), self._writer.book.calendar, found)
        known = self._writer.catalogue.places
        names = [known[each].name for each in found.place_ids if each in known]
        return hours_in_words(found.times, found.day) if hours else "", places_in_words(names) if place else ""

    def _write_words(self, found: Occurrence, notes: Sequence[str]) -> bytes:
        entry = self._entry
        known = self._writer.catalogue.places
        places = [known[place] for place in found.place_ids if place in known]
        where = event_place(places, entry.link)
        parts = (
            text_line("SUMMARY", event_title(entry.title, found.status)),
            text_line("DESCRIPTION", event_text(entry, notes, places, self._contact, self._address)),
            text_line("LOCATION", where) if where else b"",
            _geo(places),
            self._link,
            line("STATUS", _STATUS.get(found.status, "CONFIRMED")),
            _TAIL,
        )
        return b"".join(parts)

    def _categories(self) -> bytes:
        known = self._writer.catalogue.interests
        labels = [text(known[each].label) for each in dict.fromkeys(self._entry.interests) if each in known]
        return line("CATEGORIES", ",".join(labels)) if labels else b""


def _on(day: date, start: date | datetime) -> date | datetime:
    """The day at the same hour, or the day itself for whole days."""
    return datetime.combine(day, start.time()) if isinstance(start, datetime) else day


def _end(found: Occurrence, session: Session) -> date | datetime:
    """DTEND, which is always told and always after DTSTART; of whole days it is the day after (section 3.6.1)."""
    if not isinstance(session.start, datetime):
        return days_after(session.end or session.start, 1)
    if isinstance(session.end, datetime):
        return session.end
    if found.last and found.last > found.day:
        return datetime.combine(days_after(found.last, 1), time.min)
    return session.start + UNKNOWN_END


def _geo(places: Sequence[Place]) -> bytes:
    """Two numbers with decimal points, when there is exactly one place and it says where it is (section 3.8.1.6)."""
    point = places[0].position if len(places) == 1 else None
    found = _degrees(point) if point else None
    return line("GEO", f"{found[0]};{found[1]}") if found else b""


def _degrees(point: GeoPoint) -> tuple[float, float] | None:
    try:
        north, east = (float(each.replace(",", ".")) for each in (point.latitude, point.longitude))
    except ValueError:
        return None
    return (north, east) if abs(north) <= 90 and abs(east) <= 180 else None
