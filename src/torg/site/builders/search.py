"""The page where one searches, and the small files that its script reads."""

from collections.abc import Iterable
from pathlib import Path

from torg.domain.clock import WEEKDAYS
from torg.outputs.search.files import SearchFiles, search_files
from torg.phrases.day_sentences import ABOUT_WHEN
from torg.phrases.page_sentences import (
    ABOUT_ALPHABET,
    ABOUT_AREAS,
    ABOUT_INTERESTS,
    ABOUT_LIFE,
    ABOUT_SUPPORT,
)
from torg.phrases.search import (
    ABOUT_SEARCH,
    ANY_AREA,
    ANY_DAY,
    SCRIPT_WORDS,
    SEARCH_TITLE,
    weekday_choice,
)
from torg.phrases.search import (
    FREE as FREE_CHOICE,
)
from torg.phrases.search import (
    STEP_FREE as STEP_FREE_CHOICE,
)
from torg.phrases.subscribe import ABOUT_JUST_COME, JUST_COME
from torg.site import routes
from torg.site.assets import read_script
from torg.site.builders.desk import Desk
from torg.site.builders.findable import FREE, STEP_FREE, area_facet, day_facet, findable
from torg.site.builders.people import phone_link
from torg.site.builders.times import Times
from torg.site.contexts import Choice, Link, Made, SearchPage
from torg.store import Page as WrittenPage


def find_files(desk: Desk, times: Times, written: Iterable[WrittenPage], theme: Path) -> SearchFiles:
    """The files that the script reads, with the script itself."""
    docs = tuple(findable(desk, times, written))
    return search_files(docs, desk.words.language, read_script(theme, "search"), SCRIPT_WORDS)


def search_page(desk: Desk, files: SearchFiles) -> Made:
    """The page with the form; without the script it leads everywhere else."""
    path = routes.SEARCH
    up = routes.up(path)
    site = desk.shelf.catalogue.site
    page = SearchPage(
        trail=desk.trail(path),
        title=SEARCH_TITLE,
        lead=ABOUT_SEARCH,
        action=path.rpartition("/")[2],
        up=up,
        days=(Choice("", ANY_DAY), *(Choice(day_facet(day), weekday_choice(day)) for day in range(len(WEEKDAYS)))),
        areas=(Choice("", ANY_AREA), *(Choice(area_facet(area.id), area.name) for area in site.areas)),
        free=Choice(FREE, FREE_CHOICE),
        step_free=Choice(STEP_FREE, STEP_FREE_CHOICE),
        doors=_doors(desk, up),
        phone=phone_link(site.phone.number),
        phone_hours=f"{site.phone.hours}.",
        script=f"{up}{files.start}?{files.version}",
    )
    return Made(path, "search", page, SEARCH_TITLE, ABOUT_SEARCH, path)


def _doors(desk: Desk, up: str) -> tuple[Link, ...]:
    words = desk.words
    return (
        Link(words.alphabet, up + routes.ALPHABET, ABOUT_ALPHABET),
        Link(words.interests, up + routes.INTERESTS, ABOUT_INTERESTS),
        Link(words.areas, up + routes.AREAS, ABOUT_AREAS),
        Link(words.when_menu, up + routes.WHEN, ABOUT_WHEN),
        Link(words.life, up + routes.LIFE, ABOUT_LIFE),
        Link(words.support, up + routes.SUPPORT, ABOUT_SUPPORT),
        Link(JUST_COME, up + routes.JUST_COME, ABOUT_JUST_COME),
    )
