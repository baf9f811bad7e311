"""The whole loop of `make demo-bridge`: typed on a telephone, approved in a terminal, on the page and on paper."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser

import processes
from form_service import THEME
from papers import leaves
from small_town import build_town
from torg.cli.main import cli
from torg.site import build
from torg.store import load

pytestmark = pytest.mark.browser
SHORTEST = 3.1
"""Seconds that nobody can fill in a form in."""
TITLE = "Soppa på måndag"
LOOK = ".form > .form__buttons .button"
NUMBER = ".receipt__value"


def torg(*words: str) -> str:
    """Run `torg bridge …`; what it prints."""
    result = CliRunner().invoke(cli, ["bridge", *words], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def typed_and_sent(browser: Browser, form: str, letters: Path) -> tuple[str, str]:
    """Fill in on a telephone, be told, mend, look, send, confirm; the first fault, and the receipt's number."""
    with browser.new_context(viewport={"width": 360, "height": 740}) as context:
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.goto(f"{form}/ny")
        began = time.monotonic()
        page.select_option("#forening", "frivilligcentralen")
        page.fill("#titel", TITLE)
        page.check("[name=typ][value=aktivitet]")
        page.check("[name=intresse][value=prata-fika]")
        page.fill("#lattlast", "Vi äter soppa ihop.\nDet finns bröd.")
        page.check("[name='tid1.dag'][value=måndag]")
        page.fill("[name='tid1.klockan']", "kväll")
        page.select_option("[name='tid1.roda']", "nej")
        page.select_option("#plats", "handen-lokal")
        page.fill("[name='kostnad.pris']", "gratis")
        page.check("[name='anmalan.kravs'][value=nej]")
        page.fill("#vem-namn", "Kim Exempel")
        page.fill("#vem-epost", "kim@example.org")
        page.fill("#vem-telefon", "070-174 06 99")
        page.locator(LOOK).click()
        page.locator(".summary__link").first.click()
        fault = page.evaluate("document.activeElement.name")
        page.keyboard.press("Control+A")
        page.keyboard.type("17-19")
        time.sleep(max(0, SHORTEST - (time.monotonic() - began)))
        page.locator(LOOK).click()
        page.get_by_role("button", name="Skicka in").click()
        shown = page.locator(NUMBER).inner_text()
        (letter,) = letters.iterdir()
        link = next(line for line in letter.read_text("utf-8").splitlines() if "/bekrafta/" in line)
        page.goto(f"{form}{link[link.index('/bekrafta/') :]}")
        page.get_by_role("button", name="Ja, det är jag").click()
        return fault, shown


def test_what_is_typed_on_a_telephone_comes_to_the_page_and_the_leaflet(browser: Browser, tmp_path: Path) -> None:
    """And nothing of Kim is anywhere in what is published."""
    port = processes.free_port()
    form, demo = f"http://127.0.0.1:{port}", tmp_path / "demo"
    torg("demo", str(demo), "--content", str(build_town(tmp_path)))
    end = ("--settings", str(demo / "bridge.toml"))
    torg("work", *end)
    with processes.form(demo / "bridge.toml", port):
        fault, shown = typed_and_sent(browser, form, demo / "brev")
    told = [torg("work", *end), torg("review", "list", *end)]
    yes = next(line for line in torg("review", "show", shown, *end).splitlines() if line.startswith("Säg ja"))
    told += [torg(*yes.split("torg bridge ")[1].split(" "), *end), torg("work", *end)]

    content, site, today = demo / "clone" / "published" / "content", tmp_path / "site", datetime.now(UTC).date()
    result = build(content, site, THEME, today)
    catalogue = load(content, today=today).catalogue

    assert (fault, told[0], told[1].splitlines()[0], told[2].split(".")[0], told[3]) == (
        "tid1.klockan",
        f"Skickade till granskning: {shown}\n",
        "Väntar på svar: 1",
        "Godkänt",
        f"Avgjorda: {shown}\nSvarade avsändaren: {shown}\n",
    )
    assert (result.ok, catalogue is not None) == (True, True)
    assert catalogue
    name = "aktiviteter/frivilligcentralen/soppa-pa-mandag"
    pages = [site / f"{name}.html", site / "kalender" / f"{name}.ics", site / "nytt.atom"]
    assert [TITLE in page.read_text("utf-8") for page in pages] == [True] * 3
    held = leaves(catalogue).entries()
    assert TITLE in [each.title for each in held]
    published = "".join(path.read_text("utf-8") for path in (*content.rglob("*.yaml"), *site.rglob("*.html")))
    assert ("Kim Exempel" in published, "174 06 99" in published) == (False, False)
