"""Putting a file into canonical form, without ever dropping a comment that somebody wrote, unless told to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from torg.domain.faults import read_record
from torg.domain.record import IDENTITY, OWNER, Record
from torg.problems import Problem, Severity
from torg.store.examine import Document, examine
from torg.store.folders import RECORDS, VOCABULARIES, Kind, found_at
from torg.store.normalise import lines_of
from torg.store.parse import parse_plain
from torg.store.reading import Reading, read_file
from torg.store.remedies import write_atomically
from torg.store.sentences import read_sentences, wrap_single
from torg.store.write import write, write_word_list

_HASH = re.compile(r"(?:^|(?<=[\s]))#", re.MULTILINE)
_MODELINE = re.compile(r"# ?yaml-language-server:")


class Outcome(Enum):
    """What came of formatting a file."""

    SAME = "same"
    CHANGED = "changed"
    HAS_COMMENTS = "has comments"
    FAULTY = "faulty"
    NOT_CONTENT = "not content"


@dataclass(frozen=True, slots=True)
class Formatted:
    """What came of it, the canonical text when there is one, and what is wrong when the file is faulty."""

    outcome: Outcome
    text: str = ""
    problems: tuple[Problem, ...] = ()


def format_file(root: Path, path: Path, *, rewrite: bool = False, dry: bool = False) -> Formatted:
    """Write a content file in canonical form.

    A faulty file is left as it is: `fel` among its problems means that some of it would be lost. So is a file with
    comments other than the editor's first line, unless `rewrite`.

    Args:
        root: the content folder.
        path: the file.
        rewrite: whether comments may be dropped.
        dry: whether to leave the file as it is and only tell.
    """
    found = found_at(root, path)
    if found is None or found.kind is Kind.PAGE:
        return Formatted(Outcome.NOT_CONTENT)
    reading = read_file(found)
    text = canonical(reading)
    problems = tuple(reading.told())
    if text is None or any(problem.severity is Severity.ERROR for problem in problems):
        return Formatted(Outcome.FAULTY, problems=problems)
    if not rewrite and has_comments(reading.document):
        return Formatted(Outcome.HAS_COMMENTS, text)
    if path.read_bytes() == text.encode():
        return Formatted(Outcome.SAME, text)
    if not dry:
        write_atomically(path, text.encode())
    return Formatted(Outcome.CHANGED, text)


def has_comments(document: Document) -> bool:
    """Whether there is a comment besides the editor's modeline."""
    return any(True for _ in comments(document))


def comments(document: Document) -> Iterator[str]:
    """Every comment as it is written, besides the editor's modeline."""
    lines = lines_of(document.text)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    taken = [
        (starts[span.line] + span.column, starts[min(span.end_line, len(lines))] + span.end_column, span.style)
        for spot in document.spots.values()
        for span in (spot.key, spot.value)
        if span and span.is_scalar
    ]
    text = "\n".join(lines)
    end = 0
    for match in _HASH.finditer(text):
        at = match.start()
        if at < end or (_MODELINE.match(text, at) and text.count("\n", 0, at) == 0):
            continue
        if not any(start <= at < stop and not _in_header(text, start, at, style) for start, stop, style in taken):
            comment = text[at:].partition("\n")[0]
            end = at + len(comment)
            yield comment.rstrip()


def _in_header(text: str, start: int, at: int, style: str) -> bool:
    """Whether the place is on the line of a block's `|`, where only a comment can stand."""
    return style in {"|", ">"} and "\n" not in text[start:at]


def canonical(reading: Reading) -> str | None:
    """The file's canonical text; None when it can not be read, or would not be read back as the same."""
    found, data = reading.found, reading.data
    if found.kind is Kind.VOCABULARY:
        if not isinstance(data, list):
            return None
        records = [_record(reading, VOCABULARIES[found.id], item, (index,)) for index, item in enumerate(data)]
        known = [record for record in records if record is not None]
        return write_word_list(found.id, known) if len(known) == len(data) else None
    if not isinstance(data, dict):
        return None
    model = RECORDS[found.kind]
    if found.owner:
        wrap_single(reading, data)
        read_sentences(reading, data, {})
    record = _record(reading, model, data, ())
    if record is None:
        return None
    text = write(record)
    again = parse_plain(text)
    if again is None:
        again = examine(text).data
    return text if isinstance(again, dict) and model.read(again) == record else None


def _record(reading: Reading, model: type[Record], data: object, prefix: tuple[int, ...]) -> Record | None:
    if isinstance(data, dict):
        data = {key: value for key, value in data.items() if key not in {IDENTITY, OWNER}}
    outcome = read_record(model, data)
    reading.tell(problem.moved("", prefix) for problem in outcome.problems)
    return None if outcome.problems else outcome.record
