"""What can be read safely is rewritten: `torg.bridge.form.mending`."""

from typing import Any

import pytest

from form_service import TODAY
from torg.bridge.form.mending import read_mended, sentence_mended
from torg.domain.organisation import Contact
from torg.domain.schedule.record import Change, Schedule


@pytest.mark.parametrize(
    ("model", "data", "written"),
    [
        (Contact, {"webb": "example.org/handen"}, {"webb": "https://example.org/handen"}),
        (Change, {"datum": "2026-11-26", "flyttat till": "27/11 2026"},
         {"datum": "2026-11-26", "flyttat till": "2026-11-27"}),
        (Schedule, {"dag": ["torsdag"], "tid": "13-15"}, {"dag": "torsdag", "tid": "13.00–15.00"}),
    ],
)  # fmt: skip
def test_what_is_meant_is_written(model: type[Any], data: dict[str, Any], written: dict[str, Any]) -> None:
    """And what was typed is left as it is."""
    before = repr(data)
    outcome = read_mended(model, data, TODAY)
    assert (outcome.problems, outcome.record and outcome.record.written(), repr(data)) == ((), written, before)


def test_what_can_not_be_known_is_told() -> None:
    """Beside what could be mended."""
    outcome = read_mended(Contact, {"webb": "example.org", "telefon": "12"}, TODAY)
    assert [each.path for each in outcome.problems] == [("telefon",)]


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("Torsdagar 13-15 fr.o.m. 14 Jan t.o.m. 20 maj", "Torsdagar 13-15 fr.o.m. 2027-01-14 t.o.m. 2027-05-20"),
        ("27/11 kl 18", "2026-11-27 kl 18"),
        ("Torsdagar 13-15", "Torsdagar 13-15"),
        ("Torsdagar 13-15, till 30 februari", ""),
        ("lite då och då från 14 jan", ""),
        (", ".join(f"{day} januari kl 18" for day in range(1, 9)), ""),
    ],
)
def test_a_sentence_has_all_its_dates_written_whole(line: str, mended: str) -> None:
    """In one go, so that nobody is told of one after the other."""
    assert sentence_mended(line, {}, TODAY) == mended


def test_a_day_without_its_year_is_told_with_the_coming_one() -> None:
    """Never written unasked: somebody else reads the date next year."""
    (found,) = read_mended(Change, {"datum": "2026-11-26", "flyttat till": "27 november"}, TODAY).problems
    assert found.params["förslag"] == "2026-11-27"
