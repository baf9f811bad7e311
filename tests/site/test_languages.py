"""The editions of a site, and the ways between them."""

from torg.phrases.editions import EDITIONS
from torg.site.contexts import Language
from torg.site.languages import Languages, unknown_editions, wanted_editions
from torg.store import Page

ROOT = "https://torg.example.org/"
CODES = ("sv", "sv-lattlast", "ar")
SWEDISH, EASY, ARABIC = (EDITIONS[code] for code in CODES)


def _languages() -> Languages:
    return Languages(wanted_editions(CODES), [Page("sv", "om", "Om", ""), Page("ar", "om", "Om", "")], ROOT)


def test_which_editions() -> None:
    """The Swedish one is always there, and links show them in one order."""
    assert [each.code for each in wanted_editions(["uk", "en"])] == ["sv", "en", "uk"]


def test_an_edition_that_there_is_not() -> None:
    """Its place in the list is told, with what there is to choose."""
    assert [
        (each.code, each.file, each.path, each.params["värde"]) for each in unknown_editions(["sv", "klingon"])
    ] == [("varde-okant", "content/site.yaml", ("utgåvor", 1), "klingon")]


def test_links_to_the_same_page() -> None:
    """Relative to the page, each with its own name, language and direction."""
    assert _languages().beside(EASY, "livet/index.html") == (
        Language("Svenska", "../../livet/index.html", "sv", "ltr"),
        Language("العربية", "../../ar/livet/index.html", "ar", "rtl"),
    )


def test_links_from_what_is_not_in_every_edition() -> None:
    """What an edition does not have leads to its start page."""
    languages = _languages()
    assert [
        [each.href for each in languages.beside(SWEDISH, path)] for path in ("om.html", "hjalp/index.html", "404.html")
    ] == [
        ["sv-lattlast/index.html", "ar/om.html"],
        ["../sv-lattlast/index.html", "../ar/index.html"],
        [f"{ROOT}sv-lattlast/index.html", f"{ROOT}ar/index.html"],
    ]


def test_for_search_engines() -> None:
    """Every language of the page with its full address, the same from each; none where there is no other."""
    languages = _languages()
    both = (
        Language("Svenska", ROOT, "sv", "ltr"),
        Language("العربية", f"{ROOT}ar/index.html", "ar", "rtl"),
        Language("Svenska", ROOT, "x-default", "ltr"),
    )
    assert [languages.alternates(each, "index.html") for each in (SWEDISH, ARABIC, EASY)] == [both, both, ()]
    assert languages.alternates(SWEDISH, "hjalp/index.html") == ()
