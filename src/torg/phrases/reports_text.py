"""The report that people read in the terminal: one problem at a time, then how many there are in all."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from torg.phrases.problems import explain
from torg.phrases.shown import corrected_lines, harmless, pointed
from torg.phrases.tally import in_words, place, tally, worst_of_each_file
from torg.problems import Problem, Severity

_COLUMNS = 88
_CODE_INDENT = "    "


def _paragraphs(problem: Problem) -> Iterator[str]:
    explanation = explain(problem)
    for text in (explanation.what, explanation.why, explanation.how):
        if text:
            yield from wrap(
                harmless(text), _COLUMNS, initial_indent="  ", subsequent_indent="  ", break_long_words=False,
                break_on_hyphens=False,
            )  # fmt: skip


def _lines(problem: Problem) -> Iterator[str]:
    yield f"{harmless(place(problem))}: {problem.severity} ({problem.code})"
    if problem.position:
        yield ""
        yield from (_CODE_INDENT + line for line in pointed(problem.position))
        yield ""
    yield from _paragraphs(problem)
    if problem.corrected:
        yield ""
        yield from ((_CODE_INDENT + line).rstrip() for line in corrected_lines(problem.corrected))


def _repairable(problems: Sequence[Problem], options: str) -> str:
    number = sum(bool(problem.remedy and problem.remedy.safe) for problem in problems)
    if not number:
        return ""
    if number == len(problems):
        these = "Det" if number == 1 else f"Alla {number}"
    else:
        these = "Ett av dem" if number == 1 else f"{number} av dem"
    return f"{these} kan rättas automatiskt: skriv torg check --fix{options}\n"


def text_report(problems: Sequence[Problem], files: int, options: str = "") -> str:
    """The whole report, ending with a line break.

    Args:
        problems: in the order to show them.
        files: how many files were read.
        options: what `torg check` needs after it to read the same content, with a space first.
    """
    return _shown(problems) + f"{tally(problems, files)}\n" + _repairable(problems, options)


def stopped_report(problems: Sequence[Problem], options: str = "") -> str:
    """What stops a paper: the errors alone, then how many warnings and tips there are beside them.

    Args:
        problems: all, in the order to show them.
        options: as for `text_report`.
    """
    errors = [each for each in problems if each.severity is Severity.ERROR]
    others = in_words([each for each in problems if each.severity is not Severity.ERROR], zero=False)
    beside = (
        f" Det finns också {others}, som inte hindrar. Skriv torg check{options} för att läsa dem." if others else ""
    )
    said = f"{in_words(errors, zero=False)} måste rättas först. Inget papper gjordes.{beside}\n"
    return _shown(errors) + said + _repairable(errors, options)


def _shown(problems: Sequence[Problem]) -> str:
    """Each problem, and how many more there are in a file that has very many."""
    shown, more = worst_of_each_file(problems)
    last = {problem.file: number for number, problem in enumerate(shown)}
    blocks = []
    for number, problem in enumerate(shown):
        blocks.append("\n".join(_lines(problem)) + "\n\n")
        if problem.file in more and last[problem.file] == number:
            blocks.append(f"{harmless(problem.file)}: och {more[problem.file]} till i samma fil\n\n")
    return "".join(blocks)
