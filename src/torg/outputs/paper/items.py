"""One entry on paper: title, when, where, cost, sign-up, the first time, how to get in, what to know, whom to ring.

What one needs before one goes is all here, as on the entry's page. What only helps to choose is left to the page: most
facts about a room, what badges promise, and when somebody last checked it all. What the organiser says that it is
stands first, where a paper has it (`Items.about`) and speaks Swedish: the words are not translated.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum, auto

from torg.domain.activity import Activity, ActivityType, Entry, Notice
from torg.domain.numbers import write_phone
from torg.domain.organisation import Contact
from torg.domain.places import Place, PlaceKind
from torg.domain.schedule.dates import closed_days, planned_days
from torg.domain.schedule.occurrences import Status
from torg.domain.selection import places_of
from torg.domain.terms import SignUpNeed, SignUpWay
from torg.domain.vocabularies import VenueFact
from torg.outputs.paper.desk import Desk, key_of
from torg.outputs.paper.qr import qr
from torg.outputs.paper.sheets import Fact, Item
from torg.phrases.editions import EASY_READ
from torg.phrases.sentence_split import split_sentences
from torg.phrases.telling import is_off
from torg.phrases.terms_told import COMPANY_BADGES, costs, to_know
from torg.phrases.words import PaperSentences

FEW = 6
"""So many dates or fewer are all told; of more, the next three."""
NEXT = 3
CLOSED = 3
"""How many of the closed days are told; who wants to know more rings."""
WIDE, NARROW = 48, 36
"""So many letters are about a line of A5, and a line beside a code."""
PLACES = 2
"""Of how many places the way there is told in full; the others by name."""

GETTING_IN = ("stegfri-entre", "antal-trappsteg", "troskel", "ramp", "hiss", "rullstolstoalett", "horslinga")
"""The facts about a place that somebody with a walker, a wheelchair or a hearing aid asks first."""


TO_GO_TO = frozenset({PlaceKind.VENUE, PlaceKind.OUTDOORS})
"""The sorts of place that one leaves home for."""

_NUMBER = re.compile(r" (?=\d)")
"""What stands between a street and its number."""


class About(Enum):
    """How much of the organiser's own words about what it is stands on a paper."""

    NOTHING = auto()
    BRIEFLY = auto()
    """The first sentence, with the question before it; in easy-read all."""
    ALL = auto()


