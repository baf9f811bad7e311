"""The whole site as bytes in memory: every page is rendered before the first one is written."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from jinja2 import Environment, Template
from jinja2.runtime import Macro
from markupsafe import Markup

from torg.domain.activity import Activity, ActivityType
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.outputs.series.book import SeriesBook
from torg.phrases.editions import SWEDISH_EDITION, speech_for
from torg.problems import Problem
from torg.site import routes
from torg.site.assets import read_picture
from torg.site.builders.agenda import Agenda
from torg.site.builders.alphabet import alphabet_pages
from torg.site.builders.desk import Desk
from torg.site.builders.doors import board_page, life_pages, support_pages
from torg.site.builders.entry import Entries
from torg.site.builders.happenings import Happenings
from torg.site.builders.home import home_page
from torg.site.builders.linked import Linked
from torg.site.builders.more_ways import MoreWays
from torg.site.builders.my_list import list_files_of, my_list_page
from torg.site.builders.owners import organisation_pages, place_pages
from torg.site.builders.printing import print_page
from torg.site.builders.rows import Render, Rows
from torg.site.builders.search import find_files, search_page
from torg.site.builders.shelf import Shelf
from torg.site.builders.subscribe import calendars_page, just_come_pages
from torg.site.builders.texts import call_page, corrections_pages, help_page, not_found_page, text_pages
from torg.site.builders.themes import theme_pages
from torg.site.builders.times import Times
from torg.site.builders.ways import Ways
from torg.site.builders.when import when_pages
from torg.site.contexts import Link, ListEntry, Made, Row
from torg.site.environment import make_environment
from torg.site.languages import Languages, unknown_editions, wanted_editions
from torg.site.layout import Layouts, footer_links, in_swedish
from torg.site.papers import Paper
from torg.site.patterns import pattern_pages
from torg.store import Page as WrittenPage

File = tuple[str, Sequence[bytes]]
"""A path under the output folder, posix, and the file's parts in order."""

_PASSING = re.compile(rb' data-(?:end="|late=\'\[)')
"""What a page with times, or with a button that prints, has in it: text that others wrote can not hold it, escaped."""


@dataclass(frozen=True, slots=True)
class Site:
    """A rendered site, or what stopped it."""

    files: tuple[File, ...]
    """Every page; nothing when there are problems."""
    problems: tuple[Problem, ...]
    """Two sources for one page: `fil-upptagen`."""


def make_site(  # noqa: PLR0913 -- one for each thing that a site is made of
    catalogue: Catalogue,
    written: Iterable[WrittenPage],
    theme: Path,
    today: date,
    book: SeriesBook | None = None,
    *,
    papers: Sequence[Paper] = (),
) -> Site:
    """Render every page.

    Args:
        catalogue: the whole town, without faults.
        written: the municipality's own pages.
        theme: the theme's folder, with `templates` and `static`.
        today: the day that the site is made for.
        book: every entry's series on that day, when calendars are made of them too.
        papers: the leaflets that are ready to fetch, in all editions. They are files of the site too.
    """
    book = book or SeriesBook(Calendar(catalogue.vocabularies.school_year), today)
    pages = sorted(written, key=lambda page: (page.order, page.slug))
    site = catalogue.site
    problems = list(unknown_editions(site.editions))
    editions = wanted_editions(site.editions)
    languages = Languages(editions, pages, f"{site.url.rstrip('/')}/")
    shared = _Shared(pages, theme, languages, book, papers)
    files: dict[str, Sequence[bytes]] = {paper.path: (paper.data,) for paper in papers}
    for edition in editions:
        shelf = Shelf(catalogue, today, speech_for(edition.code))
        for path, parts, made in _edition(shelf, shared):
            if made is not None and path in files:
                problems.append(_taken(made))
            else:
                files[path] = parts()
    return Site(() if problems else tuple(files.items()), tuple(problems))


@dataclass(frozen=True, slots=True)
class _Shared:
    """What editions have in common."""

    written: Sequence[WrittenPage]
    theme: Path
    languages: Languages
    book: SeriesBook
    papers: Sequence[Paper] = ()


_Planned = tuple[str, Callable[[], Sequence[bytes]], Made | None]


def _edition(shelf: Shelf, shared: _Shared) -> Iterator[_Planned]:
    """Every file of an edition: its path under the output folder, what renders it, and for a page what it shows."""
    speech, written = shelf.speech, shared.written
    environment = make_environment(shared.theme, speech.page)
    times = Times(shelf)
    rows = Rows(shelf, times, _macro(environment, "entry_row"), _macro(environment, "entry_line"))
    desk = Desk(shelf, rows, shared.papers)
    own = [page for page in written if page.edition == speech.edition.code]
    more = footer_links(speech, tuple(_written_links(shelf, written)), shelf.root)
    layouts = Layouts(environment, shared.theme, shelf, more, shared.languages)
    render = _Renderer(environment, layouts, Linked(shelf, shared.book))
    folder = routes.edition_folder(speech.edition.code)
    found = find_files(desk, times, own, shared.theme)
    for path, content in found.files:
        yield folder + path, partial(_whole, content), None
    pages = (*_all(desk, times, own), search_page(desk, found))
    chosen = list_files_of(desk, pages, shared.theme, _list_entry(environment, layouts))
    for path, content in chosen.files:
        yield folder + path, partial(_whole, content), None
    if shelf.is_root and (picture := read_picture(shared.theme)):
        yield routes.PICTURE, partial(_whole, picture), None
    patterns = pattern_pages(desk, environment, shared.theme) if shelf.is_root else ()
    for made in (*patterns, my_list_page(desk, chosen), *pages):
        yield folder + made.path, partial(render, made), made


