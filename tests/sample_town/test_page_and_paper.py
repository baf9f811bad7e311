"""Every entry of the sample town says the same on paper as on its page: what one needs to know before one goes there.

Left to the page alone: the organiser's own text, its web address where one need not sign up there, how the rooms are
beyond `GETTING_IN`, the way in from the door, what badges promise, when it was checked, and whom to ask for company,
which the leaflet tells once. In a leaflet, of which one page holds two entries, also: the e-mail address where there is
a telephone, that coffee is served, and on which red days it is closed where all dates are told.
"""

import html
import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from papers import page_address
from sample_feeds import Town
from torg.domain.activity import Activity, Entry
from torg.domain.leaflet import LeafletChoice
from torg.domain.leaflet_choice import chosen
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.leaflet_items import LeafletItems
from torg.outputs.paper.sheets import Item
from torg.phrases.editions import speech_for
from torg.phrases.isolates import plain_text
from torg.phrases.speech import Speech
from torg.phrases.telling import is_off
from torg.site.builders.entry import Entries
from torg.site.builders.rows import Rows
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times
from torg.site.contexts import EntryPage, Happening, NoticePage
from towns import TODAY

LAST = TODAY + timedelta(400)
"""So far ahead that every change that a page tells of is in the paper's days."""
_NO_RENDER: Any = None
"""No rows of lists are rendered."""
_TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s+")


def plain(text: str) -> str:
    """In small letters, without marks of direction, links and kinds of space."""
    return _SPACE.sub(" ", html.unescape(plain_text(_TAG.sub("", text)))).strip().lower()


def on_paper(item: Item) -> str:
    """All that an entry says on paper."""
    facts = [said for run in item.facts for fact in run for said in (fact.label, *fact.sentences)]
    return plain(" ".join((item.title, *facts, item.call, item.call_hours, item.call_note, item.web)))


def of_any(page: EntryPage | NoticePage, speech: Speech) -> Iterator[str]:
    """What pages of activities and of notes have in common: title, rules, places, whom to ring."""
    yield from (page.title, page.organisation.text, *page.rules, *page.remarks)
    yield from (venue.link.text if venue.address else venue.sentences[0] for venue in page.venues)
    channels = {channel.label: channel.link.text for channel in page.contact.channels}
    spoken = speech.page.phone in channels
    yield page.contact.hours.removeprefix(speech.ring_hours("").rstrip(". ")).strip(". ") if spoken else ""
    left = {speech.page.web, speech.page.email} if spoken else {speech.page.web}
    yield from (text for label, text in channels.items() if label not in left)


def of_activity(page: EntryPage, speech: Speech) -> Iterator[str]:
    """What a page of an activity says besides."""
    closed = speech.closed_sentence([(TODAY, "")])[:3]
    yield from (each.text for each in page.notices)
    yield from (each for each in page.later if not each.startswith(closed))
    yield from (page.meeting_point, *page.cost, page.sign_up, page.sign_up_web.text if page.sign_up_web else "")
    yield from (fact.answer for fact in page.first_visit)
    yield from (each for each in page.company if "<a" not in each)
    if page.conditions:
        yield from (each.text for each in page.conditions.facts)
    if page.benefits:
        yield from (page.benefits.title, *page.benefits.lines[:2], page.benefits.help)


def days(times: tuple[Happening, ...]) -> list[str]:
    """The days that one can come, of those that a page shows."""
    return [each.moment[:10] for each in times if not each.off]


@pytest.mark.parametrize("edition", ["sv", "ar"])
def test_paper_says_what_the_page_says(sample: Town, edition: str) -> None:
    """Each sentence, and the same next days."""
    speech = speech_for(edition)
    shelf = Shelf(sample.catalogue, TODAY, speech)
    times = Times(shelf)
    pages = Entries(shelf, times, Rows(shelf, times, _NO_RENDER, _NO_RENDER))
    desk = Desk(sample.catalogue, TODAY, TODAY, LAST, speech, lambda entry: page_address(entry, edition))
    items, missing = LeafletItems(desk), []
    for entry in chosen(sample.catalogue, LeafletChoice(), sample.calendar, TODAY, LAST):
        said = on_paper(items.item(entry))
        if isinstance(entry, Activity):
            page: EntryPage | NoticePage = pages.activity(entry)
            wanted = [*of_any(page, speech), *of_activity(pages.activity(entry), speech)]
        else:
            page = pages.notice(entry)
            wanted = list(of_any(page, speech))
        left_out = {plain(each) for each in only_swedish(entry, speech)}
        missing += [(entry.id, each) for each in map(plain, wanted) if each not in said and each not in left_out]
        coming = [each.day.isoformat() for each in desk.coming(entry) if not is_off(each)]
        if not set(days(page.times)) <= set(coming):
            missing.append((entry.id, "days"))
    assert missing == []


def only_swedish(entry: Entry, speech: Speech) -> Iterator[str]:
    """What goes without saying on paper, or is a promise."""
    yield speech.fika_sentence(served=True)
    if isinstance(entry, Activity) and entry.languages == ("sv",):
        yield speech.languages_sentence(["svenska"])
