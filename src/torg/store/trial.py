"""A new text tried in the place of a file, or the file tried away: what is wrong then that was not wrong before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from torg.problems import Problem, Severity
from torg.store.load import Loaded, load


@dataclass(frozen=True, slots=True)
class Trial:
    """What was read with the new text in its place, and what is new among the problems.

    Nothing may be written while there are `faults`; `notes` are warnings and tips. `others` are the files with a `fel`
    of their own, which keep the site from being published.
    """

    read: Loaded
    faults: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    others: tuple[str, ...]


def try_out(root: Path, before: Loaded, shown: str, text: str | None, *, today: date) -> Trial:
    """Apply all rules to the content as it would be.

    Args:
        root: the content folder.
        before: what it held.
        shown: the file by its shown name, as `content/activities/verkstan/schack.yaml`; it need not be there.
        text: what it would hold; None when it would be gone.
        today: the day that freshness and times are judged by.
    """
    return try_all(root, before, {shown: text}, today=today)


def try_all(root: Path, before: Loaded, texts: Mapping[str, str | None], *, today: date) -> Trial:
    """The same for several files at once, by their shown names; all of them are read as they would be."""
    instead = {shown: None if text is None else text.encode() for shown, text in texts.items()}
    read = load(root, today=today, instead=instead)
    new = new_problems(before, read)
    others = tuple(sorted({each.file for each in read.problems if is_fault(each)}))
    faults = tuple(each for each in new if is_fault(each))
    return Trial(read, faults, tuple(each for each in new if not is_fault(each)), others)


def new_problems(before: Loaded, after: Loaded) -> tuple[Problem, ...]:
    """The problems that were not there before, without remedies, since the files may not be the ones on the disk."""
    known = {_identity(each) for each in before.problems}
    return tuple(replace(each, remedy=None) for each in after.problems if _identity(each) not in known)


def is_fault(problem: Problem) -> bool:
    """Whether it keeps the site from being published."""
    return problem.severity is Severity.ERROR


def _identity(problem: Problem) -> tuple[object, ...]:
    return problem.code, problem.file, problem.path, tuple(sorted(problem.params.items()))
