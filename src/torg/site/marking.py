"""What is not in the edition's language, as HTML: the invisible marks of `torg.phrases.isolates` become elements.

It is done with the finished HTML and not with each value that a template prints, since only there is it known whether
a text stands in an attribute or a title, where no element can be: there the marks are taken away.
"""

import re

from markupsafe import Markup

from torg.outputs.web.markdown import easy
from torg.phrases.editions import SWEDISH_EDITION
from torg.phrases.isolates import ANY_MARK, END, FIRST_STRONG, LEFT_TO_RIGHT, plain_text
from torg.phrases.speech import Speech

_SWEDISH = ' lang="sv"'
_TURNED = ' dir="ltr"'
"""What is needed too where the page is written from right to left."""

_PARTS = re.compile(
    r"<(?P<name>title|option|script|style)\b.*?</(?P=name)>"
    rf"|<[^>{ANY_MARK}]*+[{ANY_MARK}][^>]*>|[{FIRST_STRONG}{LEFT_TO_RIGHT}{END}]",
    re.DOTALL,
)
"""What can have marks in it: elements that hold text alone, tags with a mark in an attribute, and the marks between."""

_BLOCK = re.compile("<(p|ul|ol)>")
_DASH = "–"
_MOMENT = r"\d{1,4}(?:[.:]\d\d)?"
_FROM = re.compile(rf'(?<![\d.:])(?<!<bdi dir="ltr">){_MOMENT}\Z')
_LONGEST = len("2026.30")
_TO = re.compile(rf"{_DASH}{_MOMENT}(?![\d{_DASH}])(?=[^<>]*<(?!/(?:title|option|script|style|textarea)\b))")
"""Hours, years or numbers with a dash between, in text that elements can be put into."""


def marked_up(html: str, direction: str = "ltr") -> str:
    """The HTML with an element around each marked text; in attributes, titles and choices without marks.

    A mark inside another belongs to it, and gets no element of its own. What is not closed is closed at the end.

    Args:
        html: a whole page, or a part of one whose elements all end in it.
        direction: that of the edition, `ltr` or `rtl`.
    """
    open_: list[str] = []
    turned = _turned(direction)
    elements = {FIRST_STRONG: (f"<span{_SWEDISH}{turned}>", "</span>"), LEFT_TO_RIGHT: (f"<bdi{turned}>", "</bdi>")}

    def _put(found: re.Match[str]) -> str:
        part = found[0]
        if part[0] == "<":
            return plain_text(part)
        if part == END:
            return open_.pop() if open_ else ""
        before, after = elements[part] if not open_ else ("", "")
        open_.append(after)
        return before

    return _PARTS.sub(_put, html) + "".join(reversed(open_))


def unbroken(html: str) -> str:
    """The HTML with an element around each range, as `9–12`, which the theme keeps on one line.

    Args:
        html: a whole page, or a part of one whose elements all end in it.
    """
    parts: list[str] = []
    done, dash = 0, html.find(_DASH)
    # Few texts have a dash, and to look for one is a hundred times quicker than to look for a digit.
    while dash >= 0:
        start = _FROM.search(html, max(done, dash - _LONGEST), dash)
        end = start and _TO.match(html, dash)
        if start and end:
            parts += (html[done : start.start()], "<bdi>", html[start.start() : end.end()], "</bdi>")
            done = end.end()
        dash = html.find(_DASH, dash + 1)
    return "".join((*parts, html[done:])) if parts else str(html)


def own_easy(speech: Speech, text: str) -> Markup:
    """Easy-read lines: translated where the catalogue has all of them, else with their language."""
    lines = [speech.word(line) for line in text.splitlines()]
    if any(FIRST_STRONG in line for line in lines):
        return own_block(speech, easy(text))
    return easy("\n".join(lines))


def own_block(speech: Speech, html: Markup) -> Markup:
    """Paragraphs and lists that somebody wrote in Swedish, with their language in an edition of another."""
    if speech.edition.language == SWEDISH_EDITION.language:
        return html
    turned = _turned(speech.edition.direction)
    return Markup(_BLOCK.sub(rf"<\1{_SWEDISH}{turned}>", str(html)))  # noqa: S704 -- it was safe, and got only constants


def _turned(direction: str) -> str:
    return _TURNED if direction == "rtl" else ""
