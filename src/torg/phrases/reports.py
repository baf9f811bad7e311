"""Problems to one report, in the format that its reader needs."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from torg.phrases.reports_github import github_report
from torg.phrases.reports_json import json_report
from torg.phrases.reports_markdown import markdown_report
from torg.phrases.reports_sarif import sarif_report
from torg.phrases.reports_text import text_report
from torg.problems import Problem


class Format(StrEnum):
    """Who reads the report: people, programs, a pull request's diff, its comments, or code scanning."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    MARKDOWN = "markdown"
    SARIF = "sarif"


_REPORTS: Mapping[Format, Callable[[Sequence[Problem], int], str]] = MappingProxyType(
    {
        Format.JSON: json_report,
        Format.GITHUB: github_report,
        Format.MARKDOWN: markdown_report,
        Format.SARIF: sarif_report,
    }
)


def report(problems: Sequence[Problem], files: int, form: Format = Format.TEXT, options: str = "") -> str:
    """The report on `problems`, found in `files` files, ending with a line break; for `options` see `text_report`."""
    return text_report(problems, files, options) if form is Format.TEXT else _REPORTS[form](problems, files)
