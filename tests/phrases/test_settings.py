"""What is told of a settings file: `torg.phrases.settings`."""

import pytest

from torg.phrases import settings as words


@pytest.mark.parametrize(
    ("value", "line"),
    [(True, "a = true"), (7, "a = 7"), ("å\n", 'a = "å\\n"'), (("x", 1), 'a = ["x", 1]'), ({}, 'a = "{}"')],
)
def test_a_line_is_written_as_toml_wants_it(value: object, line: str) -> None:
    """By its key without its table."""
    assert words.line_of("t.a", value) == line


@pytest.mark.parametrize(
    ("code", "value", "meant"),
    [
        ("whole", "12", 12), ("whole", "tolv", None), ("yes-no", "Ja", True), ("yes-no", "off", False),
        ("yes-no", "kanske", None), ("text", 17, "17"), ("text", [], None), ("list", "x", None),
    ],
)  # fmt: skip
def test_what_somebody_meant(code: str, value: object, meant: object) -> None:
    """Only where it can be told."""
    assert words.meant(code, value) == meant


def test_every_fault_has_its_place_and_its_better_line() -> None:
    """One and several; what hides is drawn."""
    said = words.told([(3, "a", "Fel.", "a = 1\nb = 2"), (0, "", "Annat.", "")])
    assert said.splitlines() == [
        "2 saker behöver rättas.",
        "",
        "Rad 3, a: Fel.",
        "    a = 1",
        "    b = 2",
        "",
        "Annat.",
    ]
    assert words.unusable("x\x1b", words.told([(0, "", "Fel.", "")])).splitlines() == [
        "Inställningarna i «x␛» går inte att använda. En sak behöver rättas.", "", "Fel.",
    ]  # fmt: skip


def test_sentences_of_their_own() -> None:
    """Limits, words to choose from, and rules."""
    limits = ((1, None, None), (None, 3, None), (None, None, 0))
    assert [words.out_of_range(*each) for each in limits] == [
        "Talet ska vara minst 1.", "Talet ska vara högst 3.", "Talet ska vara större än 0.",
    ]  # fmt: skip
    assert (words.one_of(["a", "b"]), words.other("x"), words.missing("t")) == (
        "Här ska stå ett av orden a, b.", "Värdet går inte att förstå.", "Saknas. Lägg till raden under [t]:",
    )  # fmt: skip
    assert words.unknown("", ["a", "b"]).endswith("Ta bort raden. Här kan stå: a, b.")
