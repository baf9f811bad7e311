"""What the search finds."""

from pathlib import Path
from typing import Any

import pytest

from searching import docs_of
from torg.domain.activity import Activity
from torg.outputs.search.docs import Doc, Standing, Weight
from torg.phrases.editions import speech_for
from torg.site.builders.desk import Desk
from torg.site.builders.findable import area_facet, day_facet, findable
from torg.site.builders.rows import Rows
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times
from torg.store import Page
from towns import TODAY, activity, notice, town

_NO_RENDER: Any = None
"""Cards hold no rendered rows."""


def _docs(*activities: Activity, **changes: Any) -> dict[str, Doc]:
    shelf = Shelf(town(activities, [notice()], **changes), TODAY, speech_for("sv"))
    times = Times(shelf)
    rows = Rows(shelf, times, _NO_RENDER, _NO_RENDER)
    written = Page("sv", "om", "Om oss", "Text.")
    return {doc.card.path: doc for doc in findable(Desk(shelf, rows), times, [written])}


def _texts(doc: Doc, weight: Weight) -> list[str]:
    return [text for each, text in doc.texts if each is weight and text]


def test_facets() -> None:
    """A day and a part of town."""
    assert (day_facet(3), area_facet("angsbo")) == ("d3", "o-angsbo")


def test_an_entry() -> None:
    """Its card says when, where and what it costs; it is found by what it is called, likes, feels like and is near."""
    doc = _docs(activity())["aktiviteter/handen/fika.html"]
    card = doc.card
    assert (card.title, card.when, card.where, card.cost, card.status) == (
        "Öppen fika", "Torsdagar 13.00–15.00. Nästa gång: torsdag 26 november, 13.00.", "Handens lokal", "Gratis.", "",
    )  # fmt: skip
    assert _texts(doc, Weight.TITLE) == ["Öppen fika"]
    assert _texts(doc, Weight.EASY) == ["Vi dricker kaffe.\nKom som du är."]
    assert _texts(doc, Weight.LABEL) == ["Prata och fika", "torsdag", "Gratis", "Ingen anmälan", "Aktivitet"]
    assert {"Handen", "Handens lokal", "Centrum"} <= set(_texts(doc, Weight.PLACE))


@pytest.mark.parametrize(
    ("changes", "entrance", "facets"),
    [
        ({}, "ja", ("d3", "o-centrum", "gratis", "stegfri")),
        ({}, "vet ej", ("d3", "o-centrum", "gratis")),
        ({"kostnad": {"pris": "20", "för": "kaffe"}, "tider": None, "plats": None}, "ja", ()),
        ({"tider": [{"dag": "måndag–fredag", "tid": "9.00–10.00"}]}, "nej",
         ("d0", "d1", "d2", "d3", "d4", "o-centrum", "gratis")),
        ({"tider": [{"datum": "2026-12-06", "tid": "9.00"}]}, "nej", ("d6", "o-centrum", "gratis")),
    ],
)  # fmt: skip
def test_what_narrows(changes: dict[str, Any], entrance: str, facets: tuple[str, ...]) -> None:
    """The days by rule and by date, the part of town, what is free, and where no step is in the way for certain."""
    place = {"fakta": {"stegfri-entre": entrance}}
    assert _docs(activity(**changes), place=place)["aktiviteter/handen/fika.html"].facets == facets


@pytest.mark.parametrize(
    ("changes", "standing", "dateless"),
    [
        ({}, Standing.OPEN, False),
        ({"pausad till": "2027-03-31"}, Standing.LATER, False),
        ({"tider": [{"datum": "2026-12-06", "tid": "9.00"}]}, Standing.OPEN, False),
        ({"tider": [{"datum": "2027-02-06", "tid": "9.00"}]}, Standing.LATER, True),
        ({"tider": [{"enligt överenskommelse": "ja"}]}, Standing.OPEN, True),
    ],
)
def test_where_it_stands(changes: dict[str, Any], standing: Standing, dateless: bool) -> None:
    """What is paused or weeks off stands after what is open; what has no day comes last when a day is asked for."""
    doc = _docs(activity(**changes))["aktiviteter/handen/fika.html"]
    assert (doc.standing, doc.dateless) == (standing, dateless)


