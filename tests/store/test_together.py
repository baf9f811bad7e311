"""Faults that share a line: `torg.store.together`."""

import pytest

from torg.problems import DataPath, Position, Problem, Remedy, problem
from torg.store.edits import edit_for
from torg.store.examine import Document, examine
from torg.store.positions import Locator
from torg.store.together import corrected_together, unsure_lines

Fix = tuple[DataPath, Remedy]


def corrections(text: str, *fixes: Fix) -> list[tuple[str, ...]]:
    """The lines for the faults of the text, and then for those at the paths."""
    document = examine(text)
    return shown(document, [*document.problems, *(problem("falt-form", path, remedy=mend) for path, mend in fixes)])


def shown(document: Document, problems: list[Problem]) -> list[tuple[str, ...]]:
    """The lines for each of the problems."""
    locator = Locator(document)
    pairs = [(each, edit_for(locator, each)) for each in locator.locate(problems)]
    return list(corrected_together(locator, pairs))


PRICE, WAY = (("a", "b"), Remedy("value", "20")), (("a", "c", 1), Remedy("value", "kort"))


@pytest.mark.parametrize(
    ("text", "fixes", "expected"),
    [
        ("a: {b: x, c: [swish, krt]}\n", (PRICE, WAY), [("a: {b: 20, c: [swish, kort]}",)] * 2),
        ("a: {b: x, c: [swish, krt]}\n", (PRICE,), [("a: {b: 20, c: [swish, krt]}",)]),
        ("a:\n  b: x\n  c: [y, krt]\n", (PRICE, WAY), [("  b: 20",), ("  c: [y, kort]",)]),
        ("a: {b: x, c: [y, krt]}\n", ((("a", "c", 0), Remedy("remove")), WAY), [("a: {b: x, c: [kort]}",)] * 2),
        ("a: {b: x, c: [y, krt]}\n", (WAY, (("a", "c", 1), Remedy("remove"))),
         [("a: {b: x, c: [y, kort]}",), ("a: {b: x, c: [y]}",)]),
        ("a: {b: x}\n", (PRICE, (("a",), Remedy("add", "d: 1"))), [("a: {b: 20, d: 1}",)] * 2),
        ("a: {}\n", ((("a",), Remedy("add", "d: 1")), (("a",), Remedy("add", "d: 1"))), [("a: {d: 1}",)] * 2),
        ("b: x\n", ((("b",), Remedy("value", "nu")), (("b",), Remedy("key", "dag"))), [("dag: nu",)] * 2),
    ],
)  # fmt: skip
def test_the_edits_of_one_line_are_made_together(
    text: str, fixes: tuple[Fix, ...], expected: list[tuple[str, ...]]
) -> None:
    """Each fault shows the line with all of them mended; where two want the same words, each is shown by itself."""
    assert corrections(text, *fixes) == expected


def test_a_fault_in_the_writing_shows_what_else_is_mended_on_its_line() -> None:
    """A missing space and a misspelt day; two faults in the writing show the last state of the line."""
    day = (("tider", 0, "dag"), Remedy("value", "torsdag"))

    assert corrections("tider:\n  - dag:torsdgar\n", day) == [("  - dag: torsdag",)] * 2
    assert corrections("tider:\n\t- dag:torsdag\n") == [("  - dag: torsdag",)] * 2


def test_a_block_shows_its_lines_as_they_are_read() -> None:
    """When it is the block that is read; what is read otherwise than it is shown stays as it is shown."""
    document = examine("tider:\n  - dag: torsdgar\n")
    at = Position(1, 1, 7, "tider:")
    block = Problem("yaml-indrag", position=at, remedy=Remedy("line", "tider:\n  - dag: torsdgar", lines=2))
    other = Problem("yaml-indrag", position=at, remedy=Remedy("line", "tider:\n  - annat", lines=2))
    day = problem("tider-dag", ("tider", 0, "dag"), remedy=Remedy("value", "torsdag"))

    assert shown(document, [block, other, day]) == [
        ("tider:", "  - dag: torsdag"),
        ("tider:", "  - annat"),
        ("  - dag: torsdag",),
    ]


def test_a_block_with_an_opener_of_its_own_takes_in_what_is_mended_in_its_lines() -> None:
    """Also where the block has another key; not what is mended in a part that the two have not in common."""
    document = examine("dagar: torsdgar\ntid: 9.00\n")
    remedy = Remedy("line", "tider:\n  - dag: torsdgar\n    tid: 9.00", lines=2)
    block = Problem("falt-okant", position=Position(1, 1, 6, "dagar: torsdgar"), remedy=remedy)
    day = problem("tider-dag", ("dagar",), remedy=Remedy("value", "torsdag"))
    key = problem("falt-okant", ("dagar",), target="key", remedy=Remedy("key", "veckor"))

    assert shown(document, [block, day])[0] == ("tider:", "  - dag: torsdag", "    tid: 9.00")
    assert shown(document, [block, key])[0] == ("tider:", "  - dag: torsdgar", "    tid: 9.00")


def test_a_line_that_is_left_out_keeps_its_own_correction() -> None:
    """Nobody could read it, so that there is nothing to take in."""
    document = examine("a: b\n")
    left_out = Document("a: b\n", "\n", None, (), {}, frozenset())
    fault = Problem("yaml-kolon", position=Position(1, 1, 2, "a: b"), remedy=Remedy("line", "a: c"))
    far = Problem("yaml-kolon", position=Position(9, 1, 2, ""), remedy=Remedy("line", "a: c"))

    assert (shown(left_out, [fault]), shown(document, [far])) == ([("a: c",)], [("a: c",)])
    assert shown(document, [problem("falt-form")]) == [()]


def test_lines_that_are_only_probably_meant_are_not_mended_unasked() -> None:
    """All the lines of an unsafe remedy in the writing, and no others."""
    at = Position(3, 1, 2, "x")
    problems = [
        Problem("yaml-ogiltig", position=at, remedy=Remedy("line", "x]")),
        Problem("yaml-indrag", position=Position(6, 1, 2, "y"), remedy=Remedy("line", "y\nz", lines=2)),
        Problem("yaml-kolon", position=Position(8, 1, 2, "y"), remedy=Remedy("line", "y: z", safe=True)),
        Problem("tider-dag", position=Position(9, 1, 2, "y"), remedy=Remedy("value", "torsdag")),
        Problem("falt-form", position=at),
    ]

    assert unsure_lines(problems) == {2, 5, 6}
