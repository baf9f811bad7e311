"""Issue forms as GitHub reads them (docs.github.com, Syntax for GitHub's form schema)."""

import re
from collections.abc import Mapping
from typing import Any

from torg.bridge.form.town import Town
from torg.bridge.hub.questions import IssueForm, Question, Sort, issue_forms
from torg.phrases import hub as say
from torg.store.write import write_data

_HEAD = "# Made by `torg bridge issue-forms`; do not edit.\n"
_BARE = re.compile(r'placeholder: ([^"|\n]+)')
"""An example that would be read as a number or a day."""
_CONFIG = "blank_issues_enabled: true\n"


def form_files(town: Town) -> Mapping[str, str]:
    """The texts of all files in `.github/ISSUE_TEMPLATE`, by their names.

    Args:
        town: the content, whose words can be chosen among.
    """
    forms = {f"{number}-{form.kind}.yml": _text(form) for number, form in enumerate(issue_forms(town), 1)}
    return {**forms, "config.yml": _HEAD + _CONFIG}


def _text(form: IssueForm) -> str:
    data = {
        "name": form.name,
        "description": form.about,
        "title": say.TITLES[form.kind],
        "body": [
            {"type": "markdown", "attributes": {"value": say.lead(form.kind)}},
            *(_item(question) for question in form.questions),
        ],
    }
    text = _BARE.sub(r'placeholder: "\1"', write_data(data))
    return _HEAD + text.replace('required: "true"', "required: true")  # GitHub wants YAML's own word here


def _item(question: Question) -> dict[str, Any]:
    attributes: dict[str, Any] = {"label": question.label}
    if question.hint:
        attributes["description"] = question.hint
    if question.example and question.sort in {Sort.LINE, Sort.BLOCK}:
        attributes["placeholder"] = question.example
    labels = [label for label, _ in question.choices]
    if question.sort is Sort.ONE:
        attributes["options"] = labels
    if question.sort is Sort.SEVERAL:
        attributes["options"] = [{"label": label} for label in labels]
    item: dict[str, Any] = {"type": question.sort.value, "id": question.id, "attributes": attributes}
    if question.required and question.sort is not Sort.SEVERAL:
        item["validations"] = {"required": "true"}
    return item
