"""Broken themes: a sentence with a file and a line, never a traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest

from torg.outputs.paper.ready import UnsetError
from torg.outputs.paper.typesetting import GlyphError, TypesettingError
from torg.phrases.building import stopped_paper_sentence
from torg.phrases.leaflets import missing_signs_sentence, unset_sentence
from torg.phrases.pages import SWEDISH
from torg.site.environment import Components, make_environment
from torg.site.faults import PaperFaultError, ThemeFaultError, theme_fault, told_papers

END = " Rätta mallen och bygg igen. Inget är skrivet."


GREET = "{% macro greet(who) %}\n{{ who.name }}{% endmacro %}"


def theme_with(folder: Path, page: str) -> Path:
    """A theme with one page and one component."""
    for name, text in {"pages/page.html": page, "components/greet.html": GREET}.items():
        path = folder / "theme" / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "theme"


def fault_of(theme: Path, act: Callable[[], object]) -> str:
    """What is said of the error that an act raises."""
    try:
        act()
    except Exception as error:  # noqa: BLE001 -- every sort of error is what is tried here
        fault = theme_fault(error, theme)
        return fault.sentence if fault else "temat är utan skuld"
    return "inget fel"


def components(theme: Path) -> Components:
    """The theme's components, as the program gets at them."""
    found = make_environment(theme, SWEDISH).globals["ui"]
    assert isinstance(found, Components)
    return found


def rendered(theme: Path) -> None:
    """Make the environment and render the page with a word as its context."""
    make_environment(theme, SWEDISH).get_template("pages/page.html").render(page="ord")


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<p>\n{% if page %}\n", "rad 2, går inte att läsa: Unexpected end of template."),
        ("\n\n{{ page", "rad 3, går inte att läsa: unexpected end of template, expected 'end of print statement'."),
        ("{{ words.strat }}", "rad 1, går inte att läsa: there is no word «strat»."),
        ("\n{{ page.titel }}", "rad 2, använder ett namn som inte finns: 'str object' has no attribute 'titel'."),
        ("\n\n{{ sida }}", "rad 3, använder ett namn som inte finns: 'sida' is undefined."),
        ("{{ ui.gret(who=1) }}", "rad 1, använder ett namn som inte finns: "),
        ("\n{{ ui.greet(what=1) }}", "rad 2, går inte att använda: macro 'greet' takes no keyword argument 'what'."),
    ],
)
def test_a_fault_in_a_page_is_told_with_its_line(tmp_path: Path, page: str, said: str) -> None:
    """Faults of writing, of names, of words and of arguments."""
    theme = theme_with(tmp_path, page)

    told = fault_of(theme, lambda: rendered(theme))

    assert told.startswith(f"Mallen «theme/templates/pages/page.html», {said}")
    assert told.endswith(END)


def test_a_missing_template_or_component_is_named(tmp_path: Path) -> None:
    """Asked for by a page, by the program, or by the program's need for a component."""
    theme = theme_with(tmp_path, '{% include "partials/_foot.html" %}')
    environment = make_environment(theme, SWEDISH)

    told = [
        fault_of(theme, lambda: rendered(theme)),
        fault_of(theme, lambda: environment.get_template("layout.html")),
        fault_of(theme, lambda: components(theme).entry_row),
    ]

    assert told == [
        f"Mallen «theme/templates/{name}.html» saknas.{END}"
        for name in ("partials/_foot", "layout", "components/entry_row")
    ]


def test_a_component_that_the_program_calls_is_told_with_its_own_line(tmp_path: Path) -> None:
    """Not with a line of the code that the template was compiled to."""
    theme = theme_with(tmp_path, "")
    macro = components(theme).greet

    assert fault_of(theme, lambda: macro(who="ord")) == (
        "Mallen «theme/templates/components/greet.html», rad 2, använder ett namn som inte finns: "
        f"'str object' has no attribute 'name'.{END}"
    )


def test_the_program_s_own_faults_are_not_blamed_on_the_theme(tmp_path: Path) -> None:
    """They are shown as they are, for whoever mends the program."""
    theme = theme_with(tmp_path, "")

    assert fault_of(theme, lambda: int("ett")) == "temat är utan skuld"


def test_leaving_pelican_with_a_fault_prints_its_sentence() -> None:
    """It is an exit with a text, which Python writes on standard error."""
    fault = ThemeFaultError("Mallen är trasig.")

    assert (isinstance(fault, SystemExit), fault.code, fault.sentence) == (
        True,
        "Mallen är trasig.",
        "Mallen är trasig.",
    )


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (UnsetError("Ängsbo", "ar", GlyphError("♛"), ("A",)), f"(العربية) {missing_signs_sentence('♛', ['A'])}"),
        (UnsetError("Ängsbo", "sv", TypesettingError("no such")), f"(Svenska) {unset_sentence('no such')}"),
    ],
)  # fmt: skip
def test_a_paper_that_stops_the_build_says_why(error: UnsetError, said: str) -> None:
    """Which leaflet, in which edition, what is the matter, and where."""
    with pytest.raises(PaperFaultError) as found, told_papers():
        raise error
    edition, _, reason = said.partition(" ")
    told = stopped_paper_sentence("Ängsbo", edition.strip("()"), reason)
    assert (found.value.sentence, found.value.code) == (told, told)
