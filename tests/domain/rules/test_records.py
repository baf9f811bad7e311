"""All rules over one record."""

from typing import Any

import pytest

from factories import (
    make_activity,
    make_context,
    make_notice,
    make_organisation,
    make_place,
    make_site,
    make_vocabularies,
)
from torg.domain.record import Record
from torg.domain.rules import check_record
from torg.domain.vocabularies import Helpline, SchoolPeriod
from torg.problems import DataPath

CONTEXT = make_context()
REAL = make_context(demo=False)


def told(record: Record) -> list[tuple[str, DataPath]]:
    """Codes and paths."""
    return [(each.code, each.path) for each in check_record(record, CONTEXT)]


def vocabulary_items() -> list[Record]:
    """Every item of every vocabulary."""
    words = make_vocabularies()
    return [item for name in type(words).model_fields for item in getattr(words, name)]


@pytest.mark.parametrize(
    "record",
    [make_activity(), make_notice(), make_organisation(), make_place(), make_site(), *vocabulary_items()],
    ids=lambda record: type(record).__name__,
)
def test_a_right_record_has_no_problems(record: Record) -> None:
    """Of every sort."""
    assert told(record) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"intresse": ["prata-fika", "rora-sig", "natur", "spel"]}, [("varde-antal", ("intresse",))]),
        ({"tider": None}, [("falt-saknas", ())]),
        ({"tider": None, "typ": "stod"}, []),
        ({"ålder": {"från": "25", "till": "16"}}, [("varde-bakvant", ("ålder",))]),
        ({"ålder": {"från": "16", "till": "25"}}, []),
        ({"grupp": {"vanligt antal": "12", "högst": "8"}}, [("varde-bakvant", ("grupp",))]),
        (
            {"anmälan": {"krävs": "ja", "hur": "ring", "från": "2027-02-01", "senast": "2027-01-01"}},
            [("tider-bakvand", ("anmälan", "senast"))],
        ),
        ({"anmälan": {"krävs": "ja", "telefon": "08-702 16 80"}}, [("telefon-skarpt", ("anmälan", "telefon"))]),
        ({"kontakt": {"telefon": "070-174 06 77"}}, [("privat-mobil", ("kontakt", "telefon"))]),
        ({"kontakt": {"sms": "070-174 06 77"}}, [("privat-mobil", ("kontakt", "sms"))]),
        ({"text": "Mejla anna.andersson@example.org"}, [("privat-epost", ("text",))]),
        ({"kontrollerad": "2026-11-23"}, [("kontrollerad-framtid", ("kontrollerad",))]),
        ({"kostnad": "40", "märken": ["gratis"]}, [("pris-motsagelse", ("märken", 0))]),
        ({"lättläst": "Vi gör t.ex. bröd."}, [("text-forkortning", ("lättläst",))]),
    ],
)
def test_an_activity_is_checked_by_every_rule(changes: dict[str, Any], expected: list[tuple[str, DataPath]]) -> None:
    """Each rule is called, with the path in the file."""
    assert told(make_activity(**changes)) == expected


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (make_notice(**{"gäller till": "2027-12-01"}), [("anslag-for-lange", ("gäller till",))]),
        (make_notice(text=None, titel="XXX"), [("text-platshallare", ("titel",))]),
        (make_organisation(kontakt={"roll": "Värden"}), [("falt-tomt", ("kontakt",))]),
        (make_organisation(kontakt={"telefon": "070-174 06 77"}), []),
        (make_organisation(text="Ring 070-174 06 78."), [("privat-mobil", ("text",))]),
        (make_organisation(kontrollerad="2025-09-01"), [("kontrollerad-365", ("kontrollerad",))]),
        (make_place(kontrollerad={"datum": "2026-01-01"}), [("kontrollerad-180", ("kontrollerad", "datum"))]),
        (make_place(kontrollerad=None), []),
        (make_place(**{"att veta": "En insats."}), [("text-ord", ("att veta",))]),
        (make_site(rätta="anna@gmail.com"), [("privat-epost", ("rätta",))]),
    ],
)
def test_other_records_are_checked_by_theirs(record: Record, expected: list[tuple[str, DataPath]]) -> None:
    """A mobile at the organisation itself is its own."""
    assert told(record) == expected


def test_the_sites_telephone_is_checked_like_every_other() -> None:
    """Number, e-mail and easy-read text."""
    phone = {"namn": "Lotsen", "nummer": "08-702 16 80", "öppet": "vardagar", "lättläst": "Vi svarar kl. 9.",
             "e-post": "lotsen@gmail.com"}  # fmt: skip
    assert told(make_site(telefon=phone)) == [
        ("telefon-skarpt", ("telefon", "nummer")),
        ("text-forkortning", ("telefon", "lättläst")),
        ("privat-epost", ("telefon", "e-post")),
    ]


def helpline(number: str, **changes: Any) -> Helpline:
    """A helpline with a number."""
    return Helpline.read({"id": "x", "namn": "X", "telefon": number, "öppet": "alltid", "för": "Råd.",
                          "kontrollerad": "2026-11-15", "källa": "x", **changes})  # fmt: skip


@pytest.mark.parametrize(("number", "codes"), [("1177", []), ("08-702 16 80", []), ("0980-31 92 99", ["telefon-demo"])])
def test_helplines_are_real_in_a_made_up_town_too(number: str, codes: list[str]) -> None:
    """Who rings needs help for real."""
    line = helpline(number)
    assert [[each.code for each in check_record(line, context)] for context in (CONTEXT, REAL)] == [codes, codes]


def test_a_helplines_words_are_its_owners() -> None:
    """Only its languages and its date are checked."""
    line = helpline("1177", namn="Målgruppen", språk="x", kontrollerad="2025-09-01")
    assert told(line) == [("referens-okand", ("språk", 0)), ("kontrollerad-365", ("kontrollerad",))]


def test_a_school_period_ends_after_it_begins() -> None:
    """A term backwards has no days."""
    period = SchoolPeriod.read({"slag": "termin", "namn": "Vt", "från": "2027-06-09", "till": "2027-01-11"})
    assert told(period) == [("tider-bakvand", ("till",))]


def test_a_made_up_number_is_an_error_in_a_real_town() -> None:
    """The sample's numbers must not go live."""
    assert [each.code for each in check_record(make_organisation(), REAL)] == ["telefon-demo"]
