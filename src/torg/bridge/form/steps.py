"""Fill in, mend, look, send: the steps that all forms share. What differs is in a `Flow`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from flask import Response, request

from torg.bridge.form.checking import Fault
from torg.bridge.form.filled import Typed, first
from torg.bridge.form.service import BASE, CONTACT, PRESSED, SEAL, TRAP, Sent, hand_in, who, who_section, without_own
from torg.bridge.form.showing import MORE_TIME, Faults, by_control, count_of, hidden_of, in_order, summary
from torg.bridge.form.times import COUNT
from torg.bridge.form.views import Button, Fact, FormPage, Hidden, Link, PreviewPage, Section
from torg.bridge.form.visiting import Visit
from torg.bridge.spool import SpoolError
from torg.phrases.form import WORDS

SEND, LOOK, MEND = "skicka", "granska", "andra"
_WRONG = 422
_BROKEN = 503


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of looking at a filled form. Without faults there is something to send."""

    faults: tuple[Fault, ...] = ()
    sent: Sent | None = None
    preview: PreviewPage | None = None
    """How it will be, without its hidden controls; None for a form that is sent at once."""


class Flow(Protocol):
    """One sort of form."""

    title: str
    lead: str
    public: str
    send: str
    """What the button that sends says, for a form without a preview; otherwise nothing."""
    asks_who: bool
    shows_now: bool
    """Whether the page says how it reads now, before the controls."""

    def path(self, visit: Visit) -> str:
        """The form's own path."""

    def back(self, visit: Visit) -> Link:
        """The way back."""

    def begin(self, visit: Visit) -> Typed:
        """What the controls hold at first."""

    def sections(self, visit: Visit, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """The controls."""

    def base(self, visit: Visit) -> str:
        """Which version of a file the form is filled from; nothing when there is none."""

    def now(self, visit: Visit) -> tuple[Fact, ...]:
        """How it reads now."""

    def judge(self, visit: Visit, typed: Typed) -> Judged:
        """What is wrong with it, or what to send."""


def run(visit: Visit, flow: Flow) -> Response:
    """Answer one step."""
    if request.method != "POST":
        typed = dict(flow.begin(visit))
        return _form(visit, flow, typed)
    typed = dict(visit.typed)
    pressed = first(typed, PRESSED)
    if pressed == MORE_TIME:
        typed[COUNT] = (count_of(typed, more=1).value,)
        return _form(visit, flow, typed)
    if pressed == MEND:
        return _form(visit, flow, typed)
    if first(typed, BASE) != flow.base(visit):
        return _form(visit, flow, typed, notice=WORDS.moved_on, now=True, status=409)
    return _judge(visit, flow, typed, send=pressed == SEND)


def _judge(visit: Visit, flow: Flow, typed: Typed, *, send: bool) -> Response:
    judged = flow.judge(visit, typed)
    faults, sent = judged.faults, judged.sent
    if flow.asks_who and not visit.own:
        contact, more = who(typed)
        faults = (*faults, *more)
        sent = replace(sent, contact=contact) if sent else None
    if faults or sent is None:
        return _form(visit, flow, typed, faults=faults, status=_WRONG)
    if judged.preview and not send:
        return _preview(visit, flow, typed, judged.preview)
    try:
        answer = hand_in(visit.service, sent, typed, through=visit.own, sender=request.remote_addr or "")
    except (OSError, SpoolError):
        return _form(visit, flow, typed, notice=WORDS.broken_lead, status=_BROKEN)
    if answer.number:
        return visit.go(f"/kvitto/{answer.number}")
    if judged.preview:
        return _preview(visit, flow, typed, replace(judged.preview, notice=answer.notice), answer.status)
    return _form(visit, flow, typed, notice=answer.notice, status=answer.status)


def _seal(visit: Visit, typed: Typed) -> str:
    """The form's seal: the one it came with, while that is good, so that a second click finds the first one's number."""
    text = first(typed, SEAL)
    seal = visit.service.seals.open(text)
    return text if seal and seal.age < visit.service.seals.oldest else visit.service.seals.give()


def _form(
    visit: Visit, flow: Flow, typed: Typed, *, faults: Sequence[Fault] = (), notice: str = "",
    now: bool = False, status: int = 200,
) -> Response:  # fmt: skip
    wrong = by_control(faults)
    sections = flow.sections(visit, typed, wrong)
    if flow.asks_who and not visit.own:
        sections = (*sections, who_section(typed, wrong))
    hidden = [Hidden(SEAL, _seal(visit, typed)), Hidden(BASE, flow.base(visit)), count_of(typed)]
    button = Button(SEND, flow.send) if flow.send else Button(LOOK, WORDS.review)
    first_control = next((each.id for part in sections for group in part.groups for each in group.controls), "innehall")
    page = FormPage(
        flow.title, visit.url(flow.path(visit)), sections, tuple(hidden), (button,), flow.back(visit), flow.lead,
        flow.public, summary(in_order(faults, sections), first_control), notice,
        flow.now(visit) if now or flow.shows_now else (), WORDS.now_it_says, TRAP,
    )  # fmt: skip
    return visit.show("form.html", page, status)


def _preview(visit: Visit, flow: Flow, typed: Typed, page: PreviewPage, status: int = 200) -> Response:
    seal = Hidden(SEAL, _seal(visit, typed))
    hidden = (seal, Hidden(TRAP, first(typed, TRAP)), *hidden_of(without_own(typed)))
    buttons = (Button(SEND, WORDS.send), Button(MEND, WORDS.mend, quiet=True))
    return visit.show(
        "preview.html", replace(page, action=visit.url(flow.path(visit)), hidden=hidden, buttons=buttons), status
    )


def told_of(sections: Sequence[Section]) -> tuple[tuple[str, str], ...]:
    """What was filled in, with the labels of its controls, without what is about the sender."""
    told = []
    for control in (each for part in sections for group in part.groups for each in group.controls):
        labels = [each.label for each in control.choices if each.chosen and each.value]
        text = ", ".join(labels) if control.choices else control.value
        if text and control.id not in CONTACT:
            told.append((control.label, text))
    return tuple(told)
