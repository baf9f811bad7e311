"""Stamps from the archive's history: an event was last changed when anything that decides its bytes was.

That is the entry's own file, its organisation, its places, the site's settings, the school year and the interests, and
the code that writes the event: `TEXT_CHANGED`. SEQUENCE is that moment in minutes, so it needs no memory, is the same
wherever the site is built, and grows with each change (RFC 5545 section 3.8.7.4 asks only that it never falls).
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from torg.domain.activity import Entry
from torg.domain.history import SITE, entry_key, organisation_key, place_key, word_list_key
from torg.domain.places import Place
from torg.domain.selection import places_of
from torg.outputs.ical.stamps import Stamp, Stamper

TEXT_CHANGED = datetime(2026, 11, 22, 9, 20, tzinfo=UTC)
"""When the code last came to write other bytes for the same entry.

Set it to the present moment with every such change, or no calendar program will notice it. A test holds the bytes of
a sample event together with this moment.
"""

WORD_LISTS = ("lasar", "intressen")
"""The word lists that events are made from: red days and school holidays, and the interests' names."""

_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_LARGEST = 2**31 - 1


def history_stamper(changed: Mapping[str, datetime], places: Mapping[str, Place]) -> Stamper:
    """Stamps by when records last changed.

    Args:
        changed: the moment in UTC when each record last changed, by the keys of `torg.domain.history`.
        places: the town's places by id.
    """
    always = [changed[key] for key in (SITE, *map(word_list_key, WORD_LISTS)) if key in changed]
    least = max(TEXT_CHANGED, *always) if always else TEXT_CHANGED

    def _stamp(entry: Entry, content: bytes) -> Stamp:
        del content
        own = (entry_key(entry), organisation_key(entry.organisation), *map(place_key, places_of(entry, places)))
        moment = max(changed.get(key, least) for key in own)
        return stamp_at(max(moment, least))

    return _stamp


def stamp_at(moment: datetime) -> Stamp:
    """The stamp of a change at a moment in UTC: its sequence is the moment's minutes since 2020."""
    return Stamp(moment.replace(microsecond=0), sequence_at(moment))


def sequence_at(moment: datetime) -> int:
    """Whole minutes since the beginning of 2020 in UTC, from 0 to 2³¹ − 1."""
    return min(max((moment - _EPOCH) // timedelta(minutes=1), 0), _LARGEST)
