"""The sitemap, robots.txt and the feed of what is new."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from xml.etree.ElementTree import fromstring

from atom_feeds import ATOM as SPACE
from atom_feeds import faults
from torg.domain.catalogue import Catalogue
from torg.domain.history import History, Lack, no_history
from torg.site.beside import Beside
from towns import TODAY, activity, notice, town

LATE = datetime(2026, 11, 21, 10, tzinfo=UTC)
EARLY = datetime(2026, 11, 2, 10, tzinfo=UTC)
PAGES = [
    ("index.html", (b"<title>",)),
    ("aktiviteter/handen/fika.html", (b"",)),
    ("arrangorer/handen.html", (b"",)),
    ("404.html", (b"",)),
    ("min-lista.html", (b"",)),
    ("monster.html", (b'<meta name="robots" content="noindex">',)),
    ("kalender/alla.ics", (b"",)),
]


def _files(catalogue: Catalogue, history: History | None = None) -> Mapping[str, bytes]:
    beside = Beside(catalogue, TODAY, "torg.example.org", history or no_history(Lack.NO_GIT))
    return {path: b"".join(parts) for path, parts in beside.files(PAGES)}


def _sitemap(content: bytes) -> list[tuple[str, str | None]]:
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    return [(each.findtext(f"{space}loc", ""), each.findtext(f"{space}lastmod")) for each in fromstring(content)]


def _news(content: bytes) -> list[tuple[str, str]]:
    assert faults(content) == []
    entries = fromstring(content).iter(f"{SPACE}entry")
    return [(each.findtext(f"{SPACE}title", ""), each.findtext(f"{SPACE}updated", "")) for each in entries]


def test_what_there_is() -> None:
    """Three files, and robots are shown the sitemap."""
    files = _files(town([activity()]))
    assert sorted(files) == ["nytt.atom", "robots.txt", "sitemap.xml"]
    assert b"Sitemap: https://torg.example.org/sitemap.xml\n" in files["robots.txt"]


def test_the_sitemap_leaves_out_what_nobody_should_find() -> None:
    """Neither the page for what is not there, nor what says so itself, nor calendars. Without a history: no moments."""
    root = "https://torg.example.org/"
    assert _sitemap(_files(town([activity()]))["sitemap.xml"]) == [
        (root, None),
        (f"{root}aktiviteter/handen/fika.html", None),
        (f"{root}arrangorer/handen.html", None),
    ]


def test_a_page_changed_when_anything_on_it_did() -> None:
    """An entry's page with its place; an organisation's with its entries."""
    history = History({"activities/handen/fika": EARLY, "places/lokalen": LATE, "organisations/handen": EARLY})
    late, early = "2026-11-21T10:00:00Z", "2026-11-02T10:00:00Z"
    assert [changed for _, changed in _sitemap(_files(town([activity()]), history)["sitemap.xml"])] == [
        None,
        late,
        early,
    ]


def test_news_follow_the_entry_s_own_file() -> None:
    """A place that changes makes no news of all that happens there."""
    catalogue = town([activity(), activity("sang", titel="Sång")], [notice()])
    history = History({"activities/handen/fika": EARLY, "places/lokalen": LATE, "activities/handen/sang": LATE})
    assert _news(_files(catalogue, history)["nytt.atom"]) == [
        ("Sång", "2026-11-21T10:00:00Z"),
        ("Två söker fler till schack", "2026-11-20T00:00:00Z"),
        ("Öppen fika", "2026-11-02T10:00:00Z"),
    ]


def test_without_a_history_news_are_what_was_checked_last() -> None:
    """By the day when somebody said that it is right; a notice by the day when it was put up."""
    assert _news(_files(town([activity()], [notice()]))["nytt.atom"]) == [
        ("Två söker fler till schack", "2026-11-20T00:00:00Z"),
        ("Öppen fika", "2026-11-15T00:00:00Z"),
    ]


def test_what_is_over_is_no_news() -> None:
    """Neither activities without dates to come nor notices that have expired."""
    over: Any = [{"datum": "2026-11-01", "tid": "12.00"}]
    catalogue = town([activity(tider=over)], [notice(**{"gäller till": "2026-11-21"})])
    assert _news(_files(catalogue)["nytt.atom"]) == []


def test_names_stay_below_another_address() -> None:
    """A preview links to itself, but its entries are the same."""
    feed = _files(town([activity()], site={"adress": "https://y.example/torg"}))["nytt.atom"].decode()
    assert "<id>tag:torg.example.org,2026:activities/handen/fika</id>" in feed
    assert 'href="https://y.example/torg/nytt.atom"' in feed


def test_news_leave_out_what_nobody_has_checked_for_long() -> None:
    """As lists do."""
    entries = [activity("ny"), activity("gammal", titel="Gammal", kontrollerad="2025-05-30")]
    assert [title for title, _ in _news(_files(town(entries))["nytt.atom"])] == ["Öppen fika"]
