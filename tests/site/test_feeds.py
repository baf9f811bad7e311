"""Calendars in the site: stamped by git or by memory, and alive after what they were for has gone."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from archives import Archive
from factories import make_activity, make_catalogue
from small_town import FIKA, build_town, replace_in
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.history import History, Lack, no_history
from torg.outputs.ical.alive import ALIVE
from torg.outputs.ical.feeds import Feed
from torg.outputs.ical.from_history import TEXT_CHANGED, sequence_at
from torg.outputs.ical.from_state import read_state
from torg.outputs.series.book import SeriesBook
from torg.phrases.building import lack_sentence, lost_sentence, uncommitted_sentence
from torg.site import build
from torg.site.feeds import STATE, Past, host_of, sidecars, town_calendars

THEME = Path(__file__).parents[2] / "theme"
TODAY = date(2026, 11, 22)
FEED = "kalender/aktiviteter/frivilligcentralen/oppen-torsdagsfika.ics"
OTHER = "kalender/aktiviteter/frivilligcentralen/stickcafe.ics"
TWO = (make_activity(), make_activity("stickcafe", titel="Stickcafé"))


def _book(catalogue: Catalogue, today: date) -> SeriesBook:
    return SeriesBook(Calendar(catalogue.vocabularies.school_year), today)


def calendars(
    today: date, past: Past, activities: Sequence[str] = ("stickcafe",)
) -> tuple[dict[str, Feed], bytes | None]:
    """The feeds by path of a town with these activities, and what is to be remembered."""
    entries = [make_activity(each, titel=each.capitalize()) for each in activities]
    catalogue = make_catalogue(activities=entries)
    made = town_calendars(catalogue, _book(catalogue, today), "torg.example.org", past)
    return {feed.path: feed for feed in made.feeds}, made.state


def sequences(output: Path, path: str) -> set[int]:
    """The sequences of a feed's events."""
    return {int(found) for found in re.findall(r"^SEQUENCE:(\d+)", (output / path).read_text("utf-8"), re.MULTILINE)}


def renamed_site(content: Path) -> str:
    """The text of `site.yaml` with another name in it."""
    return (content / "site.yaml").read_text("utf-8").replace("Socialt torg", "Stora torget", 1)


def named(feed: Feed) -> tuple[str, bool]:
    """A feed's name, and whether it has events."""
    return feed.name, b"BEGIN:VEVENT" in b"".join(feed.parts)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """A repository with a small town of two activities."""
    made = Archive(tmp_path / "torg")
    build_town(made.folder, make_catalogue(activities=TWO))
    made.commit("2026-11-22T08:00:00Z", {"README.md": "Läs"})
    return made


def test_with_a_history_an_event_s_sequence_is_its_last_commit(archive: Archive, tmp_path: Path) -> None:
    """One entry is edited: its events rise, no others do, and nothing is remembered in the folder."""
    content, output = archive.folder / "content", tmp_path / "ut"
    first = build(content, output, THEME, TODAY)
    before = (output / OTHER).read_bytes()
    replace_in(content / FIKA, "Öppen torsdagsfika", "Torsdagsfika")
    archive.commit("2026-11-22T09:30:00Z", {})
    build(content, output, THEME, TODAY)

    moment = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    assert (sequences(output, FEED), (output / OTHER).read_bytes()) == ({sequence_at(moment)}, before)
    assert (first.feeds, first.notes, (output / STATE).exists()) == (
        len(list((output / "kalender").rglob("*.ics"))),
        (),
        False,
    )


def test_drafts_rise_and_their_commit_rises_above_them(archive: Archive, tmp_path: Path) -> None:
    """Two drafts are built one after the other, then committed the same day: each edit rises, and nothing falls."""
    content, output = archive.folder / "content", tmp_path / "ut"
    found: list[int] = []
    notes: list[tuple[str, ...]] = []
    title = "Öppen torsdagsfika"
    for new in ("Torsdagsfika", "Fika", "Fika"):
        replace_in(content / FIKA, title, new)
        notes.append(build(content, output, THEME, TODAY).notes)
        found += sequences(output, FEED)
        title = new
    archive.commit((TEXT_CHANGED + timedelta(minutes=5)).isoformat(), {})
    notes.append(build(content, output, THEME, TODAY).notes)
    found += sequences(output, FEED)

    start = sequence_at(TEXT_CHANGED)
    assert found == [start + 1, start + 2, start + 2, start + 5]
    assert notes == [(uncommitted_sentence(1),)] * 3 + [()]
    assert sequences(output, OTHER) == {start}


