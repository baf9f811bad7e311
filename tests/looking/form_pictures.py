"""Make the pictures of the form that the README and the handbook show: filled in on a telephone, with one fault.

`python tests/looking/form_pictures.py FOLDER`, or `make screenshots`, for the sample town on 22 November 2026.
"""

import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from playwright.sync_api import Browser, Page, sync_playwright

import processes
from browsers import launched
from form_service import KIM, SOUP
from looking.screenshots import smaller
from towns import TODAY

ROOT = Path(__file__).parents[2]
SHORTEST = 3.1
"""Seconds that nobody can fill in a form in."""
LOOK = ".form > .form__buttons .button"


def fill(page: Page, values: Mapping[str, Sequence[str]]) -> None:
    """Fill in a form's fields, whatever they are."""
    for name, value in values.items():
        field = page.locator(f"[name='{name}']")
        kind = field.first.evaluate("field => field.type")
        if kind in {"checkbox", "radio"}:
            for each in [value] if isinstance(value, str) else value:
                page.check(f"[name='{name}'][value='{each}']")
        elif kind == "select-one":
            field.select_option(value)
        else:
            field.fill(str(value))


def pictures(browser: Browser, form: str) -> Iterator[tuple[str, bytes]]:
    """The first page, what is said of a fault, and how it will look."""
    with browser.new_context(viewport={"width": 360, "height": 1000}, device_scale_factor=2) as context:
        page = context.new_page()
        page.goto(form)
        yield "formular-telefon", page.screenshot()
        page.goto(f"{form}/ny")
        began = time.monotonic()
        fill(page, {**SOUP, **KIM, "tid1.klockan": "kväll"})
        page.locator(LOOK).click()
        yield "formular-fel", page.screenshot()
        page.fill("[name='tid1.klockan']", "17-19")
        time.sleep(max(0, SHORTEST - (time.monotonic() - began)))
        page.locator(LOOK).click()
        yield "formular-forhandsvisning", page.screenshot()


def main(folder: Path) -> None:
    """Run the form over the sample town, take every picture, and say what each weighs."""
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        port = processes.free_port()
        address = f"http://127.0.0.1:{port}"
        settings = Path(name) / "bridge.toml"
        settings.write_text(
            f'spool = "spool"\n[form]\ncontent = "{ROOT / "content"}"\naddress = "{address}"\n', "utf-8"
        )
        browser = launched(playwright)
        with processes.form(settings, port, "--today", TODAY.isoformat()):
            for shot, picture in pictures(browser, address):
                (folder / f"{shot}.png").write_bytes(smaller(picture))
                sys.stdout.write(f"{folder / shot}.png\n")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
