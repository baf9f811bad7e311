"""The next three dates on an entry's page, and the next one in lists."""

from datetime import date
from typing import Any

import pytest

from built_pages import answers, find, main_text, render, text_of, with_class
from torg.domain.activity import Notice
from torg.phrases.editions import speech_for
from torg.site.builders.next_times import NextTimes
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times
from torg.site.contexts import NextTime
from towns import TODAY, activity, notice, town

FIKA = "aktiviteter/handen/fika.html"


def _shown(today: date = TODAY, **changes: Any) -> list[str]:
    page = render(town([activity(**changes)]), today=today)[FIKA]
    return [text_of(each) for each in with_class(page, "next-times__item")]


def _listed(today: date = TODAY, **changes: Any) -> NextTime:
    entry = activity(**changes)
    shelf = Shelf(town([entry]), today, speech_for("sv"))
    return NextTimes(shelf, Times(shelf)).in_list(entry)


def test_called_off_and_moved_stand_among_the_three_dates_that_one_can_come_to() -> None:
    """What is called off is crossed out, and says why; a moved one stands on its new day, and says from where."""
    changes = [
        {"datum": "2026-11-26", "inställt": "Värden är sjuk"},
        {"datum": "2026-12-03", "flyttat till": "2026-12-04"},
    ]
    page = render(town([activity(ändringar=changes)]))[FIKA]
    assert [text_of(each) for each in with_class(page, "next-times__item")] == [
        "Torsdag 26 november 2026, 13.00–15.00 Inställt. Värden är sjuk.",
        "Fredag 4 december 2026, 13.00–15.00 Flyttat hit från torsdag 3 december.",
        "Torsdag 10 december 2026, 13.00–15.00",
        "Torsdag 17 december 2026, 13.00–15.00",
    ]
    assert [text_of(each) for each in find(page, "s")] == ["Torsdag 26 november 2026, 13.00–15.00"]
    ends = [each.get("data-end") for each in with_class(page, "next-times__item")]
    assert ends[:2] == ["2026-11-26T15:00", "2026-12-04T15:00"]


def test_a_day_that_was_moved_far_away_stands_last() -> None:
    """Its new day is not among those shown."""
    assert _shown(ändringar=[{"datum": "2026-11-26", "flyttat till": "2027-01-02"}]) == [
        "Torsdag 3 december 2026, 13.00–15.00",
        "Torsdag 10 december 2026, 13.00–15.00",
        "Torsdag 17 december 2026, 13.00–15.00",
        "Torsdag 26 november 2026, 13.00–15.00 Flyttat till lördag 2 januari 2027, 13.00–15.00, Handens lokal.",
    ]


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ({"datum": "2026-12-31", "tid": "21.00–01.00"}, "Torsdag 31 december 2026, 21.00–01.00 natten mot fredag"),
        ({"datum": "2026-12-31", "tid": "13.00"}, "Torsdag 31 december 2026, från 13.00"),
        ({"datum": "2026-12-31", "tid": "11.00–cirka 14.00"}, "Torsdag 31 december 2026, 11.00 till ungefär 14.00"),
        ({"datum": "2026-12-31", "tid": ["9.30–10.00", "10.30–11.00"]},
         "Torsdag 31 december 2026, 9.30–10.00 och 10.30–11.00"),
        ({"datum": "2026-12-31"}, "Torsdag 31 december 2026"),
        ({"från": "2026-12-04 17.00", "till": "2026-12-06 13.00"},
         "Fredag 4 december klockan 17.00 till söndag 6 december 2026 klockan 13.00"),
    ],
)  # fmt: skip
def test_each_sort_of_hours(times: dict[str, Any], words: str) -> None:
    """Past midnight, without an end, with a rough one, twice a day, all day, several days."""
    assert _shown(tider=[times]) == [words]


def test_the_place_stands_there_when_it_is_not_always_the_same() -> None:
    """With one place only it stands below."""
    weeks = {"jämna": "lokalen", "udda": "lokalen"}
    assert (_shown(plats=weeks)[0], main_text(render(town([activity()]))[FIKA]).count("Handens lokal")) == (
        "Torsdag 26 november 2026, 13.00–15.00",
        1,
    )


