"""The canonical writing: one record, one text, and back to the same record."""

from collections.abc import Mapping
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from core_yaml import load_core
from factories import ACTIVITY, make_activity, make_notice, make_organisation, make_place, make_site, make_vocabularies
from strategies import schedules
from torg.domain.activity import Activity
from torg.domain.organisation import Contact
from torg.domain.record import IDENTITY, OWNER, Record
from torg.domain.vocabularies import AvoidedWord
from torg.store.examine import examine
from torg.store.normalise import decode
from torg.store.parse import parse_plain
from torg.store.write import write, write_word_list

WHOLE = """\
# yaml-language-server: $schema=../../schema/activity.schema.json
titel: "Öppen torsdagsfika"
typ: aktivitet
intresse: [prata-fika]
lättläst: |
  Vi dricker kaffe.
  Kom som du är.
tider:
  - dag: [måndag, onsdag]
    tid: 13.00–15.00
    utom: [sportlov, 2027-05-07]
    röda dagar: nej
plats: handen-lokal
kostnad:
  pris: 20
  för: kaffe
anmälan: nej
första gången:
  vem möter: "Värden med grön sjal"
att veta:
  - "Rullator går bra."
  - "Säg: hej."
kontakt:
  telefon: 0980-31 92 05
kontrollerad: 2026-11-15
"""


def read_back(text: str, record: Record) -> Record:
    """The record that a written text means, with the identity of its file."""
    source = decode(text.encode())
    data: Any = parse_plain(source.text)
    data = examine(source.text).data if data is None else data
    identity = {IDENTITY: getattr(record, "id", None), OWNER: getattr(record, "organisation", None)}
    known = {field.alias for field in type(record).model_fields.values()}
    return type(record).read({**data, **{key: value for key, value in identity.items() if key in known}})


def test_a_whole_entry_is_written_like_this() -> None:
    """The order of fields, flow for words, blocks for texts, quotes around free text."""
    times = {"dag": "mån, ons", "tid": "kl 13-15", "utom": ["sportlov", "7 maj 2027"], "röda dagar": "NEJ"}
    record = make_activity(
        kontakt={"telefon": "0980319205"},
        kostnad={"för": "kaffe", "pris": "20 kr"},
        tider=[times],
        lättläst="Vi dricker kaffe.\nKom som du är.",
        **{"första gången": {"vem möter": "Värden med grön sjal"}, "att veta": ["Rullator går bra.", "Säg: hej."]},
    )

    assert write(record) == WHOLE


@pytest.mark.parametrize(
    "record",
    [make_activity(), make_notice(), make_organisation(), make_place(), make_site()],
    ids=lambda record: type(record).__name__,
)
def test_every_record_is_read_back_equal(record: Record) -> None:
    """And written the same again."""
    again = read_back(write(record), record)

    assert (again, write(again)) == (record, write(record))


TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(str.strip)
TEMPTING = st.sampled_from(["", " ", "- a: b", "# c", "---", "|", "\ta"])
BLOCKS = st.lists(st.one_of(TEXTS, TEMPTING), min_size=1, max_size=5).map("\n".join).filter(str.strip)
LINES = st.one_of(TEXTS, st.sampled_from(["no", "13.00", "0701", "1e3", "~", "=", "- a", "a: b", "a #b", "[a]", "”a”"]))


@st.composite
def activities(draw: st.DrawFn) -> Activity:
    """Any activity that can be read: free text of every sort, schedules of every shape."""
    data: dict[str, Any] = {**ACTIVITY, "titel": draw(LINES), "lättläst": draw(BLOCKS)}
    optional: Mapping[str, st.SearchStrategy[Any]] = {
        "text": BLOCKS,
        "tider": st.lists(schedules().map(lambda schedule: schedule.written()), min_size=1, max_size=2),
        "plats": st.sampled_from(["a", ["a", "b-1"], {"jämna": "no", "udda": "2027"}]),
        "kostnad": st.sampled_from(["20", {"pris": "20", "för": "Te: gott", "tillval": [{"pris": "5", "för": "no"}]}]),
        "anmälan": st.sampled_from(["ja", "helst", {"krävs": "ja", "hur": ["ring", "sms"], "senast": "2027-01-29"}]),
        "första gången": st.fixed_dictionaries(
            {"vem möter": LINES, "följa med": st.fixed_dictionaries({"vem": LINES})}
        ),
        "att veta": st.lists(LINES, min_size=1, max_size=3),
        "märken": st.lists(st.sampled_from(["on", "no", "n", "12", "a-b"]), min_size=1, max_size=3),
        "ta med": LINES,
    }
    for key in draw(st.sets(st.sampled_from(sorted(optional)))):
        data[key] = draw(optional[key])
    return Activity.read(data)


@given(activities())
def test_reading_what_was_written_gives_the_record_back(record: Activity) -> None:
    """Law: whatever stands in its texts."""
    text = write(record)

    assert read_back(text, record) == record
    assert write(read_back(text, record)) == text


@given(activities())
def test_every_yaml_reader_gives_the_same_texts(record: Activity) -> None:
    """YAML 1.1 and YAML 1.2 may see numbers and days, but never other ones."""
    text = write(record)
    wanted = yaml.load(text, Loader=yaml.BaseLoader)

    assert as_text(yaml.safe_load(text)) == wanted
    assert as_text(load_core(text)) == wanted


def as_text(value: Any) -> Any:
    """The value with every scalar as text."""
    if isinstance(value, dict):
        return {str(key): as_text(each) for key, each in value.items()}
    return [as_text(each) for each in value] if isinstance(value, list) else str(value)


def test_a_word_list_is_written_with_its_own_schema() -> None:
    """Items with dashes; an empty list is a list."""
    words = make_vocabularies().avoided_words

    assert write_word_list("undvik", words).splitlines() == [
        "# yaml-language-server: $schema=../schema/vocabulary-undvik.schema.json",
        '- undvik: "målgrupp*"',
        "  skriv: dig som",
        '  varför: "Det är ett kontorsord."',
        "- undvik: insats",
        "  skriv: hjälp",
        '  varför: "Det är ett kontorsord."',
    ]
    assert write_word_list("undvik", ()).splitlines()[1:] == ["[]"]
    again: Any = parse_plain(write_word_list("undvik", words))
    assert [AvoidedWord.read(item) for item in again] == list(words)


def test_long_lists_stand_on_lines_of_their_own() -> None:
    """As do those whose items need quotes."""
    record = make_activity(märken=[f"ett-ganska-langt-marke-{number}" for number in range(6)])

    assert "\n  - ett-ganska-langt-marke-0\n" in write(record)


def test_a_part_of_a_file_is_no_file() -> None:
    """There would be nowhere to put it."""
    with pytest.raises(TypeError, match="Contact"):
        write(Contact())
    with pytest.raises(KeyError):
        write_word_list("egen", ())
