"""Addresses that stay: `torg.outputs.ical.alive`."""

from datetime import UTC, date, datetime, timedelta

from factories import make_activity, make_catalogue, make_notice
from feeding import all_feeds, unfolded
from torg.outputs.ical.alive import ALIVE, gone_feeds, is_alive, quiet_feeds, remembered
from torg.outputs.ical.feeds import make_feed
from torg.outputs.ical.from_state import KnownFeed

TODAY = date(2026, 11, 22)
LONG_AGO = TODAY - ALIVE - timedelta(1)


def test_everything_in_the_catalogue_has_an_address() -> None:
    """What has no dates is an empty calendar with its name; what has a feed is not made twice."""
    catalogue = make_catalogue(
        activities=(make_activity(), make_activity("stod", tider=None, plats=None)), notices=(make_notice(),)
    )
    made = all_feeds(catalogue)

    quiet = {feed.path: feed for feed in quiet_feeds(catalogue, made)}

    assert (sorted(quiet), set(quiet) & set(made)) == (
        [
            "kalender/aktiviteter/frivilligcentralen/stod.ics",
            "kalender/anslag/frivilligcentralen/anslag-schack.ics",
            "kalender/intressen/natur.ics",
            "kalender/intressen/rora-sig.ics",
            "kalender/intressen/spel.ics",
            "kalender/omraden/angsbo.ics",
            "kalender/platser/natet.ics",
        ],
        set(),
    )
    lines = unfolded(b"".join(quiet["kalender/platser/natet.ics"].parts))
    assert [line for line in lines if line.startswith(("NAME:", "BEGIN:"))] == [
        "BEGIN:VCALENDAR", "NAME:På nätet", "BEGIN:VTIMEZONE", "BEGIN:STANDARD", "BEGIN:DAYLIGHT",
    ]  # fmt: skip


def test_what_went_keeps_its_address_for_180_days() -> None:
    """The day itself and the 180 after it."""
    days = [TODAY, TODAY - ALIVE, LONG_AGO, TODAY + timedelta(9)]

    assert (ALIVE.days, [is_alive(day, TODAY) for day in days]) == (180, [True, True, False, True])


def test_records_that_went_have_the_paths_that_they_had() -> None:
    """Activities, notices, organisations and places, sorted; what is too old or can be no record is nothing."""
    recent = datetime(2026, 6, 1, tzinfo=UTC)
    vanished = {
        "places/torget": recent,
        "organisations/handen": recent,
        "notices/handen/schack": recent,
        "activities/handen/fika": recent,
        "activities/handen/gammal": datetime(2026, 5, 25, 23, 59, tzinfo=UTC),
        **dict.fromkeys(
            (
                "site", "vocabularies/lasar", "activities/x", "activities/a/b/c", "places/../../x", "places/Å",
                "places/x\n", "places/", "kalender/x", "organisations/a/b",
            ),
            recent,
        ),
    }  # fmt: skip

    assert list(gone_feeds({key: each.date() for key, each in vanished.items()}, TODAY)) == [
        "kalender/aktiviteter/handen/fika.ics",
        "kalender/anslag/handen/schack.ics",
        "kalender/arrangorer/handen.ics",
        "kalender/platser/torget.ics",
    ]


def test_feeds_are_remembered_until_180_days_after_they_went() -> None:
    """What is made is not gone; what went today keeps that day; a path that is no feed's is forgotten."""
    earlier = {
        "kalender/alla.ics": KnownFeed("Allt förr", TODAY),
        "kalender/platser/borta.ics": KnownFeed("Borta"),
        "kalender/platser/fortfarande-borta.ics": KnownFeed("Fortfarande borta", TODAY - ALIVE),
        "kalender/platser/glomd.ics": KnownFeed("Glömd", LONG_AGO),
        "../hemligt.ics": KnownFeed("Utanför"),
        "kalender/../index.ics": KnownFeed("Utanför"),
        "index.html": KnownFeed("Start"),
    }

    assert remembered(earlier, [make_feed("kalender/alla.ics", "Allt")], TODAY) == {
        "kalender/alla.ics": KnownFeed("Allt"),
        "kalender/platser/borta.ics": KnownFeed("Borta", TODAY),
        "kalender/platser/fortfarande-borta.ics": KnownFeed("Fortfarande borta", TODAY - ALIVE),
    }
