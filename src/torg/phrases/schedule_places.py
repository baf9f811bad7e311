"""The words about places at the end of a schedule's sentence."""

import re
from collections.abc import Iterator, Mapping, Sequence

from torg.domain.schedule.reading_weeks import periods_named
from torg.domain.schedule.wording import weekday_of
from torg.phrases.schedule import IN_TURN

_LEAD = re.compile(r"(?:\A|,? )(?:på (?:platsen |platserna )?|plats(?:er)?: )|: ", re.IGNORECASE)
_EVEN_ODD = re.compile(r"(?:\A|,? )jämna veckor(?: på| i|:) ", re.IGNORECASE)
_AND_ODD = re.compile(r"(?:,| och|, och) udda veckor(?: på| i|:) ", re.IGNORECASE)
_TURN = re.compile(rf",? {IN_TURN}\Z", re.IGNORECASE)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def split_places(text: str, place_ids: Mapping[str, str]) -> tuple[str, dict[str, object]]:
    """The sentence without its words about places, and the fields `plats` and `växlar` that they say.

    Args:
        text: a whole sentence or its structured part.
        place_ids: the id of every place by its name; an id may always stand for itself.
    """
    names = sorted(place_ids, key=len, reverse=True)
    for match in _EVEN_ODD.finditer(text):
        for even, odd in _even_and_odd(text[match.end() :], names):
            places: object = {"jämna": place_ids.get(even, even), "udda": place_ids.get(odd, odd)}
            return text[: match.start()], {"plats": places}
    for match in _LEAD.finditer(text):
        rest = text[match.end() :]
        turn = _TURN.search(rest)
        listing = rest[: turn.start()] if turn else rest
        found = next(_listings(listing, names), None)
        if found is None or not _says_where(match[0].lower(), found, in_turn=turn is not None):
            continue
        fields: dict[str, object] = {"plats": [place_ids.get(name, name) for name in found]}
        return text[: match.start()], fields | ({"växlar": "varje gång"} if turn else {})
    return text, {}


def _says_where(lead: str, names: Sequence[str], *, in_turn: bool) -> bool:
    """Whether what stands after the lead is places: `på sportlovet` is a time, and a colon alone may be anything."""
    if lead == ": ":
        return in_turn
    return "plats" in lead or not all(periods_named(name) or weekday_of(name) is not None for name in names)


def _even_and_odd(rest: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    for even, after in _heads(rest, names):
        match = _AND_ODD.match(after)
        if match:
            for odd, last in _heads(after[match.end() :], names):
                if not last:
                    yield even, odd


def _listings(text: str, names: Sequence[str]) -> Iterator[list[str]]:
    """Every way to read the whole text as `A`, `A och B`, `A, B och C`; longer names are tried first."""
    for name, rest in _heads(text, names):
        if not rest:
            yield [name]
        for joint in (", ", " och "):
            if rest.startswith(joint):
                yield from ([name, *later] for later in _listings(rest[len(joint) :], names))


def _heads(text: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """A place's name or id that the text begins with, and what follows."""
    for name in names:
        if name and text[: len(name)].lower() == name.lower():
            yield name, text[len(name) :]
    match = _SLUG.match(text)
    if match and match[0] not in names:
        yield match[0], text[match.end() :]
