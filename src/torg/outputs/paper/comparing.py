"""What has changed for those who hold a printed leaflet: earlier content against the content now, entry by entry.

Both are told in the same words, for the same days, and compared sentence by sentence. So a slip says what a reader of
the leaflet would notice, and nothing else: times, called-off and moved dates, place, cost, sign-up, steps, telephone.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from torg.domain.activity import Activity, Entry
from torg.domain.catalogue import Catalogue
from torg.domain.history import entry_key, organisation_key, place_key
from torg.domain.leaflet import LeafletChoice
from torg.domain.leaflet_choice import chosen
from torg.domain.selection import is_over, places_of
from torg.domain.sorting import swedish_key
from torg.outputs.paper.desk import Desk, key_of
from torg.outputs.paper.items import Items
from torg.outputs.paper.sheets import Fact, Item
from torg.phrases.sentence_split import split_sentences

Faults = Mapping[str, frozenset[str]]
"""The fields that are faulty in earlier content, by the key of their record; `WHOLE` when all of it is."""

WHOLE = ""

_WHEN, _WHERE, _COST, _SIGN_UP, _IN, _CALL, _TITLE = "when", "where", "cost", "sign-up", "in", "call", "title"
_FIELDS: Mapping[str, frozenset[str]] = {
    "titel": frozenset({_TITLE}),
    "tider": frozenset({_WHEN}),
    "ändringar": frozenset({_WHEN}),
    "reservdag": frozenset({_WHEN}),
    "pausad till": frozenset({_WHEN}),
    "pausorsak": frozenset({_WHEN}),
    "gäller till": frozenset({_WHEN}),
    "plats": frozenset({_WHERE, _IN}),
    "växlar": frozenset({_WHERE, _WHEN}),
    "samling": frozenset({_WHERE}),
    "länk": frozenset({_WHERE, _SIGN_UP}),
    "kostnad": frozenset({_COST}),
    "medlemskap": frozenset({_COST}),
    "anmälan": frozenset({_SIGN_UP}),
    "fakta": frozenset({_IN}),
    "kontakt": frozenset({_CALL, _SIGN_UP}),
    WHOLE: frozenset({_TITLE, _WHEN, _WHERE, _COST, _SIGN_UP, _IN, _CALL}),
}
"""Which of the facts on paper depend on a field of an entry."""

_OF_PLACES = frozenset({_WHERE, _IN, _WHEN})
_OF_ORGANISATIONS = frozenset({_CALL, _SIGN_UP})
_TOLD: Mapping[str, frozenset[str]] = {
    "activities": frozenset(_FIELDS),
    "notices": frozenset(_FIELDS),
    "places": frozenset({"namn", "slag", "adress", "område", "hållplats", "fakta", WHOLE}),
    "organisations": frozenset({"kontakt", WHOLE}),
}
"""Which fields a leaflet tells of, by folder."""


@dataclass(frozen=True, slots=True)
class Differing:
    """An entry that is not as it was."""

    entry: Entry
    facts: tuple[Fact, ...]
    """What is new, and what was before, each with its label."""
    call: tuple[Fact, ...] = ()
    """The same of whom to ring."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What has changed, each A–Ö."""

    changed: tuple[Differing, ...]
    new: tuple[Entry, ...]
    gone: tuple[Entry, ...]
    """Entries of the earlier content."""
    answering: tuple[tuple[str, tuple[Fact, ...]], ...] = ()
    """The ids of organisers with whom to ring, when that is new for several of their entries in the same way."""

    @property
    def nothing(self) -> bool:
        """Whether all is as it was."""
        return not (self.changed or self.new or self.gone or self.answering)


def relevant(faults: Faults) -> Faults:
    """Only the faults in what a leaflet tells."""
    found = {key: fields & _TOLD.get(key.partition("/")[0], frozenset()) for key, fields in faults.items()}
    return {key: fields for key, fields in found.items() if fields}


def as_told_now(earlier: Catalogue, now: Catalogue) -> Catalogue:
    """Earlier content in the words of today: a word list that was mended changes nothing for a reader.

    The school year and the helplines are data, and stay. What nobody arranges can not be told.
    """
    lists = {"school_year": earlier.vocabularies.school_year, "helplines": earlier.vocabularies.helplines}
    return replace(
        earlier,
        vocabularies=now.vocabularies.model_copy(update=lists),
        activities=tuple(each for each in earlier.activities if each.organisation in earlier.organisations),
        notices=tuple(each for each in earlier.notices if each.organisation in earlier.organisations),
    )


