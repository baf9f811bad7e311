"""How one subscribes, in easy words."""

import pytest

from torg.phrases.subscribe import FULL_STEPS, QUESTIONS, SHORT_STEPS, calendar_name


def test_a_calendar_s_name() -> None:
    """It says that it is a calendar, and of what."""
    assert calendar_name("Prata och fika") == "Kalender: Prata och fika"


def test_every_short_program_has_its_steps_in_full() -> None:
    """And the page with all calendars knows more programs."""
    assert [title for title, _ in SHORT_STEPS] == [title for title, _ in FULL_STEPS][: len(SHORT_STEPS)]


@pytest.mark.parametrize("steps", [steps for _, steps in (*SHORT_STEPS, *FULL_STEPS)])
def test_steps_are_short_sentences(steps: tuple[str, ...]) -> None:
    """Each ends as a sentence, and none has more than 14 words."""
    sentences = [each.strip() for step in steps for each in step.split(". ")]
    assert (
        [step for step in steps if not step.endswith((".", "."))],
        max(len(s.split()) for s in sentences) <= 14,
    ) == (
        [],
        True,
    )


def test_questions_are_questions() -> None:
    """And answers are sentences."""
    assert [(question[-1], answer[-1]) for question, answer in QUESTIONS] == [("?", ".")] * len(QUESTIONS)
