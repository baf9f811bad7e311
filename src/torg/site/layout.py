"""The layout around every page, rendered once for each depth and section and then cut at its slots.

A page is written as five parts: before the head, the page's head, header and menu, the page's main part, and the rest.
Only two of them belong to the page, so ten thousand pages share the others in memory.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment
from jinja2.runtime import Macro
from markupsafe import Markup

from torg.outputs.web.atom import ATOM
from torg.phrases.editions import EASY_READ, SWEDISH_EDITION
from torg.phrases.news import news_title
from torg.phrases.pages import PageWords
from torg.phrases.speech import Speech
from torg.site import routes
from torg.site.assets import icon_address, inside, policy, read_mark, read_picture, read_script
from torg.site.builders.people import helpline, phone_link
from torg.site.builders.shelf import Shelf
from torg.site.contexts import Head, Layout, Link, Slots, Subscribe
from torg.site.languages import Languages
from torg.site.marking import marked_up, unbroken
from torg.site.phrase_lines import phrase_lines
from torg.site.styles import Styles

_HEAD_SLOT = "[[torg:head]]"
_MAIN_SLOT = "[[torg:main]]"
_LANGUAGE_SLOT = "[[torg:languages]]"
_EMERGENCY = "112"
_SEARCHING = frozenset({"home", "search"})
"""Templates with a form that leads to the search."""

_PROGRAM_FILES = {"search": "search", "my_list": "list"}
"""The script of each page that has one of its own, under `static/js`."""


@dataclass(frozen=True, slots=True)
class Shell:
    """A layout's pieces, as bytes."""

    before: bytes
    between: bytes
    after: bytes
    beneath: bytes = b""
    """What stands between the links to other languages and the main part; nothing when there are no such links."""


class Frame(NamedTuple):
    """What a shell depends on."""

    root: str
    """The way to the edition's folder, or its full address."""
    section: str
    """The menu path that is current; with `=` before it when it is the page itself."""
    template: str
    """The page's template, for its style sheet and its own script files."""
    times: bool
    """Whether it has something that passes."""
    blocks: tuple[str, ...]
    """The blocks that it was given already rendered, for its style sheet."""


