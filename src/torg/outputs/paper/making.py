"""From a leaflet's settings to files: every format, in one edition."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from torg.domain.activity import Entry
from torg.domain.leaflet import Leaflet, PageLimit, PaperFormat
from torg.domain.leaflet_choice import Why, leaving_order
from torg.outputs.paper.black import ColourError
from torg.outputs.paper.desk import key_of
from torg.outputs.paper.files import for_press, page_count, squeezed
from torg.outputs.paper.fitting import Fit, Left, fit
from torg.outputs.paper.imposing import FLAP, HALF, Side, booklet, impose, mirrored, trifold
from torg.outputs.paper.leaves import Leaves, Source
from torg.outputs.paper.sheets import Leaf
from torg.outputs.paper.typesetting import Press
from torg.phrases.speech import Speech

_KINDS = {
    PaperFormat.A5: ("leaflet", "a5"),
    PaperFormat.LARGE: ("leaflet", "large"),
    PaperFormat.BOOKLET: ("leaflet", "a5"),
    PaperFormat.PRESS: ("leaflet", "press"),
    PaperFormat.FOUR: ("folded", "four"),
    PaperFormat.TRIFOLD: ("folded", "trifold"),
}
"""The template and its look by format."""

SHEET_PAGES = {PaperFormat.FOUR: 4, PaperFormat.TRIFOLD: 6}
"""The formats that are one sheet of paper, with the pages it is folded to."""

_STAPLED = frozenset({PaperFormat.BOOKLET, PaperFormat.PRESS})
_WHOLE_SHEETS = _STAPLED | frozenset(SHEET_PAGES)


class EmptyError(Exception):
    """The choice holds nothing to print."""


class TooLongError(Exception):
    """The shortlist does not fit on its one sheet."""

    def __init__(self, form: PaperFormat, pages: int, entries: int, fitting: int) -> None:
        super().__init__(form, pages, entries, fitting)
        self.format = form
        self.pages = pages
        """How many pages it would take."""
        self.entries = entries
        self.fitting = fitting
        """How many entries would fit."""


@dataclass(frozen=True, slots=True)
class Made:
    """One file."""

    data: bytes
    pages: int
    """How many pages one reads."""
    entries: int
    left: tuple[Left, ...]
    """What was left out to keep to the pages, in the order in which it went."""


class Maker:
    """Makes one leaflet's files in one edition."""

    def __init__(self, press: Press, source: Source, leaflet: Leaflet, speech: Speech) -> None:
        self._press = press
        self._leaflet = leaflet
        self._leaves = Leaves(source, leaflet, speech)
        self._day = source.today
        self._catalogue = source.catalogue

    def make(self, form: PaperFormat, limit: PageLimit | None = None) -> Made:
        """The leaflet in a format.

        Args:
            form: the format.
            limit: how many A5 pages it may have at most; None for what its settings say. Of no meaning for what is
                one sheet, or in large print.

        Raises:
            EmptyError: there is nothing to print.
            ColourError: the logotype, whose name it tells, can not be printed in black alone.
            TooLongError: a shortlist does not fit on its sheet.
            TypesettingError: see `Press.pdf`.
        """
        entries = self._leaves.entries()
        if not entries:
            raise EmptyError
        most = SHEET_PAGES.get(form) or (None if form is PaperFormat.LARGE else limit or self._leaflet.pages)
        chosen = self._fitted(form, entries, int(most) if most else None)
        leaf = self._leaves.leaf(chosen.kept, left_out=len(chosen.left))
        if form in _WHOLE_SHEETS:
            template, kind = _KINDS[form]
            leaf = replace(leaf, extra_pages=_extra(form, self._press.pages(template, leaf, kind)))
        data, pages = self._file(form, leaf)
        return Made(data, pages, len(chosen.kept), chosen.left)

    def leaf(self) -> Leaf:
        """The leaflet with all that its choice holds, before anything is left out.

        Raises:
            EmptyError: there is nothing to print.
        """
        entries = self._leaves.entries()
        if not entries:
            raise EmptyError
        return self._leaves.leaf(entries)

    def leaving(self) -> tuple[str, ...]:
        """The keys of its entries in the order in which they would be left out, when it has a limit; else nothing."""
        if not self._leaflet.pages:
            return ()
        return tuple(key_of(entry) for entry, _ in self._order(self._leaves.entries()))

    def _file(self, form: PaperFormat, leaf: Leaf) -> tuple[bytes, int]:
        """The file, and how many pages one reads in it."""
        template, kind = _KINDS[form]
        data = self._press.pdf(template, leaf, kind, self._day)
        pages = page_count(data)
        sides: tuple[Side, ...] | None = None
        if form in {PaperFormat.BOOKLET, PaperFormat.FOUR}:
            sides = booklet(pages)
        elif form is PaperFormat.TRIFOLD:
            sides = trifold()
        if sides is not None:
            if leaf.head.direction == "rtl":
                sides = mirrored(sides, FLAP if form is PaperFormat.TRIFOLD else HALF)
            return impose(data, sides), pages
        if form is not PaperFormat.PRESS:
            return squeezed(data), pages
        try:
            return for_press(data), pages
        except ColourError as error:
            raise ColourError(self._leaflet.logo) from error

    def _fitted(self, form: PaperFormat, entries: Sequence[Entry], most: int | None) -> Fit:
        if most is None:
            return Fit(tuple(entries), ())
        template, kind = _KINDS[form]

        def pages(kept: Sequence[Entry], left_out: int) -> int:
            return self._press.pages(template, self._leaves.leaf(kept, left_out=left_out), kind)

        found = fit(entries, self._order(entries), pages, most)
        if form in SHEET_PAGES and (found is None or found.left):
            fitting = len(found.kept) if found else 0
            raise TooLongError(form, pages(entries, 0), len(entries), fitting)
        return found or Fit(tuple(entries), ())

    def _order(self, entries: Sequence[Entry]) -> Sequence[tuple[Entry, Why]]:
        return leaving_order(entries, self._catalogue, filter(self._leaves.desk.is_during, entries))


def _extra(form: PaperFormat, pages: int) -> int:
    """How many pages for notes make the sheets come out even."""
    if form in SHEET_PAGES:
        return SHEET_PAGES[form] - pages
    return -pages % 4
