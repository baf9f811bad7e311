"""The call list: whom to ring about what nobody has checked for long, on paper and as a table."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from torg.domain.activity import Activity
from torg.domain.leaflet import PaperColour
from torg.domain.numbers import write_phone
from torg.domain.organisation import Contact, Organisation
from torg.domain.places import Place
from torg.domain.stale import Call, Checkable, Stale
from torg.domain.vocabularies import Helpline
from torg.outputs.paper.desk import Desk, head
from torg.outputs.paper.items import Items
from torg.outputs.paper.sheets import Fact, Head
from torg.phrases import calls as words

COLUMNS = ("arrangör", "telefon", "svarar", "slag", "namn", "id", "kontrollerad", "dagar", "visas")


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask about."""

    title: str
    kind: str
    age: str
    """When it was checked, and how long ago that is."""
    facts: tuple[Fact, ...]
    """What ages, as it stands now: each with a box to tick."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A call to make."""

    name: str
    """Whom one rings."""
    number: str
    """The telephone number, large."""
    note: str
    """Who answers and when, or what to do without a number."""
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class CallList:
    """The whole list."""

    head: Head
    title: str
    lead: str
    opening: str
    """What to say first."""
    afterwards: str
    """What to do with the answers."""
    talks: tuple[Talk, ...]
    all_well: str
    """Beside the box for when nothing has changed."""
    new: str
    """Before the line for what has."""
    talked: str
    """Before the line for the day of the call."""
    answered: str
    """Before the line for the role of whoever answered."""
    printed: str


class CallLists:
    """Makes call lists; the desk speaks Swedish, for only staff read them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._speech = desk.speech
        self._items = Items(desk)

    def sheet(self, calls: Sequence[Call], older_than: int, colour: PaperColour) -> CallList:
        """The list on paper.

        Args:
            calls: from `torg.domain.stale.calls`.
            older_than: the age in days from which things are on it.
            colour: the colour besides black.
        """
        things = sum(len(call.found) for call in calls)
        return CallList(
            head=head(self._desk, words.TITLE, colour),
            title=words.TITLE,
            lead=words.lead(things, len(calls), older_than),
            opening=words.opening(self._desk.catalogue.site.municipality) if calls else "",
            afterwards=words.AFTERWARDS if calls else "",
            talks=tuple(map(self._talk, calls)),
            all_well=words.ALL_WELL,
            new=words.NEW,
            talked=words.TALKED,
            answered=words.WITH,
            printed=self._speech.printed(self._desk.today),
        )

    def lines(self, calls: Sequence[Call], older_than: int) -> Iterator[str]:
        """The list as text for a screen."""
        sheet = self.sheet(calls, older_than, PaperColour.BLACK)
        yield sheet.lead
        for talk in sheet.talks:
            yield ""
            yield " ".join(filter(None, (f"{talk.name}: {talk.number}".rstrip(": "), talk.note)))
            for question in talk.questions:
                yield f"  {question.title} ({question.kind}). {question.age}"

    def table(self, calls: Sequence[Call]) -> str:
        """The list as CSV (RFC 4180), parted by semicolons as Swedish spreadsheets want it: a row for each thing."""
        written = StringIO()
        rows = csv.writer(written, delimiter=";", lineterminator="\r\n")
        rows.writerow(COLUMNS)
        for call in calls:
            name, contact = self._owner(call)
            for each in call.found:
                number = each.record.number if isinstance(each.record, Helpline) else contact.phone or contact.sms
                said = (
                    name, write_phone(number) if number else contact.email or "", contact.hours or "",
                    words.kind(each.record), each.name, each.record.id, each.checked.isoformat(), str(each.days),
                    words.shown(each.record, each.age),
                )  # fmt: skip
                rows.writerow([_harmless(cell) for cell in said])
        return written.getvalue()

    def _talk(self, call: Call) -> Talk:
        name, contact = self._owner(call)
        number = contact.phone or contact.sms
        note = [self._speech.own_sentence(contact.role or ""), self._speech.ring_hours(contact.hours or "")]
        if not contact.hours:
            note.pop()
        if call.owner and not number:
            note = [words.no_number(contact.email or "")]
        return Talk(
            name,
            self._speech.phone(number) if number else "",
            " ".join(filter(None, note)),
            tuple(map(self.question, call.found)),
        )

    def _owner(self, call: Call) -> tuple[str, Contact]:
        if not call.owner:
            return words.NOBODY, Contact.model_construct()
        organisation = self._desk.catalogue.organisations[call.owner]
        return organisation.name, organisation.contact

    def question(self, found: Stale) -> Question:
        """What to ask about one thing."""
        said = (
            words.age_sentence(found.checked, found.days, found.age),
            words.hidden_sentence(found.record, found.age),
        )
        return Question(
            found.name, words.kind(found.record), " ".join(filter(None, said)), tuple(self._facts(found.record))
        )

    def way(self, contact: Contact) -> tuple[str, ...]:
        """How somebody is reached, and when."""
        phone, sms = (self._speech.phone(each) if each else "" for each in (contact.phone, contact.sms))
        if phone and phone == sms:
            ways = [words.SMS_TOO.format(number=phone)]
        else:
            ways = [*filter(None, (phone,)), *([words.SMS.format(number=sms)] if sms else [])]
        hours = self._speech.ring_hours(contact.hours) if contact.hours else ""
        reached = ", ".join((*ways, *filter(None, (contact.email,))))
        return tuple(filter(None, (self._speech.sentence(reached), hours)))

    def _facts(self, record: Checkable) -> Iterator[Fact]:
        """What ages: times, place, cost, sign-up, and a contact of its own; of others what one would notice."""
        label = self._speech.paper
        if isinstance(record, Activity):
            item = self._items.item(record)
            kept = (label.when, label.where, label.cost, label.sign_up)
            yield from (fact for run in item.facts for fact in run if fact.label in kept)
            if record.contact:
                yield Fact(words.CONTACT, tuple(filter(None, (item.call or item.web, item.call_note))))
        elif isinstance(record, Helpline):
            hours = self._speech.answers(record.hours) if record.hours else ""
            yield Fact(words.CONTACT, tuple(filter(None, (self._speech.phone(record.number), hours))))
        elif isinstance(record, Organisation):
            yield Fact(words.CONTACT, self.way(record.contact))
            yield Fact(words.ORGANISATION_FACTS, ())
        else:
            yield from self._place(record)

    def _place(self, place: Place) -> Iterator[Fact]:
        """Where it is, the way there, and all that its page tells of it, also what nobody knows."""
        speech = self._speech
        there = (speech.sentence(speech.address_line(place)), speech.stop_sentence(place.stop) if place.stop else "")
        yield Fact(speech.paper.where, tuple(filter(None, there)))
        if place.directions:
            yield Fact(speech.page.directions, (speech.own(" ".join(place.directions.split())),))
        said = speech.fact_sentences(place.asked_facts, self._desk.catalogue.vocabularies.venue_facts)
        unknown = f"{speech.page.unknown_facts} {speech.sentence(speech.listed(said.unknown))}" if said.unknown else ""
        remark = speech.own_sentence(place.remark) if place.remark else ""
        told = tuple(filter(None, (*said.sentences, unknown, remark)))
        yield Fact(words.FACTS if told else words.PLACE_FACTS, told)


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
