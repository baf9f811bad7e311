"""What holds for every page of the sample town."""

import base64
import hashlib
import posixpath
import re
from collections import Counter
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path
from urllib.parse import urldefrag, urlsplit
from xml.etree.ElementTree import Element

import pytest

from built_pages import Built, find, headings, links, parse, text_of, with_class
from linked_data import faults, graph_of
from torg.phrases.problems import HELP
from torg.problems import CODES
from torg.site.writing import MANIFEST

ROOT = Path(__file__).parents[2]
SITE = "https://torg.example.org/"
EXAMPLES = "monster"
"""The pages that show the components: links in them are examples."""


@pytest.fixture(scope="module")
def pages(trees: Mapping[str, Element]) -> Mapping[str, Element]:
    """Every Swedish page parsed. Strict parsing is the first test: a fault in the HTML stops here."""
    return trees


def _each(pages: Mapping[str, Element], good: Callable[[Element], bool]) -> list[str]:
    return [path for path, tree in pages.items() if not good(tree)]


def test_all_entries_have_pages(pages: Mapping[str, Element]) -> None:
    """All 76 activities and 4 notices have a page, and the start page links to each."""
    entries = {path for path in pages if path.startswith(("aktiviteter/", "anslag/"))}
    linked = {href for _, href in links(pages["index.html"])}
    assert (len(entries), entries - linked) == (80, set())


def test_other_pages(pages: Mapping[str, Element]) -> None:
    """Every page that the town should have, without their parts."""
    folders = Counter(path.split("/")[0] for path in pages if (path.count("/"), path.count(".")) == (1, 1))
    wanted = {
        "arrangorer": 18,
        "platser": 24,
        "intressen": 15,
        "omraden": 7,
        "livet": 17,
    }
    assert {folder: folders[folder] for folder in wanted} == wanted
    alone = {"index", "a-till-o", "hjalp-och-stod", "anslagstavlan", "ring", "404", "hemifran", "om", "integritet"}
    assert {f"{name}.html" for name in alone} - set(pages) == set()


def test_one_heading_of_the_first_level(pages: Mapping[str, Element]) -> None:
    """One `h1`, first, and no level is skipped on the way down."""
    wrong = []
    for path, tree in pages.items():
        levels = [level for level, _ in headings(tree)]
        steps = [after - before for before, after in pairwise(levels)]
        if levels[:1] != [1] or levels.count(1) != 1 or max(steps, default=0) > 1:
            wrong.append((path, levels))
    assert wrong == []


def test_landmarks(pages: Mapping[str, Element]) -> None:
    """One header, one main part, one footer, and every navigation and aside has a name of its own."""
    wrong = []
    for path, tree in pages.items():
        counts = {tag: len(list(find(tree, tag))) for tag in ("header", "main", "footer")}
        named = [each.get("aria-label") for tag in ("nav", "aside") for each in find(tree, tag)]
        if set(counts.values()) != {1} or None in named or len(set(named)) != len(named):
            wrong.append((path, counts, named))
    assert wrong == []


def test_skip_link(pages: Mapping[str, Element]) -> None:
    """The first link leads to the main part."""
    assert _each(pages, lambda tree: links(tree)[0] == ("Hoppa till innehållet", "#innehall")) == []
    assert _each(pages, lambda tree: next(find(tree, "main")).get("id") == "innehall") == []


def test_language_and_head(pages: Mapping[str, Element]) -> None:
    """Swedish, with a description and the page's own full address."""
    wrong = []
    for path, tree in pages.items():
        metas = {meta.get("name"): meta.get("content") for meta in find(tree, "meta")}
        canonical = [link.get("href") for link in find(tree, "link") if link.get("rel") == "canonical"]
        address = SITE + ("" if path == "index.html" else path)
        if tree.get("lang") != "sv" or canonical != [address] or not metas.get("description"):
            wrong.append(path)
    assert wrong == []


def test_titles_are_unique(pages: Mapping[str, Element]) -> None:
    """No two pages share a title, and each ends with the site's name."""
    titles = Counter(text_of(next(find(tree, "title"))) for tree in pages.values())
    assert [
        title for title, count in titles.items() if count > 1 or not title.endswith("– Socialt torg Lövköping")
    ] == []


