"""Reading a text with care as what its folder says that it is: an activity, a place, a list of words."""

from typing import Any

from torg.store.commas import may_be_listed, with_lists
from torg.store.examine import Document
from torg.store.folders import Kind
from torg.store.margins import examine_as, may_be_astray


def is_plainly_meant(kind: Kind, data: Any) -> bool:
    """Whether nothing in a document looks as if something else was meant than YAML says."""
    return not (may_be_astray(kind, data) or may_be_listed(kind, data))


def examine_meant(kind: Kind, text: str) -> Document:
    """Like `examine`, with fields at the margin put where they belong, and texts that are lists read as lists."""
    return with_lists(kind, examine_as(kind, text))
