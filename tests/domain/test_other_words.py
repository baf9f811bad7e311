"""Other words for keys: `torg.domain.other_words`."""

from torg.domain.activity import Activity, Notice
from torg.domain.organisation import Organisation
from torg.domain.other_words import OTHER_WORDS, SAID_ELSEWHERE
from torg.domain.places import Place
from torg.domain.record import Record
from torg.domain.shapes import fields_by_key, record_in


def _all_keys(*models: type[Record]) -> set[str]:
    keys: set[str] = set()
    for model in models:
        for key, field in fields_by_key(model).items():
            inner = record_in(field)
            keys |= {key} | (_all_keys(inner) if inner else set())
    return keys


KEYS = _all_keys(Activity, Notice, Organisation, Place)


def test_every_word_stands_for_a_key_that_there_is() -> None:
    """A key that is renamed must be renamed here too."""
    assert sorted(set(OTHER_WORDS) - KEYS) == []


def test_words_are_lower_case_and_no_key_is_another_word_for_itself() -> None:
    """They are looked up in lower case."""
    words = [(key, word) for key, several in OTHER_WORDS.items() for word in several]

    assert [pair for pair in words if pair[1] != pair[1].lower() or pair[0] == pair[1]] == []
    assert [word for word in SAID_ELSEWHERE if word != word.lower() or word in fields_by_key(Activity)] == []
