"""A pocket card, eight on an A4: the number that a human answers, and two places where one can just come."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from torg.domain.activity import Activity, ActivityType
from torg.domain.leaflet import LeafletChoice, PaperColour
from torg.domain.leaflet_choice import printed
from torg.domain.schedule.occurrences import Status
from torg.domain.schedule.parts import ScheduleKind
from torg.domain.selection import is_step_free, just_to_come, places_of
from torg.domain.sorting import swedish_key
from torg.outputs.paper.crisis import crisis
from torg.outputs.paper.desk import Desk, head, ring
from torg.outputs.paper.qr import qr
from torg.outputs.paper.sheets import Crisis, Head, Number, Qr
from torg.outputs.paper.whereabouts import whereabouts
from torg.phrases.isolates import plain_text
from torg.phrases.telling import is_off

MOST = 2
"""How many places a card tells of."""
ROOM = 270
"""How many characters about places fit on a card at nine points, in every script."""
_DOORS = frozenset({ActivityType.ACTIVITY, ActivityType.MEETING_PLACE})
_SIT = "sitta-med"
"""The badge that promises that one need not say anything."""
_CHILDREN = "barn-med"
"""The badge of what is for families first of all."""
_EACH = 30
"""What a place takes besides its own words: the end of its last line."""


@dataclass(frozen=True, slots=True)
class Door:
    """Somewhere to just come."""

    title: str
    when: str
    where: str


@dataclass(frozen=True, slots=True)
class Card:
    """The card; the sheet repeats it."""

    head: Head
    pitch: str
    """One kind sentence."""
    phone: Number
    just_come: str
    doors: tuple[Door, ...]
    address: str
    site_qr: Qr
    printed: str
    crisis: Crisis


class Cards:
    """Makes cards; the desk's days are those in which a place has to be open."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._speech = desk.speech

    def card(self, entries: Sequence[Activity], colour: PaperColour) -> Card:
        """The card with these places.

        Args:
            entries: those that `fitting` gives.
            colour: the colour besides black.
        """
        desk, speech = self._desk, self._speech
        words, site = speech.paper, desk.catalogue.site
        return Card(
            head=head(desk, site.phone.name, colour),
            pitch=words.card,
            phone=ring(speech, site.phone),
            just_come=words.just_come,
            doors=tuple(map(self._door, entries)),
            address=site.url.rstrip("/").partition("://")[2],
            site_qr=qr(site.url.rstrip("/"), words.qr_site),
            printed=speech.printed(desk.today),
            crisis=crisis(desk),
        )

    def fitting(self, entries: Iterable[Activity]) -> tuple[Activity, ...]:
        """The first of the places that there is room for together; one with long words about its times is passed by."""
        found: list[Activity] = []
        left = ROOM
        for entry in entries:
            door = self._door(entry)
            taken = len(plain_text(door.title + door.when + door.where)) + _EACH
            if taken <= left and len(found) < MOST:
                found.append(entry)
                left -= taken
        return tuple(found)

    def open_doors(self, areas: Sequence[str]) -> tuple[Activity, ...]:
        """Where one can just come: free, without signing up, by one rule, one of each organiser.

        First those without steps; of these those that promise that one may just sit there, then what is open
        most. What is especially for some, for some ages or for families is not there: a card is for whoever finds it.

        Args:
            areas: ids; all of them when there are none.
        """
        choice = LeafletChoice.model_construct(areas=tuple(areas), from_home=False)
        desk = self._desk
        found = printed(desk.catalogue, choice, desk.calendar, desk.first, desk.last)
        fitting = [(self._days(each), each) for each in found if isinstance(each, Activity) and self._is_door(each)]
        places = desk.catalogue.places
        fitting.sort(key=lambda pair: (
            not is_step_free(pair[1], places), _SIT not in pair[1].badges, -pair[0], swedish_key(pair[1].title),
        ))  # fmt: skip
        return tuple(_one_each(each for days, each in fitting if days))

    def _days(self, entry: Activity) -> int:
        """On how many of the days it is open."""
        coming = self._desk.coming(entry)
        return len({each.day for each in coming if not is_off(each) and each.status is not Status.RESERVE})

    def _is_door(self, entry: Activity) -> bool:
        """Whether one can just come, to one place that is no telephone, screen or home, by one rule."""
        places = [self._desk.catalogue.places[each] for each in places_of(entry, self._desk.catalogue.places)]
        for_all = not entry.especially_for and entry.ages is None and _CHILDREN not in entry.badges
        for_all = for_all and entry.type in _DOORS
        simple = for_all and len(entry.schedules) == 1 and entry.schedules[0].kind is ScheduleKind.WEEKLY
        return simple and just_to_come(entry) and len(places) == 1 and not places[0].from_home

    def _door(self, entry: Activity) -> Door:
        rules = " ".join(self._desk.telling.rules(entry))
        return Door(self._speech.own(entry.title), rules, whereabouts(self._desk, entry))


def _one_each(entries: Iterator[Activity]) -> Iterator[Activity]:
    """The first of each organiser, so that no card is one association's own."""
    seen: set[str] = set()
    for entry in entries:
        if entry.organisation not in seen:
            seen.add(entry.organisation)
            yield entry
