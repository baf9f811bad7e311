"""Catalogue: everything that was read, with the look-ups that pages, leaflets and feeds share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from torg.domain.activity import Activity, Entry, Notice
from torg.domain.leaflet import Leaflet
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.site import Area, Site
from torg.domain.vocabularies import Badge, Helpline, Interest, Vocabularies


@dataclass(frozen=True)
class Catalogue:
    """The whole town on one day. Mappings are keyed by id, and ordered by id."""

    site: Site
    vocabularies: Vocabularies
    organisations: Mapping[str, Organisation]
    places: Mapping[str, Place]
    activities: tuple[Activity, ...]
    notices: tuple[Notice, ...]
    leaflets: Mapping[str, Leaflet] = field(default_factory=dict)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Activities, then notices."""
        return (*self.activities, *self.notices)

    @cached_property
    def interests(self) -> Mapping[str, Interest]:
        """Interests by id, in the vocabulary's order."""
        return {interest.id: interest for interest in self.vocabularies.interests}

    @cached_property
    def badges(self) -> Mapping[str, Badge]:
        """Badges by id, in the order in which they are shown."""
        return {badge.id: badge for badge in self.vocabularies.badges}

    @cached_property
    def helplines(self) -> Mapping[str, Helpline]:
        """Helplines by id."""
        return {line.id: line for line in self.vocabularies.helplines}

    @cached_property
    def areas(self) -> Mapping[str, Area]:
        """Areas by id, in the site's order."""
        return {area.id: area for area in self.site.areas}
