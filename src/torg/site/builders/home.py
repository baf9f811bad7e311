"""The start page: five ways in, of which one is a telephone, then today and tomorrow, and everything A till Ö."""

from torg.phrases.speech import Speech
from torg.site import routes
from torg.site.builders.alphabet import is_short, letter_links
from torg.site.builders.desk import Desk
from torg.site.builders.happenings import Happenings
from torg.site.builders.people import phone_link
from torg.site.builders.soon import soon_days
from torg.site.builders.ways import Ways
from torg.site.contexts import HomePage, Letter, Link, Made
from torg.site.marking import own_easy

NOTICES = 6
"""How many notes the start page shows."""

DAYS = "dagarna"
"""Where on the page today and tomorrow are."""


def home_page(happenings: Happenings, ways: Ways) -> Made:
    """The start page."""
    desk = happenings.desk
    site = desk.shelf.catalogue.site
    today = desk.shelf.today
    notices = [notice for notice in desk.shelf.notices if notice.posted <= today][:NOTICES]
    page = HomePage(
        title=desk.speech.home_title(site.town),
        lead=desk.speech.sentences.home_lead,
        phone=phone_link(desk.speech, site.phone.number),
        phone_name=desk.speech.own(site.phone.name),
        phone_hours=desk.speech.word(site.phone.hours),
        phone_text=own_easy(desk.speech, site.phone.easy),
        choices=_choices(desk.speech),
        just_come=Link(
            desk.speech.calendars.just_come,
            routes.JUST_COME,
            desk.speech.calendars.about_just_come,
            pictogram="door-open",
        ),
        shortcuts=_shortcuts(desk.speech),
        search=routes.SEARCH,
        anchor=DAYS,
        days=soon_days(happenings, ways),
        made=ways.made(routes.HOME),
        ways=ways.after_tomorrow(routes.HOME),
        board=tuple(Link(desk.rows.title(notice), routes.entry_path(notice)) for notice in notices),
        board_link=Link(desk.speech.sentences.board_link, routes.BOARD),
        letters=() if is_short(desk) else letter_links(desk, routes.HOME),
        everything=_everything(desk) if is_short(desk) else (),
    )
    return Made(
        routes.HOME,
        "home",
        page,
        desk.speech.home_title(site.town),
        desk.speech.home_description(site.town),
        routes.HOME,
    )


def _choices(speech: Speech) -> tuple[Link, ...]:
    sentences = speech.sentences
    return (
        Link(speech.days.home_when[0], f"#{DAYS}", speech.days.home_when[1], pictogram="calendar-days"),
        Link(sentences.home_interests[0], routes.INTERESTS, sentences.home_interests[1], pictogram="coffee"),
        Link(sentences.home_areas[0], routes.AREAS, sentences.home_areas[1], pictogram="map-pin"),
        Link(sentences.home_life[0], routes.LIFE, sentences.home_life[1], pictogram="users"),
    )


def _everything(desk: Desk) -> tuple[Letter, ...]:
    return tuple(
        Letter(letter, tuple(Link(desk.rows.title(entry), routes.entry_path(entry)) for entry in entries))
        for letter, entries in desk.shelf.by_letter.items()
    )


def _shortcuts(speech: Speech) -> tuple[Link, ...]:
    return (
        Link(speech.facets.more_ways, routes.MORE_WAYS, pictogram="list-filter"),
        Link(speech.page.support, routes.SUPPORT, pictogram="hand-heart"),
    )
