"""The page where one searches, and the small files that its script reads."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from torg.domain.clock import WEEKDAYS
from torg.outputs.search.files import Known, SearchFiles, search_files
from torg.phrases.distress import HELPLINES, PHRASES
from torg.phrases.search_words import DAYS
from torg.site import routes
from torg.site.assets import read_script
from torg.site.builders.desk import Desk
from torg.site.builders.findable import FREE, STEP_FREE, area_facet, day_facet, findable
from torg.site.builders.people import helpline, phone_link
from torg.site.builders.times import Times
from torg.site.contexts import Choice, Link, Made, SearchPage, Urgent
from torg.store import Page as WrittenPage


def find_files(desk: Desk, times: Times, written: Iterable[WrittenPage], theme: Path) -> SearchFiles:
    """The files that the script reads, with the script itself."""
    docs = tuple(findable(desk, times, written))
    script, words = read_script(theme, "search"), desk.speech.script_words()
    return search_files(docs, desk.words.language, script, words, Known(PHRASES, DAYS))


def search_page(desk: Desk, files: SearchFiles) -> Made:
    """The page with the form; without the script it leads everywhere else."""
    path = routes.SEARCH
    up = routes.up(path)
    site = desk.shelf.catalogue.site
    page = SearchPage(
        trail=desk.trail(path),
        title=desk.speech.search.title,
        lead=desk.speech.search.about,
        action=path.rpartition("/")[2],
        up=up,
        days=(
            Choice("", desk.speech.search.any_day),
            *(Choice(day_facet(day), desk.speech.weekday_choice(day)) for day in range(len(WEEKDAYS))),
        ),
        areas=(
            Choice("", desk.speech.search.any_area),
            *(Choice(area_facet(area.id), area.name) for area in site.areas),
        ),
        free=Choice(FREE, desk.speech.search.free),
        step_free=Choice(STEP_FREE, desk.speech.search.step_free),
        urgent=tuple(_urgent(desk)),
        doors=_doors(desk, up),
        phone=phone_link(desk.speech, site.phone.number),
        phone_hours=f"{desk.speech.word(site.phone.hours)}.",
        script=f"{up}{files.start}?{files.version}",
    )
    return Made(path, "search", page, desk.speech.search.title, desk.speech.search.about, path)


def _urgent(desk: Desk) -> Iterator[Urgent]:
    """Helplines for each kind of cry for help; for a kind that has none here, those of the box on every page."""
    lines = {line.id: line for line in desk.shelf.helplines}
    met = {kind for each, kinds in HELPLINES.items() if each in lines for kind in kinds.split()}
    left = [kind for kind in PHRASES if kind not in met]
    crisis = [each for each in desk.shelf.catalogue.site.crisis_lines if each in lines]
    for each in dict.fromkeys((*(each for each in HELPLINES if each in lines), *crisis)):
        kinds = HELPLINES.get(each, "").split() + (left if each in crisis else [])
        if kinds:
            yield Urgent(helpline(desk.speech, lines[each]), " ".join(kinds))


def _doors(desk: Desk, up: str) -> tuple[Link, ...]:
    words = desk.words
    return (
        Link(words.alphabet, up + routes.ALPHABET, desk.speech.sentences.about_alphabet),
        Link(words.interests, up + routes.INTERESTS, desk.speech.sentences.about_interests),
        Link(words.areas, up + routes.AREAS, desk.speech.sentences.about_areas),
        Link(words.when_menu, up + routes.WHEN, desk.speech.days.about_when),
        Link(words.life, up + routes.LIFE, desk.speech.sentences.about_life),
        Link(words.support, up + routes.SUPPORT, desk.speech.sentences.about_support),
        Link(desk.speech.facets.more_ways, up + routes.MORE_WAYS, desk.speech.facets.about_more_ways),
        Link(desk.speech.calendars.just_come, up + routes.JUST_COME, desk.speech.calendars.about_just_come),
    )
