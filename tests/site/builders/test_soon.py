"""Today and tomorrow on the start page."""

from built_pages import links, render, seen, with_class
from towns import activity, town


def test_today_and_tomorrow() -> None:
    """The two days in order of time, each with what is called off; the day after tomorrow is not there."""
    entries = [
        activity("kvall", titel="Kväll", tider=[{"dag": "söndag", "tid": "19.00–20.00"}]),
        activity("morgon", titel="Morgon", tider=[{"dag": ["söndag", "måndag"], "tid": "9.00–10.00"}],
                 ändringar=[{"datum": "2026-11-23", "inställt": "Halka"}]),
        activity("sen", titel="Sen", tider=[{"datum": "2026-11-24", "tid": "9.00"}]),
    ]  # fmt: skip
    home = render(town(entries))["index.html"]
    assert [seen(day) for day in with_class(home, "day")] == [
        "I dag, söndag 22 november 9.00–10.00 Morgon Handens lokal 19.00–20.00 Kväll Handens lokal",
        (
            "I morgon, måndag 23 november Inställt. Halka. 9.00–10.00 Morgon Handens lokal "
            "Vill du prata med någon? Se vem som svarar."
        ),
    ]


def test_an_empty_day_says_so() -> None:
    """The day stands there, so that nobody wonders whether it was forgotten."""
    home = render(town([activity()]))["index.html"]
    assert [seen(day) for day in with_class(home, "day")] == [
        "I dag, söndag 22 november Inget är inplanerat den här dagen. Vill du prata med någon? Se vem som svarar.",
        "I morgon, måndag 23 november Inget är inplanerat den här dagen. Vill du prata med någon? Se vem som svarar.",
    ]


def test_a_crowded_day_leads_on() -> None:
    """At most twelve on the start page, what is open as usual gives way, and a link leads to all."""
    entries = [
        activity(f"stod-{n}", titel=f"Stöd {n:02}", typ="stod", tider=[{"dag": "söndag", "tid": "8.00"}])
        for n in range(13)
    ]
    entries.append(activity("traff", titel="Träff", tider=[{"dag": "söndag", "tid": "20.00"}]))
    pages = render(town(entries))
    day = with_class(pages["index.html"], "day")[0]
    shown = [seen(each) for each in with_class(day, "happening__link")]
    assert (len(shown), shown[-1]) == (12, "Träff")
    assert links(day)[-1] == ("Se alla 14 saker söndag 22 november", "i-dag.html")
    assert len(with_class(pages["i-dag.html"], "happening")) == 14


def test_an_empty_day_tells_what_never_closes() -> None:
    """With a link, but for what is only on the net; on a paused day it is not told."""
    always = [{"alltid öppet": "ja"}]
    entries = [
        activity("kyl", titel="Kyl", tider=always),
        activity("app", titel="App", typ="digital-resurs", tider=always),
        activity("paus", titel="Paus", tider=always, **{"pausad till": "2026-11-30"}),
    ]
    (day, _) = with_class(render(town(entries))["index.html"], "day")
    assert links(day) == [
        ("Alltid öppet: Kyl", "aktiviteter/handen/kyl.html"),
        ("Vill du prata med någon? Se vem som svarar.", "hjalp-och-stod.html"),
    ]


def test_one_too_many_is_shown() -> None:
    """A link to one thing more would be no shorter than the thing."""
    entries = [activity(f"nr-{n}", titel=f"Nr {n:02}", tider=[{"dag": "söndag", "tid": "8.00"}]) for n in range(13)]
    day = with_class(render(town(entries))["index.html"], "day")[0]
    assert len(with_class(day, "happening__link")) == 13
