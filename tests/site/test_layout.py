"""The layout around every page, cut at its slots."""

from pathlib import Path

from built_pages import links, parse, text_of, with_class
from torg.phrases.editions import speech_for
from torg.phrases.pages import SWEDISH
from torg.site.builders.shelf import Shelf
from torg.site.contexts import Link
from torg.site.environment import make_environment
from torg.site.layout import Layouts, footer_links, in_swedish
from towns import TODAY, town

THEME = Path(__file__).parents[2] / "theme"


def _layouts() -> Layouts:
    more = footer_links(speech_for("sv"), (Link("Om", "om.html"),))
    return Layouts(make_environment(THEME, SWEDISH), THEME, Shelf(town([]), TODAY, speech_for("sv")), more)


def _whole(layouts: Layouts, path: str, section: str) -> bytes:
    shell = layouts.shell(path, section, "home")
    return b"".join((shell.before, layouts.head("Titel & mer", "Beskrivning", path), shell.between, b"<main></main>",
                     shell.after))  # fmt: skip


def test_the_pieces_make_a_page() -> None:
    """Put together they are a whole page, with the page's own title and address."""
    page = _whole(_layouts(), "platser/a.html", "platser/index.html")
    assert b"<title>Titel &amp; mer \xe2\x80\x93 Socialt torg Provstad</title>" in page
    assert b'href="https://torg.example.org/platser/a.html"' in page
    assert b"[[torg" not in page
    assert parse(page).get("lang") == "sv"


def test_the_start_page_s_address() -> None:
    """The start page is the site's own address."""
    assert b'rel="canonical" href="https://torg.example.org/"' in _layouts().head("T", "B", "index.html")


def test_where_one_is_in_the_menu() -> None:
    """The page itself is `page`, the part that it belongs to is `true`, and other parts are not marked."""
    layouts = _layouts()
    marked = []
    for path in ("livet/index.html", "livet/ny-har.html", "index.html"):
        tree = parse(_whole(layouts, path, "livet/index.html" if "livet" in path else "index.html"))
        marked.append(
            [(text_of(e), e.get("aria-current")) for e in with_class(tree, "menu__link") if "aria-current" in e.attrib]
        )
    assert marked == [[("Livet", "page")], [("Livet", "true")], []]


def test_shells_are_shared() -> None:
    """Pages of the same depth, section and template have the very same pieces."""
    layouts = _layouts()
    one, other = (layouts.shell(f"livet/{name}.html", "livet/index.html", "life") for name in ("a", "b"))
    assert one is other


def test_links_follow_the_depth() -> None:
    """Two folders down the links go two steps up; on the 404 page they are full addresses."""
    layouts = _layouts()
    homes = [links(parse(_whole(layouts, path, "")))[1][1] for path in ("a/b/c.html", "404.html")]
    assert homes == ["../../index.html", "https://torg.example.org/index.html"]


def test_help_has_112_once_and_only_fresh_lines() -> None:
    """112 stands first; a line that nobody has checked for a year is left out."""
    tree = parse(_whole(_layouts(), "index.html", ""))
    assert text_of(with_class(tree, "crisis")[0]) == (
        "Det känns mycket svårt just nu Är det fara för livet? Ring 112 Du kan också ringa hit och prata: "
        "1177 1177 När det är svårt. Öppet dygnet runt."
    )


def test_pages_with_times_have_the_script_for_them() -> None:
    """Beside the one of the reader's own list, which is on every page; the hash in the policy is of both."""
    layouts = _layouts()
    shells = [layouts.shell("a.html", "", "list", times=times) for times in (True, False)]
    whole = [each.before + each.after for each in shells]
    assert [b"data-late]" in each for each in whole] == [True, False]
    assert [b'data-href="min-lista.html"' in each for each in whole] == [True, True]
    assert [each.count(b"sha256-") for each in whole] == [2, 2]


def test_the_menu_has_six_choices() -> None:
    """First when, last who answers when it is hard; everything by letter is at the foot, and the search is above."""
    tree = parse(_whole(_layouts(), "index.html", "index.html"))
    links = [text_of(each) for each in with_class(tree, "menu__link")]
    assert links[:6] == ["När?", "Intressen", "Områden", "Livet", "Hjälp och stöd", "Svårt just nu?"]
    assert links[6] == "A till Ö"
    assert [text_of(each) for each in with_class(tree, "header__search")] == ["Sök"]
    assert [each.get("id") for each in with_class(tree, "page__help")] == ["kris"]


def test_what_those_who_share_a_page_are_told() -> None:
    """Title, description, address, language and site, in the Open Graph protocol's words."""
    told = {}
    for path in ("index.html", "platser/a.html"):
        tree = parse(_whole(_layouts(), path, ""))
        metas = {
            each.get("property", "")[3:]: each.get("content") for each in tree.iter("meta") if each.get("property")
        }
        told[path] = metas
    assert told["platser/a.html"] == {
        "title": "Titel & mer",
        "description": "Beskrivning",
        "type": "article",
        "url": "https://torg.example.org/platser/a.html",
        "locale": "sv_SE",
        "site_name": "Socialt torg Provstad",
        "image": "https://torg.example.org/dela.png",
    }
    assert (told["index.html"]["type"], told["index.html"]["url"]) == ("website", "https://torg.example.org/")


def test_the_start_page_names_the_feed_of_what_is_new() -> None:
    """No other page does."""
    layouts = _layouts()
    feeds = [b"application/atom+xml" in layouts.head("T", "B", path) for path in ("index.html", "om.html")]
    assert (feeds, b'href="https://torg.example.org/nytt.atom"' in layouts.head("T", "B", "index.html")) == (
        [True, False],
        True,
    )


def test_json_ld_stands_in_a_script_of_its_own() -> None:
    """As it was written, and only when there is any."""
    layouts = _layouts()
    script = b'<script type="application/ld+json">{"a":"\\u003c"}</script>'
    assert script in layouts.head("T", "B", "a.html", data='{"a":"\\u003c"}')
    assert b"<script" not in layouts.head("T", "B", "a.html")


def test_links_to_pages_in_swedish_alone() -> None:
    """Editions in other languages say it beside the link, and in which language the page is."""
    assert [in_swedish(speech_for(code), "Om", "om.html") for code in ("sv", "sv-lattlast", "en")] == [
        Link("Om", "om.html"),
        Link("Om", "om.html"),
        Link("Om", "om.html", "in Swedish", language="sv"),
    ]
