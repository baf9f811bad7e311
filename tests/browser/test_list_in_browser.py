"""One's own list in a real browser: it adds, counts, keeps, moves, prints and forgets, and is quiet when it can not."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from playwright.sync_api import Page as BrowserPage

from listing import listed, opened, remembering
from searching import served
from torg.site import build
from towns import TODAY

pytestmark = pytest.mark.browser

FIKA = "aktiviteter/frivilligcentralen/oppen-torsdagsfika"
GYM = "aktiviteter/guldklockan/sittgympa"
DINNER = "aktiviteter/forsamlingen/julmiddag"
OMBUD = "aktiviteter/ombud/personligt-ombud"
LECTURE = "aktiviteter/ljuset/forelasning-somn"
ADD, REMOVE = "Lägg till i min lista", "Ta bort från min lista"
TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
KEPT = "localStorage.getItem('torg-lista')"
SMALL = """() => [...document.querySelectorAll('main :is(a, button)')]
  .map(each => [each.textContent, each.getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.width < 44 || box.height < 44)).map(([text]) => text)"""
BROKEN = """Object.defineProperty(window, 'localStorage', {get() { throw new Error('SecurityError'); }})"""
FULL = """Storage.prototype.setItem = function () { throw new Error('QuotaExceededError'); }"""


@pytest.fixture(scope="module")
def root(site: Path) -> Iterator[str]:
    """The address of the sample town."""
    with served(site) as address:
        yield address


def _way(page: BrowserPage) -> str:
    """The way to the list in the menu, when it is shown."""
    return " ".join(page.locator(".menu a", has_text="Min lista").filter(visible=True).all_inner_texts())


def test_add_count_and_keep(browser: Browser, root: str) -> None:
    """A press adds, says so once and counts; another page and a new visit know it; a second press takes it away."""
    with remembering(browser) as context:
        page, said = opened(context, f"{root}{FIKA}.html")
        button = page.locator(".pick button")
        steps = [(button.inner_text(), _way(page), page.evaluate(KEPT))]
        button.click()
        steps.append((button.inner_text(), _way(page), page.evaluate(KEPT)))
        spoken = page.locator("[role=status]").all_inner_texts()
        page.reload()
        again = (button.inner_text(), _way(page))
        page.goto(f"{root}index.html")
        start = _way(page)
        page.goto(f"{root}{FIKA}.html")
        button.click()
        steps.append((button.inner_text(), _way(page), page.evaluate(KEPT)))
    kept = json.dumps([[FIKA, "Öppen torsdagsfika"]], ensure_ascii=False, separators=(",", ":"))
    assert steps == [(ADD, "", None), (REMOVE, "Min lista (1)", kept), (ADD, "", None)]
    assert (spoken, again, start, said) == (
        ["Nu finns den i din lista."],
        (REMOVE, "Min lista (1)"),
        "Min lista (1)",
        [],
    )


def test_by_keyboard(browser: Browser, root: str) -> None:
    """The button takes focus, the space bar presses it, and focus stays on it."""
    with remembering(browser) as context:
        page, _ = opened(context, f"{root}{FIKA}.html")
        page.locator(".pick button").focus()
        page.keyboard.press("Space")
        focused = page.evaluate("document.activeElement.textContent")
    assert focused == REMOVE


def test_rows_have_buttons_when_one_collects(browser: Browser, root: str) -> None:
    """A list of entries has one button until it is pressed; then each row has one that names its entry."""
    with remembering(browser) as context:
        page, _ = opened(context, f"{root}intressen/prata-fika.html")
        seen = page.locator(".pick button").filter(visible=True)
        before = seen.all_inner_texts()
        seen.first.click()
        rows = page.locator(".rows__item").count()
        after = seen.all_inner_texts()
        focused = page.evaluate("document.activeElement.closest('.rows__item') === "
                                "document.querySelector('.rows__item')")  # fmt: skip
        for number in range(3):
            seen.nth(number).click()
        names = [(seen.nth(each).get_attribute("aria-label") or "") for each in range(4)]
        titles = [page.locator(".rows__item a").nth(0).inner_text()]
        way = _way(page)
        page.locator(".menu a", has_text="Min lista").click()
        number = len(listed(page, 3))
    assert (before, after, focused, way, number) == (
        ["Samla i min lista"],
        [ADD] * rows,
        True,
        "Min lista (3)",
        3,
    )
    assert names[0] == f"{REMOVE}: {titles[0]}"
    assert [name.partition(":")[0] for name in names] == [REMOVE, REMOVE, REMOVE, ADD]


def test_what_the_list_shows(browser: Browser, root: str) -> None:
    """Titles in the order of choice, and for each when, where with the stop, the cost, and a number to ring."""
    with remembering(browser, [[GYM, "Sittgympa"], [FIKA, "Öppen torsdagsfika"]]) as context:
        page, said = opened(context, f"{root}min-lista.html")
        titles = listed(page, 2)
        facts = page.locator(".my-list__item").nth(1).locator("dt").all_inner_texts()
        phone = page.locator(".my-list__item").nth(1).locator(".contact__link").first.inner_text()
        unneeded = page.locator("#lista-utan").is_visible()
    assert (titles, phone, unneeded, said) == (["Sittgympa", "Öppen torsdagsfika"], "0980-31 92 05", False, [])
    assert facts == ["När är det?", "Var är det?", "Vad kostar det?", "Behöver du anmäla dig?",
                     "Hur är det första gången?", "Bra att veta", "Vem kan du ringa?"]  # fmt: skip


def test_move_sort_remove_and_undo(browser: Browser, root: str) -> None:
    """Each change is said, focus goes on from where it was, and each can be undone."""
    with remembering(browser, [[DINNER, "J"], [FIKA, "F"], [GYM, "G"]]) as context:
        page, _ = opened(context, f"{root}min-lista.html")
        dinner, fika, gym = listed(page, 3)
        list_, undo = page.locator(".my-list__title"), page.get_by_role("button", name="Ångra", exact=True)
        focused = "document.activeElement.getAttribute('aria-label') || document.activeElement.textContent"
        seen = []

        def _note() -> None:
            said = page.locator("#lista [role=status]").inner_text()
            seen.append((list_.all_inner_texts(), said, page.evaluate(focused)))

        for name in (f"Flytta ner: {dinner}", "Ordna efter nästa datum", f"Ta bort från min lista: {fika}"):
            page.get_by_role("button", name=name).first.click()
            page.wait_for_function("document.activeElement !== document.body")
            _note()
        undo.click()
        _note()
    assert seen == [
        ([fika, dinner, gym], "Nu är den nummer 2 i listan.", f"Flytta ner: {dinner}"),
        ([gym, fika, dinner], "Nu står det som kommer först överst.", "Ordna efter nästa datum"),
        ([gym, dinner], "Nu är den borta från din lista.", "Ångra"),
        ([gym, fika, dinner], "Nu är listan som förut.", f"Flytta ner: {gym}"),
    ]


def test_empty_the_list(browser: Browser, root: str) -> None:
    """One press empties it, as who borrows a computer is told; nothing is left in the browser, and one can undo it."""
    with remembering(browser, [[FIKA, "F"], [GYM, "G"]]) as context:
        page, _ = opened(context, f"{root}min-lista.html")
        listed(page, 2)
        told = page.get_by_text("Lånar du en dator? Töm listan innan du går.").is_visible()
        page.get_by_role("button", name="Töm listan").click()
        emptied = (listed(page, 0), page.evaluate(KEPT), _way(page), page.get_by_text("Din lista är tom").is_visible())
        page.get_by_role("button", name="Ångra").click()
        back = (len(listed(page, 2)), _way(page))
    assert (told, emptied, back) == (True, ([], None, "", True), (2, "Min lista (2)"))


def test_what_is_sent(browser: Browser, root: str) -> None:
    """What, when, where, the cost, the sign-up when one must, a number, each once; nothing is sent by the page."""
    with remembering(browser, [[FIKA, "F"], [OMBUD, "P"], [LECTURE, "S"]]) as context:
        page, _ = opened(context, f"{root}min-lista.html")
        listed(page, 3)
        ways = [page.locator(f".my-list a[href^='{scheme}:?']").get_attribute("href") for scheme in ("mailto", "sms")]
    text = (
        "Hej! Det här vill jag visa dig:\r\n\r\nÖppen torsdagsfika\r\nTorsdag 26 november 2026, 13.00–15.00\r\n"
        "Handens lokal, Smedjegatan 7, 123 45 Lövköping\r\nGratis.\r\nFrågor? Ring 0980-31 92 05.\r\n"
        "https://torg.example.org/aktiviteter/frivilligcentralen/oppen-torsdagsfika.html\r\n\r\n"
        "Personligt ombud\r\nMåndag 23 november 2026, 9.00–11.00\r\nPer telefon\r\nGratis.\r\n"
        "Du behöver anmäla dig. Så gör du: ring 040-628 04 05.\r\n"
        "https://torg.example.org/aktiviteter/ombud/personligt-ombud.html\r\n\r\n"
        "Föreläsning: Sova gott\r\nTisdag 23 mars 2027, 18.00–19.30. Flyttat hit från tisdag 16 mars.\r\n"
        "Ljusets sal, Järnvägsgatan 11, 123 45 Lövköping\r\nPå nätet\r\nGratis.\r\nFrågor? Ring 0980-31 92 20.\r\n"
        "https://torg.example.org/aktiviteter/ljuset/forelasning-somn.html"
    )
    assert [unquote(way or "") for way in ways] == [f"mailto:?subject=Min lista&body={text}", f"sms:?&body={text}"]


def test_on_paper(browser: Browser, root: str) -> None:
    """The number on top, at least 14 points, no entry broken, room for who comes along, the day; no buttons."""
    with remembering(browser, [[FIKA, "F"], [GYM, "G"]]) as context:
        page, _ = opened(context, f"{root}min-lista.html")
        listed(page, 2)
        page.emulate_media(media="print")
        shown = {
            name: page.locator(selector).first.is_visible()
            for name, selector in {"button": "#lista button", "menu": ".menu", "phone": ".phone-strip__number",
                                   "company": ".my-list__company", "line": ".my-list__line"}.items()
        }  # fmt: skip
        sizes = page.evaluate(
            "[...document.querySelectorAll('.my-list__item :is(p, li, dt, dd, a, span)')]"
            ".filter(each => each.getClientRects().length)"
            ".map(each => parseFloat(getComputedStyle(each).fontSize) * 0.75)"
        )
        number = page.evaluate(
            "parseFloat(getComputedStyle(document.querySelector('.my-list .contact__link')).fontSize) * 0.75"
        )
        whole = page.evaluate(
            "[...new Set([...document.querySelectorAll('.my-list a[href^=\"tel:\"]')]"
            ".map(each => getComputedStyle(each).whiteSpace))]"
        )
        breaks = page.evaluate("getComputedStyle(document.querySelector('.my-list__item')).breakInside")
        day = page.locator(".my-list .print-only").first.inner_text()
    assert shown == {"button": False, "menu": False, "phone": True, "company": True, "line": True}
    assert (round(min(sizes), 1) >= 14, round(number), whole, breaks, day) == (
        True,
        18,
        ["nowrap"],
        "avoid",
        "Utskrivet: 22 november 2026",
    )


def test_without_storage(browser: Browser, root: str) -> None:
    """Where the browser keeps nothing there is no button and no way, and the page says what it needs."""
    with remembering(browser) as context:
        context.add_init_script(BROKEN)
        page, said = opened(context, f"{root}{FIKA}.html")
        buttons = (page.locator(".pick button").count(), _way(page))
        page.goto(f"{root}min-lista.html")
        page.wait_for_load_state("networkidle")
        told = page.locator("#lista-utan").is_visible()
        empty = page.locator("#lista > *").count()
    assert (buttons, told, empty, said) == ((0, ""), True, 0, [])


def test_when_the_storage_is_full(browser: Browser, root: str) -> None:
    """A press that could not be kept is told, and the button says the same as before."""
    with remembering(browser) as context:
        context.add_init_script(FULL)
        page, _ = opened(context, f"{root}{FIKA}.html")
        page.locator(".pick button").click()
        found = (page.locator(".pick button").inner_text(), page.locator("[role=status]").inner_text())
    assert found == (ADD, "Det gick inte att spara listan i den här webbläsaren.")


def test_without_script(browser: Browser, root: str) -> None:
    """Nothing dead is shown; the page says what it needs and whom to ring."""
    with remembering(browser, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{root}{FIKA}.html")
        buttons = page.locator(".pick *").count()
        page.goto(f"{root}min-lista.html")
        told = (page.locator("#lista-utan").is_visible(), page.locator("main a[href^='tel:']").is_visible())
        dead = page.locator("main button").count()
    assert (buttons, told, dead) == (0, (True, True), 0)


def test_a_spoilt_list_is_an_empty_one(browser: Browser, root: str) -> None:
    """Whatever lies there under our name."""
    with remembering(browser, {"not": "a list"}) as context:
        page, said = opened(context, f"{root}min-lista.html")
        assert (listed(page, 0), _way(page), said) == ([], "", [])


def test_what_is_gone_or_can_not_be_had(browser: Browser, root: str) -> None:
    """An entry that is no more is said to be gone; one whose facts did not come is told as that, and can be removed."""
    with remembering(browser, [["aktiviteter/handen/borta", "Skidtur"], [FIKA, "Öppen torsdagsfika"]]) as context:
        page, _ = opened(context, f"{root}min-lista.html")
        gone = (listed(page, 2), page.locator(".my-list__item .alert").all_inner_texts())
        page.route(re.compile(r"lista/\d+\.js"), lambda route: route.abort())
        page.reload()
        lost = (listed(page, 2), page.locator(".my-list__item .alert").all_inner_texts())
        page.get_by_role("button", name=f"{REMOVE}: Skidtur").click()
        left = listed(page, 1)
    fault = "Vi kan inte visa uppgifterna just nu. Ladda om sidan, eller ring."
    titles = ["Skidtur", "Öppen torsdagsfika"]
    assert gone == (titles, ["Det här finns inte längre på webbplatsen. Ring gärna och fråga."])
    assert (lost, left) == ((titles, [fault, fault]), ["Öppen torsdagsfika"])


def test_files_of_another_build_are_not_believed(browser: Browser, root: str) -> None:
    """Their facts are not shown, and nothing is said to be gone."""
    with remembering(browser, [[FIKA, "Öppen torsdagsfika"]]) as context:
        page = context.new_page()
        page.route(re.compile(r"lista/\d+\.js"), lambda route: route.fulfill(body=_older(route.request.url)))
        page.goto(f"{root}min-lista.html")
        listed(page, 1)
        told = page.locator(".my-list__item .alert").all_inner_texts()
    assert told == ["Vi kan inte visa uppgifterna just nu. Ladda om sidan, eller ring."]


def _older(url: str) -> str:
    number = url.rpartition("/")[2].partition(".")[0]
    return f'torgLista("gammal",{number},{{}})'


def test_a_list_from_november_in_december(browser: Browser, town: Path, tmp_path: Path) -> None:
    """What was called off since is called off in the list, because no fact lies in the browser."""
    content = tmp_path / "content"
    shutil.copytree(town, content)
    file = content / "activities" / "frivilligcentralen" / "oppen-torsdagsfika.yaml"
    text = file.read_text(encoding="utf-8")
    change = "ändringar:\n  - datum: 2026-11-26\n    inställt: Värden är sjuk\n"
    file.write_text(text.replace("ändringar:\n", change, 1), encoding="utf-8")
    assert build(content, tmp_path / "ut", Path(__file__).parents[2] / "theme", TODAY).ok
    with served(tmp_path / "ut") as address, remembering(browser, [[FIKA, "Öppen torsdagsfika"]]) as context:
        page, _ = opened(context, f"{address}min-lista.html")
        listed(page, 1)
        off = page.locator(".next-times__item--off").inner_text()
        body = unquote(page.locator(".my-list a[href^='sms:']").get_attribute("href") or "")
    assert "Värden är sjuk" in off
    assert ("26 november" in body, "3 december" in body) == (False, True)


def test_a_page_that_has_stood_open(browser: Browser, root: str) -> None:
    """Dates that have been are hidden, and the page says that it is old."""
    with remembering(browser, [[FIKA, "Öppen torsdagsfika"]]) as context:
        context.clock.set_fixed_time("2026-12-12T08:00:00+01:00")
        page, _ = opened(context, f"{root}min-lista.html")
        listed(page, 1)
        times = page.locator(".my-list__item .next-times__item").filter(visible=True).count()
        told = page.locator(".my-list__item [data-over] > p:not([class])").inner_text()
        old = page.get_by_text("Sidan är inte från i dag.").is_visible()
    assert (times, told, old) == (0, "Det finns inga fler datum just nu. Ring och fråga.", True)


def test_the_same_list_in_another_language(browser: Browser, root: str) -> None:
    """A list that was made in Swedish is read in Arabic, from right to left, without changing."""
    with remembering(browser) as context:
        page, said = opened(context, f"{root}{FIKA}.html")
        page.locator(".pick button").click()
        page.goto(f"{root}ar/min-lista.html")
        titles = listed(page, 1)
        found = (
            page.evaluate("getComputedStyle(document.querySelector('.my-list__item')).direction"),
            page.locator(".my-list__title [lang=sv]").inner_text(),
            page.locator(".menu a[aria-current=page]").inner_text(),
            page.locator(".my-list__item .pick button").first.inner_text(),
        )
    assert (titles, found, said) == (
        ["Öppen torsdagsfika"],
        ("rtl", "Öppen torsdagsfika", "قائمتي (1)", "احذف من قائمتي"),
        [],
    )


def test_from_a_folder(browser: Browser, site: Path) -> None:
    """From a memory stick too, and nothing is asked of anybody else."""
    asked: list[str] = []
    with remembering(browser) as context:
        context.on("request", lambda request: asked.append(request.url))
        page, said = opened(context, (site / f"{FIKA}.html").as_uri())
        page.locator(".pick button").click()
        page.locator(".menu a", has_text="Min lista").click()
        titles = listed(page, 1)
    assert (titles, said) == (["Öppen torsdagsfika"], [])
    assert [url for url in asked if not url.startswith("file:")] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["min-lista.html", "ar/min-lista.html", "intressen/prata-fika.html", f"{FIKA}.html"])
def test_everybody_can_use_it(browser: Browser, root: str, scheme: Any, path: str) -> None:
    """No violation of WCAG 2.2 at 320 px with the buttons there; large targets; nothing too wide."""
    chosen = [[FIKA, "Öppen torsdagsfika"], ["aktiviteter/handen/borta", "Skidtur"], [GYM, "Sittgympa"]]
    with remembering(browser, chosen, color_scheme=scheme, bypass_csp=True) as context:
        page, _ = opened(context, root + path)
        page.set_viewport_size({"width": 320, "height": 800})
        if "min-lista" in path:
            listed(page, 3)
        else:
            page.locator(".pick button").filter(visible=True).first.click()
        result = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
        violations = [(each["id"], each["nodes"][0]["html"]) for each in result.response["violations"]]
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        small = page.evaluate(SMALL) if "min-lista" in path else []
    assert (violations, over, small) == ([], 0, [])


def test_forced_colours(browser: Browser, root: str) -> None:
    """Buttons keep a border that is seen."""
    with remembering(browser, forced_colors="active") as context:
        page, _ = opened(context, f"{root}{FIKA}.html")
        border = page.evaluate("getComputedStyle(document.querySelector('.pick button')).borderInlineStartWidth")
    assert border == "2px"
