"""Feeds of small towns in one line, and entries of every shape, for tests of calendars."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from calendars import TODAY, TOWN
from factories import make_activity, make_catalogue, make_place
from strategies import schedule_fields
from torg.domain.activity import Activity, Entry
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.schedule.dates import why_never
from torg.domain.schedule.occurrences import occurrences, timetable
from torg.domain.schedule.parts import DateRange
from torg.outputs.ical.feeds import Feed, FeedContext, entry_feed, feeds
from torg.outputs.ical.stamps import Stamp, Stamper, same_stamp
from torg.outputs.series.book import SeriesBook

HOST = "torg.example.org"
STAMP = Stamp(datetime(2026, 11, 15, 9, 30, tzinfo=UTC), 3616890)


def page_address(entry: Entry) -> str:
    """Where the entry's page is."""
    return f"https://{HOST}/aktiviteter/{entry.organisation}/{entry.id}.html"


def context(
    catalogue: Catalogue, *, today: date = TODAY, calendar: Calendar = TOWN, stamper: Stamper | None = None
) -> FeedContext:
    """The town on a day."""
    return FeedContext(catalogue, SeriesBook(calendar, today), HOST, page_address, stamper or same_stamp(STAMP))


def town_of(*activities: Activity, **more: Any) -> Catalogue:
    """A town with these activities, and every place that they name."""
    ids = dict.fromkeys(place for each in activities for place in each.all_place_ids)
    places = [make_place(place, namn=f"Huset {place}") for place in ids]
    return make_catalogue(activities=activities, places=places, **more)


def all_feeds(catalogue: Catalogue, **more: Any) -> Mapping[str, Feed]:
    """Every feed by its path."""
    return {feed.path: feed for feed in feeds(context(catalogue, **more))}


def feed_of(entry: Activity, **more: Any) -> bytes:
    """An activity's own feed."""
    return b"".join(all_feeds(town_of(entry), **more)[entry_feed(entry)].parts)


def events_of(entry: Activity, **more: Any) -> list[bytes]:
    """The activity's events, each as bytes."""
    return list(all_feeds(town_of(entry), **more)[entry_feed(entry)].parts[2:-1])


def unfolded(data: bytes) -> list[str]:
    """The lines as they were before folding."""
    return data.decode().replace("\r\n ", "").split("\r\n")[:-1]


def _near(value: Any) -> Any:
    """The value with its dates brought to the years around the demo's day."""
    if isinstance(value, Mapping):
        return {key: _near(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_near(each) for each in value]
    if isinstance(value, DateRange):
        return DateRange(*sorted((_near(value.first), _near(value.last))))
    if isinstance(value, date):
        day = min(value.day, 28) if value.month == 2 else value.day
        return value.replace(year=2025 + value.year % 4, day=day)
    return value


@st.composite
def entries(draw: st.DrawFn) -> Activity:
    """Activities with one to three schedules, and changes, a reserve day and a pause that meet their dates."""
    fields: dict[str, Any] = {"tider": draw(st.lists(schedule_fields().map(_near), min_size=1, max_size=3))}
    bare = make_activity(**fields)
    assume(not any(why_never(schedule, TOWN) == "bakvand" for schedule in bare.schedules))
    days = sorted(
        {each.day for each in occurrences(timetable(bare), TOWN, TODAY - timedelta(40), TODAY + timedelta(600))}
    )
    near = st.dates(TODAY - timedelta(40), TODAY + timedelta(600))
    chosen = st.sampled_from(days) | near if days else near
    fields["ändringar"] = draw(st.none() | st.lists(_changes(chosen), min_size=1, max_size=4)) if days else None
    fields["reservdag"] = draw(st.none() | chosen)
    fields["pausad till"] = draw(st.none() | st.none() | chosen)
    return make_activity(**fields)


@st.composite
def _changes(draw: st.DrawFn, days: st.SearchStrategy[date]) -> dict[str, Any]:
    what: Sequence[dict[str, Any]] = (
        {"inställt": "Värden är sjuk"},
        {"flyttat till": draw(days)},
        {"flyttat till": draw(days), "tid": "18.00–19.30", "plats": "ankaret"},
        {"tid": ["9.00–10.00", "11.00"]},
        {"plats": "ankaret"},
    )
    return {"datum": draw(days), **draw(st.sampled_from(what))}
