"""The way to every page by time, and the making of them all."""

from collections.abc import Iterator
from datetime import date, timedelta

from torg.site import routes
from torg.site.builders.days import DayPages
from torg.site.builders.happenings import Happenings
from torg.site.builders.ways import Ways, week_moment, week_title
from torg.site.builders.weekdays import WeekdayPages
from torg.site.builders.weeks import WeekPages
from torg.site.contexts import Made, Name, Way, WhenPage


def when_pages(happenings: Happenings, ways: Ways) -> Iterator[Made]:
    """Every page by time, and the one that leads to them."""
    yield _index(happenings, ways)
    days = DayPages(happenings, ways)
    yield from days.today_and_tomorrow()
    yield from WeekPages(happenings, ways, days).all()
    yield from WeekdayPages(happenings, ways).all()


def _index(happenings: Happenings, ways: Ways) -> Made:
    desk, agenda = happenings.desk, happenings.agenda
    page = WhenPage(
        trail=desk.trail(routes.WHEN),
        title=happenings.desk.speech.days.when_title,
        lead=happenings.desk.speech.days.about_when,
        made=ways.made(routes.WHEN),
        near=ways.near(routes.WHEN),
        weekdays=ways.weekdays(routes.WHEN),
        weeks=tuple(_week(ways, monday) for monday in agenda.weeks),
    )
    about = happenings.desk.speech.when_description(desk.shelf.catalogue.site.town)
    return Made(routes.WHEN, "when", page, happenings.desk.speech.days.when_title, about, routes.WHEN)


def _week(ways: Ways, monday: date) -> Way:
    """A week with how much there is, and its red days and eves."""
    note = ways.note(monday + timedelta(number) for number in range(7))
    return Way(Name((), week_title(ways.speech, monday), week_moment(monday)), routes.week_path(monday), note)
