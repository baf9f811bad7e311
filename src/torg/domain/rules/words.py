"""Words: easy-read texts that are hard, words to avoid, and what was never filled in.

Limits for easy read: the guidelines of MTM and LL-förlaget, with LIX after Björnsson (see `torg.domain.readability`).
"""

import re
from collections.abc import Iterator
from textwrap import wrap

from torg.domain.readability import LONG_WORD, is_long, measure, sentences, word_list
from torg.domain.record import Record
from torg.domain.rules.context import Known
from torg.domain.rules.passages import Passage, passages
from torg.problems import DataPath, Problem, problem

LONGEST_SENTENCE = 15
HIGHEST_LIX = 25
LONGEST_LINE = 55
SHORTEST_MEASURED = 10
"""Texts with fewer words have no meaningful LIX."""

_HOLES = ("[", "xxx", "lorem ipsum", "åååå", "___", "???")
_HOLE = re.compile(
    r"\[(?:[^\]\n]{1,60}\s[^\]\n]{1,60}|\.{2,3}|…|x+)\](?![(\[:])"
    r"|\bx{3,}\b|lorem ipsum|\bÅÅÅÅ\b|_{3,}|\?{3,}",
    re.IGNORECASE,
)
_NEW_SENTENCE = re.compile(r"(?<=\w\w[.!?]) (?=[A-ZÅÄÖ])")
_JOINING = re.compile(r"(?<=.{15}) (?=(?:och|men|eller|som|när|för|så|med) )")
_ENDED = re.compile(r"(?<=[.!?]) ")
_STOPS = frozenset(".!?")
_SHOUTED = re.compile(r"[A-ZÅÄÖ]{2}")
_CAPITALS = re.compile(r"(?<![\w-])[A-ZÅÄÖ]{2,4}(?![\w-])")
_KNOWN_CAPITALS = frozenset(
    ("OBS", "OK", "TV", "SMS", "DJ", "CD", "DVD", "PDF", "ID", "FN", "EU", "USA",
     "INTE", "ALLA", "JA", "NEJ", "DU", "VI", "NI",
     "OCH", "EN", "ETT", "ÄR", "FÅR", "MED", "NY", "NYTT", "NYA", "HEJ", "PÅ", "FRI", "FRITT", "II", "III", "IV")
)  # fmt: skip


def check_words(record: Record, whole: str, easy: str | None, known: Known) -> Iterator[Problem]:
    """Words to avoid and holes in every passage; readability of the easy-read text.

    Args:
        record: the record.
        whole: all its passages in one lower-case text (`whole_text`).
        easy: its easy-read text, at the key `lättläst`.
        known: holds the words to avoid and the municipality's abbreviations.
    """
    stems = known.avoided_stems
    if any(map(whole.__contains__, stems)) or any(map(whole.__contains__, _HOLES)):
        for passage in passages(record):
            yield from _avoided(passage, known)
            yield from _holes(passage)
    if easy is not None:
        yield from check_easy(easy, ("lättläst",), known)


def _avoided(passage: Passage, known: Known) -> Iterator[Problem]:
    lower = passage.text.lower()
    for stem, pattern, word in known.avoided_patterns:
        if stem in lower and (match := pattern.search(passage.text)):
            key, sentence = _key(passage.path), _sentence(passage.text, match)
            better = "» eller «".join(word.instead.split(", "))
            yield problem(
                "text-ord", passage.path, fält=key, citat=match[0], mening=sentence, skriv=better, varför=word.why
            )


def _holes(passage: Passage) -> Iterator[Problem]:
    if match := _HOLE.search(passage.text):
        yield problem("text-platshallare", passage.path, fält=_key(passage.path), citat=match[0])


def _sentence(text: str, match: re.Match[str]) -> str:
    return next((each for each in sentences(text) if match[0] in each), match[0])


def _key(path: DataPath) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def check_easy(text: str, path: DataPath, known: Known) -> Iterator[Problem]:
    """What makes an easy-read text hard: long sentences, long words, long lines, abbreviations."""
    if _is_surely_easy(text, known):
        return
    counted = measure(text)
    if counted.longest_sentence > LONGEST_SENTENCE:
        for sentence in sentences(text):
            count = len(word_list(sentence))
            if count > LONGEST_SENTENCE:
                yield problem("text-lang-mening", path, citat=sentence, antal=count, högst=LONGEST_SENTENCE)
    if counted.lix > HIGHEST_LIX and counted.words >= SHORTEST_MEASURED:
        yield _hard(text, path, round(counted.lix))
    for line in text.split("\n") if len(text) > LONGEST_LINE else ():
        if len(line) > LONGEST_LINE:
            params = {"bryt": after.split(maxsplit=1)[0]} if (after := _rest(line)) else {}
            told: dict[str, str | int] = {"citat": line.strip(), "antal": len(line), "högst": LONGEST_LINE, **params}
            yield problem("text-lang-rad", path, remedy=None, target="value", **told)
    if not known.abbreviation_gate.isdisjoint(text.split()) or _SHOUTED.search(text):
        yield from _abbreviations(text, path, known)


def _is_surely_easy(text: str, known: Known) -> bool:
    """A quick look that lets most good texts pass: short lines of whole, short sentences with few long words."""
    tokens = text.split()
    lines = _ENDED.sub("\n", text).split("\n")
    long = [token for token in tokens if len(token) > LONG_WORD]
    return (
        max(map(len, text.split("\n"))) <= LONGEST_LINE
        and all(line[-1:] in _STOPS for line in lines)
        and max(line.count(" ") for line in lines) < LONGEST_SENTENCE
        and len(tokens) / len(lines) + 100 * len(long) / len(tokens) <= HIGHEST_LIX
        and known.abbreviation_gate.isdisjoint(tokens)
        and not _SHOUTED.search(text)
    )


def _rest(line: str) -> str:
    """What of a long line goes on the next: from a new sentence, else from a joining word, else what does not fit."""
    head = line[: LONGEST_LINE + 1]
    for pattern in (_NEW_SENTENCE, _JOINING):
        places = [match.end() for match in pattern.finditer(head)]
        if places:
            return line[places[-1] :]
    return " ".join(wrap(line, LONGEST_LINE, break_long_words=False, break_on_hyphens=False)[1:])


def _hard(text: str, path: DataPath, lix: int) -> Problem:
    longest = sorted({word for word in word_list(text) if is_long(word)}, key=lambda word: (-len(word), word))[:5]
    worst = max(sentences(text), key=lambda each: measure(each).lix)
    return problem("text-lix", path, lix=lix, högst=HIGHEST_LIX, citat=worst, ord=", ".join(longest))


def _abbreviations(text: str, path: DataPath, known: Known) -> Iterator[Problem]:
    tokens = dict.fromkeys(token.strip("()[]«»”\"'!?,;:") for token in text.split())
    meanings = known.abbreviation_meanings
    for token in tokens:
        meaning = meanings.get(token) or meanings.get(token.lower()) or meanings.get(token.rstrip("."))
        if meaning is None and token.isupper() and _CAPITALS.fullmatch(token.rstrip(".")):
            word = token.rstrip(".")
            shouted = _around(text, token).isupper()
            if not shouted and word not in _KNOWN_CAPITALS and f"({word})" not in text and f"{word} (" not in text:
                yield problem("text-forkortning", path, citat=word, mening=_around(text, token))
        elif meaning is not None:
            word = token if token.lower() in meanings else token.rstrip(".")
            yield problem("text-forkortning", path, citat=word, mening=_around(text, token), betyder=meaning)


def _around(text: str, token: str) -> str:
    return next((each for each in sentences(text) if token in each), token)
