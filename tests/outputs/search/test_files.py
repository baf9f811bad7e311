"""The files of an edition's search."""

import json
import random
from dataclasses import replace
from gzip import compress

import pytest

from torg.outputs.search.docs import Card, Doc, Standing, Weight
from torg.outputs.search.files import Known, search_files
from torg.outputs.search.shards import CARDS

_KNOWN = Known({"liv": {"sv": "vill dö, självmord*"}}, ["måndag monday", "tisdag"])
_SYLLABLES = "ba bi da de fi fo ga ha ka ki ko la le lo ma mi mo na ro ra sa si sto ta ti tre vi kra pro ske sån mör"


def _doc(number: int) -> Doc:
    return Doc(Card(f"Träff {number}", f"aktiviteter/handen/t-{number}.html"), ((Weight.TITLE, f"Träff nr {number}"),))


def _town(count: int) -> list[Doc]:
    """A town whose texts have 20,000 words, some common and most rare, as a language has (Zipf's law)."""
    chance = random.Random(1)
    words = ["".join(chance.choices(_SYLLABLES.split(), k=chance.choice((2, 3, 3, 4)))) for _ in range(20_000)]
    rare = [1 / (rank + 3) for rank in range(len(words))]
    docs = []
    for number in range(count):
        said = chance.choices(words, rare, k=80)
        texts = ((Weight.TITLE, " ".join(said[:4])), (Weight.EASY, " ".join(said[4:40])),
                 (Weight.TEXT, " ".join(said[40:])))  # fmt: skip
        card = Card(" ".join(said[:4]), f"aktiviteter/handen/{said[0]}-{number}.html", " ".join(said[5:12]), said[40])
        docs.append(Doc(card, texts, (f"d{number % 7}",)))
    return docs


def _told(start: bytes) -> dict[str, object]:
    text = start.decode().partition("torgSok.start(")[2].removesuffix(");\n")
    found: dict[str, object] = json.loads(text)
    return found


def test_the_start_file() -> None:
    """It holds the program, and then what the program needs to know."""
    made = search_files([_doc(number) for number in range(5)], "sv", "program()", {"none": "Inget."}, _KNOWN)
    files = dict(made.files)
    assert (made.start, files[made.start][:10]) == ("sok/sv/start.js", b"program()\n")
    told = _told(files[made.start])
    assert (told["docs"], told["per"], told["words"]) == (5, CARDS, {"none": "Inget."})
    assert told["version"] == made.version
    assert len(files) == len(made.files)


def test_what_the_script_knows_without_looking() -> None:
    """Cries for help and weekdays, folded, and which pages stand after others."""
    docs = [_doc(0), replace(_doc(1), standing=Standing.LATER), replace(_doc(2), standing=Standing.STAFF),
            replace(_doc(3), dateless=True)]  # fmt: skip
    made = search_files(docs, "sv", "", {}, _KNOWN)
    told = _told(dict(made.files)[made.start])
    assert (told["distress"], told["days"]) == ({"liv": "vill do|sjalvmord*"}, ["mandag monday", "tisdag"])
    assert (told["later"], told["staff"], told["dateless"]) == ("1", "2", "3")


def test_every_other_file_is_a_call() -> None:
    """With the version, its own name, and text or cards."""
    made = search_files([_doc(number) for number in range(5)], "sv", "", {}, _KNOWN)
    names = []
    for path, content in made.files[1:]:
        call = content.decode()
        assert call.startswith("torgSok(")
        version, name, _ = json.loads(f"[{call.removeprefix('torgSok(').removesuffix(');' + chr(10))}]")
        assert (version, f"sok/sv/{name}.js") == (made.version, path)
        names.append(name)
    assert names == ["o0", "f0", "b0", "k0", "k1", "k2"]


def test_the_version_follows_the_content() -> None:
    """The same content has the same bytes; another word, card or program another version."""
    docs = [_doc(1), _doc(2)]
    same = [search_files(docs, "sv", "a", {}, _KNOWN) for _ in range(2)]
    others = [search_files(docs[:1], "sv", "a", {}, _KNOWN), search_files(docs, "sv", "b", {}, _KNOWN),
              search_files(docs, "sv", "a", {"none": "!"}, _KNOWN)]  # fmt: skip
    assert same[0] == same[1]
    assert len({same[0].version, *(other.version for other in others)}) == 4


@pytest.mark.parametrize(("count", "words"), [(400, 1_200), (3_000, 2_200)])
def test_no_file_is_heavy(count: int, words: int) -> None:
    """In a town with many words too: the most that a file of words, of stems and of cards weighs, packed."""
    most: dict[str, int] = {}
    for path, content in search_files(_town(count), "sv", "", {}, _KNOWN).files:
        sort = path.rpartition("/")[2][0]
        most[sort] = max(most.get(sort, 0), len(compress(content, 9, mtime=0)))
    limits = {"s": 3_500, "o": words, "f": 800, "b": 800, "k": 500}
    assert {sort: size for sort, size in most.items() if size > limits[sort]} == {}
