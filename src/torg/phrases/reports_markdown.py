"""A comment for a pull request, in GitHub Flavored Markdown.

What people wrote in their files can not become markup, a link, an image, a mention or a reference here: a comment
must never notify or mislead anybody on somebody else's behalf.
"""

import re
from collections.abc import Iterator, Sequence

from torg.phrases.problems import explain
from torg.phrases.shown import corrected_lines, harmless, pointed, visible
from torg.phrases.tally import FORMS, by_importance, in_words, tally, worst_of_each_file
from torg.problems import Problem, Severity

MOST_CHARACTERS = 50_000
"""A comment may hold 65,536 characters; the rest is counted instead of shown."""

_WORD_JOINER = "\u2060"
"""No width, no break: what stands before and after it is no longer one reference."""

_MARKUP = re.compile(r"([\\`*_{}\[\]()!|~$^#])")
_REFERENCE = re.compile(r"(?i)(@|#|www|gh-|[a-z]:)(?=[\w./-])")
_HEXADECIMAL = re.compile(r"\b([0-9a-f]{6})(?=[0-9a-f])", re.IGNORECASE)
_MOST_TEXT = 1000
_MOST_LINE = 200
_MOST_LINES = 20


def neutral(text: str) -> str:
    """The text as one line that shows itself and does nothing else."""
    text = " ".join(harmless(text).split())
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _MARKUP.sub(r"\\\1", text)
    text = _HEXADECIMAL.sub(rf"\1{_WORD_JOINER}", text)
    text = _REFERENCE.sub(rf"\1{_WORD_JOINER}", text)
    return text if text[:1].isalpha() else _WORD_JOINER + text


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)


def inline_code(text: str) -> str:
    """The text between enough backticks."""
    text = visible(" ".join(text.split())) or " "
    ticks = "`" * (_longest_run(text) + 1)
    padding = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{padding}{text}{padding}{ticks}"


def fenced(lines: Sequence[str], language: str = "") -> list[str]:
    """The lines in a code block whose fence is longer than any run of backticks in them."""
    kept = [line if len(line) <= _MOST_LINE else f"{line[:_MOST_LINE]}…" for line in lines[:_MOST_LINES]]
    if len(lines) > len(kept):
        kept.append("…")
    fence = "`" * max(3, _longest_run("\n".join(kept)) + 1)
    return [f"{fence}{language}", *kept, fence]


def _block(problem: Problem) -> str:
    explanation = explain(problem)
    where = inline_code(problem.file) if problem.file else "katalogen"
    line = f", rad {problem.position.line}" if problem.position else ""
    parts = [f"**{where}{line}** ({inline_code(problem.code)})", ""]
    if problem.position:
        parts += [*fenced(pointed(problem.position)), ""]
    parts.append(
        " ".join(neutral(text)[:2000] for text in (explanation.what, explanation.why, explanation.how) if text)
    )
    if problem.corrected:
        parts += ["", *fenced(corrected_lines(problem.corrected), "yaml")]
    return "\n".join(parts) + "\n\n"


def _heading(severity: Severity) -> str:
    return f"### {FORMS[severity][1].capitalize()}\n\n"


def _blocks(problems: Sequence[Problem]) -> Iterator[tuple[Problem, str]]:
    last = None
    for problem in by_importance(problems):
        heading = "" if problem.severity is last else _heading(problem.severity)
        last = problem.severity
        yield problem, heading + _block(problem)


def markdown_report(problems: Sequence[Problem], files: int) -> str:
    """The comment: how many, then each problem, worst first, as far as a comment has room."""
    text = f"## Granskning av innehållet\n\n{tally(problems, files)}\n\n"
    rest: list[Problem] = []
    shown, more = worst_of_each_file(problems)
    for problem, block in _blocks(shown):
        if rest or len(text) + len(block) > MOST_CHARACTERS:
            rest.append(problem)
        else:
            text += block
    for file, number in more.items():
        text += f"{inline_code(file)}: och {number} till i samma fil.\n\n"
    if rest:
        text += f"Och {in_words(rest, zero=False)} till. Kör `torg check` för att se allt.\n"
    return text.rstrip("\n") + "\n"
