"""The generator that Pelican runs: it reads and renders in the first of Pelican's two phases, and writes in the second.

Pelican's own generators run beside it with nothing to do (see `pelicanconf.py`). Nothing goes through
`Writer.write_file`, which copies all settings for every page.
"""

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from torg.domain.activity import Activity
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.freshness import TOO_OLD, Age
from torg.domain.stale import stale
from torg.outputs.ical.from_state import read_state
from torg.outputs.series.book import SeriesBook
from torg.outputs.web.draft import drafts
from torg.phrases.building import DRAFT_SENTENCE, hidden_lines, lack_sentence, lost_sentence, uncommitted_sentence
from torg.phrases.editions import SWEDISH_EDITION
from torg.phrases.reports_text import text_report
from torg.problems import Problem, Severity
from torg.site.beside import Beside
from torg.site.faults import theme_fault, told_papers
from torg.site.feeds import STATE, Calendars, Past, host_of, sidecars, town_calendars
from torg.site.papers import Paper, town_papers
from torg.site.short import short_files
from torg.site.site import File, Site, make_site
from torg.site.writing import Written, keep_own, read_own, write_site
from torg.store import Page, load, load_pages, read_history

TODAY = "TORG_TODAY"
"""The setting that says which day the site is made for, `YYYY-MM-DD`. None means today in Sweden."""

FACIT = "TORG_FACIT"
"""The setting that has the site's own list of dates written beside each calendar."""

COMPRESS = "TORG_COMPRESS"
"""The setting that has packed files, `.gz` and `.br`, written beside those of the site."""

ADOPT = "TORG_ADOPT"
"""The setting that has files in the way replaced when the output folder's list of ours is missing or damaged."""

PAPER = "TORG_PAPER"
"""The setting that has leaflets made: the folder where they are kept between builds. Without it there are none."""

DRAFT = "TORG_DRAFT"
"""The setting that makes the site a draft, that says so and that nobody finds."""

LISTENER = "TORG_LISTENER"
"""The setting that holds whoever wants to know how it went: something callable, given the generator."""


class FaultyContentError(SystemExit):
    """Some file is at fault, so nothing is written.

    Raised out of Pelican it prints the same report as `torg check`, on standard error, and exits with status 1.
    """

    def __init__(self, problems: tuple[Problem, ...], files: int) -> None:
        super().__init__(text_report(problems, files))
        self.problems = problems
        self.files = files


