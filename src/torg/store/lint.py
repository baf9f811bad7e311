"""Reading the text line by line before YAML does, to find every slip of the pen and what was meant.

YAML stops at its first error. This finds all of them, and leaves a text in which they are mended, line for line, so
that the rest of the file can be read in the same run.
"""

from dataclasses import dataclass, field
from itertools import islice

from torg.problems import Position, Problem, Remedy
from torg.store.keys import BULLET, ENTRY, EQUALS, ITEM, TIGHT, known_keys, without_colon
from torg.store.normalise import lines_of
from torg.store.quoting import scalar
from torg.store.running import TEXTS, text_at_margin
from torg.store.said_times import in_words
from torg.store.values import Verdict, judge, marks_in

_NO_LEAD = {"lead": ""}


@dataclass(frozen=True, slots=True)
class Linted:
    """The problems, and the text as it was meant: as many lines, some of them other than in the file."""

    text: str
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _Open:
    """What the last field or item left open for the lines below it."""

    column: int = -1
    """The column of its key or dash; -1 before the first one."""
    block: bool = False
    filled: int = 0
    """The indentation of its block text, 0 before the block's first line."""
    words: bool = True
    """Whether plain words may go on, on a deeper line."""
    key: str = ""
    """The field's name; empty for an item."""
    empty: bool = False
    """Whether nothing but the lines below can be its value."""


