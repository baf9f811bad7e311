"""`veckor`, `period` and `röda dagar`: which ISO weeks, which part of the school year, and public holidays."""

import re
from collections.abc import Iterable
from typing import Any

from torg.domain.faulty import SUGGESTION, faulty
from torg.domain.fields import need_text
from torg.domain.schedule.listed import Listed
from torg.domain.schedule.parts import Parity, Period, RedDays, WeekRange
from torg.domain.schedule.spans import merged
from torg.domain.schedule.wording import period_of, pieces, surely, tidy, with_en_dashes

WEEKS_IN_LONGEST_YEAR = 53
BREAKS = tuple(period for period in Period if period is not Period.TERM)
"""The school holidays: what `lov` means."""

_PARITIES = {
    "jämn": Parity.EVEN, "jämna": Parity.EVEN, "udda": Parity.ODD, "ojämn": Parity.ODD, "ojämna": Parity.ODD,
}  # fmt: skip
_WEEK_WORD = re.compile(r"\s*(?:veckorna|veckornas|veckan|veckor|vecka|veckonummer|v)\b\.?\s*|\s*v\.?(?=\d)")
_NUMBERS = re.compile(r"(\d{1,3})(?:–(\d{1,3}))?\Z")
_LEAD = re.compile(r"\A(?:(?:bara|endast|under|på|i|skolans|hela|alla|varje)\s+)+")
_BREAK_WORDS = frozenset({"lov", "loven", "lovet", "skollov", "skolloven", "skollovet", "skolans lov"})
_RED_WORDS = {
    "ja": RedDays.HELD, "hålls": RedDays.HELD, "öppet": RedDays.HELD, "som vanligt": RedDays.HELD, "även": RedDays.HELD,
    "nej": RedDays.CLOSED, "stängt": RedDays.CLOSED, "inte": RedDays.CLOSED, "inställt": RedDays.CLOSED,
    "fråga": RedDays.ASK, "fråga oss": RedDays.ASK, "fråga först": RedDays.ASK, "vet ej": RedDays.ASK,
}  # fmt: skip


def read_weeks(text: str) -> tuple[Parity | WeekRange, ...]:
    """`jämna`, `ojämna veckor`, `v. 27-30`, `vecka 9, 11 och 13`.

    Raises:
        PydanticCustomError: code `tider-veckor`; `sak` is `okand`, `finns-inte`, `bakvand` or `varannan`.
    """
    found = [part for piece in pieces(tidy(text)) for part in _read_weeks_piece(piece)]
    if not found:
        raise faulty("tider-veckor", text.strip(), sak="okand")
    return tuple(found)


def _read_weeks_piece(piece: str) -> tuple[Parity | WeekRange, ...]:
    words = _LEAD.sub("", piece.lower()).strip(" .")
    if words.startswith("varannan"):
        raise faulty("tider-veckor", piece, sak="varannan")
    bare = _WEEK_WORD.sub("", words).strip()
    if bare in _PARITIES:
        return (_PARITIES[bare],)
    if ranges := week_ranges(words, piece):
        return ranges
    meant = surely(bare, _PARITIES)
    hint = {SUGGESTION: _PARITIES[meant].value} if meant else {}
    raise faulty("tider-veckor", piece, sak="okand", **hint)


def week_ranges(words: str, piece: str, *, code: str = "tider-veckor") -> tuple[WeekRange, ...]:
    """The weeks that `vecka 27–30`, `v. 9` or `27-30` names; none when the words are about something else.

    A range over new year, as `51–2`, becomes two.

    Raises:
        PydanticCustomError: the given code, for week numbers that do not exist or stand backwards.
    """
    match = _NUMBERS.match(with_en_dashes(_WEEK_WORD.sub("", words, count=1)).replace(" till ", "–"))
    if not match:
        return ()
    first = int(match[1])
    last = int(match[2] or first)
    if not (1 <= first <= WEEKS_IN_LONGEST_YEAR and 1 <= last <= WEEKS_IN_LONGEST_YEAR):
        raise faulty(code, piece, sak="finns-inte")
    if first <= last:
        return (WeekRange(first, last),)
    if first >= 40 and last <= 20:
        return (WeekRange(first, WEEKS_IN_LONGEST_YEAR), WeekRange(1, last))
    raise faulty(code, piece, sak="bakvand", **{SUGGESTION: piece.replace(match[1], "§").replace(match[2], match[1])
                                                .replace("§", match[2])})  # fmt: skip