def test_a_draft_in_a_fresh_folder_is_known_by_the_history_alone(archive: Archive, tmp_path: Path) -> None:
    """Whatever day it is built on; and its commit is later, however little."""
    content = archive.folder / "content"
    archive.commit((TEXT_CHANGED + timedelta(minutes=5)).isoformat(), {"content/site.yaml": renamed_site(content)})
    replace_in(content / FIKA, "Öppen torsdagsfika", "Torsdagsfika")
    for number, day in enumerate((TODAY, TODAY + timedelta(1))):
        build(content, tmp_path / f"ut{number}", THEME, day)
    archive.commit((TEXT_CHANGED + timedelta(minutes=5)).isoformat(), {})
    build(content, tmp_path / "ut2", THEME, TODAY)

    start = sequence_at(TEXT_CHANGED) + 5
    assert [sequences(tmp_path / f"ut{number}", FEED) for number in range(3)] == [{start + 1}, {start + 1}, {start + 2}]


def test_a_damaged_state_is_put_aside_by_a_draft(archive: Archive, tmp_path: Path) -> None:
    """The history still knows when things changed, and the build says so."""
    (tmp_path / "ut").mkdir()
    (tmp_path / "ut" / STATE).write_bytes(b"?")
    replace_in(archive.folder / "content" / FIKA, "Öppen torsdagsfika", "Torsdagsfika")

    result = build(archive.folder / "content", tmp_path / "ut", THEME, TODAY)

    assert result.notes == (uncommitted_sentence(1), lost_sentence(STATE, f"{STATE}.gammal", history=True))


def test_a_renamed_entry_leaves_an_empty_calendar_for_180_days(archive: Archive, tmp_path: Path) -> None:
    """Also in a fresh clone, where nothing is remembered but the history; the new name has its events."""
    archive.git("mv", f"content/{FIKA}", "content/activities/frivilligcentralen/torsdagsfika.yaml")
    archive.commit("2026-11-22T10:00:00Z", {})
    subprocess.run(["git", "clone", "--quiet", str(archive.folder), str(tmp_path / "klon")], check=True)
    content = tmp_path / "klon" / "content"

    alive = []
    for number, day in enumerate((TODAY, TODAY + ALIVE, TODAY + ALIVE + timedelta(1))):
        build(content, tmp_path / f"ut{number}", THEME, day)
        path = tmp_path / f"ut{number}" / FEED
        alive.append(path.read_bytes().count(b"BEGIN:VEVENT") if path.exists() else None)
    new = tmp_path / "ut0" / FEED.replace("oppen-torsdagsfika", "torsdagsfika")

    assert (alive, new.read_bytes().count(b"BEGIN:VEVENT") > 0) == ([0, 0, None], True)
    assert b"NAME:Avslutat \xe2\x80\x93 Socialt torg L\xc3\xb6vk\xc3\xb6ping" in (tmp_path / "ut0" / FEED).read_bytes()


def test_without_a_history_the_output_folder_remembers(tmp_path: Path) -> None:
    """The same build again changes nothing; an edit raises its own entry's sequence by one, and says why it is so."""
    content, output = build_town(tmp_path, make_catalogue(activities=TWO)), tmp_path / "ut"
    notes = build(content, output, THEME, TODAY).notes
    state, before = (output / STATE).read_bytes(), (output / OTHER).read_bytes()
    again = build(content, output, THEME, TODAY)
    unchanged = (output / STATE).read_bytes() == state
    replace_in(content / FIKA, "Öppen torsdagsfika", "Torsdagsfika")
    build(content, output, THEME, TODAY)

    start = sequence_at(datetime(2026, 11, 22, tzinfo=UTC))
    assert (again.written, unchanged, notes) == (0, True, (lack_sentence(Lack.NO_REPOSITORY, STATE),))
    assert (sequences(output, FEED), (output / OTHER).read_bytes(), sequences(output, OTHER)) == (
        {start + 1},
        before,
        {start},
    )


@pytest.mark.parametrize("kind", ["skräp", "mapp", "länk"])
def test_a_state_that_can_not_be_read_is_put_aside(tmp_path: Path, kind: str) -> None:
    """The build goes on, says so, and throws nothing away; sequences still rise."""
    content, output = build_town(tmp_path, make_catalogue(activities=TWO)), tmp_path / "ut"
    build(content, output, THEME, TODAY)
    before = sequences(output, FEED)
    (output / STATE).unlink()
    if kind == "mapp":
        (output / STATE).mkdir()
    elif kind == "länk":
        (output / STATE).symlink_to(tmp_path / "annat")
    else:
        (output / STATE).write_bytes(b"\xff")

    result = build(content, output, THEME, TODAY)

    assert result.notes == (
        lack_sentence(Lack.NO_REPOSITORY, STATE),
        lost_sentence(STATE, f"{STATE}.gammal"),
    )
    assert (min(sequences(output, FEED)) > max(before), (tmp_path / "annat").exists()) == (True, False)
    assert (read_state((output / STATE).read_bytes()).lost, (output / f"{STATE}.gammal").is_symlink()) == (
        False,
        kind == "länk",
    )