class TorgGenerator:
    """Reads the content folder, renders every page in memory, and writes the site."""

    def __init__(self, settings: Mapping[str, Any], path: str, theme: str, output_path: str, **_: object) -> None:
        """Take from Pelican what it gives every generator.

        Args:
            settings: Pelican's settings; `TORG_TODAY` is read from them, and `SITEURL` when it is given: then the
                pages' full addresses start with it instead of with the site's own address. With `TORG_FACIT` each
                calendar has the site's own list of dates beside it, with `TORG_COMPRESS` each file packed ones, with
                `TORG_PAPER` the town has leaflets; with `TORG_DRAFT` it is a draft.
            path: the content folder.
            theme: the theme's folder.
            output_path: the folder that the site is written in.
            _: what else Pelican gives.
        """
        self.today = read_today(settings.get(TODAY))
        self.address = str(settings.get("SITEURL") or "")
        self.content = Path(path)
        self.theme = Path(theme)
        self.output = Path(output_path)
        self.facit = bool(settings.get(FACIT))
        self.compress = bool(settings.get(COMPRESS))
        self.adopt = bool(settings.get(ADOPT))
        self.draft = bool(settings.get(DRAFT))
        self.cache = Path(str(settings[PAPER])) if settings.get(PAPER) else None
        self.files: tuple[File, ...] = ()
        self.pages: tuple[File, ...] = ()
        self.calendars = Calendars((), None)
        self.past = Past()
        self.notes: tuple[str, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self.read = 0
        self.written = Written(0, 0, 0)
        listener = settings.get(LISTENER)
        if listener:
            listener(self)

    def generate_context(self) -> None:
        """Read everything and render every page.

        Raises:
            FaultyContentError: when any problem is a `fel`; nothing has been written then.
        """
        with _keeping():
            self._make()

    def _make(self) -> None:
        loaded = load(self.content, today=self.today)
        pages = load_pages(self.content)
        self.problems = tuple(dict.fromkeys((*loaded.problems, *pages.problems)))
        self.read = loaded.files
        self._stop_at_errors()
        assert loaded.catalogue is not None, "a catalogue without errors is always given"
        host = host_of(loaded.catalogue.site.url)
        catalogue = self._addressed(loaded.catalogue)
        book = SeriesBook(Calendar(catalogue.vocabularies.school_year), self.today)
        site = self._rendered(catalogue, pages.pages, book)
        self.problems += site.problems
        self._stop_at_errors()
        self.past = self._read_past()
        self.calendars = town_calendars(catalogue, book, host, self.past)
        feeds = tuple((feed.path, feed.parts) for feed in self.calendars.feeds)
        beside = Beside(catalogue, self.today, host, self.past.history).files(site.files)
        self.pages = tuple(file for file in site.files if file[0].endswith(".html"))
        short = short_files(catalogue, frozenset(path for path, _ in site.files), self.theme)
        self.files = (*site.files, *short, *feeds, *beside)
        self.notes += self._hidden(catalogue)
        if self.facit:
            rows = sidecars(catalogue, self.today, self.calendars.feeds)
            self.files += tuple((path, (content,)) for path, content in rows)
        if self.draft:
            self.files = tuple(drafts(self.files, DRAFT_SENTENCE, SWEDISH_EDITION.language))

    def generate_output(self, writer: object) -> None:
        """Write what has changed. Pelican's writer is not used."""
        del writer
        self.written = write_site(self.output, self.files, pack=self.compress, adopt=self.adopt)
        history = self.past.history
        if history.lack:
            self.notes += (lack_sentence(history.lack, STATE),)
        elif history.uncommitted:
            self.notes += (uncommitted_sentence(history.uncommitted),)
        if self.calendars.state is not None:
            aside = keep_own(self.output, STATE, self.calendars.state, aside=self.past.state.lost)
            if aside:
                self.notes += (lost_sentence(STATE, aside, history=not history.lack),)

    def _addressed(self, catalogue: Catalogue) -> Catalogue:
        """The catalogue with the address that pages are to have."""
        if not self.address:
            return catalogue
        return replace(catalogue, site=catalogue.site.model_copy(update={"url": self.address}))

    def _rendered(self, catalogue: Catalogue, pages: Iterable[Page], book: SeriesBook) -> Site:
        """Every page and every paper.

        Raises:
            ThemeFaultError: when a template is at fault.
            PaperFaultError: when a paper can not be set.
        """
        papers = self._papers(catalogue)
        try:
            return make_site(catalogue, pages, self.theme, self.today, book, papers=papers)
        except Exception as error:
            fault = theme_fault(error, self.theme)
            if fault is None:
                raise
            raise fault from None

    def _papers(self, catalogue: Catalogue) -> tuple[Paper, ...]:
        if self.cache is None:
            return ()
        with told_papers():
            return town_papers(catalogue, self.today, self.theme, self.content, self.cache)

    def _hidden(self, catalogue: Catalogue) -> tuple[str, ...]:
        """What is not shown everywhere, since nobody has checked it for long."""
        found = [each.age for each in stale(catalogue, self.today, TOO_OLD) if isinstance(each.record, Activity)]
        return hidden_lines(len(found), found.count(Age.LOST))

    def _read_past(self) -> Past:
        """What is known of earlier days: the content's history, and what the last build remembered."""
        return Past(read_history(self.content), read_state(read_own(self.output, STATE)))

    def _stop_at_errors(self) -> None:
        if any(each.severity is Severity.ERROR for each in self.problems):
            raise FaultyContentError(self.problems, self.read)


@contextmanager
def _keeping() -> Iterator[None]:
    """Leave Python's search for circular garbage out meanwhile.

    A town is hundreds of thousands of objects that all stay until the site is written, and each search would go
    through them again. What nothing points to is freed as always.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


def read_today(setting: object) -> date:
    """The day that `TORG_TODAY` says.

    The plain `pelican` command has no `--today`, so this is the one place beside the command line that may ask the
    clock, and it asks for the day in Sweden, wherever the machine stands.

    Raises:
        ValueError: when the setting is no ISO date.
    """
    if setting is None:
        return datetime.now(ZoneInfo("Europe/Stockholm")).date()
    return date.fromisoformat(str(setting))
