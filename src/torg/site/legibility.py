"""How easy the built pages are to read: words, sentences and long words of what each page says."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from torg.domain.readability import Measure, measure
from torg.phrases.editions import EDITIONS, SWEDISH_EDITION
from torg.phrases.plain_base import Edition

_MAIN = re.compile(r"<main\b[^>]*>(.*?)</main>", re.DOTALL)
_UNSEEN = re.compile(r"<(script|style|svg|template|option|button)\b.*?</\1>", re.DOTALL)
_APART = re.compile(r"</?(?:p|li|ul|ol|dl|dt|dd|div|section|nav|summary|details|h[1-6]|td|th|tr|label|legend)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")
_BREAK = re.compile(r"<br[^>]*>|\s+")
_ADDRESS = re.compile(r"@|\w\.\w+\.\w|://")
_ENDS = (".", "!", "?", "…", "»", "”")
_BETWEEN = "\0"


@dataclass(frozen=True, slots=True)
class PageMeasure:
    """What was counted on a page."""

    edition: Edition
    path: str
    """Under the output folder."""
    measure: Measure


def measured(files: Iterable[tuple[str, Sequence[bytes]]]) -> tuple[PageMeasure, ...]:
    """What each page's main part says, counted, in the order of the editions and then of the files.

    Args:
        files: path under the output folder, and the file's parts in order; what is no page is passed by.
    """
    found = list(_each(files))
    order = list(EDITIONS)
    return tuple(sorted(found, key=lambda each: order.index(each.edition.code)))


def _each(files: Iterable[tuple[str, Sequence[bytes]]]) -> Iterator[PageMeasure]:
    for path, parts in files:
        if path.endswith(".html"):
            edition = EDITIONS.get(path.partition("/")[0], SWEDISH_EDITION)
            yield PageMeasure(edition, path, measure(page_text(b"".join(parts).decode())))


def page_text(html: str) -> str:
    """The sentences of a page's main part, with a blank line between paragraphs and points.

    Headings, names in lists and addresses are left out: nobody reads them as sentences, and they would hide what the
    sentences are like.
    """
    main = _MAIN.search(html)
    text = _BREAK.sub(" ", _UNSEEN.sub("", main[1] if main else ""))
    blocks = unescape(_TAG.sub("", _APART.sub(_BETWEEN, text))).split(_BETWEEN)
    told = (" ".join(word for word in block.split() if not _ADDRESS.search(word)) for block in blocks)
    return "\n\n".join(block for block in told if block.endswith(_ENDS))


def together(measures: Iterable[Measure]) -> Measure:
    """Several texts as one."""
    each = list(measures)
    return Measure(
        sum(one.words for one in each),
        sum(one.sentences for one in each),
        sum(one.long_words for one in each),
        max((one.longest_sentence for one in each), default=0),
    )
