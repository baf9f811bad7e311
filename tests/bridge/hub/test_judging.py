"""What was answered, judged as the web form judges."""

from collections.abc import Mapping

import pytest

from hub_issues import body_of, form_of
from torg.bridge.form.town import Town
from torg.bridge.hub.body import read_body
from torg.bridge.hub.judging import Judgement, find_activity, judge
from torg.bridge.hub.questions import IssueForm
from torg.bridge.submission import Kind

Forms = tuple[IssueForm, ...]

NEW: Mapping[str, str | list[str]] = {
    "forening": "Kulturföreningen Verkstan",
    "titel": "Schack för alla",
    "typ": "Aktivitet",
    "intresse": ["Spel"],
    "lattlast": "Vi spelar schack.\nDu behöver inte kunna spela.",
    "tider-text": "Torsdagar 18.00–20.00, inte röda dagar",
    "plats": "Kulturhuset Verkstan",
    "kostnad.pris": "0",
    "anmalan.kravs": "Nej",
}


def judged(town: Town, forms: Forms, kind: Kind, answers: Mapping[str, str | list[str]]) -> Judgement:
    """The judgement of an issue."""
    filled = read_body(forms, body_of(form_of(forms, kind), answers))
    assert filled
    return judge(town, filled)


def sent(town: Town, forms: Forms, kind: Kind, answers: Mapping[str, str | list[str]]) -> tuple[object, ...]:
    """What it says, in short; what is wrong when something is."""
    judgement = judged(town, forms, kind, answers)
    found = judgement.judged.sent
    if found is None:
        return judgement.faults
    return found.kind, found.organisation, found.entry, found.fields


def test_a_new_activity_is_the_records_own_data(lovkoping: Town, forms: Forms) -> None:
    """Read from labels, a sentence and boxes."""
    kind, owner, entry, fields = sent(lovkoping, forms, Kind.NEW, NEW)

    assert isinstance(fields, dict)
    assert (kind, owner, entry, fields["typ"], fields["intresse"], fields["tider"], fields["plats"]) == (
        Kind.NEW, "verkstan", "schack-for-alla", "aktivitet", ("spel",),
        ({"dag": "torsdag", "tid": "18.00–20.00", "röda dagar": "nej"},), "verkstan-hus",
    )  # fmt: skip


def test_what_is_wrong_is_the_web_forms_own_sentence(lovkoping: Town, forms: Forms) -> None:
    """Beside the question that it is about."""
    wrong = {**NEW, "tider-text": "ibland", "titel": "", "intresse": []}
    assert judged(lovkoping, forms, Kind.NEW, wrong).faults == (
        ("Vad heter det?", "Skriv vad det heter."),
        ("Vilka intressen hör det till?", "Välj ett, två eller tre intressen."),
        (
            "Tider",
            "«ibland» går inte att förstå som en tid. Skriv till exempel: Torsdagar 13.00–15.00, inte röda dagar",
        ),
    )


def test_a_change_is_only_what_was_answered(lovkoping: Town, forms: Forms) -> None:
    """All else stays as it is."""
    answers = {"aktivitet": "Öppen torsdagsfika", "samling": "Vid den gröna porten"}
    assert sent(lovkoping, forms, Kind.CHANGE, answers) == (
        Kind.CHANGE, "frivilligcentralen", "oppen-torsdagsfika", {"samling": "Vid den gröna porten"},
    )  # fmt: skip


def test_new_times_take_the_place_of_all_old_ones(lovkoping: Town, forms: Forms) -> None:
    """They are asked for in words, as a whole."""
    answers = {"aktivitet": "verkstan/skaparverkstad", "tider-text": "Fredagar 10.00–12.00, inte röda dagar"}
    *_, fields = sent(lovkoping, forms, Kind.CHANGE, answers)

    assert fields == {"tider": ({"dag": "fredag", "tid": "10.00–12.00", "röda dagar": "nej"},)}


def test_nothing_changed_is_told(lovkoping: Town, forms: Forms) -> None:
    """With nothing to send."""
    assert judged(lovkoping, forms, Kind.CHANGE, {"aktivitet": "Öppen torsdagsfika"}).faults == (
        ("", "Inget är ändrat ännu. Ändra det som ska bli annorlunda."),
    )


def test_one_time_is_called_off(lovkoping: Town, forms: Forms) -> None:
    """By its day."""
    answers = {"aktivitet": "Öppen torsdagsfika", "dag": "2026-11-26", "orsak": "Värden är sjuk"}
    assert sent(lovkoping, forms, Kind.CALL_OFF, answers) == (
        Kind.CALL_OFF, "frivilligcentralen", "oppen-torsdagsfika",
        {"datum": "2026-11-26", "inställt": "Värden är sjuk"},
    )  # fmt: skip


