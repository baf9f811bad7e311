"""Words, stems, folded letters and endings."""

import pytest

from torg.outputs.search.words import MOST_ENDINGS, Stems, common_words, endings, fold, stems_of, tokens


def test_tokens() -> None:
    """Runs of letters and digits in small letters; letters in two pieces are put together first."""
    assert tokens("Spelkväll 16–25, tv-spel & Kafe\N{COMBINING ACUTE ACCENT}!") == [
        "spelkväll", "16", "25", "tv", "spel", "kafé",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("word", "folded"), [("kör", "kor"), ("Åäö", "aao"), ("kafé", "kafe"), ("abc1", "abc1"), ("ФЁ", "фе")]
)
def test_fold(word: str, folded: str) -> None:
    """As it is typed without marks."""
    assert fold(word) == folded


@pytest.mark.parametrize(
    "forms",
    [
        ["promenad", "promenader", "promenaden", "promenaderna"],
        ["sorg", "sorgen"],
        ["fika", "fikar"],
        ["kafé", "kaféer"],
        ["bibliotek", "biblioteket"],
        ["sticka", "stickar"],
    ],
)
def test_forms_share_a_stem(forms: list[str]) -> None:
    """All forms of a Swedish word have one stem, which each of them begins with."""
    stems = Stems("sv")
    (stem,) = {stems.stem(form) for form in forms}
    assert [form for form in forms if not form.startswith(stem)] == []


@pytest.mark.parametrize("language", ["sv", "sv-lattlast", "en", "so"])
def test_every_word_begins_with_its_stem(language: str) -> None:
    """In any language; what the algorithm would spell in another way stays as it is."""
    stems = Stems(language)
    words = ["happy", "ponies", "walking", "måndagar", "te", "qaxwo", "a"]
    assert [word for word in words if not word.startswith(stems.stem(word))] == []


def test_a_language_without_stems() -> None:
    """Its words have Swedish stems at most, and none is left out as common."""
    stems = Stems("so")
    assert (stems.stem("buugaag"), sorted(stems.words("iyo buugaag"))) == ("buugaag", ["buugaag", "iyo"])


@pytest.mark.parametrize(
    ("language", "forms", "stem"),
    [
        ("en", ["promenader", "promenaden"], "prom"),
        ("en", ["meetings", "meeting"], "meet"),
        ("fi", ["talossa", "talot"], "talo"),
        ("uk", ["promenaden", "promenad"], "prom"),
        ("ar", ["promenaden", "promenad"], "prom"),
    ],
)
def test_an_edition_has_its_own_words_and_swedish_ones(language: str, forms: list[str], stem: str) -> None:
    """Both find: the title, which is Swedish, and the facts, which are the edition's."""
    stems = Stems(language)
    assert {stems.stem(form) for form in forms} == {stem}


def test_words_that_say_something() -> None:
    """Common words are left out, as they are written and as they are typed."""
    assert Stems("sv").words("Jag vill prata med någon, nagon!") == {"prata"}
    assert {"här", "har", "någon", "nagon"} <= common_words("sv")
    assert common_words("so") == frozenset()


def test_endings() -> None:
    """Those of the language, and those seen after several stems; the longest first."""
    found = endings({"banko": "bank", "lampo": "lamp", "ensamy": "ensam", "te": "te"}, "sv")
    assert ("o" in found, "y" in found, "er" in found) == (True, False, True)
    assert list(found) == sorted(found, key=lambda ending: (-len(ending), ending))


def test_endings_are_not_too_many() -> None:
    """Beside those that are known, only the commonest."""
    words = {f"{stem}{'x' * number}": stem for number in range(1, 99) for stem in ("ab", "cd")}
    assert sum("x" in ending for ending in endings(words, "so")) == MOST_ENDINGS


def test_stems_of() -> None:
    """Each word with its stem."""
    assert stems_of(["sorgen", "te"], Stems("sv")) == {"sorgen": "sorg", "te": "te"}
