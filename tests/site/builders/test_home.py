"""The start page."""

from built_pages import links, outline, render, text_of, with_class
from torg.phrases.words import CalendarSentences
from towns import activity, notice, town

SWEDISH_CALENDARS = CalendarSentences()


def test_five_ways_and_no_more() -> None:
    """Four doors, each with a few words and a picture, and the human telephone with its hours and what happens."""
    page = render(town([activity()]))["index.html"]
    (ways,) = with_class(page, "five-ways")
    assert [text_of(each) for each in with_class(ways, "doors__link")] == [
        "I dag och i morgon",
        "Vad vill du göra?",
        "Var?",
        "Var är du i livet?",
    ]
    assert [len(with_class(each, "pictogram")) for each in with_class(ways, "doors__item")] == [1, 1, 1, 1]
    assert text_of(with_class(ways, "call-card")[0]) == (
        "Ring en människa 0980-31 92 00 Lotsen, vardagar 9–15. En människa svarar."
    )


def test_today_is_on_the_page() -> None:
    """The first way leads down to today and tomorrow, without a new page to wait for."""
    page = render(town([activity()]))["index.html"]
    way = with_class(page, "doors__link")[0].get("href", "")
    assert [text_of(each) for each in page.iter("h2") if each.get("id") == way.removeprefix("#")] == [
        "De närmaste dagarna"
    ]


def test_one_button() -> None:
    """The only button leads to what one can just come to, and says what that means."""
    page = render(town([activity()]))["index.html"]
    assert [(text_of(each), each.get("href")) for each in with_class(page, "button")] == [
        ("Bara att komma", "bara-att-komma.html")
    ]
    assert text_of(with_class(page, "first-step__note")[0]) == SWEDISH_CALENDARS.about_just_come


def test_everything_is_folded() -> None:
    """All entries by letter, closed until somebody wants them; in a large town the ways to the letters' pages."""
    page = render(town([activity()]))["index.html"]
    folded = with_class(page, "open")[-1]
    assert (folded.tag, folded.get("open"), links(folded)) == (
        "details",
        None,
        [("Öppen fika", "aktiviteter/handen/fika.html")],
    )


def test_notices_that_are_up() -> None:
    """The first six notes that are up are named, not those that come later."""
    notices = [notice(f"nr-{n}", titel=f"Lapp {n}") for n in range(8)]
    notices.append(notice("sen", titel="Sen", publicerad="2026-12-01"))
    page = render(town([activity()], notices))["index.html"]
    shown = [text_of(link) for link in with_class(page, "block-link") if "anslag/" in link.get("href", "")]
    assert shown == [f"Lapp {n}" for n in range(6)]


def test_without_notices_there_is_no_heading_for_them() -> None:
    """An empty board is not announced."""
    page = render(town([activity()]))["index.html"]
    assert [text for tag, text in outline(page) if tag == "h2"] == [
        "Ring en människa",
        "De närmaste dagarna",
        "Fler dagar",
        "Allt som finns, A till Ö",
    ]
    assert ("Öppen fika", "aktiviteter/handen/fika.html") in links(page)


def test_it_leads_on_to_other_days() -> None:
    """This week, the weekend, each weekday, and the page with them all."""
    (menu,) = with_class(render(town([activity()]))["index.html"], "ways")
    hrefs = [href for _, href in links(menu)]
    assert (hrefs[:3], len(hrefs), hrefs[-1]) == (
        ["den-har-veckan.html", "helgen.html", "veckodagar/mandag.html"],
        10,
        "nar.html",
    )
