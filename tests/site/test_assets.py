"""The style sheet: joined in the order of the layers, squeezed, named by its hash."""

import base64
import hashlib
from pathlib import Path
from urllib.parse import unquote

from torg.site.assets import ICON, icon_address, policy, read_script, read_styles, squeezed


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
    assert read_styles(theme) == "a{}b{}c{}d{}e{}"


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_policy_names_the_hashes(tmp_path: Path) -> None:
    """The hashes are of exactly the texts that are printed; without a script no script is let in."""
    styles = read_styles(_theme(tmp_path, **{"00_layers": "a { content: '›' }"}))
    rest = f"style-src {_hash(styles)}; img-src 'self' data:; base-uri 'none'; form-action 'none'"
    assert policy(styles, "") == f"default-src 'none'; {rest}"
    assert policy(styles, "run()") == f"default-src 'none'; script-src {_hash('run()')}; {rest}"


def test_a_script_is_printed_without_what_only_people_read(tmp_path: Path) -> None:
    """Comments and indentation go, lines stay, and nothing in it can end the element."""
    folder = tmp_path / "static" / "js"
    folder.mkdir(parents=True)
    (folder / "a.js").write_text('/* Why\n   so. */\nif (a) {\n  b = "</script>";\n}\n', encoding="utf-8")
    assert read_script(tmp_path, "a") == 'if (a) {\nb = "<\\/script>";\n}'


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