class Items:
    """Puts entries into words for paper."""

    about = About.NOTHING
    """What is told of what it is."""

    places_in_full: int | None = PLACES
    """Of how many places the way there is told; None for all."""

    def __init__(self, desk: Desk, labels: PaperSentences | None = None) -> None:
        """Ready to tell.

        Args:
            desk: the catalogue, and who speaks.
            labels: those of the facts, when they are not the paper's usual ones.
        """
        self._desk = desk
        self._year = True
        """Whether dates have their year."""
        self._own_area = ""
        """The area that goes without saying."""
        self._speech = desk.speech
        self._words = labels or desk.speech.paper
        vocabularies = desk.catalogue.vocabularies
        self._all_facts = vocabularies.venue_facts
        self._facts = tuple(fact for fact in self._all_facts if fact.id in GETTING_IN)
        self._languages = {language.id: language.label for language in vocabularies.languages}

    @property
    def words(self) -> PaperSentences:
        """The labels of the facts."""
        return self._words

    def item(self, entry: Entry) -> Item:
        """The entry in words."""
        contact, _ = self.contact(entry)
        organisation = self._desk.catalogue.organisations[entry.organisation]
        call_note = " ".join(filter(None, self._note(entry)))
        runs = (*self._about(entry), *self._runs(entry))
        return Item(
            key=key_of(entry),
            title=self._speech.own(entry.title),
            organisation=self._speech.own(organisation.name),
            facts=runs,
            call=self._speech.phone(contact.phone) if contact.phone else "",
            call_note=call_note,
            web=self._instead(contact),
            qr=qr(self._desk.page_address(entry), self._speech.qr_about(self._speech.own(entry.title))),
            lines=self._lines(runs, call_note),
            address=self._desk.page_address(entry).partition("://")[2],
        )

    def _about(self, entry: Entry) -> Iterator[tuple[Fact, ...]]:
        """What it is, in the organiser's words, which are Swedish: other editions leave them to the page."""
        if self._speech.edition.language == "sv" and self.about is not About.NOTHING:
            said = split_sentences(" ".join(entry.easy.split()))
            if self.about is About.BRIEFLY and self._speech.edition != EASY_READ:
                statement = next((at for at, each in enumerate(said) if not each.endswith("?")), 0)
                said = said[: statement + 1]
            yield (replace(self.fact("", map(self._speech.own, said)), brief=False),)

    def _note(self, entry: Entry) -> Iterator[str]:
        """Who answers, when, and how else to reach them."""
        contact, who = self.contact(entry)
        if who:
            yield self._speech.own_sentence(who)
        yield self.hours(entry)
        yield from self._other_ways(contact)

    def _lines(self, runs: Iterable[tuple[Fact, ...]], note: str) -> int:
        """Roughly how many lines the facts and the note take on A5."""
        texts = []
        for run in runs:
            sentences = [sentence for fact in run for sentence in (fact.label, *fact.sentences)]
            apart = self._speech.edition == EASY_READ
            texts += sentences[1:] if apart else [" ".join(sentences)]
        return sum(-(-len(text) // WIDE) for text in texts) - (-len(note) // NARROW)

    def conditions(self, entry: Entry) -> Iterator[str]:
        """What it takes to come, when it takes something: the cost unless it is free, the sign-up if it is needed."""
        if isinstance(entry, Activity):
            member = entry.membership is not None and entry.membership.needed
            if member or not entry.cost.is_free:
                yield from costs(self._speech, entry)
            if entry.sign_up.need in {SignUpNeed.YES, SignUpNeed.FIRST_TIME}:
                yield from self._sign_up(entry)
        elif entry.cost is not None and not entry.cost.is_free:
            yield from self._cost(entry)

    def hours(self, entry: Entry) -> str:
        """When one may ring about the entry, in a sentence; nothing when it is not told, or there is no number."""
        contact, _ = self.contact(entry)
        return self._speech.ring_hours(contact.hours) if contact.hours and contact.phone else ""

    def _runs(self, entry: Entry) -> Iterator[tuple[Fact, ...]]:
        """What there is to say: cost and sign-up are often a word each, and share a line."""
        words = self._words
        if isinstance(entry, Activity):
            cost, sign_up, first = costs(self._speech, entry), self._sign_up(entry), self.first_time(entry)
        else:
            cost, sign_up, first = self._cost(entry), iter(()), iter(())
        for run in (
            [self.fact(words.when, self._when(entry)), self.dates(entry)],
            [self.fact(words.changed, self.changes(entry))],
            [self.fact(words.where, self._where(entry))],
            [self.fact(words.cost, cost), self.fact(words.sign_up, sign_up)],
            [self.fact(words.first_time, first)],
            [self.fact(words.getting_in, self._getting_in(entry))],
            [self.fact(self._speech.page.good_to_know, self._to_know(entry))],
            [self.fact(self._speech.sentences.benefits_title, self._benefits(entry))],
        ):
            if told := tuple(fact for fact in run if fact.sentences):
                yield told

    def fact(self, label: str, sentences: Iterable[str]) -> Fact:
        """A fact; in easy-read one sentence at a time, for each has a line of its own."""
        said = filter(None, sentences)
        if self._speech.edition == EASY_READ:
            return Fact(label, tuple(part for each in said for part in split_sentences(each)))
        return Fact(label, tuple(said))

    def _when(self, entry: Entry) -> Iterator[str]:
        if isinstance(entry, Activity) and entry.paused_until and entry.paused_until >= self._desk.first:
            yield self._speech.paused_sentence(entry.paused_until, entry.pause_reason)
        rules = tuple(self._desk.telling.rules(entry))
        yield from rules
        if not rules and isinstance(entry, Activity):
            yield self._speech.page.dates_unknown
        if not isinstance(entry, Activity):
            yield f"{self._speech.page.valid_until} {self._speech.short_day(entry.expires)}."

    def dates(self, entry: Entry) -> Fact:
        """The real dates: all when they are few, otherwise the next ones; not when the rule names them itself."""
        coming = [each for each in self._desk.coming(entry) if not is_off(each) and each.status is not Status.RESERVE]
        days = tuple(dict.fromkeys(each.day for each in coming))
        words = self._words
        nothing = Fact(words.dates, ())
        if not days or _is_daily(days):
            return nothing
        named = {day for schedule in entry.schedules for day in schedule.dates}
        if named and isinstance(entry, Activity):
            named |= {change.moved_to for change in entry.changes if change.moved_to}
        spans = {each.day for each in coming if each.last}
        if set(days) <= named | spans:
            return nothing
        if len(days) <= FEW:
            return Fact(words.dates, (self._days(days),))
        return Fact(words.next_dates, (self._days(days[:NEXT]),))

    def _days(self, days: Sequence[date]) -> str:
        return self._speech.sentence(self._speech.short_days(days, year=self._year))

    def changes(self, entry: Entry) -> Iterator[str]:
        """What is called off, moved or otherwise changed in its days or on one that a rule names; red days."""
        if not isinstance(entry, Activity):
            return
        first, last, today = self._desk.first, self._desk.last, self._desk.today
        news = self._desk.telling.news(entry, self._desk.table(entry), today, first, last)
        yield from (each.words for each in news)
        yield self.closed(entry)
        if entry.reserve_day and first <= entry.reserve_day <= last:
            yield self._speech.reserve_sentence(entry.reserve_day)

    def closed(self, entry: Activity) -> str:
        """The red days on which its rules close it; nothing when there is none."""
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
        return self._speech.paper_closed(closed, year=self._year) if closed else ""

    def _where(self, entry: Entry) -> Iterator[str]:
        places = [self._desk.catalogue.places[place] for place in places_of(entry, self._desk.catalogue.places)]
        for place in places[: self.places_in_full]:
            yield self.place(place)
        if more := [self._speech.own(place.name) for place in places[len(places[: self.places_in_full]) :]]:
            yield self._speech.sentence(self._speech.listed(more))
        if isinstance(entry, Activity):
            if not places and entry.link:
                yield self._web(entry.link)
            elif not places and not entry.meeting_point:
                yield self._speech.page.no_place
            if entry.meeting_point:
                yield self._speech.own_sentence(entry.meeting_point)

    def place(self, place: Place) -> str:
        """Name, address and the way from the stop; of what is no place to go to, what that means."""
        if place.kind not in TO_GO_TO:
            return self._speech.kind_sentence(place.kind)
        address = self._speech.own(whole_street(place.street)) if place.street else ""
        area = self._desk.catalogue.areas.get(place.area or "") if place.area != self._own_area else None
        named = [self._speech.own(place.name), address, self._speech.own(area.name) if area else ""]
        said = self._speech.sentence(", ".join(filter(None, named)))
        stop = self._speech.stop_sentence(place.stop) if place.stop else ""
        kind = self._speech.kind_sentence(place.kind)
        return " ".join(filter(None, (said, kind, stop)))

    def _cost(self, entry: Notice) -> Iterator[str]:
        if entry.cost is not None:
            yield self._speech.cost_sentence(entry.cost)

    def _sign_up(self, entry: Activity) -> Iterator[str]:
        contact, _ = self.contact(entry)
        phone, sms, email = contact.phone, contact.sms, contact.email
        yield self._speech.sign_up_sentence(entry.sign_up, phone=phone, sms=sms, email=email)
        address = entry.link or contact.web
        if SignUpWay.WEB in entry.sign_up.ways and address:
            yield self._web(address)

    def first_time(self, entry: Activity) -> Iterator[str]:
        """Who meets you and where, what happens, and who can come along."""
        if visit := entry.first_visit:
            yield from (self._speech.own_sentence(each) for each in (visit.meets, visit.where, visit.happens) if each)
            if visit.companion:
                yield self._speech.companion_sentence(visit.companion)
        badges = self._desk.catalogue.badges
        company = (badges[each] for each in COMPANY_BADGES if each in entry.badges and each in badges)
        yield from (self._speech.sentence(self._speech.label(each)) for each in company)

    def _getting_in(self, entry: Entry) -> Iterator[str]:
        """How it is there: what the entry itself tells, when it only meets at its place, otherwise its place's facts.

        Where there are several places to go to, each has a page with all.
        """
        if isinstance(entry, Activity) and entry.facts:
            yield from self._told(entry.facts, self._all_facts)
            return
        ids = places_of(entry, self._desk.catalogue.places)
        there = [place for place in map(self._desk.catalogue.places.__getitem__, ids) if place.kind in TO_GO_TO]
        if len(there) == 1:
            yield from self._told(there[0].asked_facts, self._facts)

    def _told(self, facts: Mapping[str, str], vocabulary: Sequence[VenueFact]) -> Iterator[str]:
        said = self._speech.fact_sentences(facts, vocabulary)
        yield from said.sentences
        if said.unknown:
            unknown = self._speech.sentence(self._speech.listed(said.unknown))
            yield f"{self._speech.page.unknown_facts} {unknown}"

    def _to_know(self, entry: Entry) -> Iterator[str]:
        if isinstance(entry, Activity):
            yield from to_know(self._speech, entry, self._languages, short=True)
        else:
            yield from map(self._speech.own_sentence, filter(None, (*entry.remarks, entry.lift)))

    def _benefits(self, entry: Entry) -> Iterator[str]:
        """Whom somebody with benefits rings before a volunteer task, and who helps to ask."""
        if isinstance(entry, Activity) and entry.type is ActivityType.TASK:
            phone = self._desk.catalogue.site.phone
            yield from self._speech.sentences.benefits[:2]
            yield self._speech.benefits_help(phone.name, write_phone(phone.number))

    def _web(self, address: str) -> str:
        """A web address as one writes it by hand."""
        return f"{self._speech.page.web}: {self._speech.own(address.partition('://')[2].rstrip('/'))}."

    def _other_ways(self, contact: Contact) -> Iterator[str]:
        """For those who do not speak on the telephone, beside a number to ring."""
        words = self._speech.page
        yield self._sms_too(contact)
        if contact.email and (contact.phone or contact.sms):
            yield f"{words.email}: {self._speech.own(contact.email)}."

    def _sms_too(self, contact: Contact) -> str:
        """Where to send a text message, when there is a number to ring as well."""
        if not (contact.phone and contact.sms):
            return ""
        return self._speech.sentence(self._speech.capital(self._speech.sms_words(write_phone(contact.sms))))

    def _instead(self, contact: Contact) -> str:
        """What stands large where there is no number to ring: one for text messages, or an address."""
        if not contact.phone and contact.sms:
            return self._speech.capital(self._speech.sms_words(write_phone(contact.sms)))
        return self._speech.own(contact.email) if contact.email and not contact.phone else ""

    def contact(self, entry: Entry) -> tuple[Contact, str]:
        """Whom to ring about an entry: its own contact when it has one, otherwise the organiser's; and the role."""
        shared = self._desk.catalogue.organisations[entry.organisation].contact
        own = entry.contact if isinstance(entry, Activity) else None
        contact = own if own is not None and not own.is_empty else shared
        role, hours = (own and own.role) or contact.role, (own and own.hours) or contact.hours
        return contact.model_copy(update={"hours": hours}), role or ""


def whole_street(street: str) -> str:
    """The street with its number on the same line."""
    return _NUMBER.sub("\N{NO-BREAK SPACE}", street)


def _is_daily(days: Sequence[date]) -> bool:
    """Whether it is on three days in a row or more, so that the rule says more than dates."""
    return any(later - day == timedelta(2) for day, later in zip(days, days[2:], strict=False))
