"""Words: easy-read texts, words to avoid, holes."""

from typing import Any

import pytest

from factories import make_activity, make_context, make_organisation, make_vocabularies
from torg.domain.record import Record
from torg.domain.rules.context import Known
from torg.domain.rules.passages import whole_text
from torg.domain.rules.words import check_easy, check_words

KNOWN = make_context().known
SHORT = "Vi fikar ihop.\nDu kan komma som du är.\n"


def easy(text: str, known: Known = KNOWN) -> list[tuple[str, dict[str, Any]]]:
    """Codes and parameters of what makes the text hard."""
    return [(each.code, dict(each.params)) for each in check_easy(text, ("lättläst",), known)]


def words(record: Record, known: Known = KNOWN) -> list[tuple[str, Any, Any]]:
    """Code, path and quote of words to avoid and holes."""
    return [
        (each.code, each.path, each.params["citat"]) for each in check_words(record, whole_text(record), None, known)
    ]


def test_each_word_to_write_instead_has_its_own_quotes() -> None:
    """Two words are two choices, not one."""
    avoided = {"undvik": "ensamma", "skriv": "sällskap, andra", "varför": "Det pekar ut."}
    known = Known.gather(make_vocabularies(undvik=[avoided]), None, {}, {}, ())
    entry = make_activity(text="För ensamma.")
    (found,) = check_words(entry, whole_text(entry), None, known)
    assert found.params["skriv"] == "sällskap» eller «andra"


def test_a_short_simple_text_is_easy() -> None:
    """Nothing to say."""
    assert easy(SHORT) == []


def test_a_sentence_of_sixteen_words_is_too_long() -> None:
    """Fifteen are not; the sentence is quoted whole."""
    fifteen = "Vi " + "tar en kopp " * 4 + "te nu."
    sixteen = "Vi " + "tar en kopp " * 4 + "te nu då."
    assert easy(fifteen.replace(" kopp tar", "\nkopp tar", 1)) == []
    assert easy(sixteen.replace(" kopp tar", "\nkopp tar", 1)) == [
        ("text-lang-mening", {"citat": sixteen, "antal": 16, "högst": 15})
    ]


def test_a_text_of_long_words_has_too_high_a_lix() -> None:
    """The hardest sentence is quoted, and the longest words are listed."""
    text = "Verksamheten erbjuder körsång.\nVi fikar.\nDeltagare sjunger tillsammans under hela terminen.\n"
    assert easy(text) == [
        ("text-lix", {"lix": 67, "högst": 25, "citat": "Verksamheten erbjuder körsång.",
                      "ord": "Verksamheten, tillsammans, Deltagare, erbjuder, terminen"}),
    ]  # fmt: skip


def test_a_text_of_few_words_has_no_lix() -> None:
    """Two long words of five prove nothing."""
    assert easy("Klubbhuset heter egentligen Källan.") == []


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("Vi ses på torget. " + "Vi går en runda i parken och pratar lite.", "Vi"),
        ("Vi går en lugn runda i parken vid ån och sedan fikar vi en stund.", "och"),
        ("Vi går en lugn runda i parken vid ån nära den gamla bron där.", "bron"),
    ],
)
def test_a_line_over_55_characters_says_where_to_break_it(line: str, cut: str) -> None:
    """At a new sentence, else at a joining word, else where it is full."""
    assert easy(line) == [("text-lang-rad", {"citat": line, "antal": len(line), "högst": 55, "bryt": cut})]


@pytest.mark.parametrize(
    ("text", "quoted", "meaning"),
    [
        ("Vi gör t.ex. bröd.", "t.ex.", "till exempel"),
        ("Vi ses kl. 13.", "kl.", "klockan"),
        ("Kom (ca 10 personer).", "ca", "ungefär"),
        ("Du kan läsa SFI.", "SFI", "svenska för invandrare"),
        ("Här är BVC.", "BVC", None),
    ],
)
def test_an_unexplained_abbreviation_is_quoted_with_its_meaning(text: str, quoted: str, meaning: str | None) -> None:
    """The common ones and the municipality's own are known."""
    (found,) = check_easy(text, ("lättläst",), KNOWN)
    assert (found.code, found.params["citat"], found.params.get("betyder")) == ("text-forkortning", quoted, meaning)


@pytest.mark.parametrize(
    "text", ["Du kan skicka SMS.", "Barnavård (BVC) finns här.", "BVC (barnavård) finns.", "OBS ny dag."]
)
def test_an_explained_or_well_known_abbreviation_is_fine(text: str) -> None:
    """Explained once is enough."""
    assert easy(text) == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("För målgruppen unga.", "målgruppen"),
        ("Målgrupp: unga.", "Målgrupp"),
        ("En insats av oss.", "insats"),
        ("Insatsen är stor.", None),
        ("Delmålgrupp.", None),
    ],
)
def test_words_to_avoid_are_found_with_their_inflections_only_when_starred(text: str, quoted: str | None) -> None:
    """A star takes inflections along; the middle of another word never counts."""
    expected = [("text-ord", ("text",), quoted)] if quoted else []
    assert words(make_activity(text=text)) == expected


def test_the_sentence_and_the_better_words_come_along() -> None:
    """What to write instead, and why."""
    record = make_activity(text="Hej. För målgruppen unga. Välkommen!")
    (found,) = check_words(record, whole_text(record), None, KNOWN)
    assert dict(found.params) == {
        "fält": "text", "citat": "målgruppen", "mening": "För målgruppen unga.", "skriv": "dig som",
        "varför": "Det är ett kontorsord.",
    }  # fmt: skip


def test_words_are_found_in_inner_records_too() -> None:
    """Whatever a resident may read."""
    record = make_activity(**{"första gången": {"vad händer": "Vi gör en insats."}, "att veta": ["x", "Insats"]})
    assert words(record) == [
        ("text-ord", ("första gången", "vad händer"), "insats"),
        ("text-ord", ("att veta", 1), "Insats"),
    ]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("XXX", "XXX"),
        ("Värden heter xxxx.", "xxxx"),
        ("[skriv här]", "[skriv här]"),
        ("[...]", "[...]"),
        ("Lorem ipsum dolor", "Lorem ipsum"),
        ("Den ÅÅÅÅ", "ÅÅÅÅ"),
        ("____", "____"),
        ("Kl ???", "???"),
        ("[ny] fika", None),
        ("Läs [vår sida](https://example.org)", None),
        ("Är du där?", None),
        ("Storlek XL", None),
    ],
)
def test_what_was_never_filled_in_is_found(text: str, quoted: str | None) -> None:
    """Links and single words in brackets are no holes."""
    assert words(make_activity(text=text)) == ([("text-platshallare", ("text",), quoted)] if quoted else [])


def test_vocabularies_own_words_are_not_judged() -> None:
    """The list of words to avoid holds nothing but such words."""
    known = make_context().known
    assert [words(word, known) for word in make_vocabularies().avoided_words] == [[], []]


def test_an_organisations_text_is_judged_like_an_entrys() -> None:
    """Every record that residents read."""
    assert words(make_organisation(text="Vår målgrupp")) == [("text-ord", ("text",), "målgrupp")]


@pytest.mark.parametrize(("text", "quoted"), [("Kom på KAFFE.", []), ("KOM PÅ TE.", []), ("Vi har SFI.", ["SFI"])])
def test_a_word_or_a_sentence_in_capitals_is_no_abbreviation(text: str, quoted: list[str]) -> None:
    """Somebody speaks up; an abbreviation is short and stands among other words."""
    assert [told["citat"] for _, told in easy(text)] == quoted
