"""The words of the search."""

import re

from torg.phrases.search import HIDDEN, SCRIPT_WORDS, helpline_note, weekday_choice


def test_a_helpline_in_one_line() -> None:
    """With its hours when they are known."""
    assert helpline_note("116 111", "För dig som är ung.", "Dygnet runt.") == (
        "Ring 116 111. För dig som är ung. Dygnet runt."
    )
    assert helpline_note("112", "Vid fara.", "") == "Ring 112. Vid fara."


def test_a_weekday_to_choose() -> None:
    """With a capital."""
    assert [weekday_choice(day) for day in (0, 6)] == ["Måndag", "Söndag"]


def test_what_the_script_says() -> None:
    """A sentence for each case, in which only the number is filled in; residents never meet the word for loneliness."""
    said = [value for value in SCRIPT_WORDS.values() if isinstance(value, str)]
    found = SCRIPT_WORDS["found"]
    assert isinstance(found, dict)
    said += found.values()
    assert [each for each in said if not each.endswith(".") or "ensam" in each] == []
    assert set(re.findall(r"\{\w+\}", " ".join(said))) == {"{n}"}


def test_feelings_lead_to_a_human() -> None:
    """Boredom, sorrow and having nobody to talk to are what people write (requirement D50)."""
    felt = ("tråkigt", "sorg", "ingen att prata med", "sitter hemma")
    assert [words for words in felt if words not in HIDDEN["call"]] == []
