"""Fill in, mend, look, send: the steps that all forms share. What differs is in a `Flow`."""

from dataclasses import dataclass, replace

from flask import Response, request

from torg.bridge.form.checking import Fault
from torg.bridge.form.filled import Typed, first
from torg.bridge.form.flows import Flow
from torg.bridge.form.guard import FOR_BACK
from torg.bridge.form.service import BASE, PRESSED, SEAL, TRAP, hand_in, who, who_section, without_own
from torg.bridge.form.showing import MORE_TIME, by_control, count_of, hidden_of, in_order, summary
from torg.bridge.form.times import COUNT
from torg.bridge.form.views import Button, FormPage, Hidden, PreviewPage
from torg.bridge.form.visiting import Visit
from torg.bridge.spool import SpoolError
from torg.phrases.form import WORDS

SEND, LOOK, MEND = "skicka", "granska", "andra"
_WRONG = 422
_MOVED_ON = 409
_BROKEN = 503


@dataclass(frozen=True, slots=True)
class _Shown:
    """What stands above the controls when a form is shown again."""

    faults: tuple[Fault, ...] = ()
    notice: str = ""
    now: bool = False
    status: int = 200


_AT_FIRST = _Shown()


def run(flow: Flow, visit: Visit) -> Response:
    """Answer one step."""
    if request.method != "POST":
        return _form(flow, visit, flow.begin())
    typed = dict(visit.typed)
    pressed = first(typed, PRESSED)
    if pressed == MORE_TIME:
        typed[COUNT] = (count_of(typed, more=1).value,)
        return _form(flow, visit, typed)
    if pressed == MEND:
        return _form(flow, visit, typed)
    if first(typed, BASE) != flow.base():
        return _form(flow, visit, typed, _Shown(notice=WORDS.moved_on, now=True, status=_MOVED_ON))
    return _judge(flow, visit, typed, send=pressed == SEND)


def _judge(flow: Flow, visit: Visit, typed: Typed, *, send: bool) -> Response:
    judged, own = flow.judge(typed), visit.own
    faults, sent = judged.faults, judged.sent
    if flow.about.asks_who and not own:
        contact, more = who(typed)
        faults = (*faults, *more)
        sent = replace(sent, contact=contact) if sent else None
    if faults or sent is None:
        return _form(flow, visit, typed, _Shown(faults, status=_WRONG))
    if judged.preview and not send:
        return _preview(flow, visit, typed, judged.preview)
    try:
        answer = hand_in(visit.service, sent, typed, through=own, sender=request.remote_addr or "")
    except (OSError, SpoolError):
        return _form(flow, visit, typed, _Shown(notice=WORDS.broken_lead, status=_BROKEN))
    if answer.number:
        return visit.go(f"/kvitto/{visit.service.seals.receipt(answer.number)}")
    if judged.preview:
        return _preview(flow, visit, typed, replace(judged.preview, notice=answer.notice), answer.status)
    return _form(flow, visit, typed, _Shown(notice=answer.notice, status=answer.status))


def _seal(visit: Visit, typed: Typed) -> str:
    """The form's seal: the one it came with, while that is good: a second click then finds the first one's number."""
    seals, text = visit.service.seals, first(typed, SEAL)
    seal = seals.open(text)
    return text if seal and seal.age < seals.oldest else seals.give()


def _form(flow: Flow, visit: Visit, typed: Typed, shown: _Shown = _AT_FIRST) -> Response:
    about = flow.about
    wrong = by_control(shown.faults)
    sections = flow.sections(typed, wrong)
    if about.asks_who and not visit.own:
        sections = (*sections, who_section(typed, wrong, mails=visit.service.mailer is not None))
    button = Button(SEND, about.send) if about.send else Button(LOOK, WORDS.review)
    page = FormPage(
        title=about.title,
        action=visit.url(about.path),
        sections=sections,
        hidden=(Hidden(SEAL, _seal(visit, typed)), Hidden(BASE, flow.base()), count_of(typed)),
        buttons=(button,),
        back=about.back,
        lead=about.lead,
        public=about.public,
        faults=summary(in_order(shown.faults, sections), sections),
        notice=shown.notice,
        now=flow.now() if shown.now or about.shows_now else (),
        now_title=WORDS.now_it_says,
        trap=TRAP,
    )
    return _kept(visit.show("form.html", page, shown.status))


def _preview(flow: Flow, visit: Visit, typed: Typed, page: PreviewPage, status: int = 200) -> Response:
    sealed = (Hidden(SEAL, _seal(visit, typed)), Hidden(TRAP, first(typed, TRAP)))
    page = replace(
        page,
        action=visit.url(flow.about.path),
        hidden=(*sealed, *hidden_of(without_own(typed))),
        buttons=(Button(SEND, WORDS.send), Button(MEND, WORDS.mend, quiet=True)),
    )
    return _kept(visit.show("preview.html", page, status))


def _kept(answer: Response) -> Response:
    name, value = FOR_BACK
    answer.headers[name] = value
    return answer
