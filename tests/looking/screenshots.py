"""Make the pictures of the site that the README shows.

`python tests/looking/screenshots.py FOLDER`, or `make screenshots`. The sample town is built for 22 November 2026 and
shown with the clock at nine on that morning, so that the same pages give the same pictures on the same machine.
"""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

sys.path.insert(0, str(Path(__file__).parents[1]))

from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import Page as BrowserPage

from browsers import launched
from built_pages import THEME
from torg.site import build
from towns import TODAY

ROOT = Path(__file__).parents[2]
MOMENT = f"{TODAY}T09:00:00+01:00"
COLOURS = 64
"""Of a picture's palette: text on paper needs few, and each picture weighs a quarter."""
ENTRY = "aktiviteter/frivilligcentralen/oppen-torsdagsfika.html"
SHEET = "html { padding: 15mm }"
"""Paper's margin, which a browser's own window does not show."""
_STYLE = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}"""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of a page: as much of it as a window shows."""

    path: str
    """The page's, under the site's folder, perhaps with a query."""
    width: int = 360
    height: int = 1000
    sharp: int = 2
    """Dots of the picture for each px of the page."""
    scheme: Literal["light", "dark"] = "light"
    paper: bool = False
    """Whether it is shown as on paper."""
    at: str = ""
    """What the page is scrolled to, as a selector; nothing for its top."""


def _desk(path: str) -> Shot:
    return Shot(path, 1280, 860, 1)


def _paper(path: str) -> Shot:
    return Shot(path, 794, 1123, 1, paper=True)


SHOTS = {
    "start-telefon": Shot("index.html"),
    "start-dator": _desk("index.html"),
    "aktivitet-telefon": Shot(ENTRY),
    "aktivitet-mork": Shot(ENTRY, scheme="dark"),
    "aktivitet-arabiska": Shot(f"ar/{ENTRY}"),
    "aktivitet-lattlast": _desk(f"sv-lattlast/{ENTRY}"),
    "aktivitet-papper": _paper(ENTRY),
    "intresse-papper": _paper("intressen/prata-fika.html"),
    "sok-telefon": Shot("sok.html?q=fika+torsdag", at="#sok-svar"),
    "min-lista-telefon": Shot("min-lista.html", at="h1"),
}
"""The name of each picture, and what it shows."""


def take(browser: Browser, site: Path, shot: Shot) -> bytes:
    """One picture, PNG."""
    size = {"width": shot.width, "height": shot.height}
    context = browser.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        device_scale_factor=shot.sharp,
        color_scheme=shot.scheme,
        timezone_id="Europe/Stockholm",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.clock.set_fixed_time(MOMENT)
    if "min-lista" in shot.path:
        _fill_list(page, site)
    page.goto(f"{site.as_uri()}/{shot.path}")
    if "?q=" in shot.path:
        page.wait_for_selector("#sok[data-done]")
    if "min-lista" in shot.path:
        page.wait_for_selector("#lista li:nth-child(3)")
    if shot.paper:
        page.emulate_media(media="print")
        page.evaluate(_STYLE, SHEET)
    if shot.at:
        page.evaluate("what => document.querySelector(what).scrollIntoView()", shot.at)
    picture = page.screenshot(animations="disabled", caret="hide")
    context.close()
    return picture


def _fill_list(page: BrowserPage, site: Path) -> None:
    """Collect three entries, as a reader does."""
    for path in (ENTRY, "aktiviteter/guldklockan/berattarkafe.html", "aktiviteter/bron/syrummet.html"):
        page.goto(f"{site.as_uri()}/{path}")
        page.locator(".pick button").first.click()


def smaller(picture: bytes) -> bytes:
    """The picture with a palette, by pngquant: the same every time."""
    tool = shutil.which("pngquant") or "pngquant"
    command = [tool, "--speed", "1", "--strip", "--nofs", str(COLOURS), "-"]
    return subprocess.run(command, input=picture, capture_output=True, check=True).stdout


def main(folder: Path) -> None:
    """Build the sample town, take every picture, and say what each weighs."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        site = Path(name) / "webbplats"
        assert build(ROOT / "content", site, THEME, TODAY).ok
        browser = launched(playwright)
        for shot, what in SHOTS.items():
            picture = smaller(take(browser, site, what))
            (folder / f"{shot}.png").write_bytes(picture)
            sys.stdout.write(f"{folder / shot}.png: {len(picture):,} bytes\n")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
