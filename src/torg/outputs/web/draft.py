"""Pages that are no more than a draft: found by no search engine, able to do nothing, and saying what they are.

Anybody may propose a change, so a draft may hold what anybody wrote. Its policy lets no script run, no form be sent and
nothing be fetched from elsewhere (CSP Level 3); it stands before whatever the page says of itself, and policies only
ever take away from each other.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

KINDS = frozenset({".html", ".ics", ".png"})
"""What a draft is made of. Scripts, feeds and the sitemap are of no use in one."""

_POLICY = escape(
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
)
_RULES = (
    '<meta name="robots" content="noindex">\n'
    f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
).encode()  # fmt: skip
_CHARSET = b'<meta charset="utf-8">\n'
_HEAD = rb'<!doctype html>\n<html lang="[A-Za-z-]+"(?: dir="[a-z]+")?>\n<head>\n' + re.escape(_CHARSET)
_AS_BUILT = re.compile(rb"(" + _HEAD + rb")(.*?)(<body[^>]*>)", re.DOTALL)
_AS_DRAFT = re.compile(_HEAD + re.escape(_RULES))
_OWN_RULES = re.compile(rb'<meta (?:http-equiv="Content-Security-Policy"|name="robots") [^>]*>\n?')
_ORDER = b"http-equiv"
_STYLE = """<style>.draft { margin: 0; padding: 0.7rem 1rem; border-block-end: 0.25rem solid \
var(--color-accent, #0c4a42); background: var(--color-raised, #f1e8d6); color: var(--color-text, #1e1b16); \
font: 700 1.125rem/1.5 system-ui, sans-serif; text-align: center }</style>
"""


def drafts(
    files: Iterable[tuple[str, Sequence[bytes]]], words: str, language: str
) -> Iterator[tuple[str, Sequence[bytes]]]:
    """The files of a site that a draft has, its pages made drafts. What leads on by itself is left out.

    Args:
        files: path and parts of each.
        words: what stands first on each page.
        language: the language of that.
    """
    for path, parts in files:
        ending = f".{path.rpartition('.')[2]}"
        if ending not in KINDS:
            continue
        page = b"".join(parts)
        if ending != ".html":
            yield path, (page,)
        elif b'http-equiv="refresh"' not in page:
            yield path, (as_draft(page, words, language),)


def as_draft(page: bytes, words: str, language: str) -> bytes:
    """A page of the site as a draft.

    Args:
        page: as it was built.
        words: what stands first on it.
        language: the language of that.

    Raises:
        ValueError: when it does not begin as the site's pages do.
    """
    found = _AS_BUILT.match(page)
    if found is None:
        raise ValueError("no page of ours")
    said = escape(words)
    strip = f'\n<aside class="draft" lang="{language}" dir="ltr" aria-label="{said}">{said}</aside>'
    head = _RULES + _OWN_RULES.sub(b"", found[2]).replace(b"</head>", _STYLE.encode() + b"</head>", 1)
    return found[1] + head + found[3] + strip.encode() + page[found.end() :]


def is_draft(page: bytes) -> bool:
    """Whether a page can do no more than a draft, whoever made it.

    Args:
        page: anything.
    """
    return _AS_DRAFT.match(page) is not None and page.lower().count(_ORDER) == 1
