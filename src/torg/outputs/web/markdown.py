"""The `text` field and the pages, for the site and the form alike: a small part of Markdown, made safe.

Paragraphs, bold, italic, lists and links; headings and indented examples only in pages. Raw HTML, images, code in a
sentence and quotes are not part of it and stay visible as the characters they are. What Markdown made is sanitised
once more by nh3 (Ammonia) with a strict list of what may stay. A text without any markup character never reaches
Markdown: most texts are such.
"""

import re
from functools import lru_cache

import nh3
from markdown import Markdown
from markupsafe import Markup, escape

_MARKUP = re.compile(r"[*_\[\]`<>&\\#~\t\x02\x03]|^[ ]|[ ]$|^[-+=>:]|^\d+[.)]", re.MULTILINE)
"""Any character or line start that Markdown may take for markup. No match: paragraphs and nothing else."""

_UNUSED = {
    "preprocessors": ("html_block",),
    "blocks": ("quote", "hr", "reference"),
    "inlines": (
        "backtick", "reference", "image_link", "image_reference", "short_reference", "short_image_ref",
        "autolink", "automail", "html", "entity",
    ),
}  # fmt: skip
_ONLY_IN_PAGES = ("code", "hashheader", "setextheader")
_INLINE_TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "a"}
_PAGE_TAGS = _INLINE_TAGS | {"h2", "h3", "pre"}
_SCHEMES = {"http", "https", "mailto", "tel"}
_BREAKS = re.compile(r"\n[ ]*\n\s*")


_MOST_BRACKETS = 100
"""More than so many are no links but an attempt to keep Python-Markdown busy: it looks for the end of each."""


def _markdown(*, headings: bool) -> Markdown:
    maker = Markdown(output_format="html")
    for name in _UNUSED["preprocessors"]:
        maker.preprocessors.deregister(name)
    for name in _UNUSED["blocks"] + (() if headings else _ONLY_IN_PAGES):
        maker.parser.blockprocessors.deregister(name)
    for name in _UNUSED["inlines"]:
        maker.inlinePatterns.deregister(name)
    return maker


@lru_cache(maxsize=2)
def _reused(*, headings: bool) -> Markdown:
    return _markdown(headings=headings)


def convert(text: str, *, headings: bool = False) -> str:
    """HTML from Python-Markdown, not yet sanitised. Used directly only by tests; see `rich` and `page_body`."""
    if text.count("[") > _MOST_BRACKETS:
        text = text.replace("[", "\\[")
    maker = _reused(headings=headings)
    maker.reset()
    return maker.convert(text)


def is_plain(text: str) -> bool:
    """Whether the text is paragraphs and nothing else."""
    return _MARKUP.search(text) is None


def plain(text: str) -> str:
    """The paragraphs of a plain text, as Python-Markdown would write them."""
    paragraphs = _BREAKS.split(text.strip())
    return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs if paragraph)


def rich(text: str) -> Markup:
    """An entry's longer text as safe HTML without headings."""
    if is_plain(text):
        return Markup(plain(text))  # noqa: S704 -- holds none of the characters that HTML gives a meaning
    return _clean(convert(text), _INLINE_TAGS)


def page_body(text: str) -> Markup:
    """A page's Markdown as safe HTML with headings of levels 2 and 3. What is indented is an example."""
    made = _clean(convert(text, headings=True), _PAGE_TAGS)
    return made.replace("<pre>", Markup('<pre class="example">'))


def _clean(html: str, tags: set[str]) -> Markup:
    safe = nh3.clean(html, tags=tags, attributes={"a": {"href"}}, url_schemes=_SCHEMES, link_rel=None)
    return Markup(safe)  # noqa: S704 -- sanitised on the line above


def easy(text: str) -> Markup:
    """An easy-read text: its line breaks kept, since each line is one thought."""
    escaped = str(escape(text.strip()))
    paragraphs = (_lines(paragraph) for paragraph in _BREAKS.split(escaped) if paragraph)
    return Markup("\n".join(f"<p>{lines}</p>" for lines in paragraphs))  # noqa: S704 -- escaped


def _lines(paragraph: str) -> str:
    return "<br>\n".join(line.strip() for line in paragraph.split("\n"))
