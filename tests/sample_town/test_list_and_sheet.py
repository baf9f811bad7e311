"""Every entry of the sample town says the same on the printed sheet of one's own as in `Min lista`.

Left to the site alone: postcodes, and the names of the red days on which it is closed. Dates that a rule names are told
once on paper.
"""

from collections.abc import Iterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from papers import page_address
from sample_feeds import Town
from sample_town.test_page_and_paper import on_paper, plain
from torg.domain.activity import Activity
from torg.domain.leaflet import LeafletChoice
from torg.domain.leaflet_choice import chosen
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.visits import Visits
from torg.phrases.editions import speech_for
from torg.phrases.speech import Speech
from torg.site.builders.entry import Entries
from torg.site.builders.my_list import list_entry
from torg.site.builders.rows import Rows
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times
from torg.site.contexts import ListEntry
from towns import TODAY

LAST = TODAY + timedelta(400)
_NO_RENDER: Any = None


def told(entry: ListEntry, speech: Speech) -> Iterator[str]:
    """What one's own list says of an entry."""
    closed = speech.closed_sentence([(TODAY, "")])[:3]
    yield entry.link.text
    yield from (each.text for each in entry.notices)
    yield from (each for each in entry.rules if not each.startswith(closed))
    yield entry.meeting_point
    for venue in entry.venues:
        yield from (venue.link.text if venue.address else "", *venue.sentences, venue.directions)
    yield from (*entry.cost, entry.sign_up, *entry.first_time, *entry.to_know, entry.contact.hours)
    yield from (channel.link.text for channel in entry.contact.channels if channel.label != speech.page.web)


def test_the_sheet_says_what_the_list_says(sample: Town) -> None:
    """Each sentence."""
    speech = speech_for("sv")
    shelf = Shelf(sample.catalogue, TODAY, speech)
    times = Times(shelf)
    pages = Entries(shelf, times, Rows(shelf, times, _NO_RENDER, _NO_RENDER))
    site: Any = SimpleNamespace(words=speech.page)
    visits = Visits(Desk(sample.catalogue, TODAY, TODAY, LAST, speech, lambda entry: page_address(entry, "sv")))
    missing = []
    for entry in chosen(sample.catalogue, LeafletChoice(), sample.calendar, TODAY, LAST):
        page = pages.activity(entry) if isinstance(entry, Activity) else pages.notice(entry)
        said = on_paper(visits.item(entry))
        shown = list_entry(site, "x.html", page)
        wanted = {plain(each) for each in told(shown, speech)}
        if plain(speech.page.next_times) in said:
            coming = (each for each in shown.times if not each.off)
            wanted |= {plain(text) for each in coming for text in (each.day, each.hours, each.place)}
        missing += [(entry.id, each) for each in sorted(wanted) if each.rstrip(".") not in said]
    assert missing == []
