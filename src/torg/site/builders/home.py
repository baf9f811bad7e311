"""The start page: a telephone number, five ways in, today and tomorrow, and everything A till Ö."""

from torg.phrases.day_sentences import HOME_WHEN
from torg.phrases.page_sentences import (
    BOARD_LINK,
    HOME_AREAS,
    HOME_INTERESTS,
    HOME_LEAD,
    HOME_LIFE,
    HOME_SUPPORT,
    home_description,
    home_title,
)
from torg.phrases.search import HOME_SEARCH
from torg.phrases.subscribe import HOME_JUST_COME
from torg.site import routes
from torg.site.builders.alphabet import is_short, letter_groups, letter_links
from torg.site.builders.happenings import Happenings
from torg.site.builders.people import phone_link
from torg.site.builders.soon import soon_days
from torg.site.builders.ways import Ways
from torg.site.contexts import HomePage, Link, Made
from torg.site.markdown import easy

NOTICES = 6
"""How many notes the start page shows."""


def home_page(happenings: Happenings, ways: Ways) -> Made:
    """The start page."""
    desk = happenings.desk
    site = desk.shelf.catalogue.site
    today = desk.shelf.today
    notices = [notice for notice in desk.shelf.notices if notice.posted <= today][:NOTICES]
    page = HomePage(
        title=home_title(site.town),
        lead=HOME_LEAD,
        phone=phone_link(site.phone.number),
        phone_name=site.phone.name,
        phone_hours=site.phone.hours,
        phone_text=easy(site.phone.easy),
        choices=_choices(),
        just_come=Link(HOME_JUST_COME, routes.JUST_COME),
        search=Link(HOME_SEARCH, routes.SEARCH),
        days=soon_days(happenings, ways),
        made=ways.made(routes.HOME),
        ways=ways.after_tomorrow(routes.HOME),
        board=tuple(Link(desk.rows.title(notice), routes.entry_path(notice)) for notice in notices),
        board_link=Link(BOARD_LINK, routes.BOARD),
        letters=letter_links(desk, routes.HOME),
        groups=letter_groups(desk, "") if is_short(desk) else (),
    )
    return Made(routes.HOME, "home", page, home_title(site.town), home_description(site.town), routes.HOME)


def _choices() -> tuple[Link, ...]:
    return (
        Link(HOME_WHEN[0], routes.WHEN, HOME_WHEN[1]),
        Link(HOME_INTERESTS[0], routes.INTERESTS, HOME_INTERESTS[1]),
        Link(HOME_AREAS[0], routes.AREAS, HOME_AREAS[1]),
        Link(HOME_LIFE[0], routes.LIFE, HOME_LIFE[1]),
        Link(HOME_SUPPORT[0], routes.SUPPORT, HOME_SUPPORT[1]),
    )
