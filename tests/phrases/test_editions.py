"""The editions that there are."""

import pytest

from torg.phrases.editions import EDITIONS, speech_for
from torg.phrases.plain import Plain
from torg.phrases.swedish import Swedish


def test_who_speaks() -> None:
    """Swedish in running sentences, all others plainly."""
    speakers = {code: type(speech_for(code)) for code in EDITIONS}
    assert speakers == {"sv": Swedish, **{code: Plain for code in EDITIONS if code != "sv"}}


def test_a_speech_is_made_once() -> None:
    """Every page of an edition has the same one."""
    assert speech_for("en") is speech_for("en")


def test_an_unknown_edition_is_an_error() -> None:
    """`site.yaml` may not name what nobody speaks."""
    with pytest.raises(KeyError, match="tlh"):
        speech_for("tlh")


def test_only_arabic_is_written_from_right_to_left() -> None:
    """Of the editions there are."""
    assert {code for code, each in EDITIONS.items() if each.direction == "rtl"} <= {"ar"}
