"""An entry in the words of the paper."""

from typing import Any

import pytest

from papers import desk
from torg.domain.activity import Activity, Entry
from torg.outputs.paper.items import Items
from torg.outputs.paper.sheets import Item
from torg.phrases.isolates import plain_text
from towns import activity, notice, town


def item(entry: Entry, edition: str = "sv", **changes: Any) -> Item:
    """The entry in words, in a town of its own."""
    made = town([entry], **changes) if isinstance(entry, Activity) else town([], [entry], **changes)
    return Items(desk(made, edition)).item(entry)


def facts(entry: Entry, edition: str = "sv", **changes: Any) -> dict[str, str]:
    """Its facts by their labels."""
    runs = item(entry, edition, **changes).facts
    return {plain_text(fact.label): plain_text(" ".join(fact.sentences)) for run in runs for fact in run}


def test_all_that_one_needs_to_know() -> None:
    """When, the real dates, where with the stop, cost, sign-up and how to get in."""
    assert facts(activity()) == {
        "När": "Torsdagar 13.00–15.00.",
        "Närmaste datum": "26 november, 3 och 10 december 2026.",
        "Var": "Handens lokal, Smedjegatan\u00a07, Centrum. Från hållplatsen Torget går du ungefär 4 minuter.",
        "Kostar": "Gratis.",
        "Anmälan": "Du behöver inte anmäla dig.",
        "Komma in": "Ingen hiss. Det här vet vi inte än: Hörslinga.",
    }


def test_whom_to_ring() -> None:
    """The number, who answers and when, and the way to the page."""
    made = item(activity())
    assert (made.title, made.organisation, made.call, made.call_note, made.web, made.key) == (
        "Öppen fika", "Handen", "0980-31 92 05", "Värden. Du kan ringa torsdagar 9–12.", "", "a-handen-fika",
    )  # fmt: skip


def test_whom_to_write_to() -> None:
    """Where nobody answers a telephone; a contact of its own comes before the organiser's."""
    made = item(activity(kontakt={"e-post": "fika@example.org", "roll": "Ledaren"}))
    assert (made.call, made.web, made.call_note) == ("", "fika@example.org", "Ledaren.")


RULE = {"När": "Torsdagar 13.00–15.00."}
NEXT = {"Närmaste datum": "26 november, 3 och 10 december 2026."}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"ändringar": [{"datum": "2026-11-26", "inställt": "Värden är sjuk"}]},
         RULE | {"Datum": "3, 10, 17, 24, 31 december 2026 och 7 januari 2027.",
                 "Ändrat": "Inställt torsdag 26 november 2026. Värden är sjuk."}),
        ({"ändringar": [{"datum": "2026-11-26", "flyttat till": "2026-11-27"}]},
         RULE | {"Närmaste datum": "27 november, 3 och 10 december 2026.",
                 "Ändrat": "Flyttat till fredag 27 november 2026, 13.00–15.00, Handens lokal. "
                           "Inte torsdag 26 november."}),
        ({"ändringar": [{"datum": "2026-11-26", "tid": "14.00"}]},
         RULE | NEXT | {"Ändrat": "Annan tid torsdag 26 november 2026: från 14.00."}),
        ({"ändringar": [{"datum": "2027-05-06", "inställt": "Värden är borta"}]}, RULE | NEXT),
        ({"tider": [{"dag": "torsdag", "tid": "13.00", "röda dagar": "nej"}]},
         {"När": "Torsdagar klockan 13.00, inte röda dagar.",
          "Datum": "26 november, 3, 10, 17 december 2026 och 7 januari 2027.",
          "Ändrat": "Stängt 24 och 31 december 2026."}),
        ({"tider": [{"dag": "första torsdagen", "tid": "13.00"}]},
         {"När": "Första torsdagen i månaden klockan 13.00.", "Datum": "3 december 2026 och 7 januari 2027."}),
        ({"tider": [{"datum": "2026-11-27", "tid": "18.00"}], "reservdag": "2026-11-28"},
         {"När": "Fredag 27 november 2026, klockan 18.00.", "Ändrat": "Reservdag: lördag 28 november 2026."}),
        ({"tider": [{"datum": ["2026-11-26", "2026-12-03"], "tid": "18.00"}],
          "ändringar": [{"datum": "2026-12-03", "flyttat till": "2026-12-04"}]},
         {"När": "Torsdag 26 november och fredag 4 december 2026, klockan 18.00.",
          "Ändrat": "Flyttat till fredag 4 december 2026, från 18.00, Handens lokal. Inte torsdag 3 december."}),
        ({"tider": [{"dag": "måndag–fredag", "tid": "9.00–15.00"}]}, {"När": "Måndag–fredag 9.00–15.00."}),
        ({"tider": None}, {"När": "Det finns inga fasta tider. Ring och fråga, så berättar vi hur du är med."}),
        ({"pausad till": "2026-12-31", "pausorsak": "Vi söker värdar"},
         {"När": "Uppehåll till och med 31 december 2026. Vi söker värdar. Torsdagar 13.00–15.00.",
          "Datum": "7 januari 2027."}),
    ],
)  # fmt: skip
def test_the_dates_are_the_real_ones(fields: dict[str, Any], expected: dict[str, str]) -> None:
    """Few dates are all told, of many the next three; not when the rule names them, or it is open day after day."""
    told = facts(activity(**fields))
    assert {label: told[label] for label in ("När", "Datum", "Närmaste datum", "Ändrat") if label in told} == expected


