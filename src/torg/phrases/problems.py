"""From problem codes to sentences: what is wrong, why it matters and what to do, in Swedish for volunteers.

The only place that turns a `Problem` into words. Nothing is escaped here: reports know what their format needs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from torg.phrases.problems_dates import DATES
from torg.phrases.problems_fields import FIELDS
from torg.phrases.problems_files import FILES
from torg.phrases.problems_form import Params, Phrase, say
from torg.phrases.problems_reach import REACH
from torg.phrases.problems_texts import TEXTS
from torg.phrases.problems_times import TIMES
from torg.phrases.problems_yaml import YAML
from torg.problems import CODES, Problem, Severity


@dataclass(frozen=True, slots=True)
class Explanation:
    """One problem in three parts, each a sentence or a few."""

    what: str
    why: str
    how: str


@dataclass(frozen=True, slots=True)
class Help:
    """A code's section on the help page. `wrong` and `right` are examples as they stand in a file; may be empty."""

    title: str
    text: str
    severity: Severity
    wrong: str
    right: str


_PHRASES: Mapping[str, Phrase] = MappingProxyType({**FILES, **YAML, **FIELDS, **REACH, **TIMES, **DATES, **TEXTS})

HELP: Mapping[str, Help] = MappingProxyType(
    {
        code: Help(phrase.title, phrase.help, CODES[code], phrase.wrong, phrase.right)
        for code, phrase in ((code, _PHRASES[code]) for code in CODES)
    }
)
"""Every code's section on the help page, in the order of `CODES`. The code is the section's anchor."""

HELP_PARTS: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("filen", "Filen", frozenset(FILES)),
    ("sattet-att-skriva", "Sättet att skriva", frozenset(YAML)),
    ("falten", "Fälten", frozenset(FIELDS)),
    ("namn-kontakt-och-pengar", "Namn, kontakt och pengar", frozenset(REACH)),
    ("tider", "Tider", frozenset({*TIMES, *DATES})),
    ("texterna", "Texterna", frozenset(TEXTS)),
)
"""The parts of the help: the part's id, what it is about, and its codes."""


def explain(problem: Problem) -> Explanation:
    """Say in Swedish what is wrong, why it matters, and what to write instead.

    Never fails: a parameter that the problem lacks reads `…`.
    """
    phrase = _PHRASES[problem.code]
    params = Params(problem)
    return Explanation(say(phrase.what, params), say(phrase.why, params), say(phrase.how, params))
