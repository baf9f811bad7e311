"""What was typed, as data and back: `torg.bridge.form.filled`."""

import pytest

from torg.bridge.form.filled import KEEP_PLACES, changed_fields, chosen, data_of, first, plain, tidy, typed_of
from torg.bridge.form.town import Town
from torg.domain.activity import Activity


def test_text_is_tidied() -> None:
    """Composed letters, plain line breaks, nothing that no page can show."""
    assert tidy("  Tra\u0308ff \r\nett\x00 två\u202e\r ") == "Träff\nett två"


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("Vi väver\xa0på måndag\toch\u202fonsdag\u2009klockan", "Vi väver på måndag och onsdag klockan"),
        ("Väv\xa0kväll", "Väv kväll"),
        ("•\tNybörjare", "• Nybörjare"),
        ("ett\x0btvå\x0ctre\x85fyra\u2028fem\u2029sex", "ett\ntvå\ntre\nfyra\nfem\nsex"),
        ("ett\xa0 \u3000\t två", "ett två"),
        ("rad:\n    fyra  inne", "rad:\n    fyra  inne"),
        ("\u2003\xa0rad\xa0", "rad"),
    ],
)
def test_a_space_of_any_width_parts_words(pasted: str, kept: str) -> None:
    """As from a word processor or a web page: words never grow together, and plain spaces stay as they are."""
    assert tidy(pasted) == kept


def test_what_has_no_width_goes() -> None:
    """Marks for direction, joiners and blank letters can only make one word look like another."""
    hidden = "\u200b\u200d\u2060\ufeff\u00ad\u180e\u061c\u200e\u200f\u202a\u202e\u2066\u2069\u034f\u3164\ue000\x1c\x00"
    assert (tidy(f"fi{hidden}ka"), tidy(hidden), tidy("Öppet – «ja» 👍️ ☕")) == ("fika", "", "Öppet – «ja» 👍️ ☕")


def test_a_line_holds_no_line_breaks(lovkoping: Town) -> None:
    """What is pasted into a box for one line may have them."""
    typed = {"titel": ("Soppa\u2028på måndag",), "lattlast": ("Vi äter.\x0bVi pratar.",)}
    assert data_of(lovkoping.fields, typed) == {"titel": "Soppa på måndag", "lättläst": "Vi äter.\nVi pratar."}


def test_what_was_not_sent_is_nothing() -> None:
    """An empty control and a missing one are alike."""
    assert (first({}, "titel"), chosen({"dag": ("", "x", "x")}, "dag")) == ("", ("x",))


def test_controls_become_nested_data(lovkoping: Town) -> None:
    """With the records' own keys; empty controls say nothing."""
    typed = {"titel": ("Soppa",), "forsta-gangen.var": ("I hallen",), "att-veta": ("a\n\nb",), "samling": (" ",)}
    assert data_of(lovkoping.fields, typed) == {
        "titel": "Soppa", "första gången": {"var": "I hallen"}, "att veta": ["a", "b"],
    }  # fmt: skip


@pytest.mark.parametrize("number", range(0, 60, 3))
def test_an_activity_survives_the_form(lovkoping: Town, number: int) -> None:
    """Nothing is lost when somebody opens the form and changes nothing."""
    activity = lovkoping.catalogue.activities[number % len(lovkoping.catalogue.activities)]
    data = data_of(lovkoping.fields, typed_of(lovkoping.fields, activity), activity)
    own = {"@id": activity.id, "@organisation": activity.organisation, "tider": activity.written().get("tider")}
    read = Activity.read({key: value for key, value in (data | own).items() if value})
    assert read == activity


@pytest.mark.parametrize(
    ("ticked", "data"),
    [
        (("skapa", "lana-laga"), ["lana-laga", "skapa"]),
        (("natur", "skapa", "lana-laga"), ["lana-laga", "skapa", "natur"]),
        (("natur", "skapa"), ["skapa", "natur"]),
    ],
)
def test_what_is_ticked_keeps_its_order(lovkoping: Town, ticked: tuple[str, ...], data: list[str]) -> None:
    """Boxes come in the vocabulary's order; the first interest may count for most, so that a new one comes last."""
    base = lovkoping.catalogue.activities[0].model_copy(update={"interests": ("lana-laga", "skapa")})

    assert data_of(lovkoping.fields, {"intresse": ticked}, base)["intresse"] == data


def test_several_places_are_kept_as_they_are(lovkoping: Town) -> None:
    """The form has one place to choose; what it can not show, it does not touch."""
    activity = next(each for each in lovkoping.catalogue.activities if isinstance(each.written().get("plats"), list))
    typed = typed_of(lovkoping.fields, activity)
    data = data_of(lovkoping.fields, typed, activity)
    assert (typed["plats"], data["plats"]) == ((KEEP_PLACES,), activity.written()["plats"])


def test_keeping_places_that_are_not_there_says_nothing(lovkoping: Town) -> None:
    """A word that somebody made up chooses no place."""
    assert data_of(lovkoping.fields, {"plats": (KEEP_PLACES,)}) == {}


def test_a_change_is_the_keys_that_differ(lovkoping: Town) -> None:
    """What is taken away is empty."""
    before = lovkoping.activity("frivilligcentralen", "oppen-torsdagsfika")
    assert before
    after = before.model_copy(update={"title": "Fika", "fika": None})
    assert changed_fields(before, after) == {"titel": "Fika", "fika": ""}


def test_plain_data_has_no_tuples() -> None:
    """As a YAML file would give it."""
    assert plain({"a": ("b", {"c": ("d",)})}) == {"a": ["b", {"c": ["d"]}]}
