"""Pages of running text: what the municipality wrote, ring a human, what to do about a problem, and 404."""

from collections.abc import Iterable, Iterator, Set

from torg.outputs.web.markdown import page_body
from torg.phrases.problems import HELP, HELP_PARTS
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
from torg.site.marking import own_easy
from torg.store import Page as WrittenPage


def text_pages(desk: Desk, pages: Iterable[WrittenPage]) -> Iterator[Made]:
    """The pages that the municipality wrote, in this edition."""
    for written in pages:
        if written.edition == desk.speech.edition.code:
            path = f"{written.slug}.html"
            above = (
                (Link(desk.speech.sentences.help_title, desk.shelf.root + routes.HELP),)
                if path.startswith("hjalp/")
                else ()
            )
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
        if page.edition == desk.speech.edition.code and page.slug.startswith("hjalp/")
    ]
    corrections = Link(
        desk.speech.sentences.corrections_title, up + routes.CORRECTIONS, desk.speech.sentences.corrections_lead
    )
    page = DoorsPage(
        desk.trail(routes.HELP),
        desk.speech.sentences.help_title,
        desk.speech.sentences.about_help,
        (*written, corrections),
        (),
    )
    return Made(
        routes.HELP, "doors", page, desk.speech.sentences.help_title, desk.speech.sentences.about_help, routes.HELP
    )


def call_page(desk: Desk) -> Made:
    """Ring a human."""
    phone = desk.shelf.catalogue.site.phone
    page = CallPage(
        trail=desk.trail(routes.CALL),
        title=desk.speech.sentences.call_title,
        name=desk.speech.own(phone.name),
        phone=phone_link(desk.speech, phone.number),
        hours=desk.speech.word(phone.hours),
        easy=own_easy(desk.speech, phone.easy),
        email=mail_link(phone.email) if phone.email else None,
        relay=Fact(desk.speech.sentences.relay_title, desk.speech.sentences.relay_text),
    )
    return Made(
        routes.CALL,
        "call",
        page,
        desk.speech.sentences.call_title,
        desk.speech.call_description(phone.hours),
        routes.CALL,
    )


def corrections_pages(desk: Desk) -> Iterator[Made]:
    """What to do about each problem: one page with the way to all of them, and one for each sort of problem."""
    contents = tuple(Contents(heading, _ways_to(part, codes)) for part, heading, codes in HELP_PARTS)
    trail = desk.trail(routes.CORRECTIONS, Link(desk.speech.sentences.help_title, routes.HELP))
    page = CorrectionsPage(
        trail, desk.speech.sentences.corrections_title, desk.speech.sentences.corrections_lead, contents, ()
    )
    yield Made(
        routes.CORRECTIONS,
        "corrections",
        page,
        desk.speech.sentences.corrections_title,
        desk.speech.sentences.corrections_lead,
        routes.HELP,
    )
    yield from (_corrections_part(desk, *part) for part in HELP_PARTS)


def _ways_to(part: str, codes: Set[str]) -> tuple[Link, ...]:
    """Links from the page with all of them, in the order of the codes."""
    path = routes.corrections_path(part).removeprefix(routes.HELP.removesuffix("index.html"))
    return tuple(Link(each.title, f"{path}#{code}") for code, each in HELP.items() if code in codes)


def _corrections_part(desk: Desk, part: str, heading: str, codes: Set[str]) -> Made:
    """The problems of one sort, each with its explanation; the anchor is the code."""
    corrections = tuple(
        Correction(code, each.title, f"{desk.speech.capital(each.severity)}.", each.text, each.wrong, each.right)
        for code, each in HELP.items()
        if code in codes
    )
    path = routes.corrections_path(part)
    above = (
        Link(desk.speech.sentences.help_title, routes.HELP),
        Link(desk.speech.sentences.corrections_title, routes.CORRECTIONS),
    )
    contents = Contents(heading, tuple(Link(each.title, f"#{each.code}") for each in corrections))
    page = CorrectionsPage(desk.trail(path, *above), heading, "", (contents,), corrections)
    return Made(
        path,
        "corrections",
        page,
        f"{heading}: {desk.speech.lower_first(desk.speech.sentences.corrections_title)}",
        desk.speech.sentences.corrections_lead,
        routes.HELP,
    )


def not_found_page(desk: Desk) -> Made:
    """The page for a path that leads nowhere. Its links are full addresses, since it is served at any depth."""
    site = desk.shelf.catalogue.site
    root = site.url.rstrip("/") + "/"
    ways = (
        Link(desk.words.gone_start, root),
        Link(desk.speech.search.home, root + routes.SEARCH),
        Link(desk.words.gone_alphabet, root + routes.ALPHABET),
    )
    page = NotFoundPage(
        desk.speech.sentences.not_found_title,
        ways,
        phone_link(desk.speech, site.phone.number),
        desk.speech.word(site.phone.hours),
    )
    return Made(routes.NOT_FOUND, "not_found", page, desk.speech.sentences.not_found_title, desk.words.gone_text)
