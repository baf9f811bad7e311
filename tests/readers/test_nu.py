"""The Nu HTML checker has nothing to say of the built pages."""

from collections import defaultdict
from pathlib import Path

from looking.chosen import every
from readers import nu_reader
from shared_site import SharedSite
from torg.phrases.editions import EDITIONS

SOME = 8
"""Of a template's pages, which are alike."""
GOOD = "<!doctype html><html lang=sv><head><title>Fika</title></head><body><p>Kom och fika.</p></body></html>"


def test_pages_are_without_fault(whole_site: SharedSite) -> None:
    """Neither an error nor a warning: all Swedish entries, and of every template some in Swedish and one in the others.

    All other Swedish pages are parsed strictly by tests/site/test_sample_site.py.
    """
    swedish: defaultdict[str, list[str]] = defaultdict(list)
    for path, template in whole_site.templates.items():
        if path.split("/")[0] not in EDITIONS:
            swedish[template].append(path)
    some = {path for template, paths in swedish.items() for path in (paths if template == "entry" else paths[:SOME])}
    paths = sorted({*some, *(path for path, _ in every(EDITIONS))})
    said = nu_reader.read(whole_site.folder / path for path in paths)
    assert (said, len(paths) > 200) == ({}, True)


def test_the_checker_finds_faults(tmp_path: Path) -> None:
    """In HTML, in CSS and in SVG."""
    faults = {
        "html": GOOD.replace("<p>", "<p><li>"),
        "css": GOOD.replace("</head>", "<style>p { colour: red }</style></head>"),
        "svg": GOOD.replace("<p>", "<svg viewBox='0 0 1 1'><circle radie=1 /></svg><p>"),
        "good": GOOD,
    }
    for name, page in faults.items():
        (tmp_path / f"{name}.html").write_text(page, encoding="utf-8")
    said = nu_reader.read(sorted(tmp_path.iterdir()))
    assert sorted(Path(name).stem for name in said) == ["css", "html", "svg"]
