"""How the sentences about a problem are put together.

Each code has one `Phrase`: what is wrong (quoting what stands in the file), why it matters, and how to mend it. The
tone: a kind neighbour who knows the form. State the replacement; never ask; never blame.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from torg.domain.clock import day_in_words
from torg.problems import Problem

_CHOICES = frozenset({"val", "nycklar"})
"""Parameters that list what can be written; whoever picks from half a list picks wrong."""
LONGEST_QUOTE = 100
"""Characters of a quoted text that are shown at most."""


class Params(Mapping[str, str]):
    """A problem's parameters as text: one line each, never too long, `…` for one that is missing.

    `rätt` is the new value or key of the problem's remedy, when there is one.
    """

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._values = {name: _shown_as(name, str(value)) for name, value in problem.params.items()}
        if problem.remedy and problem.remedy.action in {"value", "key"}:
            self._values.setdefault("rätt", _shown(problem.remedy.text))

    def __getitem__(self, name: str) -> str:
        return self._values.get(name, "…")

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def has(self, name: str) -> bool:
        """Whether there is such a parameter, and something in it."""
        return bool(self._values.get(name))

    def several_lines(self, name: str) -> bool:
        """Whether the parameter has line breaks, which `params[name]` has not."""
        return "\n" in str(self._problem.params.get(name, ""))

    def number(self, name: str) -> int:
        """The parameter as a number; 0 when it is none."""
        text = self._values.get(name, "")
        return int(text) if text.isdecimal() else 0

    def day(self, name: str) -> str:
        """A date in words: `16 januari 2027`. What is no ISO date stays as it is."""
        try:
            return day_in_words(date.fromisoformat(self[name]))
        except ValueError:
            return self[name]


def _shown_as(name: str, text: str) -> str:
    if name in _CHOICES and "\n" not in text:
        return text
    if name == "datum" and len(text) > LONGEST_QUOTE and ", " in text:
        return _some_of(text.split(", "))
    return _shown(text)


def _some_of(parts: Sequence[str]) -> str:
    """As many parts as there is room for, and how many more there are."""
    shown = list(parts)
    while len(shown) > 1 and len(", ".join(shown)) > LONGEST_QUOTE:
        shown.pop()
    left = len(parts) - len(shown)
    return ", ".join(shown) + (f" och {left} till" if left else "")


def _shown(text: str) -> str:
    line = " ".join(text.split()) if "\n" in text or "\r" in text else text
    return line if len(line) <= LONGEST_QUOTE else line[: LONGEST_QUOTE - 1].rstrip() + "…"


Say = str | Callable[[Params], str]
"""A sentence with `{parameters}` in it, or a function that makes one."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Everything that is said about one code.

    `title` heads the help page's section, `help` is its text, `wrong` and `right` are its examples, as they stand in
    a file. `what`, `why` and `how` make up the message about one fault.
    """

    title: str
    what: Say
    why: Say
    how: Say
    help: str
    wrong: str = ""
    right: str = ""


def say(sentence: Say, params: Params) -> str:
    """The sentence with the parameters in place, and a capital letter first."""
    text = sentence(params) if callable(sentence) else sentence.format_map(params)
    return text[:1].upper() + text[1:]


def by(name: str, cases: Mapping[str, Say], otherwise: Say) -> Say:
    """Say what the value of a parameter calls for.

    Args:
        name: the parameter.
        cases: a sentence for each value.
        otherwise: for any other value, and when the parameter is missing.
    """
    return lambda params: say(cases.get(params[name], otherwise), params)


def given(name: str, sentence: Say, otherwise: Say) -> Say:
    """Say one thing when there is such a parameter, and another when there is not."""
    return lambda params: say(sentence if params.has(name) else otherwise, params)


def first(*choices: tuple[str, Say], otherwise: Say) -> Say:
    """The sentence of the first parameter that is there."""

    def chosen(params: Params) -> str:
        found = next((sentence for name, sentence in choices if params.has(name)), otherwise)
        return say(found, params)

    return chosen
