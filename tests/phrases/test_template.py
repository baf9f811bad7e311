"""The template of the catalogues."""

from importlib.resources import files
from pathlib import Path

from golden import assert_golden
from plain_cases import town_words
from torg.phrases.template import messages, spoken, template


def test_template_holds_every_message(town: Path, update_golden: bool) -> None:
    """The kept file is what the code says now. `--update-golden` writes it anew."""
    path = Path(str(files("torg.phrases"))) / "locale" / "torg.pot"
    assert_golden(path, template(*town_words(town)), update=update_golden)


def test_messages_are_literals() -> None:
    """Calls with names for their message are found in the tables instead."""
    source = 'self.say("A", x=1)\nself.many("{n} b", "{n} c", 3)\nself.say(TABLE[1])\nother("D")\nself.beside("E")\n'
    assert list(spoken(source)) == [("", "A"), ("", ("{n} b", "{n} c"))]


def test_each_message_is_there_once(town: Path) -> None:
    """By context and text."""
    found = messages(*town_words(town))
    assert len(set(found)) == len(found)
