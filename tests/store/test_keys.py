"""How a line with a key looks."""

import pytest

from torg.store.keys import ENTRY, ITEM, TIGHT, known_keys, without_colon


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("titel: Fika", ("", "titel", "Fika")),
        ("  - dag: torsdag", ("  - ", "dag", "torsdag")),
        ("kontakt:", ("", "kontakt", None)),
        ("röda dagar:   nej", ("", "röda dagar", "nej")),
        ('"a: b": c', ("", '"a: b"', "c")),
        ("länk:x: y", ("", "länk:x", "y")),
    ],
)
def test_a_field_has_a_lead_a_key_and_a_value(line: str, parts: tuple[str, str, str | None]) -> None:
    """The key ends at the first colon with a space after it."""
    match = ENTRY.match(line)

    assert match
    assert match.group("lead", "key", "value") == parts


@pytest.mark.parametrize("line", ["titel:Fika", "- fika", "fika", "[a]: b", "# a: b", "https://example.org"])
def test_other_lines_are_no_fields(line: str) -> None:
    """No colon with a space after it, or a sign that begins something else."""
    assert ENTRY.match(line) is None


def test_a_tight_line_lacks_its_space() -> None:
    """An address and an hour are not keys."""
    found = [bool(TIGHT.match(line)) for line in ("titel:Fika", "  - dag:fre", "https://a.b", "13:30", "titel: a")]

    assert found == [True, True, False, False, False]


def test_an_item_begins_with_its_last_dash() -> None:
    """Several dashes are several lists."""
    found = [match and match.group("lead", "value") for match in map(ITEM.match, ("- a", "  - - b", "-", "-a"))]

    assert found == [("-", "a"), ("  - -", "b"), ("-", None), None]


def test_keys_are_known_from_all_records() -> None:
    """Those of parts too, and none that comes from the file's place."""
    keys = known_keys()

    assert {"titel", "röda dagar", "vem möter", "krisnummer", "följer av"} <= keys
    assert [key for key in keys if key.startswith("@")] == []


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("titel = Fika", ("titel", "Fika")),
        ("titel; Fika", ("titel", "Fika")),
        ("röda dagar nej", ("röda dagar", "nej")),
        ("vem möter Värden", ("vem möter", "Värden")),
        ("hej Fika", None),
        ("titeln är", None),
    ],
)
def test_a_known_key_may_lack_its_colon(line: str, parts: tuple[str, str] | None) -> None:
    """The longest key counts."""
    match = without_colon().match(line)

    assert (match and match.group("key", "value")) == parts
