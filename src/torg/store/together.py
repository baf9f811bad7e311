"""Faults that share a line get one corrected line, in which all of them are mended: pasting it is enough."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

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
    """The lines of a fault in how the text is written: as they are read, with the splices in them made.

    A block may have one line more than the file, its opener first, and its lines further in.
    """
    read = tuple(locator.mended[edit.start : edit.stop])
    more = len(edit.lines) - len(read)
    if len(read) != edit.stop - edit.start or more not in {0, 1}:
        return edit.lines
    if len(read) == 1 and not more:
        return (splice_line(read[0], whole.get(edit.start, ())),) if read[0].strip() else edit.lines
    body = (
        _spliced_tail(line, own, whole.get(edit.start + index, ()))
        for index, (line, own) in enumerate(zip(edit.lines[more:], read, strict=True))
    )
    return (*edit.lines[:more], *body)


def _spliced_tail(line: str, own: str, splices: Sequence[Splice]) -> str:
    """The line with the splices of the file's own line made in what the two have in common, from the end."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(reversed(line), reversed(own), strict=False))
    common = sum(1 for _ in same)
    at = len(own) - common
    if not splices or any(each.start < at for each in splices):
        return line
    return line[: len(line) - common] + splice_line(own, splices)[at:]


def unsure_lines(problems: Iterable[Problem]) -> frozenset[int]:
    """The lines (from 0) that are read as they were probably meant: nothing in them is to be mended unasked."""
    return frozenset(
        problem.position.line - 1 + number
        for problem in problems
        if problem.position and problem.remedy and problem.remedy.action == "line" and not problem.remedy.safe
        for number in range(problem.remedy.lines)
    )
