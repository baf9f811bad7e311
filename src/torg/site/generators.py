"""The generator that Pelican runs: it reads and renders in the first of Pelican's two phases, and writes in the second.

Pelican's own generators run beside it with nothing to do (see `pelicanconf.py`). Nothing goes through
`Writer.write_file`, which copies all settings for every page.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from torg.phrases.reports_text import text_report
from torg.problems import Problem, Severity
from torg.site.site import File, make_site
from torg.site.writing import Written, write_site
from torg.store import load, load_pages

TODAY = "TORG_TODAY"
"""The setting that says which day the site is made for, `YYYY-MM-DD`. None means today in Sweden."""

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
                pages' full addresses start with it instead of with the site's own address.
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
        self.files: tuple[File, ...] = ()
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
        loaded = load(self.content, today=self.today)
        pages = load_pages(self.content)
        self.problems = tuple(dict.fromkeys((*loaded.problems, *pages.problems)))
        self.read = loaded.files
        self._stop_at_errors()
        assert loaded.catalogue is not None, "a catalogue without errors is always given"
        catalogue = loaded.catalogue
        if self.address:
            own = catalogue.site.model_copy(update={"url": self.address})
            catalogue = replace(catalogue, site=own)
        site = make_site(catalogue, pages.pages, self.theme, self.today)
        self.problems += site.problems
        self._stop_at_errors()
        self.files = site.files

    def generate_output(self, writer: object) -> None:
        """Write what has changed. Pelican's writer is not used."""
        del writer
        self.written = write_site(self.output, self.files)

    def _stop_at_errors(self) -> None:
        if any(each.severity is Severity.ERROR for each in self.problems):
            raise FaultyContentError(self.problems, self.read)


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
