"""A till Ö: everything there is, by letter, with Å, Ä and Ö after Z."""

from collections.abc import Iterator
from dataclasses import replace

from torg.domain.sorting import DIGITS
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.paging import parts
from torg.site.contexts import AlphabetPage, Group, Link, Made

ON_ONE_PAGE = 150
"""As many entries as one page may list by letter; with more, each letter has pages of its own."""

LINES_PER_PAGE = 150
"""Lines on a letter's page."""

_SWEDISH = {"Å": "ao", "Ä": "ae", "Ö": "oe", DIGITS: "siffror"}


def anchor(letter: str) -> str:
    """A letter as an id and a file name: `a`, `ao` for Å, `ae` for Ä, `oe` for Ö."""
    return _SWEDISH.get(letter, letter.lower() if letter.isascii() else f"u{ord(letter[0]):x}")


def is_short(desk: Desk) -> bool:
    """Whether all entries fit on one page."""
    return len(desk.shelf.entries) <= ON_ONE_PAGE


def letter_links(desk: Desk, path: str, current: str = "") -> tuple[Link, ...]:
    """Links to every letter that has entries: on this page when all entries are here, otherwise to its own page."""
    if is_short(desk):
        return tuple(Link(letter, f"#bokstav-{anchor(letter)}") for letter in desk.shelf.by_letter)
    up = routes.up(path)
    return tuple(
        Link(letter, up + routes.letter_path(anchor(letter)), current=letter == current)
        for letter in desk.shelf.by_letter
    )


def letter_groups(desk: Desk, up: str) -> tuple[Group, ...]:
    """All entries as lines under their letters."""
    return tuple(
        replace(desk.rows.group(letter, entries, up, form="line"), anchor=f"bokstav-{anchor(letter)}")
        for letter, entries in desk.shelf.by_letter.items()
    )


def alphabet_pages(desk: Desk) -> Iterator[Made]:
    """One page with everything, or the letters and a page for each."""
    path = routes.ALPHABET
    short = is_short(desk)
    lead = desk.speech.found_sentence(len(desk.shelf.entries))
    groups = letter_groups(desk, "") if short else ()
    page = AlphabetPage(
        desk.trail(path), desk.speech.sentences.alphabet_title, lead, letter_links(desk, path), groups, ()
    )
    yield Made(path, "alphabet", page, desk.speech.sentences.alphabet_title, desk.speech.sentences.about_alphabet, path)
    if not short:
        for letter in desk.shelf.by_letter:
            yield from _letter(desk, letter)


def _letter(desk: Desk, letter: str) -> Iterator[Made]:
    entries = desk.shelf.by_letter[letter]
    above = Link(desk.words.alphabet, routes.ALPHABET)
    for part in parts(routes.letter_path(anchor(letter)), entries, LINES_PER_PAGE):
        up = routes.up(part.path)
        title = desk.speech.page_title(desk.speech.on_letter(letter), part.number)
        group = desk.rows.group(letter, part.items, up, form="line")
        page = AlphabetPage(desk.trail(part.path, above), title, desk.speech.found_sentence(len(entries)),
                            letter_links(desk, part.path, letter), (group,), part.links)  # fmt: skip
        yield Made(part.path, "alphabet", page, title, desk.speech.sentences.about_alphabet, routes.ALPHABET)
