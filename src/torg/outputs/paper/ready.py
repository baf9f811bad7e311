"""Papers that are ready to fetch: each as a job that is done only when the paper has changed (see `kept`)."""

import json
from datetime import date
from typing import Any

from torg.domain.catalogue import Catalogue
from torg.domain.holding import holding
from torg.domain.leaflet import Leaflet, PaperFormat
from torg.outputs.paper.files import squeezed
from torg.outputs.paper.kept import Job
from torg.outputs.paper.leaves import Source
from torg.outputs.paper.making import EmptyError, Maker
from torg.outputs.paper.sheets import as_data
from torg.outputs.paper.typesetting import GlyphError, Press, TypesettingError
from torg.phrases.isolates import plain_text
from torg.phrases.speech import Speech


class UnsetError(Exception):
    """A paper could not be set."""

    def __init__(self, name: str, edition: str, fault: TypesettingError, files: tuple[str, ...] = ()) -> None:
        super().__init__(name, edition, str(fault))
        self.name = name
        """What it is called."""
        self.edition = edition
        """The edition's code."""
        self.reason = str(fault)
        """What the typesetter said, in English; the signs that are missing when it is that."""
        self.signs = fault.signs if isinstance(fault, GlyphError) else ""
        """The signs that no font has."""
        self.files = files
        """The keys of the records that hold them."""


def leaflet_job(press: Press, source: Source, leaflet: Leaflet, speech: Speech) -> Job | None:
    """A leaflet to read, in A5: the one format that is tagged and in reading order. None when it would be empty.

    Its job raises `UnsetError`.
    """
    maker = Maker(press, source, leaflet, speech)
    try:
        leaf = maker.leaf()
    except EmptyError:
        return None
    limit = [leaflet.pages, *maker.leaving()] if leaflet.pages else []

    def make() -> bytes:
        try:
            return maker.make(PaperFormat.A5).data
        except TypesettingError as error:
            raise UnsetError(leaflet.title, speech.edition.code, error, _holding(source.catalogue, error)) from error

    return Job(_told("leaflet", leaf, "a5", source.today, *limit), make)


def sheet_job(press: Press, template: str, sheet: Any, kind: str, day: date) -> Job:
    """A sheet that is no leaflet. Its job raises `UnsetError`.

    Args:
        press: sets it.
        template: as for `Press.pdf`, as are the others.
        sheet: a data class with a `head`.
        kind: the template's look.
        day: the day it is made.
    """

    def make() -> bytes:
        try:
            return squeezed(press.pdf(template, sheet, kind, day))
        except TypesettingError as error:
            raise UnsetError(plain_text(sheet.head.name), sheet.head.register, error) from error

    return Job(_told(template, sheet, kind, day), make)


def _told(template: str, sheet: object, kind: str, day: date, *more: object) -> str:
    return json.dumps([template, as_data(sheet), kind, day.isoformat(), *more], ensure_ascii=False)


def _holding(catalogue: Catalogue, fault: TypesettingError) -> tuple[str, ...]:
    """The records with a sign that no font has."""
    return holding(catalogue, fault.signs) if isinstance(fault, GlyphError) else ()
