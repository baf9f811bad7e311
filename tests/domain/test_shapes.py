"""What a record type looks like from outside."""

import pytest

from torg.domain.activity import Activity
from torg.domain.organisation import Contact, Organisation
from torg.domain.places import Place
from torg.domain.record import Record
from torg.domain.schedule.record import Schedule
from torg.domain.shapes import (
    choices,
    example_lines,
    example_of,
    field_at,
    fields_by_key,
    home_of,
    inline,
    is_list,
    record_in,
    types_in,
)
from torg.domain.site import HumanPhone, Site
from torg.domain.terms import SignUp, SignUpNeed
from torg.problems import DataPath

RECORDS: tuple[type[Record], ...] = (Activity, Organisation, Place, Site)


def test_keys_are_swedish_and_without_those_that_the_store_adds() -> None:
    """In the order of the fields; `@id` is no key in a file."""
    assert list(fields_by_key(Contact)) == ["roll", "telefon", "ring", "sms", "e-post", "webb"]
    assert "@id" not in fields_by_key(Organisation)


@pytest.mark.parametrize(
    ("key", "record", "several"),
    [("titel", None, False), ("intresse", None, True), ("tider", Schedule, True), ("anmälan", SignUp, False)],
)
def test_a_field_tells_what_is_written_under_it(key: str, record: type[Record] | None, several: bool) -> None:
    """Its record, and whether there may be several."""
    field = fields_by_key(Activity)[key]
    assert (record_in(field), is_list(field.annotation)) == (record, several)


def test_types_are_found_inside_unions_and_mappings() -> None:
    """Only the values of a mapping count."""
    assert set(types_in(dict[int, str | None])) == {str, type(None)}


@pytest.mark.parametrize(
    ("model", "key", "expected"),
    [
        (SignUp, "krävs", tuple(need.value for need in SignUpNeed)),
        (SignUp, "hur", ("ring", "sms", "e-post", "webb", "på plats")),
        (Organisation, "namn", ()),
    ],
)
def test_the_choices_of_a_field_are_its_words(model: type[Record], key: str, expected: tuple[str, ...]) -> None:
    """Through lists too; a free text has none."""
    assert choices(fields_by_key(model)[key]) == expected


@pytest.mark.parametrize(
    ("path", "owner", "key", "known"),
    [
        (("titel",), Activity, "titel", True),
        (("tider", 0, "dag"), Schedule, "dag", True),
        (("tider", 0), Activity, "tider", True),
        (("anmälan", "färg"), SignUp, "färg", False),
        (("titel", "mer"), Activity, "titel", True),
        ((), Activity, "", False),
    ],
)
def test_a_path_leads_to_a_record_and_a_key(path: DataPath, owner: type[Record], key: str, known: bool) -> None:
    """Numbers are passed over; what lies under a plain value is passed over too."""
    found = field_at(Activity, path)
    assert (found[0], found[1], found[2] is not None) == (owner, key, known)


@pytest.mark.parametrize(
    ("model", "key", "home"),
    [(Activity, "telefon", "kontakt"), (Activity, "dag", "tider"), (Activity, "pris", "kostnad"), (Activity, "x", None),
     (Organisation, "e-post", "kontakt"), (Organisation, "namn", None)],
)  # fmt: skip
def test_a_key_at_the_wrong_level_has_a_home(model: type[Record], key: str, home: str | None) -> None:
    """A telephone belongs under the contact, though sign-up has one as well."""
    assert home_of(model, key) == home


@pytest.mark.parametrize("model", [*RECORDS, HumanPhone])
def test_examples_make_a_valid_record(model: type[Record]) -> None:
    """Every required field's example is accepted, so that a stand-in never breaks a record."""
    data = {key: example_of(field) for key, field in fields_by_key(model).items() if field.is_required()}
    assert sorted(model.read(data).written()) == sorted(data)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("titel", "titel: Öppen torsdagsfika"),
        ("intresse", "intresse: [prata-fika]"),
        ("kontrollerad", "kontrollerad: 2026-11-15"),
        ("lättläst", "lättläst: |\n  Vi dricker kaffe vid runda bord.\n  Du behöver inte säga något om du inte vill."),
        ("tider", "tider:\n  - dag: torsdag\n    tid: 13.00–15.00\n    röda dagar: nej"),
        ("kontakt", "kontakt:\n  roll: Värden\n  telefon: 0980-31 92 05\n  ring: torsdagar 9–12"),
    ],
)
def test_an_example_is_written_as_it_stands_in_a_file(key: str, expected: str) -> None:
    """One line when it is one thing; several when it has parts."""
    assert example_lines(key, fields_by_key(Activity)[key]) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("kaffe", "kaffe"),
        ("Obs: kaffe", '"Obs: kaffe"'),
        ("kaffe #1", '"kaffe #1"'),
        ("", '""'),
        ("*kaffe", '"*kaffe"'),
        ('"kaffe"', '"\\"kaffe\\""'),
        ("kaffe:", '"kaffe:"'),
        (["a", "b"], "[a, b]"),
        ({"pris": "20", "för": "kaffe, te"}, '{pris: 20, för: "kaffe, te"}'),
    ],
)
def test_a_value_is_quoted_only_where_it_must_be(value: object, expected: str) -> None:
    """Signs that mean something in a file need quotes."""
    assert inline(value) == expected
