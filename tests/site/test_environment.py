"""The template environment: escaping, strictness, fixed words and components."""

from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError

from torg.phrases.pages import SWEDISH
from torg.site.environment import _COMPILED, Components, MissingComponentError, make_environment


def _theme(folder: Path, **files: str) -> Path:
    for name, text in {"components__greet": "{% macro greet(who) -%}Hej {{ who }}!{%- endmacro %}", **files}.items():
        path = folder / "templates" / f"{name.replace('__', '/')}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_everything_is_escaped(tmp_path: Path) -> None:
    """A value becomes text, in a page and in a component."""
    environment = make_environment(_theme(tmp_path, page="{{ page }} {{ ui.greet(who=page) }}"), SWEDISH)
    assert environment.get_template("page.html").render(page="<b>&") == "&lt;b&gt;&amp; Hej &lt;b&gt;&amp;!"


def test_words_are_in_place_and_escaped(tmp_path: Path) -> None:
    """The edition's words are part of the template, escaped as any other text."""
    words = replace(SWEDISH, start='Hem & "härd"')
    environment = make_environment(_theme(tmp_path, page='<a title="{{ words.start }}">{{ words.start }}</a>'), words)
    assert environment.get_template("page.html").render() == (
        '<a title="Hem &amp; &#34;härd&#34;">Hem &amp; &#34;härd&#34;</a>'
    )


@pytest.mark.parametrize("text", ["{{ page.titel }}", "{{ sida }}", "{{ ui.gret(who=1) }}"])
def test_a_misspelt_name_stops(tmp_path: Path, text: str) -> None:
    """Nothing that is not there is printed as nothing."""
    environment = make_environment(_theme(tmp_path, page=text), SWEDISH)
    with pytest.raises(UndefinedError):
        environment.get_template("page.html").render(page=SWEDISH)


def test_a_misspelt_word_stops(tmp_path: Path) -> None:
    """A word that does not exist stops the template from being made, and its line is told."""
    environment = make_environment(_theme(tmp_path, page="<p>\n{{ words.start }}\n{{ words.strat }}"), SWEDISH)
    with pytest.raises(TemplateSyntaxError, match="strat") as told:
        environment.get_template("page.html")
    assert (told.value.lineno, told.value.name) == (3, "page.html")


def test_a_component_is_the_macro_with_its_file_s_name(tmp_path: Path) -> None:
    """A file without such a macro is refused; a component that is asked for and does not exist is named."""
    with pytest.raises(TemplateSyntaxError, match="wave") as told:
        make_environment(_theme(tmp_path, components__wave="{% macro greet() %}{% endmacro %}"), SWEDISH)
    assert (told.value.lineno, told.value.name) == (1, "components/wave.html")

    with pytest.raises(MissingComponentError) as missing:
        _ = Components().nod
    assert missing.value.name == "nod"


def test_only_the_theme(tmp_path: Path) -> None:
    """A template that the theme lacks is not taken from anywhere else."""
    with pytest.raises(TemplateNotFound):
        make_environment(_theme(tmp_path), SWEDISH).get_template("base.html")


def test_editions_share_what_is_compiled(tmp_path: Path) -> None:
    """Each has its own words in the same code, also inside a component."""
    files = {"components__home": "{% macro home() -%}<a>{{ words.start }}</a>{%- endmacro %}"}
    theme = _theme(tmp_path, page="{{ ui.home() }}{% if page %} {{ words.start }}{% endif %}", **files)
    pages = [
        make_environment(theme, words).get_template("page.html").render(page=1)
        for words in (SWEDISH, replace(SWEDISH, start="Home"))
    ]
    assert pages == [f"<a>{SWEDISH.start}</a> {SWEDISH.start}", "<a>Home</a> Home"]
    names = [Path(file).name for _, _, file in _COMPILED if file and Path(file).is_relative_to(tmp_path)]
    assert sorted(names) == ["greet.html", "home.html", "page.html"]
