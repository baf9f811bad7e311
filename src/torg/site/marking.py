"""What is not in the edition's language, as HTML: the invisible marks of `torg.phrases.isolates` become elements.

It is done with the finished HTML and not with each value that a template prints, since only there is it known whether
a text stands in an attribute or a title, where no element can be: there the marks are taken away.
"""

import re
from collections.abc import Iterator

from markupsafe import Markup

from torg.phrases.editions import SWEDISH_EDITION
from torg.phrases.isolates import END, FIRST_STRONG, LEFT_TO_RIGHT, plain_text
from torg.phrases.speech import Speech

_SWEDISH = ' lang="sv" dir="ltr"'
_PARTS = re.compile(
    r"(?P<bare><(?P<name>title|option|script|style)\b.*?</(?P=name)>)"
    rf"|(?P<tag><[^>]*>)|(?P<mark>[{FIRST_STRONG}{LEFT_TO_RIGHT}{END}])",
    re.DOTALL,
)
_ELEMENTS = {FIRST_STRONG: (f"<span{_SWEDISH}>", "</span>"), LEFT_TO_RIGHT: ('<bdi dir="ltr">', "</bdi>")}
_BLOCK = re.compile("<(p|ul|ol)>")


def marked_up(html: str) -> str:
    """The HTML with an element around each marked text; in attributes, titles and choices without marks.

    A mark inside another belongs to it, and gets no element of its own. What is not closed is closed at the end.

    Args:
        html: a whole page, or a part of one whose elements all end in it.
    """
    return "".join(_put(html))


def _put(html: str) -> Iterator[str]:
    at = 0
    open_: list[str] = []
    for found in _PARTS.finditer(html):
        yield html[at : found.start()]
        at = found.end()
        mark = found["mark"]
        if mark is None:
            yield plain_text(found[0])
        elif mark != END:
            before, after = _ELEMENTS[mark] if not open_ else ("", "")
            open_.append(after)
            yield before
        elif open_:
            yield open_.pop()
    yield html[at:]
    yield from reversed(open_)


def own_block(speech: Speech, html: Markup) -> Markup:
    """Paragraphs and lists that somebody wrote in Swedish, with their language in an edition of another."""
    if speech.edition.language == SWEDISH_EDITION.language:
        return html
    return Markup(_BLOCK.sub(rf"<\1{_SWEDISH}>", str(html)))  # noqa: S704 -- it was safe, and got only constants
