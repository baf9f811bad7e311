"""How a line with a key looks, and which keys there are."""

import re
from functools import cache

from torg.domain import catalogue
from torg.domain.record import Record

_PLAIN = r"(?:[^\s\-?:,\[\]{}#&*!|>%@`\"']|[-?](?=\S))[^:\n]*(?::(?! |$)[^:\n]*)*"
"""A key without quotes: what YAML takes for one, with colons inside when no space follows them."""
_KEY = rf"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|(?:{_PLAIN})"
_LEAD = r"(?P<lead> *(?:- +)*)"

ENTRY = re.compile(rf"{_LEAD}(?P<key>{_KEY}):(?:(?P<gap> +)(?P<value>.*)|$)")
"""A line that begins a field: `  - titel: Fika`. None of these patterns can try the same character twice."""

TIGHT = re.compile(rf"{_LEAD}(?P<key>[^\W\d_][\w -]*):(?P<value>[^\s/:].*)")
"""A line that lacks the space after its colon: `titel:Fika`."""

ITEM = re.compile(r"(?P<lead> *(?:- +)*-)(?:(?P<gap> +)(?P<value>.*)|$)")
"""A line that begins a list item which is no field: `- natur`."""

BULLET = re.compile(r" *[•·▪▫‣◦●○–—*]\s+(?=\S)")
"""What Word and e-mail make of a dash before an item."""

EQUALS = re.compile(r" +[a-zåäö][a-zåäö -]* *= *\S")
"""A line that has an equals sign for a colon, further in than its list or mapping: `  telefon = 0980-31 92 05`."""


@cache
def known_keys() -> frozenset[str]:
    """Every key that some record has."""
    assert catalogue.__name__, "imported so that every record is known"
    found: set[str] = set()
    models = [Record]
    while models:
        model = models.pop()
        models.extend(model.__subclasses__())
        found.update(field.alias for field in model.model_fields.values() if field.alias)
    return frozenset(key for key in found if not key.startswith("@"))


@cache
def without_colon() -> re.Pattern[str]:
    """A line that has a known key but another sign than a colon, or none: `titel = Fika`, `titel Fika`."""
    keys = "|".join(re.escape(key) for key in sorted(known_keys(), key=len, reverse=True))
    return re.compile(rf"{_LEAD}(?P<key>{keys})(?P<sign> *[=;] *| +)(?P<value>\S.*)")
