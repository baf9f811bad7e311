"""A poster of one entry, with or without strips to tear off."""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from torg.domain.activity import Entry
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.desk import Desk, head
from torg.outputs.paper.items import About, Items
from torg.outputs.paper.sheets import Poster
from torg.outputs.paper.whereabouts import whereabouts


class PosterSize(StrEnum):
    """The paper."""

    A4 = "a4"
    A3 = "a3"


STRIPS = "-strips"
"""Ends the name of a look that has strips."""


def look(size: PosterSize, *, strips: bool) -> str:
    """What the template `poster` calls the size, with or without strips."""
    return f"{size}{STRIPS if strips else ''}"


class _OnWall(Items):
    """Puts an entry into words for whoever has never heard of it."""

    about = About.ALL


def poster(desk: Desk, entry: Entry, colour: PaperColour, address: str) -> Poster:
    """The entry in words for a wall.

    Args:
        desk: the days that its dates are told for, and who speaks.
        entry: what it is about.
        colour: the colour besides black.
        address: the site's full address.
    """
    speech = desk.speech
    item = _OnWall(desk).item(entry)
    rules = tuple(desk.telling.rules(entry))
    return Poster(
        head=head(desk, entry.title, colour),
        item=replace(item, key=""),
        strip=" ".join((*rules[:1], *_off(desk, entry))),
        printed=speech.printed(desk.today),
        address=address.partition("://")[2],
        strip_where=whereabouts(desk, entry),
    )


def _off(desk: Desk, entry: Entry) -> Iterator[str]:
    """What is other than usual on the days that its rules name, for who only has the strip."""
    news = desk.telling.news(entry, desk.table(entry), desk.today, desk.today, desk.today)
    return (each.words for each in news)
