"""The search page and its files."""

from built_pages import THEME, find, links, parse, text_of, with_class
from torg.site.site import make_site
from towns import TODAY, activity, town


def _built() -> dict[str, bytes]:
    site = make_site(town([activity()]), (), THEME, TODAY)
    return {path: b"".join(parts) for path, parts in site.files}


def test_the_files() -> None:
    """The page loads the start file of its own version, and nothing else until it is used."""
    files = _built()
    tree = parse(files["sok.html"])
    (script,) = [each.get("src") or "" for each in find(tree, "script") if each.get("src")]
    path, _, version = script.partition("?")
    assert (path, len(version), version.encode() in files[path]) == ("sok/sv/start.js", 8, True)
    assert b"torgSok.start(" in files[path]
    assert {name.rpartition("/")[0] for name in files if name.endswith(".js")} == {"lista", "sok/sv"}


def test_the_policy() -> None:
    """The site's own files may run here; a form is sent from here and from the start page, only to the site."""
    files = _built()
    metas = find(parse(files["sok.html"]), "meta")
    policy = next(each.get("content") or "" for each in metas if each.get("http-equiv"))
    parts = dict(part.split(" ", 1) for part in policy.split("; "))
    own = " ".join(each for each in parts["script-src"].split() if not each.startswith("'sha256-"))
    assert (own, parts["form-action"], parts["default-src"]) == ("'self'", "'self'", "'none'")
    wide = [path for path, text in files.items() if path.endswith(".html") and b"form-action &#39;self&#39;" in text]
    assert wide == ["index.html", "sok.html"]


def test_the_form() -> None:
    """It goes to the page itself with what is written and chosen."""
    tree = parse(_built()["sok.html"])
    (form,) = find(tree, "form")
    assert (form.get("action"), form.get("method"), form.get("role")) == ("sok.html", "get", "search")
    names = [each.get("name") for tag in ("input", "select") for each in find(form, tag)]
    options = [[text_of(option) for option in find(each, "option")] for each in find(form, "select")]
    assert names == ["q", "gratis", "stegfri", "dag", "omrade"]
    assert (options[0][:2], options[1]) == (["Alla dagar", "Måndag"], ["Alla områden", "Centrum", "Åbacken"])
    labelled = {each.get("for") for each in find(form, "label") if each.get("for")}
    assert labelled == {"sok-ord", "sok-dag", "sok-omrade"}


def test_the_ways_without_the_script() -> None:
    """To everything by letter, by interest, by place, by time and by life, and to a human."""
    tree = parse(_built()["sok.html"])
    doors = [link.get("href") for link in with_class(tree, "doors__link")]
    assert doors == ["a-till-o.html", "intressen/index.html", "omraden/index.html", "nar.html", "livet/index.html",
                     "hjalp-och-stod.html", "fler-satt.html", "bara-att-komma.html"]  # fmt: skip
    assert ("0980-31 92 00", "tel:+46980319200") in links(tree)


def test_the_ways_to_the_search() -> None:
    """From the start page, and from the page that is shown when there is none."""
    files = _built()
    assert ("Sök", "sok.html") in links(parse(files["index.html"]))
    assert ("Sök med egna ord", "https://torg.example.org/sok.html") in links(parse(files["404.html"]))


def test_two_builds_are_the_same() -> None:
    """Byte for byte."""
    one, other = _built(), _built()
    assert {path: text for path, text in one.items() if path.startswith("sok")} == {
        path: text for path, text in other.items() if path.startswith("sok")
    }


def test_whom_to_ring() -> None:
    """The box for cries for help has a line for every kind, those of the town's own box where it has no other."""
    tree = parse(_built()["sok.html"])
    (box,) = [each for each in find(tree, "section") if each.get("id") == "sok-kris"]
    lines = {each.get("data-nar"): [link.get("href") for link in find(each, "a")] for each in find(box, "li")}
    assert lines == {"liv lag vald barn": ["tel:112"], "liv lag": ["tel:1177"]}
    assert "hidden" in box.attrib


def test_a_human_when_nothing_is_found() -> None:
    """The telephone, and the way to the box that every page has."""
    tree = parse(_built()["sok.html"])
    (ring,) = [each for each in find(tree, "div") if each.get("id") == "sok-ring"]
    assert [link.get("href") for link in find(ring, "a")] == ["tel:+46980319200", "#kris"]
