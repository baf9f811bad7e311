"""Life situations, help and support, and the notice board: lists with something of their own around them."""

from collections.abc import Iterator

from torg.domain.vocabularies import LifeSituation
from torg.phrases.page_sentences import (
    ABOUT_BOARD,
    ABOUT_LIFE,
    ABOUT_SUPPORT,
    LIFE_TITLE,
    first_line,
    more_within,
    page_title,
)
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.people import helpline
from torg.site.contexts import BoardPage, DoorsPage, Helpline, LifePage, Link, Made, SupportPage
from torg.site.markdown import easy


def life_pages(desk: Desk) -> Iterator[Made]:
    """Every life situation, and their index."""
    situations = desk.shelf.catalogue.vocabularies.life_situations
    up = routes.up(routes.LIFE)
    doors = tuple(Link(each.label, up + routes.life_path(each.id), first_line(each.easy)) for each in situations)
    page = DoorsPage(desk.trail(routes.LIFE), LIFE_TITLE, ABOUT_LIFE, doors, ())
    yield Made(routes.LIFE, "doors", page, LIFE_TITLE, ABOUT_LIFE, routes.LIFE)
    for each in situations:
        yield _life(desk, each)


def _life(desk: Desk, record: LifeSituation) -> Made:
    path = routes.life_path(record.id)
    lines = {line.id: line for line in desk.shelf.helplines}
    best = tuple(entry for each in record.entries for entry in desk.shelf.by_id.get(each, ()))
    page = LifePage(
        trail=desk.trail(path, Link(desk.words.life, routes.LIFE)),
        title=record.label,
        easy=easy(record.easy),
        groups=(desk.rows.group(desk.words.fits_well, best, routes.up(path)),) if best else (),
        more=tuple(_interest_links(desk, record, routes.up(path))),
        helplines=tuple(helpline(lines[each]) for each in record.helplines if each in lines),
    )
    return Made(path, "life", page, f"{record.label}, {desk.words.life.lower()}", first_line(record.easy), routes.LIFE)


def _interest_links(desk: Desk, record: LifeSituation, up: str) -> Iterator[Link]:
    for interest_id in record.interests:
        interest = desk.shelf.catalogue.interests.get(interest_id)
        if interest and desk.shelf.by_interest.get(interest_id):
            yield Link(more_within(interest.label), up + routes.interest_path(interest_id))


def support_pages(desk: Desk) -> Iterator[Made]:
    """Help and support, with the helplines that are checked."""
    lines: tuple[Helpline, ...] = tuple(map(helpline, desk.shelf.helplines))
    for part, groups in desk.pages(desk.shelf.support, routes.SUPPORT, desk.words.helpers):
        title = page_title(desk.words.support, part.number)
        page = SupportPage(desk.trail(part.path), title, ABOUT_SUPPORT, groups, lines, part.links)
        yield Made(part.path, "support", page, title, ABOUT_SUPPORT, routes.SUPPORT)


def board_page(desk: Desk) -> Made:
    """The notice board: what is up, and what comes soon."""
    today = desk.shelf.today
    up = [notice for notice in desk.shelf.notices if notice.posted <= today]
    soon = sorted((n for n in desk.shelf.notices if n.posted > today), key=lambda notice: notice.posted)
    sections = ((desk.words.right_now, up), (desk.words.coming_soon, soon))
    groups = tuple(desk.rows.group(heading, notices, "") for heading, notices in sections if notices)
    page = BoardPage(desk.trail(routes.BOARD), desk.words.board, ABOUT_BOARD, groups)
    return Made(routes.BOARD, "board", page, desk.words.board, ABOUT_BOARD, routes.BOARD)
