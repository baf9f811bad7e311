"""Running text at the margin, and pasted e-mails: `torg.store.running`."""

import pytest

from torg.store.examine import examine
from torg.store.running import is_mail, text_at_margin

TAIL = "plats: torget\n"


@pytest.mark.parametrize(
    ("written", "block", "value"),
    [
        ("text: Vi fikar.\nKom!\n", "text: |\n  Vi fikar.\n  Kom!", "Vi fikar.\nKom!\n"),
        ("text: |\nVi fikar.\n\nKom!\n", "text: |\n  Vi fikar.\n\n  Kom!", "Vi fikar.\n\nKom!\n"),
        ("text:\nVi fikar.\n", "text: |\n  Vi fikar.", "Vi fikar.\n"),
        ('text: Vi "fikar" \\o/.\nKom!\n', 'text: |\n  Vi "fikar" \\o/.\n  Kom!', 'Vi "fikar" \\o/.\nKom!\n'),
        ("text: Vi fikar.\nObs: ta med kopp.\n", "text: |\n  Vi fikar.\n  Obs: ta med kopp.", None),
    ],
)
def test_text_at_the_margin_is_one_problem_with_the_block_to_paste(written: str, block: str, value: str | None) -> None:
    """And it is read as it was meant, with its line breaks."""
    if value is None:
        found = text_at_margin(written.splitlines(), 1, "text")
        assert found
        assert (found.block, len(found.mended)) == (block, 2)
        return
    document = examine(written + TAIL)
    (problem,) = document.problems

    assert (problem.code, problem.remedy and problem.remedy.text, document.data) == (
        "yaml-indrag",
        block,
        {"text": value, "plats": "torget"},
    )


@pytest.mark.parametrize(
    "lines",
    [
        ["text: Fika", "plats: torget"],
        ["text: Fika", "kostnad 20 kr"],
        ['text: "Fika"', "Kom!"],
        ["titel: Fika", "Kom!"],
        ["text: Fika", ""],
    ],
)
def test_what_is_no_text_of_that_field_is_left(lines: list[str]) -> None:
    """Another field, one without its colon, or what stands after a closed quote."""
    assert text_at_margin(lines, 1, "text") is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Från: Maj\nÄmne: Fika\n\nHär kommer den.\ntitel: Fika", True),
        ("> titel: Fika\n> typ: aktivitet\n> intresse: natur", True),
        ("Hej!\ntitel: Fika\nMvh\nMaj", True),
        ("Hej!\ntitel: Fika", False),
        ("titel: Fika\ntext: |\n  Från: a\n  Till: b\n  > c", False),
        ("Från: Maj\nTill: oss", False),
        ("", False),
    ],
)
def test_a_mail_is_known_by_what_only_mails_have(text: str, wanted: bool) -> None:
    """Header, quoted lines, or greeting and goodbye; never by what stands in a text."""
    assert is_mail(text.splitlines()) is wanted
