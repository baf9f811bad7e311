"""Unknown keys and what they mean."""

import pytest

from factories import ACTIVITY, changed
from torg.domain.activity import Activity
from torg.domain.misspelt import Misspelling, misspellings, part_called, with_right_keys
from torg.domain.organisation import Organisation
from torg.domain.record import Record
from torg.domain.salvage import Fault
from torg.problems import DataPath


def unknown(*paths: DataPath) -> list[Fault]:
    """Faults as pydantic gives for unknown keys."""
    return [Fault("extra_forbidden", path, path, {}, "x") for path in paths]


@pytest.mark.parametrize(
    ("key", "without", "expected"),
    [
        ("tittel", "titel", Misspelling(("tittel",), "titel", sure=True)),
        ("rubrik", "titel", Misspelling(("rubrik",), "titel")),
        ("beskrivning", "lättläst", Misspelling(("beskrivning",), "lättläst")),
        ("telefon", None, Misspelling(("telefon",), "telefon", home="kontakt")),
        ("pris", "kostnad", Misspelling(("pris",), "kostnad")),
        ("pris", None, Misspelling(("pris",), "pris", home="kostnad")),
        ("gånger", None, Misspelling(("gånger",), "antal", home="tider")),
        ("Mobil", None, Misspelling(("Mobil",), "telefon", home="kontakt")),
        ("arrangör", None, Misspelling(("arrangör",), elsewhere="arrangör")),
        ("gata", "plats", Misspelling(("gata",), elsewhere="adress")),
        ("TITEL", None, Misspelling(("TITEL",), "titel", present=True)),
        ("färg", None, Misspelling(("färg",))),
    ],
)
def test_a_key_is_misspelt_another_word_at_the_wrong_level_there_already_or_unknown(
    key: str, without: str | None, expected: Misspelling
) -> None:
    """In that order of certainty."""
    data = {**changed(ACTIVITY, {without: None} if without else {}), key: "x"}
    assert misspellings(Activity, data, unknown((key,))) == {(key,): expected}


@pytest.mark.parametrize(
    ("model", "word", "expected"),
    [
        (Activity, "tel", ("kontakt", "telefon")),
        (Activity, "start", ("tider", "från")),
        (Activity, "färg", ("", "")),
        (Activity, "när", ("", "")),
        (Organisation, "mejl", ("kontakt", "e-post")),
    ],
)
def test_a_part_may_be_called_by_another_word(model: type[Record], word: str, expected: tuple[str, str]) -> None:
    """With the key that it belongs under; times and contact come before other places for the same word."""
    assert part_called(model, word) == expected


def test_two_keys_do_not_claim_the_same_hole() -> None:
    """The first gets it; the other is no sure guess any more."""
    data = {**changed(ACTIVITY, {"titel": None}), "tittel": "a", "titell": "b"}
    found = misspellings(Activity, data, unknown(("tittel",), ("titell",)))
    assert [each.sure for each in found.values()] == [True, False]


def test_nobody_misspells_very_many_keys() -> None:
    """After the first forty, no guesses are made."""
    keys = [f"tittel{number}" for number in range(60)]
    found = misspellings(Activity, dict.fromkeys(keys, "x"), unknown(*((key,) for key in keys)))
    assert [bool(each.meant) for each in found.values()].count(True) <= 40
    assert found[("tittel59",)] == Misspelling(("tittel59",))


def test_the_hole_of_a_key_at_the_wrong_level_is_its_home() -> None:
    """`telefon` at the root was meant to fill `kontakt`."""
    assert Misspelling(("telefon",), "telefon", home="kontakt").meant_path == ("kontakt",)
    assert Misspelling(("tider", 0, "dagg"), "dag").meant_path == ("tider", 0, "dag")


def test_right_keys_are_put_into_a_copy() -> None:
    """The data itself is left alone."""
    data = {"tider": [{"dagg": "torsdag"}]}
    right = with_right_keys(data, [Misspelling(("tider", 0, "dagg"), "dag", sure=True)])
    assert (right, data) == ({"tider": [{"dag": "torsdag"}]}, {"tider": [{"dagg": "torsdag"}]})
