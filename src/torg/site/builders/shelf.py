"""The shelf: what is shown on one day, sorted A–Ö once, and grouped in every way that a page needs."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from operator import attrgetter

from torg.domain.activity import Activity, ActivityType, Entry, Notice
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.derived import derived_badges
from torg.domain.freshness import TOO_OLD, days_since, is_listed
from torg.domain.places import PlaceKind
from torg.domain.selection import areas_of, final_day, is_away, is_over, places_of, shared_facts
from torg.domain.sorting import first_letter, swedish_key
from torg.domain.vocabularies import Helpline
from torg.phrases.pages import PageWords
from torg.phrases.speech import Speech
from torg.site import routes
from torg.site.contexts import Link


@dataclass(frozen=True)
class Shelf:
    """The catalogue on one day, in one edition."""

    catalogue: Catalogue
    today: date
    speech: Speech
    """Who says what the pages say."""

    _badges: dict[int, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _places: dict[int, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def words(self) -> PageWords:
        """The edition's fixed words."""
        return self.speech.page

    @property
    def is_root(self) -> bool:
        """Whether this edition lies at the site's own address, and holds what is made in Swedish only."""
        return not routes.edition_folder(self.speech.edition.code)

    @property
    def root(self) -> str:
        """The way from the edition's folder to the site's."""
        return "" if self.is_root else "../"

    @cached_property
    def calendar(self) -> Calendar:
        """Red days and the school year."""
        return Calendar(self.catalogue.vocabularies.school_year)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that lists show today, A–Ö by title: all that has a page.

        But for activities that are over, and those that nobody has looked at for long: see `torg.domain.freshness`.
        """
        return tuple(
            entry
            for entry in self.pages
            if is_listed(entry, self.today) and not (isinstance(entry, Activity) and self.is_past(entry))
        )

    def is_past(self, entry: Activity) -> bool:
        """Whether all its dates are before today."""
        return is_over(entry, self.calendar, self.today)

    def last_day_of(self, entry: Activity) -> date | None:
        """The last day of all; None when there is no end, or no time is told."""
        return final_day(entry, self.calendar)

    @cached_property
    def pages(self) -> tuple[Entry, ...]:
        """Everything that has a page today, A–Ö by title: all activities, and the notices that have not expired."""
        notices = (notice for notice in self.catalogue.notices if notice.expires >= self.today)
        return tuple(sorted((*self.catalogue.activities, *notices), key=self._order))

    @staticmethod
    def _order(entry: Entry) -> tuple[tuple[str, str], str, str]:
        return swedish_key(entry.title), entry.organisation, entry.id

    @cached_property
    def notices(self) -> tuple[Notice, ...]:
        """The notices among the entries, those that expire first before the others."""
        found = [entry for entry in self.entries if isinstance(entry, Notice)]
        return tuple(sorted(found, key=attrgetter("expires")))

    @cached_property
    def by_letter(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by the heading they stand under, in alphabetical order."""
        return _grouped((first_letter(entry.title), entry) for entry in self.entries)

    @cached_property
    def by_id(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by id: two organisations may use the same."""
        return _grouped((entry.id, entry) for entry in self.entries)

    @cached_property
    def by_interest(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by interest."""
        return _grouped((interest, entry) for entry in self.entries for interest in dict.fromkeys(entry.interests))

    @cached_property
    def by_badge(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by badge, typed or derived."""
        return _grouped((badge, entry) for entry in self.entries for badge in self.badge_ids(entry))

    @cached_property
    def by_fact(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by what somebody has seen at every place that one goes to."""
        places = self.catalogue.places
        return _grouped((fact, entry) for entry in self.entries for fact in shared_facts(entry, places))

    @cached_property
    def by_organisation(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by organiser."""
        return _grouped((entry.organisation, entry) for entry in self.entries)

    @cached_property
    def by_place(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by place."""
        return _grouped((place, entry) for entry in self.entries for place in self.places_of(entry))

    @cached_property
    def by_area(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by the parts of town where they happen."""
        return _grouped((area, entry) for entry in self.entries for area in areas_of(entry, self.catalogue.places))

    @cached_property
    def at_home(self) -> tuple[Entry, ...]:
        """What one can take part in without going anywhere: online or by telephone."""
        return tuple(entry for entry in self.entries if self._kinds_of(entry) & {PlaceKind.ONLINE, PlaceKind.PHONE})

    @cached_property
    def at_your_home(self) -> tuple[Entry, ...]:
        """What comes to one's home, and is neither online nor by telephone."""
        wired = set(map(id, self.at_home))
        return tuple(e for e in self.entries if PlaceKind.HOME in self._kinds_of(e) and id(e) not in wired)

    def is_away(self, entry: Entry) -> bool:
        """Whether one has somewhere to go: not when all its places are online, by telephone or at home."""
        return is_away(entry, self.catalogue.places)

    def _kinds_of(self, entry: Entry) -> set[PlaceKind]:
        return {self.catalogue.places[place].kind for place in self.places_of(entry)}

    @cached_property
    def support(self) -> tuple[Entry, ...]:
        """Help and support."""
        return tuple(e for e in self.entries if isinstance(e, Activity) and e.type is ActivityType.SUPPORT)

    @cached_property
    def helplines(self) -> tuple[Helpline, ...]:
        """The helplines that somebody has checked within a year."""
        lines = self.catalogue.vocabularies.helplines
        return tuple(line for line in lines if days_since(line.checked, self.today) <= TOO_OLD)

    @cached_property
    def common_titles(self) -> frozenset[str]:
        """Titles that several entries share, so that a link needs the organiser's name too."""
        counts = Counter(entry.title for entry in self.pages)
        return frozenset(title for title, count in counts.items() if count > 1)

    @cached_property
    def _home_places(self) -> frozenset[str]:
        return frozenset(place.id for place in self.catalogue.places.values() if place.from_home)

    @cached_property
    def _badge_labels(self) -> Mapping[str, str]:
        return {badge.id: self.speech.label(badge) for badge in self.catalogue.vocabularies.badges}

    def badges(self, entry: Entry) -> tuple[str, ...]:
        """Typed and derived badges in words, in the vocabulary's order."""
        return tuple(self._badge_labels[badge] for badge in self.badge_ids(entry))

    def badge_links(self, entry: Entry, up: str) -> tuple[Link, ...]:
        """The same with the pages of what keeps the same promise; without one where nothing does today.

        Args:
            entry: an activity or a notice.
            up: the way to the edition's folder from the page.
        """
        return tuple(
            Link(self._badge_labels[badge], up + routes.badge_path(badge) if badge in self.by_badge else "")
            for badge in self.badge_ids(entry)
        )

    def badge_ids(self, entry: Entry) -> tuple[str, ...]:
        """The ids of typed and derived badges, in the vocabulary's order."""
        key = id(entry)
        if key not in self._badges:
            found = derived_badges(entry, self._home_places).union(entry.badges)
            self._badges[key] = tuple(badge for badge in self._badge_labels if badge in found)
        return self._badges[key]

    def places_of(self, entry: Entry) -> tuple[str, ...]:
        """Every place id of an entry that exists, without repeats."""
        key = id(entry)
        if key not in self._places:
            self._places[key] = places_of(entry, self.catalogue.places)
        return self._places[key]


def _grouped(pairs: Iterable[tuple[str, Entry]]) -> Mapping[str, tuple[Entry, ...]]:
    groups: defaultdict[str, list[Entry]] = defaultdict(list)
    for key, entry in pairs:
        groups[key].append(entry)
    return {key: tuple(entries) for key, entries in groups.items()}
