"""Field types: text in, meaning out, and back to text.

YAML gives every scalar as text (ADR 0004). The type of the field decides what the text means, reads what can be read
safely, and says in one `faulty(...)` what can not. Each type also knows how it is written.
"""

import re
from datetime import date
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, PlainSerializer, StringConstraints, WithJsonSchema

from torg.domain.clock import read_day
from torg.domain.faulty import SUGGESTION, faulty
from torg.domain.numbers import read_organisation_number, read_phone, read_postcode, write_phone

T = TypeVar("T")

_NO_SLUG = re.compile(r"[^a-z0-9]+")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_FOLD = str.maketrans("åäöéü", "aaoeu")
_EMAIL = re.compile(r"[^@\s<>,;:()]+@[^@\s<>,;:()]+\.[a-zåäö]{2,}\Z", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s/<>\"@?#\\]+\.[^\s/<>\"@?#\\]+(?:[/?#][^\s<>\"\\]*)?\Z", re.IGNORECASE)
_AT = re.compile(r"\s*(?:\(at\)|\[at\]|\bsnabel-a\b|@)\s*", re.IGNORECASE)
_WITH_ORE = re.compile(r"(\d{1,6})[,.:](\d\d)(?: ?(?:kr|kronor))?\Z", re.IGNORECASE)
_YES = frozenset({"ja", "j", "yes", "true", "sant"})
_NO = frozenset({"nej", "n", "no", "false", "falskt"})


def need_text(value: Any) -> str:
    """The value when it is text.

    Raises:
        PydanticCustomError: code `falt-form` for a list or a mapping, `falt-tomt` for nothing.
    """
    if isinstance(value, str):
        if value and not value.isspace():
            return value
        raise faulty("falt-tomt", "")
    if isinstance(value, list | dict):
        raise faulty("falt-form", "", väntat="text", fick="lista" if isinstance(value, list) else "fält")
    raise faulty("falt-tomt", "")


def _line(value: Any) -> str:
    text = need_text(value)
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def _block(value: Any) -> str:
    text = need_text(value)
    return text.strip()


def fold_slug(text: str) -> str:
    """`Påsklov` -> `pasklov`, `Prata & fika` -> `prata-fika`: how people write an id, turned into the id.

    Empty when there is nothing in the text that an id can hold.
    """
    return "-".join(_NO_SLUG.split(text.lower().translate(_FOLD))).strip("-")


def _slug(value: Any) -> str:
    text = need_text(value)
    if _SLUG.match(text):
        return text
    if folded := fold_slug(text):
        return folded
    raise faulty("varde-okant", text, slag="id")


def _yes_no(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    text = need_text(value).strip()
    word = text.lower()
    if word in _YES:
        return True
    if word in _NO:
        return False
    first = re.split(r"\W+", word, maxsplit=1)[0]
    hint = {SUGGESTION: write_yes_no(first in _YES)} if first in _YES | _NO else {}
    raise faulty("varde-ja-nej", text, **hint)


def _whole(value: Any) -> int:
    if isinstance(value, int):
        return value
    text = need_text(value)
    digits = "".join(text.lower().split()).removesuffix("kr").removesuffix("kronor").removesuffix(":-")
    if digits.isdecimal() and len(digits) <= 9:
        return int(digits)
    if match := _WITH_ORE.match(text.strip()):
        whole = int(match[1]) + (match[2] != "00")
        raise faulty("varde-tal", text, sak="ören", **{SUGGESTION: str(whole)})
    found = re.findall(r"-?\d+", text)
    hint = {SUGGESTION: found[0]} if len(found) == 1 and found[0].isdecimal() and len(found[0]) <= 9 else {}
    raise faulty("varde-tal", text, **hint)


def _day(value: Any) -> date:
    return value if isinstance(value, date) else read_day(need_text(value))


def _email(value: Any) -> str:
    text = need_text(value).strip()
    if _EMAIL.match(text):
        return text
    mended = _AT.sub("@", text.removeprefix("mailto:"))
    raise faulty("epost", text, **({SUGGESTION: mended} if _EMAIL.match(mended) else {}))


def _url(value: Any) -> str:
    text = need_text(value).strip()
    if _URL.match(text):
        return text
    scheme, colon, _ = text.partition(":")
    bare = not colon or "." in scheme
    hint = {SUGGESTION: f"https://{text}"} if bare and _URL.match(f"https://{text}") else {}
    raise faulty("lank", text, **hint)


def _many(value: Any) -> Any:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, dict):
        raise faulty("falt-form", "", väntat="lista", fick="fält")
    if isinstance(value, list | tuple) and not value:
        raise faulty("falt-tomt", "")
    return value


def write_yes_no(value: bool) -> str:
    """`ja` or `nej`."""
    return "ja" if value else "nej"


def _text_schema(**extra: object) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", **extra})


Line = Annotated[str, BeforeValidator(_line), StringConstraints(max_length=300)]
"""One line of plain text."""

Title = Annotated[str, BeforeValidator(_line), StringConstraints(max_length=80)]
"""A short name or heading."""

Block = Annotated[str, BeforeValidator(_block), StringConstraints(max_length=8000)]
"""Several lines of text; the line breaks are kept."""

Slug = Annotated[str, BeforeValidator(_slug), _text_schema(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]
"""An id: lower case a–z, digits and single hyphens. Swedish letters, spaces and signs are folded when read."""

YesNo = Annotated[bool, BeforeValidator(_yes_no), PlainSerializer(write_yes_no), _text_schema(enum=["ja", "nej"])]
"""`ja` or `nej`."""

Whole = Annotated[
    int,
    BeforeValidator(_whole),
    PlainSerializer(str),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d+$"}),
]
"""A whole number from 0. `20 kr` is read as 20."""

Day = Annotated[
    date, BeforeValidator(_day), PlainSerializer(date.isoformat), _text_schema(pattern=r"^\d{4}-\d{2}-\d{2}$")
]
"""A calendar day, written `2027-01-16`."""

Email = Annotated[str, BeforeValidator(_email), _text_schema(format="email")]
Url = Annotated[str, BeforeValidator(_url), _text_schema(format="uri", pattern="^https?://")]

Phone = Annotated[
    str,
    BeforeValidator(lambda value: read_phone(need_text(value))),
    PlainSerializer(write_phone),
    WithJsonSchema({"type": ["string", "integer"]}),
]
"""Read to E.164 (`+46980319205`; short numbers keep their digits), written as Swedes do (`0980-31 92 05`)."""

PostCode = Annotated[
    str,
    BeforeValidator(lambda value: read_postcode(need_text(value))),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d{3} ?\d{2}$"}),
]
"""Five digits, written `123 45`."""

OrganisationNumber = Annotated[
    str, BeforeValidator(lambda value: read_organisation_number(need_text(value))), _text_schema()
]
"""Ten digits with a right check digit, written `802000-1234`."""

Many = Annotated[tuple[T, ...], BeforeValidator(_many)]
"""One value or a list of them."""
