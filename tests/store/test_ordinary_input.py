"""What ordinary Swedish input becomes: the table of things that YAML parsers do to it, row by row."""

from typing import Any

import pytest
import yaml

from torg.domain.faults import read_record
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.vocabularies import SchoolPeriod
from torg.problems import Problem
from torg.store.examine import examine
from torg.store.normalise import decode
from torg.store.parse import parse_plain

Told = tuple[str, int, str | None]
"""A problem's code, its line, and the line to write instead."""

RIGHT: list[tuple[str, Any]] = [
    ("land: no\n", {"land": "no"}),
    ("anmälan: nej\n", {"anmälan": "nej"}),
    ("anmälan: ja\n", {"anmälan": "ja"}),
    ("start: 13:30\n", {"start": "13:30"}),
    ("start: 09:30\n", {"start": "09:30"}),
    ("start: 09.30\n", {"start": "09.30"}),
    ("start: 18.00\n", {"start": "18.00"}),
    ("start: 18:00:00\n", {"start": "18:00:00"}),
    ("postnummer: 01234\n", {"postnummer": "01234"}),
    ("postnummer: 08123\n", {"postnummer": "08123"}),
    ("telefon: 0701740605\n", {"telefon": "0701740605"}),
    ("telefon: +46701740605\n", {"telefon": "+46701740605"}),
    ("datum: 2026-02-30\n", {"datum": "2026-02-30"}),
    ("datum: 15/9\n", {"datum": "15/9"}),
    ("efternamn: Null\n", {"efternamn": "Null"}),
    ("efternamn: ~\n", {"efternamn": "~"}),
    ("efternamn:\n", {"efternamn": ""}),
    ("x: =\n", {"x": "="}),
    ("<<: x\n", {"<<": "x"}),
    ("\ufefftitel: Fika\n", {"titel": "Fika"}),
    ("titel: Fika\r\ntyp: kurs\r\n", {"titel": "Fika", "typ": "kurs"}),
    ("titel: Fika\rtyp: kurs\r", {"titel": "Fika", "typ": "kurs"}),
    ("titel: Fa\u030a fika\n", {"titel": "Få fika"}),
    ("titel: Fika\u2028med bullar\n", {"titel": "Fika med bullar"}),
    ("titel: Fika\u0085med bullar\n", {"titel": "Fika med bullar"}),
    ("titel:\tFika\n", {"titel": "Fika"}),
    ("titel: Fika # varje vecka\n", {"titel": "Fika"}),
    ("titel: 'Fika'\nintresse: [a, b]\nkostnad: {pris: 20}\n",
     {"titel": "Fika", "intresse": ["a", "b"], "kostnad": {"pris": "20"}}),
    ("text: |\n  a: *b* & c\n  - @d: %e\n  > ”f”\n", {"text": "a: *b* & c\n- @d: %e\n> ”f”\n"}),
    ("text: >\n  a\n  b\n", {"text": "a b\n"}),
    ("titel: Rock'n'roll & \"Café\" [ny] 50% *\n", {"titel": "Rock'n'roll & \"Café\" [ny] 50% *"}),
    ("att veta:\n  - Ta med kaffe\n  - https://example.org/a:b\n", {"att veta": ["Ta med kaffe", "https://example.org/a:b"]}),
    ("---\ntitel: Fika\n...\n", {"titel": "Fika"}),
    ("titel: ”Fika” i parken\n", {"titel": "”Fika” i parken"}),
    ("titel: Fika\n  i parken\n", {"titel": "Fika i parken"}),
    ('titel: "Fika\n  i parken"\n', {"titel": "Fika i parken"}),
    ("intresse: [prata-fika,\n  natur]\n", {"intresse": ["prata-fika", "natur"]}),
    ("? titel\n: Fika\n", {"titel": "Fika"}),
]  # fmt: skip

