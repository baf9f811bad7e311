"""Series that are cut once."""

from calendars import TODAY, TOWN
from factories import make_activity
from torg.domain.schedule.occurrences import timetable
from torg.outputs.series.book import SeriesBook
from torg.outputs.series.cutting import series_of
from torg.outputs.series.window import Window


def test_an_entry_is_cut_once() -> None:
    """As the cutting gives it; asked again, the very same."""
    entry = make_activity()
    book = SeriesBook(TOWN, TODAY)
    first = book.of(entry)
    assert first == tuple(series_of(timetable(entry), TOWN, Window(TODAY)))
    assert book.of(entry) is first
    assert book.today == TODAY


def test_two_entries_with_the_same_id() -> None:
    """Each has its own series."""
    first, second = make_activity(), make_activity(tider=[{"datum": "2027-01-14", "tid": "9–10"}])
    book = SeriesBook(TOWN, TODAY)
    assert [len(book.of(each)) for each in (first, second)] == [
        len(list(series_of(timetable(each), TOWN, Window(TODAY)))) for each in (first, second)
    ]
    assert [each.parts for each in book.of(second)] == [("20270114",)]
