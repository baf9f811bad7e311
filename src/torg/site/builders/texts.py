"""Pages of running text: what the municipality wrote, ring a human, what to do about a problem, and 404."""

from collections.abc import Iterable, Iterator, Set

from torg.phrases.joining import capital, lower_first
from torg.phrases.page_sentences import (
    ABOUT_HELP,
    CALL_TITLE,
    CORRECTIONS_LEAD,
    CORRECTIONS_TITLE,
    HELP_TITLE,
    NOT_FOUND_TITLE,
    RELAY_TEXT,
    RELAY_TITLE,
    call_description,
)
from torg.phrases.problems import HELP, HELP_PARTS
from torg.phrases.search import HOME_SEARCH
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.people import mail_link, phone_link
from torg.site.contexts import (
    CallPage,
    Contents,
    Correction,
    CorrectionsPage,
    DoorsPage,
    Fact,
    Link,
    Made,
    NotFoundPage,
    TextPage,
)
from torg.site.markdown import easy, page_body
from torg.store import Page as WrittenPage


def text_pages(desk: Desk, pages: Iterable[WrittenPage]) -> Iterator[Made]:
    """The pages that the municipality wrote, in this edition."""
    for written in pages:
        if written.edition == desk.words.language:
            path = f"{written.slug}.html"
            above = (Link(HELP_TITLE, routes.HELP),) if path.startswith("hjalp/") else ()
            section = routes.HELP if above else path
            page = TextPage(desk.trail(path, *above), written.title, page_body(written.body))
            source = f"content/pages/{written.edition}/{written.slug}.md"
            yield Made(path, "text", page, written.title, written.description or written.title, section, source)


def help_page(desk: Desk, pages: Iterable[WrittenPage]) -> Made:
    """The way to everything that is written for associations: the pages under `hjalp/`, and the corrections."""
    up = routes.up(routes.HELP)
    written = [
        Link(page.title, f"{up}{page.slug}.html", page.description)
        for page in pages
        if page.edition == desk.words.language and page.slug.startswith("hjalp/")
    ]
    corrections = Link(CORRECTIONS_TITLE, up + routes.CORRECTIONS, CORRECTIONS_LEAD)
    page = DoorsPage(desk.trail(routes.HELP), HELP_TITLE, ABOUT_HELP, (*written, corrections), ())
    return Made(routes.HELP, "doors", page, HELP_TITLE, ABOUT_HELP, routes.HELP)


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


def corrections_pages(desk: Desk) -> Iterator[Made]:
    """What to do about each problem: one page with the way to all of them, and one for each sort of problem."""
    contents = tuple(Contents(heading, _ways_to(part, codes)) for part, heading, codes in HELP_PARTS)
    trail = desk.trail(routes.CORRECTIONS, Link(HELP_TITLE, routes.HELP))
    page = CorrectionsPage(trail, CORRECTIONS_TITLE, CORRECTIONS_LEAD, contents, ())
    yield Made(routes.CORRECTIONS, "corrections", page, CORRECTIONS_TITLE, CORRECTIONS_LEAD, routes.HELP)
    yield from (_corrections_part(desk, *part) for part in HELP_PARTS)


def _ways_to(part: str, codes: Set[str]) -> tuple[Link, ...]:
    """Links from the page with all of them, in the order of the codes."""
    path = routes.corrections_path(part).removeprefix(routes.HELP.removesuffix("index.html"))
    return tuple(Link(each.title, f"{path}#{code}") for code, each in HELP.items() if code in codes)


def _corrections_part(desk: Desk, part: str, heading: str, codes: Set[str]) -> Made:
    """The problems of one sort, each with its explanation; the anchor is the code."""
    corrections = tuple(
        Correction(code, each.title, f"{capital(each.severity)}.", each.text, each.wrong, each.right)
        for code, each in HELP.items()
        if code in codes
    )
    path = routes.corrections_path(part)
    above = (Link(HELP_TITLE, routes.HELP), Link(CORRECTIONS_TITLE, routes.CORRECTIONS))
    contents = Contents(heading, tuple(Link(each.title, f"#{each.code}") for each in corrections))
    page = CorrectionsPage(desk.trail(path, *above), heading, "", (contents,), corrections)
    return Made(
        path, "corrections", page, f"{heading}: {lower_first(CORRECTIONS_TITLE)}", CORRECTIONS_LEAD, routes.HELP
    )


def not_found_page(desk: Desk) -> Made:
    """The page for a path that leads nowhere. Its links are full addresses, since it is served at any depth."""
    site = desk.shelf.catalogue.site
    root = site.url.rstrip("/") + "/"
    ways = (
        Link(desk.words.gone_start, root),
        Link(HOME_SEARCH, root + routes.SEARCH),
        Link(desk.words.gone_alphabet, root + routes.ALPHABET),
    )
    page = NotFoundPage(NOT_FOUND_TITLE, ways, phone_link(site.phone.number), site.phone.hours)
    return Made(routes.NOT_FOUND, "not_found", page, NOT_FOUND_TITLE, desk.words.gone_text)
