"""Corrected lines for people to paste, and safe repairs made in the files themselves."""

import os
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from pathlib import Path

from torg.problems import Problem
from torg.store.commas import LISTED
from torg.store.edits import Edit, edit_for
from torg.store.examine import Document
from torg.store.files import read_bytes
from torg.store.folders import Kind, found_at
from torg.store.meant import examine_meant
from torg.store.normalise import decode
from torg.store.positions import Locator
from torg.store.together import corrected_together, unsure_lines

_RAW_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")


def corrected(document: Document, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems, located and with the lines to write instead."""
    locator = Locator(document)
    pairs = [(problem, edit_for(locator, problem)) for problem in locator.locate(problems)]
    together = corrected_together(locator, pairs)
    unsure = unsure_lines(problem for problem, _ in pairs)
    return tuple(_shown(problem, edit, lines, unsure) for (problem, edit), lines in zip(pairs, together, strict=True))


def _shown(problem: Problem, edit: Edit | None, lines: tuple[str, ...], unsure: Set[int]) -> Problem:
    if edit is None or problem.remedy is None:
        return problem
    if problem.remedy.safe and not unsure.isdisjoint(range(edit.start, edit.stop)):
        return replace(problem, corrected=lines, remedy=replace(problem.remedy, safe=False))
    return replace(problem, corrected=lines)


def fix(root: Path, problems: Iterable[Problem]) -> tuple[str, ...]:
    """Make the safe repairs among the problems in the files below `root`.

    Every file changes only on the lines that are repaired: its comments, line breaks and byte order mark stay. A file
    whose repair would leave it less readable is left as it is.

    Args:
        root: the content folder.
        problems: from `load`; those without a safe remedy are passed over.

    Returns:
        The files that were changed, as problems name them, sorted.
    """
    by_file: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        if problem.remedy and problem.remedy.safe and problem.file:
            by_file[problem.file].append(problem)
    return tuple(sorted(file for file, found in by_file.items() if _fix_file(root, file, found)))


def _fix_file(root: Path, file: str, problems: Sequence[Problem]) -> bool:
    path = root.resolve().parent / file
    found = found_at(root, path)
    if found is None:
        return False
    data = read_bytes(str(path))
    if isinstance(data, Problem):
        return False
    try:
        raw = data.decode()
    except UnicodeDecodeError:
        return False
    document = examine_meant(found.kind, decode(data).text)
    locator = Locator(document)
    edits = _compatible(edit for problem in problems if (edit := edit_for(locator, problem)))
    text = apply(raw, edits)
    if text == raw or _is_worse(found.kind, document, text):
        return False
    write_atomically(path, text.encode())
    return True


def _compatible(edits: Iterable[Edit]) -> list[Edit]:
    """Edits that do not touch the same lines, from the bottom upwards; the others wait for another round."""
    chosen: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (-edit.start, -edit.stop)):
        if not chosen or edit.stop <= chosen[-1].start:
            chosen.append(edit)
    return chosen


def apply(raw: str, edits: Iterable[Edit]) -> str:
    """A file's text with edits made: every other line keeps all its characters and its own line break.

    Args:
        raw: the text as it stands in the file.
        edits: from the bottom upwards, none touching the lines of another.
    """
    lines = [(match[1], match[2]) for match in _RAW_LINE.finditer(raw)]
    if lines and lines[-1] == ("", ""):
        lines.pop()
    ending = next((end for _, end in lines if end), "\n")
    mark = "\ufeff" if raw.startswith("\ufeff") else ""
    for edit in edits:
        if edit.start == edit.stop and edit.start and edit.start <= len(lines) and not lines[edit.start - 1][1]:
            lines[edit.start - 1] = (lines[edit.start - 1][0], ending)
        ends = [end for _, end in lines[edit.start : edit.stop]]
        new = [(text, ends[number] if number < len(ends) else ending) for number, text in enumerate(edit.lines)]
        if edit.start == 0 and new and not new[0][0].startswith(mark):
            new[0] = (mark + new[0][0], new[0][1])
        lines[edit.start : edit.stop] = new
    return "".join(text + end for text, end in lines)


def _is_worse(kind: Kind, before: Document, text: str) -> bool:
    """Whether less can be read after the repair than before. A list that was found is no loss."""
    after = examine_meant(kind, decode(text.encode()).text)
    counts = [sum(LISTED not in each.params for each in document.problems) for document in (before, after)]
    return (after.data is None and before.data is not None) or counts[1] > counts[0]


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file so that a reader, or a power cut, finds either the old one or the new one whole."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".torg-", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
        os.chmod(name, mode)  # noqa: PTH101 -- a name from mkstemp
        os.replace(name, path)  # noqa: PTH105
    except BaseException:
        os.unlink(name)  # noqa: PTH108
        raise
