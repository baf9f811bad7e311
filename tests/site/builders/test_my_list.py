"""The page with one's own list, and what it shows of each entry."""

import json
import re
from typing import Any
from xml.etree.ElementTree import Element

from built_pages import THEME, find, links, main_text, parse, text_of, with_class
from torg.site.builders.my_list import key_of
from torg.site.site import make_site
from towns import TODAY, activity, notice, town

FIKA = "aktiviteter/handen/fika"
VISIT: dict[str, Any] = {"vem möter": "Värden med grön sjal"}


def _files(*editions: str) -> dict[str, bytes]:
    built = town(
        [activity("fika", "handen", **{"första gången": VISIT}), activity("sy", kostnad={"pris": "35", "för": "tyg"})],
        [notice()],
        site={"utgåvor": ["sv", *editions]},
    )
    return {path: b"".join(parts) for path, parts in make_site(built, (), THEME, TODAY).files}


def _shown(files: dict[str, bytes], folder: str = "") -> dict[str, Element]:
    found = {}
    for path, content in files.items():
        if re.fullmatch(rf"{folder}lista/\d+\.js", path):
            entries = json.loads(content.decode().partition(",")[2].partition(",")[2].removesuffix(");\n"))
            for key, html in entries.items():
                whole = f"<!doctype html><html lang=sv><head><title>t</title></head><body><ul>{html}</ul></body></html>"
                found[key] = next(find(parse(whole.encode()), "li"))
    return found


def _facts(item: Element) -> dict[str, str]:
    return {text_of(each[0]): text_of(each[1]) for each in with_class(item, "my-list__fact")}


def test_what_is_shown_of_an_activity() -> None:
    """When, where with the stop, the cost, the sign-up, the first time, and whom to ring."""
    assert _facts(_shown(_files())[FIKA]) == {
        "När är det?": "Torsdagar 13.00–15.00. Nästa gång: Torsdag 26 november 2026, 13.00–15.00 Torsdag 3 december "
        "2026, 13.00–15.00 Torsdag 10 december 2026, 13.00–15.00",
        "Var är det?": "Handens lokal Smedjegatan 7, Provstad Från hållplatsen Torget går du ungefär 4 minuter.",
        "Vad kostar det?": "Gratis.",
        "Behöver du anmäla dig?": "Du behöver inte anmäla dig.",
        "Hur är det första gången?": "Värden med grön sjal. Vill du ha sällskap dit? Ring Lotsen, 0980-31 92 00, "
        "så hjälper vi dig att ordna det.",
        "Vem kan du ringa?": "Värden, Handen. Du kan ringa torsdagar 9–12. Telefon 0980-31 92 05",
    }


def test_links_start_from_the_page() -> None:
    """To the entry and the place, from where the list's page stands."""
    assert links(_shown(_files())[FIKA])[:2] == [
        ("Öppen fika", f"{FIKA}.html"),
        ("Handens lokal", "platser/lokalen.html"),
    ]


def test_a_notice_has_its_own_question() -> None:
    """One answers through the organisation."""
    facts = _facts(_shown(_files())["anslag/handen/schack"])
    assert facts["Hör av dig"] == "Värden, Handen. Du kan ringa torsdagar 9–12. Telefon 0980-31 92 05"


def test_every_entry_is_there() -> None:
    """By the path of its page, the same in every edition."""
    files = _files("en")
    own, english = _shown(files), _shown(files, "en/")
    pages = {key_of(path) for path in files if re.match(r"(aktiviteter|anslag)/", path) and path.endswith(".html")}
    assert (set(own), set(english)) == (pages, pages)


def test_own_words_are_marked_as_swedish() -> None:
    """In an edition of another language."""
    title = with_class(_shown(_files("ar"), "ar/")[FIKA], "my-list__title")[0]
    assert [(text_of(each), each.get("lang")) for each in find(title, "span")] == [("Öppen fika", "sv")]


def test_the_page_without_its_script() -> None:
    """It says what it needs, and whom to ring; no button is there."""
    tree = parse(_files()["min-lista.html"])
    assert main_text(tree).startswith(
        "Min lista Den här sidan behöver skript, och att webbläsaren får spara. Utan det kan du skriva ut en sida i "
        "taget, eller ringa oss. Vill du prata med en människa? Ring 0980-31 92 00"
    )
    assert [*find(tree, "button")] == []


def test_the_page_loads_its_own_files() -> None:
    """The start file of its own version; the policy lets the site's files run, and no form is sent."""
    files = _files()
    tree = parse(files["min-lista.html"])
    (script,) = [each.get("src") or "" for each in find(tree, "script") if each.get("src")]
    path, _, version = script.partition("?")
    assert (path, version.encode() in files[path]) == ("lista/start.js", True)
    metas = find(tree, "meta")
    policy = next(each.get("content") or "" for each in metas if each.get("http-equiv"))
    parts = dict(part.split(" ", 1) for part in policy.split("; "))
    assert (parts["script-src"].split(" ")[0], parts["form-action"]) == ("'self'", "'none'")


def test_only_the_page_about_paper_links_to_it() -> None:
    """Elsewhere the script makes the link when there is something in the list."""
    pages = {path: parse(page) for path, page in _files().items() if path.endswith(".html")}
    linking = {path for path, page in pages.items() for _, href in links(page) if href.endswith("min-lista.html")}
    assert linking == {"skriv-ut.html"}


def test_when_the_facts_are_old() -> None:
    """The page says from which day they are, and from the next day on that they are old."""
    (made,) = with_class(parse(_files()["min-lista.html"]), "made")
    late = json.loads(made.get("data-late") or "")
    assert [(start, end, re.sub("<[^>]+>", " ", html).split()[:4]) for start, end, html in late] == [
        ("2026-11-23", "2026-11-24", ["Sidan", "är", "från", "i"]),
        ("2026-11-24", "9", ["Sidan", "är", "inte", "från"]),
    ]
