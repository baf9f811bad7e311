"""An entry for who holds it in the hand on the way there: more than a leaflet has room for, asked as on the pages.

Besides what `Items` tells: each next date by itself, the way in from the stop, and whom to ask for company.
"""

from collections.abc import Iterator
from dataclasses import replace

from torg.domain.activity import Activity, Entry
from torg.domain.numbers import write_phone
from torg.domain.places import Place
from torg.domain.schedule.upcoming import real, upcoming
from torg.domain.selection import is_away, places_of
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.items import TO_GO_TO, About, Items
from torg.outputs.paper.sheets import Fact
from torg.phrases.speech import Speech
from torg.phrases.words import PaperSentences


class Visits(Items):
    """Puts entries into words at length."""

    places_in_full = None
    about = About.ALL

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _questions(desk.speech))

    def dates(self, entry: Entry) -> Fact:
        """The next three, with hours, and with their place when it is not the same each time; not what a rule names."""
        desk, table = self._desk, self._desk.table(entry)
        found = real(upcoming(table, desk.calendar, desk.first, desk.coming(entry)))
        named = {day for schedule in entry.schedules for day in schedule.dates}
        if all(each.last or (each.day in named and not each.changed) for each in found):
            return Fact(self.words.dates, ())
        several = len(places_of(entry, desk.catalogue.places)) > 1
        said = (
            (
                self._speech.capital(self._speech.when_in_words(each.day, each.last, each.times)),
                desk.telling.place_names(each) if several else "",
                desk.telling.status(table, each),
            )
            for each in found
        )
        paused = isinstance(entry, Activity) and entry.paused_until is not None and entry.paused_until >= desk.first
        label = self._speech.page.next_times_paused if paused else self.words.next_dates
        return Fact(label, tuple(". ".join(filter(None, each)) for each in said), apart=True)

    def place(self, place: Place) -> str:
        """The place, the way in from the stop without a map, and what else is good to know there."""
        way = self._speech.own(" ".join((place.directions or "").split()))
        return " ".join(filter(None, (
            super().place(place),
            f"{self._speech.page.directions}: {way}" if way else "",
            self._speech.own_sentence(place.remark) if place.remark else "",
        )))  # fmt: skip

    def first_time(self, entry: Activity) -> Iterator[str]:
        """The first time; whom to ring for company when the organiser says nothing about it."""
        yield from super().first_time(entry)
        if is_away(entry, self._desk.catalogue.places) and not (entry.first_visit and entry.first_visit.companion):
            phone = self._desk.catalogue.site.phone
            yield self._speech.company_there(phone.name, write_phone(phone.number))

    def _getting_in(self, entry: Entry) -> Iterator[str]:
        """How it is there; of several places to go to, each by its name."""
        places = self._desk.catalogue.places
        there = [places[each] for each in places_of(entry, places) if places[each].kind in TO_GO_TO]
        if len(there) < 2 or (isinstance(entry, Activity) and entry.facts):
            yield from super()._getting_in(entry)
            return
        for place in there:
            if told := tuple(self._told(place.asked_facts, self._facts)):
                yield f"{self._speech.own(place.name)}:"
                yield from told


def _questions(speech: Speech) -> PaperSentences:
    """Labels that are the questions of the pages."""
    page = speech.page
    return replace(
        speech.paper,
        when=page.when,
        dates=page.next_times,
        next_dates=page.next_times,
        where=page.where,
        cost=page.cost,
        sign_up=page.sign_up,
        first_time=page.first_time,
        getting_in=page.good_to_know_place,
    )
