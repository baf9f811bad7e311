"""Paper on the site: the page with all ready papers, and the link to a leaflet from the page that tells the same."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from torg.phrases.editions import EDITIONS
from torg.phrases.isolates import plain_text
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.people import phone_link
from torg.site.contexts import Link, Made, PaperLink, PaperShelf, PrintPage
from torg.site.papers import Paper, Sort, of_edition

_TEMPLATE = "print"


def paper_of(desk: Desk, twin: str, page: str) -> PaperLink | None:
    """The link to the leaflet that tells the same as a page; None when there is none.

    Args:
        desk: the edition's.
        twin: the path of the page that tells the same.
        page: the path of the page that the link stands on.
    """
    speech = desk.speech
    for paper in of_edition(desk.papers, speech.edition.code):
        if paper.twin == twin:
            return replace(_link(desk, paper, page), text=speech.fetch_leaflet(paper.title), edition="", day="")
    return None


def print_page(desk: Desk) -> Made:
    """How to get it on paper: whom to ring first, then the papers to fetch, then how to print by oneself."""
    speech, said, path = desk.speech, desk.speech.print_page, routes.PRINT
    phone = desk.shelf.catalogue.site.phone
    own = of_edition(desk.papers, speech.edition.code)
    leaflets = _links(desk, own, Sort.TOWN, Sort.AREA)
    page = PrintPage(
        trail=desk.trail(path),
        title=said.title,
        lead=said.lead,
        ask=said.ask,
        about_ask=said.about_ask,
        phone=phone_link(speech, phone.number),
        phone_hours=f"{speech.own(phone.name)}{desk.words.comma} {speech.word(phone.hours)}.",
        ready=said.ready,
        about_ready=said.about_ready if leaflets else said.none,
        leaflets=leaflets,
        at_home=said.at_home,
        from_home=Link(speech.sentences.from_home, routes.FROM_HOME),
        more=_shelves((said.more, _links(desk, own, Sort.OWN)), (said.blank, _links(desk, own, Sort.BLANK))),
        others=said.others,
        editions=tuple(_others(desk)),
        yourself=said.yourself,
        about_yourself=said.about_yourself,
        my_list=Link(desk.words.my_list, routes.MY_LIST),
    )
    return Made(path, _TEMPLATE, page, said.title, said.lead, path)


def _shelves(*found: tuple[str, tuple[PaperLink, ...]]) -> tuple[PaperShelf, ...]:
    return tuple(PaperShelf(heading, papers) for heading, papers in found if papers)


def _others(desk: Desk) -> Iterator[PaperShelf]:
    """The papers of every other edition, each called what it is in its own words: whoever reads them knows those."""
    for code, edition in EDITIONS.items():
        papers = of_edition(desk.papers, code)
        if papers and edition != desk.speech.edition:
            links = tuple(
                replace(_link(desk, paper, routes.PRINT), text=plain_text(paper.title), direction=edition.direction,
                        twin=None)
                for paper in papers
            )  # fmt: skip
            yield PaperShelf(edition.own_name, links, edition.language, edition.direction)


def _links(desk: Desk, papers: Iterable[Paper], *sorts: Sort) -> tuple[PaperLink, ...]:
    return tuple(_link(desk, paper, routes.PRINT) for paper in papers if paper.sort in sorts)


def _link(desk: Desk, paper: Paper, page: str) -> PaperLink:
    speech, edition = desk.speech, EDITIONS[paper.edition]
    up = routes.up(page)
    return PaperLink(
        text=paper.title,
        href=f"{up}{desk.shelf.root}{paper.path}",
        about=speech.pdf_about(paper.pages, paper.kilobytes),
        language=edition.language,
        edition=edition.own_name,
        day=speech.short_day(desk.shelf.today),
        twin=Link(speech.as_page(paper.title), up + paper.twin) if paper.twin else None,
    )
