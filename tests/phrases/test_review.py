"""The words of the review, where nothing typed by a sender can steer the terminal."""

from datetime import UTC, datetime

from torg.phrases.review import (
    assessed,
    broken_already,
    difference,
    only_checked,
    refused,
    sender,
    targets,
    unknown,
    values,
    waits,
    ways,
    when,
    why_failed,
)
from torg.problems import problem


def test_a_moment_is_told_in_swedish_time() -> None:
    """Summer and winter."""
    moments = (datetime(2026, 11, 22, 9, 30, tzinfo=UTC), datetime(2026, 7, 1, 9, 30, tzinfo=UTC))

    assert [when(each) for each in moments] == ["2026-11-22 10.30", "2026-07-01 11.30"]


def test_a_code_has_a_sentence_and_gits_words_are_harmless() -> None:
    """An unknown code is what git said."""
    assert [why_failed(each) for each in ("borta", "fatal: \x1b[2J")] == [
        "Aktiviteten finns inte längre.",
        "fatal: ␛[2J",
    ]


def test_a_difference_says_what_is_new_and_what_goes() -> None:
    """With every hidden sign drawn, and nobody's number."""
    assert list(difference("content/x.yaml", None, "a\x1b[1m\n19811218-9876\n"))[1:] == [
        "content/x.yaml (ny fil)",
        "--- som det är",
        "+++ som det blir",
        "@@ -0,0 +1,2 @@",
        "+a␛[1m",
        "+19811218-xxxx",
    ]
    assert list(difference("x", "a\n", None))[1] == "x (tas bort)"


def test_each_judgement_has_its_sentence() -> None:
    """Nothing, conflict, nothing new, problems, all well."""
    given: list[dict[str, bool]] = [{"empty": True}, {"conflict": True}, {"already": True}, {}, {}]
    problems = [(), (), (), (problem("fil-tom").moved("content/x.yaml"),), ()]
    said = [list(assessed(found, **each))[1:] for found, each in zip(problems, given, strict=True)]

    assert [lines[0] for lines in said] == [
        "Förslaget ändrar ingenting.",
        "Samma rader har ändrats på webbplatsen efter att det skickades. Det går inte att slå ihop av sig självt.",
        "Det står redan så på webbplatsen. Ett ja ändrar ingenting.",
        "Programmet säger:",
        "Programmet hittar inga fel.",
    ]


def test_what_is_not_looked_at_is_told_by_its_paths_and_never_with_too_many() -> None:
    """A line break in a path makes no line of its own."""
    many = [f"{number}.yaml" for number in range(22)]

    assert list(refused(("b\n::error::x\x1b",), (), tangled=False)) == [
        "",
        "Förslaget rör filer som ett förslag inte får röra, och går inte att godkänna här:",
        "  b␊::error::x␛",
    ]
    assert list(refused((), many, tangled=False))[-2:] == ["  19.yaml", "  … och 2 till"]
    assert list(refused((), (), tangled=True))[1:] == [
        "Det går inte att säga vad förslaget ändrar, och därför går det inte att godkänna här. Avböj det."
    ]
    assert list(refused((), (), tangled=False)) == []


def test_a_yes_is_only_offered_when_it_is_possible() -> None:
    """A no always is."""
    assert [list(ways("7f3k9-mzq2d", each))[1:-1] for each in ("0123456789abcdef", "", None)] == [
        ["Säg ja:  torg bridge review approve 7f3k9-mzq2d 0123456789abcdef"],
        ["Säg ja:  torg bridge review approve 7f3k9-mzq2d"],
        [],
    ]


def test_a_sender_without_facts_takes_no_line() -> None:
    """Nothing is said of nobody."""
    assert list(sender("", " ", "", "")) == []


def test_values_of_all_shapes_are_shown() -> None:
    """Text, several lines, lists and mappings."""
    assert list(values({"a": "x\ny", "b": ["1", {"c": "2"}], "d": ""})) == [
        "  a: x", "     y", "  b:", "    -: 1", "    -:", "      c: 2", "  d: ",
    ]  # fmt: skip


def test_an_unknown_number_is_told_with_or_without_others() -> None:
    """Never with what could steer the terminal."""
    assert [unknown("x\x1b", each) for each in ([], ["a"])] == [
        "Inget väntande förslag har numret «x␛».",
        "Inget väntande förslag har numret «x␛». Det här väntar: a.",
    ]


def test_what_is_only_checked_takes_a_line_each() -> None:
    """With the day before and after, whether others use it, and nothing hidden; nothing is said when there is none."""
    files = [("content/x\u202e.yaml", "", "2026-11-22"), ("content/y.yaml", "2026-11-01", "2026-11-22")]
    assert list(only_checked(files, ["content/y.yaml"])) == [
        "",
        "I de här filerna ändras bara dagen «kontrollerad», och för platser vem som har sett efter:",
        "  content/x�.yaml: ingen dag → 2026-11-22",
        "  content/y.yaml (flera föreningar använder platsen): 2026-11-01 → 2026-11-22",
    ]
    assert (list(only_checked([])), list(targets([])), list(targets(["places/x"]))) == (
        [], [], ["Det här stämmer, säger avsändaren:", "  places/x"],
    )  # fmt: skip


def test_why_something_waits_for_its_sender() -> None:
    """Nobody is told to have got a letter that never went out."""
    ways = [(False, False, False), (True, True, False), (True, False, True), (True, False, False)]
    said = [waits(has_mail=mail, refused=refused, asked=asked) for mail, refused, asked in ways]
    assert [each[0].partition(",")[0].partition(":")[0] for each in said] == [
        "Ingen e-post finns att fråga",
        "Adressen fungerar inte",
        "Avsändaren har fått ett mejl att bekräfta med",
        "Brevet som avsändaren ska bekräfta med har inte gått iväg än. Det görs nya försök.",
    ]
    assert [each[1].startswith("Brådskar det? ") for each in said] == [False, False, True, True]


def test_what_is_published_and_faulty_is_named_by_a_few_places() -> None:
    """Each once, and nothing when all is well."""
    faults = [problem("falt-saknas", fält="titel").moved(f"content/{name}.yaml", ()) for name in "aabcd"]
    said = "Men innehållet på torget har redan fel, så webbplatsen byggs inte förrän de är rättade: "
    assert [list(broken_already(each)) for each in ((), faults[:1], faults)] == [
        [], [f"{said}content/a.yaml"], [f"{said}content/a.yaml; content/b.yaml; content/c.yaml och 1 till"],
    ]  # fmt: skip
