"""HTML in a text: which pieces of it there are, and the same text without them.

Nothing here makes a text safe to publish: the pages escape everything. It is for the person who pasted from a web page.
"""

import re
from html import unescape

MARKUP = re.compile(
    r"(?:<[a-zA-Z/!?]|&\#?\w{2,8};|(?:[jJ][aA][vV][aA]|[vV][bB])[sS](?:cript|CRIPT)\s{0,3}:|(?:data|DATA):text/html)"
    r"[^<>\n]{0,40}>?"
)
"""A tag, a character reference or the beginning of a link that runs code."""

_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,15})(?:\s[^<>]{0,500})?/?>|<!--[^>]{0,500}>|<[!?][^<>]{0,200}>")
_ENTITY = re.compile(r"&#?\w{2,8};")
_PIECE = re.compile(f"{_TAG.pattern}|{_ENTITY.pattern}|{MARKUP.pattern}")
_HIDDEN = re.compile(r"<(script|style)\b[^<>]{0,500}>.{0,1500}?</\1\s*>", re.IGNORECASE | re.DOTALL)
_LINK = re.compile(
    r"<a\s[^<>]{0,300}?href\s*=\s*[\"']?(https?://[^\s\"'<>]{1,300})[\"']?[^<>]{0,300}>([^<>]{1,200})</a\s*>",
    re.IGNORECASE,
)
_BARE_LINK = re.compile(r"<(https?://[^\s<>]{1,300})>", re.IGNORECASE)
_CODE_LINK = re.compile(
    r"\[([^\[\]]{1,200})\]\(\s{0,3}(?:(?:java|vb)script\s{0,3}:|data:text/html)[^\s()]{0,300}(?:\([^\s()]{0,300}\))?"
    r"[^\s()]{0,300}\)",
    re.IGNORECASE,
)
_BOLD = frozenset({"b", "strong"})
_BREAKS = frozenset({"br", "p", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4"})
_RICH = frozenset({"text"})
_SEVERAL_LINES = frozenset({"text", "lättläst", "hitta hit"})
_BLANKS = re.compile(r"[ \t\u00a0]+")
_AROUND_BREAK = re.compile(r" ?\n ?")
_MANY_BREAKS = re.compile(r"\n{3,}")


def pieces_of_markup(text: str) -> tuple[str, ...]:
    """The tags and the like in a text, each once, in order."""
    return tuple(dict.fromkeys(match[0].strip() for match in _PIECE.finditer(text)))


def without_markup(text: str, key: str) -> str:
    """The text as it was meant, without HTML; empty when nothing is left, or when some of it can not be told.

    Args:
        text: what was pasted.
        key: the field. `text` keeps bold words and links, as Markdown; a field of one line gets spaces for line breaks.
    """
    rich = key in _RICH
    text = _HIDDEN.sub("", text)
    text = _LINK.sub(r"[\2](\1)" if rich else r"\2 (\1)", text)
    text = _BARE_LINK.sub(r"\1", text)
    text = _CODE_LINK.sub(r"\1", text)
    text = unescape(_TAG.sub(lambda match: _for_tag(match, key), text))
    text = _MANY_BREAKS.sub("\n\n", _AROUND_BREAK.sub("\n", _BLANKS.sub(" ", text))).strip()
    return "" if MARKUP.search(text) else text


def _for_tag(match: re.Match[str], key: str) -> str:
    name = (match[1] or "").lower()
    if name in _BOLD and key in _RICH:
        return "**"
    if name in _BREAKS:
        return "\n" if key in _SEVERAL_LINES else " "
    return ""
