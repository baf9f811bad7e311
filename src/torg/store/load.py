"""Reading the whole content folder: every file, every rule, every problem in one run."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from torg.domain.activity import Activity, Notice
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.faults import Outcome, as_written, read_record, relevant
from torg.domain.leaflet import Leaflet
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.record import IDENTITY, OWNER, Record
from torg.domain.rules import TEXT_GATE, Known, RuleContext, check_catalogue, check_comments, check_record, check_texts
from torg.domain.site import Site
from torg.domain.today import with_days
from torg.domain.vocabularies import Vocabularies
from torg.problems import DataPath, Problem, Remedy, Severity, problem
from torg.store.folders import ENDING, VOCABULARIES, Found, Kind, Scan, found_at, is_activity, scan
from torg.store.homeless import gather
from torg.store.pages import read_pages
from torg.store.positions import Locator
from torg.store.reading import Reading, read_file
from torg.store.sentences import read_sentences, wrap_single

R = TypeVar("R", bound=Record)

_NOTHING: Mapping[str, bytes | None] = MappingProxyType({})
_NEVER_ACTIVITIES = frozenset({Kind.ORGANISATION, Kind.PLACE})


@dataclass(frozen=True)
class Loaded:
    """Everything read. `catalogue` is None when there is any problem of severity `fel`.

    `problems` are sorted by file and line, and have their place and corrected lines. `files` is how many files were
    looked at. `salvaged` is the catalogue with all that could be saved of faulty files too: to find one's way by, never
    to publish; None only when the site's own file can not be read.
    """

    catalogue: Catalogue | None
    problems: tuple[Problem, ...]
    files: int
    salvaged: Catalogue | None = field(default=None, compare=False, repr=False)


@dataclass(slots=True)
class _Read(Generic[R]):
    """A file with its record, or an item of a word list's file; None when nothing could be saved."""

    reading: Reading
    record: R | None
    stand_ins: frozenset[DataPath] = frozenset()
    prefix: DataPath = ()
    renamed: Mapping[DataPath, str] = field(default_factory=dict)


def load(root: Path, *, today: date, instead: Mapping[str, bytes | None] = _NOTHING) -> Loaded:
    """Read, check and put together all content.

    Args:
        root: the content folder.
        today: the day that freshness and times are judged by.
        instead: what to read in the place of some files, by their shown names, whether they are there or not; None
            where a file is to be passed over: to check what is not yet written.
    """
    with _no_collection():
        found = scan(root)
        found.files = _as_it_would_be(found.files, root, instead)
        return _Loader(found, root, today, instead).run()


def _as_it_would_be(files: list[Found], root: Path, instead: Mapping[str, bytes | None]) -> list[Found]:
    """The files with those that would be there, and without those that would not."""
    if not instead:
        return files
    there = {each.shown for each in files}
    come = [found_at(root, root.resolve().parent / shown) for shown in instead if shown not in there]
    kept = [each for each in files if instead.get(each.shown, b"") is not None]
    return sorted([*kept, *(each for each in come if each and instead[each.shown] is not None)], key=_by_place)


