"""Each entry's series, cut once for everyone who tells of them."""

from datetime import date

from torg.domain.activity import Entry
from torg.domain.calendar import Calendar
from torg.domain.schedule.occurrences import timetable
from torg.outputs.series.cutting import series_of
from torg.outputs.series.series import Series
from torg.outputs.series.window import Window


class SeriesBook:
    """The series of a town's entries on one day. Feeds and pages of one build share it."""

    def __init__(self, calendar: Calendar, today: date) -> None:
        """Begin a book.

        Args:
            calendar: red days and the school year.
            today: the day of the build.
        """
        self.calendar = calendar
        self.window = Window(today)
        self._known: dict[int, tuple[Entry, tuple[Series, ...]]] = {}

    @property
    def today(self) -> date:
        """The day of the build."""
        return self.window.today

    def of(self, entry: Entry) -> tuple[Series, ...]:
        """All series of an entry that belong in a feed today. An entry is known by what it is, not by its id."""
        known = self._known.get(id(entry))
        if known is None:
            cut = tuple(series_of(timetable(entry), self.calendar, self.window))
            known = self._known[id(entry)] = (entry, cut)  # kept with the entry, whose number is then nobody else's
        return known[1]