@pytest.mark.parametrize(
    ("fields", "place", "expected"),
    [
        ({"plats": None}, {}, "Ingen plats är bestämd. Ring och fråga."),
        ({"plats": None, "samling": "Vid torget"}, {}, "Vid torget."),
        ({}, {"slag": "telefon", "namn": "Per telefon"}, "Du är med hemifrån, i telefon."),
        ({"plats": None, "länk": "https://prata.example.org/"}, {}, "Webbplats: prata.example.org."),
        ({"samling": "Vid dörren"}, {"adress": "Storgatan", "hållplats": None},
         "Handens lokal, Storgatan, Centrum. Vid dörren."),
    ],
)  # fmt: skip
def test_where_it_is(fields: dict[str, Any], place: dict[str, Any], expected: str) -> None:
    """What is no place to go to is told by what it means."""
    assert facts(activity(**fields), place=place)["Var"] == expected


def test_the_first_time() -> None:
    """Who meets you, where, what happens, and who can come along."""
    fields: dict[str, Any] = {
        "första gången": {
            "vem möter": "Värden med grön sjal",
            "var": "Innanför dörren",
            "vad händer": "Vi visar var du kan sitta",
            "följa med": {"vem": "En volontär"},
        }
    }
    assert facts(activity(**fields))["Första gången"] == (
        "Värden med grön sjal. Innanför dörren. Vi visar var du kan sitta. En volontär kan följa med dig första gången."
    )


def test_a_walk_tells_of_its_own_way() -> None:
    """And not of the door where one only meets."""
    assert facts(activity(fakta={"hiss": "ja"}))["Komma in"] == "Hiss."


def test_what_is_good_to_know() -> None:
    """Whom it is for, what is spoken besides Swedish, what to bring; on a note what stands there."""
    fields: dict[str, Any] = {"särskilt för": "Nybörjare", "språk": ["ar", "sv"], "ta med": "Skor"}
    told = [facts(activity(**fields)), facts(activity(språk=["sv"])), facts(notice(skjuts="Det finns plats i bilen"))]
    assert [each.get("Bra att veta", "") for each in told] == [
        "Särskilt för nybörjare. Vi talar arabiska och svenska. Ta med: skor.", "", "Det finns plats i bilen.",
    ]  # fmt: skip


def test_a_task_says_whom_to_ask_about_ones_money() -> None:
    """As its page does, in fewer words; and that it costs nothing in words for a task."""
    told = facts(activity(typ="uppdrag"))
    assert told["Kostar"] == "Du betalar inget."
    assert told["Får du ersättning eller bidrag?"] == (
        "Det kan vara sjukpenning, sjukersättning, a-kassa eller försörjningsstöd. Ring då först till den som betalar "
        "ut pengarna. Fråga hur uppdraget räknas. Vill du ha hjälp att fråga? Ring Lotsen, 0980-31\u00a092\u00a000."
    )


def test_the_cost_holds_the_membership() -> None:
    """So that nobody is surprised by a fee."""
    assert facts(activity(medlemskap={"krävs": "ja", "pris": "100"}))["Kostar"] == (
        "Gratis. Du behöver vara medlem. Medlemskapet kostar 100 kronor per år."
    )


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ({"telefon": "0980-31 92 05", "sms": "070-174 06 05", "e-post": "fika@example.org"},
         ("0980-31 92 05", "Skicka sms till 070-174 06 05. E-post: fika@example.org.", "")),
        ({"sms": "070-174 06 05", "e-post": "fika@example.org"},
         ("", "E-post: fika@example.org.", "Skicka sms till 070-174 06 05")),
        ({"e-post": "fika@example.org"}, ("", "", "fika@example.org")),
    ],
)  # fmt: skip
def test_other_ways_than_to_ring(contact: dict[str, str], expected: tuple[str, str, str]) -> None:
    """For those who do not speak on the telephone; a number for text messages is none to ring."""
    made = item(activity(kontakt=contact))
    assert (made.call, made.call_note, made.web) == expected


def test_how_to_sign_up_by_letter_and_on_the_web() -> None:
    """The addresses are there to be written."""
    fields: dict[str, Any] = {"anmälan": {"krävs": "ja", "hur": ["e-post", "webb"]}, "länk": "https://kurs.example.org/",
                              "kontakt": {"e-post": "kurs@example.org"}}  # fmt: skip
    assert facts(activity(**fields))["Anmälan"] == (
        "Du behöver anmäla dig. Så gör du: mejla till kurs@example.org eller gå in på webbplatsen. "
        "Webbplats: kurs.example.org."
    )


def test_a_note_says_until_when_it_is_up() -> None:
    """It has no cost and no sign-up of its own."""
    assert facts(notice()) == {"När": "Anslaget gäller till och med 17 januari 2027."}


def test_another_edition_marks_what_is_swedish() -> None:
    """The labels and facts are the edition's, the title is not."""
    made = item(activity(), "en")
    assert (facts(activity(), "en")["Next dates"], made.title, made.facts[0][0].label) == (
        "26 November, 3 December and 10 December 2026.", "\u2068Öppen fika\u2069", "When",
    )  # fmt: skip
