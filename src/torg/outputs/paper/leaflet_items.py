"""One entry in a leaflet for every home: in so few words that two have room on a page in large type.

What one must know before one goes is here. Beside what all paper leaves to the page, a leaflet leaves out: the e-mail
address where there is a telephone, and that coffee is served. The organiser stands with whom to ring. Of the dates only
the days and months are said, for the cover tells the year. Where one need not sign up, a sentence without a label says
so.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from torg.domain.activity import Activity, Entry
from torg.domain.terms import SignUpNeed
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.items import About, Items
from torg.outputs.paper.sheets import Fact, Item

_DAYS_OF_A_YEAR = 365


class LeafletItems(Items):
    """Puts entries into few words."""

    def __init__(self, desk: Desk, own_area: str = "", *, short: bool = False) -> None:
        """Ready to tell of a desk's days.

        Args:
            desk: the catalogue, and who speaks.
            own_area: the id of the one area that the whole leaflet is about; it is not said of each place.
            short: whether to leave out what each entry is.
        """
        super().__init__(desk)
        self.about = About.NOTHING if short else About.BRIEFLY
        self._own_area = own_area
        self._year = (desk.last - desk.first).days >= _DAYS_OF_A_YEAR
        words, page = self.words, self._speech.page
        together = (
            (words.when, words.dates, words.next_dates),
            (words.changed,),
            (words.where,),
            (words.cost, words.sign_up),
            (words.first_time, words.getting_in, page.good_to_know),
            (self._speech.sentences.benefits_title,),
        )
        self._parts = {label: number for number, labels in enumerate(together) for label in labels}

    def item(self, entry: Entry) -> Item:
        """The entry in words; its organiser is in the note about whom to ring."""
        contact, _ = self.contact(entry)
        hours = self._speech.phone_hours(contact.hours) if contact.hours and contact.phone else ""
        return replace(super().item(entry), organisation="", call_hours=hours)

    def dates(self, entry: Entry) -> Fact:
        """The real dates; unless these are all, also on which days it is closed."""
        found = super().dates(entry)
        if found.label == self.words.dates and found.sentences:
            return found
        closed = self.closed(entry) if isinstance(entry, Activity) else ""
        return self.fact(found.label if found.sentences else "", (*found.sentences, closed))

    def changes(self, entry: Entry) -> Iterator[str]:
        """What is called off, moved or otherwise changed."""
        closed = self.closed(entry) if isinstance(entry, Activity) else ""
        yield from (each for each in super().changes(entry) if each != closed)

    def _note(self, entry: Entry) -> Iterator[str]:
        """Who answers and whose it is; text messages for those who do not speak on the telephone."""
        contact, who = self.contact(entry)
        organisation = self._desk.catalogue.organisations[entry.organisation].name
        if who and who.casefold() not in organisation.casefold():
            yield self._speech.own_sentence(who)
        yield self._speech.own_sentence(organisation)
        yield self._sms_too(contact)

    def _runs(self, entry: Entry) -> Iterator[tuple[Fact, ...]]:
        """How it is to come runs on: the first time, how one gets in, what is good to know."""
        facts = (fact for run in super()._runs(entry) for fact in run)
        for _, run in groupby(facts, lambda fact: self._parts.get(fact.label, 0)):
            yield tuple(self._short(fact, entry) for fact in run)

    def _short(self, fact: Fact, entry: Entry) -> Fact:
        """The fact without a label that says nothing; of little use where there is little room, if it is so."""
        if isinstance(entry, Activity):
            if fact.label == self.words.sign_up and entry.sign_up.need is SignUpNeed.NO:
                return replace(fact, label="")
            if fact.label == self._speech.page.good_to_know and not (entry.especially_for or entry.ages):
                return replace(fact, brief=False)
        return replace(fact, brief=fact.label != self._speech.sentences.benefits_title)

    def _to_know(self, entry: Entry) -> Iterator[str]:
        """Without a promise: what one must know before one goes."""
        coffee = self._speech.fika_sentence(served=True)
        yield from (each for each in super()._to_know(entry) if each != coffee)
