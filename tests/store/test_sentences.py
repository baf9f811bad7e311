"""Times written as sentences."""

from pathlib import Path
from typing import Any

import pytest

from torg.problems import problem
from torg.store.folders import Found, Kind
from torg.store.reading import Reading
from torg.store.sentences import read_sentences, wrap_single


def reading() -> Reading:
    """A file that is told of what can not be read."""
    return Reading(Found(Kind.ACTIVITY, "a", "b", str(Path("a")), "a"))


@pytest.mark.parametrize(
    ("times", "wanted"),
    [
        (["Torsdagar 13.00–15.00"], [{"dag": "torsdag", "tid": "13.00–15.00"}]),
        ("Torsdagar 13.00–15.00", [{"dag": "torsdag", "tid": "13.00–15.00"}]),
        ([{"dag": "fredag"}, "22 maj 2027"], [{"dag": "fredag"}, {"datum": "2027-05-22"}]),
        ([{"dag": "fredag"}], [{"dag": "fredag"}]),
        (["", {"dag": "fredag"}], ["", {"dag": "fredag"}]),
        ({"dag": "fredag"}, {"dag": "fredag"}),
        (None, None),
    ],
)
def test_a_sentence_becomes_fields(times: Any, wanted: Any) -> None:
    """Among items that are fields already; other shapes are left for the record to judge."""
    data = {} if times is None else {"tider": times}
    told = reading()

    assert (read_sentences(told, data, {}), data.get("tider"), told.problems) == (frozenset(), wanted, [])


def test_a_place_may_be_named() -> None:
    """By its name, which becomes its id."""
    data: dict[str, Any] = {"tider": ["Torsdagar 13.00–15.00 på Handens lokal"]}
    read_sentences(reading(), data, {"Handens lokal": "handen-lokal"})

    assert data["tider"] == [{"dag": "torsdag", "tid": "13.00–15.00", "plats": "handen-lokal"}]


def test_a_sentence_that_means_nothing_is_told_at_its_item() -> None:
    """Something stands in for it, so that the rest of the file can be read; that is a hole."""
    told = reading()
    data = {"tider": [{"dag": "fredag"}, "Ibland när vi känner för det"]}
    holes = read_sentences(told, data, {})

    assert holes == {("tider", 1)}
    assert [(each.path, each.params["fält"]) for each in told.problems] == [(("tider", 1), "tider")]
    assert isinstance(data["tider"][1], dict)


def test_fields_without_a_dash_are_a_list_of_one() -> None:
    """Where a list of fields is wanted; its problems keep the path that the file has."""
    times, options = {"dag": "fredag"}, {"vad": "fika", "pris": "20 kr"}
    data: dict[str, Any] = {"tider": times, "ändringar": [], "kostnad": {"pris": "gratis", "tillval": options}}
    told = reading()

    wrap_single(told, data)
    told.tell([problem("datum", ("tider", 0, "dag")), problem("datum", ("kostnad", "tillval", 0, "pris"))])

    assert data == {"tider": [times], "ändringar": [], "kostnad": {"pris": "gratis", "tillval": [options]}}
    assert [each.path for each in told.problems] == [("tider", "dag"), ("kostnad", "tillval", "pris")]
