"""Sentences one by one, of words that may hold the marks of `torg.phrases.isolates`: easy-read has one on a line."""

from torg.domain.readability import ends_sentence
from torg.phrases.isolates import END, FIRST_STRONG, LEFT_TO_RIGHT, plain_text


def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences, each as it stands. What is between marks is never parted.

    A full stop that a small letter follows ends none, as in `26. marraskuuta`.
    """
    words = text.split(" ")
    found: list[str] = []
    current: list[str] = []
    depth = 0
    for word, after in zip(words, [*words[1:], ""], strict=True):
        current.append(word)
        depth += word.count(FIRST_STRONG) + word.count(LEFT_TO_RIGHT) - word.count(END)
        bare, then = plain_text(word), plain_text(after)
        if depth <= 0 and bare and ends_sentence(bare) and not then[:1].islower():
            found.append(" ".join(current))
            current = []
    rest = " ".join(current)
    return (*found, rest) if rest else tuple(found)
