"""The style sheet: the theme's small files joined in the order of the layers, and named by its hash in the policy."""

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from markupsafe import Markup

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")

ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#faf5ea" '
    'stroke="#0c4a42" stroke-width="2"/><g fill="#0c4a42"><circle cx="16" cy="8" r="3"/><circle cx="24" cy="16" '
    'r="3"/><circle cx="16" cy="24" r="3"/><circle cx="8" cy="16" r="3"/></g></svg>'
)
"""The square with four people around it."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The style sheet as it is printed in every page."""

    text: Markup
    """The CSS, without comments and needless spaces."""
    policy: str
    """The Content-Security-Policy that lets this style sheet in and nothing else."""


def read_styles(theme: Path) -> Styles:
    """Join the theme's style sheets.

    Files in `static/css` come by name, those in `static/css/components` after the layout. Since each file names its
    layer, the order inside a layer is all that the file order decides.
    """
    css = theme / "static" / "css"
    files = sorted(css.glob("*.css"))
    split = next((number for number, file in enumerate(files) if file.name >= "5"), len(files))
    files[split:split] = sorted((css / "components").glob("*.css"))
    text = squeezed("\n".join(file.read_text(encoding="utf-8") for file in files))
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
    )
    return Styles(Markup(text), policy)  # noqa: S704 -- the theme's own file


def squeezed(css: str) -> str:
    """The CSS without comments, line breaks and doubled spaces. `</style` can not occur in what is left."""
    text = _SPACE.sub(" ", _COMMENT.sub("", css)).strip()
    text = re.sub(r" ?([{};]) ?", r"\1", text).replace(";}", "}")
    return re.sub(r"([:,]) ", r"\1", text).replace("</", "<\\/")


def icon_address() -> str:
    """The favicon as a `data:` address."""
    return f"data:image/svg+xml,{quote(ICON, safe=' =:/')}"