class Comparing:
    """Compares one leaflet's choice of entries."""

    def __init__(self, then: Desk, now: Desk, faults: Faults) -> None:
        """Compare.

        Args:
            then: the earlier content, from `as_told_now`.
            now: today's, for the same days and in the same edition.
            faults: what could not be read of the earlier content, from `relevant`.
        """
        self._then, self._now, self._faults = then, now, faults
        self._old, self._new = Items(then), Items(now)
        self._words = now.speech.paper

    def compare(self, choice: LeafletChoice) -> Comparison:
        """What has changed among the entries that the choice holds now or held then."""
        now, then = self._chosen(self._now, choice), self._chosen(self._then, choice)
        was, all_now = dict(then), {key_of(each): each for each in self._now.catalogue.entries}
        renamed = _renamed(now, was, all_now)
        changed, new, kept = [], [], set()
        for key, entry in now.items():
            before = was.get(key) or renamed.get(key)
            if before is not None:
                kept.add(key_of(before))
                changed.append(self._differing(entry, before))
            elif WHOLE not in self._faults.get(entry_key(entry), ()):
                new.append(entry)
        gone = []
        for key, before in was.items():
            if key not in kept:
                after = all_now.get(key)
                if after is None or not self._is_current(after):
                    gone.append(before)
                else:
                    changed.append(self._differing(after, before))
        several = Counter((each.entry.organisation, each.call) for each in changed if each.call)
        shared = tuple(sorted((owner, call) for (owner, call), number in several.items() if number > 1))
        changed = [
            replace(each, call=()) if (each.entry.organisation, each.call) in shared else each for each in changed
        ]
        told = (each for each in changed if each.facts or each.call)
        in_order = sorted(told, key=lambda each: swedish_key(each.entry.title))
        return Comparison(tuple(in_order), tuple(new), tuple(gone), shared)

    @staticmethod
    def _chosen(desk: Desk, choice: LeafletChoice) -> dict[str, Entry]:
        found = chosen(desk.catalogue, choice, desk.calendar, desk.first, desk.last)
        return {key_of(entry): entry for entry in found}

    def _is_current(self, entry: Entry) -> bool:
        if isinstance(entry, Activity):
            return not is_over(entry, self._now.calendar, self._now.first)
        return entry.expires >= self._now.first

    def _differing(self, entry: Entry, before: Entry) -> Differing:
        """What is other than before: told as two items, sentence against sentence."""
        unsure = self._unsure(before)
        new, old = self._new.item(entry), self._old.item(before)
        calls = (
            (new.call or new.web, self._new.hours(entry)),
            (old.call or old.web, self._old.hours(before)),
        )
        now, then = (tuple(filter(None, each)) for each in calls)
        call = () if _CALL in unsure else tuple(self._told(self._words.call, now, then))
        return Differing(entry, tuple(self._facts(new, old, unsure)), call)

    def _facts(self, new: Item, old: Item, unsure: frozenset[str]) -> Iterator[Fact]:
        words = self._words
        if _TITLE not in unsure and new.title != old.title:
            yield Fact(words.slip_before, (self._now.speech.sentence(old.title),))
        told, was = _by_label(new.facts), _by_label(old.facts)
        if _WHEN not in unsure:
            yield from self._times(told, was)
        if _WHERE not in unsure:
            yield from self._told(words.where, _parted(told, words.where), _parted(was, words.where))
        cost, before = told.get(words.cost, ()), was.get(words.cost, ())
        if _COST not in unsure and cost != before:
            yield Fact(words.cost, cost)
            yield Fact(words.slip_before, before)
        for part, label in (
            (_SIGN_UP, words.sign_up),
            (_IN, words.getting_in),
        ):
            if part not in unsure:
                yield from self._told(label, _parted(told, label), _parted(was, label), replaced=False)

    def _times(self, told: Mapping[str, Sequence[str]], was: Mapping[str, Sequence[str]]) -> Iterator[Fact]:
        """The rule, and the next dates when it is another; what is called off, moved or closed, or is not any more."""
        words = self._words
        rules = tuple(self._told(words.when, _parted(told, words.when), _parted(was, words.when)))
        yield from rules
        now, then = told.get(words.changed, ()), was.get(words.changed, ())
        news = tuple(each for each in now if each not in then)
        over = tuple(each for each in then if each not in now)
        dates = {label: told[label] for label in (words.dates, words.next_dates) if label in told}
        if rules or not (news or over):
            for label, days in dates.items():
                if days not in (was.get(words.dates), was.get(words.next_dates)):
                    yield Fact(label, tuple(days))
        if news:
            yield Fact(words.changed, news)
        if over and not rules:
            yield Fact(words.slip_no_longer, over)

    def _told(self, label: str, now: Sequence[str], then: Sequence[str], *, replaced: bool = True) -> Iterator[Fact]:
        """The sentences that are new; with `replaced` also those that they replace, or that hold no more."""
        news = tuple(each for each in now if each not in then)
        over = tuple(each for each in then if each not in now) if replaced else ()
        if news:
            yield Fact(label, news)
        if over:
            yield Fact(self._words.slip_before if news else self._words.slip_no_longer, over)

    def _unsure(self, before: Entry) -> frozenset[str]:
        """The facts that depend on what could not be read."""
        found = set().union(*(_FIELDS.get(field, ()) for field in self._faults.get(entry_key(before), ())))
        if any(place_key(each) in self._faults for each in places_of(before, self._then.catalogue.places)):
            found |= _OF_PLACES
        if organisation_key(before.organisation) in self._faults:
            found |= _OF_ORGANISATIONS
        return frozenset(found)


def _renamed(now: Mapping[str, Entry], was: Mapping[str, Entry], all_now: Mapping[str, Entry]) -> dict[str, Entry]:
    """Earlier entries whose file has another name now, by the new key: the same title from the same organiser."""
    left = {(each.organisation, each.title): each for key, each in was.items() if key not in all_now}
    return {
        key: left[each.organisation, each.title]
        for key, each in now.items()
        if key not in was and (each.organisation, each.title) in left
    }


def _by_label(runs: Sequence[Sequence[Fact]]) -> dict[str, tuple[str, ...]]:
    return {fact.label: fact.sentences for run in runs for fact in run}


def _parted(facts: Mapping[str, Sequence[str]], label: str) -> tuple[str, ...]:
    """The sentences of a fact one by one, so that only those that differ are told."""
    return tuple(part for each in facts.get(label, ()) for part in split_sentences(each))
