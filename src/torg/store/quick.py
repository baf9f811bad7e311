"""The shortest road, for files in the form that nearly all of them have: fields, lists of words, `|` blocks.

One pattern reads a whole line, or a whole block, at a time. It knows a small part of YAML and gives up on the first
line outside it; then `torg.store.parse` asks libyaml. Law: what this gives, libyaml gives too. A differential test over
thousands of broken files keeps it so.
"""

import re
from functools import lru_cache
from typing import Any

from torg.store.events import MAX_DEPTH

Data = dict[str, Any] | list[Any]
"""A document's root: mappings, lists and text."""

_LINE = re.compile(
    r"""
    (?P<indent>\ *)(?P<dash>-\ )?
    (?:
        (?P<key>\w(?:[\w\ -]{0,60}\w)?):
        (?:
            \ (?:
                (?P<plain>\w.*)\n
                | "(?P<double>[^"\\\n]*)"\n
                | '(?P<single>[^'\n]*)'\n
                | \[(?P<flow>\w[\w.,\ –-]*)\]\n
                | \|\n(?P<block>(?P<pad>\ +)\S.*\n(?:(?P=pad).*\n|\n)*)
            )
            | \n
        )
        | (?P<item>\w.*)\n
        | (?P<note>\#.*)\n
        | \n
        | (?P<odd>)
    )
    """,
    re.VERBOSE,
)


def parse_quick(text: str) -> Data | None:  # noqa: C901, PLR0912 -- one loop over all lines; calls would double its time
    """The data of a normalised text in the plainest form, or None: then it takes another parser to say what it is."""
    if " #" in text or "\t" in text:
        return None
    stack: list[tuple[int, Any]] = []
    root: Any = None
    top: Any = None
    column, end = -1, 0
    waiting: str | None = None
    for match in _LINE.finditer(text):
        kind: Any = match.lastgroup
        if kind == "odd":
            end = match.start()
            break
        indent, dash, key = match.group(1, 2, 3)
        at = len(indent)
        if kind in {"note", "indent"}:
            if at or dash:
                return None
            continue
        if dash or at != column or waiting is not None:
            top = _settle(stack, at, dash is not None, waiting)
            column, waiting, root = at, None, stack[0][1] if stack else None
            if top is None:
                return None
        value: Any = match[kind]
        if dash and kind == "item":
            if ":" in value or value[-1] == " ":
                return None
            top.append(value)
            column = -1
            continue
        if dash:
            top.append({})
            column, top = at + 2, top[-1]
            stack.append((column, top))
        if key is None or key in top:
            return None
        if kind == "plain":
            if value[-1] == " " or (":" in value and (": " in value or value[-1] == ":")):
                return None
        elif kind in {"flow", "block"}:
            value = _listed(value) if kind == "flow" else _block(value, match["pad"], column)
            if value is None:
                return None
        elif kind == "key":
            waiting, value = key, ""
        top[key] = value
    data: Data | None = root if end == len(text) else None
    return data


def _settle(stack: list[tuple[int, Any]], at: int, dash: bool, waiting: str | None) -> Any:
    """The mapping or list that a line in column `at` belongs to; None when it belongs nowhere.

    Args:
        stack: the open mappings and lists with their columns, the innermost last; changed to what is open now.
        at: the column of the line's key or dash.
        dash: whether the line begins with a dash.
        waiting: the innermost mapping's key, when the line above ended with its colon.
    """
    if not stack:
        if at == 0:
            stack.append((0, [] if dash else {}))
    elif waiting is not None:
        column, top = stack[-1]
        if (at > column or (dash and at == column)) and len(stack) < MAX_DEPTH:
            top[waiting] = [] if dash else {}
            stack.append((at, top[waiting]))
    while stack:
        column, top = stack[-1]
        if column == at and (type(top) is list) == dash:
            return top
        if column < at:
            break
        stack.pop()
    return None


def _block(body: str, pad: str, column: int) -> str | None:
    """The text of a `|` block, with one line break last (YAML 1.2.2, 8.1.1.2, clipping).

    None when it does not stand deeper than its key.
    """
    if len(pad) <= column:
        return None
    return body.replace("\n" + pad, "\n")[len(pad) :].rstrip("\n") + "\n"


def _listed(flow: str) -> list[str] | None:
    words = _words(flow)
    return None if words is None else list(words)


@lru_cache(maxsize=4096)
def _words(flow: str) -> tuple[str, ...] | None:
    """The words of `[natur, rora-sig]`; None when something else stands between the commas."""
    words = tuple(flow.split(", "))
    plain = all(word and word[0].isalnum() and word[-1] != " " and "," not in word for word in words)
    return words if plain else None
