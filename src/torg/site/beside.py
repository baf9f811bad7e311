"""What lies beside the pages for programs: the sitemap, robots.txt, and the feed of new and changed entries."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time

from torg.domain.activity import Activity, Entry
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.freshness import is_listed
from torg.domain.history import History, entry_key, organisation_key, place_key
from torg.domain.selection import is_over, places_of
from torg.outputs.web.atom import ATOM, News, Source, atom_feed
from torg.outputs.web.robots import ROBOTS, robots_text
from torg.outputs.web.sitemap import SITEMAP, Location, sitemap_files
from torg.phrases.news import NEWS_SUBTITLE, news_title
from torg.phrases.pages import SWEDISH
from torg.site import routes

_UNLISTED = frozenset({routes.NOT_FOUND, routes.MY_LIST})
"""Pages that hold nothing for whoever comes from a search engine, in every edition."""

_HIDDEN = b'<meta name="robots"'
"""What a page has in its head when no search engine should list it; what people write can not, since it is escaped."""


class Beside:
    """Makes the files beside the pages of a town on one day."""

    def __init__(self, catalogue: Catalogue, today: date, host: str, history: History) -> None:
        """Take what the files tell.

        Args:
            catalogue: the whole town; pages have the address that its site says.
            today: the day that the site is made for.
            host: the site's own host name, also when a preview has other addresses: feed readers know entries by it.
            history: when each record last changed, if anybody knows.
        """
        self._catalogue = catalogue
        self._today = today
        self._host = host
        self._changed: Mapping[str, datetime] | None = None if history.lack else history.moments()
        self._root = f"{catalogue.site.url.rstrip('/')}/"

    def files(self, pages: Iterable[tuple[str, Sequence[bytes]]]) -> Iterator[tuple[str, Sequence[bytes]]]:
        """The files: path and content.

        Args:
            pages: every file of the site, of which the pages go into the sitemap.
        """
        changed = self._page_changes()
        listed = (path for path, parts in pages if _is_listed(path, parts))
        locations = [Location(self._root + _address(path), changed.get(path)) for path in listed]
        for path, content in sitemap_files(locations, self._root):
            yield path, (content,)
        yield ROBOTS, (robots_text(self._root + SITEMAP),)
        yield ATOM, (self._atom(),)

    def _page_changes(self) -> Mapping[str, datetime]:
        """When the content of pages about one thing last changed, by path; nothing when nobody knows.

        A page changes with the records that it tells of. Lists and days change with the day, and are not here.
        """
        changed = self._changed
        if changed is None:
            return {}
        catalogue = self._catalogue
        found = {routes.organisation_path(each): [organisation_key(each)] for each in catalogue.organisations}
        found |= {routes.place_path(each): [place_key(each)] for each in catalogue.places}
        for entry in catalogue.entries:
            places = places_of(entry, catalogue.places)
            own = [entry_key(entry), organisation_key(entry.organisation), *map(place_key, places)]
            found[routes.entry_path(entry)] = own
            for path in (routes.organisation_path(entry.organisation), *map(routes.place_path, places)):
                found[path].append(entry_key(entry))
        moments = {path: [changed[key] for key in keys if key in changed] for path, keys in found.items()}
        return {path: max(times) for path, times in moments.items() if times}

    def _atom(self) -> bytes:
        site = self._catalogue.site
        source = Source(
            news_title(site.name), NEWS_SUBTITLE, site.municipality, self._host, self._root, SWEDISH.language
        )  # fmt: skip
        calendar = Calendar(self._catalogue.vocabularies.school_year)
        return atom_feed(source, [self._news(entry) for entry in self._catalogue.entries
                                  if self._is_there(entry, calendar)])  # fmt: skip

    def _is_there(self, entry: Entry, calendar: Calendar) -> bool:
        if isinstance(entry, Activity):
            return is_listed(entry, self._today) and not is_over(entry, calendar, self._today)
        return entry.expires >= self._today

    def _news(self, entry: Entry) -> News:
        known = self._catalogue.interests
        return News(
            key=entry_key(entry),
            title=entry.title,
            address=self._root + routes.entry_path(entry),
            changed=self._moment(entry),
            summary=" ".join(entry.easy.split()),
            interests=tuple(known[each].label for each in dict.fromkeys(entry.interests) if each in known),
        )

    def _moment(self, entry: Entry) -> datetime:
        """When the entry's own file last changed; without a history, the day when somebody said that it is right."""
        if self._changed and entry_key(entry) in self._changed:
            return self._changed[entry_key(entry)]
        return datetime.combine(entry.checked if isinstance(entry, Activity) else entry.posted, time(), UTC)


def _is_listed(path: str, parts: Sequence[bytes]) -> bool:
    name = path.rpartition("/")[2]
    return name.endswith(".html") and name not in _UNLISTED and not any(_HIDDEN in part for part in parts)


def _address(path: str) -> str:
    return "" if path == routes.HOME else path
