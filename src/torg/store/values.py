"""What stands after `key: ` or `- ` on one line: is it YAML as the person meant it?

Judged before YAML, because a YAML parser stops at its first error and often blames the line after.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from torg.store.keys import ENTRY, known_keys
from torg.store.quoting import quoted

_COMMENT = re.compile(r"(?:^|(?<= ))#(?=[ #!]|$)")
_BLOCK_HEADER = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-])(?: +#.*)?\Z")
_DOUBLE = re.compile(r'"(?:[^"\\]|\\.)*"')
_SINGLE = re.compile(r"'(?:[^']|'')*'")
_BAD_ESCAPE = re.compile(r'(?<!\\)(?:\\\\)*\\(?![0abtnvfre "/\\N_LP\t]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})')
_SMART = re.compile(r"(?P<open>[”“„‟»«’‘‚])(?P<text>[^”“„‟»«]*)(?P<close>[”“‟»«’‘])\Z")
_WITHIN = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[\[\]{}]| #.*")
_TIGHT_IN_FLOW = re.compile(r"(?<=[{,])( *)([^\W\d_][\w -]*):(?=[^\s/,}\]])")
_MARK = re.compile(r"(?<![^\s,\[{])[&*][^\s,\[\]{}]+")
_CLOSERS = {"[": "]", "{": "}"}
_MAX_OPEN = 12
_LONGEST = 2000
"""A longer value is left to YAML, so that no hostile line can keep the patterns busy."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a value is: right, or a fault with what to write instead.

    `start` and `end` are columns within the value. `lines` is how many of the following lines belong to the value;
    `block` tells that the value is a `|` or `>` block.
    """

    code: str = ""
    params: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))
    new: str | None = None
    safe: bool = True
    start: int = 0
    end: int = 0
    lines: int = 0
    block: bool = False


_RIGHT = Verdict()


def judge(value: str, following: Iterator[str], *, marks: frozenset[str], indent: int, item: bool = False) -> Verdict:
    """Judge the rest of a line after its key or dash.

    Args:
        value: the rest, without the spaces before it.
        following: the lines after it, for quotes and brackets that go on.
        marks: the words in the file that look like anchors or aliases (`marks_in`).
        indent: the column of the key, or of the dash.
        item: whether the value stands after a dash, where `a: b` is a field and not text.
    """
    value = value.rstrip()
    if not value or len(value) > _LONGEST:
        return _RIGHT
    first = value[0]
    if first in "\"'":
        return _in_quotes(value, following)
    if first in "|>":
        return Verdict(block=True) if _BLOCK_HEADER.match(value) else _special(value)
    if first in "[{":
        return _in_brackets(value, following, indent)
    if first in "&*!":
        return _RIGHT if _is_anchor(value, marks) else _special(value)
    if first in "@`%,]}" or (first in "-?:" and value[1:2] in {"", " "}):
        return _special(value)
    if match := _SMART.match(value):
        return Verdict("yaml-citattecken", {"tecken": match["open"]}, quoted(match["text"]), end=len(value))
    return _plain(value, item=item)


def marks_in(text: str) -> frozenset[str]:
    """The words that look like YAML anchors (`&a`) or aliases (`*a`)."""
    return frozenset(_MARK.findall(text))


def _split_comment(value: str) -> tuple[str, str]:
    """The value and its comment, with the space before the comment."""
    match = _COMMENT.search(value)
    body = value[: match.start()].rstrip(" ") if match else value
    return body, value[len(body) :]


def _is_empty(rest: str) -> bool:
    """Whether there is nothing after a closed quote or bracket, or only a comment."""
    return not rest.strip() or (rest[0] == " " and _COMMENT.match(rest.lstrip(" ")) is not None)


def _special(value: str, sign: str = "", *, safe: bool = True) -> Verdict:
    body, comment = _split_comment(value)
    params = {"tecken": sign or value[0], "värde": body}
    return Verdict("yaml-specialtecken", params, quoted(body) + comment, safe, end=len(body))


def _plain(value: str, *, item: bool) -> Verdict:
    body, comment = _split_comment(value)
    if not item and (match := re.search(r":(?= |$)", body)):
        return Verdict("yaml-kolon-i-text", {"värde": body}, quoted(body) + comment, True, match.start(), match.end())
    if match := re.search(r"(?:^|(?<= ))#", body):
        lost = {"bort": body[match.start() :]}
        return Verdict("yaml-fyrkant", lost, quoted(body) + comment, True, match.start(), len(body))
    return _RIGHT


def _is_anchor(value: str, marks: frozenset[str]) -> bool:
    """Whether it really is YAML's anchor, alias or tag, which the parser reports; otherwise it is text."""
    if value[:2] in {"!!", "!<"}:
        return True
    word, _, rest = value.partition(" ")
    if rest.startswith(("[", "{", '"', "'")):
        return True
    return ("*" if word[0] == "&" else "&") + word[1:] in marks


