"""Times said as a sentence with a field's colon in it: `Varannan torsdag 13–15, från: 2027-01-14`.

To YAML the colon begins a field. Within quotes it would still mean nothing in the sentence, so it is said in words.
"""

import re

from pydantic_core import PydanticCustomError

_PARTS = re.compile(r", *(?=[^\W\d_][\w ]*: )")
_PART = re.compile(r"(?P<key>[^\W\d_][\w ]*): +(?P<value>.+)")
_RED = {"nej": "inte röda dagar", "ja": "även röda dagar", "fråga": "fråga om röda dagar"}
_FORMS = {
    "från": "från {}", "till": "till {}", "utom": "inte {}", "antal": "{} gånger", "tid": "{}", "dag": "{}",
    "datum": "{}", "period": "under {}",
}  # fmt: skip


def in_words(text: str) -> str | None:
    """The sentence with its fields said in words, when every part of it can be read so; otherwise None."""
    head, *parts = _PARTS.split(text.strip())
    said = [_said(part) for part in parts]
    if not parts or None in said or ": " in head:
        return None
    from torg.phrases.schedule_reading import read_sentence  # noqa: PLC0415 -- a grammar that few files need

    sentence = ", ".join([head, *(each for each in said if each)])
    try:
        read_sentence(sentence)
    except PydanticCustomError:
        return None
    return sentence


def _said(part: str) -> str | None:
    match = _PART.fullmatch(part)
    if match is None:
        return None
    key, value = match["key"].lower(), match["value"].strip()
    if key == "röda dagar":
        return _RED.get(value.lower())
    form = _FORMS.get(key)
    return form.format(value) if form and ": " not in value else None
