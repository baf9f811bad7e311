"""A file's text with the place of every value, for changes that leave every other character as it is.

Places are those of `torg.store.walk`, in normalised text. Here they become offsets in the text as it stands in the
file: with its own line breaks, byte order mark, decomposed letters and missing last line break.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from torg.store.folders import Kind
from torg.store.margins import examine_as
from torg.store.normalise import decode, lines_of, tidy
from torg.store.walk import Span

_RAW_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")


class UnwritableError(ValueError):
    """The text has a form in which the change can not be written without touching something else."""


class Cut(NamedTuple):
    """The characters from offset `start` up to but not including `stop` are replaced; equal ones mean an insertion."""

    start: int
    stop: int
    text: str


class _Line(NamedTuple):
    start: int
    text: str
    ending: str


class Sheet:
    """One activity's file: its characters, and where its values stand.

    Args:
        raw: the text as decoded from UTF-8, with its line breaks and byte order mark.
    """

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.document = examine_as(Kind.ACTIVITY, decode(raw.encode()).text)
        self.spots = self.document.spots
        self._lines = [_Line(match.start(), match[1], match[2]) for match in _RAW_LINE.finditer(raw)]
        if len(self._lines) > 1 and not self._lines[-1].text:
            self._lines.pop()
        self._plain = lines_of(self.document.original)
        self._mended = lines_of(self.document.text)

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def line(self, number: int) -> str:
        """A line as it stands in the file, without its line break. Numbers count from 0."""
        return self._lines[number].text

    def offset(self, line: int, column: int) -> int:
        """Where in the text a column of a normalised line is.

        Raises:
            UnwritableError: when the line is mended in reading, so that its columns are not the file's.
        """
        if line >= self.count:
            return len(self.raw)
        own, plain = self._lines[line], self._plain[line]
        if own.text == plain == self._mended[line]:
            return own.start + column
        if plain == self._mended[line]:
            for length in range(len(own.text), -1, -1):
                if tidy(own.text[:length]).text == plain[:column]:
                    return own.start + length
        raise UnwritableError(plain)

    def start_of(self, span: Span) -> int:
        """The offset of a value's first character."""
        return self.offset(span.line, span.column)

    def end_of(self, span: Span) -> int:
        """The offset after a value's last character with content."""
        if span.style in {"|", ">"} or span.end_column == 0:
            last = self._lines[self.stop(span) - 1]
            return last.start + len(last.text)
        return self.offset(span.end_line, span.end_column)

    def stop(self, span: Span) -> int:
        """The number of the line after a value's last one with content."""
        if span.style in {"|", ">"} or span.end_column == 0:
            stop = min(self.count, max(span.line + 1, span.end_line if span.end_column == 0 else span.end_line + 1))
            while stop > span.line + 1 and not self.line(stop - 1).strip():
                stop -= 1
            return stop
        return span.end_line + 1

    def stop_with_comments(self, span: Span, margin: int) -> int:
        """Like `stop`, but past the comments below that stand further in than column `margin`."""
        found = stop = self.stop(span)
        while stop < self.count:
            text = self.line(stop)
            bare = text.lstrip(" \t")
            if bare and not (bare.startswith("#") and len(text) - len(bare) > margin):
                break
            stop += 1
            if bare:
                found = stop
        return found

    def insert(self, at: int, lines: Sequence[str]) -> Cut:
        """Whole lines put in before line `at`, with the line breaks that their neighbour above has."""
        ending = self.ending(at)
        body = ending.join(lines)
        if at < self.count:
            start = self._lines[at].start
            return Cut(start, start, body + ending)
        if self._lines[-1].ending:
            return Cut(len(self.raw), len(self.raw), body + ending)
        return Cut(len(self.raw), len(self.raw), ending + body)

    def delete(self, first: int, stop: int) -> Cut:
        """Whole lines taken out; a file without a last line break has none afterwards either."""
        start = self._lines[first].start
        if stop < self.count:
            return Cut(start, self._lines[stop].start, "")
        if first and not self._lines[-1].ending:
            start -= len(self._lines[first - 1].ending)
        return Cut(start, len(self.raw), "")

    def ending(self, at: int) -> str:
        """The line break of the nearest line above line `at`, or of the first line that has one."""
        above = [line.ending for line in self._lines[:at] if line.ending]
        return above[-1] if above else next((line.ending for line in self._lines if line.ending), "\n")

    def begins_line(self, span: Span) -> bool:
        """Whether only spaces stand before a value on its line."""
        return not self._mended[span.line][: span.column].strip()

    def has_dash(self, span: Span) -> bool:
        """Whether an item's dash stands on the line that the item begins on."""
        return self._mended[span.line][: span.column].strip() == "-"

    def dash_line(self, item: Span, column: int) -> int:
        """The line with an item's dash, which stands in a column: the item's own line, or one above it."""
        number = item.line
        while not self.line(number).removeprefix("\ufeff")[column:].startswith("-"):
            number -= 1
        return number

    def end_of_line(self, number: int) -> int:
        """The offset of a line's end, before its line break."""
        return self._lines[number].start + len(self._lines[number].text)

    def comment_on(self, head: Span) -> str:
        """The comment alone beside a key or a dash whose value begins further down; nothing when there is none."""
        rest = self._mended[head.line][head.end_column :].lstrip(": \t|>+-0123456789")
        return rest if rest.startswith("#") else ""

    def rest_of_line(self, span: Span) -> str:
        """What stands after a value on the line that it ends on, without spaces around it."""
        return self._mended[span.end_line][span.end_column :].strip()

    def between(self, end: Span, start: Span) -> str:
        """The characters between two values."""
        return self.raw[self.end_of(end) : self.start_of(start)]

    def cut(self, cuts: Iterable[Cut]) -> str:
        """The text with everything done. Cuts at the same place are made in the order given."""
        text, end = "", 0
        for each in sorted(cuts, key=lambda each: (each.start, each.stop)):
            text += self.raw[end : each.start] + each.text
            end = max(end, each.stop)
        return text + self.raw[end:]
