"""Facts about a venue or an activity: known facts only, each with the sort of answer that it takes."""

import re
from collections.abc import Iterator, Mapping

from torg.domain.nearest import folded, guess
from torg.domain.rules.context import RuleContext
from torg.domain.rules.references import unknown
from torg.domain.vocabularies import FactValue
from torg.problems import Problem, Remedy, problem

YES, NO, UNKNOWN = "ja", "nej", "vet ej"
ANSWERS = (YES, NO, UNKNOWN)

_MEANT = {"vet-inte": UNKNOWN, "okand": UNKNOWN, "okant": UNKNOWN, "finns": YES, "finns-inte": NO, "nej-tyvarr": NO}


def check_facts(facts: Mapping[str, str], context: RuleContext) -> Iterator[Problem]:
    """Every fact of a place or of an activity of its own, against the vocabulary of facts."""
    known = context.known.facts
    if not known:
        return
    for key, value in facts.items():
        kind = known.get(key)
        if kind is None:
            found = unknown(key, tuple(known), "fakta", ("fakta", key))
            remedy = Remedy("key", found.remedy.text, safe=found.remedy.safe) if found.remedy else None
            yield problem("referens-okand", ("fakta", key), remedy=remedy, target="key", **found.params)
        elif value not in ANSWERS or kind is not FactValue.YES_NO:
            yield from _check_answer(key, value, kind)


def _check_answer(key: str, value: str, kind: FactValue) -> Iterator[Problem]:
    if kind is FactValue.TEXT or value == UNKNOWN:
        return
    path = ("fakta", key)
    if kind is FactValue.YES_NO:
        meant = _MEANT.get(folded(value))
        found = guess(value, ANSWERS)
        word = meant or (found.word if found else "")
        remedy = Remedy("value", word, safe=bool(meant) or bool(found and found.sure)) if word else None
        params = {"nära": word} if word else {}
        told = {"fält": key, "slag": "fakta", "värde": value, "val": ", ".join(ANSWERS), **params}
        yield problem("varde-okant", path, remedy=remedy, target="value", **told)
    elif not value.isdecimal():
        numbers = re.findall(r"\d+", value)
        remedy = Remedy("value", numbers[0]) if len(numbers) == 1 else None
        params = {"förslag": numbers[0]} if len(numbers) == 1 else {}
        yield problem(
            "varde-tal", path, remedy=remedy, target="value", fält=key, värde=value, enhet=str(kind), **params
        )
