"""The page that leads to every day, weekday and week."""

from datetime import date

from built_pages import links, outline, render, seen, with_class
from towns import activity, town


def test_every_page_by_time_is_reached() -> None:
    """The near days, the seven weekdays, and nine weeks."""
    pages = render(town([activity()]))
    tree = pages["nar.html"]
    assert [text for _, text in outline(tree)] == [
        "De närmaste dagarna",
        "Det som brukar vara på en viss veckodag",
        "Vecka för vecka",
    ]
    hrefs = {href for _, href in links(tree)}
    by_time = {path for path in pages if path.startswith(("veckor/", "veckodagar/")) and path.count("/") == 1}
    assert by_time | {"i-dag.html", "i-morgon.html", "den-har-veckan.html", "helgen.html"} <= hrefs
    assert len(by_time) == 16


def test_a_week_says_how_much_there_is_and_which_days_are_red() -> None:
    """Eves too."""
    tree = render(town([activity()]), today=date(2026, 12, 20))["nar.html"]
    weeks = [said for each in with_class(tree, "doors__item") if (said := seen(each))][4:7]
    assert weeks == [
        "Vecka 51: 14–20 december Inget just nu.",
        "Vecka 52: 21–27 december 1 sak. Julafton. Juldagen. Annandag jul.",
        "Vecka 53: 28 december 2026–3 januari 2027 1 sak. Nyårsafton. Nyårsdagen.",
    ]
