"""What a build says about how easy its pages are to read: a line for each edition, and a table of all pages.

LIX was made for Swedish (Björnsson 1968): what a long word is differs between languages. So only Swedish editions have
it, and the others their length of sentences.
"""

from torg.domain.readability import Measure
from torg.phrases.joining import grouped

HEADER = ("Utgåva", "Sida", "LIX", "Ord per mening", "Längsta meningen", "Ord")
"""The table's columns."""


def edition_line(name: str, measure: Measure, pages: int, *, lix: bool) -> str:
    """`Svenska: LIX 31, 8,4 ord per mening (331 sidor).`.

    Args:
        name: what the edition is called.
        measure: what was counted on all its pages.
        pages: how many they are.
        lix: whether its language is one that LIX is made for.
    """
    value = f"LIX {round(measure.lix)}, " if lix else ""
    count = "1 sida" if pages == 1 else f"{grouped(pages)} sidor"
    return f"{name}: {value}{_mean(measure)} ord per mening ({count})."


def page_row(name: str, path: str, measure: Measure, *, lix: bool) -> tuple[str, ...]:
    """A page's row of the table; without LIX where it means nothing."""
    value = str(round(measure.lix)) if lix else ""
    return (name, path, value, _mean(measure), str(measure.longest_sentence), str(measure.words))


def table_line(path: str) -> str:
    """Where the table is."""
    return f"Alla sidor finns i tabellen {path}, de svåraste först."


def _mean(measure: Measure) -> str:
    return f"{measure.mean:.1f}".replace(".", ",")
