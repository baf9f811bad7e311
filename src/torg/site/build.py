"""Build the site by running Pelican in this process, as `torg build` does."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pelican import Pelican
from pelican.log import console
from pelican.settings import read_settings

from torg.problems import Problem
from torg.site.generators import (
    ADOPT,
    COMPRESS,
    DRAFT,
    FACIT,
    LISTENER,
    PAPER,
    TODAY,
    FaultyContentError,
    TorgGenerator,
)
from torg.site.legibility import PageMeasure, measured

_HOST: Any = Pelican
"""Pelican has no annotations; this is where it is called."""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """How a build went."""

    pages: int
    """How many pages the site has; 0 when nothing was written."""
    feeds: int
    """How many calendars it has."""
    written: int
    """How many of its files were new or changed."""
    removed: int
    """How many stale ones were taken away."""
    files: int
    """How many content files were read."""
    problems: tuple[Problem, ...]
    """All problems, warnings and tips too. With any `fel`, the output folder is untouched."""
    measures: tuple[PageMeasure, ...] = ()
    """How easy each page is to read, when that was asked for."""
    notes: tuple[str, ...] = ()
    """What else whoever builds should know, in whole sentences."""
    papers: int = 0
    """How many leaflets it has."""

    @property
    def ok(self) -> bool:
        """Whether the site was written."""
        return self.pages > 0


def build(  # noqa: PLR0913 -- one for each thing that one may want of a build
    content: Path,
    output: Path,
    theme: Path,
    today: date,
    *,
    facit: bool = False,
    compress: bool = False,
    adopt: bool = False,
    address: str = "",
    lix: bool = False,
    paper: Path | None = None,
    draft: bool = False,
) -> BuildResult:
    """Build the site.

    Args:
        content: the content folder.
        output: the folder to write in; made when it does not exist.
        theme: the theme's folder.
        today: the day that the site is made for.
        facit: whether to write the site's own list of dates beside each calendar.
        compress: whether to write packed files, `.gz` and `.br`, beside those of the site.
        adopt: whether to replace files in the way when the folder's list of ours is missing or damaged.
        address: the site's address, with its folder if it has one; nothing for the one in `site.yaml`.
        lix: whether to count how easy each page is to read.
        paper: where leaflets are kept between builds; None makes no leaflets.
        draft: whether it is a draft: pages, calendars and pictures, found by nobody and without any script.

    Raises:
        ThemeFaultError, PaperFaultError: a template is at fault, or a leaflet; nothing has been written then.
        OutsideError: when a path, or a link in the output folder, leads out of it.
        ForeignError: when files that are not ours are in the way.
        OSError: when the disk says no.
    """
    made: list[TorgGenerator] = []
    wanted = {FACIT: facit, COMPRESS: compress, ADOPT: adopt, "SITEURL": address.rstrip("/"),
              PAPER: str(paper.resolve()) if paper else None, DRAFT: draft}  # fmt: skip
    settings = read_settings(None, override={**_settings(content, output, theme, today, made), **wanted})
    with _quiet():
        try:
            _HOST(settings).run()
        except FaultyContentError as fault:
            return BuildResult(0, 0, 0, 0, fault.files, fault.problems)
    return _result(made[-1], lix=lix)


def _result(generator: TorgGenerator, *, lix: bool) -> BuildResult:
    """How it went."""
    done = generator.written
    feeds = len(generator.calendars.feeds)
    pages = len(generator.pages)
    measures = measured(generator.pages) if lix else ()
    papers = sum(path.endswith(".pdf") for path, _ in generator.files)
    told = (generator.read, generator.problems, measures, generator.notes, papers)
    return BuildResult(pages, feeds, done.written, done.removed, *told)


def _settings(content: Path, output: Path, theme: Path, today: date, made: list[TorgGenerator]) -> dict[str, Any]:
    """The same values as `pelicanconf.py`, with this build's folders and day."""
    return {
        **STARVED,
        "PATH": str(content.resolve()),
        "OUTPUT_PATH": str(output.resolve()),
        "THEME": str(theme.resolve()),
        TODAY: today.isoformat(),
        LISTENER: made.append,
    }


STARVED: dict[str, Any] = {
    "PLUGINS": ["torg.site"],
    "ARTICLE_PATHS": [],
    "PAGE_PATHS": [],
    "STATIC_PATHS": [],
    "THEME_STATIC_PATHS": [],
    "DIRECT_TEMPLATES": [],
    "AUTHOR_SAVE_AS": "",
    "CATEGORY_SAVE_AS": "",
    "TAG_SAVE_AS": "",
    "FEED_ALL_ATOM": None,
    "CATEGORY_FEED_ATOM": None,
    "TRANSLATION_FEED_ATOM": None,
    "AUTHOR_FEED_ATOM": None,
    "AUTHOR_FEED_RSS": None,
    "DELETE_OUTPUT_DIRECTORY": False,
    "CACHE_CONTENT": False,
    "LOAD_CONTENT_CACHE": False,
    "TIMEZONE": "Europe/Stockholm",
    "DEFAULT_LANG": "sv",
}
"""The settings that leave Pelican's own generators nothing to do. `pelicanconf.py` says the same values."""


@contextmanager
def _quiet() -> Iterator[None]:
    """Silence Pelican's own lines about what it did; they are about articles, of which there are none."""
    logger = logging.getLogger("pelican")
    level, quiet = logger.level, console.quiet
    logger.setLevel(logging.ERROR)
    console.quiet = True
    try:
        yield
    finally:
        logger.setLevel(level)
        console.quiet = quiet
