"""What a list says on paper only: the way there, the cost, the sign-up and whom to ring.

On the screen a link leads to all of it. A sheet that staff hands over has no links, so each entry says it itself.
"""

from collections.abc import Iterator

from torg.domain.activity import Activity, Entry
from torg.domain.organisation import Contact
from torg.domain.places import Place
from torg.domain.terms import SignUpNeed
from torg.phrases.speech import Speech
from torg.site.builders.people import contact_of
from torg.site.builders.shelf import Shelf

PLACES = 2
"""Of more places than this, a list tells no addresses: they take turns, and the entry's page has them."""


class Sheets:
    """Makes the lines of each entry once."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._speech = shelf.speech
        self._ways: dict[str, str] = {}
        self._made: dict[tuple[int, bool], tuple[str, ...]] = {}

    def lines(self, entry: Entry, *, badges: bool = False) -> tuple[str, ...]:
        """The entry's lines, each of one or more sentences.

        Args:
            entry: an activity or a notice.
            badges: whether the list shows the badges too, so that what they say is left out.
        """
        key = (id(entry), badges)
        if key not in self._made:
            found = (self._where(entry), " ".join(self._terms(entry, badges=badges)), self._whom(entry))
            self._made[key] = tuple(filter(None, found))
        return self._made[key]

    def _where(self, entry: Entry) -> str:
        places = self._shelf.places_of(entry)
        return " ".join(filter(None, map(self._way, places))) if len(places) <= PLACES else ""

    def _way(self, place_id: str) -> str:
        if place_id not in self._ways:
            self._ways[place_id] = _way_to(self._speech, self._shelf.catalogue.places[place_id])
        return self._ways[place_id]

    def _terms(self, entry: Entry, *, badges: bool) -> Iterator[str]:
        """The cost, the membership and the sign-up."""
        if entry.cost:
            cost = self._speech.cost_sentence(entry.cost)
            if not badges or cost != self._speech.sentence(self._speech.cost_in_short(entry.cost)):
                yield cost
        if isinstance(entry, Activity):
            if entry.membership and (entry.membership.needed or not badges):
                yield self._speech.membership_sentence(entry.membership)
            if entry.sign_up.need is not SignUpNeed.NO or not badges:
                contact = self._contact(entry)
                yield self._speech.sign_up_sentence(
                    entry.sign_up, phone=contact.phone, sms=contact.sms, email=contact.email
                )

    def _contact(self, entry: Entry) -> Contact:
        own = entry.contact if isinstance(entry, Activity) else None
        shared = self._shelf.catalogue.organisations[entry.organisation].contact
        return own if own is not None and not own.is_empty else shared

    def _whom(self, entry: Entry) -> str:
        """Who answers, the first way to reach them, and when."""
        organisation = self._shelf.catalogue.organisations[entry.organisation]
        own = entry.contact if isinstance(entry, Activity) else None
        contact = contact_of(self._speech, own, organisation.contact, organisation.name)
        ways = (f"{each.label}: {each.link.text}." for each in contact.channels[:1])
        return " ".join(filter(None, (contact.who, *ways, contact.hours)))


def _way_to(speech: Speech, place: Place) -> str:
    """The address, and the walk from the nearest stop."""
    address = speech.address_line(place)
    stop = speech.stop_sentence(place.stop) if place.stop else ""
    return " ".join(filter(None, (f"{address}." if address else "", stop)))
