"""From a file's bytes to text that YAML can read, and that means what the person sees.

Word processors, web pages and old computers leave marks that nobody sees but that every YAML parser trips over. What
can be read safely is read: byte order mark, CRLF, decomposed letters (Unicode Standard Annex 15, NFC), hard spaces,
line separators. What could hide something is told: control characters, and bidirectional overrides
(Unicode Technical Standard 55, source code spoofing).
"""

import re
import unicodedata
from dataclasses import dataclass

from torg.problems import Position, Problem, Remedy

MAX_BYTES = 64 * 1024
"""No file that a person writes is longer; a longer one is not even read."""

_LINE_ENDS = re.compile(r"\r\n?")
_SPACES = re.compile(r"[\x0b\x0c\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_UNSEEN = re.compile(r"[\u00ad\u200b\u2060\ufeff]|(?<![\u0590-\U0010ffff])[\u200c-\u200f]")
"""Without meaning in Swedish; joiners and direction marks stay where other scripts and emoji need them."""
_HIDING = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_HARD_SPACE = re.compile(
    r"[ \u00a0\u202f\u2007]*?(?P<indent>[\u00a0\u202f\u2007]+)|[^:#]*:(?P<colon>[\u00a0\u202f\u2007]+)"
)
_INNER_TABS = re.compile(r"(?<=[^ \t])([ \t]*\t[ \t]*)")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_MOSTLY = 0.9
_FEWEST = 8
_STAND_IN = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text with plain line breaks, as many lines as the file has, and what was wrong with it.

    `readable` is false when there is no text to look at.
    """

    text: str
    problems: tuple[Problem, ...] = ()
    readable: bool = True


def decode(data: bytes) -> Source:
    """The text of a file's bytes; never an exception.

    Problems: `fil-binar`, `fil-utf8` (the text is then read as UTF-16 or Windows-1252), `yaml-osynligt`,
    `yaml-hart-mellanslag`; all with a position.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return _foreign(data, error.start)
    if is_clean(text):
        return Source(text)
    if "\0" in text:
        return _foreign(data, 0) if _wide(data) else Source("", (Problem("fil-binar"),), readable=False)
    return tidy(text)


def is_clean(text: str) -> bool:
    """Whether every character is plain to see and composed, so that there is nothing to tidy."""
    return text.replace("\n", "").isprintable() and unicodedata.is_normalized("NFC", text)


def lines_of(text: str) -> list[str]:
    """The lines of normalised text, without their line breaks; a last line break opens no new line."""
    lines = text.split("\n")
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return lines


def tidy(text: str) -> Source:
    """Decoded text in normal form, with problems for what should not have been there."""
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text.removeprefix("\ufeff")))
    problems: list[Problem] = []
    lines: list[str] = []
    for number, raw in enumerate(text.split("\n"), start=1):
        seen = _UNSEEN.sub("", _SPACES.sub(" ", _INNER_TABS.sub(_as_spaces, raw)))
        line = _HIDING.sub("", seen)
        remedy = Remedy("line", line, safe=True)
        if match := _HIDING.search(seen):
            position = Position(number, match.start() + 1, match.start() + 2, _HIDING.sub(_STAND_IN, seen))
            params = {"tecken": f"U+{ord(match[0]):04X}"}
            problems.append(Problem("yaml-osynligt", params=params, position=position, remedy=remedy))
        elif match := _HARD_SPACE.match(raw):
            start, end = match.span("indent" if match["indent"] else "colon")
            position = Position(number, start + 1, end + 1, line)
            problems.append(Problem("yaml-hart-mellanslag", position=position, remedy=remedy))
        lines.append(line)
    return Source("\n".join(lines), tuple(problems))


def _as_spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _foreign(data: bytes, start: int) -> Source:
    """What another encoding left: told once, then read as old Swedish programs most often wrote it.

    `start` is the index of the first byte that is not UTF-8.
    """
    params: dict[str, str | int] = {}
    if encoding := _wide(data):
        text, before, params = data.decode(encoding, errors="replace"), "", {"sak": "utf-16"}
    elif b"\0" in data:
        return Source("", (Problem("fil-binar"),), readable=False)
    else:
        text = data.decode("cp1252", errors="replace")
        before = _LINE_ENDS.sub("\n", data[:start].decode())
    source = tidy(text)
    line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
    position = Position(line + 1, column + 1, column + 2, source.text.split("\n")[line])
    return Source(source.text, (Problem("fil-utf8", params=params, position=position), *source.problems))


def _wide(data: bytes) -> str:
    """The name of the encoding with two bytes for each letter, as Notepad's «Unicode»; empty for another one.

    Without a byte order mark (RFC 2781, 3.2) it is told from the zeros: Swedish text has one in nearly every pair.
    """
    if data.startswith(_UTF16):
        return "utf-16"
    pairs = len(data) // 2
    if len(data) % 2 or pairs < _FEWEST:
        return ""
    for encoding, high, low in (("utf-16-le", data[1::2], data[::2]), ("utf-16-be", data[::2], data[1::2])):
        if high.count(0) >= pairs * _MOSTLY and not low.count(0):
            return encoding
    return ""
