"""Rules over a leaflet: what it chooses exists, and its days are in order."""

from collections.abc import Collection, Iterator

from torg.domain.clock import day_in_words
from torg.domain.leaflet import Leaflet
from torg.domain.rules.context import RuleContext
from torg.domain.rules.references import check_ids
from torg.problems import Problem, problem


def check_leaflet(leaflet: Leaflet, context: RuleContext) -> Iterator[Problem]:
    """What the record refers to, and its days."""
    known, choice = context.known, leaflet.choice
    chosen: tuple[tuple[str, tuple[str, ...], Collection[str], str], ...] = (
        ("områden", choice.areas, known.areas, "område"),
        ("intresse", choice.interests, known.interests, "intresse"),
        ("märken", choice.badges, known.badges, "märke"),
        ("arrangörer", choice.organisations, known.organisations, "arrangör"),
        ("poster", choice.entries, known.entries, "post"),
    )
    for key, values, ids, kind in chosen:
        words = {"words": known.interest_words} if key == "intresse" else {}
        yield from check_ids(values, ids, kind, ("urval", key), **words)
    yield from check_ids(leaflet.editions, known.editions, "utgåva", ("utgåvor",))
    if leaflet.first and leaflet.last and leaflet.last < leaflet.first:
        first, last = day_in_words(leaflet.first), day_in_words(leaflet.last)
        yield problem("tider-bakvand", ("till",), sak="datum", från=first, till=last)
    elif (end := leaflet.period(context.today)[1]) < context.today:
        key = "till" if leaflet.last else "från"
        yield problem("tider-passerade", (key,), sak="blad", datum=day_in_words(end), fält=key)