def test_noes_are_not_found() -> None:
    """That a wheelchair cannot come along leads nobody there; the rest of the text does."""
    doc = _docs(activity(text="Stigen har rötter, så rullstol går inte. Vi går sakta."))["aktiviteter/handen/fika.html"]
    assert _texts(doc, Weight.TEXT)[1:2] == ["Vi går sakta."]


def test_whom_to_ring(town: Path) -> None:
    """The page of a human and that of support are found by every cry for help."""
    assert [doc.card.path for doc in docs_of(town, TODAY) if "kris" in doc.facets] == [
        "ring.html",
        "hjalp-och-stod.html",
    ]


def test_pages_for_associations() -> None:
    """They stand last, and residents' own words do not find them."""
    doc = _docs()["hjalp/index.html"]
    words = {word for _, text in doc.texts for word in text.split()}
    assert (doc.standing, words & {"hjälp", "stöd", "mig"}) == (Standing.STAFF, set())


def test_coffee_in_a_title() -> None:
    """A title is Swedish in every edition, so what it promises is found in other languages too."""
    words = " ".join(_texts(_docs(activity())["aktiviteter/handen/fika.html"], Weight.OWN)).split()
    assert sorted({"coffee", "kahvi", "кава", "قهوة"} & set(words)) == sorted({"coffee", "kahvi", "кава", "قهوة"})


def test_a_notice() -> None:
    """What it is about is one of its words."""
    doc = _docs()["anslag/handen/schack.html"]
    assert (doc.card.title, doc.card.cost) == ("Två söker fler till schack", "")
    assert "Söker sällskap" in _texts(doc, Weight.LABEL)


def test_languages_but_swedish() -> None:
    """Swedish says nothing where all is in Swedish."""
    doc = _docs(activity(språk=["sv"]))["aktiviteter/handen/fika.html"]
    assert "svenska" not in _texts(doc, Weight.LABEL)


def test_pages_that_are_no_entries() -> None:
    """A human first; then pages by time, situations, interests, areas, helplines, organisers, places, written pages."""
    paths = list(_docs(activity()))
    expected = ["ring.html", "i-dag.html", "bara-att-komma.html", "veckodagar/torsdag.html", "livet/ny-har.html",
                "intressen/prata-fika.html", "omraden/centrum.html", "arrangorer/handen.html",
                "platser/lokalen.html", "om.html", "aktiviteter/handen/fika.html"]  # fmt: skip
    assert [path for path in paths if path in expected] == expected


def test_hidden_words_are_only_found_by() -> None:
    """What leads to a page in the search is on no card."""
    doc = _docs()["ring.html"]
    assert ("uttråkad" in " ".join(_texts(doc, Weight.OWN)), "uttråkad" in str(doc.card)) == (True, False)


def test_helplines_that_nobody_checked_are_not_found() -> None:
    """Just as they are not shown."""
    catalogue_docs = _docs()
    assert [doc.card.title for doc in catalogue_docs.values() if doc.card.title == "Gamla linjen"] == []


def test_every_page_that_is_found_is_there(town: Path) -> None:
    """In the sample town each card has a title and a page; feelings lead to the right ones."""
    docs = docs_of(town, TODAY)
    assert [doc.card for doc in docs if not doc.card.title or not doc.card.path.endswith(".html")] == []
    sad = {doc.card.path for doc in docs if "sorg" in " ".join(_texts(doc, Weight.OWN)).split()}
    assert sad == {"ring.html", "livet/nagon-dott.html", "intressen/livet.html"}


@pytest.mark.parametrize(
    ("works", "found", "facets"),
    [("nej", [], ("d3", "o-centrum", "gratis")), ("ja", ["Rullstol: kom."], ("d3", "o-centrum", "gratis", "stegfri"))],
)
def test_a_walk_is_judged_by_its_way(works: str, found: list[str], facets: tuple[str, ...]) -> None:
    """What says no to wheelchairs is neither found by that word nor among what has no steps; the door says nothing."""
    walk = activity(lättläst="Rullstol: kom.", fakta={"rullstol-hela-vagen": works})
    doc = _docs(walk, place={"fakta": {"stegfri-entre": "ja"}})["aktiviteter/handen/fika.html"]
    assert ([text for _, text in doc.texts if "ullstol" in text], doc.facets) == (found, facets)
