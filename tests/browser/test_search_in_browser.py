"""The search in a real browser: what people write, what it weighs, and that everybody can use it."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from playwright.sync_api import Page as BrowserPage

from searching import Searcher, only_search, queries, search_weights, served
from towns import TODAY

pytestmark = pytest.mark.browser

bench = import_module("bench.generate")
"""Imported by name: the benchmarks beside it import it as a script does."""

QUERIES = queries(Path(__file__).parents[1] / "outputs" / "search" / "queries.txt")
BENCH = queries(Path(__file__).parents[1] / "outputs" / "search" / "queries_large.txt")
LANGUAGES = queries(Path(__file__).parents[1] / "outputs" / "search" / "queries_languages.txt")
DISTRESS = queries(Path(__file__).parents[1] / "outputs" / "search" / "queries_distress.txt")
SMALL = """() => [...document.querySelectorAll('main :is(a, button, select, summary, label.search__choice, #sok-ord)')]
  .map(each => [each.textContent, each.getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.width < 44 || box.height < 44)).map(([text]) => text)"""
TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIRST, LATER = 15_000, 6_000
ADDRESS = "aktiviteter/frivilligcentralen/oppen-torsdagsfika.html"


@pytest.fixture
def page(browser: Browser) -> Iterator[BrowserPage]:
    """A page of a browser that remembers nothing."""
    context = browser.new_context(viewport={"width": 360, "height": 800})
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def root(site: Path) -> Iterator[str]:
    """The address of the sample town."""
    with served(site) as address:
        yield address


def test_what_people_write(site: Path, root: str, page: BrowserPage) -> None:
    """More than sixty queries, misspelt and in other words than ours: the right pages are among the first five."""
    searcher = Searcher.at(page, site, root)
    found = {query: searcher.ask(query)[:5] for query in QUERIES}
    missed = {query: found[query] for query, paths in QUERIES.items() if not set(paths) <= set(found[query])}
    assert (missed, len(QUERIES) >= 60, searcher.said) == ({}, True, [])


@pytest.mark.parametrize("edition", ["en", "fi", "so", "ar", "uk"])
def test_what_people_write_in_other_languages(site: Path, root: str, page: BrowserPage, edition: str) -> None:
    """What is free, where wheels can go, coffee, somebody to talk with, and a weekday, in the edition's words."""
    asked = {query.partition("/")[2]: paths for query, paths in LANGUAGES.items() if query.startswith(f"{edition}/")}
    searcher = Searcher.at(page, site, f"{root}{edition}/")
    found = {query: searcher.ask(query)[:5] for query in asked}
    missed = {query: found[query] for query, paths in asked.items() if not set(paths) <= set(found[query])}
    assert (missed, searcher.said) == ({}, [])


@pytest.mark.parametrize("edition", sorted({query.partition("/")[0] for query in DISTRESS}))
def test_whom_to_ring_first(site: Path, root: str, page: BrowserPage, edition: str) -> None:
    """Who cries for help is shown numbers before all else; who does not, is not."""
    asked = {query.partition("/")[2]: told for query, told in DISTRESS.items() if query.startswith(f"{edition}/")}
    searcher = Searcher.at(page, site, f"{root}{edition}/" if edition else root)
    shown = {}
    for query in asked:
        searcher.ask(query)
        shown[query] = [link.get_attribute("href") for link in page.locator("#sok-kris a:visible").all()] or ["tel:-"]
    assert (shown, searcher.said) == ({query: [f"tel:{each}" for each in told] for query, told in asked.items()}, [])


@pytest.mark.parametrize(("edition", "query"), [("", "vill dö"), ("ar/", "أريد أن أموت")])
def test_the_numbers_stand_first(site: Path, root: str, page: BrowserPage, edition: str, query: str) -> None:
    """Above every page that is found; those are the ones of a human and of support, and nothing is said of none."""
    searcher = Searcher.at(page, site, root + edition)
    found = searcher.ask(query)
    box = page.locator("#sok-kris").bounding_box()
    first = page.locator("#sok-lista li").first.bounding_box()
    assert box is not None
    assert first is not None
    assert (box["y"] + box["height"] <= first["y"], found, searcher.answer()) == (
        True, ["ring.html", "hjalp-och-stod.html"], "",
    )  # fmt: skip


