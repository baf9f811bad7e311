"""The pages that browsers and checkers look at: for each template the hard ones."""

from collections.abc import Iterator, Mapping
from pathlib import Path

CHOSEN: Mapping[str, tuple[str, ...]] = {
    "alphabet": ("a-till-o.html",),
    "board": ("anslagstavlan.html",),
    "calendars": ("kalendrar.html",),
    "call": ("ring.html",),
    "corrections": ("hjalp/rattningar/tider.html", "hjalp/rattningar.html"),
    "day": ("i-morgon.html", "i-dag.html"),
    "doors": ("omraden/index.html", "intressen/index.html"),
    "entry": (
        "aktiviteter/frivilligcentralen/pratkafe-tre-stallen.html",
        "aktiviteter/regnbagen/regnbage-pa-natet.html",
        "aktiviteter/guldklockan/berattarkafe.html",
        "aktiviteter/abborren/isfiske.html",
    ),
    "home": ("index.html",),
    "life": ("livet/foralder-pa-egen-hand.html",),
    "list": ("intressen/prata-fika.html", "bara-att-komma.html"),
    "more_ways": ("fler-satt.html",),
    "my_list": ("min-lista.html",),
    "not_found": ("404.html",),
    "notice": ("anslag/verkstan/anslag-schack.html",),
    "organisation": ("arrangorer/frivilligcentralen.html",),
    "place": ("platser/grannrummet.html",),
    "search": ("sok.html",),
    "support": ("hjalp-och-stod.html",),
    "text": ("om.html", "hjalp/tider.html"),
    "week": ("veckor/2026-48.html", "helgen.html"),
    "weekday": ("veckodagar/torsdag.html",),
    "when": ("nar.html",),
}
"""Template -> paths in an edition. The first is looked at in every edition, the others in `THOROUGH` only."""

THOROUGH = ("sv", "ar")
"""The editions whose every chosen page is looked at: the one that others are made from, and one from right to left."""

SWEDISH_ONLY = ("corrections", "not_found", "text")
"""Templates without pages in every edition: for associations, for a server, and what the municipality writes."""

ROOT_EDITION = "sv"

SCRIPT_ONLY = "noscript, .pick, #lista, #lista-utan"
"""What differs with and without script: words for those without, and one's own list, which needs it."""

NOT_ON_PAPER = (
    "nav, .menu, .trail, .letters, .pages, .footer__menu, .skip-link, button, form, .pick, .pass-on, .narrow, .subscribe,"
    " .to-calendar, [data-over], :has(> .ways__link), .ways, .shortcuts"
)
"""What paper has no use for: ways to other pages, what one presses, and how one subscribes to a calendar."""


def folder(edition: str) -> str:
    """Where an edition's pages lie."""
    return "" if edition == ROOT_EDITION else f"{edition}/"


def chosen(edition: str) -> Iterator[tuple[str, str]]:
    """Template and path, under the site's folder, of the pages that are to be looked at in an edition."""
    for template, paths in CHOSEN.items():
        if edition != ROOT_EDITION and template in SWEDISH_ONLY:
            continue
        for path in paths if edition in THOROUGH else paths[:1]:
            yield template, folder(edition) + path


def every(editions: tuple[str, ...], site: Path | None = None) -> list[str]:
    """All chosen paths of some editions; with a site's folder only those that are there."""
    paths = [path for edition in editions for _, path in chosen(edition)]
    return [path for path in paths if site is None or (site / path).is_file()]
