"""The questions of issue forms."""

from torg.bridge.form.flow_short import ANSWER
from torg.bridge.form.town import Town
from torg.bridge.form.views import Link
from torg.bridge.hub.questions import Desk, IssueForm, Sort, question_of
from torg.bridge.submission import Kind
from torg.phrases.hub import EMPTY_CHOICE

Forms = tuple[IssueForm, ...]


def test_there_are_five_forms_with_the_web_forms_own_words(forms: Forms) -> None:
    """Something new, a change, one time called off or moved, everything still right, a tip."""
    assert [(form.kind, form.name) for form in forms] == [
        (Kind.NEW, "Lägg till något nytt"),
        (Kind.CHANGE, "Ändra uppgifterna"),
        (Kind.CALL_OFF, "Ställ in eller flytta en gång"),
        (Kind.CONFIRM, "Allt stämmer"),
        (Kind.TIP, "Tipsa oss"),
    ]


def test_labels_come_from_the_records(forms: Forms) -> None:
    """In the web form's order, the folded ones that matter last."""
    labels = [question.label for question in forms[0].questions]
    assert (labels[:7], labels[-3:]) == (
        [
            "Förening",
            "Vad heter det?",
            "Vad är det för slags sak?",
            "Vilka intressen hör det till?",
            "Berätta kort vad ni gör",
            "Skriv mer, om ni vill",
            "Tider",
        ],
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


def test_a_change_can_empty_what_the_record_can_be_without(forms: Forms) -> None:
    """A choice that says so where one chooses; in a box one writes it, and the rules say what is needed."""
    chosen = {each.name: each.choices[-1] == (EMPTY_CHOICE, "") for each in forms[1].questions if each.choices}
    boxes = {each.empties for each in forms[1].questions if not each.choices}

    assert chosen == {
        "typ": False, "intresse": False, "plats": True, "anmalan.kravs": False, "anmalan.hur": True, "fika": True,
        "marken": True,
    }  # fmt: skip
    assert (boxes, [each for form in (forms[0], *forms[2:]) for each in form.questions if each.empties]) == (
        {True, False}, [],
    )  # fmt: skip


def test_one_time_has_the_web_forms_own_boxes(forms: Forms) -> None:
    """The day; why, or the new day with its hours."""
    assert [(each.name, each.required) for each in forms[2].questions] == [
        ("aktivitet", True), ("dag", True), ("orsak", False), ("till", False), ("klockan", False),
    ]  # fmt: skip


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
