"""Where something is, in one short sentence."""

from papers import desk
from torg.outputs.paper.whereabouts import whereabouts
from torg.phrases.isolates import plain_text
from towns import activity, town

FIKA = activity()


def test_the_place_and_its_street() -> None:
    """On one line; the number stays with its street."""
    assert whereabouts(desk(town([FIKA])), FIKA) == "Handens lokal, Smedjegatan\N{NO-BREAK SPACE}7."


def test_names_are_the_same_in_another_edition() -> None:
    """They are what stands on the door."""
    assert plain_text(whereabouts(desk(town([FIKA]), "ar"), FIKA)) == "Handens lokal, Smedjegatan\N{NO-BREAK SPACE}7."


def test_what_has_no_place() -> None:
    """Nothing is said."""
    entry = activity(plats=None)
    assert whereabouts(desk(town([entry])), entry) == ""
