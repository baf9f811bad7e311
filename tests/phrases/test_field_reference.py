"""The list of every key: `torg.phrases.field_reference`."""

from collections.abc import Iterator

from torg.domain.record import Record
from torg.phrases.field_reference import field_reference


def all_records(of: type[Record] = Record) -> Iterator[type[Record]]:
    """Every kind of record there is."""
    for record in of.__subclasses__():
        yield record
        yield from all_records(record)


NOT_FILES = {"Term", "Vocabularies", "_OneWord"}
"""Records that no file holds as such: common bases, and the collection of the vocabulary files."""


def test_every_record_has_exactly_one_section() -> None:
    """A record that is used in several places is described once."""
    headings = [line.lstrip("# ") for line in field_reference().splitlines() if line.startswith(("## ", "### "))]
    records = {record.__name__ for record in all_records() if record.__module__.startswith("torg.")}

    assert sorted(headings) == sorted((records - NOT_FILES) | {"Parts of records"})


def test_every_key_has_its_row_with_description_and_example() -> None:
    """The row is made from the field, so it says what the field says."""
    page = field_reference()

    assert (
        "| `första gången` | `first_visit` |  | Vad som händer första gången man kommer. "
        "| `{vem möter: Värden med grön sjal, vad händer: Vi visar var du kan sitta.}` |"
    ) in page.splitlines()


def test_a_needed_field_says_so() -> None:
    """`titel` can not be left out."""
    row = next(line for line in field_reference().splitlines() if line.startswith("| `titel` | `title` |"))

    assert row.split(" | ")[2] == "yes"


def test_keys_that_come_from_the_files_place_are_not_listed() -> None:
    """Nobody writes an id or an owner."""
    assert [line for line in field_reference().splitlines() if "`@" in line] == []


def test_examples_in_lists_are_quoted_only_when_yaml_needs_it() -> None:
    """A sentence with a comma would be two items."""
    page = field_reference()

    assert "`[prata-fika]`" in page
    assert "`{pris: 20, för: kaffe}`" in page