WRONG: list[tuple[str, Any, list[Told]]] = [
    ("titel: Fika #1\n", {"titel": "Fika #1"}, [("yaml-fyrkant", 1, 'titel: "Fika #1"')]),
    ("titel: #1 i stan\n", {"titel": "#1 i stan"}, [("yaml-fyrkant", 1, 'titel: "#1 i stan"')]),
    ("titel: Café: kom\n", {"titel": "Café: kom"}, [("yaml-kolon-i-text", 1, 'titel: "Café: kom"')]),
    ("titel: Café: kom #1 # hej\n", {"titel": "Café: kom #1"},
     [("yaml-kolon-i-text", 1, 'titel: "Café: kom #1" # hej')]),
    ("titel: Vi ses:\n", {"titel": "Vi ses:"}, [("yaml-kolon-i-text", 1, 'titel: "Vi ses:"')]),
    ("titel: &co fika\n", {"titel": "&co fika"}, [("yaml-specialtecken", 1, 'titel: "&co fika"')]),
    ("titel: *Obs* fika\n", {"titel": "*Obs* fika"}, [("yaml-specialtecken", 1, 'titel: "*Obs* fika"')]),
    ("titel: *Obs\n", {"titel": "*Obs"}, [("yaml-specialtecken", 1, 'titel: "*Obs"')]),
    ("titel: @torget\n", {"titel": "@torget"}, [("yaml-specialtecken", 1, 'titel: "@torget"')]),
    ("titel: %rea\n", {"titel": "%rea"}, [("yaml-specialtecken", 1, 'titel: "%rea"')]),
    ("titel: `x`\n", {"titel": "`x`"}, [("yaml-specialtecken", 1, 'titel: "`x`"')]),
    ("titel: , x\n", {"titel": ", x"}, [("yaml-specialtecken", 1, 'titel: ", x"')]),
    ("titel: > 65 år\n", {"titel": "> 65 år"}, [("yaml-specialtecken", 1, 'titel: "> 65 år"')]),
    ("titel: | 65 år\n", {"titel": "| 65 år"}, [("yaml-specialtecken", 1, 'titel: "| 65 år"')]),
    ("titel: [ny] fika\n", {"titel": "[ny] fika"}, [("yaml-specialtecken", 1, 'titel: "[ny] fika"')]),
    ("titel: {ny} fika\n", {"titel": "{ny} fika"}, [("yaml-specialtecken", 1, 'titel: "{ny} fika"')]),
    ("titel: - fika\n", {"titel": "- fika"}, [("yaml-specialtecken", 1, 'titel: "- fika"')]),
    ("titel: ? fika\n", {"titel": "? fika"}, [("yaml-specialtecken", 1, 'titel: "? fika"')]),
    ("titel: !Obs\n", {"titel": "!Obs"}, [("yaml-specialtecken", 1, 'titel: "!Obs"')]),
    ('titel: "Fika" i parken\n', {"titel": '"Fika" i parken'},
     [("yaml-specialtecken", 1, "titel: '\"Fika\" i parken'")]),
    ('titel: "C:\\Users"\n', {"titel": "C:\\Users"}, [("yaml-specialtecken", 1, "titel: 'C:\\Users'")]),
    ("titel:Fika\n", {"titel": "Fika"}, [("yaml-kolon", 1, "titel: Fika")]),
    ("titel:Fika: kom\n", {"titel": "Fika: kom"}, [("yaml-kolon", 1, 'titel: "Fika: kom"')]),
    ("titel = Fika\n", {"titel": "Fika"}, [("yaml-kolon", 1, "titel: Fika")]),
    ("typ: kurs\ntitel Fika\n", {"typ": "kurs", "titel": "Fika"}, [("yaml-kolon", 2, "titel: Fika")]),
    ("tider:\n  - dag:torsdag\n", {"tider": [{"dag": "torsdag"}]}, [("yaml-kolon", 2, "  - dag: torsdag")]),
    ("kostnad: {pris:20, för: te}\n", {"kostnad": {"pris": "20", "för": "te"}},
     [("yaml-kolon", 1, "kostnad: {pris: 20, för: te}")]),
    ("titel:\u00a0Fika\n", {"titel": "Fika"}, [("yaml-hart-mellanslag", 1, "titel: Fika")]),
    ("plats:\n\u00a0\u00a0namn: X\n", {"plats": {"namn": "X"}}, [("yaml-hart-mellanslag", 2, "  namn: X")]),
    ("plats:\n\tnamn: X\n", {"plats": {"namn": "X"}}, [("yaml-tabb", 2, "  namn: X")]),
    ("titel: ”Fika”\n", {"titel": "Fika"}, [("yaml-citattecken", 1, 'titel: "Fika"')]),
    ("titel: “Fika”\n", {"titel": "Fika"}, [("yaml-citattecken", 1, 'titel: "Fika"')]),
    ("titel: »Fika»\n", {"titel": "Fika"}, [("yaml-citattecken", 1, 'titel: "Fika"')]),
    ("titel: ’Fika’\n", {"titel": "Fika"}, [("yaml-citattecken", 1, 'titel: "Fika"')]),
    ("titel: Fika\ntitel: Kaffe\n", {"titel": "Fika"}, [("yaml-dubblett", 2, None)]),
    ("titel: Fi\x1bka\n", {"titel": "Fika"}, [("yaml-osynligt", 1, "titel: Fika")]),
    ("titel: Fi\u202eka\n", {"titel": "Fika"}, [("yaml-osynligt", 1, "titel: Fika")]),
    ('titel: "Fika\ntyp: kurs\n', {"titel": "Fika", "typ": "kurs"}, [("yaml-citat-oppet", 1, 'titel: "Fika"')]),
    ("titel: 'Fika\ntyp: 'kurs'\n", {"titel": "Fika", "typ": "kurs"}, [("yaml-citat-oppet", 1, "titel: 'Fika'")]),
    ("intresse: [natur\ntyp: kurs\n", {"intresse": ["natur"], "typ": "kurs"},
     [("yaml-ogiltig", 1, "intresse: [natur]")]),
    ("titel: Fika\n---\ntyp: kurs\n", {"titel": "Fika", "typ": "kurs"}, [("yaml-flera-dokument", 2, None)]),
    ("titel: Fika\n---\n", {"titel": "Fika"}, [("yaml-flera-dokument", 2, "")]),
    ("titel: Fika\nhej hopp\ntyp: kurs\n", {"titel": "Fika", "typ": "kurs"}, [("yaml-inte-falt", 2, None)]),
    ("titel: Fika\n  typ: kurs\n", {"titel": "Fika", "typ": "kurs"}, [("yaml-indrag", 2, "typ: kurs")]),
    ("a:\n    b: c\n  d: e\n", {"a": {"b": "c", "d": "e"}}, [("yaml-indrag", 3, "    d: e")]),
    ("lättläst: |\n  Hej.\nVälkommen hit.\ntyp: kurs\n", {"lättläst": "Hej.\nVälkommen hit.\n", "typ": "kurs"},
     [("yaml-indrag", 3, "  Välkommen hit.")]),
    ("a: &x b\nc: *x\n", {"a": "b", "c": ""}, [("yaml-ankare", 1, None), ("yaml-ankare", 2, None)]),
    ("a: !!str b\n", {"a": "b"}, [("yaml-ankare", 1, None)]),
    ("Hej hopp\n", None, [("yaml-inte-falt", 1, None)]),
]  # fmt: skip


