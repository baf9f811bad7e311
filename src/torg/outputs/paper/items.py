"""One entry on paper: title, when, where, cost, sign-up, who meets you, how to get in, whom to ring."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from torg.domain.activity import Activity, Entry
from torg.domain.organisation import Contact
from torg.domain.places import Place, PlaceKind
from torg.domain.schedule.dates import closed_days, planned_days
from torg.domain.schedule.occurrences import Status
from torg.domain.selection import places_of
from torg.outputs.paper.desk import Desk, key_of
from torg.outputs.paper.qr import qr
from torg.outputs.paper.sheets import Fact, Item
from torg.phrases.telling import is_move, is_off

FEW = 6
"""So many dates or fewer are all told; of more, the next three."""
NEXT = 3
CLOSED = 3
"""How many of the closed days are told; who wants to know more rings."""
PLACES = 2
"""Of how many places the way there is told in full; the others by name."""

GETTING_IN = ("stegfri-entre", "antal-trappsteg", "troskel", "ramp", "hiss", "rullstolstoalett", "horslinga")
"""The facts about a place that somebody with a walker, a wheelchair or a hearing aid asks first."""


_TO_GO_TO = frozenset({PlaceKind.VENUE, PlaceKind.OUTDOORS})
_NUMBER = re.compile(r" (?=\d)")
"""What stands between a street and its number."""


class Items:
    """Puts entries into words for paper."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._speech = desk.speech
        self._words = desk.speech.paper
        facts = desk.catalogue.vocabularies.venue_facts
        self._facts = tuple(fact for fact in facts if fact.id in GETTING_IN)

    def item(self, entry: Entry) -> Item:
        """The entry in words."""
        contact, who = self._contact(entry)
        organisation = self._desk.catalogue.organisations[entry.organisation]
        number = contact.phone or contact.sms
        hours = self._speech.ring_hours(contact.hours) if contact.hours else ""
        call = self._speech.phone(number) if number else ""
        return Item(
            key=key_of(entry),
            title=self._speech.own(entry.title),
            organisation=self._speech.own(organisation.name),
            facts=tuple(self._runs(entry)),
            call=call,
            call_note=" ".join(filter(None, (self._speech.own_sentence(who) if who else "", hours))),
            web=contact.email or "",
            qr=qr(self._desk.page_address(entry), self._speech.qr_about(self._speech.own(entry.title))),
        )

    def _runs(self, entry: Entry) -> Iterator[tuple[Fact, ...]]:
        """What there is to say: cost and sign-up are often a word each, and share a line."""
        words = self._words
        cost = [self._speech.cost_sentence(entry.cost)] if entry.cost is not None else []
        sign_up = [self._sign_up(entry)] if isinstance(entry, Activity) else []
        first = list(self._first_time(entry)) if isinstance(entry, Activity) else []
        for run in (
            [_fact(words.when, self._when(entry)), self._dates(entry)],
            [_fact(words.changed, self._changes(entry))],
            [_fact(words.where, self._where(entry))],
            [_fact(words.cost, cost), _fact(words.sign_up, sign_up)],
            [_fact(words.first_time, first)],
            [_fact(words.getting_in, self._getting_in(entry))],
        ):
            if told := tuple(fact for fact in run if fact.sentences):
                yield told

    def _when(self, entry: Entry) -> Iterator[str]:
        if isinstance(entry, Activity) and entry.paused_until and entry.paused_until >= self._desk.first:
            yield self._speech.paused_sentence(entry.paused_until, entry.pause_reason)
        rules = tuple(self._desk.telling.rules(entry))
        yield from rules
        if not rules and isinstance(entry, Activity):
            yield self._speech.page.dates_unknown
        if not isinstance(entry, Activity):
            yield f"{self._speech.page.valid_until} {self._speech.short_day(entry.expires)}."

    def _dates(self, entry: Entry) -> Fact:
        """The real dates: all when they are few, otherwise the next ones; not when the rule names them itself."""
        coming = [each for each in self._desk.coming(entry) if not is_off(each) and each.status is not Status.RESERVE]
        days = tuple(dict.fromkeys(each.day for each in coming))
        words = self._words
        nothing = Fact(words.dates, ())
        if not days or _is_daily(days):
            return nothing
        named = {day for schedule in entry.schedules for day in schedule.dates}
        spans = {each.day for each in coming if each.last}
        if set(days) <= named | spans:
            return nothing
        if len(days) <= FEW:
            return Fact(words.dates, (self._speech.sentence(self._speech.short_days(days)),))
        return Fact(words.next_dates, (self._speech.sentence(self._speech.short_days(days[:NEXT])),))

    def _changes(self, entry: Entry) -> Iterator[str]:
        """What is called off, moved or otherwise changed in the paper's days, and the red days that close it."""
        if not isinstance(entry, Activity):
            return
        table, telling = self._desk.table(entry), self._desk.telling
        first, last = self._desk.first, self._desk.last
        for change in sorted(entry.changes, key=lambda each: each.day):
            if first <= change.day <= last or (change.moved_to and first <= change.moved_to <= last):
                off = change.cancelled is not None or is_move(change)
                said = telling.off(table, change) if off else telling.other(table, change)
                yield said.words
        yield self._closed(entry)
        if entry.reserve_day and first <= entry.reserve_day <= last:
            yield self._speech.reserve_sentence(entry.reserve_day)

    def _closed(self, entry: Activity) -> str:
        first, last, calendar = self._desk.first, self._desk.last, self._desk.calendar
        if entry.paused_until and entry.paused_until >= first:
            first = entry.paused_until + timedelta(1)
        told = {change.day for change in entry.changes}
        days: set[date] = set()
        for schedule in entry.schedules:
            days |= {day for day, _ in closed_days(schedule, calendar, first, last) if day not in told}
        if not days:
            return ""
        open_too = {day for each in entry.schedules for day in planned_days(each, calendar, first, last)}
        closed = [day for day in sorted(days) if day not in open_too]
        return self._speech.paper_closed(closed) if closed else ""

    def _where(self, entry: Entry) -> Iterator[str]:
        places = [self._desk.catalogue.places[place] for place in places_of(entry, self._desk.catalogue.places)]
        for place in places[:PLACES]:
            yield self._place(place)
        if more := [self._speech.own(place.name) for place in places[PLACES:]]:
            yield self._speech.sentence(self._speech.listed(more))
        if not places and isinstance(entry, Activity) and not entry.meeting_point and not entry.link:
            yield self._speech.page.no_place
        if isinstance(entry, Activity) and entry.meeting_point:
            yield self._speech.own_sentence(entry.meeting_point)

    def _place(self, place: Place) -> str:
        """Name, address and the way from the stop; of what is no place to go to, what that means."""
        if place.kind not in _TO_GO_TO:
            return self._speech.kind_sentence(place.kind)
        address = self._speech.own(_NUMBER.sub("\N{NO-BREAK SPACE}", place.street)) if place.street else ""
        area = self._desk.catalogue.areas.get(place.area or "")
        named = [self._speech.own(place.name), address, self._speech.own(area.name) if area else ""]
        said = self._speech.sentence(", ".join(filter(None, named)))
        stop = self._speech.stop_sentence(place.stop) if place.stop else ""
        kind = self._speech.kind_sentence(place.kind)
        return " ".join(filter(None, (said, kind, stop)))

    def _sign_up(self, entry: Activity) -> str:
        contact, _ = self._contact(entry)
        return self._speech.sign_up_sentence(entry.sign_up, phone=contact.phone, sms=contact.sms)

    def _first_time(self, entry: Activity) -> Iterator[str]:
        visit = entry.first_visit
        if visit is None:
            return
        if visit.meets:
            yield self._speech.own_sentence(visit.meets)
        if visit.where:
            yield self._speech.own_sentence(visit.where)
        if visit.companion:
            yield self._speech.companion_sentence(visit.companion)

    def _getting_in(self, entry: Entry) -> Iterator[str]:
        """The facts of the entry's one place; of several the first, as each has a page with all."""
        places = places_of(entry, self._desk.catalogue.places)
        if len(places) != 1:
            return
        facts = self._speech.fact_sentences(self._desk.catalogue.places[places[0]].facts, self._facts)
        yield from facts.sentences
        if facts.unknown:
            unknown = self._speech.sentence(self._speech.listed(facts.unknown))
            yield f"{self._speech.page.unknown_facts} {unknown}"

    def _contact(self, entry: Entry) -> tuple[Contact, str]:
        """Whom to ring about an entry: its own contact when it has one, otherwise the organiser's; and the role."""
        shared = self._desk.catalogue.organisations[entry.organisation].contact
        own = entry.contact if isinstance(entry, Activity) else None
        contact = own if own is not None and not own.is_empty else shared
        role, hours = (own and own.role) or contact.role, (own and own.hours) or contact.hours
        return contact.model_copy(update={"hours": hours}), role or ""


def _fact(label: str, sentences: Iterable[str]) -> Fact:
    return Fact(label, tuple(filter(None, sentences)))


def _is_daily(days: Sequence[date]) -> bool:
    """Whether it is on three days in a row or more, so that the rule says more than dates."""
    return any(later - day == timedelta(2) for day, later in zip(days, days[2:], strict=False))
