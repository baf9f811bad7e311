"""The worker's words: a line for what happened, and nothing when nothing did."""

from torg.phrases.work import alarm, answered, demo_lines, done_lines, forgotten, unreachable


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


def test_gits_words_are_harmless() -> None:
    """They may hold what a server sent."""
    assert unreachable("no\x1b[2J").splitlines()[1] == "no␛[2J"
    assert answered(["a", "b"]) == "Svarade avsändaren: a, b"
    assert forgotten(["a", "b"]) == "Raderade avsändarens uppgifter: a, b"


def test_a_folder_to_try_in_comes_with_its_steps() -> None:
    """Four, in order."""
    assert [line.split()[0] for line in demo_lines("x.toml")] == ["Klart.", "1.", "2.", "3.", "4."]