def _by_place(found: Found) -> str:
    return found.shown


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the garbage collector still: all that is read is kept, so it would only walk through ever more."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class _Loader:
    def __init__(self, found: Scan, root: Path, today: date, instead: Mapping[str, bytes | None]) -> None:
        self.scan = found
        self.instead = instead
        self.today = today
        self.shown = root.resolve().name
        self.by_kind: dict[Kind, list[Found]] = {kind: [] for kind in Kind}
        for file in found.files:
            self.by_kind[file.kind].append(file)
        self.problems: list[Problem] = list(found.problems)
        self.readings: list[Reading] = []
        self.reads: list[_Read[Any]] = []
        self.place_ids: Mapping[str, str] = {}

    def run(self) -> Loaded:
        sites = self._records(Kind.SITE, Site)
        lists = {alias: self._word_list(alias) for alias in VOCABULARIES}
        organisations = {each.id: each for each in self._records(Kind.ORGANISATION, Organisation)}
        places = {each.id: each for each in self._records(Kind.PLACE, Place)}
        self.place_ids = {place.name: place.id for place in places.values()}
        activities = tuple(self._records(Kind.ACTIVITY, Activity))
        notices = tuple(self._records(Kind.NOTICE, Notice))
        leaflets = {each.id: each for each in self._records(Kind.LEAFLET, Leaflet)}
        vocabularies = _vocabularies(lists)
        self._missing()
        site = sites[0] if sites else None
        known = Known.gather(vocabularies, site, organisations, places, ())
        context = RuleContext(
            self.today, site.demo if site else None, Calendar(vocabularies.school_year), self._all(known)
        )
        self._check_records(context)
        catalogue = None
        if site:
            catalogue = Catalogue(
                site,
                vocabularies,
                _sorted(organisations),
                _sorted(places),
                _in_order(activities),
                _in_order(notices),
                _sorted(leaflets),
            )
            self._check_catalogue(catalogue, context)
        pages = read_pages(self.by_kind[Kind.PAGE])
        problems = sorted(
            (*self.problems, *pages.problems, *(each for reading in self.readings for each in reading.told())),
            key=lambda each: each.sort_key,
        )
        right = not any(each.severity is Severity.ERROR for each in problems)
        return Loaded(catalogue if right else None, tuple(problems), len(self.scan.files), catalogue)

    def _all(self, known: Known) -> Known:
        """A faulty file is still there: what refers to it is not wrong as well."""
        ids = {kind: frozenset(file.id for file in found) for kind, found in self.by_kind.items()}
        return replace(
            known,
            organisations=known.organisations | ids[Kind.ORGANISATION],
            places=known.places | ids[Kind.PLACE],
            entries=ids[Kind.ACTIVITY] | ids[Kind.NOTICE],
        )

    def _missing(self) -> None:
        """Site and word lists must be there; without the folder, one problem is enough."""
        told = {each.file for each in self.problems if each.severity is Severity.ERROR}
        if not self.scan.files and told:
            return
        there = {file.id for file in self.by_kind[Kind.VOCABULARY]}
        wanted = [f"{Kind.VOCABULARY.value}/{alias}{ENDING}" for alias in VOCABULARIES if alias not in there]
        if not self.by_kind[Kind.SITE]:
            wanted.append(f"site{ENDING}")
        for name in wanted:
            file = f"{self.shown}/{name}"
            if file not in told:
                self.problems.append(replace(problem("fil-saknas", namn=file), file=file))

    def _records(self, kind: Kind, model: type[R]) -> list[R]:
        """Read every file of a kind; what could be saved, though it may be faulty."""
        records = []
        for found in self.by_kind[kind]:
            reading = self._reading(found)
            if reading.data is None:
                continue
            if not isinstance(reading.data, dict):
                reading.tell([problem("yaml-inte-falt", sak="lista", värde="")])
                continue
            if kind in _NEVER_ACTIVITIES and is_activity(reading.data):
                reading.problems = [problem("fil-fel-mapp")]
                continue
            read = self._record(reading, reading.data, model)
            self.reads.append(read)
            if read.record is not None:
                records.append(read.record)
        return records

    def _reading(self, found: Found) -> Reading:
        reading = read_file(found, self.instead.get(found.shown))
        self.readings.append(reading)
        if reading.data is not None and TEXT_GATE.search(reading.text):
            reading.tell(check_texts(reading.data))
            reading.tell(check_comments(reading.text))
        return reading

    def _record(self, reading: Reading, data: dict[str, Any], model: type[R]) -> _Read[R]:
        """The record of a whole file, with the id from the file's name and the owner from its folder."""
        for key in [key for key in (IDENTITY, OWNER) if key in data]:
            del data[key]
            reading.tell([problem("falt-okant", (key,), target="key", remedy=Remedy("remove"), nyckel=key, nycklar="")])
        found = reading.found
        for each in gather(model, data, lambda: Locator(reading.document)):
            reading.problems.append(each.problem)
            reading.moved |= each.places
        if found.kind is not Kind.SITE:
            data[IDENTITY] = found.id
        holes: frozenset[DataPath] = frozenset()
        if found.owner:
            data[OWNER] = found.owner
            wrap_single(reading, data)
            holes = read_sentences(reading, data, self.place_ids)
        outcome: Outcome[R] = read_record(model, data)
        if outcome.problems:
            reading.tell(with_days(outcome.problems, self.today))
        stand_ins = outcome.stand_ins | holes if holes else outcome.stand_ins
        return _Read(reading, outcome.record, stand_ins, renamed=outcome.renamed)

    def _word_list(self, alias: str) -> tuple[Record, ...]:
        """The items of a word list's file that could be saved."""
        model = VOCABULARIES[alias]
        records: list[Record] = []
        for found in self.by_kind[Kind.VOCABULARY]:
            if found.id != alias:
                continue
            reading = self._reading(found)
            if isinstance(reading.data, dict):
                reading.tell([problem("yaml-inte-falt", sak="fält", värde="")])
            elif reading.data is not None:
                for index, item in enumerate(reading.data):
                    outcome = read_record(model, item)
                    prefix: DataPath = (index,)
                    reading.tell(each.moved("", prefix) for each in with_days(outcome.problems, self.today))
                    self.reads.append(_Read(reading, outcome.record, outcome.stand_ins, prefix, outcome.renamed))
                    if outcome.record is not None:
                        records.append(outcome.record)
        return tuple(records)

    def _check_records(self, context: RuleContext) -> None:
        for read in self.reads:
            if read.record is None:
                continue
            problems = list(check_record(read.record, context))
            read.reading.checked = True
            if problems:
                self._tell(read, problems)

    def _tell(self, read: _Read[Any], problems: list[Problem]) -> None:
        found = relevant(problems, read.stand_ins) if read.stand_ins else iter(problems)
        if read.renamed:
            found = (replace(each, path=as_written(each.path, read.renamed)) for each in found)
        read.reading.tell(each.moved("", read.prefix) for each in found)

    def _check_catalogue(self, catalogue: Catalogue, context: RuleContext) -> None:
        reads: dict[int, _Read[Any]] | None = None
        for record, found in check_catalogue(catalogue, context):
            reads = reads or {id(read.record): read for read in self.reads}
            if read := reads.get(id(record)):
                self._tell(read, [found])


def _vocabularies(lists: Mapping[str, tuple[Record, ...]]) -> Vocabularies:
    names = {field.alias: name for name, field in Vocabularies.model_fields.items()}
    values: dict[str, Any] = {names[alias]: items for alias, items in lists.items()}
    return Vocabularies.model_construct(**values)


def _sorted(records: Mapping[str, R]) -> dict[str, R]:
    return dict(sorted(records.items()))


E2 = TypeVar("E2", Activity, Notice)


def _in_order(entries: tuple[E2, ...]) -> tuple[E2, ...]:
    return tuple(sorted(entries, key=lambda entry: (entry.organisation, entry.id)))
