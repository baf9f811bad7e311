"""The page of one entry: every question that somebody has before going there, answered in sentences."""

from dataclasses import replace
from functools import cached_property

from markupsafe import Markup

from torg.domain.activity import Activity, ActivityType, Entry, Notice, NoticeKind
from torg.domain.freshness import age_of, is_listed
from torg.domain.numbers import write_phone
from torg.domain.organisation import Contact as ContactRecord
from torg.domain.organisation import Organisation
from torg.domain.terms import SignUpWay
from torg.outputs.ical import feeds
from torg.outputs.web.markdown import easy, rich
from torg.phrases.editions import SWEDISH_EDITION
from torg.phrases.terms_told import COMPANY_BADGES, costs, to_know
from torg.site import routes
from torg.site.builders.benefits import benefits_of
from torg.site.builders.changes import Changes
from torg.site.builders.next_times import NextTimes
from torg.site.builders.people import contact_of, report_ways, web_link, with_calls, with_mail
from torg.site.builders.rows import Rows
from torg.site.builders.send import send_of, terms_to_send
from torg.site.builders.shelf import Shelf
from torg.site.builders.subscribe import calendar_of
from torg.site.builders.times import Times, day_after, until
from torg.site.builders.venues import Venues
from torg.site.contexts import (
    Benefits,
    EntryPage,
    Fact,
    Happening,
    Link,
    NoticePage,
    Send,
    Subscribe,
    Timed,
    Venue,
)
from torg.site.marking import own_block

UP = "../../"
"""The way from an entry's page to the output folder."""


