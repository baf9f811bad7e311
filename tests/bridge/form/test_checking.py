"""The validator's answer beside each control: `torg.bridge.form.checking`."""

import re
from typing import Any

import pytest

from torg.bridge.form.checking import Fault, check, check_activity
from torg.bridge.form.filled import Typed
from torg.bridge.form.times import times_of
from torg.bridge.form.town import Town
from torg.domain.schedule.record import Schedule

DATA: dict[str, Any] = {
    "titel": "Soppa på måndag", "typ": "aktivitet", "intresse": ["mat-odling"], "lättläst": "Vi äter soppa ihop.",
    "plats": "handen-lokal", "kostnad": {"pris": "20"}, "anmälan": {"krävs": "nej"},
}  # fmt: skip
TIMES = {"tid1.dag": ("måndag",), "tid1.klockan": ("17-19",), "tid1.roda": ("nej",)}


def faults(town: Town, times: Typed, **other: Any) -> tuple[Fault, ...]:
    """What is wrong when some of it is otherwise; None for what is left out."""
    data = {key: value for key, value in (DATA | other).items() if value is not None}
    return check(town, "frivilligcentralen", "soppa", data, times_of(times, town.place_ids)).faults


def tips(town: Town, times: Typed) -> str:
    """What could be better with the times."""
    found = check(town, "frivilligcentralen", "soppa", dict(DATA), times_of(times, town.place_ids))
    return " ".join((*found.advice.warnings, *found.advice.tips))


def test_what_is_right_is_an_activity(lovkoping: Town) -> None:
    """Checked today, and the owner's."""
    found = check(lovkoping, "frivilligcentralen", "soppa", dict(DATA), times_of(TIMES, {}))
    assert found.activity
    assert (found.faults, found.activity.organisation, found.activity.checked, found.activity.cost.price) == (
        (), "frivilligcentralen", lovkoping.today, 20,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("other", "control", "words"),
    [
        ({"titel": None}, "titel", "Skriv vad det heter."),
        ({"typ": None}, "typ", "Välj vad det är för slags sak."),
        ({"intresse": None}, "intresse", "Välj ett, två eller tre intressen."),
        ({"lättläst": None}, "lattlast", "Berätta med korta meningar vad man gör."),
        ({"kostnad": None}, "kostnad.pris", "Skriv vad det kostar, eller «gratis»."),
        ({"anmälan": None}, "anmalan.kravs", "Välj om man måste anmäla sig."),
        ({"kostnad": {"pris": "tjugo"}}, "kostnad.pris",
         "«tjugo» är inget tal. Skriv talet med siffror, till exempel «20»."),
        ({"plats": "ingenstans"}, "plats", "Det finns ingen plats som heter «ingenstans»."),
        ({"kontakt": {"telefon": "12"}}, "kontakt.telefon", "12"),
        ({"text": "Ring 19811218-9876"}, "text", "personnummer"),
        ({"text": "<script>x</script>"}, "text", "kod"),
    ],
)  # fmt: skip
def test_each_fault_stands_beside_its_control(
    lovkoping: Town, other: dict[str, Any], control: str, words: str
) -> None:  # fmt: skip
    """One fault, in the words of `torg check` without talk of lines."""
    found = faults(lovkoping, TIMES, **other)
    assert [(each.control, words in each.words) for each in found] == [(control, True)]


def test_nobodys_number_is_repeated(lovkoping: Town) -> None:
    """The message hides what it warns of."""
    (found,) = faults(lovkoping, TIMES, text="Ring 19811218-9876")
    assert "9876" not in found.words


