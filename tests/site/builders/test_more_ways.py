"""Promises, facts about places, and languages."""

from xml.etree.ElementTree import Element

from built_pages import find, links, main_text, outline, render, text_of, with_class
from torg.site.builders.facets import SIZE
from towns import activity, notice, town


def _found(tree: Element) -> list[str]:
    return [title for level, title in outline(tree) if level == "h3"]


def test_the_way_to_all_of_it() -> None:
    """Promises, facts by group and languages, each with its number; nothing that has no entries."""
    tree = render(town([activity(språk=["ar", "sv"])], place={"fakta": {"hiss": "ja", "horslinga": "nej"}}))
    page = tree["fler-satt.html"]
    assert outline(page) == [("h2", "Det här lovar vi"), ("h2", "Röra sig"), ("h2", "Språk som någon talar där")]
    assert links(next(find(page, "main"))) == [
        ("Gratis 1", "marken/gratis.html"),
        ("Ingen anmälan 1", "marken/ingen-anmalan.html"),
        ("Hiss 1", "pa-plats/hiss.html"),
        ("Arabiska العربية 1", "sprak/ar.html"),
    ]
    assert [(each.get("lang"), each.get("dir")) for each in find(page, "span") if each.get("lang")] == [("ar", "rtl")]
    made = {path for path in tree if path.partition("/")[0] in {"marken", "pa-plats", "sprak"}}
    assert made == {"marken/gratis.html", "marken/ingen-anmalan.html", "pa-plats/hiss.html", "sprak/ar.html"}


def test_a_promise_says_what_it_means() -> None:
    """Its condition, then everything that keeps it, notices too."""
    entries = [activity(), activity("dyr", titel="Dyr", kostnad="20 kr")]
    tree = render(town(entries, [notice(kostnad="gratis")]))["marken/gratis.html"]
    assert main_text(tree).startswith("Gratis Det kostar 0 kronor. Här finns 2 saker att välja bland.")
    assert _found(tree) == ["Öppen fika", "Två söker fler till schack"]
    assert links(with_class(tree, "trail")[0])[-1] == ("Fler sätt att hitta", "../fler-satt.html")


def test_a_fact_leads_to_its_places() -> None:
    """What happens there, and where that is."""
    tree = render(town([activity()], place={"fakta": {"hiss": "ja"}}))["pa-plats/hiss.html"]
    assert (_found(tree), links(with_class(tree, "narrow")[0])) == (
        ["Öppen fika"],
        [("Handens lokal 1", "../platser/lokalen.html")],
    )


def test_many_entries_stand_on_the_pages_of_their_places() -> None:
    """A fact's page then has the places alone, unless there is one: then it is numbered."""
    entries = [activity(f"nr-{each}", titel=f"Träff {each}") for each in range(SIZE + 1)]
    pages = render(town(entries, place={"fakta": {"hiss": "ja"}}))
    assert sorted(path for path in pages if path.startswith("pa-plats/")) == [
        "pa-plats/hiss.2.html",
        "pa-plats/hiss.3.html",
        "pa-plats/hiss.html",
    ]


def test_a_walk_with_facts_of_its_own_is_found_by_them() -> None:
    """Not by those of the place where one meets, which still has a link of its own when the fact holds there."""
    own = activity("tur", titel="Tur", fakta={"hiss": "nej", "horslinga": "ja"})
    pages = render(town([activity(), own], place={"fakta": {"hiss": "ja"}}))
    assert [_found(pages[f"pa-plats/{fact}.html"]) for fact in ("hiss", "horslinga")] == [["Öppen fika"], ["Tur"]]


def test_no_walk_is_lost_when_places_hold_a_long_list() -> None:
    """Where one meets stands among the places, also when the fact does not hold there."""
    entries = [activity(f"nr-{each}", titel=f"Träff {each}", fakta={"hiss": "ja"}) for each in range(SIZE + 1)]
    pages = render(town(entries, place={"fakta": {"hiss": "nej"}}))
    shown = {title for path, page in pages.items() if path.startswith("pa-plats/hiss") for title in _found(page)}
    assert len(shown) == SIZE + 1


def test_a_language_has_a_page_but_not_swedish() -> None:
    """That somebody speaks it is all that is said."""
    pages = render(town([activity(språk=["ar", "sv"])]))
    assert main_text(pages["sprak/ar.html"]).startswith(
        "Här talar någon arabiska Där finns någon som talar språket. Här finns en sak."
    )
    assert [path for path in pages if path.startswith("sprak/")] == ["sprak/ar.html"]


def test_an_entry_leads_to_what_keeps_the_same_promises() -> None:
    """Each promise is a link; without a page when all that keeps it has been."""
    past = activity("var", titel="Var", märken="sitta-med", tider=[{"datum": "2026-11-01", "tid": "9.00"}])
    pages = render(town([activity(), past]))
    tree = pages["aktiviteter/handen/var.html"]
    assert [(text_of(each), each.tag, each.get("href")) for each in with_class(tree, "badges__item")] == [
        ("Gratis", "a", "../../marken/gratis.html"),
        ("Ingen anmälan", "a", "../../marken/ingen-anmalan.html"),
        ("Du får bara sitta med", "span", None),
    ]
