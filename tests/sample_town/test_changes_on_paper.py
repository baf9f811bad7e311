"""No paper names a day that is called off or moved without saying so, however far away the day is."""

from collections.abc import Iterator
from datetime import date, timedelta

from papers import page_address
from sample_feeds import Town
from torg.domain.activity import Activity, Entry
from torg.domain.leaflet import Leaflet, PaperColour
from torg.domain.schedule.dates import start_day
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.leaves import Leaves, Source
from torg.outputs.paper.letters import letter
from torg.outputs.paper.personal import personal
from torg.outputs.paper.posters import poster
from torg.outputs.paper.sheets import Item, Section
from torg.outputs.paper.staff_sheets import staff_sheet
from torg.phrases.editions import speech_for
from torg.phrases.isolates import plain_text
from torg.phrases.telling import is_move
from towns import TODAY

SHORT = TODAY + timedelta(49)
"""The last day of a leaflet: most of the days are later."""
WHOLE = Leaflet.read({"titel": "Hela orten", "@id": "hela", "veckor": "7"})
COLOUR = PaperColour.GREEN
SPEECH = speech_for("sv")


def off_days(entry: Entry) -> set[date]:
    """The days to come that a rule names and that are called off or moved."""
    if not isinstance(entry, Activity):
        return set()
    named = {day for each in entry.schedules for day in (*each.dates, start_day(each)) if day}
    off = {each.day for each in entry.changes if each.cancelled is not None or is_move(each)}
    return {day for day in named & off if day >= TODAY}


def told(item: Item) -> str:
    """All facts of an entry."""
    return plain_text(" ".join(said for run in item.facts for fact in run for said in fact.sentences))


def by_key(sections: tuple[Section, ...]) -> dict[str, str]:
    """What each entry says."""
    return {item.key: told(item) for section in sections for item in section.items}


def papers(sample: Town, entries: list[Entry]) -> Iterator[tuple[str, str, str]]:
    """The paper, the entry and what the one says of the other."""
    source = Source(sample.catalogue, TODAY, "https://torg.example.org", page_address)
    desk = Desk(sample.catalogue, TODAY, TODAY, SHORT, SPEECH, lambda entry: page_address(entry, "sv"))
    leaves = Leaves(source, WHOLE, SPEECH)
    sent = letter(source, WHOLE, SPEECH)
    kept = personal(desk, entries, COLOUR)
    staff = {
        row.title: plain_text(" ".join(row.when))
        for theme in staff_sheet(desk, (), (), COLOUR).themes
        for row in theme.rows
    }
    leaflet = by_key(leaves.leaf(leaves.entries()).sections)
    post = by_key(sent.sections) if sent else {}
    for entry, item in zip(entries, kept.items, strict=True):
        wall = poster(desk, entry, COLOUR, source.address)
        yield "leaflet", entry.id, leaflet[item.key]
        yield "letter", entry.id, post[item.key]
        yield "personal", entry.id, told(item)
        yield "poster", entry.id, told(wall.item)
        yield "strips", entry.id, plain_text(wall.strip)
        yield "staff", entry.id, staff[entry.title]


def test_no_paper_names_a_called_off_day_without_its_word(sample: Town) -> None:
    """The garden walk of June is called off in every paper of November."""
    entries = [entry for entry in sample.catalogue.entries if off_days(entry)]
    days = {entry.id: [plain_text(SPEECH.short_day(day, year=False)) for day in off_days(entry)] for entry in entries}
    said = list(papers(sample, entries))
    silent = [
        (paper, id_)
        for paper, id_, text in said
        if not all(day in text.partition("Inställt")[2] + text.partition("Flyttat")[2] for day in days[id_])
    ]
    assert (silent, "tradgardsvandring" in days, len(said)) == ([], True, 6 * len(entries))
