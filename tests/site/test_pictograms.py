"""Pictures beside words: read from the theme, named by what they stand for, told of when they are not there."""

import json
import re
from pathlib import Path

import pytest
from jinja2 import TemplateSyntaxError

from built_pages import THEME
from torg.site.pictograms import read_pictograms

CUP = '<!-- @license -->\n<svg\n  class="x"\n>\n  <path d="M1 1" />\n  <circle r="2" />\n</svg>\n'


def _theme(folder: Path, terms: str = "") -> Path:
    pictures = folder / "pictograms"
    pictures.mkdir()
    (pictures / "coffee.svg").write_text(CUP, encoding="utf-8")
    if terms:
        (pictures / "terms.json").write_text(terms, encoding="utf-8")
    return folder


def test_shapes_by_name_and_by_what_they_stand_for(tmp_path: Path) -> None:
    """Only what is inside the element is kept, without needless spaces."""
    shapes = '<path d="M1 1"/><circle r="2"/>'
    found = read_pictograms(_theme(tmp_path, '{"intressen/prata-fika": "coffee"}'))
    assert found == {"coffee": shapes, "intressen/prata-fika": shapes}


def test_a_theme_without_pictures(tmp_path: Path) -> None:
    """Has none."""
    assert read_pictograms(tmp_path) == {}


@pytest.mark.parametrize(
    ("terms", "line", "said"),
    [
        ('{\n"intressen/spel": "coffee",\n"intressen/natur": "tree"\n}', 3, "there is no picture «tree»"),
        ("{\n}}", 2, "Extra data"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, terms: str, line: int, said: str) -> None:
    """As for any other fault in a theme."""
    with pytest.raises(TemplateSyntaxError) as found:
        read_pictograms(_theme(tmp_path, terms))
    assert (found.value.lineno, found.value.message, found.value.name) == (line, said, "terms.json")


def test_every_picture_that_a_template_or_builder_asks_for_is_there() -> None:
    """Names are literals, so each can be looked for."""
    source = "".join(file.read_text(encoding="utf-8") for file in sorted((THEME / "templates").rglob("*.html")))
    code = "".join(file.read_text(encoding="utf-8") for file in sorted((THEME.parent / "src").rglob("*.py")))
    asked = set(re.findall(r'ui\.pictogram\(name="([^"]+)"\)', source)) | set(re.findall(r'pictogram="([^"]+)"', code))
    known = read_pictograms(THEME)
    assert sorted(name for name in asked if name not in known) == []


def test_every_picture_is_used() -> None:
    """By what it stands for, or by name: none lies there for nothing."""
    files = (*(THEME / "templates").rglob("*.html"), *(THEME.parent / "src").rglob("*.py"))
    source = "".join(file.read_text(encoding="utf-8") for file in files)
    named = json.loads((THEME / "pictograms" / "terms.json").read_text(encoding="utf-8")).values()
    stems = {file.stem for file in (THEME / "pictograms").glob("*.svg")}
    assert sorted(stem for stem in stems if f'"{stem}"' not in source and stem not in named) == []


def test_every_interest_and_life_situation_has_one() -> None:
    """And nothing else is named than what the vocabularies have."""
    folder = THEME.parent / "content" / "vocabularies"
    terms = {
        f"{name}/{each}"
        for name, file in (("intressen", "intressen"), ("livet", "livssituationer"))
        for each in re.findall(r"^- id: (\S+)", (folder / f"{file}.yaml").read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert {name for name in read_pictograms(THEME) if "/" in name} == terms
