"""The pages that browsers and checkers look at: for each template the hard ones."""

from collections.abc import Iterable, Iterator, Mapping

from torg.phrases.patterns import PATTERN_GROUPS

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
    "patterns": tuple(f"monster/{name}.html" for name, _ in PATTERN_GROUPS.values()),
    "place": ("platser/grannrummet.html",),
    "print": ("skriv-ut.html",),
    "search": ("sok.html",),
    "support": ("hjalp-och-stod.html",),
    "text": ("om.html", "hjalp/tider.html"),
    "week": ("veckor/2026-48.html", "helgen.html"),
    "weekday": ("veckodagar/torsdag.html",),
    "when": ("nar.html",),
}
"""Template -> paths in an edition. The first is looked at in every edition, the others in Swedish only."""

THOROUGH = ("sv", "ar")
"""Editions whose first pages are walked through stop by stop and looked at in every colour: one from each direction.

The others have the same elements in the same order and the same colours; each is looked at for all else.
"""

SWEDISH_ONLY = ("corrections", "not_found", "patterns", "text")
"""Templates without pages in every edition: for associations, a server and developers, or by the municipality."""

ROOT_EDITION = "sv"

SCRIPT_ONLY = "noscript, .pick, li:has(> [data-print]), #lista, #lista-utan"
"""What differs with and without script: words for those without, and one's own list, which needs it."""

NOT_ON_PAPER = (
    "nav, .header__search, .menu, .trail, .letters, .pages, .footer__menu, .skip-link, button, form, .pick, .pass-on, "
    ".narrow, .subscribe, .to-calendar, .ways, .shortcuts, .my-list"
)
"""What paper has no use for: ways to other pages, what one presses, how to subscribe to a calendar, an empty list."""


def folder(edition: str) -> str:
    """Where an edition's pages lie."""
    return "" if edition == ROOT_EDITION else f"{edition}/"


def chosen(edition: str) -> Iterator[tuple[str, str]]:
    """Template and path, under the site's folder, of the pages that are to be looked at in an edition."""
    for template, paths in CHOSEN.items():
        if edition == ROOT_EDITION:
            yield from ((template, path) for path in paths)
        elif template not in SWEDISH_ONLY:
            yield template, folder(edition) + paths[0]


def every(editions: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """The path of each chosen page of some editions, and whether it is looked at thoroughly."""
    firsts = {paths[0] for paths in CHOSEN.values()}
    for edition in editions:
        for _, path in chosen(edition):
            yield path, edition in THOROUGH and path.removeprefix(folder(edition)) in firsts