class Entries:
    """Makes the pages of activities and notices."""

    def __init__(self, shelf: Shelf, times: Times, rows: Rows) -> None:
        self._shelf = shelf
        self._speech = shelf.speech
        self._times = times
        self._next = NextTimes(shelf, times)
        self._changes = Changes(shelf, times)
        self._rows = rows
        self._venues = Venues(shelf)
        vocabularies = shelf.catalogue.vocabularies
        self._kinds = {kind.id: shelf.speech.label(kind) for kind in vocabularies.types}
        self._languages = {language.id: language.label for language in vocabularies.languages}
        self._badges = {badge.id: shelf.speech.label(badge) for badge in vocabularies.badges}

    def activity(self, entry: Activity) -> EntryPage:
        """The page of an activity of any type."""
        organisation = self._shelf.catalogue.organisations[entry.organisation]
        times = self._next.on_page(entry)
        venues = self._places(entry)
        contact = contact_of(self._speech, entry.contact, organisation.contact, organisation.name)
        return EntryPage(
            trail=self._trail(entry),
            title=self._speech.own(entry.title),
            kind=self._kinds.get(entry.type.value, ""),
            organisation=self._organisation(entry),
            interests=self._interests(entry)[0 if entry.type is ActivityType.SUPPORT else 1 :],
            notices=self._notices(entry),
            easy=own_block(self._speech, easy(entry.easy)),
            in_swedish=self._in_swedish,
            rules=self._rules(entry, times),
            times=times,
            times_label=self._times_label(entry, times),
            later=self._more_times(entry, times),
            no_times="" if times else self._times.without(entry),
            venues=venues,
            conditions=self._venues.conditions(entry.facts) if entry.facts else None,
            meeting_point=self._speech.own_sentence(entry.meeting_point or ""),
            cost=tuple(costs(self._speech, entry)),
            sign_up=self._sign_up(entry, organisation),
            sign_up_web=self._sign_up_web(entry, organisation),
            first_visit=self._first_visit(entry),
            company=self._company(entry),
            benefits=self._benefits if entry.type is ActivityType.TASK else None,
            contact=contact,
            web=web_link(entry.link) if entry.link else None,
            text=own_block(self._speech, rich(entry.text or "")),
            remarks=tuple(to_know(self._speech, entry, self._languages)),
            badges=self._shelf.badge_links(entry, UP),
            checked=self._speech.short_day(entry.checked),
            old=age_of(entry.checked, self._shelf.today) is not None,
            report=report_ways(self._speech, self._shelf.catalogue.site, entry.title),
            subscribe=self._calendar(entry),
            send=self._send(entry, venues),
        )

    def notice(self, entry: Notice) -> NoticePage:
        """The page of a note on the notice board."""
        words = self._shelf.words
        organisation = self._shelf.catalogue.organisations[entry.organisation]
        times = self._next.on_page(entry)
        venues = self._places(entry)
        contact = contact_of(self._speech, None, organisation.contact, organisation.name)
        remarks = [self._speech.own_sentence(remark) for remark in entry.remarks]
        if entry.lift:
            remarks.append(self._speech.own_sentence(entry.lift))
        return NoticePage(
            trail=(self._start(), Link(words.board, UP + routes.BOARD)),
            title=self._speech.own(entry.title),
            kind=self._speech.notice_kind(entry.kind),
            organisation=self._organisation(entry),
            notices=(Timed(self._speech.soon_sentence(entry.posted)),) if entry.posted > self._shelf.today else (),
            valid=self._speech.short_day(entry.expires),
            easy=own_block(self._speech, easy(entry.easy)),
            in_swedish=self._in_swedish,
            rules=self._rules(entry, times),
            times=times,
            times_label=self._times_label(entry, times),
            venues=venues,
            cost=self._speech.cost_sentence(entry.cost) if entry.cost else "",
            remarks=tuple(remarks),
            badges=self._shelf.badge_links(entry, UP),
            contact_title=words.contact if entry.kind is NoticeKind.CAMPAIGN else words.answer,
            through="" if entry.kind is NoticeKind.CAMPAIGN else words.through,
            contact=contact,
            web=web_link(entry.link) if entry.link else None,
            report=report_ways(self._speech, self._shelf.catalogue.site, entry.title),
            subscribe=self._calendar(entry),
            send=self._send(entry, venues),
        )

    @property
    def _in_swedish(self) -> str:
        """Whose words the title and the text are, where the rest is in another language."""
        swedish = self._speech.edition.language == SWEDISH_EDITION.language
        return "" if swedish else self._speech.sentences.in_swedish

    def _start(self) -> Link:
        return Link(self._shelf.words.start, UP + routes.HOME)

    def _trail(self, entry: Activity) -> tuple[Link, ...]:
        if entry.type is ActivityType.SUPPORT:
            return (self._start(), Link(self._shelf.words.support, UP + routes.SUPPORT))
        return (self._start(), *self._interests(entry)[:1])

    def _organisation(self, entry: Activity | Notice) -> Link:
        return Link(self._rows.organisation(entry), UP + routes.organisation_path(entry.organisation))

    def _interests(self, entry: Activity) -> tuple[Link, ...]:
        known = self._shelf.catalogue.interests
        return tuple(
            Link(self._speech.label(known[i]), UP + routes.interest_path(i)) for i in entry.interests if i in known
        )

    def _places(self, entry: Entry) -> tuple[Venue, ...]:
        """Where it is. Where places take turns, the next one first, each with the day when it is there."""
        places = self._shelf.places_of(entry)
        made = self._venues.meeting if isinstance(entry, Activity) and entry.facts else self._venues.venue
        if len(places) < 2:
            return tuple(made(place, UP) for place in places)
        turns: dict[str, Timed] = {}
        for found in self._times.upcoming(entry):
            if found.stands and len(found.place_ids) == 1:
                day = Timed(self._speech.next_day_sentence(found.day, ""), until(found))
                turns.setdefault(found.place_ids[0], day)
        order = (*turns, *(place for place in places if place not in turns))
        return tuple(replace(made(place, UP), moment=turns.get(place)) for place in order)

    def _notices(self, entry: Activity) -> tuple[Timed, ...]:
        today = self._shelf.today
        found = [] if is_listed(entry, today) else [Timed(self._shelf.words.not_listed)]
        if entry.paused_until and entry.paused_until >= today:
            paused = self._speech.paused_sentence(entry.paused_until, entry.pause_reason)
            found.append(Timed(paused, day_after(entry.paused_until)))
        if self._shelf.is_past(entry):
            found.append(Timed(self._speech.sentences.past))
            last = self._shelf.last_day_of(entry)
            found.extend(
                Timed(self._speech.cancelled_in_short(change.day, change.cancelled))
                for change in entry.changes
                if change.cancelled is not None and change.day == last
            )
        found.extend(Timed(each.words, each.until) for each in self._changes.said(entry) if each.first)
        return tuple(found)

    def _more_times(self, entry: Activity, shown: tuple[Happening, ...]) -> tuple[str, ...]:
        """What is called off, moved or changed later on, when the dates below do not say it, and the closed days."""
        days = {each.moment[:10] for each in shown if each.status}
        days |= {each.moved_from.isoformat() for each in self._times.upcoming(entry) if each.moved_from}
        said = self._changes.said(entry)
        later = tuple(each.words for each in said if not each.first and each.day.isoformat() not in days)
        closed = self._changes.closed(entry)
        return (*later, closed) if closed else later

    def _rules(self, entry: Entry, times: tuple[Happening, ...]) -> tuple[str, ...]:
        """When it is, a sentence for each rule; not the only date there is, when it stands among the dates."""
        return () if times and self._next.is_single(entry) else self._times.rules(entry)

    def _times_label(self, entry: Entry, times: tuple[Happening, ...]) -> str:
        words = self._shelf.words
        if len(times) == 1 and self._next.is_single(entry):
            return ""
        if self._next.is_paused(entry):
            return words.next_times_paused
        return words.next_times if times and times[0].off else words.next_time

    def _calendar(self, entry: Entry) -> Subscribe | None:
        """The entry's calendar: not for what has been, where it would stay empty."""
        if isinstance(entry, Activity) and self._shelf.is_past(entry):
            return None
        return calendar_of(
            self._shelf, self._speech.own(entry.title), [entry], feeds.entry_feed(entry), routes.entry_path(entry)
        )

    def _send(self, entry: Entry, venues: tuple[Venue, ...]) -> Send:
        folder = routes.edition_folder(self._speech.edition.code)
        address = f"{self._shelf.catalogue.site.url.rstrip('/')}/{folder}{routes.entry_path(entry)}"
        organisation = self._shelf.catalogue.organisations[entry.organisation]
        answering = _answering(entry, organisation) if isinstance(entry, Activity) else organisation.contact
        terms = terms_to_send(self._speech, entry, answering)
        return send_of(self._rows.context(entry, ""), venues, terms, address)

    def _sign_up(self, entry: Activity, organisation: Organisation) -> Markup:
        """Whether and how to sign up, with the number of whoever answers when the sign-up has none of its own."""
        contact = _answering(entry, organisation)
        said = self._speech.sign_up_sentence(entry.sign_up, phone=contact.phone, sms=contact.sms, email=contact.email)
        called = with_calls(self._speech, said, *filter(None, (entry.sign_up.phone, contact.phone, contact.sms)))
        return with_mail(called, contact.email)

    @staticmethod
    def _sign_up_web(entry: Activity, organisation: Organisation) -> Link | None:
        """Where one signs up on the web: the entry's own address, or that of whoever answers."""
        address = entry.link or _answering(entry, organisation).web
        return web_link(address) if SignUpWay.WEB in entry.sign_up.ways and address else None

    def _first_visit(self, entry: Activity) -> tuple[Fact, ...]:
        words, visit = self._shelf.words, entry.first_visit
        if visit is None:
            return ()
        told = ((words.who_meets, visit.meets), (words.where_meet, visit.where), (words.what_happens, visit.happens))
        return tuple(Fact(question, self._speech.own_sentence(answer)) for question, answer in told if answer)

    def _company(self, entry: Activity) -> tuple[str, ...]:
        """Who can come along: somebody to ask for, or whom to ring about it, and whom one may bring."""
        found = []
        companion = entry.first_visit.companion if entry.first_visit else None
        if companion:
            found.append(self._speech.companion_sentence(companion))
        elif self._shelf.is_away(entry):
            found.append(self._somebody)
        found += [self._speech.sentence(self._badges[each]) for each in COMPANY_BADGES if each in entry.badges]
        return tuple(found)

    @cached_property
    def _somebody(self) -> Markup:
        """Whom to ring for company on the way there, the same on every page."""
        phone = self._shelf.catalogue.site.phone
        said = self._speech.company_there(phone.name, write_phone(phone.number))
        return with_calls(self._speech, said, phone.number)

    @cached_property
    def _benefits(self) -> Benefits:
        return benefits_of(self._speech, self._shelf.catalogue.site)


def _answering(entry: Activity, organisation: Organisation) -> ContactRecord:
    """Whoever answers about the entry: its own contact when it has one, otherwise the organisation's."""
    own = entry.contact
    return own if own is not None and not own.is_empty else organisation.contact
