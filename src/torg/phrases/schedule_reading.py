"""A Swedish sentence about when, read as a schedule: `Torsdagar 13–15, inte röda dagar`.

Reads every sentence that `torg.phrases.schedule` writes, and the many ways in which people write the same. The parts
may come in any order; a part that means nothing is told, never skipped.
"""

import re
from collections.abc import Callable, Mapping
from re import Match, Pattern

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from torg.domain.faulty import faulty
from torg.domain.schedule.parts import Exclusion
from torg.domain.schedule.reading_dates import need_weekday, read_dates, resolve_days
from torg.domain.schedule.reading_exclusions import read_exclusions
from torg.domain.schedule.record import Schedule
from torg.domain.schedule.wording import tidy, weekday_of, with_en_dashes
from torg.phrases import schedule_grammar as grammar
from torg.phrases.schedule_places import split_places
from torg.problems import CODES

_NO_PLACES: Mapping[str, str] = {}
_AGREED = "enligt överenskommelse"
_LONGEST = 1000
_COUNTS = ("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
_DAY_WORDS = ("helg", "veckoslut")
_ISO_DASHES = re.compile(r"(\d{4})\s*[–-]\s*(\d{1,2})\s*[–-]\s*(\d{1,2})(?!\d)")

_SLASHED = re.compile(r"\d{1,2}/\d{1,2}(?: \d{4})?")
_MONTHS = re.compile(rf"{grammar.MONTH}–{grammar.MONTH}")

Fields = dict[str, object]


def read_sentence(text: str, place_ids: Mapping[str, str] = _NO_PLACES) -> Schedule:
    """The schedule that a sentence means.

    Args:
        text: the sentence, with or without a full stop.
        place_ids: the id of every place by its name; ids can be written as they are.

    Raises:
        PydanticCustomError: code `tider-form` with `sak` `mening` and the words that mean nothing as `värde`, or the
            code of the part that is faulty (`tider-dag`, `klockslag`, `datum`, `tider-veckor` ...).
    """
    plain = " ".join(text.split())
    if not plain:
        raise faulty("falt-tomt", "")
    if len(plain) > _LONGEST:
        raise _nonsense(plain[:40])
    return _schedule(_fields(plain, place_ids))


def _schedule(fields: Fields) -> Schedule:
    """The record; its first fault as an error of the same sort as the parts give."""
    try:
        return Schedule.read(fields)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        context = {name: value for name, value in first.get("ctx", {}).items() if isinstance(value, str | int)}
        if first["type"] in CODES:
            raise faulty(first["type"], context.pop("värde", ""), **context) from None
        assert first["type"].endswith("too_long"), first
        params: dict[str, str | int] = {
            "fält": str(first["loc"][0]),
            "högst": int(context["max_length"]),
            "antal": len(first["input"]),
        }
        raise faulty("varde-for-langt", "", **params) from None


def _nonsense(words: str) -> PydanticCustomError:
    return faulty("tider-form", words, sak="mening", fält="tider", form="")


def _fields(text: str, place_ids: Mapping[str, str]) -> Fields:
    """The fields of a sentence. What follows `överenskommelse.` or `startar när` is the organiser's own words."""
    agreement = grammar.BY_AGREEMENT.search(text)
    starts = grammar.STARTS_WHEN.search(text)
    if agreement and not (starts and starts.start() < agreement.start()):
        return _by_agreement(text, agreement.end(), place_ids) if agreement.start() == 0 else {_AGREED: text}
    if starts and starts.end() < len(text):
        head = text[: starts.start()]
        return {**(_structured(head, place_ids) if head else {}), "startar när": text[starts.end() :]}
    return _structured(text, place_ids)


def _by_agreement(text: str, after: int, place_ids: Mapping[str, str]) -> Fields:
    """`Efter överenskommelse, från …, plats: …. Words`; a colon or full stop in a place's name is not the one."""
    for match in grammar.OWN_WORDS.finditer(text, after):
        head = text[after : match.start()].removeprefix(",").strip()
        try:
            return {**(_structured(head, place_ids) if head else {}), _AGREED: text[match.end() :]}
        except PydanticCustomError:
            continue
    return {_AGREED: text}


def _structured(text: str, place_ids: Mapping[str, str]) -> Fields:
    rest, fields = split_places(text.rstrip(" ."), place_ids)
    return _Reader(_prepared(rest)).read() | fields


def _prepared(text: str) -> str:
    """Lower case, every dash an en dash without spaces, but ISO dates with their hyphens."""
    dashed = with_en_dashes(tidy(text).lower())
    dashed = _ISO_DASHES.sub(lambda match: f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}", dashed)
    return grammar.BETWEEN.sub(r"\1–", dashed).strip(" .,")


class _Reader:
    """Takes one part after the other from the front of a sentence."""

    def __init__(self, text: str) -> None:
        self.rest = text
        self.whole = text
        self.fields: Fields = {}
        self.every_other = False

    def read(self) -> Fields:
        """All fields of the sentence.

        Raises:
            PydanticCustomError: see `read_sentence`.
        """
        match = grammar.TIMES_THEN_DATES.fullmatch(self.rest)
        if match:
            self.rest = f"{match['days']} {match['dates']} {match['times']}"
        while self.rest:
            if not any(self._take(pattern, reader) for pattern, reader in _PARTS):
                raise _unreadable(self.rest, self.whole)
            self.rest = self.rest.lstrip(" ,;:")
        if self.every_other:
            if "från" not in self.fields:
                raise faulty("tider-form", "varannan", sak="utan-start", fält="varannan vecka från", form="dag")
            self.fields["varannan vecka från"] = self.fields.pop("från")
        return self.fields

    def put(self, key: str, value: object) -> None:
        """Set a field that the sentence has not said before."""
        if key in self.fields:
            raise faulty("tider-form", str(value), sak="tva-ganger", fält=key, form="")
        self.fields[key] = value

    def _take(self, pattern: Pattern[str], reader: "Callable[[_Reader, Match[str]], bool | None]") -> bool:
        match = pattern.match(self.rest)
        if not match:
            return False
        before = self.rest
        self.rest = self.rest[match.end() :]
        if reader(self, match) is False:
            self.rest = before
            return False
        return True


def _unreadable(rest: str, whole: str) -> PydanticCustomError:
    """The fault of words that no part begins with, never cut in the middle of a word."""
    before = whole[: len(whole) - len(rest)].rstrip(" ,;:")
    if match := _SLASHED.search(whole):
        try:
            read_dates(match[0])
        except PydanticCustomError as error:
            return error
    for joint in ("och ", "samt "):
        if rest.startswith(joint) and _can_be_read(before) and _can_be_read(rest.removeprefix(joint)):
            second = rest.removeprefix(joint)
            return faulty("tider-form", rest, sak="tva-regler", fält="tider", form="",
                          ett=before.capitalize(), två=second.capitalize())  # fmt: skip
    if rest.startswith("–"):
        rest = re.split(r"[ ,]", before)[-1] + rest
        months = _MONTHS.match(rest)
        if months:
            return faulty("tider-form", months[0], sak="manader", fält="tider", form="")
    return _nonsense(rest.split(", ", 1)[0][:80])


def _can_be_read(words: str) -> bool:
    try:
        _Reader(words).read()
    except PydanticCustomError:
        return False
    return True


def _take_days(reader: _Reader, match: Match[str]) -> bool | None:
    """Weekdays; words like `varje` or `första` alone are none."""
    words = re.split(r"[ ,–]+", match[0])
    if not any(
        "dag" in word or word.startswith(("helg", "veckoslut")) or weekday_of(word) is not None for word in words
    ):
        return False
    reader.put("dag", match[0])
    return None


def _take_every_other(reader: _Reader, match: Match[str]) -> None:
    reader.every_other = True
    if match["days"]:
        reader.put("dag", match["days"])


def _take_dates(reader: _Reader, match: Match[str]) -> bool | None:
    """Dates; a weekday in the plural before them is true of each."""
    words = match[0]
    if not re.search(r"\d [a-zåäö]|\d{4}", words):
        return False
    days = read_dates(words)
    first = words.split(" ", 1)[0]
    if first.endswith(("ar", "arna")):
        weekday = weekday_of(first)
        for day in days if weekday is not None else ():
            need_weekday(day, weekday or 0, words)
    reader.put("datum", [day.isoformat() for day in days])
    return None


def _take_span(reader: _Reader, match: Match[str]) -> bool | None:
    """`från … till …`; the first date may take its year from the last."""
    parts = match.groupdict()
    start, end = parts.get("start"), parts.get("end")
    if start and end and not re.search(r"\d{4}", start) and re.search(r"\d{4}", end):
        hourless = re.sub(r"(?<=[a-zåäö]),? (?:klockan |kl\.? ?)?\d{1,2}(?:[.:]\d\d)?\Z", "", start)
        day = resolve_days([hourless, _without_hour(end)])[0]
        start = f"{day.isoformat()}{start[len(hourless) :]}"
    for key, value in (("från", start), ("till", end)):
        if value:
            reader.put(key, value)
    return None


def _without_hour(moment: str) -> str:
    return re.sub(r"(\d{4}(?:-\d\d-\d\d)?),? \D*\d.*\Z", r"\1", moment)


def _take_exclusions(reader: _Reader, match: Match[str]) -> None:
    """`inte A`, `inte A, B och C`, `inte vecka 9, 13`: as far as the parts can be left out.

    `inte A, under terminen` leaves out A alone: a part with a preposition of its own goes on only before an `och`.
    """
    parts = grammar.EXCLUSION_CUT.split(match["rest"].replace(" eller ", " och "))
    items, joints = parts[::2], parts[1::2]
    whole = next((index + 2 for index, joint in enumerate(joints) if joint != ", "), 1)
    count = whole if _exclusions(parts, whole) else 1
    found = _exclusions(parts, count) or read_exclusions(items[0])
    while count < len(items) and joints[count - 1] == ", " and not items[count].startswith(("under ", "på ")):
        more = _exclusions(parts, count + 1)
        if more is None:
            break
        found, count = more, count + 1
    reader.put("utom", list(found))
    reader.rest = "".join(parts[2 * count - 1 :])


def _exclusions(parts: list[str], count: int) -> tuple[Exclusion, ...] | None:
    """What the first items of a list, cut with its joints, leave out; None when some item leaves out nothing."""
    try:
        return read_exclusions("".join(parts[: 2 * count - 1]))
    except PydanticCustomError:
        return None


def _take_count(reader: _Reader, match: Match[str]) -> bool | None:
    word = match["count"]
    if not word.isdecimal():
        if word not in _COUNTS:
            return False
        word = str(_COUNTS.index(word))
    reader.put("antal", word)
    return None


def _put(key: str) -> Callable[[_Reader, Match[str]], None]:
    return lambda reader, match: reader.put(key, match[0])


def _put_value(key: str, value: str) -> Callable[[_Reader, Match[str]], None]:
    return lambda reader, _: reader.put(key, value)


def _nothing(reader: _Reader, match: Match[str]) -> None:
    """Words that say what goes without saying."""


_PARTS: tuple[tuple[Pattern[str], Callable[[_Reader, Match[str]], bool | None]], ...] = (
    (grammar.ALWAYS, _put_value("alltid öppet", "ja")),
    (grammar.NOT_RED, _put_value("röda dagar", "nej")),
    (grammar.ALSO_RED, _put_value("röda dagar", "ja")),
    (grammar.ASK_RED, _put_value("röda dagar", "fråga")),
    (grammar.NOT, _take_exclusions),
    (grammar.COUNT, _take_count),
    (grammar.PARITY, _put("veckor")),
    (grammar.WEEKS, _put("veckor")),
    (grammar.FROM_TILL, _take_span),
    (grammar.TILL, _take_span),
    (grammar.RANGE, _take_span),
    (grammar.PERIODS, _put("period")),
    (grammar.EVERY_OTHER, _take_every_other),
    (grammar.DATES, _take_dates),
    (grammar.DAYS, _take_days),
    (grammar.TIMES, _put("tid")),
    (grammar.FILLER, _nothing),
)
