"""Words of the paper in plain sentences."""

from collections.abc import Sequence
from datetime import date

from torg.phrases import paper
from torg.phrases import plain_tables as tables
from torg.phrases.paper import PAGE_NUMBER
from torg.phrases.plain_base import PlainBase


class PlainPaper(PlainBase):
    """Cover, headings and the back of a leaflet."""

    def valid_until(self, last: date) -> str:
        """How long the paper is right."""
        return self.say("Bladet gäller till: {day}", day=self.short_day(last))

    def printed(self, today: date) -> str:
        """The day that the paper was made."""
        return self.say("Tryckt: {day}", day=self.short_day(today))

    def paper_period(self, first: date, last: date) -> str:
        """The days that the paper tells of."""
        return self.days_between(first, last, year=True)

    def short_days(self, days: Sequence[date], *, year: bool = True) -> str:
        """Days without their weekday: a year where the next day has another, and after the last, if asked for."""
        if self._swedish:
            return paper.short_days(days, year=year)
        after = [*(day.year for day in days[1:]), 0]
        told = zip(days, after, strict=True)
        return self.listed([self.short_day(day, year=year and day.year != then) for day, then in told])

    def paper_closed(self, days: Sequence[date], *, year: bool = True) -> str:
        """On which days it is closed."""
        return self.say("Stängt: {days}.", days=self.short_days(days, year=year))

    def see_page(self, title: str) -> str:
        """Where something else is told of; `title` in the edition's words."""
        return self.beside(title, self.say("sidan {page}", page=PAGE_NUMBER))

    def page_words(self) -> str:
        """The number of a page."""
        return self.say("Sidan {page}", page=PAGE_NUMBER)

    def weekdays(self, days: Sequence[int]) -> str:
        """Weekdays without dates, 0 for Monday: the first and the last of three or more that follow each other."""
        named = [self.weekday(day) for day in days]
        if paper.in_a_row(days):
            return self.capital(self.shape(tables.RANGE).format(first=named[0], last=named[-1]))
        return self.capital(self.listed(named))

    def slip_since(self, day: date) -> str:
        """Since when things have changed, on a correction slip."""
        return self.say("Det här har ändrats sedan {day}.", day=self.short_day(day))

    def left_out(self, number: int) -> str:
        """That there is more than the paper holds."""
        more = self.many("Det finns {n} sak till.", "Det finns {n} saker till.", number)
        return self.together(more, self.say("De fick inte plats här. Ring oss så berättar vi."))

    def qr_about(self, title: str) -> str:
        """What a pattern leads to, for those who do not see it."""
        return self.say("En bild med ett rutmönster. Den leder till sidan om: {title}", title=title)

    def whole_town(self, town: str) -> str:
        """The leaflet with everything."""
        return self.say("Hela orten: {town}", town=town)

    def as_page(self, title: str) -> str:
        """A link to the page that tells the same as a leaflet."""
        return self.say("Läs på webbsidan: {title}", title=title)

    def fetch_leaflet(self, title: str) -> str:
        """A link from a page to its leaflet."""
        return self.say("Hämta bladet: {title}", title=title)

    def pdf_about(self, pages: int, kilobytes: int) -> str:
        """What sort of file a leaflet is, and how large."""
        size = self.say("{number} kB", number=self.number(kilobytes))
        return self.beside(self.numerals("PDF"), self.many("{n} sida", "{n} sidor", pages), size)
