"""`utom`: school holidays, weeks, months and dates that never were planned."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from torg.domain.clock import MONTHS
from torg.domain.faulty import SUGGESTION, faulty
from torg.domain.schedule.listed import Listed
from torg.domain.schedule.parts import DateRange, Exclusion, Month, Period, WeekRange
from torg.domain.schedule.reading_dates import resolve_days
from torg.domain.schedule.reading_weeks import gather_periods, join_weeks, periods_named, week_ranges, write_weeks_part
from torg.domain.schedule.spans import merged
from torg.domain.schedule.wording import month_of, pieces, surely, tidy, weekday_of, with_en_dashes

_LEAD = re.compile(r"\A(?:(?:inte|ej|under|på|i|hela|den|utom)\s+)+", re.IGNORECASE)
_ISO_RANGE = re.compile(r"(\d{4}-\d\d-\d\d)\s*(?:–|-|till)\s*(\d{4}-\d\d-\d\d)\Z")
_DIGITS = re.compile(r"\d{1,2}(?:–\d{1,2})?\Z")
_PLAIN_DAY = re.compile(r"\d{1,2}(?: [a-zåäö]+)?\Z", re.IGNORECASE)


def read_exclusions(text: str) -> tuple[Exclusion, ...]:
    """`sportlov`, `vecka 13`, `vecka 9 och 13`, `juli`, `juni–augusti`, `2027-05-07`, `5–30 juli 2027`.

    Raises:
        PydanticCustomError: code `tider-undantag` (`sak` `okand`, `tal`, `roda-dagar`, `klamdagar`, `veckodag`,
            `finns-inte`, `jul` (Christmas or July?) or `bakvand`), `datum`, `tider-veckodag`, or `tider-bakvand` with
            `från` and `till`.
    """
    found: list[Exclusion] = []
    parts = pieces(tidy(text))
    in_weeks = False
    for index, part in enumerate(parts):
        words = _LEAD.sub("", part).strip(" .")
        later = parts[index + 1 :]
        if in_weeks and _DIGITS.match(with_en_dashes(words)):
            found.extend(week_ranges(words, part, code="tider-undantag"))
            continue
        in_weeks = words.lower().startswith("v") and weekday_of(words) is None
        found.extend(_read_part(words, part, later))
    if not found:
        raise faulty("tider-undantag", text.strip(), sak="okand")
    return tuple(found)


def _read_part(words: str, part: str, later: list[str]) -> tuple[Exclusion, ...]:
    low = words.lower()
    if periods := periods_named(low):
        return periods
    if low.startswith("v") and (weeks := week_ranges(low, part, code="tider-undantag")):
        return weeks
    if low in {"jul", "julen"}:
        raise faulty("tider-undantag", part, sak="jul")
    if months := _months(low):
        return months
    if low.startswith(("röd", "helgdag", "helgfri")):
        raise faulty("tider-undantag", part, sak="roda-dagar")
    if low.startswith("klämdag"):
        raise faulty("tider-undantag", part, sak="klamdagar")
    if _DIGITS.match(with_en_dashes(low)) and not later:
        raise faulty("tider-undantag", part, sak="tal", **{SUGGESTION: f"vecka {low}"})
    if any(char.isdigit() for char in low):
        return (_date_range(words, part, later),)
    if weekday_of(low) is not None:
        raise faulty("tider-undantag", part, sak="veckodag")
    meant = surely(low, (*(period.value for period in Period), *MONTHS))
    raise faulty("tider-undantag", part, sak="okand", **({SUGGESTION: meant} if meant else {}))


def _months(words: str) -> tuple[Month, ...]:
    """`juli`, `juni–augusti`, `december–februari`; none when the words are about something else."""
    numbers = [month_of(word) for word in with_en_dashes(words).replace(" till ", "–").split("–")]
    if len(numbers) > 2 or None in numbers:
        return ()
    first, last = numbers[0] or 0, numbers[-1] or 0
    return tuple(Month((first - 1 + step) % 12 + 1) for step in range((last - first) % 12 + 1))


def _date_range(words: str, part: str, later: list[str]) -> DateRange:
    if match := _ISO_RANGE.match(words):
        ends = resolve_days([match[1], match[2]])
    elif re.match(r"\d{4}-\d\d-\d\d\Z", words):
        ends = resolve_days([words])
    else:
        ends = _worded_ends(words, later)
    first, last = ends[0], ends[-1]
    if last < first:
        raise faulty("tider-bakvand", part, från=first.isoformat(), till=last.isoformat())
    return DateRange(first, last)


def _worded_ends(words: str, later: list[str]) -> list[date]:
    """The two ends of `5–30 juli 2027`, or the one day of `7 maj`, whose year may stand in a later part."""
    ends = re.split(r"–|\s+till\s+", with_en_dashes(words) if re.search(r"[^\d]{3}", words) else words)
    following = []
    for part in later:
        if not _PLAIN_DAY.match(part):
            following.append(part)
            break
        following.append(part)
    complete = re.search(r"\d{4}", words) is not None
    return resolve_days([*ends, *([] if complete else following)])[: len(ends)]


def gather_exclusions(parts: Iterable[Exclusion]) -> tuple[Exclusion, ...]:
    """Periods, weeks, months, dates: each sort in its own order, without repeats, with adjoining spans joined."""
    kept = list(parts)
    spans = [(each.first.toordinal(), each.last.toordinal()) for each in kept if isinstance(each, DateRange)]
    months = {each for each in kept if isinstance(each, Month)}
    return (
        *gather_periods(each for each in kept if isinstance(each, Period)),
        *join_weeks(each for each in kept if isinstance(each, WeekRange)),
        *sorted(months),
        *(DateRange(date.fromordinal(first), date.fromordinal(last)) for first, last in merged(spans)),
    )


def write_exclusion(part: Exclusion) -> str:
    """`sportlov`, `vecka 27–30`, `juli`, `2027-05-07`, `2027-07-05–2027-07-30`."""
    if isinstance(part, Period):
        return part.value
    if isinstance(part, WeekRange):
        return f"vecka {write_weeks_part(part)}"
    if isinstance(part, Month):
        return MONTHS[part.number - 1]
    first, last = part.first.isoformat(), part.last.isoformat()
    return first if first == last else f"{first}–{last}"


_ELEMENT: dict[str, Any] = {
    "type": "string", "examples": ["sportlov", "vecka 13", "juli", "2027-05-07", "2027-07-05–2027-07-30"],
}  # fmt: skip

EXCLUSIONS = Listed(
    (Period, WeekRange, Month, DateRange),
    read_exclusions,
    gather_exclusions,
    lambda parts: [write_exclusion(part) for part in parts],
    _ELEMENT,
)
