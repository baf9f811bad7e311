"""`dag`: weekdays and the nth weekday of the month, in all the ways that people write them."""

import re
from collections.abc import Iterable
from typing import Any

from torg.domain.clock import WEEKDAYS
from torg.domain.faulty import SUGGESTION, faulty
from torg.domain.schedule.listed import Listed
from torg.domain.schedule.parts import DayRule
from torg.domain.schedule.wording import pieces, surely, tidy, weekday_of, with_en_dashes

ORDINALS = {1: "första", 2: "andra", 3: "tredje", 4: "fjärde", 5: "femte", -1: "sista"}
"""How the nth of a month is said; -1 is the last."""

ALL_DAYS = "varje dag"

_GROUPS = {
    "vardag": range(5), "vardagar": range(5), "vardagarna": range(5), "veckodagar": range(5),
    "helg": range(5, 7), "helger": range(5, 7), "helgen": range(5, 7), "helgerna": range(5, 7),
    "veckoslut": range(5, 7), "veckosluten": range(5, 7),
    "dag": range(7), "dagar": range(7), "dagarna": range(7), "dagligen": range(7), "hela veckan": range(7),
    "veckans alla dagar": range(7), "veckans dagar": range(7),
}  # fmt: skip
_NTH_WORDS = {word: nth for nth, word in ORDINALS.items()} | {"förste": 1, "andre": 2, "siste": -1}
_NTH = re.compile(
    r"(?:den )?(?P<nth>första|förste|andra|andre|tredje|fjärde|femte|sista|siste|[1-5](?::?[ae]))(?: (?P<day>\S+))?\Z"
)
_LEAD = re.compile(r"\A(?:(?:varje|alla|på|om|under|varenda)\s+)+")
_TAIL = re.compile(r"\s+(?:(?:i|varje|per) (?:varje )?månad(?:en)?|varje vecka|i veckan)\Z")
_ENDING = re.compile(r"(?<=....)(?:arna|ar|en)\Z")
_FREE_WORDS = ("röda", "helgfri", "lovdag", "klämdag")


def read_days(text: str) -> tuple[DayRule, ...]:
    """The weekdays that a text names, in the order written.

    Raises:
        PydanticCustomError: code `tider-dag`; `sak` is `okand`, `varannan`, `roda-dagar` or `bara-ordning`.
    """
    rules: list[DayRule] = []
    waiting: list[int] = []
    for piece in pieces(tidy(text)):
        found = _read_piece(piece, waiting)
        rules.extend(found)
        if found:
            waiting.clear()
    if waiting or not rules:
        raise faulty("tider-dag", text.strip(), sak="bara-ordning" if waiting else "okand")
    return tuple(rules)


def _read_piece(piece: str, waiting: list[int]) -> tuple[DayRule, ...]:
    """The rules of one part. A lone ordinal (`första`) waits for the weekday of a later part."""
    words = _TAIL.sub("", _LEAD.sub("", piece.lower())).strip(" .")
    if words.startswith(("varannan", "varann ", "var annan")):
        raise faulty("tider-dag", piece, sak="varannan")
    if words.startswith(_FREE_WORDS):
        raise faulty("tider-dag", piece, sak="roda-dagar")
    if match := _NTH.match(words):
        nth = _nth(match["nth"])
        if not match["day"]:
            waiting.append(nth)
            return ()
        weekday = _need_weekday(match["day"], piece)
        return tuple(DayRule(weekday, each) for each in (*waiting, nth))
    if waiting:
        raise faulty("tider-dag", piece, sak="bara-ordning")
    if words in _GROUPS:
        return tuple(DayRule(day) for day in _GROUPS[words])
    first, *last = re.split(r"–|\s+till\s+", with_en_dashes(words))
    if not last:
        return (DayRule(_need_weekday(words, piece)),)
    if len(last) > 1:
        raise faulty("tider-dag", piece, sak="okand")
    start, end = _need_weekday(first, piece), _need_weekday(last[0], piece)
    return tuple(DayRule((start + step) % 7) for step in range((end - start) % 7 + 1))


def _nth(word: str) -> int:
    return int(word[0]) if word[0].isdigit() else _NTH_WORDS[word]


def _need_weekday(word: str, piece: str) -> int:
    weekday = weekday_of(word)
    if weekday is not None:
        return weekday
    meant = surely(_ENDING.sub("", word), WEEKDAYS)
    hint = {SUGGESTION: piece.lower().replace(word, meant)} if meant else {}
    raise faulty("tider-dag", piece, sak="okand", **hint)


def gather_days(rules: Iterable[DayRule]) -> tuple[DayRule, ...]:
    """The rules without repeats, by weekday from Monday; first to fifth before last."""
    return tuple(sorted(set(rules), key=lambda rule: (rule.weekday, rule.nth if rule.nth >= 0 else 9)))


def weekday_runs(rules: Iterable[DayRule]) -> list[tuple[int, int]]:
    """Runs of weekdays as (first, last); a run of two is two runs of one, as people say it."""
    runs: list[tuple[int, int]] = []
    for rule in rules:
        if runs and runs[-1][1] == rule.weekday - 1:
            runs[-1] = (runs[-1][0], rule.weekday)
        else:
            runs.append((rule.weekday, rule.weekday))
    return [part for first, last in runs
            for part in ([(first, last)] if last - first != 1 else [(first, first), (last, last)])]  # fmt: skip


def write_days(rules: tuple[DayRule, ...]) -> list[str]:
    """`["torsdag"]`, `["måndag–fredag"]`, `["varje dag"]`, `["tredje torsdagen"]`, one text for each element."""
    plain = [rule for rule in rules if not rule.nth]
    texts = [f"{ORDINALS[rule.nth]} {WEEKDAYS[rule.weekday]}en" for rule in rules if rule.nth]
    if len(plain) == len(WEEKDAYS):
        return [ALL_DAYS, *texts]
    runs = [WEEKDAYS[a] if a == b else f"{WEEKDAYS[a]}–{WEEKDAYS[b]}" for a, b in weekday_runs(plain)]
    return runs + texts


_ELEMENT: dict[str, Any] = {
    "type": "string",
    "examples": [*WEEKDAYS, "måndag–fredag", ALL_DAYS, "första lördagen", "sista söndagen"],
}

DAYS = Listed((DayRule,), read_days, gather_days, write_days, _ELEMENT)
