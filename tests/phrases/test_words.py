"""Fixed words translated field by field."""

from torg.phrases import day_sentences, subscribe
from torg.phrases.pages import SWEDISH
from torg.phrases.words import CalendarSentences, DaySentences, texts, translated


def test_every_text_is_translated() -> None:
    """Nested texts keep their form."""
    found = translated(CalendarSentences(), str.upper)
    assert found.questions == tuple((title.upper(), text.upper()) for title, text in subscribe.QUESTIONS)


def test_what_is_no_word_is_given() -> None:
    """A language's code is not translated."""
    assert translated(SWEDISH, str.upper, language="en").language == "en"


def test_texts_are_in_order() -> None:
    """The first text is that of the first field."""
    assert texts(DaySentences())[0] == day_sentences.TODAY