def test_a_shallow_clone_says_what_is_lacking(archive: Archive, tmp_path: Path) -> None:
    """Its one commit is not when everything changed, so the state is used instead."""
    archive.commit("2026-11-22T11:00:00Z", {"README.md": "Läs mer"})
    source = f"file://{archive.folder}"
    subprocess.run(["git", "clone", "--quiet", "--depth=1", source, str(tmp_path / "klon")], check=True)

    result = build(tmp_path / "klon" / "content", tmp_path / "ut", THEME, TODAY)

    assert (result.notes, (tmp_path / "ut" / STATE).exists()) == ((lack_sentence(Lack.SHALLOW, STATE),), True)


def test_a_remembered_feed_keeps_its_name_and_is_empty_for_180_days() -> None:
    """Then it is forgotten; when it comes back it has its events."""
    nothing = no_history(Lack.NO_GIT)
    _, state = calendars(TODAY, Past(nothing), ("fika", "stickcafe"))
    path = "kalender/aktiviteter/frivilligcentralen/fika.ics"
    found = []
    for days, entries in ((1, ("stickcafe",)), (181, ("stickcafe",)), (181, ("fika",)), (182, ("stickcafe",))):
        earlier = read_state(state)
        feeds, later = calendars(TODAY + timedelta(days), Past(nothing, earlier), entries)
        found.append(named(feeds[path]) if path in feeds else None)
        state = later if days == 1 else state

    assert found == [("Fika", False), ("Fika", False), ("Fika", True), None]


def test_what_is_there_is_never_made_empty_by_the_past() -> None:
    """A record that has come back under the same name has its feed once, with its events."""
    gone = {"activities/frivilligcentralen/fika": TEXT_CHANGED, "places/handen-lokal": TEXT_CHANGED}

    feeds, state = calendars(TODAY, Past(History({}, gone=gone)), ("fika",))

    assert (named(feeds["kalender/aktiviteter/frivilligcentralen/fika.ics"]), state) == (("Fika", True), None)


def test_beside_each_calendar_lies_the_site_s_own_list_when_it_is_asked_for(tmp_path: Path) -> None:
    """Off by default; with it, one for every calendar, empty ones too, and nothing else changes."""
    content = build_town(tmp_path, make_catalogue(activities=TWO))
    build(content, tmp_path / "utan", THEME, TODAY)
    build(content, tmp_path / "med", THEME, TODAY, facit=True)

    plain, more = (
        {path.relative_to(tmp_path / each).as_posix() for path in (tmp_path / each).rglob("*.*") if path.is_file()}
        for each in ("utan", "med")
    )
    rows = json.loads((tmp_path / "med" / FEED.replace(".ics", ".json")).read_text("utf-8"))
    assert more - plain == {path.replace(".ics", ".json") for path in plain if path.endswith(".ics")}
    assert rows[0] == {
        "title": "Öppen torsdagsfika",
        "start": "2026-11-26T13:00",
        "end": "2026-11-26T15:00",
        "status": "planned",
        "place": "Handens lokal",
    }
    assert build(content, tmp_path / "med", THEME, TODAY).removed == len(more - plain)


def test_a_list_is_made_for_every_feed() -> None:
    """By the feed's path, also when there are no dates."""
    catalogue = make_catalogue(activities=TWO)
    feeds = town_calendars(catalogue, _book(catalogue, TODAY), "torg.example.org", Past()).feeds

    lists = dict(sidecars(catalogue, TODAY, feeds))

    assert list(lists) == [feed.path.replace(".ics", ".json") for feed in feeds]
    assert lists["kalender/platser/natet.json"] == b"[]\n"


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://torg.example.org", "torg.example.org"),
        ("https://Torg.Example.org:8080/nere/", "torg.example.org"),
        ("torg", "torg"),
    ],
)
def test_the_host_is_the_name_in_the_address(address: str, host: str) -> None:
    """Without port and path, in small letters."""
    assert host_of(address) == host


def test_a_preview_has_other_addresses_and_the_same_events(tmp_path: Path) -> None:
    """The host of the events is the one in site.yaml, whatever SITEURL says."""
    content = build_town(tmp_path, make_catalogue(activities=TWO))
    shutil.copy(Path(__file__).parents[2] / "pelicanconf.py", tmp_path)
    settings = [
        "-e",
        "TORG_PAPER=null",
        'TORG_TODAY="2026-11-22"',
        'SITEURL="https://prov.example.com"',
        f'THEME="{THEME}"',
    ]
    command = ["-m", "pelican", str(content), "-s", str(tmp_path / "pelicanconf.py"), "-o", str(tmp_path / "ut")]

    subprocess.run([sys.executable, *command, *settings], check=True, capture_output=True)

    text = (tmp_path / "ut" / FEED).read_text("utf-8").replace("\n ", "")
    assert set(re.findall(r"^UID:.*@(.*)", text, re.MULTILINE)) == {"torg.example.org"}
    assert set(re.findall(r"^URL:https://([^/]*)", text, re.MULTILINE)) == {"prov.example.com"}
