"""A text where fields should stand, put into the fields: `kontakt: 0980-31 92 05` as `kontakt:` with `telefon:` below.

Only for the message: the person who wrote the text sees where its parts belong, and pastes what is right.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from pydantic_core import PydanticCustomError

from torg.domain.numbers import read_phone, write_phone
from torg.domain.shapes import inline

_LONGEST = 200
_YES = re.compile(r"(?:ja|krävs|obligatoriskt?|måste)\b[\s,.:;–-]*", re.IGNORECASE)
_NO = re.compile(r"(?:nej|inte|ingen anmälan|ingen|behövs (?:ej|inte)|drop-?in)\b[\s,.:;–-]*", re.IGNORECASE)
_PREFERRED = re.compile(r"\b(?:helst|gärna)\b", re.IGNORECASE)
_WAYS = (
    ("ring", re.compile(r"\b(?:ring|telefon|tel)", re.IGNORECASE)),
    ("sms", re.compile(r"\bsms", re.IGNORECASE)),
    ("e-post", re.compile(r"\b(?:e-?post|mejl|mail|maila)|@", re.IGNORECASE)),
    ("webb", re.compile(r"\b(?:webb|hemsida|https?:|www\.)", re.IGNORECASE)),
    ("på plats", re.compile(r"\bpå plats", re.IGNORECASE)),
)
_FREE = re.compile(r"gratis\b[\s,.:;!–-]*(?P<rest>.*)\Z", re.IGNORECASE)
_PRICE = re.compile(
    r"(?:ca |cirka )?(?P<price>\d{1,6}) ?(?:kr\b|kronor\b|sek\b|:-)?\.?"
    r"(?:\s+för\s+(?P<of>[^,;]+?))?(?:\s*[,;(–]\s*(?P<rest>[^\W\d].*?)\)?|\s+(?P<per>(?:per|i|/)\s?.+))?\Z",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\+?\d[\d –-]{3,}\d")
_AGE_RANGE = re.compile(r"(\d{1,3})\s*(?:-|–|till)\s*(\d{1,3})(?: år)?\Z")
_AGE_MOST = re.compile(r"(?:upp till|högst|max|under|till)\s*(\d{1,3})(?: år)?\Z", re.IGNORECASE)
_AGE_LEAST = re.compile(r"(?:från|över|minst|fyllda)?\s*(\d{1,3})\s*(?:\+|år|år och uppåt|plus)?\Z", re.IGNORECASE)
_GROUP_USUAL = re.compile(r"(?:ca|cirka|ungefär|runt|omkring)\s*(\d{1,5})\b", re.IGNORECASE)
_GROUP_MOST = re.compile(r"(?:max|högst)?\s*(\d{1,5})(?: st| personer| platser| deltagare)?\Z", re.IGNORECASE)

Parts = dict[str, str]


def block(key: str, text: str) -> str | None:
    """The lines to write instead, with the text's parts in their fields; None when the parts can not be told.

    Args:
        key: the field, one that has fields of its own.
        text: what was written after it.
    """
    reader = _READERS.get(key)
    words = text.strip()
    parts = reader(words) if reader and words and "\n" not in words and len(words) <= _LONGEST else None
    return "\n".join([f"{key}:", *(f"  {name}: {inline(part)}" for name, part in parts.items())]) if parts else None


def _sentence(text: str) -> str:
    words = text.strip()
    return words[:1].upper() + words[1:]


def ways_in(text: str) -> list[str]:
    """The ways to sign up that a text speaks of, as words for the field `hur`."""
    return [way for way, pattern in _WAYS if pattern.search(text)]


def _sign_up(text: str) -> Parts | None:
    ways = ways_in(text)
    how = {"hur": ways[0]} if len(ways) == 1 else {}
    if match := _NO.match(text):
        rest = _sentence(text[match.end() :])
        return {"krävs": "nej", **({"att veta": rest} if rest else {})}
    if match := _YES.match(text):
        rest = _sentence(text[match.end() :])
        return {"krävs": "ja", **(how or ({"att veta": rest} if rest and not ways else {}))}
    if _PREFERRED.search(text):
        return {"krävs": "helst", **how}
    return {"krävs": "ja", **how} if how else None


def _cost(text: str) -> Parts | None:
    if match := _FREE.match(text):
        return {"pris": "gratis", **({"att veta": _sentence(match["rest"])} if match["rest"] else {})}
    match = _PRICE.match(text)
    if match is None or not (match["of"] or match["rest"] or match["per"]):
        return None
    parts = {"pris": match["price"]}
    if match["of"]:
        parts["för"] = match["of"].strip()
    if match["rest"]:
        parts["rabatt"] = _sentence(match["rest"])
    if match["per"]:
        parts["att veta"] = _sentence(match["per"])
    return parts


def _contact(text: str) -> Parts | None:
    if match := _NUMBER.search(text):
        try:
            return {"telefon": write_phone(read_phone(match[0]))}
        except PydanticCustomError:
            return None
    if "@" in text and " " not in text:
        return {"e-post": text}
    return {"webb": text} if text.startswith(("http://", "https://")) else None


def _ages(text: str) -> Parts | None:
    if match := _AGE_RANGE.match(text):
        return {"från": match[1], "till": match[2]}
    if match := _AGE_MOST.match(text):
        return {"till": match[1]}
    return {"från": match[1]} if (match := _AGE_LEAST.match(text)) else None


def _group(text: str) -> Parts | None:
    if match := _GROUP_USUAL.match(text):
        return {"vanligt antal": match[1]}
    return {"högst": match[1]} if (match := _GROUP_MOST.match(text)) else None


def _first_visit(text: str) -> Parts:
    return {"vem möter" if "möt" in text.lower() else "vad händer": text}


_READERS: Mapping[str, Callable[[str], Parts | None]] = MappingProxyType(
    {
        "anmälan": _sign_up,
        "kostnad": _cost,
        "kontakt": _contact,
        "ålder": _ages,
        "grupp": _group,
        "första gången": _first_visit,
    }
)
