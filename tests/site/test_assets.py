"""The style sheet: joined in the order of the layers, squeezed, named by its hash."""

import base64
import hashlib
from pathlib import Path
from urllib.parse import unquote

from torg.site.assets import icon_address, inside, policy, read_mark, read_script, squeezed


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_policy_names_the_hashes() -> None:
    """The hashes are of exactly the texts that are printed; without a script no script is let in."""
    styles = "a{content:'›'}"
    rest = f"style-src {_hash(styles)}; img-src 'self' data:; base-uri 'none'; form-action 'none'"
    assert policy(styles, "") == f"default-src 'none'; {rest}"
    assert policy(styles, "run()") == f"default-src 'none'; script-src {_hash('run()')}; {rest}"


def test_a_script_is_printed_without_what_only_people_read(tmp_path: Path) -> None:
    """Comments, indentation and needless spaces go, texts stay, and nothing in it can end the element."""
    folder = tmp_path / "static" / "js"
    folder.mkdir(parents=True)
    (folder / "a.js").write_text(
        '/* Why\n   so. */\nif (a) {\n  b = "</script> , x";\n  c = a + +b\n}\n', encoding="utf-8"
    )
    assert read_script(tmp_path, "a") == 'if(a){b="<\\/script> , x";c=a + +b}'


def test_squeezed() -> None:
    """Comments and needless spaces go; spaces that mean something stay."""
    css = "/* å */\n.a > * + .b :hover,\n.c {\n  margin: calc(1px + 2px) 0;\n  top: 0;\n}\n@media (a: b) { .d {} }"
    assert squeezed(css) == ".a > * + .b :hover,.c{margin:calc(1px + 2px) 0;top:0}@media (a:b){.d{}}"


def test_no_way_out_of_the_style_element() -> None:
    """A closing tag in the CSS can not end the element."""
    assert "</style" not in squeezed(".a::before { content: '</style><script>' }")


def test_the_mark(tmp_path: Path) -> None:
    """The theme's own file, as an address that says the same when it is read back, and as shapes to print."""
    (tmp_path / "static").mkdir()
    mark = '<svg viewBox="0 0 2 2">\n  <path d="M1 1" />\n</svg>'
    (tmp_path / "static" / "mark.svg").write_text(f"{mark}\n", encoding="utf-8")
    address = icon_address(read_mark(tmp_path))
    assert (address.partition(",")[0], unquote(address.partition(",")[2])) == ("data:image/svg+xml", mark)
    assert inside(mark) == '<path d="M1 1"/>'