def _whole(content: bytes) -> Sequence[bytes]:
    return (content,)


def _written_links(shelf: Shelf, written: Sequence[WrittenPage]) -> Iterator[Link]:
    """What the municipality wrote in the edition, and in Swedish what is in Swedish only."""
    code = shelf.speech.edition.code
    own = {page.slug for page in written if page.edition == code}
    for page in written:
        if "/" in page.slug:
            continue
        if page.edition == code:
            yield Link(page.title, f"{page.slug}.html")
        elif page.edition == SWEDISH_EDITION.code and page.slug not in own:
            yield in_swedish(shelf.speech, shelf.speech.own(page.title), f"{shelf.root}{page.slug}.html")


def _all(desk: Desk, times: Times, written: Sequence[WrittenPage]) -> Iterator[Made]:
    """Every page. The site's own pages come first, so that a record with the same path is the one that is told off."""
    happenings = Happenings(desk, times, Agenda(desk.shelf, times))
    ways = Ways(happenings)
    yield home_page(happenings, ways)
    yield from when_pages(happenings, ways)
    yield call_page(desk)
    if desk.shelf.is_root:
        yield not_found_page(desk)
        yield from corrections_pages(desk)
        yield help_page(desk, written)
    yield board_page(desk)
    yield from alphabet_pages(desk)
    yield from support_pages(desk)
    yield from theme_pages(happenings)
    yield from MoreWays(desk).pages()
    yield from life_pages(desk)
    yield from just_come_pages(desk)
    yield calendars_page(desk)
    yield print_page(desk)
    yield from organisation_pages(desk)
    yield from place_pages(desk)
    yield from text_pages(desk, written)
    yield from _entries(desk, times)


def _entries(desk: Desk, times: Times) -> Iterator[Made]:
    entries = Entries(desk.shelf, times, desk.rows)
    titles: dict[str, int] = {}
    for entry in desk.shelf.pages:
        row = desk.rows.context(entry, "")
        title = f"{desk.speech.own(entry.title)}, {row.link.note}"
        titles[title] = titles.get(title, 0) + 1
        if titles[title] > 1:
            title = f"{title} ({titles[title]})"
        about = desk.speech.entry_description(row.when, row.where, row.link.note)
        if isinstance(entry, Activity):
            section = routes.SUPPORT if entry.type is ActivityType.SUPPORT else routes.INTERESTS
            page = entries.activity(entry)
            yield Made(routes.entry_path(entry), "entry", page, title, about, section, feed=page.subscribe)
        else:
            note = entries.notice(entry)
            yield Made(routes.entry_path(entry), "notice", note, title, about, routes.BOARD, feed=note.subscribe)


def _taken(made: Made) -> Problem:
    ending = made.source.rpartition(".")[2]
    name = made.path.rpartition("/")[2].removesuffix(".html")
    params = {"namn": f"{name}.{ending}", "förslag": f"{name}-1.{ending}", "sak": "fil"}
    return Problem("fil-upptagen", file=made.source, params=params)


def _macro(environment: Environment, name: str) -> Render:
    return partial(_call, getattr(environment.globals["ui"], name))


def _call(macro: object, row: Row) -> Markup:
    assert callable(macro)
    return Markup(macro(row=row))  # noqa: S704 -- a macro of an autoescaping template gives markup


def _list_entry(environment: Environment, layouts: Layouts) -> Callable[[ListEntry], str]:
    macro: Macro = getattr(environment.globals["ui"], "list_entry")  # noqa: B009 -- the theme's own name
    return lambda entry: layouts.marked(macro(entry=entry))


class _Renderer:
    """Puts a page and its layout together."""

    def __init__(self, environment: Environment, layouts: Layouts, linked: Linked) -> None:
        self._environment = environment
        self._layouts = layouts
        self._linked = linked
        self._templates: dict[str, Template] = {}

    def __call__(self, made: Made) -> Sequence[bytes]:
        template = self._templates.get(made.template)
        if template is None:
            template = self._templates[made.template] = self._environment.get_template(f"pages/{made.template}.html")
        main = self._layouts.marked(template.render(page=made.page)).encode()
        head = self._layouts.head(made.title, made.description, made.path, made.feed, self._linked.text(made))
        times = bool(_PASSING.search(main))
        shell = self._layouts.shell(made.path, made.section, made.template, made.blocks, times=times)
        if not shell.beneath:
            return (shell.before, head, shell.between, main, shell.after)
        others = self._layouts.languages(made.path)
        return (shell.before, head, shell.between, others, shell.beneath, main, shell.after)
