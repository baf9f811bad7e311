"""The questions of an issue form: the web form's own controls, in the sorts that GitHub has.

GitHub's forms ask everybody the same and know nothing of what is there, so an activity is named in words, and a change
leaves empty what stays. What is private on the web, as who you are, is never asked here, since everybody can read it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from torg.bridge.form import flow_day, flow_short
from torg.bridge.form.flow_entry import MESSAGE, EntryFlow
from torg.bridge.form.times import WORDS as TIMES
from torg.bridge.form.town import Town
from torg.bridge.form.views import ControlView, Link
from torg.bridge.submission import Kind
from torg.domain.activity import Activity
from torg.phrases import hub as say
from torg.phrases.form import WORDS

ACTIVITY = "aktivitet"
_FOLDED = frozenset({TIMES, "marken", "fika", "skjuts", "ta-med"})
"""What is asked though the web form folds it away; times are asked in words alone."""
_SLOT = re.compile(r"tid\d+")
"""The helper for times, of which an issue form has none."""

_LEFT_OUT = frozenset({MESSAGE, flow_short.ANSWER})
"""What is for us alone on the web."""


class Sort(StrEnum):
    """GitHub's sorts of questions, by their names there."""

    LINE = "input"
    BLOCK = "textarea"
    ONE = "dropdown"
    SEVERAL = "checkboxes"


_SORTS = {
    "block": Sort.BLOCK, "lines": Sort.BLOCK, "one": Sort.ONE, "select": Sort.ONE, "several": Sort.SEVERAL,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        name: the control's name in the web form.
        sort: what one answers in.
        label: what is asked; no other question of the form has the same.
        hint: what it is for.
        example: an answer.
        required: whether it must be answered.
        choices: values by their labels; the empty value empties what is there.
        empties: whether writing so empties what is there.
    """

    name: str
    sort: Sort
    label: str
    hint: str = ""
    example: str = ""
    required: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    empties: bool = False

    @property
    def id(self) -> str:
        """As GitHub allows it: letters, digits, hyphens and underscores."""
        return self.name.replace(".", "_")


@dataclass(frozen=True, slots=True)
class IssueForm:
    """One form. Its first question has a label that no other form's first question has."""

    kind: Kind
    name: str
    about: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """Somebody who asks on another road than the form's pages, without a link of their own."""

    town: Town
    own: str = ""

    @property
    def start(self) -> Link:
        """There are no pages."""
        return Link("", "")

    def path_of(self, activity: Activity) -> str:
        """There are no pages."""
        return f"/{activity.organisation}/{activity.id}"

    def entry_url(self, activity: Activity) -> str:
        """There are no pages."""
        return self.path_of(activity)


def issue_forms(town: Town) -> tuple[IssueForm, ...]:
    """All forms: something new, a change, one time called off or moved, everything still right, a tip."""
    desk = Desk(town)
    entry = tuple(_asked(EntryFlow(desk)))
    change = tuple(_softened(each) for each in entry if each.name != "forening")
    off = (
        Question(flow_day.DAY, Sort.LINE, WORDS.off_day, say.OFF_DAY_HINT, "2027-01-14", required=True),
        Question(flow_day.REASON, Sort.LINE, say.OFF_REASON, WORDS.off_reason_hint),
        Question(flow_day.TO, Sort.LINE, say.MOVE_TO, WORDS.move_to_hint, "2027-01-15"),
        Question(flow_day.HOURS, Sort.LINE, say.MOVE_HOURS, WORDS.time_hours_hint),
    )
    return (
        IssueForm(Kind.NEW, WORDS.start_new, WORDS.start_new_note, entry),
        IssueForm(Kind.CHANGE, WORDS.do_change, WORDS.do_change_note, (_which(say.ACTIVITY_CHANGE), *change)),
        IssueForm(Kind.CALL_OFF, say.OFF_NAME, say.OFF_ABOUT, (_which(say.ACTIVITY_OFF), *off)),
        IssueForm(Kind.CONFIRM, WORDS.do_confirm, WORDS.do_confirm_note, (_which(say.ACTIVITY_CONFIRM),)),
        IssueForm(Kind.TIP, WORDS.start_tip, WORDS.start_tip_note, tuple(_asked(flow_short.TipFlow(desk)))),
    )


def _which(label: str) -> Question:
    return Question(ACTIVITY, Sort.LINE, label, say.ACTIVITY_HINT, say.ACTIVITY_EXAMPLE, required=True)


def _softened(question: Question) -> Question:
    """The same, not required: what is left empty stays as it is, and what the record can be without can be emptied."""
    choices = question.choices
    if choices and not question.required:
        choices = (*choices, (say.EMPTY_CHOICE, ""))
    return replace(question, required=False, choices=choices, empties=not choices)


def _asked(flow: EntryFlow | flow_short.TipFlow) -> Iterator[Question]:
    for section in flow.sections({}, {}):
        for group in section.groups:
            for control in group.controls:
                asked = control.id in _FOLDED or not (group.folded or control.id.startswith("tid1."))
                if asked and control.id not in _LEFT_OUT:
                    yield _question(control)


def _question(control: ControlView) -> Question:
    choices = tuple((each.label, each.value) for each in control.choices if each.value)
    sort = _SORTS.get(control.kind, Sort.LINE)
    return Question(
        control.id, sort, WORDS.times if control.id == TIMES else control.label, control.hint, control.example,
        control.required, choices,
    )  # fmt: skip


def question_of(form: IssueForm, control: str) -> Question | None:
    """The question that a fault is about; None when the form does not ask for it."""
    stem = control.partition(".")[0]
    stems: Sequence[str] = (control, TIMES if _SLOT.fullmatch(stem) else stem)
    return next((each for stem in stems for each in form.questions if each.name == stem), None)
