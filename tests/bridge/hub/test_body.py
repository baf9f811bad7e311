"""An issue's text back to answers."""

from hub_issues import body_of, form_of
from torg.bridge.hub.body import read_body
from torg.bridge.hub.questions import IssueForm
from torg.bridge.submission import Kind

Forms = tuple[IssueForm, ...]


def test_answers_come_back_by_the_controls_names(forms: Forms) -> None:
    """Labels become values, boxes those that are ticked, and no answer nothing."""
    form = form_of(forms, Kind.NEW)
    body = body_of(
        form,
        {"forening": "Kulturföreningen Verkstan", "intresse": ["Spel", "Prata och fika"], "lattlast": "Ett.\nTvå."},
    )
    filled = read_body(forms, body)

    assert filled
    assert (filled.form.kind, filled.typed) == (
        Kind.NEW,
        {"forening": ("verkstan",), "lattlast": ("Ett.\nTvå.",), "intresse": ("prata-fika", "spel")},
    )


def test_every_form_is_told_from_the_others(forms: Forms) -> None:
    """Also when nothing at all was answered."""
    read = [read_body(forms, body_of(form, {})) for form in forms]
    assert [each.form.kind for each in read if each] == [form.kind for form in forms]


def test_what_somebody_wrote_freely_is_no_form(forms: Forms) -> None:
    """Nor a form with a heading taken away, nor nothing."""
    body = body_of(form_of(forms, Kind.CALL_OFF), {})
    texts = ("", "Hej!", body.replace("### Vilken dag?", ""), "x\n" + body)
    assert [read_body(forms, text) for text in texts] == [None] * 4


def test_a_heading_within_an_answer_changes_no_other_answer_before_it(forms: Forms) -> None:
    """Who writes a form's heading into an answer cuts their own answer there."""
    form = form_of(forms, Kind.CALL_OFF)
    body = body_of(form, {"aktivitet": "Schack\n\n### Förening", "dag": "2026-11-26", "orsak": "Snö\n### Varför?\nIs"})
    filled = read_body(forms, body)

    assert filled
    assert filled.typed == {
        "aktivitet": ("Schack\n\n### Förening",),
        "dag": ("2026-11-26",),
        "orsak": ("Snö\n### Varför?\nIs",),
    }
