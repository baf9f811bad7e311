"""What holds for every page of every edition of the sample town."""

import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from urllib.parse import urldefrag, urlsplit
from xml.etree.ElementTree import fromstring

import pytest

from built_pages import Built, find, parse
from quick_pages import Quick, bare, quick
from torg.phrases.editions import EDITIONS, TRANSLATED, speech_for
from torg.phrases.isolates import FIRST_STRONG, LEFT_TO_RIGHT
from torg.phrases.plain_base import Edition
from torg.site.phrase_lines import LONGEST, seen_lines, visible

SITE = "https://torg.example.org/"
EXAMPLES = "monster"
"""The pages that show the components: links in them are examples."""
SWEDISH_ONLY = ("404.html", "hjalp/", EXAMPLES)
"""What other editions link to."""
WRITTEN = ("om.html", "integritet.html", "tillganglighet.html")
"""The municipality's own pages, which wait for their translations."""

_BLOCK = re.compile(r"<(p|li|dd|dt|h[1-6])\b([^>]*)>((?:(?!<(?:p|li|dd|dt|ul|ol|dl|div|h[1-6])\b).)*?)</\1>", re.DOTALL)
_PART = re.compile(r"<(/?)(\w+)([^>]*)>|([^<]+)")
_VOID = frozenset(("meta", "link", "br", "input", "hr"))
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]{3,}")
_ADDRESS = re.compile(r"\S+@\S+|[\w.]+\.(?:org|com)\S*|\([^)]*\)")
_NAMES = frozenset((
    "Android", "Atom", "Bris", "Google", "Mac", "Outlook", "PDF", "RSS", "Swish", "URL", "iPad", "iPhone", "OK",
    "Fritidskortet", "INSTÄLLT", "https", "Bildtelefoni", "Teletal", "Texttelefoni",
))  # fmt: skip


@pytest.fixture(scope="module")
def pages(built: Built) -> Mapping[str, Quick]:
    """Every page of every edition by its path."""
    return {path: quick(page) for path, page in built.pages.items()}


def _edition(path: str) -> tuple[Edition, str]:
    """A page's edition, and its path in it."""
    folder, _, rest = path.partition("/")
    return (EDITIONS[folder], rest) if folder in EDITIONS else (EDITIONS["sv"], path)


def _address(path: str) -> str:
    return SITE if path == "index.html" else SITE + path


def test_every_edition_has_every_page(pages: Mapping[str, Quick]) -> None:
    """But those for associations and servers, and what the municipality wrote in one language."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for path in pages:
        edition, rest = _edition(path)
        found[edition.code].add(rest)
    wanted = {path for path in found["sv"] if not path.startswith(SWEDISH_ONLY) and path not in WRITTEN}
    differ = {code: sorted(wanted ^ found[code]) for code in EDITIONS if code != "sv" and wanted != found[code]}
    assert differ == {}


def test_pages_say_their_language(pages: Mapping[str, Quick]) -> None:
    """Language and direction stand first in each page."""
    wrong = []
    for path, page in pages.items():
        edition, _ = _edition(path)
        if (page.language, page.direction) != (edition.language, edition.direction):
            wrong.append(path)
    assert wrong == []


def test_search_engines_find_the_way_between_languages(pages: Mapping[str, Quick]) -> None:
    """Each page has its own address; every page that it names as its translation is there and names it back."""
    wrong = []
    for path, page in pages.items():
        edition, _ = _edition(path)
        alternates = page.alternates()
        own = _address(path)
        back = [other for other in alternates.values() if pages[_path(other)].alternates() != alternates]
        default = alternates.get("x-default", own)
        named = alternates.get(edition.language, own) if edition.code != "sv-lattlast" else own
        if page.canonical() != [own] or back or named != own or default != alternates.get("sv", own):
            wrong.append((path, page.canonical(), alternates, back))
    assert wrong == []
    assert sorted(pages["i-dag.html"].alternates()) == ["ar", "en", "fi", "so", "sv", "uk", "x-default"]


def _path(address: str) -> str:
    return address.removeprefix(SITE) or "index.html"


def test_readers_find_the_way_between_editions(pages: Mapping[str, Quick]) -> None:
    """Every page links to its counterpart in every other edition, by the language's own name, and that links back."""
    wrong: list[tuple[str, str, object]] = []
    for path, page in pages.items():
        edition, rest = _edition(path)
        if path.startswith(EXAMPLES):
            continue
        found = {each.text: each.attributes for each in page.languages()}
        for other in EDITIONS.values():
            if other == edition:
                continue
            told = found.pop(other.own_name, {})
            target = _target(path, told.get("href", "finns-inte.html"))[0]
            good = (told.get("lang"), told.get("hreflang"), told.get("dir")) == (
                other.language, other.language, other.direction,
            )  # fmt: skip
            counterpart = _folder(other) + rest
            if not good or target != (counterpart if counterpart in pages else _folder(other) + "index.html"):
                wrong.append((path, other.code, told))
        if found:
            wrong.append((path, "", found))
    assert wrong == []


def _folder(edition: Edition) -> str:
    return "" if edition.code == "sv" else f"{edition.code}/"


def _target(path: str, href: str) -> tuple[str, str]:
    """The page and anchor that a link leads to."""
    address, anchor = urldefrag(href.removeprefix(SITE) if href.startswith(SITE) else href)
    folder = "" if path == "404.html" else posixpath.dirname(path)
    return (posixpath.normpath(posixpath.join(folder, address)) if address else path), anchor


