"""Papers that lie where the site's do and are nothing but one empty page: to set real ones takes long."""

from io import BytesIO

import pikepdf

from torg.domain.catalogue import Catalogue
from torg.phrases.editions import speech_for
from torg.site import routes
from torg.site.languages import wanted_editions
from torg.site.papers import Paper, Sort


def blank_pdf() -> bytes:
    """One empty page."""
    written = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(written, deterministic_id=True)
    return written.getvalue()


def blank_papers(catalogue: Catalogue, pages: int = 16, data: bytes | None = None) -> tuple[Paper, ...]:
    """A leaflet for the town and one for each area, in every edition.

    Args:
        catalogue: the whole town.
        pages: how many pages each says that it has.
        data: what each holds; one empty page unless told.
    """
    data = blank_pdf() if data is None else data
    site, found = catalogue.site, []
    for edition in wanted_editions(site.editions):
        code, speech = edition.code, speech_for(edition.code)
        town = speech.whole_town(speech.own(site.town))
        found.append(Paper(Sort.TOWN, code, town, routes.town_paper(code), routes.ALPHABET, pages, data))
        for area in site.areas:
            name, path, twin = speech.own(area.name), routes.area_paper(area.id, code), routes.area_path(area.id)
            found.append(Paper(Sort.AREA, code, name, path, twin, pages, data))
    return tuple(found)
