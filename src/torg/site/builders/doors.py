"""Life situations, help and support, and the notice board: lists with something of their own around them."""

from collections.abc import Iterator

from torg.domain.vocabularies import LifeSituation
from torg.outputs.web.markdown import easy
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.people import helpline, phone_link
from torg.site.contexts import BoardPage, DoorsPage, Helpline, LifePage, Link, Made, SupportPage
from torg.site.marking import own_block


def life_pages(desk: Desk) -> Iterator[Made]:
    """Every life situation, and their index."""
    situations = desk.shelf.catalogue.vocabularies.life_situations
    up = routes.up(routes.LIFE)
    doors = tuple(
        Link(
            desk.speech.label(each),
            up + routes.life_path(each.id),
            desk.speech.first_line(each.easy),
            pictogram=f"livet/{each.id}",
        )
        for each in situations
    )
    page = DoorsPage(
        desk.trail(routes.LIFE), desk.speech.sentences.life_title, desk.speech.sentences.about_life, doors, ()
    )
    yield Made(
        routes.LIFE, "doors", page, desk.speech.sentences.life_title, desk.speech.sentences.about_life, routes.LIFE
    )
    for each in situations:
        yield _life(desk, each)


def _life(desk: Desk, record: LifeSituation) -> Made:
    path = routes.life_path(record.id)
    lines = {line.id: line for line in desk.shelf.helplines}
    best = tuple(entry for each in record.entries for entry in desk.shelf.by_id.get(each, ()))
    page = LifePage(
        trail=desk.trail(path, Link(desk.words.life, routes.LIFE)),
        title=desk.speech.label(record),
        easy=own_block(desk.speech, easy(record.easy)),
        groups=(desk.rows.group(desk.words.fits_well, best, routes.up(path)),) if best else (),
        more=tuple(_interest_links(desk, record, routes.up(path))),
        helplines=tuple(
            helpline(desk.speech, lines[each], desk.shelf.today) for each in record.helplines if each in lines
        ),
    )
    return Made(
        path,
        "life",
        page,
        f"{desk.speech.label(record)}, {desk.words.life.lower()}",
        desk.speech.first_line(record.easy),
        routes.LIFE,
    )


def _interest_links(desk: Desk, record: LifeSituation, up: str) -> Iterator[Link]:
    for interest_id in record.interests:
        interest = desk.shelf.catalogue.interests.get(interest_id)
        if interest and desk.shelf.by_interest.get(interest_id):
            yield Link(desk.speech.more_within(desk.speech.label(interest)), up + routes.interest_path(interest_id))


def support_pages(desk: Desk) -> Iterator[Made]:
    """Help and support, with the helplines that are checked."""
    lines: tuple[Helpline, ...] = tuple(helpline(desk.speech, line, desk.shelf.today) for line in desk.shelf.helplines)
    for part, groups in desk.pages(desk.shelf.support, routes.SUPPORT, desk.words.helpers):
        title = desk.speech.page_title(desk.words.support, part.number)
        page = SupportPage(desk.trail(part.path), title, desk.speech.sentences.about_support, groups, lines, part.links)
        yield Made(part.path, "support", page, title, desk.speech.sentences.about_support, routes.SUPPORT)


def board_page(desk: Desk) -> Made:
    """The notice board: what is up, and what comes soon."""
    today = desk.shelf.today
    up = [notice for notice in desk.shelf.notices if notice.posted <= today]
    soon = sorted((n for n in desk.shelf.notices if n.posted > today), key=lambda notice: notice.posted)
    sections = ((desk.words.right_now, up), (desk.words.coming_soon, soon))
    groups = tuple(desk.rows.group(heading, notices, "") for heading, notices in sections if notices)
    page = BoardPage(
        trail=desk.trail(routes.BOARD),
        title=desk.words.board,
        lead=desk.speech.sentences.about_board,
        how=desk.speech.sentences.board_how,
        put_up=desk.speech.sentences.board_put_up,
        phone=phone_link(desk.speech, desk.shelf.catalogue.site.phone.number),
        groups=groups,
    )
    return Made(routes.BOARD, "board", page, desk.words.board, desk.speech.sentences.about_board, routes.BOARD)
