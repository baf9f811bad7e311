"""Pages of running text."""

from built_pages import find, links, main_text, render, text_of, with_class
from torg.phrases.page_sentences import RELAY_TEXT
from torg.phrases.pages import SWEDISH
from torg.phrases.problems import HELP, HELP_PARTS
from torg.store import Page
from towns import activity, town


def test_pages_of_other_editions_wait() -> None:
    """A page of an edition that is not built is not shown."""
    pages = render(town([activity()]), Page("en", "about", "About", "Text"))
    assert "about.html" not in pages


def test_a_written_page() -> None:
    """The heading is the title, and the footer links to the page."""
    pages = render(town([activity()]), Page("sv", "om", "Om torget", "## Vilka vi är\n\nVi är **kommunen**."))
    assert main_text(pages["om.html"]) == "Om torget Vilka vi är Vi är kommunen."
    assert ("Om torget", "om.html") in links(pages["index.html"])


def test_help_gathers_its_pages() -> None:
    """The pages for associations are reached from one page, the corrections last."""
    pages = render(town([activity()]), Page("sv", "hjalp/tider", "Skriva tider", "Text.", "Så skriver ni."))
    assert [text_of(each) for each in with_class(pages["hjalp/index.html"], "doors__link")] == [
        "Skriva tider",
        "När programmet hittar fel",
    ]
    trail = with_class(pages["hjalp/tider.html"], "trail__item")
    assert [text_of(each) for each in trail] == ["Start", "Hjälp för föreningar", "Skriva tider"]


def test_corrections_explain_every_code() -> None:
    """Each code has a heading with itself as anchor on the page of its sort, how much it matters, and examples."""
    pages = render(town([activity()]))
    found: dict[str, str] = {}
    for part, title, codes in HELP_PARTS:
        page = pages[f"hjalp/rattningar/{part}.html"]
        headings = {str(each.get("id")): text_of(each) for each in find(page, "h2") if each.get("id")}
        assert (text_of(next(find(page, "h1"))), set(headings) <= codes) == (title, True)
        found |= headings
    assert found == {code: each.title for code, each in HELP.items()}
    assert "Varning. Några ord gör att" in main_text(pages["hjalp/rattningar/texterna.html"])


def test_the_way_to_every_correction() -> None:
    """One page leads to each code's own heading."""
    page = render(town([activity()]))["hjalp/rattningar.html"]
    contents = next(each for each in find(page, "nav") if each.get("aria-label") == SWEDISH.contents)
    expected = [f"rattningar/{part}.html#{code}" for part, _, codes in HELP_PARTS for code in codes if code in HELP]
    assert sorted(href for _, href in links(contents)) == sorted(expected)


def test_ring_a_human() -> None:
    """The number, when somebody answers, what happens, and how to ring without hearing or speech."""
    text = main_text(render(town([activity()]))["ring.html"])
    assert text == (
        "Ring en människa Lotsen, vardagar 9–15. 0980-31 92 00 En människa svarar. Har du svårt att höra eller tala? "
        f"{RELAY_TEXT}"
    )


def test_not_found_helps_on() -> None:
    """The page for what is not there leads to the start page, the list and the telephone."""
    text = main_text(render(town([activity()]))["404.html"])
    assert text.startswith("Sidan finns inte Adressen kan vara fel skriven, eller så har sidan tagits bort.")
    assert "0980-31 92 00" in text
