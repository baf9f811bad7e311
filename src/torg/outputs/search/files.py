"""The files of one edition's search, as scripts that call `torgSok`.

Scripts and not data, because a browser lets a page from a folder (`file://`, a memory stick) fetch no data, but run
scripts beside it. Every file says the version of the index that it belongs to, so that files of two builds never mix.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from torg.outputs.search.asked import forms, phrases
from torg.outputs.search.docs import Doc, Standing
from torg.outputs.search.index import make_index
from torg.outputs.search.numbers import write_steps
from torg.outputs.search.shards import CARDS, Shard, card_shards, starts, stem_shards, word_shards
from torg.outputs.search.words import common_words

FOLDER = "sok"
START = "start.js"


@dataclass(frozen=True, slots=True)
class Known:
    """What people may write that the script knows without looking it up, in any language."""

    distress: Mapping[str, Mapping[str, str]]
    """By kind and language, phrases with commas between: who writes one is shown whom to ring."""
    days: Sequence[str]
    """The weekdays' names, Monday first, each with spaces between."""


@dataclass(frozen=True, slots=True)
class SearchFiles:
    """The files of one edition's search."""

    start: str
    """The path of the file to load first, under the output folder."""
    version: str
    """Eight hexadecimal digits that change with the content."""
    files: tuple[tuple[str, bytes], ...]
    """Path under the output folder, and content."""


def search_files(docs: Sequence[Doc], language: str, script: str, words: Mapping[str, object],
                 known: Known) -> SearchFiles:  # fmt: skip
    """Every file of an edition's search.

    Args:
        docs: what can be found; with equal right, what comes first is shown first.
        language: the edition, BCP 47.
        script: the program that searches. It gets what it needs to know through a call of `torgSok.start`.
        words: what the script says, by name, in the edition's language.
        known: what people may write that the script knows by itself.
    """
    index = make_index(docs, language)
    sorts = {
        "o": word_shards(index),
        "f": stem_shards(index),
        "b": stem_shards(index, backwards=True),
    }
    cards = card_shards([doc.card for doc in docs])
    told = {
        "docs": len(docs),
        "per": CARDS,
        "starts": {name: starts(shards) for name, shards in sorts.items()},
        "endings": " ".join(index.endings),
        "common": " ".join(sorted(common_words(language.partition("-")[0]))),
        "words": dict(words),
        "distress": {kind: "|".join(phrases(texts)) for kind, texts in known.distress.items()},
        "days": list(forms(known.days)),
        "later": write_steps(number for number, doc in enumerate(docs) if doc.standing is Standing.LATER),
        "staff": write_steps(number for number, doc in enumerate(docs) if doc.standing is Standing.STAFF),
        "dateless": write_steps(number for number, doc in enumerate(docs) if doc.dateless),
    }
    parts = [*_lists(sorts), *((f"k{number}", _json(rows)) for number, rows in enumerate(cards))]
    version = _version([script, _json(told), *(text for _, text in parts)])
    folder = f"{FOLDER}/{language}"
    start = f"{folder}/{START}"
    begin = f"{script}\ntorgSok.start({_json({'version': version, **told})});\n"
    files = [(start, begin.encode())]
    files += [(f"{folder}/{name}.js", f'torgSok("{version}","{name}",{text});\n'.encode()) for name, text in parts]
    return SearchFiles(start, version, tuple(files))


def _lists(sorts: Mapping[str, Sequence[Shard]]) -> Iterator[tuple[str, str]]:
    for name, shards in sorts.items():
        for number, (_, text) in enumerate(shards):
            yield f"{name}{number}", _json(text)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _version(texts: Sequence[str]) -> str:
    found = blake2b(digest_size=4)
    for text in texts:
        found.update(text.encode())
    return found.hexdigest()
