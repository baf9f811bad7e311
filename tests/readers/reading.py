"""What a calendar program finds in a feed: one occurrence, said the same way by each reader."""

import json
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Protocol, TypeVar

_MARGIN = timedelta(62)
"""How far past the window the rules are followed, for what an override brings into it from there."""


@dataclass(frozen=True, order=True)
class Reading:
    """One occurrence as a calendar program would show it.

    Moments are ISO 8601: a day, or a wall-clock time with its offset from UTC, so that both can be compared.
    """

    start: str
    end: str
    """When it is over, which is not part of it: after a whole day the next day (RFC 5545 section 3.6.1)."""
    summary: str
    status: str
    location: str
    uid: str
    instance: str
    """The moment that the rule gives, by which an override says what it replaces (RFC 5545 section 3.8.4.4)."""


Reader = Callable[[Sequence[Path], date, date], Mapping[Path, list[Reading]]]
"""Reads files: those occurrences of each that touch the days from the first to the last, both included, sorted."""


class Lasting(Protocol):
    """Something with a beginning and an end, as in a reading."""

    @property
    def start(self) -> str:
        """When it begins."""

    @property
    def end(self) -> str:
        """When it is over."""


_Lasting = TypeVar("_Lasting", bound=Lasting)


def within(found: Iterable[_Lasting], first: date, last: date) -> list[_Lasting]:
    """Those that touch the days from `first` to `last`, both included, sorted."""
    return sorted(each for each in found if _touches(each, first, last))  # type: ignore[type-var] # ordered dataclasses


def _touches(each: Lasting, first: date, last: date) -> bool:
    midnight = f"{first}T00:00:00"[: len(each.end)]
    return each.start[:10] <= last.isoformat() and each.end[:19] > midnight


def ask(program: Sequence[str | Path], paths: Sequence[Path], last: date) -> dict[Path, Any]:
    """Let a program read all the files at once.

    Args:
        program: the command; it gets the last day and then the paths, one a line, and prints JSON.
        paths: calendar files.
        last: the last day to look at.

    Returns:
        What the program says of each file.

    Raises:
        AssertionError: the program failed; its own words are the message.
    """
    lines = [(last + _MARGIN).isoformat(), *map(str, paths)]
    done = subprocess.run(program, input="\n".join(lines) + "\n", capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, f"{program[0]} failed (is `make readers` done?): {done.stderr}"
    return {Path(path): said for path, said in json.loads(done.stdout).items()}