def _hash(element: Element) -> str:
    digest = base64.b64encode(hashlib.sha256((element.text or "").encode()).digest()).decode()
    return f"'sha256-{digest}'"


def test_the_policy_lets_the_style_sheet_in(pages: Mapping[str, Element]) -> None:
    """One style sheet and one script a page, named by their hashes; no other files.

    The search and one's own list have files of their own: see their tests in tests/site/builders.
    """
    for path, tree in pages.items():
        if path in {"sok.html", "min-lista.html"}:
            continue
        (style,) = find(tree, "style")
        (script,) = [each for each in find(tree, "script") if each.get("type") != "application/ld+json"]
        (policy,) = [meta.get("content") for meta in find(tree, "meta") if meta.get("http-equiv")]
        assert (policy or "").split("; ") == [
            "default-src 'none'",
            f"script-src {_hash(script)}",
            f"style-src {_hash(style)}",
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'self'" if any(find(tree, "form")) else "form-action 'none'",
        ]
        assert [*find(tree, "img"), *find(tree, "iframe")] == []


def test_help_is_the_same_everywhere(pages: Mapping[str, Element]) -> None:
    """The telephone number and the box about help stand in the same place with the same words on every page."""
    phones = {text_of(with_class(tree, "phone-strip")[0]) for tree in pages.values()}
    boxes = {text_of(with_class(tree, "page__help")[0]) for tree in pages.values()}
    assert (phones, len(boxes)) == (
        {"Ring en människa 0980-31 92 00 vardagar 9–15, inte röda dagar eller helgaftnar."},
        1,
    )
    (box,) = boxes
    assert [number for number in ("112", "1177", "90 101", "116 111", "020-50 50 50") if number not in box] == []


def _target(path: str, href: str) -> tuple[str, str] | None:
    """The page and anchor that a link leads to, when it stays on the site."""
    href = href.removeprefix(SITE) or "index.html"
    parts = urlsplit(href)
    if parts.scheme or parts.netloc:
        return None
    address, anchor = urldefrag(href)
    folder = "" if path == "404.html" else posixpath.dirname(path)
    return (posixpath.normpath(posixpath.join(folder, address)) if address else path), anchor


def test_links_lead_somewhere(pages: Mapping[str, Element], built: Built) -> None:
    """Every link to the site's own pages, calendars and papers finds its file, and its anchor."""
    files = (path for ending in ("ics", "pdf") for path in built.folder.rglob(f"*.{ending}"))
    anchors: dict[str, set[str | None]] = {path.relative_to(built.folder).as_posix(): set() for path in files}
    anchors |= {path: set() for path in built.pages}
    anchors |= {path: {each.get("id") for each in tree.iter() if each.get("id")} for path, tree in pages.items()}
    broken = []
    for path, tree in pages.items():
        for text, href in links(tree):
            target = _target(path, href)
            if target and (target[0] not in anchors or (target[1] and target[1] not in anchors[target[0]])):
                broken.append((path, text, href))
    assert broken == []


def test_every_page_is_reached(pages: Mapping[str, Element]) -> None:
    """Following links from the start page one comes to every page but 404 and the examples."""
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        targets = (_target(path, href) for _, href in links(pages[path]))
        fresh = {target[0] for target in targets if target and target[0] in pages} - seen
        seen |= fresh
        waiting += sorted(fresh)
    left = {path for path in set(pages) - seen if not path.startswith(EXAMPLES)}
    assert left == {"404.html"}


def test_links_on_a_page_say_different_things(pages: Mapping[str, Element]) -> None:
    """The same words never lead to different places, and no link says only "read more". The trail says where one is."""
    wrong = []
    for path, tree in pages.items():
        targets: dict[str, set[str]] = {}
        trail = [link for each in with_class(tree, "trail") for link in links(each)]
        for text, href in links(tree):
            if (text, href) not in trail and not path.startswith(EXAMPLES):
                targets.setdefault(text, set()).add(href.partition("?")[0])
        wrong += [(path, text, hrefs) for text, hrefs in targets.items() if len(hrefs) > 1 or not text]
    assert wrong == []
    assert [path for path, tree in pages.items() if any("läs mer" in text.lower() for text, _ in links(tree))] == []


