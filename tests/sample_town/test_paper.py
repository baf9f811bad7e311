"""The sample town on paper says what its records say."""

import re
from pathlib import Path

import page as validation
import pytest

from papers import PRESS, codes_of, crowded, page_address
from sample_feeds import Town
from structure import structure_text
from torg.domain.leaflet import Leaflet, PaperFormat
from torg.outputs.paper.leaves import Leaves, Source
from torg.outputs.paper.making import Maker
from torg.outputs.paper.sheets import Item
from torg.phrases.editions import speech_for
from torg.phrases.isolates import plain_text
from towns import TODAY

WHOLE = Leaflet.read({"titel": "Hela orten"})
EDITIONS = ["sv", "sv-lattlast", "en", "fi", "so", "uk", "ar"]
BOTTOM = 12 / 25.4 * 72
"""The margin below, in points: nothing but the page's foot is there."""
STEPS = {"sv": 1, "ar": 12}
"""Every entry is told of in Swedish, others share them; Arabic letters take long to read."""
_FROM_LEFT = re.compile(r"[A-Za-z\u00c0-\u024f0-9]+")
"""Words and numbers that are written from left to right in every edition."""
_MARKS = re.compile(r"[\s\u00ad\u2060\u200b]+")


def plain(text: str) -> str:
    """Without marks and line ends: hyphens at a line's end too."""
    return _MARKS.sub("", plain_text(text))


def wanted(item: Item) -> list[str]:
    """Everything that an entry says, in the order of the paper."""
    facts = [said for run in item.facts for fact in run for said in (fact.label, *fact.sentences)]
    return [said for said in (item.title, *facts, item.call, item.call_hours, item.call_note) if said]


def from_left(texts: list[str]) -> list[str]:
    """The words and numbers that Arabic takes over: the letters of its own words lie in their order on the page."""
    return [word for text in texts for word in _FROM_LEFT.findall(plain_text(text).replace("\u2060", ""))]


def in_order(text: str, parts: list[str]) -> list[str]:
    """The parts that are not in the text after the parts before them."""
    at, missing = 0, []
    for part in parts:
        found = text.find(part, at)
        if found < 0:
            missing.append(part)
        else:
            at = found + len(part)
    return missing


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_paper_says_all_of_every_entry_in_order(sample: Town, edition: str) -> None:
    """Titles, all times and dates, places, cost, telephone numbers and hours, as the structure tree has them.

    No entry runs over the foot of its page. Swedish tells of every entry, and the other editions share them.
    """
    source = Source(sample.catalogue, TODAY, "https://torg.example.org", page_address)
    made = Leaves(source, WHOLE, speech_for(edition))
    entries = made.entries()[EDITIONS.index(edition) :: STEPS.get(edition, 6)]
    leaf = made.leaf(entries)
    data = PRESS.pdf("leaflet", leaf, "a5", TODAY)
    items = [item for section in leaf.sections for item in section.items]
    said, parts = structure_text(data), [part for item in items for part in wanted(item)]
    if edition == "ar":
        missing = in_order(" ".join(from_left([said])), from_left(parts))
    else:
        missing = in_order(plain(said), list(map(plain, parts)))
    assert (missing, len({item.key for item in items}), crowded(data, BOTTOM)) == ([], len(entries), [])


def test_every_entry_has_its_code(sample: Town) -> None:
    """At 150 dots per inch each leads to its own page, once."""
    source = Source(sample.catalogue, TODAY, "https://torg.example.org", page_address)
    entries = Leaves(source, WHOLE, speech_for("sv")).entries()
    found = codes_of(Maker(PRESS, source, WHOLE, speech_for("sv")).make(PaperFormat.A5).data)
    site = source.address
    assert sorted(found) == sorted([site, site, *(page_address(entry, "sv") for entry in entries)])


def test_the_towns_own_leaflets_are_right(sample: Town, town: Path) -> None:
    """Each in its editions and formats; what one reads on a screen passes PDF/UA-1."""
    pictures = {path.name: path.read_bytes() for path in (town / "leaflets").iterdir() if path.suffix != ".yaml"}
    source = Source(sample.catalogue, TODAY, "https://torg.example.org", page_address, pictures)
    failures = []
    for leaflet in sample.catalogue.leaflets.values():
        for edition in leaflet.editions:
            for form in leaflet.formats:
                made = Maker(PRESS, source, leaflet, speech_for(edition)).make(form)
                if form in {PaperFormat.A5, PaperFormat.LARGE}:
                    report = validation.validate_pdf_bytes(made.data, profile=validation.ValidationProfile.PDF_UA_1)
                    failures += [(leaflet.id, edition, form, each.rule_id) for each in report.failures]
    assert failures == []