def _inner(page: Quick) -> Iterator[tuple[str, str]]:
    for each in page.links:
        href = each.attributes.get("href", "")
        parts = urlsplit(href)
        if href.startswith(SITE) or not (parts.scheme or parts.netloc):
            yield each.text, href


def test_links_lead_somewhere(pages: Mapping[str, Quick], built: Built) -> None:
    """Every link of every edition finds its page and its place on it, or a calendar."""
    files = {path.relative_to(built.folder).as_posix() for path in built.folder.rglob("*") if path.is_file()}
    broken = []
    for path, page in pages.items():
        for text, href in _inner(page):
            target, anchor = _target(path, href)
            if target not in files or (anchor and anchor not in pages[target].ids):
                broken.append((path, text, href))
    assert broken == []


def test_links_on_a_page_say_different_things(pages: Mapping[str, Quick]) -> None:
    """The same words never lead to different places in any edition; the trail says where one is."""
    wrong = []
    for path, page in pages.items():
        targets: defaultdict[str, set[str]] = defaultdict(set)
        for each in page.links if not path.startswith(EXAMPLES) else ():
            if each.attributes.get("class") == "trail__link":
                continue
            targets[each.text].add(each.attributes.get("href", "").partition("?")[0])
        wrong += [(path, text, hrefs) for text, hrefs in targets.items() if len(hrefs) > 1 or not text]
    assert wrong == []


def test_titles_are_unique_in_an_edition(pages: Mapping[str, Quick]) -> None:
    """No two pages of an edition share a title, and no mark of direction is left in it."""
    titles = Counter((_edition(path)[0].code, page.title) for path, page in pages.items())
    assert [each for each, count in titles.items() if count > 1] == []
    assert [path for path, page in pages.items() if FIRST_STRONG in page.html or LEFT_TO_RIGHT in page.html] == []


@pytest.mark.parametrize("edition", TRANSLATED, ids=[each.code for each in TRANSLATED])
def test_an_unreviewed_translation_says_so(pages: Mapping[str, Quick], edition: Edition) -> None:
    """On each of its pages, in its own language, until its catalogue is signed; Swedish pages never do."""
    speech = speech_for(edition.code)
    notice = bare(speech.sentences.not_reviewed)
    silent = [path for path, page in pages.items() if path.startswith(f"{edition.code}/") and notice not in page.html]
    others = [path for path, page in pages.items() if not path.startswith(f"{edition.code}/") and notice in page.html]
    assert (silent == [], others) == (not speech.reviewed, [])


@pytest.mark.parametrize("code", ["ar", "uk"])
def test_no_swedish_is_unmarked(pages: Mapping[str, Quick], code: str) -> None:
    """Latin letters stand in elements that say `sv`, but for names, addresses and what stands in brackets."""
    wrong = []
    for path, page in pages.items():
        if path.startswith(f"{code}/"):
            for text in _in_language(page.html, code):
                words = set(_LATIN.findall(_ADDRESS.sub("", text))) - _NAMES
                if words:
                    wrong.append((path, sorted(words)))
    assert wrong == []


def _in_language(html: str, language: str) -> Iterator[str]:
    """The runs of text whose language it is, but for what no reader sees and addresses to copy."""
    open_: list[tuple[str, str]] = []
    for closing, tag, attributes, text in _PART.findall(html):
        if text:
            if open_ and open_[-1][1] == language:
                yield text
        elif closing:
            while open_ and open_.pop()[0] != tag:
                pass
        elif tag not in _VOID and not attributes.endswith("/"):
            own = re.search(r'\slang="([^"]*)"', attributes)
            unseen = tag in {"script", "style", "title", "code", "option"}
            open_.append((tag, "" if unseen else own[1] if own else open_[-1][1] if open_ else ""))


def test_easy_read_lines_are_short(pages: Mapping[str, Quick]) -> None:
    """No line of a paragraph, a point or a fact is longer than 55 characters, unless it is a single word."""
    long = []
    for path, page in pages.items():
        if path.startswith("sv-lattlast/"):
            for name, attributes, inner in _BLOCK.findall(page.html):
                lines = [" ".join(visible(line).split()) for line in seen_lines(inner)]
                if "phone-strip" not in attributes and not name.startswith("h"):
                    long += [(path, line) for line in lines if len(line) > LONGEST and " " in line]
    assert long == []


def test_the_html_of_another_direction(built: Built) -> None:
    """Pages of the easy-read and the Arabic edition are as well made as the Swedish ones: marks and breaks fit in."""
    chosen = [path for path in built.pages if path.startswith(("ar/", "sv-lattlast/"))][::9]
    wrong = [path for path in chosen if len(list(find(parse(built.pages[path]), "main"))) != 1]
    assert (wrong, len(chosen) > 50) == ([], True)


def test_the_sitemap_has_every_edition(pages: Mapping[str, Quick], built: Built) -> None:
    """Pages in every edition can be found, each by its own address."""
    listed = {each[0].text for each in fromstring((built.folder / "sitemap.xml").read_bytes())}
    editions = {_edition(path)[0].code for path in pages if _address(path) in listed}
    assert editions == set(EDITIONS)