def test_the_numbers_need_no_files(site: Path, root: str, page: BrowserPage) -> None:
    """They stand there also when nothing more can be fetched."""
    page.route("**/o*.js*", lambda route: route.abort())
    searcher = Searcher.at(page, site, root)
    searcher.ask("vill dö")
    assert page.locator("#sok-kris a:visible").count() == 3


def test_a_human_when_nothing_is_found(site: Path, root: str, page: BrowserPage) -> None:
    """The telephone and the way to the box; gone with the next answer."""
    searcher = Searcher.at(page, site, root)
    seen = []
    for query in ("qqqqqqqq", "fika"):
        searcher.ask(query)
        seen.append(page.locator("#sok-ring a:visible").count())
    assert seen == [2, 0]


def test_what_is_paused_or_far_off_comes_later(site: Path, root: str, page: BrowserPage) -> None:
    """Coffee on Thursdays: what is open then, before what begins in January or rests; what has no food is not found."""
    found = Searcher.at(page, site, root).ask("fika torsdag")
    later = [path for path in found if path.rpartition("/")[2] in ("berattarkafe.html", "grannrummet.html")]
    films = [path for path in found if "filmkvall" in path]
    assert (found[0], films, later == found[len(found) - len(later) :] or found.index(later[0]) > 2) == (
        ADDRESS,
        [],
        True,
    )


def test_a_title_finds_its_entry(site: Path, root: str, page: BrowserPage) -> None:
    """Each entry's own title, as it stands, finds it first; after an interest or a place with the same words."""
    page.goto(f"{root}a-till-o.html")
    links = [(link.inner_text(), link.get_attribute("href")) for link in page.locator(".lines__link").all()]
    searcher = Searcher.at(page, site, root)
    assert [title for title, path in links if path not in searcher.ask(title)[:2]] == []


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("torsdagfika", ADDRESS),
        ("trosdagsfika", ADDRESS),
        ("torsdaggsfika", ADDRESS),
        ("torsdagsfoka", ADDRESS),
        ("orsdagsfika", ADDRESS),
        ("surummet", "aktiviteter/bron/syrummet.html"),
        ("sitgympa", "aktiviteter/guldklockan/sittgympa.html"),
        ("pickelball", "aktiviteter/lunken/pickleball-nyborjare.html"),
        ("bridspel", "aktiviteter/biblioteket/bradspel-och-mackor.html"),
        ("jullmiddag", "aktiviteter/forsamlingen/julmiddag.html"),
    ],
)
def test_one_wrong_letter(site: Path, root: str, page: BrowserPage, written: str, path: str) -> None:
    """One letter too few, too many, other, or in its neighbour's place, in any part of the word."""
    assert path in Searcher.at(page, site, root).ask(written)[:5]


@pytest.mark.parametrize("count", [400, 3000])
def test_weight(town: Path, site: Path, tmp_path: Path, browser: Browser, count: int) -> None:
    """A search weighs at most 15 kB the first time, with the script, and 6 kB each time after, on an empty cache."""
    bench.generate(tmp_path / "content", count, town=town)
    only_search(tmp_path / "content", site / "sok.html", tmp_path, TODAY)
    weights = search_weights(browser, tmp_path, BENCH)
    heavy = {query: each for query, each in weights.items() if each[0] > FIRST or each[1] > LATER}
    assert (heavy, BENCH.keys() - weights.keys()) == ({}, set())


def test_one_narrows_a_search(site: Path, root: str, page: BrowserPage) -> None:
    """By day, area, cost and steps; also without any word."""
    searcher = Searcher.at(page, site, root)
    assert ADDRESS in searcher.ask("fika")
    page.click("summary")
    page.select_option("#sok-dag", "d3")
    assert searcher.press()[0] == ADDRESS
    page.select_option("#sok-dag", "d5")
    assert ADDRESS not in searcher.press()
    page.select_option("#sok-dag", "")
    page.select_option("#sok-omrade", "o-angsbo")
    page.check("[name=gratis]")
    page.check("[name=stegfri]")
    found = searcher.ask("")
    assert "aktiviteter/guldklockan/sittgympa.html" in found
    assert page.url == f"{root}sok.html?omrade=o-angsbo&gratis=gratis&stegfri=stegfri"