def test_one_time_is_moved(lovkoping: Town, forms: Forms) -> None:
    """To its new day, and its new hours when there are any."""
    moved = {"aktivitet": "Öppen torsdagsfika", "dag": "2026-11-26", "till": "2026-11-27"}
    assert [sent(lovkoping, forms, Kind.CALL_OFF, {**moved, "klockan": each})[3] for each in ("", "kl 14-16")] == [
        {"datum": "2026-11-26", "flyttat till": "2026-11-27"},
        {"datum": "2026-11-26", "flyttat till": "2026-11-27", "tid": "14.00–16.00"},
    ]


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({}, ("Ställs den in: varför?", "Skriv varför den ställs in, eller vilken dag den flyttas till.")),
        (
            {"orsak": "Snö", "till": "2026-11-27"},
            ("Ställs den in: varför?", "Ställs den in, eller flyttas den? Lämna det andra tomt."),
        ),
        ({"klockan": "14-16"}, ("Flyttas den: till vilken dag?", "Skriv den nya dagen, som 2027-01-14.")),
        ({"orsak": "Snö", "dag": "på torsdag"}, ("Vilken dag?", "Skriv dagen så här: 2027-01-14.")),
    ],
    ids=["neither", "both", "hours", "words"],
)
def test_it_is_called_off_or_moved(
    lovkoping: Town, forms: Forms, answers: dict[str, str], told: tuple[str, str]
) -> None:
    """One of them, and what is missing is asked for where it is missing."""
    said = {"aktivitet": "Öppen torsdagsfika", "dag": "2026-11-26", **answers}
    assert judged(lovkoping, forms, Kind.CALL_OFF, said).faults == (told,)


@pytest.mark.parametrize(
    ("answers", "fields"),
    [
        ({"text": "Ta bort"}, {"text": ""}),
        ({"text": "«ta  bort».", "samling": "Vid porten"}, {"samling": "Vid porten", "text": ""}),
        ({"marken": ["Ta bort det som står nu"]}, {"märken": ""}),
        ({"marken": ["Ta bort det som står nu", "Lugn plats"]}, {"märken": ("lugn-miljo",)}),
    ],
    ids=["text", "marks", "boxes", "instead"],
)
def test_what_is_to_be_emptied_is_taken_away(
    lovkoping: Town, forms: Forms, answers: Mapping[str, str | list[str]], fields: dict[str, object]
) -> None:
    """By words in a box, and by a choice; what is chosen beside it takes the place of what was there."""
    full = next(each for each in lovkoping.catalogue.activities if each.text and each.badges)
    said = {"aktivitet": f"{full.organisation}/{full.id}", **answers}
    *_, changed = sent(lovkoping, forms, Kind.CHANGE, said)

    assert changed == fields


def test_what_is_needed_can_not_be_emptied(lovkoping: Town, forms: Forms) -> None:
    """The rules say so, in the web form's words; times too."""
    said = {"aktivitet": "Öppen torsdagsfika", "titel": "ta bort", "tider-text": "ta bort"}
    faults = judged(lovkoping, forms, Kind.CHANGE, said).faults

    assert (faults[0], faults[1], faults[2][0]) == (
        ("Vad heter det?", "Skriv vad det heter."), ("Tider", "Fyll i minst en tid."), "",
    )  # fmt: skip


def test_everything_is_still_right(lovkoping: Town, forms: Forms) -> None:
    """Nothing more is said."""
    assert sent(lovkoping, forms, Kind.CONFIRM, {"aktivitet": "Öppen torsdagsfika"}) == (
        Kind.CONFIRM, "frivilligcentralen", "oppen-torsdagsfika", {},
    )  # fmt: skip


def test_a_tip_is_a_tip(lovkoping: Town, forms: Forms) -> None:
    """Unless it says nothing."""
    assert (
        sent(lovkoping, forms, Kind.TIP, {"tips": "Stängt på torsdagar nu."})[0],
        judged(lovkoping, forms, Kind.TIP, {}).faults,
    ) == (Kind.TIP, (("Vad vill du berätta?", "Skriv något, så att vi vet vad du menar."),))


def test_a_personal_number_is_never_repeated(lovkoping: Town, forms: Forms) -> None:
    """An answer shows it to nobody once more."""
    wrong = {**NEW, "lattlast": "Ring Siv, 19121212-1212."}
    said = str(judged(lovkoping, forms, Kind.NEW, wrong).faults)
    assert ("1212-1212" in said, "ersonnummer" in said) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "https://torg.example.org/aktiviteter/frivilligcentralen/oppen-torsdagsfika/",
        "https://torg.example.org/aktiviteter/frivilligcentralen/oppen-torsdagsfika.html#tider",
        "frivilligcentralen/oppen-torsdagsfika",
        "öppen  Torsdagsfika",
        "oppen-torsdagsfika",
    ],
)
def test_an_activity_is_found_as_people_name_it(lovkoping: Town, text: str) -> None:
    """By its page, its title or its id."""
    found = find_activity(lovkoping, text)
    assert found
    assert found.id == "oppen-torsdagsfika"


def test_no_activity_is_guessed(lovkoping: Town, forms: Forms) -> None:
    """What is not found is told with what to write."""
    assert sent(lovkoping, forms, Kind.CONFIRM, {"aktivitet": "fika"}) == (
        (
            "I vilken aktivitet stämmer allt?",
            "Det finns ingen aktivitet som heter «fika». Klistra in sidans adress, eller skriv vad den heter.",
        ),
    )
