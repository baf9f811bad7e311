"""Pages of several days."""

from built_pages import find, links, main_text, render, seen, with_class
from torg.domain.activity import Activity
from towns import activity, town

WEEK = "veckor/2026-48.html"


def _weekly(number: int, **rule: str) -> list[Activity]:
    """So many meetings on Thursdays, each a minute later than the one before."""
    return [
        activity(f"{rule.get('veckor', 'nr')}-{n}".replace("ä", "a"), titel=f"{rule.get('veckor', 'Träff')} {n:03}",
                 tider=[{"dag": "torsdag", "tid": f"{8 + n // 60}.{n % 60:02}", **rule}])
        for n in range(number)
    ]  # fmt: skip


def test_a_small_town_shows_everything() -> None:
    """Day by day, with empty days too; what is open as usual is folded with its number."""
    stod = activity("stod", titel="Stöd", typ="stod", tider=[{"dag": "torsdag", "tid": "9.00"}])
    tree = render(town([activity(), stod]))[WEEK]
    assert seen(next(find(tree, "h1"))) == "Vecka 48: 23–29 november"
    days = [seen(day) for day in with_class(tree, "day")]
    assert days[0] == (
        "I morgon, måndag 23 november Inget är inplanerat den här dagen. Vill du prata med någon? Se vem som svarar."
    )
    assert days[3] == (
        "Torsdag 26 november 13.00–15.00 Öppen fika Handens lokal "
        "Öppet som vanligt (1 sak) från 9.00 Stöd Handens lokal"
    )
    assert len(days) == 7
    assert "2 saker, dag för dag." in main_text(tree)


def test_each_day_has_its_anchor_and_its_end() -> None:
    """A day with nothing is hidden when it is past; one with something when that is over too."""
    days = with_class(render(town([activity()]))[WEEK], "day")
    assert [(day.get("id"), day.get("data-end"), day.get("data-group")) for day in days[2:4]] == [
        ("dag-2026-11-25", "2026-11-26", None),
        ("dag-2026-11-26", None, "2026-11-27"),
    ]


def test_this_week_begins_today() -> None:
    """And is the same as the week's own page, which keeps its address when the week is over."""
    pages = render(town([activity(tider=[{"dag": "söndag", "tid": "13.00"}])]))
    found = [[seen(day) for day in with_class(pages[p], "day")] for p in ("den-har-veckan.html", "veckor/2026-47.html")]
    assert found[0] == found[1] == [["I dag, söndag 22 november från 13.00 Öppen fika Handens lokal"]][0]


def test_the_weeks_beside() -> None:
    """Each week leads to the one before and the one after, as far as there are pages."""
    pages = render(town([]))
    near = {path: [href for _, href in links(with_class(pages[path], "pages")[0])]
            for path in (WEEK, "veckor/2026-47.html", "veckor/2027-02.html")}  # fmt: skip
    assert near == {
        WEEK: ["../veckor/2026-47.html", "../veckor/2026-49.html"],
        "veckor/2026-47.html": ["../veckor/2026-48.html"],
        "veckor/2027-02.html": ["../veckor/2027-01.html"],
    }


def test_in_a_large_town_what_is_every_week_gives_way() -> None:
    """For a link to its weekday with how many there are; what is only that week stays."""
    entries = [*_weekly(101), *_weekly(2, veckor="jämna")]
    tree = render(town(entries))[WEEK]
    (day,) = (day for day in with_class(tree, "day") if day.get("id") == "dag-2026-11-26")
    assert [seen(each) for each in with_class(day, "happening__link")] == ["jämna 000", "jämna 001"]
    assert links(day)[-1] == ("Se 101 saker till som är varje torsdag", "../veckodagar/torsdag.html")


def test_in_a_very_large_town_days_get_pages_of_their_own() -> None:
    """With what is only that week, and from there a link to the rest."""
    pages = render(town([*_weekly(50), *_weekly(61, veckor="jämna")]))
    (day,) = (day for day in with_class(pages[WEEK], "day") if day.get("id") == "dag-2026-11-26")
    assert links(day) == [
        ("Se 61 saker som är just torsdag 26 november", "../veckor/2026-48/torsdag.html"),
        ("Se 50 saker till som är varje torsdag", "../veckodagar/torsdag.html"),
    ]
    own = pages["veckor/2026-48/torsdag.html"]
    second = pages["veckor/2026-48/torsdag.2.html"]
    assert [len(with_class(tree, "happening")) for tree in (own, second)] == [60, 1]
    assert ("Se 50 saker till som är varje torsdag", "../../veckodagar/torsdag.html") in links(own)


def test_a_day_that_has_a_page_leads_there() -> None:
    """From the week to today and tomorrow with all that they hold."""
    entries = [
        activity(f"nr-{n}", titel=f"Träff {n}", tider=[{"dag": "måndag", "tid": f"{8 + n // 60}.{n % 60:02}"}])
        for n in range(101)
    ]
    day = with_class(render(town(entries))[WEEK], "day")[0]
    assert links(day) == [("Se alla 101 saker måndag 23 november", "../i-morgon.html")]
