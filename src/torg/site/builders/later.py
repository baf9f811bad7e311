"""What is said when a page is old: one box for each stretch of time, for the script to show.

It is no text in the page. Whoever reads without the script, in a text browser or aloud, meets only what is true when
the page is made; `hidden` would not do, since not every reader heeds it.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from torg.phrases.editions import EASY_READ
from torg.phrases.speech import Speech
from torg.site.contexts import Freshness, Late
from torg.site.phrase_lines import text_lines

FOREVER = "9"
"""An end that never comes: after every date."""


def freshness(speech: Speech, today: date, items: Iterable[Late]) -> Freshness:
    """For which day a page is made, and what is said of it later; in easy-read Swedish a sentence a line.

    Args:
        speech: who says it.
        today: the day.
        items: texts, and links, each for some time; those of one sort follow each other.
    """
    return Freshness(speech.made_sentence(today), tuple(_boxes(speech, tuple(items))))


def _boxes(speech: Speech, items: tuple[Late, ...]) -> Iterator[Late]:
    moments = sorted({moment for item in items for moment in (item.start, item.end)})
    for start, end in pairwise(moments):
        now = [item for item in items if item.start <= start < item.end]
        text = " ".join(item.text for item in now if item.text)
        link = next((item.link for item in now if item.link), None)
        yield Late(start, end, text_lines(text) if speech.edition == EASY_READ else text, link)
