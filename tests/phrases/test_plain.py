"""Every edition says all that Swedish says, whole and without traces of the machinery."""

import re
from pathlib import Path

import pytest
from hypothesis import given

from golden import assert_golden
from plain_cases import said
from shapes import SHAPES
from strategies import schedules
from torg.domain.readability import measure
from torg.domain.schedule.record import Schedule
from torg.phrases.editions import EDITIONS, speech_for
from torg.phrases.isolates import plain_text
from torg.phrases.words import texts

PLAIN = [code for code in EDITIONS if code != "sv"]
GOLDEN = Path(__file__).parent / "golden"
_NUMBER = re.compile(r"\d+")
_PLACEHOLDER = re.compile(r"[{}]")


def _numbers(text: str) -> set[int]:
    return {int(each) for each in _NUMBER.findall(re.sub(r"(?<=\d)[\u00a0\u202f,](?=\d{3})", "", plain_text(text)))}


@pytest.mark.parametrize("code", PLAIN)
def test_facts_of_each_edition(code: str, update_golden: bool) -> None:
    """A reader of the language can review the fixed facts as one text."""
    found = "".join(f"{plain_text(each)}\n" for each in said(speech_for(code)))
    assert_golden(GOLDEN / f"plain-{code}.txt", found, update=update_golden)


@pytest.mark.parametrize("code", PLAIN)
def test_no_placeholder_is_left(code: str) -> None:
    """Every name in braces has got its value."""
    assert [each for each in said(speech_for(code)) if _PLACEHOLDER.search(each)] == []


@pytest.mark.parametrize("code", PLAIN)
@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_keep_their_numbers(shape: str, code: str) -> None:
    """Every date and hour of the Swedish sentence is in the plain one."""
    for item in SHAPES[shape]["tider"]:
        schedule = Schedule.model_validate(item)
        swedish = _numbers(speech_for("sv").schedule_sentence(schedule))
        assert swedish - _numbers(speech_for(code).schedule_sentence(schedule)) == set()


@given(schedules())
def test_any_schedule_keeps_its_numbers(schedule: Schedule) -> None:
    """The same for every combination that a file may hold."""
    swedish = _numbers(speech_for("sv").schedule_sentence(schedule))
    lost = {code: swedish - _numbers(speech_for(code).schedule_sentence(schedule)) for code in PLAIN}
    assert {code: numbers for code, numbers in lost.items() if numbers} == {}


@pytest.mark.parametrize(("code", "most"), [("sv-lattlast", 25), ("sv", 35)])
def test_our_own_sentences_are_easy(code: str, most: int) -> None:
    """LIX of the fixed facts and sentences is within the house's limits."""
    speech = speech_for(code)
    fixed = [
        *texts(speech.page),
        *texts(speech.sentences),
        *texts(speech.days),
        *texts(speech.calendars),
        *texts(speech.search),
    ]
    sentences = [speech.sentence(each) for each in (*said(speech), *fixed)]
    assert measure("\n\n".join(sentences)).lix <= most


def test_the_script_knows_every_plural() -> None:
    """Each category that CLDR has for whole numbers has its words."""
    found = {code: speech_for(code).script_words()["found"] for code in ("ar", "en", "uk")}
    assert {code: sorted(forms) for code, forms in found.items() if isinstance(forms, dict)} == {
        "ar": ["few", "many", "one", "other", "two", "zero"],
        "en": ["one", "other"],
        "uk": ["few", "many", "one"],
    }


@pytest.mark.parametrize("code", PLAIN)
def test_fixed_words_are_those_of_the_edition(code: str) -> None:
    """The page knows its language, and no text is empty."""
    speech = speech_for(code)
    fixed = (speech.page, speech.sentences, speech.days, speech.calendars, speech.search)
    assert (speech.page.language, [each for words in fixed for each in texts(words) if not each.strip()]) == (
        EDITIONS[code].language,
        [],
    )
