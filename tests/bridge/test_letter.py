"""The letter with an association's own link, as a page to print: `torg.bridge.letter`."""

import io
import re
from pathlib import Path
from urllib.parse import unquote_to_bytes

import segno

from torg.bridge.letter import printed_letter

THEME = Path(__file__).parents[2] / "theme"
LINK = "https://form.example.org/l/verkstan.x/"


def test_the_page_has_the_letter_and_its_link_as_a_code() -> None:
    """In one file that fetches nothing; what a name holds is text."""
    page = printed_letter(THEME, "Verk <b>stan", f"Till er\n\nHej!\n\n  {LINK}\n\nHälsningar\n", LINK)
    drawn = io.BytesIO()
    segno.make(LINK, error="m", micro=False).save(
        drawn, kind="svg", scale=4, border=4, xmldecl=False, svgns=True, nl=False
    )
    source = re.search(r'src="data:image/svg\+xml[^,]*,([^"]*)"', page)

    assert source
    assert unquote_to_bytes(source[1].replace("&#39;", "'")).replace(b"'", b'"') == drawn.getvalue()
    assert re.findall(r"<p>(.*?)</p>", page)[:2] == ["Till er", "Hej!"]
    assert ("<title>Brev till Verk &lt;b&gt;stan</title>" in page, "Hälsningar" in page) == (True, True)
    assert [each for each in re.findall(r'(?:src|href)="([^"]*)"', page) if not each.startswith("data:")] == [LINK]
