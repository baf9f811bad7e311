"""Pages: Markdown with a few `key: value` lines first, in `content/pages/<edition>/`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from torg.domain.numbers import find_personal_number, mask_personal_numbers
from torg.domain.rules.markup import MARKUP, pieces_of_markup, without_markup
from torg.domain.taken import check_page
from torg.problems import Position, Problem, Remedy, problem
from torg.store.files import read_bytes
from torg.store.folders import Found, Kind, scan
from torg.store.normalise import decode, lines_of

_KEYS = ("titel", "ordning", "beskrivning")
_EXAMPLE = " " * 4
_HEAD = re.compile(r"(?P<key>\w[\w -]*):(?P<value>.*)")


@dataclass(frozen=True, slots=True)
class Page:
    """A page of running text.

    `body` is Markdown without the first lines. `order` sorts pages in menus, lower first; `description` is one
    sentence for search engines, or nothing.
    """

    edition: str
    slug: str
    title: str
    body: str
    description: str = ""
    order: int = 0


@dataclass(frozen=True, slots=True)
class Pages:
    """All pages by edition and name, and what was wrong with them."""

    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]


def load_pages(root: Path) -> Pages:
    """Read every page below `pages/` in the content folder.

    Problems: those of a file, `fil-tom`, `fil-upptagen`, `yaml-kolon`, `falt-okant`, `falt-saknas` (titel),
    `varde-tal` (ordning).
    """
    return read_pages(found for found in scan(root).files if found.kind is Kind.PAGE)


def read_pages(files: Iterable[Found]) -> Pages:
    """The pages among files that are found already."""
    pages: list[Page] = []
    problems: list[Problem] = []
    for found in files:
        page, told = _read(found)
        problems += (replace(each, file=found.shown) for each in told)
        if page:
            pages.append(page)
    return Pages(tuple(pages), tuple(problems))


def _read(found: Found) -> tuple[Page | None, list[Problem]]:
    data = read_bytes(found.path)
    if isinstance(data, Problem):
        return None, [data]
    source = decode(data)
    problems = [each for each in source.problems if each.code != "yaml-hart-mellanslag"]
    if not source.readable:
        return None, problems
    if not source.text.strip():
        return None, [*problems, Problem("fil-tom")]
    problems += check_page(found.id)
    problems += _identity_numbers(source.text)
    problems += _markup(source.text)
    head, body, told = _split(source.text)
    problems += told
    order = head.get("ordning", "0")
    if "titel" not in head:
        line = "titel: Skriv rubriken här"
        missing = problem("falt-saknas", fält="titel", exempel=line, beskrivning="Sidans rubrik.")
        missing = replace(missing, remedy=Remedy("add", line), corrected=(line,))
        return None, [*problems, _on(1, source.text, missing)]
    return Page(found.owner, found.id, head["titel"], body, head.get("beskrivning", ""), int(order)), problems


def _identity_numbers(text: str) -> list[Problem]:
    """A page may be about people too, and is as public as an entry."""
    return [
        _on(number, mask_personal_numbers(text), problem("personnummer", fält="", citat=mask_personal_numbers(found)))
        for number, line in enumerate(lines_of(text), start=1)
        if (found := find_personal_number(line))
    ]


def _markup(text: str) -> list[Problem]:
    """HTML and links that run code, line by line. Nothing comes of them, but whoever wrote them may think so."""
    return [_on_markup(number, line, text) for number, line in enumerate(lines_of(text), start=1)
            if MARKUP.search(line) and not line.startswith(_EXAMPLE)]  # fmt: skip


def _on_markup(number: int, line: str, text: str) -> Problem:
    pieces, meant = pieces_of_markup(line), without_markup(line, "text").replace("\n", " ")
    told: dict[str, str | int] = {"bitar": "», «".join(pieces), **({"utan": "ja"} if meant else {})}
    remedy = Remedy("line", meant) if meant else None
    column = line.index(pieces[0]) + 1
    found = _on(number, text, problem("sida-html", (), remedy=remedy, target="value", **told))
    position = Position(number, column, column + len(pieces[0]), line)
    return replace(found, position=position, corrected=(meant,) if meant else ())


def _split(text: str) -> tuple[dict[str, str], str, list[Problem]]:
    """The first lines as keys and values, and the Markdown after them. Lines of `---` around them are allowed."""
    lines = lines_of(text)
    head: dict[str, str] = {}
    problems: list[Problem] = []
    number = 1 if lines[0].strip() == "---" else 0
    while number < len(lines):
        line = lines[number]
        match = _HEAD.match(line)
        if not match:
            break
        key, value = match["key"].strip().lower(), match["value"].strip().strip('"')
        if key not in _KEYS:
            unknown = problem("falt-okant", (key,), target="key", nyckel=match["key"], nycklar=", ".join(_KEYS))
            problems.append(_on(number + 1, text, unknown))
        elif key == "ordning" and not value.isdecimal():
            wrong = problem("varde-tal", (key,), fält=key, värde=value)
            problems.append(_on(number + 1, text, wrong))
        else:
            head[key] = value
        number += 1
    if number < len(lines) and lines[number].strip() == "---":
        number += 1
    return head, "\n".join(lines[number:]).strip("\n") + "\n", problems


def _on(number: int, text: str, found: Problem) -> Problem:
    line = lines_of(text)[number - 1]
    return replace(found, position=Position(number, 1, len(line) + 1, line))
