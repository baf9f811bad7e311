"""The questions of issue forms."""

from torg.bridge.form.flow_short import ANSWER
from torg.bridge.form.town import Town
from torg.bridge.form.views import Link
from torg.bridge.hub.questions import Desk, IssueForm, Sort, question_of
from torg.bridge.submission import Kind

Forms = tuple[IssueForm, ...]


def test_there_are_five_forms_with_the_web_forms_own_words(forms: Forms) -> None:
    """Something new, a change, one time called off, everything still right, a tip."""
    assert [(form.kind, form.name) for form in forms] == [
        (Kind.NEW, "Lägg till något nytt"),
        (Kind.CHANGE, "Ändra uppgifterna"),
        (Kind.CALL_OFF, "Ställ in en gång"),
        (Kind.CONFIRM, "Allt stämmer"),
        (Kind.TIP, "Tipsa oss"),
    ]


def test_labels_come_from_the_records(forms: Forms) -> None:
    """In the web form's order, the folded ones that matter last."""
    labels = [question.label for question in forms[0].questions]
    assert (labels[:7], labels[-3:]) == (
        ["Förening", "Titel", "Typ", "Intresse", "Lättläst", "Text", "Tider"],
        ["Märken", "Skjuts", "Ta med"],
    )


def test_no_form_asks_the_same_twice_and_each_begins_in_its_own_way(forms: Forms) -> None:
    """GitHub wants distinct labels and ids; the first label tells forms apart."""
    twice = [
        form.name for form in forms if len({each.label for each in form.questions}) < len(form.questions)
    ]  # fmt: skip
    assert (twice, len({form.questions[0].label for form in forms})) == ([], len(forms))


def test_nothing_private_is_asked(forms: Forms) -> None:
    """Who somebody is, and where to answer: everybody can read an issue."""
    names = {question.name for form in forms for question in form.questions}
    assert {name for name in names if name.startswith("vem-") or name == ANSWER} == set()


def test_a_change_asks_for_nothing_but_which(forms: Forms) -> None:
    """What is left empty stays as it is."""
    assert [question.name for question in forms[1].questions if question.required] == ["aktivitet"]


def test_an_id_is_one_that_github_takes(forms: Forms) -> None:
    """A full stop is none."""
    assert next(each.id for each in forms[0].questions if "." in each.name) == "kostnad_pris"


def test_a_fault_finds_its_question(forms: Forms) -> None:
    """Its own one, or none when it is not asked."""
    found = question_of(forms[0], "titel")
    assert (found and found.sort, question_of(forms[0], "kontakt.webb")) == (Sort.LINE, None)


def test_a_desk_has_no_pages(lovkoping: Town) -> None:
    """Its addresses lead nowhere, and say whose it is."""
    activity = lovkoping.catalogue.activities[0]
    desk = Desk(lovkoping)
    assert (desk.start, desk.entry_url(activity)) == (Link("", ""), f"/{activity.organisation}/{activity.id}")
