"""The site's papers: which there are, where they lie, and the page that tells the same.

A leaflet for the whole town and one for each part of it, in every edition, come by themselves. Staff's own leaflets
come when their record says so; the blank papers are the same for all.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from torg.domain.activity import Entry
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import Leaflet, LeafletChoice, PaperColour
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.files import page_count
from torg.outputs.paper.interest_forms import interest_form
from torg.outputs.paper.kept import Job, Kept
from torg.outputs.paper.leaves import Source
from torg.outputs.paper.plans import plan
from torg.outputs.paper.ready import leaflet_job, sheet_job
from torg.outputs.paper.typesetting import Press
from torg.phrases.editions import speech_for
from torg.phrases.leaflets import missing_logo_sentence
from torg.phrases.speech import Speech
from torg.site import routes
from torg.site.faults import PaperFaultError
from torg.site.languages import wanted_editions

CACHE = ".cache/torg/paper"
"""Where papers are kept between builds, unless told otherwise."""

KILOBYTE = 1000


class Sort(StrEnum):
    """What a paper is."""

    TOWN = "town"
    AREA = "area"
    OWN = "own"
    """A leaflet that staff chose."""
    BLANK = "blank"
    """To fill in by hand."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF of the site."""

    sort: Sort
    edition: str
    """The edition's code."""
    title: str
    """What it is about, in the edition's words."""
    path: str
    """Where it lies, under the output folder."""
    twin: str
    """The page that tells the same, under the edition's folder; empty when there is none."""
    pages: int
    data: bytes

    @property
    def kilobytes(self) -> int:
        """Its size, in thousands of bytes, never nothing."""
        return max(1, round(len(self.data) / KILOBYTE))


class _Blank(NamedTuple):
    """A sort of paper to fill in by hand."""

    name: str
    """What its file is called."""
    template: str
    make: Callable[[Desk, PaperColour], Any]
    """Its sheet, which has a `title`."""


_BLANK = (
    _Blank("min-plan", "plan", plan),
    _Blank("intressen", "interests", interest_form),
)
"""Every such paper, in the order of the page; all are A4."""


class _Place(NamedTuple):
    """What a paper is, and where it lies."""

    sort: Sort
    title: str
    path: str
    twin: str = ""


class _Wanted(NamedTuple):
    place: _Place
    edition: str
    job: Job


def town_papers(catalogue: Catalogue, today: date, theme: Path, content: Path, cache: Path) -> tuple[Paper, ...]:
    """Every paper: by edition, the whole town first, then its areas.

    Args:
        catalogue: the whole town; papers tell the address that its site says.
        today: the day that they are made for.
        theme: the theme's folder, with `print` and `fonts`.
        content: the content folder, where leaflets' logotypes are.
        cache: where papers are kept between builds.

    Raises:
        UnsetError: a paper can not be set.
        PaperFaultError: a logotype is missing.
    """
    wanted = tuple(_Wants(catalogue, today, theme, content).all())
    made = Kept(cache, theme).all([each.job for each in wanted])
    return tuple(
        Paper(edition=each.edition, pages=page_count(data), data=data, **each.place._asdict())
        for each, data in zip(wanted, made, strict=True)
    )


class _Wants:
    """Lists the papers, each with its job."""

    def __init__(self, catalogue: Catalogue, today: date, theme: Path, content: Path) -> None:
        self._catalogue = catalogue
        self._today = today
        self._press = Press(theme)
        self._content = content
        address = catalogue.site.url.rstrip("/")
        self._source = Source(catalogue, today, address, self._page_address, self._pictures())

    def all(self) -> Iterator[_Wanted]:
        """Every paper that has something to tell."""
        for edition in wanted_editions(self._catalogue.site.editions):
            yield from self._of(speech_for(edition.code))

    def _of(self, speech: Speech) -> Iterator[_Wanted]:
        """The papers of an edition."""
        code = speech.edition.code
        for place, record in (*self._by_themselves(speech), *self._chosen(speech)):
            job = leaflet_job(self._press, self._source, record, speech)
            if job is not None:
                yield _Wanted(place, code, job)
        if self._catalogue.site.leaflets:
            yield from self._blank(speech)

    def _blank(self, speech: Speech) -> Iterator[_Wanted]:
        """The papers to fill in by hand, which tell of no day."""
        code, today = speech.edition.code, self._source.today
        desk = Desk(self._catalogue, today, today, today, speech, lambda entry: self._page_address(entry, code))
        for each in _BLANK:
            sheet = each.make(desk, PaperColour.GREEN)
            job = sheet_job(self._press, each.template, sheet, "a4", today)
            yield _Wanted(_Place(Sort.BLANK, sheet.title, routes.blank_paper(each.name, code)), code, job)

    def _by_themselves(self, speech: Speech) -> Iterator[tuple[_Place, Leaflet]]:
        site, code = self._catalogue.site, speech.edition.code
        if not site.leaflets:
            return
        title = speech.whole_town(speech.own(site.town))
        yield _Place(Sort.TOWN, title, routes.town_paper(code), routes.ALPHABET), leaflet(site.town)
        for area in site.areas:
            title, path = speech.own(area.name), routes.area_paper(area.id, code)
            yield _Place(Sort.AREA, title, path, routes.area_path(area.id)), leaflet(area.name, area.id)

    def _chosen(self, speech: Speech) -> Iterator[tuple[_Place, Leaflet]]:
        """Staff's own leaflets that are in this edition."""
        code = speech.edition.code
        for id_, record in sorted(self._own().items()):
            if code in record.editions:
                yield _Place(Sort.OWN, speech.own(record.title), routes.own_paper(id_, code)), record

    def _own(self) -> Mapping[str, Leaflet]:
        """Those that are to be on the site, and still tell of days to come."""
        today, known = self._today, self._catalogue.leaflets
        return {id_: each for id_, each in known.items() if each.on_site and each.period(today)[1] >= today}

    def _pictures(self) -> dict[str, bytes]:
        folder = self._content / "leaflets"
        files = {each.logo: folder / Path(each.logo).name for each in self._own().values() if each.logo}
        for name, file in files.items():
            if not file.is_file():
                raise PaperFaultError(missing_logo_sentence(name))
        return {name: file.read_bytes() for name, file in files.items()}

    def _page_address(self, entry: Entry, edition: str) -> str:
        return routes.short_address(self._catalogue.site.url.rstrip("/"), entry, edition)


def leaflet(title: str, *areas: str) -> Leaflet:
    """A leaflet that comes by itself: everything in some areas, or in the whole town when there are none."""
    return Leaflet.model_construct(title=title, choice=LeafletChoice.model_construct(areas=areas))


def of_edition(papers: Iterable[Paper], edition: str) -> tuple[Paper, ...]:
    """Those of one edition."""
    return tuple(paper for paper in papers if paper.edition == edition)