def look(data: bytes) -> tuple[Any, list[Told]]:
    """What a file says, and what is wrong with how it is written."""
    source = decode(data)
    document = examine(source.text)
    return document.data, [told(each) for each in (*source.problems, *document.problems)]


def told(problem: Problem) -> Told:
    """A problem in short."""
    line = problem.remedy.text if problem.remedy else None
    return problem.code, problem.position.line if problem.position else 0, line


@pytest.mark.parametrize(("text", "data"), RIGHT, ids=[text for text, _ in RIGHT])
def test_what_can_be_read_is_read_without_a_word(text: str, data: object) -> None:
    """Every scalar is the text that stands there, and nothing is complained about."""
    assert look(text.encode()) == (data, [])


@pytest.mark.parametrize(("text", "data"), RIGHT, ids=[text for text, _ in RIGHT])
def test_both_roads_agree(text: str, data: object) -> None:
    """The fast road gives the same, or leaves the text to the careful one."""
    assert parse_plain(decode(text.encode()).text) in (data, None)


@pytest.mark.parametrize(("text", "data", "problems"), WRONG, ids=[text for text, _, _ in WRONG])
def test_a_slip_is_told_with_the_right_line_and_the_rest_is_read(text: str, data: object, problems: list[Told]) -> None:
    """Code, line and corrected line are exact; what was meant is what is read."""
    assert look(text.encode()) == (data, problems)