@dataclass(slots=True)
class _Reader:
    lines: list[str]
    marks: frozenset[str]
    number: int = 0
    first: int = -1
    """Index of the first line with content, -1 when there is none."""
    last: int = -1
    """Index of the last line with content."""
    entries_below: int = -1
    """Index of the last line that begins a field."""
    item: int = 0
    """The column of the fields in the list item that the line may belong to; 0 outside lists."""
    open: _Open = field(default_factory=_Open)
    problems: list[Problem] = field(default_factory=list)

    def run(self) -> None:
        for number, line in enumerate(self.lines):
            if line.strip() and line[0] != "#":
                self.first = number if self.first < 0 else self.first
                self.last = number
                if ENTRY.match(line):
                    self.entries_below = number
        while self.number < len(self.lines):
            self._line(self.lines[self.number])
            self.number += 1

    def _tell(
        self, code: str, start: int, end: int, new: str | None, *, safe: bool = False, **params: str | int
    ) -> None:
        """Note a fault on this line (columns from 0) and write the line as it was meant."""
        line = self.lines[self.number]
        remedy = None if new is None else Remedy("line", new, safe)
        position = Position(self.number + 1, start + 1, max(end, start + 1) + 1, line)
        self.problems.append(Problem(code, params=params, position=position, remedy=remedy))
        self.lines[self.number] = "" if new is None else new

    def _line(self, line: str) -> None:
        spaces = len(line) - len(line.lstrip(" "))
        if line[spaces : spaces + 1] == "\t" and line.strip() and (not self.open.block or spaces <= self.open.column):
            line = self._without_tabs(line)
            spaces = len(line) - len(line.lstrip(" "))
        rest = line[spaces:]
        if not rest.strip() or (self.open.block and spaces > self.open.column):
            self._in_block(spaces if rest.strip() else 0)
        elif rest[0] == "#":
            return
        elif spaces == 0 and rest.startswith(("---", "...", "%")) and rest[3:4] in {"", " "}:
            self._marker(rest)
        else:
            self._content(line, spaces)

    def _in_block(self, spaces: int) -> None:
        if self.open.block and not self.open.filled:
            self.open.filled = spaces

    def _without_tabs(self, line: str) -> str:
        rest = line.lstrip(" \t")
        blanks = line[: len(line) - len(rest)]
        new = blanks.replace("\t", "  ")
        within = self.item - 2 if ITEM.match(rest) else self.item
        new = new if len(new) > within else " " * within
        self._tell("yaml-tabb", blanks.index("\t"), len(blanks), new + rest, safe=True)
        return self.lines[self.number]

    def _marker(self, line: str) -> None:
        """`---` may open the file; anywhere else it opens another document."""
        seen, after = self.first < self.number, self.number < self.last
        if line.startswith("---") and (seen or line[3:].strip()):
            new = line[3:].strip() if not seen else None if after else ""
            self._tell("yaml-flera-dokument", 0, 3, new, safe=not after)

    def _content(self, line: str, spaces: int) -> None:
        if (bullet := BULLET.match(line)) and self._is_bullet(spaces):
            sign = line[spaces]
            line = f"{line[:spaces]}- {line[bullet.end() :]}"
            self._tell("yaml-specialtecken", spaces, spaces + 1, line, safe=True, sak="punkt", tecken=sign, värde="")
        match = ENTRY.match(line)
        if match and "- " in match["lead"] and ", " in match["key"] and in_words(line[len(match["lead"]) :]):
            match = None
        tight = match and ":" in match["key"] and self._is_tight(line, spaces)
        if "-" in (lead := (match or ITEM.match(line) or _NO_LEAD)["lead"]):
            self.item = len(lead) + lead.endswith("-")
        elif spaces < self.item:
            self.item = 0
        if match and not tight and " #" not in match["key"]:
            column = len(match["lead"])
            self._judge(line, match.start("value"), match["value"] or "", column, match["key"].rstrip())
        elif tight or self._is_tight(line, spaces):
            self._tight(line)
        elif match := ITEM.match(line):
            column = len(match["lead"]) - 1
            self._judge(line, match.start("value"), match["value"] or "", column, None)
        elif spaces <= self.open.column or self.open.column < 0 or (self.open.empty and EQUALS.match(line)):
            self._bare(line, spaces)

    def _is_bullet(self, spaces: int) -> bool:
        """Whether a list is what the line above opened, or went on with; a text may begin lines with any sign."""
        if self.open.key in TEXTS or not spaces >= self.open.column >= 0:
            return spaces + 2 == self.item
        return self.open.empty or not self.open.key

    def _is_tight(self, line: str, spaces: int) -> bool:
        match = TIGHT.match(line)
        if not match:
            return False
        may_be_words = "-" in match["lead"] or (self.open.words and spaces > self.open.column >= 0)
        return match["key"].rstrip() in known_keys() or not may_be_words

    def _tight(self, line: str) -> None:
        match = TIGHT.match(line)
        assert match
        lead, key = match["lead"], match["key"].rstrip()
        verdict = self._weigh(match["value"], len(lead), item=False)
        value = verdict.new if verdict.new is not None else match["value"]
        start = len(lead)
        self._tell("yaml-kolon", start, match.start("value"), f"{lead}{key}: {value}", safe=verdict.safe,
                   sak="mellanslag", fält=key)  # fmt: skip
        self._open(verdict, start, value, key)

    def _judge(self, line: str, start: int, value: str, column: int, key: str | None) -> None:
        verdict = self._weigh(value, column, item=key is None)
        sentence = in_words(value) if key in {None, "tider"} and ": " in value else None
        if sentence is not None:
            told = {"fält": "tider", "värde": value.strip(), "mening": sentence}
            self._tell("yaml-kolon-i-text", start, len(line), line[:start] + scalar(sentence), safe=True, **told)
        elif verdict.code:
            params = dict(verdict.params)
            if verdict.code == "yaml-kolon-i-text":
                params["fält"] = key or ""
            new = None if verdict.new is None else line[:start] + verdict.new
            self._tell(verdict.code, start + verdict.start, start + verdict.end, new, safe=verdict.safe, **params)
        self._open(verdict, column, value, key or "")

    def _weigh(self, value: str, column: int, *, item: bool) -> Verdict:
        following = islice(self.lines, self.number + 1, None)
        return judge(value, following, marks=self.marks, indent=column, item=item)

    def _open(self, verdict: Verdict, column: int, value: str, key: str) -> None:
        words = not value or value[0] not in "\"'[{|>"
        self.open = _Open(column, verdict.block, 0, words, key, not value or value[0] == "#")
        self.number += verdict.lines

    def _bare(self, line: str, spaces: int) -> None:
        """A line that is neither field nor item nor the going on of the line above."""
        if self.open.key in TEXTS and not self.open.column and not self.open.filled and self._text_at_margin():
            return
        if self.open.block:
            inside = self.open.filled or self.open.column + 2
            new = " " * inside + line.strip()
            self._tell("yaml-indrag", 0, spaces, new, safe=True, mellanslag=spaces, väntat=inside)
        elif match := without_colon().match(line):
            lead, key = match["lead"], match["key"]
            verdict = self._weigh(match["value"], len(lead), item=False)
            value = verdict.new if verdict.new is not None else match["value"]
            end = match.end("sign")
            self._tell("yaml-kolon", len(lead), end, f"{lead}{key}: {value}", safe=False, fält=key)
            self._open(verdict, len(lead), value, key)
        elif self.open.column >= 0 or self.number < self.entries_below:
            self._tell("yaml-inte-falt", spaces, len(line.rstrip()), None, sak="rad", värde=line.strip())

    def _text_at_margin(self) -> bool:
        """Put the lines from here into the text of the field on the line above, if they are its text."""
        found = text_at_margin(self.lines, self.number, self.open.key)
        if not found:
            return False
        head, count = self.number - 1, len(found.mended)
        remedy = Remedy("line", found.block, safe=True, lines=count)
        params: dict[str, str | int] = {"sak": "text", "fält": self.open.key, "mellanslag": 0}
        position = Position(head + 1, 1, len(self.open.key) + 1, self.lines[head])
        self.problems.append(Problem("yaml-indrag", params=params, position=position, remedy=remedy))
        self.lines[head : head + count] = found.mended
        self.open = _Open(0, words=False)
        self.number = head + count - 1
        return True


def lint(text: str) -> Linted:
    """Find what is not YAML, or is YAML but not what was meant, in normalised text.

    Problems: `yaml-tabb`, `yaml-kolon`, `yaml-kolon-i-text`, `yaml-specialtecken`, `yaml-fyrkant`, `yaml-citattecken`,
    `yaml-citat-oppet`, `yaml-indrag` (text below a `|`), `yaml-flera-dokument`, `yaml-inte-falt`, `yaml-ogiltig`
    (an open bracket); each with its position, and most with the whole corrected line as remedy.
    """
    reader = _Reader(lines_of(text), marks_in(text))
    reader.run()
    if not reader.problems:
        return Linted(text)
    return Linted("\n".join(reader.lines) + "\n", tuple(reader.problems))
