"""The fixed words of the pages."""

import dataclasses

from torg.phrases.pages import SWEDISH


def test_every_word_says_something() -> None:
    """No label is empty or has stray spaces."""
    words = dataclasses.asdict(SWEDISH)
    assert [name for name, text in words.items() if not text or text != text.strip()] == []


def test_no_label_shames() -> None:
    """No label has a word that begins with `ensam`, and no link only says "read more"."""
    text = " ".join(dataclasses.asdict(SWEDISH).values()).lower()
    assert [word for word in ("ensam", "läs mer", "klicka här") if word in text] == []
