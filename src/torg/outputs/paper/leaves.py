"""A leaflet as a sheet: cover, sections, indexes and back, with every word ready."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from torg.domain.activity import Entry
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import Leaflet
from torg.domain.leaflet_choice import printed, too_old
from torg.domain.numbers import write_phone
from torg.domain.selection import areas_of
from torg.domain.sorting import swedish_key
from torg.outputs.paper.crisis import crisis, notes
from torg.outputs.paper.desk import Desk, head, key_of, ring
from torg.outputs.paper.qr import qr
from torg.outputs.paper.sections import Sections
from torg.outputs.paper.sheets import Cover, Group, Index, Leaf, Reference
from torg.phrases.speech import Speech


@dataclass(frozen=True)
class Source:
    """What leaflets are made of."""

    catalogue: Catalogue
    today: date
    address: str
    """The site's full address, without a slash last."""
    page_address: Callable[[Entry, str], str]
    """The full address of an entry's page, by the edition's code."""
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """Logotypes by the names of their files."""


class Leaves:
    """Makes one leaflet's sheets in one edition."""

    def __init__(self, source: Source, leaflet: Leaflet, speech: Speech) -> None:
        self._leaflet = leaflet
        self._speech = speech
        self._source = source
        self._catalogue = source.catalogue
        first, last = leaflet.period(source.today)
        code = speech.edition.code
        self.desk = Desk(
            source.catalogue, source.today, first, last, speech, lambda entry: source.page_address(entry, code)
        )

    def entries(self) -> tuple[Entry, ...]:
        """All that the leaflet's choice holds, A–Ö."""
        desk = self.desk
        return printed(self._catalogue, self._leaflet.choice, desk.calendar, desk.first, desk.last)

    def too_old(self) -> tuple[Entry, ...]:
        """What it would hold too, had somebody looked at it within a year."""
        desk = self.desk
        return too_old(self._catalogue, self._leaflet.choice, desk.calendar, desk.first, desk.last)

    def leaf(self, entries: Sequence[Entry], *, left_out: int = 0, extra_pages: int = 0) -> Leaf:
        """The leaflet with these entries.

        Args:
            entries: what it holds.
            left_out: how many more there are.
            extra_pages: pages for notes before the last one.
        """
        speech, words = self._speech, self._speech.paper
        person = self._catalogue.site.phone
        return Leaf(
            head=head(self.desk, self._leaflet.title, self._leaflet.colour),
            cover=self._cover(),
            sections=Sections(self.desk, self._own_area(), short=self._leaflet.short).all(entries),
            indexes=self._indexes(entries),
            phone=ring(speech, self._leaflet.phone or self._catalogue.site.phone),
            crisis=crisis(self.desk),
            address=self._source.address.partition("://")[2],
            online=words.online,
            site_qr=qr(self._source.address, words.qr_site),
            left_out=speech.left_out(left_out) if left_out else "",
            company=speech.company_there(person.name, write_phone(person.number)),
            extra_pages=extra_pages,
        )  # fmt: skip

    def _own_area(self) -> str:
        areas = self._leaflet.choice.areas
        return areas[0] if len(areas) == 1 else ""

    def _cover(self) -> Cover:
        leaflet, speech, desk = self._leaflet, self._speech, self.desk
        return Cover(
            place=speech.own(self._catalogue.site.municipality),
            title=speech.own(leaflet.title),
            period=speech.paper_period(desk.first, desk.last),
            valid=speech.valid_until(desk.last),
            printed=speech.printed(desk.today),
            greeting=tuple(speech.own(line.strip()) for line in (leaflet.greeting or "").splitlines() if line.strip()),
            logo=self._logo(),
            logo_about=leaflet.logo_text or self._catalogue.site.municipality,
            notes=notes(desk),
        )

    def _logo(self) -> str | tuple[int, ...]:
        name = self._leaflet.logo
        if name is None:
            return ""
        data = self._source.pictures[name]
        return data.decode() if name.endswith(".svg") else tuple(data)

    def _indexes(self, entries: Iterable[Entry]) -> tuple[Index, ...]:
        """By interest in the vocabulary's order, by area in the site's; one that would not help is left out."""
        entries = tuple(entries)
        speech, catalogue = self._speech, self._catalogue
        interests = {each.id: speech.label(each) for each in catalogue.vocabularies.interests}
        areas = {area.id: speech.own(area.name) for area in catalogue.site.areas}
        by_area = self._groups(entries, areas, lambda entry: areas_of(entry, catalogue.places))
        found = [
            Index(speech.paper.by_interest, self._groups(entries, interests, lambda entry: entry.interests)),
            Index(speech.paper.by_area, by_area if len(by_area) > 1 else ()),
        ]
        return tuple(index for index in found if index.groups)

    def _groups(
        self, entries: Sequence[Entry], names: Mapping[str, str], ids: Callable[[Entry], Iterable[str]]
    ) -> tuple[Group, ...]:
        held: dict[str, list[Entry]] = {each: [] for each in names}
        for entry in entries:
            for each in dict.fromkeys(ids(entry)):
                if each in held:
                    held[each].append(entry)
        return tuple(
            Group(names[each], tuple(self._title(entry) for entry in sorted(found, key=lambda e: swedish_key(e.title))))
            for each, found in held.items()
            if found
        )

    def _title(self, entry: Entry) -> Reference:
        return Reference(key_of(entry), self._speech.own(entry.title))
