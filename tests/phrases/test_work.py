"""The worker's words: a line for what happened, and nothing when nothing did."""

import pytest

from torg.phrases.work import (
    alarm,
    answered,
    broken,
    demo_lines,
    done_lines,
    jumped,
    purged,
    refused,
    unreachable,
)


def test_only_what_happened_is_told() -> None:
    """A quiet round is quiet."""
    assert (done_lines(*[[]] * 6), done_lines(["a", "b"], [], [], [], ["c"], [])) == (
        [],
        ["Skickade till granskning: a, b", "Gick inte nu, försöks igen: c"],
    )


def test_an_alarm_says_how_long_and_which() -> None:
    """And which files nobody can read."""
    assert alarm([], 1, []) == []
    assert alarm(["a"], 1, ["fel/x\x1b"]) == [
        "LARM: det här har väntat mer än 1 timme: a",
        "LARM: filer som inte går att läsa: fel/x␛",
    ]
    assert alarm(["a"], 2.5, []) == ["LARM: det här har väntat mer än 2.5 timmar: a"]
    assert alarm([], 1, [], ["b"]) == ["LARM: det här har väntat mer än 1 timme på att någon ringer avsändaren: b"]


def test_gits_words_are_harmless() -> None:
    """They may hold what a server sent."""
    assert unreachable("no\x1b[2J\nmore").splitlines()[1] == "Till it-avdelningen: no␛[2J more"
    assert (answered(["a", "b"]), refused(["a"])) == (
        "Svarade avsändaren: a, b", "Adressen fungerar inte, ring avsändaren: a",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ("fatal: unable to write loose object file: No space left on device", "Disken är full."),
        ("remote: error: No space left on device\n! [remote rejected]", "Disken är full där arkivet ligger."),
        ("error: insufficient permission for adding an object", "Mappen med kopian av arkivet tillhör någon annan."),
        ("no answer in 120 seconds", "Arkivet svarar för långsamt."),
        ("ssh: connect: Permission denied (publickey)", "Det gick inte att nå arkivet."),
    ],
)
def test_the_true_cause_is_told(said: str, trouble: str) -> None:
    """A full disk here is not a remote that is away."""
    assert unreachable(said).startswith(f"{trouble} Inget är borta, ")


def test_a_broken_round_and_a_wrong_clock_are_alarms() -> None:
    """With what to do."""
    assert broken("disken är full") == (
        "LARM: det gick inte att läsa eller skriva: disken är full. "
        "Inget är borta, och nästa gång görs ett nytt försök."
    )
    assert jumped("2026-11-22 10.30", "2026-12-24 10.30") == (
        "LARM: klockan är 2026-12-24 10.30, och förra gången var den 2026-11-22 10.30. "
        "Inget raderas det närmaste dygnet. Går klockan fel? Ställ den rätt innan dess."
    )


def test_what_is_deleted_is_told_by_why() -> None:
    """One line for each."""
    assert (purged([], [], []), purged(["a", "b"], ["c"], ["d"])) == (
        [],
        [
            "Raderade avsändarens uppgifter och texter: a, b",
            "Ingen har sagt vad det blev, raderade avsändarens uppgifter och texter: c",
            "Borttagna, ingen bekräftade: d",
        ],
    )


def test_a_folder_to_try_in_comes_with_its_steps() -> None:
    """Four, in order."""
    lines = demo_lines("x.toml", "x/brev", 8041)

    assert [line.split()[0] for line in lines] == ["Klart.", "1.", "2.", "3.", "4.", "Breven", "Slipp"]
    assert lines[2] == "2. torg bridge serve --port 8041 --settings x.toml"
    assert demo_lines("x.toml", "x/brev", 8040)[2] == "2. torg bridge serve --settings x.toml"
