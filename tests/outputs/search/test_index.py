"""The index: what finds which page, and how much it says."""

from torg.outputs.search.docs import Card, Doc, Weight
from torg.outputs.search.index import FACET, by_weight, make_index


def _doc(*texts: tuple[Weight, str], facets: tuple[str, ...] = ()) -> Doc:
    return Doc(Card("Titel", "sida.html"), texts, facets)


def test_the_greatest_weight_counts() -> None:
    """A word in the title and in the text counts as one in the title."""
    index = make_index([_doc((Weight.TEXT, "sorg"), (Weight.TITLE, "Sorg och glädje"), (Weight.EASY, "sorg"))], "sv")
    assert index.postings["sorg"] == {0: Weight.TITLE}


def test_forms_are_one_word() -> None:
    """Pages with other forms of a word are found together."""
    index = make_index([_doc((Weight.TITLE, "Kör")), _doc((Weight.TEXT, "körer"))], "sv")
    assert index.postings["kör"] == {0: Weight.TITLE, 1: Weight.TEXT}


def test_parts_of_compounds_weigh_one_less() -> None:
    """And never less than running text."""
    docs = [_doc((Weight.TITLE, "Stickkafé")), _doc((Weight.TEXT, "sticka kafé stickkafé"))]
    assert make_index(docs, "sv").postings["kafé"] == {0: Weight.OWN, 1: Weight.TEXT}


def test_facets() -> None:
    """They stand beside the words, and no word can be one."""
    index = make_index([_doc((Weight.TITLE, "d3")), _doc(facets=("d3",))], "sv")
    assert (index.postings["d3"], index.postings[f"{FACET}d3"]) == ({0: Weight.TITLE}, {1: Weight.TEXT})


def test_nothing() -> None:
    """No pages, no words."""
    assert dict(make_index([], "sv").postings) == {}


def test_by_weight() -> None:
    """The greatest first, pages ascending."""
    assert list(by_weight({5: 1, 2: 7, 1: 1})) == [(7, [2]), (1, [1, 5])]