def test_the_only_date_is_said_once() -> None:
    """A rule that is a date is not repeated above it; a moved date stands on its new day alone."""
    only: dict[str, Any] = {"tider": [{"datum": "2026-12-31", "tid": "21.00–01.00"}]}
    moved = {**only, "ändringar": [{"datum": "2026-12-31", "flyttat till": "2027-01-02"}]}
    said = [answers(render(town([activity(**each)]))[FIKA])["När är det?"] for each in (only, moved)]
    assert said == [
        "Torsdag 31 december 2026, 21.00–01.00 natten mot fredag",
        "Lördag 2 januari 2027, 21.00–01.00 natten mot söndag Flyttat hit från torsdag 31 december.",
    ]


def test_after_a_pause() -> None:
    """The dates are those after it, and the words over them say so."""
    page = render(town([activity(**{"pausad till": "2026-12-31"})]))[FIKA]
    assert answers(page)["När är det?"].partition(" Torsdag 14")[0] == (
        "Närmaste datum efter uppehållet: Torsdag 7 januari 2027, 13.00–15.00"
    )


def test_a_note_has_its_dates_too() -> None:
    """As an activity has."""
    note = notice(tider=[{"datum": "2027-01-16", "tid": "12.00"}])
    page = render(town([activity()], [note]))["anslag/handen/schack.html"]
    assert [text_of(each) for each in with_class(page, "next-times__item")] == ["Lördag 16 januari 2027, från 12.00"]


@pytest.mark.parametrize(
    ("changes", "words", "end"),
    [
        ({}, "Nästa gång: torsdag 26 november, 13.00.", "2026-11-26T15:00"),
        ({"ändringar": [{"datum": "2026-11-26", "inställt": "Halka"}]},
         "Nästa gång: torsdag 3 december, 13.00.", "2026-12-03T15:00"),
        ({"pausad till": "2026-12-31"},
         "Nästa gång efter uppehållet: torsdag 7 januari 2027, 13.00.", "2027-01-07T15:00"),
        ({"tider": [{"datum": "2026-12-31", "tid": "13.00"}]}, "", ""),
        ({"tider": [{"datum": ["2026-12-30", "2026-12-31"], "tid": "13.00"}]},
         "Nästa gång: onsdag 30 december, 13.00.", "2026-12-31T00:00"),
        ({"tider": [{"datum": "2026-12-31", "tid": "13.00"}],
          "ändringar": [{"datum": "2026-12-31", "inställt": "Halka"}]}, "Inget nytt datum är bestämt.", ""),
        ({"tider": [{"datum": "2026-12-31", "tid": "13.00"}],
          "ändringar": [{"datum": "2026-12-31", "tid": "14.00"}]},
         "Nästa gång: torsdag 31 december, 14.00.", "2027-01-01T00:00"),
        ({"tider": [{"datum": "2026-12-31", "tid": "13.00"}],
          "ändringar": [{"datum": "2026-12-31", "flyttat till": "2027-01-02"}]}, "", ""),
        ({"tider": [{"från": "2026-11-20", "till": "2026-11-29"}, {"dag": "torsdag"}]},
         "Pågår till och med söndag 29 november.", "2026-11-30T00:00"),
        ({"tider": None}, "Inga fasta tider. Ring och fråga.", ""),
        ({"tider": [{"alltid öppet": "ja"}]}, "", ""),
        ({"tider": [{"dag": "torsdag", "period": "höstlov"}]}, "Inga datum är bestämda just nu. Ring och fråga.", ""),
    ],
)  # fmt: skip
def test_the_next_time_in_a_list(changes: dict[str, Any], words: str, end: str) -> None:
    """The next date that one can come to; nothing when the rule is that date; what to do when there is none."""
    assert _listed(**changes) == NextTime(words, end)


def test_a_note_without_times_needs_no_words() -> None:
    """One answers it, whenever."""
    note: Notice = notice()
    shelf = Shelf(town([], [note]), TODAY, speech_for("sv"))
    assert NextTimes(shelf, Times(shelf)).in_list(note) == NextTime("", "")


def test_no_list_says_today() -> None:
    """What happens on the day of the build is said by its date: the page may be read tomorrow."""
    assert _listed(date(2026, 11, 26)).words == "Nästa gång: torsdag 26 november, 13.00."