class Layouts:
    """Shells by depth and section, made when first asked for."""

    def __init__(self, environment: Environment, theme: Path, shelf: Shelf, more: tuple[Link, ...],
                 languages: Languages | None = None) -> None:  # fmt: skip
        self._template = environment.get_template("layout.html")
        self._head: Macro = getattr(environment.globals["ui"], "page_head")  # noqa: B009 -- the theme's own name
        self._styles = Styles(theme, environment.loader, shelf.speech.edition.code)
        self._script = read_script(theme, "passed")
        self._pick = read_script(theme, "pick")
        self._mark = read_mark(theme)
        self._picture = f"{shelf.catalogue.site.url.rstrip('/')}/{routes.PICTURE}" if read_picture(theme) else ""
        self._shelf = shelf
        self._more = more
        edition = shelf.speech.edition
        self._edition = edition
        self._register = "" if edition.code == edition.language else shelf.speech.sentences.easy_read
        self._languages = languages or Languages((edition,), (), shelf.catalogue.site.url)
        self._other: Macro = getattr(environment.globals["ui"], "languages")  # noqa: B009 -- the same
        self._shells: dict[Frame, Shell] = {}

    def head(self, title: str, description: str, path: str, feed: Subscribe | None = None, data: str = "") -> bytes:
        """The page's own part of the head.

        Args:
            title: the title without the site's name.
            description: what the page gives.
            path: the page's path.
            feed: its calendar, when it has one.
            data: its JSON-LD, safe within a script.
        """
        site = self._shelf.catalogue.site
        root = f"{site.url.rstrip('/')}/"
        at_root = self._shelf.is_root
        address = "" if at_root and path == routes.HOME else routes.edition_folder(self._edition.code) + path
        title = f"{title}, {self._register.lower()}" if self._register else title
        head = Head(f"{title} – {site.name}", description, root + address, heading=title, site_name=site.name)
        head = replace(head, picture=self._picture)
        head = replace(head, alternates=self._languages.alternates(self._edition, path))
        if path == routes.HOME:
            head = replace(head, kind="website")
        if path.startswith((routes.PATTERNS, routes.PATTERNS_FOLDER)):
            head = replace(head, hidden=True)
        if self._edition.language != SWEDISH_EDITION.language:
            head = replace(head, locale=self._edition.locale)
        elif at_root and path == routes.HOME:
            head = replace(head, news=root + ATOM, news_name=news_title(site.name))
        if data:
            script = f'<script type="application/ld+json">{data}</script>\n'
            head = replace(head, data=Markup(script))  # noqa: S704 -- escaped where it is written
        if feed:
            head = replace(head, feed=feed.address, feed_name=feed.name)
        return self.marked(self._head(head=head)).encode()

    def languages(self, path: str) -> bytes:
        """Links to the same page in other languages; nothing when there are none."""
        links = self._languages.beside(self._edition, path)
        label = self._shelf.speech.sentences.other_languages
        return self._other(label=label, links=links).encode() if links else b""

    def marked(self, html: str) -> str:
        """The HTML with what is in another language marked, easy-read text with its lines, and ranges whole."""
        if self._edition == SWEDISH_EDITION:
            return unbroken(html)
        return unbroken(phrase_lines(html) if self._edition == EASY_READ else marked_up(html, self._edition.direction))

    def shell(self, path: str, section: str, template: str, blocks: tuple[str, ...] = (), *,
              times: bool = False) -> Shell:  # fmt: skip
        """What surrounds the page at `path`. The 404 page gets full addresses, since it is served at any depth.

        Args:
            path: the page's path.
            section: the menu path that it belongs under.
            template: the name of its template.
            blocks: those of the style sheet that it was given already rendered.
            times: whether it has something that passes, which the script then hides.
        """
        site = self._shelf.catalogue.site
        root = f"{site.url.rstrip('/')}/" if path == routes.NOT_FOUND else routes.up(path)
        current = "page" if path == section else "true"
        frame = Frame(root, section if current == "true" else f"={section}", template, times, blocks)
        if frame not in self._shells:
            self._shells[frame] = self._render(self._layout(frame))
        return self._shells[frame]

    def _render(self, layout: Layout) -> Shell:
        html = self.marked(self._template.render(layout=layout))
        before, _, rest = html.partition(_HEAD_SLOT)
        between, _, after = rest.partition(_MAIN_SLOT)
        above, _, beneath = between.partition(_LANGUAGE_SLOT)
        return Shell(before.encode(), above.encode(), after.encode() + b"\n", beneath.encode())

    def _layout(self, frame: Frame) -> Layout:
        site, speech = self._shelf.catalogue.site, self._shelf.speech
        lines = {line.id: line for line in self._shelf.helplines}
        crisis = (lines[each] for each in site.crisis_lines if each in lines)
        script = self._pick + "\n" + self._script if frame.times else self._pick
        own = tuple(filter(None, (_PROGRAM_FILES.get(frame.template),)))
        styles = self._styles.of(frame.template, ("pick", *own), frame.blocks)
        root, section = frame.root, frame.section.removeprefix("=")
        current = "page" if frame.section.startswith("=") else "true"
        return Layout(
            slots=self._slots(),
            styles=styles,
            script=script,
            list=root + routes.MY_LIST,
            policy=policy(styles, script, files=bool(own), form=frame.template in _SEARCHING),
            icon=icon_address(self._mark),
            mark=inside(self._mark),
            site_name=speech.own(site.name),
            register=self._register,
            site_url=site.url.partition("://")[2],
            home=root + routes.HOME,
            menu=_links(_menu(self._shelf.words), root, section, current),
            search=_links((Link(self._shelf.words.search, routes.SEARCH),), root, section, current)[0],
            more=_links(self._more, root, section, current),
            phone=phone_link(speech, site.phone.number),
            phone_name=speech.own(site.phone.name),
            phone_hours=f"{speech.word(site.phone.hours)}.",
            emergency=phone_link(speech, _EMERGENCY),
            crisis_lines=tuple(helpline(speech, line) for line in crisis if line.number != _EMERGENCY),
            demo=site.demo,
            direction="" if self._edition.direction == "ltr" else self._edition.direction,
            unreviewed="" if speech.reviewed else speech.sentences.not_reviewed,
        )

    def _slots(self) -> Slots:
        others = _LANGUAGE_SLOT if self._languages.beside(self._edition, routes.HOME) else ""
        return Slots(Markup(_HEAD_SLOT), Markup(_MAIN_SLOT), Markup(others))  # noqa: S704 -- constants


def _menu(words: PageWords) -> tuple[Link, ...]:
    return (
        Link(words.when_menu, routes.WHEN),
        Link(words.interests, routes.INTERESTS),
        Link(words.areas, routes.AREAS),
        Link(words.life, routes.LIFE),
        Link(words.support, routes.SUPPORT),
    )


def footer_links(speech: Speech, written: tuple[Link, ...], root: str = "") -> tuple[Link, ...]:
    """The other pages: everything by letter, the board, organisers, places, the telephone, and what is written.

    Args:
        speech: who says what they are called.
        written: the links to what the municipality wrote.
        root: the way from the edition's folder to the site's.
    """
    words = speech.page
    return (
        Link(words.alphabet, routes.ALPHABET),
        Link(speech.facets.more_ways, routes.MORE_WAYS),
        Link(words.board, routes.BOARD),
        Link(words.organisations, routes.ORGANISATIONS),
        Link(words.places, routes.PLACES),
        Link(speech.calendars.calendars_link, routes.CALENDARS),
        Link(speech.print_page.link, routes.PRINT),
        Link(words.call, routes.CALL),
        in_swedish(speech, speech.sentences.help_title, f"{root}{routes.HELP}"),
        *written,
    )


def in_swedish(speech: Speech, text: str, href: str) -> Link:
    """A link to a page that is in Swedish alone, which an edition in another language says beside it.

    Args:
        speech: the edition's own.
        text: what the link says, in the edition's words or marked as Swedish.
        href: where it leads.
    """
    if speech.edition.language == SWEDISH_EDITION.language:
        return Link(text, href)
    return Link(text, href, speech.sentences.only_swedish, language=SWEDISH_EDITION.language)


def _links(links: tuple[Link, ...], root: str, section: str, current: str) -> tuple[Link, ...]:
    """The links from where the page is. A current link's note is its `aria-current`: `page`, or `true` for a part."""
    found = (replace(link, href=root + link.href, current=link.href == section) for link in links)
    return tuple(replace(link, note=current) if link.current else link for link in found)
