"""What every report begins or ends with: counts in words, and the order of importance."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from torg.problems import Problem, Severity

FORMS = {
    Severity.ERROR: ("fel", "fel"),
    Severity.WARNING: ("varning", "varningar"),
    Severity.TIP: ("tips", "tips"),
}
"""One and many of each severity."""


def counted(severity: Severity, number: int) -> str:
    """`1 varning`, `3 varningar`."""
    return f"{number} {FORMS[severity][number != 1]}"


def in_words(problems: Iterable[Problem], *, zero: bool = True) -> str:
    """`0 fel, 2 varningar, 3 tips`; without `zero`, only the severities that occur."""
    counts = Counter(problem.severity for problem in problems)
    return ", ".join(counted(severity, counts[severity]) for severity in Severity if zero or counts[severity])


def tally(problems: Sequence[Problem], files: int) -> str:
    """The line that counts: `120 filer lästa: 0 fel, 2 varningar, 3 tips.`."""
    read = "1 fil läst" if files == 1 else f"{files} filer lästa"
    return f"{read}: {in_words(problems)}."


def by_importance(problems: Iterable[Problem]) -> list[Problem]:
    """The problems with the worst first, and in reading order within each severity."""
    return sorted(problems, key=lambda problem: (problem.severity.rank, problem.sort_key))


MOST_IN_A_FILE = 30
"""More than this about one file is read by nobody; most of it goes away when the first faults are mended."""


def worst_of_each_file(problems: Sequence[Problem]) -> tuple[list[Problem], Mapping[str, int]]:
    """The problems to show, in the order that they came in, and by file how many more there are in it."""
    by_file: dict[str, list[Problem]] = {}
    for each in problems:
        by_file.setdefault(each.file, []).append(each)
    crowded = {file: found for file, found in by_file.items() if file and len(found) > MOST_IN_A_FILE}
    left_out = {id(each) for found in crowded.values() for each in by_importance(found)[MOST_IN_A_FILE:]}
    shown = [each for each in problems if id(each) not in left_out]
    return shown, {file: len(found) - MOST_IN_A_FILE for file, found in crowded.items()}


def place(problem: Problem) -> str:
    """`content/activities/x/y.yaml, rad 5`, as far as it is known; `katalogen` when no file is to blame."""
    file = problem.file or "katalogen"
    return f"{file}, rad {problem.position.line}" if problem.position else file
