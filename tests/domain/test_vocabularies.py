"""The vocabularies."""

from factories import VOCABULARIES, make_vocabularies
from torg.domain.schedule.parts import Period
from torg.domain.vocabularies import FactValue, Vocabularies


def test_every_vocabulary_is_read_from_its_own_list() -> None:
    """One field for each file."""
    words = make_vocabularies()
    assert {key: len(getattr(words, name)) for name, key in _keys().items()} == {
        key: len(items) for key, items in VOCABULARIES.items()
    }


def _keys() -> dict[str, str]:
    return {name: field.alias or name for name, field in Vocabularies.model_fields.items()}


def test_items_mean_what_their_words_say() -> None:
    """Facts have their sort of answer, periods their sort, helplines their short number."""
    words = make_vocabularies()
    assert [fact.value for fact in words.venue_facts] == [FactValue.YES_NO, FactValue.NUMBER, FactValue.TEXT]
    assert [period.kind for period in words.school_year] == [Period.TERM, Period.WINTER_BREAK]
    assert [(line.number, line.languages) for line in words.helplines] == [("112", ("sv",))]
