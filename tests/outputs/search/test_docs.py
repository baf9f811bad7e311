"""What can be found."""

from torg.outputs.search.docs import Card, Doc, Weight


def test_weights_in_order() -> None:
    """A title says more than the page's own hidden words, these more than a label, and running text says least."""
    assert [weight.name for weight in sorted(Weight)] == ["TEXT", "PLACE", "EASY", "HIDDEN", "LABEL", "OWN", "TITLE"]


def test_a_weight_is_one_digit() -> None:
    """It is written as one in the index, and the script has a worth for each."""
    assert [weight for weight in Weight if not 1 <= weight <= 7] == []


def test_a_page_need_not_say_more_than_its_title() -> None:
    """All but title and path may be nothing."""
    doc = Doc(Card("Om", "om.html"), ())
    assert (doc.card.when, doc.card.where, doc.card.cost, doc.card.status, doc.facets) == ("", "", "", "", ())
