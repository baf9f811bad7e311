"""The Swedish edition is the functions of the package, word for word."""

from datetime import date, time

from factories import make_vocabularies
from torg.domain.schedule.record import Schedule
from torg.phrases.editions import speech_for
from torg.phrases.pages import SWEDISH
from torg.phrases.schedule import schedule_sentence

SPEECH = speech_for("sv")


def test_sentences_are_the_same() -> None:
    """The running sentence, not the plain one."""
    schedule = Schedule.model_validate({"dag": "torsdag", "tid": "13.00–15.00", "röda dagar": "nej"})
    assert SPEECH.schedule_sentence(schedule) == schedule_sentence(schedule) == "Torsdagar 13.00–15.00, inte röda dagar"


def test_words_are_the_same() -> None:
    """The theme's words are the Swedish ones."""
    assert (SPEECH.page, SPEECH.reviewed) == (SWEDISH, "sv")


def test_nothing_is_marked() -> None:
    """Swedish among Swedish needs no marks."""
    interest = make_vocabularies().interests[0]
    assert [
        SPEECH.own("Ankaret"), SPEECH.own_sentence("tack"), SPEECH.word("Spel", "Games"), SPEECH.label(interest),
        SPEECH.holiday("julafton"), SPEECH.day(date(2026, 11, 26)), SPEECH.clock(time(9)), SPEECH.phone("+46980319200"),
        SPEECH.number(1350),
    ] == [
        "Ankaret", "Tack.", "Spel", interest.label, "julafton", "torsdag 26 november 2026", "9.00", "0980-31 92 00",
        "1\u00a0350",
    ]  # fmt: skip
