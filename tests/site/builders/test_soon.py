"""Today and the next days."""

from built_pages import render, text_of, with_class
from towns import activity, town


def test_the_next_days() -> None:
    """The start page shows today and the next days, in order of time, and says what is called off."""
    entries = [
        activity("kvall", titel="Kväll", tider=[{"dag": "söndag", "tid": "19.00–20.00"}]),
        activity("morgon", titel="Morgon", tider=[{"dag": ["söndag", "måndag"], "tid": "9.00–10.00"}],
                 ändringar=[{"datum": "2026-11-23", "inställt": "Halka"}]),
        activity("sen", titel="Sen", tider=[{"datum": "2026-11-29", "tid": "9.00"}]),
    ]  # fmt: skip
    home = render(town(entries))["index.html"]
    assert [text_of(day) for day in with_class(home, "day")] == [
        "I dag, söndag 22 november 9.00–10.00 Morgon Handens lokal 19.00–20.00 Kväll Handens lokal",
        "I morgon, måndag 23 november 9.00–10.00 Morgon Handens lokal Inställt. Halka.",
    ]


def test_a_crowded_day_says_how_many_more() -> None:
    """A day with more than fits says how many, and what is open day after day gives way."""
    entries = [
        activity(f"stod-{n}", titel=f"Stöd {n}", typ="stod", tider=[{"dag": "söndag", "tid": "8.00"}])
        for n in range(13)
    ]
    entries.append(activity("traff", titel="Träff", tider=[{"dag": "söndag", "tid": "20.00"}]))
    (day,) = with_class(render(town(entries))["index.html"], "day")
    shown = [text_of(each) for each in with_class(day, "day__link")]
    assert (len(shown), shown[-1]) == (12, "Träff")
    assert text_of(with_class(day, "day__more")[0]) == "Det finns 2 till den här dagen. Ring oss, så berättar vi."