def _in_quotes(value: str, following: Iterator[str]) -> Verdict:
    quote = value[0]
    whole = _DOUBLE if quote == '"' else _SINGLE
    if match := whole.match(value):
        rest = value[match.end() :]
        if not _is_empty(rest):
            return _special(value)
        if quote == '"' and (bad := _BAD_ESCAPE.search(match[0])):
            fixed = quoted(match[0][1:-1]) + rest
            params = {"tecken": "\\", "värde": match[0]}
            return Verdict("yaml-specialtecken", params, fixed, True, bad.start(), bad.end())
        return _RIGHT
    for count, line in enumerate(following, start=1):
        if ENTRY.match(line):
            break
        if quote in line:
            return Verdict(lines=count)
    return Verdict("yaml-citat-oppet", {"tecken": quote}, value + quote, True, 0, len(value))


def _in_brackets(value: str, following: Iterator[str], indent: int) -> Verdict:
    closed, open_signs = _close(value, [])
    if closed:
        rest = value[closed:]
        if not _is_empty(rest):
            return _special(value, safe=rest[0] == " ")
        return _tight(value)
    for count, line in enumerate(following, start=1):
        entry = ENTRY.match(line)
        if entry and len(entry["lead"]) <= indent:
            break
        closed, open_signs = _close(line[:_LONGEST], open_signs)
        if closed:
            return Verdict(lines=count)
        if len(open_signs) > _MAX_OPEN:
            return Verdict(lines=count)
    _, open_signs = _close(value, [])
    if len(open_signs) > _MAX_OPEN:
        return _RIGHT
    closers = "".join(_CLOSERS[sign] for sign in reversed(open_signs))
    params = {"sak": "klammer", "tecken": value[0]}
    return Verdict("yaml-ogiltig", params, value + closers, False, 0, len(value))


def _close(line: str, open_signs: list[str]) -> tuple[int, list[str]]:
    """Follow the brackets: the column after the one that closes the first (0 when none does), and those still open."""
    open_signs = list(open_signs)
    for match in _WITHIN.finditer(line):
        sign = match[0]
        if sign in _CLOSERS:
            open_signs.append(sign)
        elif sign in "]}":
            if open_signs:
                open_signs.pop()
            if not open_signs:
                return match.end(), []
    return 0, open_signs


def _tight(value: str) -> Verdict:
    """`{pris:20}` would be a field called `pris:20`."""
    found = [match for match in _TIGHT_IN_FLOW.finditer(value) if match[2] in known_keys()]
    if not found:
        return _RIGHT
    new = _TIGHT_IN_FLOW.sub(lambda match: match[0] + " " if match[2] in known_keys() else match[0], value)
    return Verdict(
        "yaml-kolon", {"sak": "mellanslag", "fält": found[0][2]}, new, True, found[0].start(2), found[0].end()
    )
