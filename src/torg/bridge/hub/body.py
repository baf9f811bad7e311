"""An issue's text back to what was answered.

GitHub writes a form's answers as Markdown: a heading for each question, in the form's order, and `_No response_` for
none. A text that has not all of a form's headings in their order is something that somebody wrote freely: no form.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from torg.bridge.form.filled import Typed, tidy
from torg.bridge.hub.questions import IssueForm, Question, Sort
from torg.phrases.hub import EMPTY

_NOTHING = "_No response_"
_TICKED = re.compile(r"^- \[[xX]\] (.*)$")
_AROUND = " .!«»»\"'”“’"
"""What people write around a word."""

_LONGEST = 70_000
"""GitHub's own limit on an issue is 65,536 characters."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A form with its answers, by the names of the web form's controls.

    Attributes:
        form: which.
        typed: what was answered.
        emptied: the controls that are to hold nothing.
    """

    form: IssueForm
    typed: Typed
    emptied: frozenset[str] = frozenset()


def read_body(forms: Sequence[IssueForm], body: str) -> Filled | None:
    """The form that a text was made by, with its answers; None when it was made by none.

    Args:
        forms: all forms.
        body: the issue's text, as anybody may have written it.
    """
    lines = body[:_LONGEST].replace("\r\n", "\n").strip().split("\n")
    for form in forms:
        answers = _answers(form, lines)
        if answers is not None:
            said = {question.name: _typed(question, text) for question, text in answers}
            typed = {name: tuple(filter(None, texts)) for name, texts in said.items()}
            emptied = frozenset(name for name, texts in said.items() if texts and not typed[name])
            return Filled(form, {name: texts for name, texts in typed.items() if texts}, emptied)
    return None


def _answers(form: IssueForm, lines: Sequence[str]) -> list[tuple[Question, str]] | None:
    """What stands under each question's heading; None when a heading is not there."""
    starts: list[int] = []
    at = 0
    for question in form.questions:
        heading = f"### {question.label}"
        found = next((number for number in range(at, len(lines)) if lines[number].rstrip() == heading), None)
        if found is None or (not starts and found):
            return None
        starts.append(found)
        at = found + 1
    ends = [*starts[1:], len(lines)]
    texts = ("\n".join(lines[start + 1 : end]) for start, end in zip(starts, ends, strict=True))
    return list(zip(form.questions, texts, strict=True))


def _typed(question: Question, text: str) -> tuple[str, ...]:
    """What a control holds; an empty text among it when it is to be emptied."""
    text = tidy(text)
    if not text or text == _NOTHING:
        return ()
    if question.empties and " ".join(text.casefold().split()).strip(_AROUND) == EMPTY:
        return ("",)
    values = dict(question.choices)
    if question.sort is Sort.SEVERAL:
        return tuple(values.get(label, label) for label in _ticked(text))
    return (values.get(text, text),)


def _ticked(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        if found := _TICKED.match(line.strip()):
            yield found[1].strip()
