"""Rows: an entry as it stands in lists. Each is put into words and rendered once for every depth that needs it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from markupsafe import Markup

from torg.domain.activity import Activity, Entry
from torg.site import routes
from torg.site.builders.changes import Changes
from torg.site.builders.next_times import NextTimes
from torg.site.builders.sheets import Sheets
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times, day_after
from torg.site.contexts import Group, Link, Row

Render = Callable[[Row], Markup]
"""Makes one row's HTML from its context."""

BADGES_IN_LISTS = 5
PLACES_IN_LISTS = 3
SENTENCES_IN_LISTS = 2


class Rows:
    """Rows in two forms: `row` with when and where, `line` with the title and the organiser alone."""

    def __init__(self, shelf: Shelf, times: Times, row: Render, line: Render) -> None:
        self._shelf = shelf
        self._speech = shelf.speech
        self._times = times
        self._next = NextTimes(shelf, times)
        self._changes = Changes(shelf, times)
        self._sheets = Sheets(shelf)
        self._render = {"row": row, "line": line}
        self._contexts: dict[tuple[str, str], Row] = {}
        self._made: dict[tuple[str, str, str], Markup] = {}
        self._days: dict[str, date] = {}

    def group(self, heading: str, entries: Iterable[Entry], up: str, *, form: str = "row") -> Group:
        """Entries under a heading, as rows or lines. `up` is the way to the output folder from the list's page."""
        return Group(heading, tuple(self._rendered(entry, up, form) for entry in entries))

    def context(self, entry: Entry, up: str) -> Row:
        """The entry's row before it is rendered. `up` is the way to the output folder from the list's page."""
        path = routes.entry_path(entry)
        made = self._contexts.get((path, ""))
        if made is None:
            made = self._contexts[path, ""] = self._make(entry, path)
        if not up:
            return made
        return replace(made, link=Link(made.link.text, up + path, made.link.note))

    def next_day(self, entry: Entry) -> date:
        """The next day that one can come; the last day there is, for what is paused or has no dates."""
        path = routes.entry_path(entry)
        if path not in self._days:
            self._days[path] = self._next.day(entry)
        return self._days[path]

    def title(self, entry: Entry) -> str:
        """The entry's title as a link: with the organiser when several entries share the title."""
        if entry.title not in self._shelf.common_titles:
            return self._speech.own(entry.title)
        return f"{self._speech.own(entry.title)} ({self.organisation(entry)})"

    def organisation(self, entry: Entry) -> str:
        """The organiser's name."""
        return self._speech.own(self._shelf.catalogue.organisations[entry.organisation].name)

    def _rendered(self, entry: Entry, up: str, form: str) -> Markup:
        key = (routes.entry_path(entry), up, form)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._render[form](self.context(entry, up))
        return made

    def _make(self, entry: Entry, path: str) -> Row:
        link = Link(self.title(entry), path, self.organisation(entry))
        rules = self._times.rules(entry)
        shown = rules[:SENTENCES_IN_LISTS]
        when = " ".join((*shown, self._speech.sentences.more_times) if len(rules) > len(shown) else shown)
        when = "" if self._next.has_moved(entry) else when
        if not isinstance(entry, Activity):
            words = self._shelf.words
            valid = f"{words.valid_until} {self._speech.short_day(entry.expires)}."
            when = " ".join(filter(None, (f"{self._speech.notice_kind(entry.kind)}.", when, valid)))
        places = self._shelf.catalogue.places
        names = [places[place].name for place in self._shelf.places_of(entry)]
        where = (
            self._speech.places_in_words(names)
            if len(names) <= PLACES_IN_LISTS
            else self._speech.places_and_more(names[:PLACES_IN_LISTS])
        )
        status, until = self.status(entry)
        off = bool(status and when) and not self._next.is_paused(entry) and self._next.is_single(entry)
        when_off = off and isinstance(entry, Activity)
        return Row(
            link=link,
            when=when,
            where=where,
            status=status,
            status_until=until,
            when_off=when_off,
            next=self._next.in_list(entry),
            badges=(*self._price(entry), *self._shelf.badges(entry)[:BADGES_IN_LISTS]),
            sheet=self._sheets.lines(entry, badges=True),
        )

    def _price(self, entry: Entry) -> tuple[str, ...]:
        """What it costs; that it is free is a badge already."""
        return (self._speech.cost_in_short(entry.cost),) if entry.cost and entry.cost.price != 0 else ()

    def sheet(self, entry: Entry) -> tuple[str, ...]:
        """What a list says of the entry on paper only."""
        return self._sheets.lines(entry)

    def status(self, entry: Entry) -> tuple[str, str]:
        """What is different now, in a few words: a pause, a called-off next time, a note that is not up yet.

        Beside it until when that is news, or nothing.
        """
        if not isinstance(entry, Activity):
            return self._speech.soon_sentence(entry.posted) if entry.posted > self._shelf.today else "", ""
        if entry.paused_until and entry.paused_until >= self._shelf.today:
            return f"{self._speech.paused_in_short(entry.paused_until)}.", day_after(entry.paused_until)
        return self._changes.listed(entry)
