"""The letter with an association's own link as a page to print: the same words, and the link as a code to scan."""

from dataclasses import dataclass
from pathlib import Path

import segno

from torg.bridge.form.rendering import templates
from torg.phrases.invitation import CODE, SCAN, WITHOUT_CAMERA, letter_title


@dataclass(frozen=True, slots=True)
class Printed:
    """What the page shows.

    Attributes:
        title: the page's.
        before: the letter down to the link, in paragraphs.
        code: the address of the code as a picture, within the page.
        about: what the picture is.
        scan: what to do with it.
        address: the link.
        without: what to do without a camera.
        after: the rest of the letter, in paragraphs.
    """

    title: str
    before: tuple[str, ...]
    code: str
    about: str
    scan: str
    address: str
    without: str
    after: tuple[str, ...]


def printed_letter(theme: Path, organisation: str, text: str, address: str) -> str:
    """The page, whole in itself: nothing is fetched when it is opened.

    Args:
        theme: the theme's folder.
        organisation: the association's name.
        text: the letter, with the link in it.
        address: the link.
    """
    before, _, after = text.partition(address)
    code = segno.make(address, error="m", micro=False).svg_data_uri(scale=4, border=4)
    page = Printed(
        letter_title(organisation), _paragraphs(before), code, CODE, SCAN, address, WITHOUT_CAMERA, _paragraphs(after)
    )
    return templates(theme).get_template("letter.html").render(page=page)


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split("\n\n") if each.strip())
