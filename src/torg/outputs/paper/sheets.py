"""What the templates in `theme/print/` receive: plain data, with every word ready. Templates compute no words.

A text may hold the marks of `torg.phrases.isolates`; `as_data` turns it into pieces, for which a template chooses the
language and the direction.
"""

from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

from torg.outputs.paper.pieces import Kind, is_unmarked, pieces


@dataclass(frozen=True, slots=True)
class Qr:
    """A pattern that leads to a page."""

    side: int
    """Modules in a row, without a margin."""
    greys: str
    """The grey of each module, row by row: a list as JSON, 0 for dark and 255 for light.

    Typst reads such a list at once, and letters one by one, which took a fourth of its time.
    """
    about: str
    """The alternative text."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What one wants to know, after a short label."""

    label: str
    sentences: tuple[str, ...]
    apart: bool = False
    """Whether each sentence has a line of its own."""
    brief: bool = True
    """Whether it is told where there is little room too."""


@dataclass(frozen=True, slots=True)
class Item:
    """An entry, on one page."""

    key: str
    """The label that contents, index and references point to."""
    title: str
    organisation: str
    facts: tuple[tuple[Fact, ...], ...]
    """What one wants to know, in runs: what is in a run stands on the same line when it fits."""
    call: str
    """The telephone number."""
    call_note: str
    """Who answers, and when."""
    web: str
    """An address, when there is no number to ring."""
    qr: Qr | None
    call_hours: str = ""
    """When somebody answers, after the number; empty where the note tells it."""
    lines: int = 0
    """Roughly how many lines of A5 the facts and the note take."""
    address: str = ""
    """The short address that the code leads to, as one writes it."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Something that is told of elsewhere."""

    key: str
    words: str
    with_page: str = ""
    """The same with `PAGE_NUMBER` where the page's number belongs."""


@dataclass(frozen=True, slots=True)
class Section:
    """Items under a heading, and what is told of elsewhere but is then too."""

    title: str
    items: tuple[Item, ...]
    also: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A heading in an index."""

    title: str
    titles: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """A way to find: by interest or by area."""

    title: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A number to ring, large."""

    name: str
    number: str
    note: str


@dataclass(frozen=True, slots=True)
class Crisis:
    """The box for when it is very hard."""

    title: str
    danger: str
    alarm: str
    rest: str
    lines: tuple[Number, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page."""

    place: str
    title: str
    period: str
    valid: str
    printed: str
    greeting: tuple[str, ...]
    logo: str | tuple[int, ...]
    """The picture: an SVG as text, a PNG as bytes, or nothing."""
    logo_about: str
    notes: tuple[str, ...]
    """What one has to know about the paper: that it may change, that nobody has reviewed a translation."""


@dataclass(frozen=True, slots=True)
class Words:
    """Fixed words of the templates."""

    contents: str
    also: str
    arranger: str
    call: str
    talk: str
    notes: str
    page: str
    comma: str


@dataclass(frozen=True, slots=True)
class Head:
    """What every sheet has, whichever paper it is: the field `head` of all of them.

    Templates find these values beside the sheet's own: `sheet.language`, `sheet.words.call`.
    """

    language: str
    direction: str
    register: str
    """`sv-lattlast` or another edition's code: easy-read has no hyphens."""
    name: str
    """The title of the document."""
    owner: str
    """Whose document it is."""
    colour: str
    words: Words


@dataclass(frozen=True, slots=True)
class Leaf:
    """A whole leaflet in one edition."""

    head: Head
    cover: Cover
    sections: tuple[Section, ...]
    indexes: tuple[Index, ...]
    phone: Number
    crisis: Crisis
    address: str
    """The short address of the site, as one writes it."""
    online: str
    site_qr: Qr
    left_out: str
    """That there is more than this; empty when there is not."""
    company: str = ""
    """Whom to ring for company on the way there, said once for all entries."""
    extra_pages: int = 0
    """Pages for notes before the last one, so that the sheets come out even."""


@dataclass(frozen=True, slots=True)
class Poster:
    """One entry on a wall."""

    head: Head
    item: Item
    strip: str
    """What one tears off, beside the title and the number: when it is."""
    strip_where: str
    """And where, when there is room."""
    printed: str
    address: str


def as_data(value: Any) -> Any:
    """A sheet as data for JSON: data classes as mappings, texts with marks as lists of `[kind, text]`."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, tuple):
        return [as_data(each) for each in value]
    if names := _names(value.__class__):
        return {name: as_data(getattr(value, name)) for name in names}
    return value


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a data class; nothing of what is none."""
    return tuple(each.name for each in fields(kind)) if is_dataclass(kind) else ()


def _text(text: str) -> str | list[list[str]]:
    if is_unmarked(text):
        return text
    found = [[str(kind), piece] for kind, piece in pieces(text)]
    if all(kind == Kind.PHRASE for kind, _ in found):
        return "".join(piece for _, piece in found)
    return found


def characters(value: Any) -> set[str]:
    """Every character that a sheet shows."""
    if isinstance(value, dict):
        return set().union(*map(characters, value.values())) if value else set()
    if isinstance(value, list):
        return set().union(*map(characters, value)) if value else set()
    return set(value) if isinstance(value, str) else set()
