"""An entry as a graph: an Event when people meet on certain dates, a Service when something is there for whoever comes.

Help and support, meeting places and places for sharing are services with opening hours, like all that has no dates: a
drop-in that is open every weekday would drown everything else in a list of events. A notice without a date is a page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from torg.domain.activity import Activity, ActivityType, Entry, Notice
from torg.domain.catalogue import Catalogue
from torg.domain.schedule.occurrences import Occurrence, Status, occurrences, timetable
from torg.domain.schedule.sessions import sessions
from torg.domain.selection import final_day, places_of
from torg.outputs.schema_org.hours import opening_hours
from torg.outputs.schema_org.nodes import Addresses, Node, node, reference, term
from torg.outputs.schema_org.organisations import contact_node, organiser_node
from torg.outputs.schema_org.places import meeting_node, online_node, place_node
from torg.outputs.schema_org.repeats import Repeat, Told, tell
from torg.outputs.schema_org.schedules import date_terms, schedule_nodes
from torg.outputs.schema_org.terms import age_range, audience, capacity, keywords, offers
from torg.outputs.series.book import SeriesBook

_SERVICES = frozenset({ActivityType.SUPPORT, ActivityType.SHARING, ActivityType.MEETING_PLACE, ActivityType.DIGITAL})
_TYPES = {ActivityType.COURSE: "EducationEvent"}


@dataclass(frozen=True)
class Town:
    """What is needed to tell of the entries of a town on one day."""

    catalogue: Catalogue
    book: SeriesBook
    addresses: Addresses
    _labels: dict[str, str] = field(init=False, repr=False, compare=False)
    _kinds: dict[str, str] = field(init=False, repr=False, compare=False)
    _shared: dict[str, Node] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Organisers and places by the names of their nodes: many entries have the same."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_labels", {each.id: each.label for each in self.catalogue.interests.values()})
        object.__setattr__(self, "_kinds", {each.id: each.label for each in self.catalogue.vocabularies.types})

    def entry(self, entry: Entry) -> list[Node]:
        """The entry, its organiser and its places."""
        return [self._main(entry), *self._around(entry)]

    def _main(self, entry: Entry) -> Node:
        if isinstance(entry, Notice) or entry.type not in _SERVICES:
            told = tell(entry, self.book)
            told = told if told.repeats or told.dates else self._past(entry)
            if told.repeats or told.dates:
                return self._event(entry, told)
        return self._service(entry) if isinstance(entry, Activity) else self._notice(entry)

    def _past(self, entry: Entry) -> Told:
        """The last date of what is over."""
        last = final_day(entry, self.book.calendar)
        found = occurrences(timetable(entry), self.book.calendar, last, last) if last else ()
        return Told((), tuple(each for each in found if each.status is not Status.MOVED)[-1:])

    def _around(self, entry: Entry) -> Iterator[Node]:
        catalogue, shared = self.catalogue, self._shared
        name = self.addresses.organisation_id(entry.organisation)
        if name not in shared:
            shared[name] = organiser_node(catalogue.organisations[entry.organisation], self.addresses)
        yield shared[name]
        for each in places_of(entry, catalogue.places):
            place = catalogue.places[each]
            if place.from_home:
                found = online_node(place, entry.link)
                found["@id"] = self.addresses.place_id(each)
                yield found
                continue
            if isinstance(entry, Activity) and entry.facts:
                yield meeting_node(place, self.addresses, catalogue.site)
                continue
            name = self.addresses.place_id(each)
            if name not in shared:
                facts = catalogue.vocabularies.venue_facts
                shared[name] = place_node(place, self.addresses, catalogue.site, facts)
            yield shared[name]

    def _event(self, entry: Entry, told: Told) -> Node:
        places = places_of(entry, self.catalogue.places)
        kind = _TYPES.get(entry.type, "Event") if isinstance(entry, Activity) else "Event"
        return node(
            kind,
            **self._about(entry),
            keywords=keywords(entry, self._labels),
            organizer=reference(self.addresses.organisation_id(entry.organisation)),
            **self._when(entry, told),
            eventAttendanceMode=self._attendance(places),
            **_taking_part(entry),
            offers=list(offers(entry.cost, self.addresses.entry(entry))) if entry.cost else None,
        )

    def _about(self, entry: Entry) -> dict[str, object]:
        return {
            "id_": self.addresses.entry_id(entry),
            "name": entry.title,
            "description": " ".join(entry.easy.split()),
            "url": self.addresses.entry(entry),
        }

    def _when(self, entry: Entry, told: Told) -> dict[str, object]:
        """The dates: those of the one date when it is once, else a rule and dates beneath it."""
        if not told.repeats and len(told.dates) == 1 and len(sessions(told.dates[0])) == 1:
            (found,) = told.dates
            return {**date_terms(found, sessions(found)[0]), "location": self._locations(found.place_ids)}
        first = min((*(each.start for each in told.repeats), *(each.day for each in told.dates)))
        last = final_day(entry, self.book.calendar)
        ways = dict.fromkeys(each.sample.place_ids for each in told.repeats)
        own = len(ways) == 1
        stands = bool(told.repeats) or any(each.stands for each in told.dates)
        return {
            "startDate": first.isoformat(),
            "endDate": last.isoformat() if last and last > first else None,
            "eventStatus": term("EventScheduled" if stands else "EventCancelled"),
            "location": self._locations(next(iter(ways)) if own else places_of(entry, self.catalogue.places)),
            "eventSchedule": [part for each in told.repeats for part in schedule_nodes(each)] if own else None,
            "subEvent": [
                *(() if own else self._turns(entry, told.repeats, ways)),
                *(part for found in told.dates for part in self._date(entry, found)),
            ],
        }

    def _turns(self, entry: Entry, repeats: Sequence[Repeat], ways: dict[tuple[str, ...], None]) -> Iterator[Node]:
        """An Event with its own rule for each place, when places take turns."""
        for places in ways:
            here = [part for each in repeats if each.sample.place_ids == places for part in schedule_nodes(each)]
            yield node("Event", name=entry.title, location=self._locations(places), eventSchedule=here)

    def _date(self, entry: Entry, found: Occurrence) -> Iterator[Node]:
        for session in sessions(found):
            yield node(
                "Event",
                name=entry.title,
                **date_terms(found, session),
                location=self._locations(found.place_ids),
                description=found.reason,
            )

    def _locations(self, places: Sequence[str]) -> list[Node]:
        return [reference(self.addresses.place_id(each)) for each in places if each in self.catalogue.places]

    def _attendance(self, places: Sequence[str]) -> str | None:
        homes = {self.catalogue.places[each].from_home for each in places}
        if not homes:
            return None
        kind = "Mixed" if len(homes) == 2 else "Online" if True in homes else "Offline"
        return term(f"{kind}EventAttendanceMode")

    def _service(self, entry: Activity) -> Node:
        organisation = self.catalogue.organisations[entry.organisation]
        channel = node(
            "ServiceChannel",
            serviceLocation=[
                reference(self.addresses.place_id(each))
                for each in places_of(entry, self.catalogue.places)
                if not self.catalogue.places[each].from_home
            ],
            serviceUrl=entry.link,
            servicePhone=contact_node(entry.contact or organisation.contact),
            availableLanguage=list(entry.languages),
        )
        return node(
            "Service",
            **self._about(entry),
            serviceType=self._kinds.get(entry.type.value),
            category=keywords(entry, self._labels),
            provider=reference(self.addresses.organisation_id(entry.organisation)),
            areaServed=self.catalogue.site.municipality,
            audience=audience(entry),
            hoursAvailable=list(opening_hours(entry, self.book)),
            availableChannel=channel,
            offers=list(offers(entry.cost, self.addresses.entry(entry))),
        )

    def _notice(self, entry: Notice) -> Node:
        return node(
            "WebPage",
            **self._about(entry),
            datePublished=entry.posted.isoformat(),
            expires=entry.expires.isoformat(),
            inLanguage="sv",
            publisher=reference(self.addresses.organisation_id(entry.organisation)),
            isPartOf=reference(self.addresses.site_id),
        )


def _taking_part(entry: Entry) -> dict[str, object]:
    if not isinstance(entry, Activity):
        return {"isAccessibleForFree": entry.cost.is_free if entry.cost else None}
    return {
        "inLanguage": list(entry.languages),
        "isAccessibleForFree": entry.cost.is_free,
        "typicalAgeRange": age_range(entry.ages),
        "audience": audience(entry),
        "maximumAttendeeCapacity": capacity(entry),
    }
