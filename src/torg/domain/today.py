"""Days told from the day they were written, as `idag`: only whoever knows that day can say which one is meant."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from torg.domain.faulty import SUGGESTION
from torg.problems import Problem, Remedy

DAYS_FROM_NOW: Mapping[str, int] = MappingProxyType(
    {
        "idag": 0, "i dag": 0, "nu": 0, "today": 0, "now": 0, "dagens datum": 0,
        "igår": -1, "i går": -1, "yesterday": -1,
        "imorgon": 1, "i morgon": 1, "imorron": 1, "tomorrow": 1,
    }
)  # fmt: skip
"""Words for days, with how many days after today they are."""

FROM_NOW = "dagar"
"""The parameter of a `datum` problem that says how many days after today the day is."""


def with_days(problems: Iterable[Problem], today: date) -> Iterator[Problem]:
    """The problems, where a day that is told from today is suggested with its date.

    Never to be written unasked: nobody knows that the file was written today.
    """
    for each in problems:
        if each.code == "datum" and FROM_NOW in each.params:
            day = (today + timedelta(int(each.params[FROM_NOW]))).isoformat()
            params = MappingProxyType({**each.params, SUGGESTION: day})
            yield replace(each, params=params, remedy=Remedy("value", day))
        else:
            yield each