@pytest.mark.parametrize(
    ("times", "control", "words"),
    [
        ({}, "tid1.dag", "Fyll i minst en tid."),
        ({"tid1.klockan": ("13",)}, "tid1.dag", "Tiden säger inte vilken dag det är. Välj dagen, eller skriv datumet."),
        ({"tid1.dag": ("måndag",), "tid1.klockan": ("kväll",)}, "tid1.klockan", "«kväll» är inget klockslag."),
        ({"tid1.hur": ("datum",), "tid1.datum": ("2027-02-30",)}, "tid1.datum", "finns inte"),
        ({"tid1.hur": ("datum",), "tid1.datum": ("fredag 27 november",)}, "tid1.datum", "skriv 2026-11-27."),
        ({"tid1.hur": ("varannan",), "tid1.datum": ("14/1-27",)}, "tid1.datum", "skriv 2027-01-14."),
        ({"tid1.hur": ("varannan",), "tid1.dag": ("måndag",)}, "tid1.datum", "Skriv den första dagen"),
        (
            {"tider-text": ("Onsdagar 9 från 14 jan till 20 maj",)},
            "tider-text",
            "Skriv raden så här: «Onsdagar 9 från 2027-01-14 till 2027-05-20».",
        ),
        ({"tider-text": ("ibland",)}, "tider-text", "«ibland» går inte att förstå som en tid."),
    ],
)
def test_times_have_their_faults(
    lovkoping: Town, times: Typed, control: str, words: str
) -> None:  # fmt: skip
    """Beside the slot or the lines that they are in."""
    found = faults(lovkoping, times)
    assert [(each.control, words in each.words) for each in found][:1] == [(control, True)]


def test_what_could_be_better_is_a_tip(lovkoping: Town) -> None:
    """And keeps nobody from sending."""
    times = times_of({"tid1.dag": ("måndag",), "tid1.klockan": ("17-19",)}, {})
    found = check(lovkoping, "frivilligcentralen", "soppa", dict(DATA), times)
    (tip,) = found.advice.tips
    assert (found.faults, found.advice.warnings, tip.endswith("Välj vad som gäller under «Röda dagar».")) == (
        (), (), True,
    )  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Torsdagar 13-15",
        "torsdagar 13-15 jämna veckor.",
        "Vardagar 9-12, utom sportlov",
        "Första torsdagen i månaden kl 18",
    ],
)
def test_an_advice_on_red_days_can_be_pasted(lovkoping: Town, line: str) -> None:
    """A time in words has nothing to choose; the two sentences that are put forward are read, and end the matter."""
    advice = tips(lovkoping, {"tider-text": (line,)})
    pasted = [tips(lovkoping, {"tider-text": (said,)}) for said in re.findall(r"«([^»]*röda dagar)»", advice)]
    assert pasted == ["", ""]


def test_red_days_of_what_is_kept_are_told_in_a_message(lovkoping: Town) -> None:
    """It has neither a choice nor a sentence in the form."""
    rule = Schedule.read({"dag": "torsdag", "tid": "13-15", "veckor": "2–5, 9, 12–40"})
    found = check(lovkoping, "frivilligcentralen", "soppa", dict(DATA), times_of({"tider-kvar": ("0",)}, {}, [rule]))
    assert [each.partition(").")[2] for each in found.advice.tips] == [
        " Skriv vad som gäller under «Något du vill säga till oss», så ordnar vi det."
    ]


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ({"tid1.dag": ("måndag",), "tid1.roda": ("nej",)}, "Skriv också när på dagen"),
        ({"tider-text": ("Sista tisdagen i månaden, inte röda dagar",)}, "Skriv också när på dagen"),
        ({"tid1.dag": ("måndag",), "tid1.roda": ("nej",), "tid1.klockan": ("1-3",)}, "skriv 13.00–15.00"),
    ],
)
def test_a_day_without_an_hour_is_told(lovkoping: Town, times: Typed, words: str) -> None:
    """And one in the middle of the night, with the hours that are meant."""
    assert words in tips(lovkoping, times)


def test_a_likeness_to_another_entry_is_a_warning(lovkoping: Town) -> None:
    """So that nobody writes the same thing twice without knowing."""
    fika = lovkoping.activity("frivilligcentralen", "oppen-torsdagsfika")
    assert fika
    data = {key: value for key, value in fika.written().items() if key not in {"tider", "ändringar"}}
    times = times_of({"tid1.dag": ("torsdag",), "tid1.klockan": ("13-15",), "tid1.roda": ("nej",)}, {})
    found = check(lovkoping, "frivilligcentralen", "fika-igen", data, times)
    assert ["Öppen torsdagsfika" in each for each in found.advice.warnings] == [True]


def test_the_towns_own_activities_have_no_faults(lovkoping: Town) -> None:
    """A whole activity is checked by the same road."""
    assert [each.id for each in lovkoping.catalogue.activities[:12] if check_activity(lovkoping, each).faults] == []
