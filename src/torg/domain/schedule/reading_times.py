"""`tid`: hours on a day, in all the ways that people write them."""

import re
from collections.abc import Iterable
from datetime import time
from typing import Any

from torg.domain.clock import read_clock, write_clock
from torg.domain.faulty import SUGGESTION, faulty
from torg.domain.schedule.listed import Listed
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.wording import pieces, tidy, with_en_dashes

_MIDNIGHT = time(0)
_ABOUT = re.compile(r"(?:cirka|circa|ca\.?|c:a|ungefär|ung\.|runt|omkring|kring)\s*", re.IGNORECASE)
_CLOCK_WORD = re.compile(r"\A(?:klockan|kl\.?)\s*", re.IGNORECASE)
_FROM = re.compile(r"\A(?:från|mellan|fr\.?)\s+", re.IGNORECASE)
_UNTIL = re.compile(r"–|\s+till\s+|\s*\btill\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"mellan\s+(\S+)\s+och\s+", re.IGNORECASE)
_IN_LETTERS = re.compile(
    r"(?:halv |kvart (?:i|över) )?(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)|lunch|middag"
)
_COMMA_CLOCK = re.compile(r"\b(\d{1,2}),(\d{2})\b(?!\.)")
_RUN_TOGETHER = re.compile(r"\b([01]?\d|2[0-4])([0-5]\d)\b")


def read_times(text: str) -> tuple[TimeSpan, ...]:
    """The hours that a text names, in the order written.

    `13–15`, `kl 13.00 till 15.00`, `11.00–cirka 14`, `13.00`, and several with commas or `och`.

    Raises:
        PydanticCustomError: code `klockslag`; `sak` is `inget-klockslag`, `finns-inte` or `cirka-start`.
    """
    tidied = _BETWEEN.sub(r"\1–", tidy(text))
    if _COMMA_CLOCK.search(tidied) and not re.search(r"\d\.\d", tidied):
        raise _mistyped(text, _COMMA_CLOCK.sub(r"\1.\2", tidied))
    if _RUN_TOGETHER.search(tidied) and not re.search(r"[.:]\d", tidied):
        raise _mistyped(text, _RUN_TOGETHER.sub(r"\1.\2", tidied))
    found = tuple(_read_span(piece) for piece in pieces(tidied))
    if not found:
        raise faulty("klockslag", text.strip(), sak="inget-klockslag")
    return found


def _mistyped(text: str, meant: str) -> ValueError:
    """The fault of hours that are written with a comma or with nothing between hour and minute."""
    try:
        spans = [_read_span(piece) for piece in pieces(meant)]
    except ValueError:
        return faulty("klockslag", text.strip(), sak="inget-klockslag")
    hint = ", ".join(write_times(gather_times(spans)))
    return faulty("klockslag", text.strip(), sak="inget-klockslag", **{SUGGESTION: hint})


def _read_span(piece: str) -> TimeSpan:
    words = _FROM.sub("", _CLOCK_WORD.sub("", piece, count=1), count=1).strip()
    first, *rest = _UNTIL.split(with_en_dashes(words))
    if _ABOUT.match(first):
        raise faulty("klockslag", piece, sak="cirka-start")
    start = _read_clock(first, piece)
    if not rest or not rest[0]:
        return TimeSpan(start)
    if len(rest) > 1:
        raise faulty("klockslag", piece, sak="inget-klockslag")
    last = rest[0].strip()
    about = _ABOUT.match(last)
    if about:
        last = last[about.end() :]
    return TimeSpan(start, _read_clock(last, piece), about=about is not None)


def _read_clock(words: str, piece: str) -> time:
    """The hour of one end of a span; a fault quotes the whole span's part, which stands in the file."""
    bare = _CLOCK_WORD.sub("", words.strip(), count=1)
    try:
        return read_clock(bare)
    except ValueError:
        shaped = re.fullmatch(r"\d{1,2}(?:[.:]\d{2}(?::00)?)?", bare)
        if _IN_LETTERS.fullmatch(bare.lower()):
            raise faulty("klockslag", piece, sak="bokstaver") from None
        raise faulty("klockslag", bare or piece, sak="finns-inte" if shaped else "inget-klockslag") from None


def gather_times(spans: Iterable[TimeSpan]) -> tuple[TimeSpan, ...]:
    """The spans without repeats, by start and then by end, those with an unknown end last."""
    return tuple(sorted(set(spans), key=lambda span: (span.start, span.end is None, span.end or _MIDNIGHT, span.about)))


def write_end(span: TimeSpan) -> str:
    """The end of a span that has one: `15.00`, `24.00` at midnight, `01.00` with a zero when it is on the next day."""
    assert span.end is not None
    if span.end == _MIDNIGHT:
        return "24.00"
    text = write_clock(span.end)
    return text if span.end > span.start else text.zfill(5)


def write_span(span: TimeSpan) -> str:
    """`13.00–15.00`, `11.00–cirka 14.00`, `21.00–01.00`, or `13.00` when the end is unknown."""
    if span.end is None:
        return write_clock(span.start)
    return f"{write_clock(span.start)}–{'cirka ' if span.about else ''}{write_end(span)}"


def write_times(spans: tuple[TimeSpan, ...]) -> list[str]:
    """One text for each span."""
    return [write_span(span) for span in spans]


_ELEMENT: dict[str, Any] = {
    "type": ["string", "number"],
    "examples": ["13.00–15.00", "9.30–11.00", "11.00–cirka 14.00", "21.00–01.00", "13.00"],
}

TIMES = Listed((TimeSpan,), read_times, gather_times, write_times, _ELEMENT)
