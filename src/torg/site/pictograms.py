"""Small pictures that stand beside words, and never instead of them.

They are Lucide's, kept unchanged in the theme's folder `pictograms` with their licence. Templates ask for one by its
own name, `coffee`, or by what it stands for, `intressen/prata-fika`; `terms.json` says which that is.
"""

import json
from pathlib import Path

from jinja2 import TemplateSyntaxError
from markupsafe import Markup

from torg.site.assets import inside


def read_pictograms(theme: Path) -> dict[str, Markup]:
    """What is inside each picture's `svg` element, by its name and by what it stands for.

    Args:
        theme: the theme's folder. One without pictures gives none.

    Raises:
        TemplateSyntaxError: when `terms.json` is no JSON object, or names a picture that there is not.
    """
    folder = theme / "pictograms"
    found = {file.stem: inside(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.svg"))}
    return found | _named(folder / "terms.json", found)


def _named(file: Path, found: dict[str, Markup]) -> dict[str, Markup]:
    if not file.exists():
        return {}
    text = file.read_text(encoding="utf-8")
    try:
        return {term: found[name] for term, name in json.loads(text).items()}
    except json.JSONDecodeError as error:
        raise TemplateSyntaxError(error.msg, error.lineno, file.name, str(file)) from error
    except KeyError as error:
        line = text[: text.index(f'"{error.args[0]}"')].count("\n") + 1
        raise TemplateSyntaxError(f"there is no picture «{error.args[0]}»", line, file.name, str(file)) from error
