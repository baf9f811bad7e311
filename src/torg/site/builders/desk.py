"""What every builder of list pages shares: the way back, and entries grouped by what sort of thing they are."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from torg.domain.activity import Activity, Entry
from torg.site import routes
from torg.site.builders.paging import Part, parts
from torg.site.builders.rows import Rows
from torg.site.builders.shelf import Shelf
from torg.site.contexts import Group, Link
from torg.site.papers import Paper


class Desk:
    """The shelf, the rows, the papers of all editions, and the small helpers around them."""

    def __init__(self, shelf: Shelf, rows: Rows, papers: Sequence[Paper] = ()) -> None:
        self.shelf = shelf
        self.rows = rows
        self.papers = papers
        self.speech = shelf.speech
        self.words = shelf.words
        types = shelf.catalogue.vocabularies.types
        self._types = {kind.id: (rank, self.speech.word(kind.plural)) for rank, kind in enumerate(types)}

    def trail(self, path: str, *above: Link) -> tuple[Link, ...]:
        """The breadcrumbs of the page at `path`: the start page and the pages `above`, given by their full paths."""
        up = routes.up(path)
        return (Link(self.words.start, up + routes.HOME), *(Link(link.text, up + link.href) for link in above))

    def by_type(self, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        """Entries sorted by the vocabulary's types, the notices last; within each by next date, then A–Ö."""
        return tuple(sorted(entries, key=lambda entry: (self._type(entry)[0], self.rows.next_day(entry))))

    def groups(self, entries: Sequence[Entry], path: str, heading: str = "") -> tuple[Group, ...]:
        """Entries, sorted by type, under one heading or under their types' headings."""
        up = routes.up(path)
        if heading:
            return (self.rows.group(heading, entries, up),) if entries else ()
        found = groupby(entries, key=self._type)
        return tuple(self.rows.group(heading, group, up) for (_, heading), group in found)

    def pages(
        self, entries: Sequence[Entry], path: str, heading: str = ""
    ) -> Iterator[tuple[Part[Entry], tuple[Group, ...]]]:
        """The pages of a list with their groups: all under `heading`, or without it by type."""
        for part in parts(path, self.by_type(entries)):
            yield part, self.groups(part.items, part.path, heading)

    def _type(self, entry: Entry) -> tuple[int, str]:
        if isinstance(entry, Activity):
            return self._types.get(entry.type.value, (len(self._types), entry.type.value))
        return len(self._types) + 1, self.words.board
