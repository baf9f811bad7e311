"""Running text that was pasted at the left margin below its field, and whole e-mails."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from torg.store.keys import ENTRY, TIGHT, known_keys, without_colon

TEXTS = frozenset({"lättläst", "text"})
"""The fields that hold a text of several lines."""

_OPENER = re.compile(r"[|>][-+0-9]{0,2}\Z")
_HEADER = re.compile(r"(?:Från|Till|Ämne|Skickat|Kopia|From|To|Subject|Sent|Cc): ")
_GREETING = re.compile(r"(?:Hej|Hejsan|God dag|Tjena)\b")
_GOODBYE = re.compile(
    r"(?:Mvh|Med vänlig|Vänlig|Vänligen|Hälsning|Bästa hälsning|Hälsar|Skickat från min)", re.IGNORECASE
)
_QUOTES = 3
_HEADERS = 2


@dataclass(frozen=True, slots=True)
class Running:
    """A field with its text: `mended` are as many lines as the file has, `block` is what to write instead."""

    mended: list[str]
    block: str


def text_at_margin(lines: Sequence[str], start: int, key: str) -> Running | None:
    """The text that stands unindented from line `start` (from 0) on, below the field `key` on the line before.

    None when the first line is no running text, or when the field's own line is not right above.
    """
    head = lines[start - 1]
    match = ENTRY.match(head)
    if not match or match["key"] != key:
        return None
    stop = start
    for number in range(start, len(lines)):
        if not lines[number].strip():
            continue
        if not _is_words(lines[number]):
            break
        stop = number + 1
    if stop == start:
        return None
    value = (match["value"] or "").rstrip()
    words = [line.strip() for line in lines[start:stop]]
    opener = f"{key}: |"
    below = [f"  {line}" if line else "" for line in words]
    if not value or _OPENER.match(value):
        return Running([opener, *below], "\n".join([opener, *below]))
    if value[0] in "\"'[{&*!#" or " #" in value:
        return None
    return Running(_in_quotes(key, [value, *words]), "\n".join([opener, f"  {value}", *below]))


def _in_quotes(key: str, words: Sequence[str]) -> list[str]:
    """The text with its line breaks in double quotes, each line still on its own."""
    escaped = [line.replace("\\", "\\\\").replace('"', '\\"') + "\\n" for line in words]
    return [f'{key}: "{escaped[0]}\\', *(f"  {line}\\" for line in escaped[1:-1]), f'  {escaped[-1]}"']


def _is_words(line: str) -> bool:
    match = ENTRY.match(line) or TIGHT.match(line)
    if match:
        key = match["key"].rstrip()
        return key[:1].isupper() and key.lower() not in known_keys()
    return not without_colon().match(line) and line[:3] not in {"---", "..."}


def is_mail(lines: Sequence[str]) -> bool:
    """Whether somebody pasted a whole e-mail: its header, its quoted lines, or its greeting and goodbye."""
    margin = [line for line in lines if line[:1].strip()]
    if not any(line[0] == ">" or not (ENTRY.match(line) or line[0] in "#-%") for line in margin):
        return False
    quoted = sum(line[0] == ">" for line in margin)
    headers = sum(_HEADER.match(line) is not None for line in margin)
    polite = _GREETING.match(margin[0]) and any(_GOODBYE.match(line) for line in margin)
    return quoted >= _QUOTES or headers >= _HEADERS or bool(polite)