def test_relative_links_only(pages: Mapping[str, Element]) -> None:
    """No link starts at the root, so that the site works from a folder."""
    assert [path for path, tree in pages.items() if any(href.startswith("/") for _, href in links(tree))] == []


def test_where_one_is(pages: Mapping[str, Element]) -> None:
    """Breadcrumbs end with the page itself, and the menu marks the part that it belongs to."""
    tree = pages["aktiviteter/frivilligcentralen/oppen-torsdagsfika.html"]
    trail = with_class(tree, "trail__item")
    assert [text_of(item) for item in trail] == ["Start", "Prata och fika", "Öppen torsdagsfika"]
    current = [(text_of(each), each.get("aria-current")) for each in tree.iter() if each.get("aria-current")]
    assert current == [("Intressen", "true"), ("Öppen torsdagsfika", "page")]


def test_alphabet_ends_as_swedish_does(pages: Mapping[str, Element]) -> None:
    """Å, Ä and Ö stand last, in that order, and the letters link to their headings."""
    tree = pages["a-till-o.html"]
    letters = [text_of(link) for link in with_class(tree, "letters__link")]
    shown = [text for level, text in headings(next(find(tree, "main"))) if level == 2]
    assert (letters[-3:], shown) == (["Å", "Ä", "Ö"], letters)


def test_every_problem_has_its_heading(pages: Mapping[str, Element]) -> None:
    """The pages about corrections have one heading for each code, with the code as its anchor."""
    told = [tree for path, tree in pages.items() if path.startswith("hjalp/rattningar/")]
    found = [each.get("id") for tree in told for each in find(tree, "h2") if each.get("id")]
    assert (sorted(map(str, found)), set(HELP)) == (sorted(CODES), set(CODES))


def test_a_place_says_no(pages: Mapping[str, Element]) -> None:
    """Eight steps and no lift stand on the place's page, and on the pages of what happens there."""
    for path in ("platser/grannrummet.html", "aktiviteter/lovkopingshem/grannrummet-oppet.html"):
        text = text_of(next(find(pages[path], "main")))
        assert [fact for fact in ("Åtta trappsteg.", "Ingen hiss.") if fact not in text] == []


def test_no_label_in_the_way(pages: Mapping[str, Element]) -> None:
    """No page has a word beginning with `ensam`, but for those that tell associations which words to avoid."""
    found = [
        path for path, tree in pages.items() if re.search(r"\bensam", text_of(next(find(tree, "body"))), re.IGNORECASE)
    ]
    assert [path for path in found if not path.startswith("hjalp/")] == []


def test_manifest(built: Built) -> None:
    """The list of files names every file but itself."""
    names = {line.partition(" ")[2] for line in (built.folder / MANIFEST).read_text().splitlines()}
    files = {path.relative_to(built.folder).as_posix() for path in built.folder.rglob("*") if path.is_file()}
    assert names == files - {MANIFEST}


def test_404_uses_full_addresses(built: Built) -> None:
    """The 404 page is served at any depth, so its links are full addresses."""
    tree = parse(built.pages["404.html"])
    hrefs = [href for _, href in links(tree) if not href.startswith(("tel:", "#"))]
    assert [href for href in hrefs if not href.startswith(SITE)] == []


def test_every_thing_tells_machines_what_it_is(pages: Mapping[str, Element]) -> None:
    """Each page of an entry, an organiser or a place to go to has one graph in the vocabulary; its page comes last."""
    things = ("aktiviteter/", "anslag/", "arrangorer/", "platser/")
    graphs = {path: graph_of(tree) for path, tree in pages.items() if path.startswith(things)}
    silent = {path for path, graph in graphs.items() if not graph}
    assert silent == {"arrangorer/index.html", "platser/index.html", "platser/natet.html", "platser/telefon.html"}
    assert {path: wrong for path, graph in graphs.items() if (wrong := faults(graph))} == {}
    assert [path for path, graph in graphs.items() if graph and graph[-1]["url"] != SITE + path] == []
