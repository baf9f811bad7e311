"""Faults that share a line get one corrected line, in which all of them are mended: pasting it is enough."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from torg.problems import Problem
from torg.store.edits import Edit, Splice, splice_line
from torg.store.positions import Locator

Pair = tuple[Problem, Edit | None]


def corrected_together(locator: Locator, pairs: Sequence[Pair]) -> Iterable[tuple[str, ...]]:
    """The lines to write instead, for each located problem and its edit, with what else is mended on the same lines.

    An edit within a line begins from the line as the text's own problems mend it, and takes in the other edits within
    that line. Where two of them want the same words, each is shown by itself.
    """
    whole = _whole_lines(locator, pairs)
    for problem, edit in pairs:
        if edit is None:
            yield ()
        elif problem.remedy and problem.remedy.action == "line":
            yield _text_mended(locator, edit, whole)
        elif edit.splice and edit.splice in whole.get(edit.start, ()):
            yield (splice_line(locator.mended[edit.start], whole[edit.start]),)
        else:
            yield edit.lines


def _whole_lines(locator: Locator, pairs: Iterable[Pair]) -> Mapping[int, list[Splice]]:
    """By line, the splices that can be made together."""
    found: dict[int, list[Splice]] = defaultdict(list)
    for _, edit in pairs:
        if edit and edit.splice and edit.start < len(locator.mended):
            chosen = found[edit.start]
            if all(_are_apart(edit.splice, other) for other in chosen):
                chosen.append(edit.splice)
    return found


def _are_apart(one: Splice, other: Splice) -> bool:
    return (one.stop <= other.start or other.stop <= one.start) and (one.start, one.stop) != (other.start, other.stop)


def _text_mended(locator: Locator, edit: Edit, whole: Mapping[int, list[Splice]]) -> tuple[str, ...]:
    """The lines of a fault in how the text is written: as they are read, with the splices in them made."""
    if len(edit.lines) != edit.stop - edit.start or edit.stop > len(locator.mended):
        return edit.lines
    read = tuple(locator.mended[edit.start : edit.stop])
    if read != edit.lines and (len(read) > 1 or not read[0].strip()):
        return edit.lines
    return tuple(splice_line(line, whole.get(edit.start + index, ())) for index, line in enumerate(read))


def unsure_lines(problems: Iterable[Problem]) -> frozenset[int]:
    """The lines (from 0) that are read as they were probably meant: nothing in them is to be mended unasked."""
    return frozenset(
        problem.position.line - 1 + number
        for problem in problems
        if problem.position and problem.remedy and problem.remedy.action == "line" and not problem.remedy.safe
        for number in range(problem.remedy.lines)
    )