def gather_weeks(parts: Iterable[Parity | WeekRange]) -> Parity | tuple[WeekRange, ...]:
    """One parity, or the week ranges sorted and joined.

    Raises:
        PydanticCustomError: code `tider-veckor`, `sak` `blandat`, for both parities or a parity with numbers.
    """
    kept = list(dict.fromkeys(parts))
    if len(kept) == 1 and isinstance(kept[0], Parity):
        return kept[0]
    ranges = [part for part in kept if isinstance(part, WeekRange)]
    if len(ranges) < len(kept):
        raise faulty("tider-veckor", ", ".join(write_weeks_part(part) for part in kept), sak="blandat")
    return join_weeks(ranges)


def join_weeks(ranges: Iterable[WeekRange]) -> tuple[WeekRange, ...]:
    """The ranges sorted, with overlapping and adjoining ones joined."""
    return tuple(WeekRange(first, last) for first, last in merged((each.first, each.last) for each in ranges))


def write_weeks_part(part: Parity | WeekRange) -> str:
    """`jämna`, `9` or `27–30`."""
    if isinstance(part, Parity):
        return part.value
    return str(part.first) if part.first == part.last else f"{part.first}–{part.last}"


def write_weeks(weeks: Parity | tuple[WeekRange, ...]) -> list[str]:
    """One text for each element."""
    return [write_weeks_part(part) for part in ((weeks,) if isinstance(weeks, Parity) else weeks)]


def read_periods(text: str) -> tuple[Period, ...]:
    """`termin`, `under terminen`, `sportlovet och påsklovet`; `lov` is every school holiday.

    Raises:
        PydanticCustomError: code `varde-okant`, `slag` `period`.
    """
    found: list[Period] = []
    for piece in pieces(tidy(text)):
        found.extend(periods_named(piece) or _unknown_period(piece))
    return tuple(found) or _unknown_period(text.strip())


def periods_named(piece: str) -> tuple[Period, ...]:
    """The periods that one part names; none when it is about something else."""
    words = _LEAD.sub("", piece.lower()).strip(" .")
    if words in _BREAK_WORDS:
        return BREAKS
    period = period_of(words)
    return (period,) if period else ()


def _unknown_period(piece: str) -> tuple[Period, ...]:
    words = _LEAD.sub("", piece.lower())
    one_term_only = words.startswith(("vårtermin", "hösttermin"))
    meant = None if one_term_only else surely(words, (period.value for period in Period))
    raise faulty("varde-okant", piece, slag="period", **({SUGGESTION: meant} if meant else {}))


def gather_periods(periods: Iterable[Period]) -> tuple[Period, ...]:
    """The periods without repeats, in the order of the school year."""
    named = set(periods)
    return tuple(period for period in Period if period in named)


def read_red_days(value: Any) -> RedDays:
    """`ja`, `nej`, `fråga` and what people write instead.

    Raises:
        PydanticCustomError: code `varde-okant`, `slag` `röda dagar`.
    """
    if isinstance(value, RedDays):
        return value
    text = need_text(value).strip()
    found = _RED_WORDS.get(tidy(text).lower().strip(" ."))
    if found:
        return found
    meant = surely(text, _RED_WORDS)
    raise faulty("varde-okant", text, slag="röda dagar", **({SUGGESTION: _RED_WORDS[meant].value} if meant else {}))


_WEEK_ELEMENT: dict[str, Any] = {
    "type": ["string", "integer"], "examples": [Parity.EVEN.value, Parity.ODD.value, "9", "27–30"],
}  # fmt: skip
_PERIOD_ELEMENT: dict[str, Any] = {"enum": [period.value for period in Period]}

WEEKS = Listed((Parity, WeekRange), read_weeks, gather_weeks, write_weeks, _WEEK_ELEMENT)
PERIODS = Listed((Period,), read_periods, gather_periods, lambda periods: [each.value for each in periods],
                 _PERIOD_ELEMENT)  # fmt: skip
