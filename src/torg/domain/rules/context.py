"""What rules know besides the record itself: the day, the calendar, and everything that can be referred to."""

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from types import MappingProxyType

from torg.domain.activity import Entry, Notice
from torg.domain.calendar import Calendar
from torg.domain.nearest import folded
from torg.domain.organisation import Contact, Organisation
from torg.domain.places import Place, place_ids
from torg.domain.readability import SHORTENED
from torg.domain.site import Site
from torg.domain.vocabularies import Abbreviation, AvoidedWord, FactValue, Interest, Language, Vocabularies

_NO_WORDS: Mapping[str, str] = MappingProxyType({})
_NO_CONTACTS: Mapping[str, Contact] = MappingProxyType({})
_NOTHING: Mapping[str, frozenset[str]] = MappingProxyType({})


@dataclass(frozen=True)
class Known:
    """Everything that a record may refer to, by id. An empty set means that nothing is known, and no rule asks.

    The order of ids is the vocabulary's, so that a list of choices reads as the municipality wrote it.
    """

    organisations: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    areas: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    interest_words: Mapping[str, str] = field(default_factory=lambda: _NO_WORDS)
    """Interests by other words for them, folded: their labels, what they hold, and what people search for."""
    badges: tuple[str, ...] = ()
    typed_badges: tuple[str, ...] = ()
    """The badges that somebody may write: no other field says the same."""
    facts: Mapping[str, FactValue] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    language_words: Mapping[str, str] = field(default_factory=lambda: _NO_WORDS)
    """Languages by their names in Swedish and in the language itself, folded."""
    organisation_kinds: tuple[str, ...] = ()
    helplines: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    entries: frozenset[str] = frozenset()
    dated_types: frozenset[str] = frozenset()
    """The entry types that must have times."""
    home_places: frozenset[str] = frozenset()
    """Places where one takes part from home: by telephone or online."""
    outside_places: frozenset[str] = frozenset()
    """Places that one has to go to."""
    numbers: Mapping[str, frozenset[str]] = field(default_factory=lambda: _NOTHING)
    """The telephone numbers that each organisation gives as its own, in E.164."""
    contacts: Mapping[str, Contact] = field(default_factory=lambda: _NO_CONTACTS)
    """How each organisation is reached."""
    avoided: tuple[AvoidedWord, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()

    @cached_property
    def _sets(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        return frozenset(self.interests), frozenset(self.badges), frozenset(self.languages)

    def holds(self, entry: Entry) -> bool:
        """Whether everything that the entry refers to is here: the quick way to most entries' lack of faults."""
        interests, badges, languages = self._sets
        return (
            entry.organisation in self.organisations
            and interests.issuperset(entry.interests)
            and badges.issuperset(entry.badges)
            and self.places.issuperset(place_ids(entry.places))
            and all(self.places.issuperset(place_ids(item.places)) for item in entry.schedules if item.places)
            and (isinstance(entry, Notice) or languages.issuperset(entry.languages))
            and (isinstance(entry, Notice) or all(not change.place or change.place in self.places
                                                  for change in entry.changes))
        )  # fmt: skip

    @cached_property
    def avoided_patterns(self) -> tuple[tuple[str, re.Pattern[str], AvoidedWord], ...]:
        """For each word to avoid: letters that a text must hold, the pattern to find it, and the word."""
        return tuple(_pattern(word) for word in self.avoided)

    @cached_property
    def avoided_stems(self) -> tuple[str, ...]:
        """The letters of every word to avoid, for a quick look."""
        return tuple(stem for stem, _, _ in self.avoided_patterns)

    @cached_property
    def abbreviation_meanings(self) -> Mapping[str, str]:
        """What abbreviations stand for: the common ones and the municipality's own."""
        return {**SHORTENED, **{each.short: each.long for each in self.abbreviations}}

    @cached_property
    def abbreviation_gate(self) -> frozenset[str]:
        """Every way in which an abbreviation stands between two spaces, for a quick look."""
        cases = {case for word in self.abbreviation_meanings for case in (word, word.capitalize(), word.upper())}
        after = ("", *",.:;!?)")
        return frozenset(before + case + mark for case in cases for before in ("", "(") for mark in after)

    @classmethod
    def gather(
        cls,
        vocabularies: Vocabularies,
        site: Site | None,
        organisations: Mapping[str, Organisation],
        places: Mapping[str, Place],
        entries: Iterable[str],
    ) -> "Known":
        """Collect what is known from what could be read.

        Args:
            vocabularies: may hold less than everything, when a vocabulary's file is faulty.
            site: None when its file is faulty.
            organisations: by id. A faulty file's organisation should be there too, if it could be saved.
            places: by id, likewise.
            entries: the ids of activities and notices.
        """
        return cls(
            organisations=frozenset(organisations),
            places=frozenset(places),
            areas=tuple(area.id for area in site.areas) if site else (),
            interests=tuple(each.id for each in vocabularies.interests),
            interest_words=words_of_interests(vocabularies.interests),
            badges=tuple(each.id for each in vocabularies.badges),
            typed_badges=tuple(each.id for each in vocabularies.badges if each.derived_from is None),
            facts={fact.id: fact.value for fact in vocabularies.venue_facts},
            languages=tuple(each.id for each in vocabularies.languages),
            language_words={folded(word): each.id for each in vocabularies.languages for word in _names(each)},
            organisation_kinds=tuple(each.id for each in vocabularies.organisation_kinds),
            helplines=tuple(each.id for each in vocabularies.helplines),
            editions=site.editions if site else (),
            entries=frozenset(entries),
            dated_types=frozenset(each.id for each in vocabularies.types if each.dated),
            home_places=frozenset(each.id for each in places.values() if each.from_home),
            outside_places=frozenset(each.id for each in places.values() if each.kind in {"lokal", "ute"}),
            numbers={each.id: numbers_of(each.contact) for each in organisations.values()},
            contacts={each.id: each.contact for each in organisations.values()},
            avoided=vocabularies.avoided_words,
            abbreviations=vocabularies.abbreviations,
        )


def words_of_interests(interests: Iterable[Interest]) -> Mapping[str, str]:
    """Interests by their words; a word of several belongs to the one that names it most plainly."""
    told: dict[str, str] = {}
    for words in (_label_words, _example_words, _search_words):
        for each in interests:
            for word in words(each):
                told.setdefault(folded(word), each.id)
    return MappingProxyType(told)


def _label_words(interest: Interest) -> list[str]:
    return [interest.label, *interest.label.split(" och ")]


def _example_words(interest: Interest) -> list[str]:
    return interest.typical.split(",")


def _search_words(interest: Interest) -> tuple[str, ...]:
    return interest.synonyms


def _names(language: Language) -> tuple[str, ...]:
    return language.label, language.own_name


def _pattern(word: AvoidedWord) -> tuple[str, re.Pattern[str], AvoidedWord]:
    stem = word.word.rstrip("*… ").lower()
    ending = r"\w*" if word.word.endswith("*") else r"(?!\w)"
    return stem, re.compile(rf"(?<!\w){re.escape(stem)}{ending}", re.IGNORECASE), word


def numbers_of(contact: Contact) -> frozenset[str]:
    """The contact's telephone numbers, in E.164."""
    return frozenset(number for number in (contact.phone, contact.sms) if number)


@dataclass(frozen=True)
class RuleContext:
    """What is the same for every record of one run.

    `demo` says that the town is made up, so that every number in it must be one that can never reach anybody; None
    when nobody has said, since the site's file is missing.
    """

    today: date
    demo: bool | None
    calendar: Calendar
    known: Known

    @cached_property
    def never(self) -> dict[Hashable, str | None]:
        """Why rules with certain limits have no dates, as far as somebody has asked in this run."""
        return {}

    @cached_property
    def red_days(self) -> tuple[tuple[date, str], ...]:
        """The public holidays of the coming twelve months, with their names."""
        named = ((day, self.calendar.red_day(day)) for day in self._coming)
        return tuple((day, name) for day, name in named if name)

    @cached_property
    def squeezed_days(self) -> tuple[tuple[date, str], ...]:
        """The days of the coming twelve months between a public holiday and a weekend. They have no names."""
        return tuple((day, "") for day in self._coming if self.calendar.is_squeezed(day))

    @property
    def _coming(self) -> Iterator[date]:
        return (self.today + timedelta(days) for days in range(366))
