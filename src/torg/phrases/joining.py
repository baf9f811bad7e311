"""Small Swedish grammar that every sentence needs: lists in words, counts in words, a capital first, a full stop."""

from collections.abc import Sequence

COUNTS = ("inga", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
"""Numbers in words, neuter, by the number."""


def listed(words: Sequence[str], conjunction: str = "och") -> str:
    """`["a", "b", "c"]` as `a, b och c`; nothing as an empty text."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def capital(text: str) -> str:
    """The text with a capital first letter and the rest untouched."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """The text with a small first letter, for use inside a sentence. A word in capitals (SMS) is left alone."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def sentence(text: str) -> str:
    """The text as a sentence: a capital first, and a full stop unless it ends as a sentence already."""
    text = capital(text.strip())
    return text if not text or text[-1] in ".!?…:" else f"{text}."


def count_in_words(number: int) -> str:
    """`åtta` for 8, neuter `ett` for 1, `inga` for 0; from 13 on digits, grouped by thousands."""
    return COUNTS[number] if number < len(COUNTS) else grouped(number)


def grouped(number: int) -> str:
    """`1 350`: thousands apart by a no-break space, as Svenska skrivregler has it."""
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")


def kronor(price: int) -> str:
    """`20 kronor`, `1 krona`."""
    return "1 krona" if price == 1 else f"{grouped(price)} kronor"


def people(number: int) -> str:
    """`8 personer`, `1 person`."""
    return "1 person" if number == 1 else f"{grouped(number)} personer"
