"""The style sheet of a page: in order, squeezed, and with nothing that its template can not hold."""

import re
from pathlib import Path

import pytest
from jinja2 import DictLoader

from built_pages import Built
from torg.site.styles import Classes, Styles, called, named, quoted


def _theme(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / "static" / "css" / f"{name.replace('__', '/').replace('_', '-')}.css"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_components_come_between(tmp_path: Path) -> None:
    """The numbered files by name, the components before the utilities and the print sheet."""
    theme = _theme(tmp_path, **{"00_layers": "a{}", "90_print": "e{}", "40_layout": "b{}", "components__x": "c{}",
                                "components__y": "d{}"})  # fmt: skip
    assert Styles(theme, None).of("home") == "a{}b{}c{}d{}e{}"


TEMPLATES = {
    "layout.html": '<body class="frame">{% include "partials/_top.html" %}',
    "partials/_top.html": '<p class="top">',
    "pages/home.html": '<main class="hero hero--wide">{{ ui.doors(links=page.doors) }}',
    "pages/list.html": "{% for row in rows %}{{ row }}{% endfor %}",
    "components/doors.html": '<a class="doors__link">{{ ui.picture() }}',
    "components/picture.html": '<svg class="picture">',
    "components/entry_row.html": '<li class="rows__item">',
    "components/entry_line.html": '<li class="lines">',
    "components/languages.html": '<nav class="languages">',
}


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("home", {"frame", "top", "languages", "hero", "doors", "picture", "made-by-hand"}),
        ("list", {"frame", "top", "languages", "rows", "lines", "made-by-hand"}),
        ("gone", {"frame", "top", "languages", "made-by-hand"}),
    ],
)
def test_what_a_template_can_hold(tmp_path: Path, template: str, found: set[str]) -> None:
    """What it calls, what that calls, what is around every page, and what no template names at all."""
    names = {"frame", "top", "languages", "hero", "doors", "picture", "rows", "lines", "made-by-hand"}
    theme = _theme(tmp_path, **{f"components__{name.replace('-', '_')}": f".{name}__part{{}}" for name in names})
    sheet = Styles(theme, DictLoader(TEMPLATES)).of(template)
    assert set(re.findall(r"\.([\w-]+)__part", sheet)) == found


def test_what_a_script_writes(tmp_path: Path) -> None:
    """What it has in quotes is there too, on the pages that have that script."""
    theme = _theme(tmp_path, components__rows=".rows{}")
    (theme / "static" / "js").mkdir()
    (theme / "static" / "js" / "find.js").write_text("made.className = 'rows__item'", encoding="utf-8")
    styles = Styles(theme, DictLoader(TEMPLATES))
    assert [styles.of("home"), styles.of("home", ("find",))] == ["", ".rows{}"]


def test_what_a_page_is_given_already_rendered(tmp_path: Path) -> None:
    """Its blocks are there too, on the pages that have it."""
    styles = Styles(_theme(tmp_path, components__rows=".rows{}"), DictLoader(TEMPLATES))
    assert [styles.of("home"), styles.of("home", rendered=("rows",))] == ["", ".rows{}"]


def test_reading() -> None:
    """Calls, classes and blocks, also where an expression stands among them."""
    source = '{{ ui.a(x=1) }}<p class="b__c{% if d %} b--e{% endif %} f">{% include "partials/g.html" %}'
    assert [*called(source)] == ["components/a.html", "partials/g.html"]
    assert {"b", "f"} <= set(named(source))
    assert [*quoted("x = 'a__b c'; y = \"d\"")] == ["a", "c", "d"]


def test_every_block_of_a_theme() -> None:
    """What any template names."""
    assert Classes(DictLoader(TEMPLATES)).everywhere() == frozenset(
        {"frame", "top", "hero", "doors", "picture", "rows", "lines", "languages"}
    )


def test_no_page_lacks_a_style(built: Built) -> None:
    """Every class on a page that the theme has a rule for has it there."""
    sheets: dict[str, set[str]] = {}
    used: dict[str, set[str]] = {}
    for page in built.pages.values():
        text = page.decode()
        sheet = text.partition("<style>")[2].partition("</style>")[0]
        names = {name for value in re.findall(r' class="([^"]*)"', text) for name in value.split()}
        sheets.setdefault(sheet, set(re.findall(r"\.([a-z][\w-]*)", sheet)))
        used.setdefault(sheet, set()).update(names)
    known = set().union(*sheets.values())
    lacking = {name for sheet, names in used.items() for name in (names & known) - sheets[sheet]}
    assert sorted(lacking) == []


def test_an_edition_s_own_styles_come_last(tmp_path: Path) -> None:
    """The easy-read edition has a file of its own; other editions, and what has none, do without."""
    theme = _theme(tmp_path, **{"00_layers": "a{}", "90_print": "e{}", "editions__easy": "f{}"})
    made = [Styles(theme, None, edition).of("home") for edition in ("easy", "sv", "")]
    assert made == ["a{}e{}f{}", "a{}e{}", "a{}e{}"]
