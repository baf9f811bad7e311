"""Options that several commands share, and the kinds of value they take."""

import shlex
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import click

from torg.cli.swedish import quoted
from torg.domain.freshness import OLD

Function = TypeVar("Function", bound=Callable[..., Any])


_FIRST_YEAR, _LAST_YEAR = 2000, 2199
"""Years that the calendar of Swedish holidays is right for, with room on both sides."""


class DayType(click.ParamType[date]):
    """A day written `2026-11-22`."""

    name = "DATUM"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a usage error that shows how a day is written."""
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return self.fail(f"«{value}» är inget datum. Skriv till exempel 2026-11-22.", param, ctx)
        if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            return self.fail(f"Välj ett år mellan {_FIRST_YEAR} och {_LAST_YEAR}.", param, ctx)
        return day


Word = TypeVar("Word", bound=StrEnum)


class ChoiceType(click.ParamType[Word]):
    """One of a few words."""

    name = "VAL"

    def __init__(self, words: type[Word]) -> None:
        self.words = words

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002 -- click's signature
        """All the words, as `[text|json]`."""
        return f"[{'|'.join(self.words)}]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Word:
        """The member of the enumeration, or a usage error that lists all."""
        for word in self.words:
            if word == value:
                return word
        return self.fail(f"«{value}» går inte att välja. Skriv {quoted(self.words)}.", param, ctx)


class PathType(click.ParamType[Path]):
    """A file or a folder that exists and may be read."""

    name = "SÖKVÄG"

    def __init__(self, *, folder: bool = False) -> None:
        self.folder = folder

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path as written, or a usage error that says what is the matter with it."""
        path = Path(value)
        try:
            if path.is_dir():
                next(path.iterdir(), None)
                return path
            if not path.exists():
                self.fail(f"«{value}» finns inte.{self._hint(param)}", param, ctx)
        except (OSError, ValueError):
            self.fail(f"«{value}» går inte att läsa.", param, ctx)
        if self.folder:
            self.fail(f"«{value}» är ingen mapp.{self._hint(param)}", param, ctx)
        return path

    def _hint(self, param: click.Parameter | None) -> str:
        option = param.opts[0] if param else "--content"
        return f" Stå i projektets mapp, eller skriv {option} och mappens namn." if self.folder else ""


def today() -> date:
    """The day it is in Sweden. The one place in the whole program that asks the clock."""
    return datetime.now(ZoneInfo("Europe/Stockholm")).date()


def today_option(function: Function) -> Function:
    """Add `--today`."""
    return click.option(
        "--today", type=DayType(), default=today, metavar="DATUM", help="Räkna som om det vore den här dagen."
    )(function)


def content_option(function: Function) -> Function:
    """Add `--content`."""
    return click.option(
        "--content", type=PathType(folder=True), default="content", metavar="MAPP",
        help="Mappen med innehållet. Annars mappen content här.",
    )(function)  # fmt: skip


def content_as_written(content: Path) -> str:
    """The option that names the content folder, with a space first; nothing when it is the usual one."""
    return "" if content == Path("content") else f" --content {shlex.quote(str(content))}"


def paths_argument(function: Function) -> Function:
    """Add any number of paths."""
    return click.argument(
        "paths", nargs=-1, type=PathType(), metavar="[SÖKVÄG]...", help="Filer eller mappar. Annars allt innehåll."
    )(function)


def inside(content: Path, paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """The paths, absolute.

    Raises:
        click.UsageError: when one of them is outside the content folder.
    """
    root = content.resolve()
    for path in paths:
        if not path.resolve().is_relative_to(root):
            message = f"«{path}» ligger inte i mappen «{content}»."
            raise click.UsageError(message)
    return tuple(path.resolve() for path in paths)


def within(file: Path, paths: tuple[Path, ...]) -> bool:
    """Whether the file is one of the paths, or in one of them. No paths at all means everything."""
    return not paths or any(file.is_relative_to(path) for path in paths)


def older_option(function: Function) -> Function:
    """Add `--older-than`, in days."""
    return click.option(
        "--older-than", type=click.IntRange(min=0), default=OLD, metavar="DAGAR",
        help="Ta med det som ingen har kontrollerat på så många dagar. Annars 180.",
    )(function)  # fmt: skip