def test_the_address_keeps_the_query(site: Path, root: str, page: BrowserPage) -> None:
    """What is asked stands in the address, so one can share it, and go back and forth."""
    searcher = Searcher.at(page, site, root, "?q=kör&dag=d0")
    assert page.input_value("#sok-ord") == "kör"
    assert page.locator("details[open]").count() == 1
    searcher.ask("schack")
    before = searcher.found()
    assert page.url == f"{root}sok.html?q=schack&dag=d0"
    searcher.turn += 1
    page.go_back()
    searcher.wait()
    assert (page.input_value("#sok-ord"), searcher.found() == before) == ("kör", False)


def test_what_is_said(site: Path, root: str, page: BrowserPage) -> None:
    """How many there are is said politely; so is that there are none, and that only some of the words fit."""
    searcher = Searcher.at(page, site, root)
    said = []
    for query in ("personligt ombud", "qqqqqqqq", "schack bebis"):
        searcher.ask(query)
        said.append(searcher.answer())
    assert page.locator("#sok-svar").get_attribute("role") == "status"
    assert said[1:] == [
        "Vi hittade inget. Pröva ett annat ord, titta under A till Ö, eller ring och fråga en människa.",
        "Inget passar alla orden. Det här passar några av dem.",
    ]
    assert said[0].startswith("Det finns ")


def test_by_keyboard(site: Path, root: str, page: BrowserPage) -> None:
    """Enter searches, and when more is shown the focus goes to the first of the new ones."""
    searcher = Searcher.at(page, site, root)
    page.focus("#sok-ord")
    page.keyboard.type("fika")
    searcher.turn += 1
    page.keyboard.press("Enter")
    searcher.wait()
    shown = searcher.found()
    page.focus("#sok-fler")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"#sok-lista li:nth-child({len(shown) + 1}) a:focus")
    assert searcher.found()[: len(shown)] == shown


def test_when_files_are_missing_or_newer(site: Path, root: str, page: BrowserPage) -> None:
    """The reader is told what to do instead, and the page says no more."""
    page.route("**/o*.js*", lambda route: route.abort())
    searcher = Searcher.at(page, site, root)
    searcher.ask("fika")
    said = [searcher.answer()]
    page.unroute("**/o*.js*")
    page.route("**/o*.js*", lambda route: route.fulfill(body=_newer(route.request.url)))
    searcher.ask("kör")
    assert [*said, searcher.answer()] == [
        "Sökningen fungerar inte just nu. Titta under A till Ö, eller ring och fråga en människa.",
        "Sidan har gjorts om medan du var här. Ladda om sidan och sök en gång till.",
    ]


def _newer(url: str) -> str:
    name = url.rpartition("/")[2].partition(".")[0]
    return f'torgSok("annan","{name}","")'


def test_from_a_folder(site: Path, page: BrowserPage) -> None:
    """It works from a memory stick too."""
    searcher = Searcher.at(page, site, f"{site.as_uri()}/")
    assert (ADDRESS in searcher.ask("fika torsdag"), searcher.said) == (True, [])


def test_without_script(browser: Browser, site: Path, root: str) -> None:
    """The page says so, and leads to everything; the form goes to the page itself."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{root}sok.html")
    doors = page.locator(".doors__link").all_inner_texts()
    said = page.locator("noscript .search__answer").is_visible()
    page.fill("#sok-ord", "fika")
    page.click("#sok button")
    page.wait_for_url("**/sok.html?q=fika*")
    context.close()
    assert (said, doors) == (
        True,
        [
            "A till Ö",
            "Intressen",
            "Områden",
            "När?",
            "Livet",
            "Hjälp och stöd",
            "Fler sätt att hitta",
            "Bara att komma",
        ],
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_use_it(browser: Browser, site: Path, root: str, scheme: str) -> None:
    """No violation of WCAG 2.2, at 320 px, with an answer and the choices open; large targets; nothing too wide."""
    dark = scheme == "dark"
    context = browser.new_context(
        viewport={"width": 320, "height": 800}, color_scheme="dark" if dark else "light", bypass_csp=True
    )
    page = context.new_page()
    searcher = Searcher.at(page, site, root, "?q=fika&gratis=gratis")
    result = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    violations = [(each["id"], each["nodes"][0]["html"]) for each in result.response["violations"]]
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    small = page.evaluate(SMALL)
    context.close()
    assert (len(searcher.asked) > 2, violations, over, small) == (True, [], 0, [])
