"""Stamps from the archive: `torg.outputs.ical.from_history`."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factories import make_activity, make_catalogue, make_notice, make_place
from feeding import all_feeds, feed_of, unfolded
from torg.domain.history import History
from torg.outputs.ical.feeds import entry_feed
from torg.outputs.ical.from_history import TEXT_CHANGED, history_stamper, sequence_at, stamp_at
from torg.outputs.ical.stamps import Stamp

GOLDEN = Path(__file__).parent / "text_changed.txt"
LATER = TEXT_CHANGED + timedelta(days=30)
FIKA = make_activity("fika", "handen", plats="lokalen")
PLACES = {"lokalen": make_place("lokalen"), "torget": make_place("torget")}
KEYS = (
    "activities/handen/fika",
    "organisations/handen",
    "places/lokalen",
    "site",
    "vocabularies/lasar",
    "vocabularies/intressen",
)


def test_an_event_changed_when_the_code_last_changed_if_nothing_else_is_newer() -> None:
    """Files that are older, and files that nobody knows of, do not matter."""
    old = dict.fromkeys(KEYS, datetime(2026, 1, 1, tzinfo=UTC))

    assert [history_stamper(changed, PLACES)(FIKA, b"") for changed in (old, {})] == [stamp_at(TEXT_CHANGED)] * 2


@pytest.mark.parametrize("key", KEYS)
def test_an_event_changed_with_anything_that_it_is_made_of(key: str) -> None:
    """Its own file, its organisation, its place, the site, the school year and the interests."""
    changed = {**dict.fromkeys(KEYS, datetime(2026, 1, 1, tzinfo=UTC)), key: LATER}

    assert history_stamper(changed, PLACES)(FIKA, b"") == stamp_at(LATER)


@pytest.mark.parametrize(
    "key", ["activities/handen/annan", "organisations/verkstan", "places/torget", "vocabularies/marken", "notices/x/y"]
)
def test_an_event_did_not_change_with_anything_else(key: str) -> None:
    """Other entries, owners, places and word lists do not touch it."""
    assert history_stamper({key: LATER}, PLACES)(FIKA, b"") == stamp_at(TEXT_CHANGED)


def test_a_notice_has_its_own_file() -> None:
    """A notice and an activity with the same id are two."""
    stamper = history_stamper({"notices/handen/fika": LATER}, PLACES)

    assert (stamper(make_notice("fika", "handen"), b""), stamper(FIKA, b"")) == (
        stamp_at(LATER),
        stamp_at(TEXT_CHANGED),
    )


def test_sequences_are_minutes_since_2020() -> None:
    """Never below 0, never above what a calendar program can hold, and whole seconds in the moment."""
    days = (datetime(2020, 1, 1, tzinfo=UTC), datetime(2020, 1, 2, tzinfo=UTC), datetime(1999, 1, 1, tzinfo=UTC))
    assert [sequence_at(day) for day in days] == [0, 1440, 0]
    assert sequence_at(datetime(9999, 1, 1, tzinfo=UTC)) == 2**31 - 1
    assert stamp_at(datetime(2020, 1, 1, 0, 1, 59, 999, tzinfo=UTC)) == Stamp(
        datetime(2020, 1, 1, 0, 1, 59, tzinfo=UTC), 1
    )


def test_an_edit_raises_the_stamps_of_its_own_entry_only() -> None:
    """The other events stay the same to the byte, in every feed."""
    fika, kor = make_activity("fika"), make_activity("kor", "forsamlingen")
    catalogue = make_catalogue(activities=(fika, kor))
    before = {"activities/frivilligcentralen/fika": LATER, "activities/forsamlingen/kor": LATER}
    edited = History(before, frozenset({"activities/frivilligcentralen/fika"})).moments()

    old, new = (all_feeds(catalogue, stamper=history_stamper(each, catalogue.places)) for each in (before, edited))

    changed = [
        {line for line in unfolded(b"".join(new[path].parts)) if line not in unfolded(b"".join(old[path].parts))}
        for path in map(entry_feed, (fika, kor))
    ]
    moment = LATER + timedelta(minutes=1)
    written = f"{moment:%Y%m%dT%H%M%SZ}"
    assert changed == [
        {f"DTSTAMP:{written}", f"LAST-MODIFIED:{written}", f"SEQUENCE:{sequence_at(moment)}"},
        set(),
    ]


def test_other_bytes_need_another_moment(update_golden: bool) -> None:
    """Whoever changes what events say sets TEXT_CHANGED, or nobody's calendar program will notice.

    `pytest --update-golden` writes the bytes anew, but only together with a later moment.
    """
    sample = make_activity(
        **{
            "tider": [
                {"dag": ["måndag", "torsdag"], "tid": ["9.30–10.00", "13.00"], "utom": ["2027-01-04"]},
                {"datum": "2027-05-22", "plats": "ankaret"},
                {"dag": "tredje onsdagen", "tid": "21.00–01.00", "från": "2026-11-01", "till": "2027-04-01"},
            ],
            "ändringar": [
                {"datum": "2026-12-03", "inställt": "Värden är sjuk; vi ses sedan, hoppas vi"},
                {"datum": "2026-12-10", "flyttat till": "2026-12-11", "tid": "15–cirka 16"},
                {"datum": "2026-12-17", "tid": "16–17", "plats": "ankaret"},
            ],
            "reservdag": "2027-05-29",
            "första gången": {"vem möter": "Värden med grön sjal", "vad händer": "Vi visar var du kan sitta."},
        }
    )
    text = feed_of(sample).decode().replace("\r\n", "\n")
    moment, _, bytes_before = GOLDEN.read_text("utf-8").partition("\n") if GOLDEN.exists() else ("", "", "")
    now = TEXT_CHANGED.isoformat()
    if update_golden and (text != bytes_before) and now > moment:
        GOLDEN.write_text(f"{now}\n{text}", encoding="utf-8")
        moment, bytes_before = now, text

    assert (text, now) == (bytes_before, moment), "set TEXT_CHANGED to the present moment, then update the golden file"
