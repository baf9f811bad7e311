"""What builders of lists share: the way back, and entries by type."""

from markupsafe import Markup

from torg.phrases.editions import speech_for
from torg.site.builders.desk import Desk
from torg.site.builders.rows import Rows
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times
from torg.site.contexts import Link
from towns import TODAY, activity, notice, town


def _desk() -> Desk:
    entries = [activity("b", titel="B"), activity("s", titel="A", typ="stod"), activity("a", titel="A")]
    shelf = Shelf(town(entries, [notice(titel="0")]), TODAY, speech_for("sv"))
    return Desk(shelf, Rows(shelf, Times(shelf), lambda row: Markup(row.link.href), lambda row: Markup(row.link.text)))


def test_the_way_back() -> None:
    """The start page first, then the pages above, all from where the page lies."""
    assert _desk().trail("intressen/spel.html", Link("Intressen", "intressen/index.html")) == (
        Link("Start", "../index.html"),
        Link("Intressen", "../intressen/index.html"),
    )


def test_types_come_in_the_vocabulary_s_order() -> None:
    """By type, A–Ö within each, the notices last; each type with its heading."""
    desk = _desk()
    entries = desk.by_type(desk.shelf.entries)
    assert [entry.id for entry in entries] == ["a", "b", "s", "schack"]
    assert [(group.heading, len(group.rows)) for group in desk.groups(entries, "x.html")] == [
        ("Aktiviteter", 2),
        ("Hjälp och stöd", 1),
        ("Anslagstavlan", 1),
    ]


def test_one_heading_when_that_is_wanted() -> None:
    """All under one heading, or no group at all when there is nothing."""
    desk = _desk()
    ((_, groups),) = desk.pages(desk.shelf.entries, "mapp/x.html", "Allt")
    assert [(group.heading, group.rows[:1]) for group in groups] == [("Allt", ("../aktiviteter/handen/a.html",))]
    assert desk.groups((), "x.html", "Allt") == ()
