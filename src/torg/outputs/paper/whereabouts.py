"""Where something is, in one short sentence, for paper that has room for no more: cards and strips to tear off."""

from torg.domain.activity import Entry
from torg.domain.selection import places_of
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.items import whole_street


def whereabouts(desk: Desk, entry: Entry) -> str:
    """The names and streets of its places; empty when it has none.

    Args:
        desk: who speaks, and the places there are.
        entry: what is there.
    """
    speech, places = desk.speech, desk.catalogue.places
    named = [
        ", ".join(speech.own(whole_street(each)) for each in (place.name, place.street) if each)
        for place in (places[each] for each in places_of(entry, places))
    ]
    return speech.sentence(speech.listed(named)) if named else ""
