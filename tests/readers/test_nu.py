"""The Nu HTML checker has nothing to say of the built pages."""

from pathlib import Path

from looking.chosen import every
from readers import nu_reader
from shared_site import SharedSite
from torg.phrases.editions import EDITIONS

GOOD = "<!doctype html><html lang=sv><head><title>Fika</title></head><body><p>Kom och fika.</p></body></html>"


def test_pages_are_without_fault(whole_site: SharedSite) -> None:
    """Neither an error nor a warning: in all of the Swedish edition, and in each other one for every template."""
    swedish = [path for path in whole_site.templates if path.split("/")[0] not in EDITIONS]
    paths = sorted({*swedish, *(path for path, _ in every(EDITIONS))})
    said = nu_reader.read(whole_site.folder / path for path in paths)
    assert (said, len(paths) > 300) == ({}, True)


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
