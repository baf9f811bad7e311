"""Nodes of a graph, and the one way in which they are written into a page.

A node is a dict of schema.org terms. What is not known is left out: None, an empty text and an empty list say nothing.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from torg.domain.activity import Entry

Node = dict[str, object]

VOCABULARY = "https://schema.org/"

_UNSAFE = tuple((each, f"\\u{ord(each):04x}") for each in "<>&\u2028\u2029")


@dataclass(frozen=True, slots=True)
class Addresses:
    """The full addresses of pages. With a fragment they are also the names (`@id`) of what the pages are about."""

    home: str
    """The start page."""
    entry: Callable[[Entry], str]
    organisation: Callable[[str], str]
    place: Callable[[str], str]

    def entry_id(self, entry: Entry) -> str:
        """What an entry's node is called."""
        return f"{self.entry(entry)}#detta"

    def organisation_id(self, organisation: str) -> str:
        """What an organisation's node is called."""
        return f"{self.organisation(organisation)}#arrangor"

    def place_id(self, place: str) -> str:
        """What a place's node is called."""
        return f"{self.place(place)}#plats"

    @property
    def site_id(self) -> str:
        """What the site's node is called."""
        return f"{self.home}#webbplats"


def node(kind: str, **terms: object) -> Node:
    """A node of a type, with the terms that say something.

    Args:
        kind: the type, as `Event`.
        terms: schema.org terms; `id_` is `@id`. A list or tuple of one is that one.
    """
    found: Node = {"@type": kind}
    for name, value in terms.items():
        said = _one(value)
        if said is not None and said != "":
            found["@id" if name == "id_" else name] = said
    return found


def _one(value: object) -> object:
    if isinstance(value, list | tuple):
        return None if not value else value[0] if len(value) == 1 else list(value)
    return value


def reference(name: str) -> Node:
    """A node that is told elsewhere, by its name."""
    return {"@id": name}


def term(name: str) -> str:
    """The address of one of schema.org's own values, as `https://schema.org/Thursday`."""
    return VOCABULARY + name


def script_text(nodes: Sequence[Mapping[str, object]]) -> str:
    """The graph as JSON that is safe inside `<script type="application/ld+json">`.

    No text in it can end the script, begin a comment or be taken for a character reference: `<`, `>`, `&` and the two
    line separators of Unicode are escaped (JSON-LD 1.1 section 7.3; HTML section 4.12.1.3). The same graph gives the
    same text.
    """
    whole: Mapping[str, object] = {"@context": VOCABULARY.rstrip("/"), "@graph": list(nodes)}
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for unsafe, escaped in _UNSAFE:  # much faster than `str.translate`, since most are not there
        text = text.replace(unsafe, escaped)
    return text
