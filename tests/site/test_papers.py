"""The site's papers: which there are, where they lie, and that nothing is lost silently."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from built_pages import THEME
from papers import text_of
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import Leaflet
from torg.outputs.paper.files import page_count
from torg.phrases.leaflets import missing_logo_sentence
from torg.site.faults import PaperFaultError
from torg.site.papers import Paper, Sort, leaflet, of_edition, town_papers
from towns import TODAY, activity, town


def _own(**changes: object) -> Mapping[str, Leaflet]:
    """A leaflet of staff's own."""
    record = {"titel": "Fem ställen", "urval": {"poster": ["fika"]}, "på webbplatsen": "ja", **changes, "@id": "fem"}
    return {"fem": Leaflet.read(record)}


def _papers(folder: Path, catalogue: Catalogue) -> tuple[Paper, ...]:
    return town_papers(catalogue, TODAY, THEME, folder / "content", folder / "sparat")


def _only(leaflets: Mapping[str, Leaflet], *editions: str) -> Catalogue:
    """A town whose only papers are staff's own."""
    made = town([activity()], site={"utgåvor": ["sv", *editions], "blad": "nej"})
    return replace(made, leaflets=leaflets)


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> tuple[Paper, ...]:
    """Those of a town with one entry, in two editions."""
    return _papers(tmp_path_factory.mktemp("blad"), town([activity()], site={"utgåvor": ["sv", "en"]}))


def test_the_town_and_its_areas_have_leaflets(papers: tuple[Paper, ...]) -> None:
    """In every edition, each with the page that tells the same; an empty area has none. Then blank papers."""
    assert [(each.sort, each.edition, each.path, each.twin) for each in papers] == [
        (Sort.TOWN, "sv", "blad/hela-orten-sv.pdf", "a-till-o.html"),
        (Sort.AREA, "sv", "blad/omraden/centrum-sv.pdf", "omraden/centrum.html"),
        (Sort.BLANK, "sv", "blad/att-fylla-i/min-plan-sv.pdf", ""),
        (Sort.BLANK, "sv", "blad/att-fylla-i/intressen-sv.pdf", ""),
        (Sort.TOWN, "en", "blad/hela-orten-en.pdf", "a-till-o.html"),
        (Sort.AREA, "en", "blad/omraden/centrum-en.pdf", "omraden/centrum.html"),
        (Sort.BLANK, "en", "blad/att-fylla-i/min-plan-en.pdf", ""),
        (Sort.BLANK, "en", "blad/att-fylla-i/intressen-en.pdf", ""),
    ]
    assert [each.title for each in of_edition(papers, "sv")] == [
        "Hela Provstad", "Centrum", "Min plan", "Det här tycker jag om",
    ]  # fmt: skip


def test_a_paper_knows_its_pages_and_its_size(papers: tuple[Paper, ...]) -> None:
    """Both are told beside the link."""
    first = papers[0]
    assert (first.pages, first.kilobytes) == (page_count(first.data), round(len(first.data) / 1000))
    assert replace(first, data=b"").kilobytes == 1
    assert "Öppen fika" in text_of(first.data)


def test_staff_choose_whether_their_leaflets_are_there(tmp_path: Path) -> None:
    """In the editions that they name and the site has; without any other leaflets when the site wants none."""
    made = _papers(tmp_path, _only(_own(utgåvor=["sv", "ar"])))
    assert [(each.sort, each.title, each.path, each.twin) for each in made] == [
        (Sort.OWN, "Fem ställen", "blad/egna/fem-sv.pdf", ""),
    ]
    assert _papers(tmp_path, _only(_own(**{"på webbplatsen": "nej"}))) == ()


def test_a_logotype_that_is_missing_stops_all(tmp_path: Path) -> None:
    """Found again, it is on the cover."""
    catalogue = _only(_own(logotyp="bild.svg"))
    with pytest.raises(PaperFaultError) as found:
        _papers(tmp_path, catalogue)
    assert found.value.sentence == missing_logo_sentence("bild.svg")
    folder = tmp_path / "content" / "leaflets"
    folder.mkdir(parents=True)
    (folder / "bild.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    )
    assert len(_papers(tmp_path, catalogue)) == 1


def test_a_leaflet_that_comes_by_itself() -> None:
    """Everything in an area or in the whole town, with the usual settings."""
    read = Leaflet.read({"titel": "Centrum", "urval": {"områden": ["centrum"]}, "@id": ""})
    assert (leaflet("Centrum", "centrum"), leaflet("Orten").choice.areas) == (read, ())
