"""What each feed should say, worked out from the one list of occurrences and not from any feed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from readers.reading import Reading, within
from torg.domain.activity import Activity, Entry, Notice
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.schedule.occurrences import Occurrence, Status, occurrences, timetable
from torg.domain.schedule.sessions import STOCKHOLM, Session, sessions
from torg.domain.selection import just_to_come
from torg.phrases.calendar_words import event_place, event_title

STATUS = {Status.PLANNED: "CONFIRMED", Status.CANCELLED: "CANCELLED", Status.RESERVE: "TENTATIVE"}
"""What a calendar program is told (RFC 5545 section 3.8.1.11). What has moved is on its new day only."""


@dataclass(frozen=True, order=True)
class Happening:
    """One session of an occurrence, as a calendar program should show it; moments as in `readers.reading`."""

    start: str
    end: str
    summary: str
    status: str
    location: str


def shown(reading: Reading) -> Happening:
    """A reading without what only calendar programs need."""
    return Happening(reading.start, reading.end, reading.summary, reading.status, reading.location)


def happenings(entry: Entry, catalogue: Catalogue, found: Occurrence) -> Iterator[Happening]:
    """The occurrence's sessions; none on a day from which it has moved."""
    if found.status is Status.MOVED:
        return
    places = [catalogue.places[place] for place in found.place_ids]
    for each in sessions(found):
        start, end = _written(each.start), _written(_end(found, each))
        title = event_title(entry.title, found.status)
        yield Happening(start, end, title, STATUS[found.status], event_place(places, entry.link))


def _end(found: Occurrence, session: Session) -> date | datetime:
    """When it is over: after a whole day the next day, and an hour on when nobody knows, or with the last day."""
    if not isinstance(session.start, datetime):
        return (found.last or found.day) + timedelta(1)
    if isinstance(session.end, datetime):
        return session.end
    if found.last and found.last > found.day:
        return datetime.combine(found.last + timedelta(1), time())
    return session.start + timedelta(hours=1)


def _written(moment: date | datetime) -> str:
    return (moment.replace(tzinfo=STOCKHOLM) if isinstance(moment, datetime) else moment).isoformat()


def entry_occurrences(entry: Entry, calendar: Calendar, first: date, last: date) -> list[Occurrence]:
    """All that may touch the window, what began the evening before it too."""
    return list(occurrences(timetable(entry), calendar, first - timedelta(1), last))


def sidecars(
    catalogue: Catalogue, calendar: Calendar, today: date, first: date, last: date
) -> Mapping[str, list[Happening]]:
    """For each feed's path, what touches the days from `first` to `last`, sorted. A feed of nothing is left out."""
    found: dict[str, list[Happening]] = defaultdict(list)
    for entry in catalogue.entries:
        if isinstance(entry, Notice) and entry.expires < today:
            continue
        for each in entry_occurrences(entry, calendar, first, last):
            shown = within(happenings(entry, catalogue, each), first, last)
            for path in _paths(entry, catalogue, each) if shown else ():
                found[path] += shown
    return {path: sorted(each) for path, each in found.items()}


def _paths(entry: Entry, catalogue: Catalogue, found: Occurrence) -> set[str]:
    """The feeds that an occurrence belongs in: those of its place and area on that day, and all those of its entry."""
    kind = "aktiviteter" if isinstance(entry, Activity) else "anslag"
    names = {"alla", f"{kind}/{entry.organisation}/{entry.id}", f"arrangorer/{entry.organisation}"}
    names |= {f"intressen/{interest}" for interest in entry.interests}
    names |= {"bara-att-komma"} if just_to_come(entry) else set()
    for place in found.place_ids:
        names |= {f"platser/{place}"} | ({f"omraden/{area}"} if (area := catalogue.places[place].area) else set())
    return {f"kalender/{name}.ics" for name in names}
