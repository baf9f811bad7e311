"""A browser without a window for the form's tests: reads a page's controls, fills them in, presses a button."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

from flask.testing import FlaskClient

URLENCODED = "application/x-www-form-urlencoded"


@dataclass
class Page(HTMLParser):
    """A page's controls with what is in them, its error summary, and its text."""

    status: int
    html: str
    action: str = ""
    values: dict[str, list[str]] = field(default_factory=dict)
    faults: list[tuple[str, str]] = field(default_factory=list)
    """The lines of the error summary: the control that each leads to, and what it says."""
    ids: set[str] = field(default_factory=set)
    title: str = ""
    text: str = ""
    where: str = ""
    _select: str = ""
    _area: str = ""
    _link: str = ""
    _whole: bool = False
    """Whether what comes next belongs to the word before it."""

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)
        self.text = " ".join(self.text.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in one element."""
        of = {name: value or "" for name, value in attrs}
        self.ids.add(of.get("id", ""))
        self.where = tag
        self._whole = of.get("class") == "whole"
        if tag == "form":
            self.action = of["action"]
        elif tag == "input" and (of.get("type") not in {"radio", "checkbox"} or "checked" in of):
            self.values.setdefault(of["name"], []).append(of.get("value", ""))
        elif tag == "select":
            self._select = of["name"]
        elif tag == "option" and ("selected" in of or self._select not in self.values):
            self.values[self._select] = [of["value"]]
        elif tag == "textarea":
            self._area = of["name"]
            self.values[self._area] = [""]
        elif tag == "a" and of.get("class") == "summary__link":
            self._link = of["href"]

    def handle_endtag(self, tag: str) -> None:
        """Leave one element."""
        self.where = ""
        self._whole = self._whole and tag == "span"
        self._area = "" if tag == "textarea" else self._area
        self._link = "" if tag == "a" else self._link

    def handle_data(self, data: str) -> None:
        """Take in text."""
        if self._area:
            self.values[self._area][0] += data.removeprefix("\n")
        elif self._link:
            self.faults.append((self._link, data))
        elif self.where == "title":
            self.title = data
        self.text += data if self._whole else f" {data}"


def get(client: FlaskClient, path: str) -> Page:
    """A page that is asked for."""
    answer = client.get(path)
    return Page(answer.status_code, answer.get_data(as_text=True))


def press(
    client: FlaskClient, page: Page, button: str, fill: Mapping[str, Any] | None = None, **headers: str
) -> Page:  # fmt: skip
    """Fill in some controls, press a button, and go where the answer leads."""
    filled = {name: [text] if isinstance(text, str) else list(text) for name, text in (fill or {}).items()}
    values = page.values | filled
    body = urlencode({**values, "gor": [button]}, doseq=True)
    answer = client.post(page.action, data=body, content_type=URLENCODED, headers=headers)
    if answer.status_code == 303:
        return get(client, answer.headers["Location"])
    return Page(answer.status_code, answer.get_data(as_text=True))
