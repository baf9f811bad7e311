"""The form in a real browser on a telephone: fill in, mend, look, send; by its own service and over HTTP."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

import processes
from form_service import FIKA, TODAY
from torg.bridge.form.settings import FormSettings
from torg.bridge.items import State
from torg.bridge.spool import Spool

pytestmark = pytest.mark.browser
SHORTEST = 3
"""Seconds that nobody can fill in a form in."""
LOOK = ".form > .form__buttons .button"


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the service's settings and its spool."""
    return tmp_path_factory.mktemp("form")


@pytest.fixture(scope="module")
def form(state: Path, town: Path) -> Iterator[str]:
    """`torg bridge serve` as a process of its own; its address."""
    port = processes.free_port()
    address = f"http://127.0.0.1:{port}"
    file = state / "bridge.toml"
    file.write_text(f'spool = "spool"\n[form]\ncontent = "{town}"\naddress = "{address}"\n', "utf-8")
    with processes.form(file, port, "--today", "2026-11-22"):
        yield address


def faults(page: Page) -> list[str]:
    """What axe finds, best practices too."""
    found = Axe().run(page).response["violations"]
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return [each["id"] for each in found] + (["too-wide"] if wide else [])


def test_somebody_fills_in_mends_looks_and_sends(browser: Browser, form: str, state: Path) -> None:
    """On a telephone, and nothing to remark on any page of the way. The pages have no scripts."""
    with browser.new_context(viewport={"width": 360, "height": 740}) as context:
        page = context.new_page()
        page.goto(f"{form}/ny")
        began = time.monotonic()
        page.select_option("#forening", "frivilligcentralen")
        page.fill("#titel", "Soppa på måndag")
        page.get_by_label("Aktivitet", exact=True).check()
        page.get_by_label("Mat och odling").check()
        page.fill("#lattlast", "Vi äter soppa ihop.")
        page.fill("#text", f"Läs mer: https://soppa.example.org/{'mycket-lang-adress' * 12}")
        page.get_by_label("Måndag", exact=True).check()
        page.fill("[name='tid1.klockan']", "kväll")
        page.fill("[name='kostnad.pris']", "gratis")
        page.check("[name='anmalan.kravs'][value=nej]")
        page.fill("#vem-namn", "Kim")
        page.fill("#vem-telefon", "0980-31 92 05")
        page.locator(LOOK).click()
        wrong = [faults(page)]
        page.locator(".summary__link").first.click()
        focused = page.evaluate("document.activeElement.name")
        page.keyboard.press("Control+A")
        page.keyboard.type("17-19")
        time.sleep(max(0, SHORTEST + 0.1 - (time.monotonic() - began)))
        page.locator(LOOK).click()
        wrong.append(faults(page))
        page.get_by_role("button", name="Skicka in").click()
        wrong.append(faults(page))
        title = page.title()
    (item,) = Spool(state / "spool").items(State.CONFIRMED)
    assert (focused, wrong, title, item.submission.fields["tider"]) == (
        "tid1.klockan", [[], [], []], "Tack! Vi har fått det. – Socialt torg Lövköping",
        [{"dag": "måndag", "tid": "17.00–19.00"}],
    )  # fmt: skip


def test_back_gives_back_what_was_typed(browser: Browser, form: str) -> None:
    """From the preview, over the page with faults, to the form; and from the receipt. Nothing is empty."""
    with browser.new_context(viewport={"width": 360, "height": 740}) as context:
        page = context.new_page()
        page.goto(f"{form}{FIKA}/flytta")
        began = time.monotonic()
        page.select_option("#dag", "2026-11-26")
        page.fill("#till", "nästa fredag")
        page.fill("#vem-namn", "Kim")
        page.fill("#vem-telefon", "0980-31 92 05")
        page.locator(LOOK).click()
        page.fill("#till", "2026-11-27")
        page.locator(LOOK).click()
        seen = [page.locator("h1").inner_text()]
        for _ in range(2):
            page.go_back()
            seen.append(f"{page.input_value('#dag')} {page.input_value('#till')} {page.input_value('#vem-telefon')}")
        page.go_forward()
        page.locator(LOOK).click()
        time.sleep(max(0, SHORTEST + 0.1 - (time.monotonic() - began)))
        page.get_by_role("button", name="Skicka in").click()
        seen.append(page.locator("h1").inner_text())
        page.go_back()
        seen.append(page.locator("h1").inner_text())
    assert seen == [
        "Så här blir det", "2026-11-26 2026-11-27 0980-31 92 05", "2026-11-26 nästa fredag 0980-31 92 05",
        "Tack! Vi har fått det.", "Så här blir det",
    ]  # fmt: skip


def test_every_page_can_be_used_by_all(browser: Browser, form: str) -> None:
    """On the narrowest telephone, in the dark, and by keyboard alone."""
    paths = ["/valj", f"{FIKA}/andra"]
    found = {}
    with browser.new_context(viewport={"width": 320, "height": 640}, color_scheme="dark") as context:
        page = context.new_page()
        for path in paths:
            page.goto(form + path)
            found[path] = faults(page)
        page.goto(f"{form}/tips")
        names = []
        for _ in range(5):
            page.keyboard.press("Tab")
            names.append(page.evaluate("document.activeElement.name || document.activeElement.className"))
    assert (found, names[-2:]) == ({path: [] for path in paths}, ["form__back", "tips"])


def test_everything_is_confirmed_with_one_button(browser: Browser, form: str, state: Path) -> None:
    """On a narrow telephone in the dark: nothing to remark on; of what is ticked, one less is one thing less."""
    key = FormSettings.of(state / "bridge.toml").keyring().make("frivilligcentralen", TODAY)
    with browser.new_context(viewport={"width": 320, "height": 640}, color_scheme="dark") as context:
        page = context.new_page()
        page.goto(f"{form}/l/{key}/stammer")
        began = time.monotonic()
        wrong = faults(page)
        count = page.get_by_role("checkbox", checked=True).count()
        page.get_by_label("Det här stämmer: Öppen torsdagsfika").uncheck()
        time.sleep(max(0, SHORTEST + 0.1 - (time.monotonic() - began)))
        page.get_by_role("button", name="Ja, allt stämmer").click()
        wrong += faults(page)
    sent = Spool(state / "spool").items(State.CONFIRMED)[-1].submission
    assert (wrong, len(sent.targets), sent.through) == ([], count - 1, "frivilligcentralen")


def test_a_new_time_begins_where_one_is(browser: Browser, form: str) -> None:
    """The page is long, and whoever adds a time goes on in its first control."""
    with browser.new_context(viewport={"width": 360, "height": 740}) as context:
        page = context.new_page()
        page.goto(f"{form}/ny")
        page.get_by_role("button", name="Lägg till en tid till").click()
        page.wait_for_url("**/ny#tid2.hur")
        page.wait_for_function("scrollY > 1000")
        assert page.evaluate("document.activeElement.name") == "tid2.hur"