@pytest.mark.parametrize(("text", "data", "problems"), WRONG, ids=[text for text, _, _ in WRONG])
def test_a_corrected_line_mends_the_file(text: str, data: object, problems: list[Told]) -> None:
    """Put in the place of the faulty line, it leaves nothing to complain about and the same meaning."""
    lines = decode(text.encode()).text.split("\n")
    mendable = [(number, line) for _, number, line in problems if line is not None]
    for number, line in mendable:
        lines[number - 1] = line

    after = look("\n".join(lines).encode())

    assert after == (data, [each for each in problems if each[2] is None])


def test_latin_1_is_told_and_read() -> None:
    """An old program's file is one fault, at its first å, ä or ö; the rest of the file is read."""
    source = decode("typ: kurs\ntitel: Fika på ån\n".encode("latin-1"))
    problem = source.problems[0]

    assert (problem.code, problem.position and (problem.position.line, problem.position.column)) == (
        "fil-utf8",
        (2, 14),
    )
    assert parse_plain(source.text) == {"typ": "kurs", "titel": "Fika på ån"}


def test_a_yaml_1_1_parser_would_have_changed_the_meaning() -> None:
    """Why scalars are text: the numbers, hours and words below are all something else to a plain loader."""
    text = "land: no\nstart: 13:30\ntid: 09.30\npostnummer: 01234\ntelefon: 0701740605\n"

    assert yaml.safe_load(text) == {"land": False, "start": 810, "tid": 9.3, "postnummer": 668, "telefon": 117948805}
    assert parse_plain(text) == {
        "land": "no", "start": "13:30", "tid": "09.30", "postnummer": "01234", "telefon": "0701740605"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("field", "written", "meaning"),
    [
        ("postnummer", "12345", "123 45"),
        ("postnummer", "SE-123 45", "123 45"),
        ("ort", "no", "no"),
        ("ort", "Null", "Null"),
    ],
)
def test_the_field_gives_a_value_its_meaning(field: str, written: str, meaning: str) -> None:
    """The look of a value decides nothing."""
    place = read_record(Place, parse_plain(f"namn: Huset\nslag: lokal\n{field}: {written}\n"))

    assert (place.problems, place.record and place.record.written()[field]) == ((), meaning)


@pytest.mark.parametrize(
    ("written", "code"), [("2026-02-30", "datum"), ("15/9", "datum"), ("", "falt-tomt"), ("snart", "datum")]
)
def test_an_impossible_day_is_a_problem_with_its_path(written: str, code: str) -> None:
    """The parser lets it through as text, so that the field can say what is wrong."""
    data = parse_plain(f"slag: termin\nnamn: Våren\nfrån: {written}\ntill: 2027-06-09\n")

    assert [(each.code, each.path) for each in read_record(SchoolPeriod, data).problems] == [(code, ("från",))]


def test_a_telephone_number_keeps_its_zero() -> None:
    """It would be lost for good had the parser made it a number."""
    text = "namn: F\nslag: ideell\nlättläst: Hej.\nkontakt:\n  sms: 0701740605\nkontrollerad: 2026-11-15\n"
    record = read_record(Organisation, parse_plain(text)).record

    assert record is not None
    assert record.written()["kontakt"] == {"sms": "070-174 06 05"}
