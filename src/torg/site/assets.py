"""Scripts and pictures as they are printed in pages, CSS without its spaces, and the policy that names their hashes."""

import base64
import hashlib
import re
from pathlib import Path
from urllib.parse import quote

from markupsafe import Markup

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_INDENT = re.compile(r"\n\s*")
_QUOTED = re.compile(r'("(?:\\.|[^"\\\n])*"|`[^`]*`)')
_AROUND = re.compile(r" ?(=>|[=!]==|&&|\|\||[<>]=|[=<>?:,(){}]) ?")
_BREAK = re.compile(r"([;{,(\[])\n|\n(?=\})")
_SHAPES = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)


def read_script(theme: Path, name: str) -> Markup:
    """The theme's script `static/js/<name>.js`, without `/* */` comments, indentation and needless spaces.

    Texts in double quotes and back quotes stay as they are. Around `+`, `-` and `/` nothing is taken away, since there
    a space may tell one thing from another.
    """
    text = (theme / "static" / "js" / f"{name}.js").read_text(encoding="utf-8")
    text = _INDENT.sub("\n", _COMMENT.sub("", text)).strip()
    pieces = _QUOTED.split(text)
    pieces[::2] = (_BREAK.sub(r"\1", _AROUND.sub(r"\1", piece)) for piece in pieces[::2])
    text = "".join(pieces)
    return Markup(text.replace("</", "<\\/"))  # noqa: S704 -- the theme's own file


def policy(styles: str, script: str, *, files: bool = False, form: bool = False) -> str:
    """The Content-Security-Policy that lets this style sheet in, this script if there is one, and nothing else.

    Args:
        styles: the style sheet as it is printed.
        script: the script as it is printed, or nothing.
        files: whether the page may also run the site's own script files.
        form: whether it has a form, which may go to the site itself.
    """
    allowed = " ".join(filter(None, ("'self'" if files else "", _hash(script) if script else "")))
    scripts = f"script-src {allowed}; " if allowed else ""
    action = "'self'" if form else "'none'"
    return (
        f"default-src 'none'; {scripts}style-src {_hash(styles)}; img-src 'self' data:; base-uri 'none'; "
        f"form-action {action}"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def squeezed(css: str) -> str:
    """The CSS without comments, line breaks and doubled spaces. `</style` can not occur in what is left."""
    text = _SPACE.sub(" ", _COMMENT.sub("", css)).strip()
    text = re.sub(r" ?([{};]) ?", r"\1", text).replace(";}", "}")
    return re.sub(r"([:,]) ", r"\1", text).replace("</", "<\\/")


def read_mark(theme: Path) -> str:
    """The site's own mark, `static/mark.svg`: people around a table, seen from above."""
    return (theme / "static" / "mark.svg").read_text(encoding="utf-8").strip()


def read_picture(theme: Path) -> bytes:
    """What those who share a page see, `static/dela.png`, 1,200 by 630 pixels; nothing when the theme has none."""
    file = theme / "static" / "dela.png"
    return file.read_bytes() if file.exists() else b""


def icon_address(mark: str) -> str:
    """The mark as the favicon's `data:` address."""
    return f"data:image/svg+xml,{quote(mark, safe='=:/')}"


def inside(svg: str) -> Markup:
    """What is inside an `svg` element, with single spaces; colours and widths are the style sheet's to change."""
    shapes = _SHAPES.search(svg)
    text = _SPACE.sub(" ", shapes[1]).strip() if shapes else ""
    return Markup(text.replace("> <", "><").replace(" />", "/>"))  # noqa: S704 -- the theme's own files
