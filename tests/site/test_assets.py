"""The style sheet: joined in the order of the layers, squeezed, named by its hash."""

import base64
import hashlib
from pathlib import Path
from urllib.parse import unquote

from torg.site.assets import ICON, icon_address, read_styles, squeezed


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
    assert read_styles(theme).text == "a{}b{}c{}d{}e{}"


def test_the_policy_names_the_hash(tmp_path: Path) -> None:
    """The hash is of exactly the text that is printed."""
    styles = read_styles(_theme(tmp_path, **{"00_layers": "a { content: '›' }"}))
    digest = base64.b64encode(hashlib.sha256(styles.text.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in styles.policy


def test_squeezed() -> None:
    """Comments and needless spaces go; spaces that mean something stay."""
    css = "/* å */\n.a > * + .b :hover,\n.c {\n  margin: calc(1px + 2px) 0;\n  top: 0;\n}\n@media (a: b) { .d {} }"
    assert squeezed(css) == ".a > * + .b :hover,.c{margin:calc(1px + 2px) 0;top:0}@media (a:b){.d{}}"


def test_no_way_out_of_the_style_element() -> None:
    """A closing tag in the CSS can not end the element."""
    assert "</style" not in squeezed(".a::before { content: '</style><script>' }")


def test_icon() -> None:
    """The icon is an SVG in a `data:` address that says the same when it is read back."""
    address = icon_address()
    assert (address.partition(",")[0], unquote(address.partition(",")[2])) == ("data:image/svg+xml", ICON)
