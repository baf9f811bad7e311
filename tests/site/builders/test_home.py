"""The start page."""

from built_pages import find, links, outline, render, text_of, with_class
from towns import activity, notice, town


def test_five_ways_and_no_more() -> None:
    """Five main choices, each with a few words."""
    page = render(town([activity()]))["index.html"]
    assert [text_of(each) for each in with_class(page, "doors__link")] == [
        "När har du tid?",
        "Vad tycker du om?",
        "Var bor du?",
        "Var är du i livet?",
        "Behöver du hjälp?",
    ]
    assert len(with_class(page, "menu__link")) - len(list(find(with_class(page, "footer__menu")[0], "a"))) == 5


def test_the_telephone_is_first() -> None:
    """The human telephone comes before everything else, with its hours and what happens."""
    page = render(town([activity()]))["index.html"]
    assert text_of(with_class(page, "call-card")[0]) == (
        "Vill du prata med en människa? Ring Lotsen, vardagar 9–15. 0980-31 92 00 En människa svarar."
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
        "Vill du prata med en människa?",
        "Fem sätt att hitta något",
        "De närmaste dagarna",
        "Fler dagar",
        "Allt som finns, A till Ö",
    ]
    assert ("Öppen fika", "aktiviteter/handen/fika.html") in links(page)


def test_it_leads_on_to_other_days() -> None:
    """This week, on Monday the next one, the weekend, each weekday, and the page with them all."""
    (menu,) = with_class(render(town([activity()]))["index.html"], "ways")
    hrefs = [href for _, href in links(menu)]
    assert (hrefs[:3], len(hrefs), hrefs[-1]) == (
        ["den-har-veckan.html", "veckor/2026-48.html", "helgen.html"],
        11,
        "nar.html",
    )
