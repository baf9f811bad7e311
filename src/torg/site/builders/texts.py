"""Pages of running text: what the municipality wrote, ring a human, what to do about a problem, and 404."""

from collections.abc import Iterable, Iterator

from torg.phrases.page_sentences import (
    CALL_TITLE,
    CORRECTIONS_LEAD,
    CORRECTIONS_TITLE,
    NOT_FOUND_TITLE,
    RELAY_TEXT,
    RELAY_TITLE,
    call_description,
)
from torg.phrases.problems import HELP
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.made import Made
from torg.site.builders.people import mail_link, phone_link
from torg.site.contexts import CallPage, Correction, CorrectionsPage, Fact, Link, NotFoundPage, TextPage
from torg.site.markdown import easy, page_body
from torg.store import Page as WrittenPage


def text_pages(desk: Desk, pages: Iterable[WrittenPage]) -> Iterator[Made]:
    """The pages that the municipality wrote, in this edition."""
    for written in pages:
        if written.edition == desk.words.language:
            path = f"{written.slug}.html"
            page = TextPage(desk.trail(path), written.title, page_body(written.body))
            source = f"content/pages/{written.edition}/{written.slug}.md"
            yield Made(path, "text", page, written.title, written.description or written.title, path, source)


def call_page(desk: Desk) -> Made:
    """Ring a human."""
    phone = desk.shelf.catalogue.site.phone
    page = CallPage(
        trail=desk.trail(routes.CALL),
        title=CALL_TITLE,
        name=phone.name,
        phone=phone_link(phone.number),
        hours=phone.hours,
        easy=easy(phone.easy),
        email=mail_link(phone.email) if phone.email else None,
        relay=Fact(RELAY_TITLE, RELAY_TEXT),
    )
    return Made(routes.CALL, "call", page, CALL_TITLE, call_description(phone.hours), routes.CALL)


def corrections_page(desk: Desk) -> Made:
    """Every problem code with its explanation; the anchor is the code, and the messages link to it."""
    corrections = tuple(Correction(code, help_.title, help_.text) for code, help_ in HELP.items())
    page = CorrectionsPage(desk.trail(routes.CORRECTIONS), CORRECTIONS_TITLE, CORRECTIONS_LEAD, corrections)
    return Made(routes.CORRECTIONS, "corrections", page, CORRECTIONS_TITLE, CORRECTIONS_LEAD, routes.CORRECTIONS)


def not_found_page(desk: Desk) -> Made:
    """The page for a path that leads nowhere. Its links are full addresses, since it is served at any depth."""
    site = desk.shelf.catalogue.site
    root = site.url.rstrip("/") + "/"
    ways = (Link(desk.words.gone_start, root), Link(desk.words.gone_alphabet, root + routes.ALPHABET))
    page = NotFoundPage(NOT_FOUND_TITLE, ways, phone_link(site.phone.number), site.phone.hours)
    return Made(routes.NOT_FOUND, "not_found", page, NOT_FOUND_TITLE, desk.words.gone_text)
