"""Help that can not lie: every example on the pages for associations is valid, and says what the page claims."""

import re
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
import yaml
from pydantic import BaseModel

from torg.domain.activity import Activity, ActivityType, Notice, NoticeKind
from torg.domain.fields import Many
from torg.domain.record import Record
from torg.domain.schedule.record import Schedule
from torg.phrases.schedule import schedule_sentence
from torg.phrases.schedule_reading import read_sentence

CONTENT = Path(__file__).parents[2] / "content"
PAGES = CONTENT / "pages" / "sv"
HELP = PAGES / "hjalp"
EXAMPLE = re.compile(r"(?:^    .*\n(?:\n(?=    ))?)+", re.MULTILINE)
CLAIM = re.compile(rf"(?P<example>{EXAMPLE.pattern})\nSå blir det: (?P<claims>.*)\n", re.MULTILINE)
HARD_TO_READ = "    Välkommen till vår kravlösa mötesplats"
"""The example of how not to write, which is no YAML."""


class _Schedules(Record):
    tider: Many[Schedule]


def _read(text: str) -> Any:
    return yaml.load(text, Loader=yaml.BaseLoader)


def _vocabulary(name: str) -> list[dict[str, str]]:
    return list(_read((CONTENT / "vocabularies" / f"{name}.yaml").read_text("utf-8")))


def _page(path: Path) -> str:
    return path.read_text("utf-8")


def _place_names() -> Mapping[str, str]:
    return {file.stem: _read(file.read_text("utf-8"))["namn"] for file in (CONTENT / "places").glob("*.yaml")}


CLAIMS = [(dedent(match["example"]), match["claims"]) for match in CLAIM.finditer(_page(HELP / "tider.md"))]
EXAMPLES = [
    pytest.param(dedent(match[0]), id=f"{file.stem}-{number}")
    for file in sorted(HELP.glob("*.md"))
    for number, match in enumerate(EXAMPLE.finditer(_page(file)))
    if not match[0].startswith((HARD_TO_READ, "    Vi dricker kaffe"))
]


def test_each_shape_of_times_has_its_example() -> None:
    """The page about times shows 29 ways to write them."""
    assert len(CLAIMS) == 29


@pytest.mark.parametrize(("example", "claims"), CLAIMS)
def test_an_example_of_times_gives_the_sentence_beside_it(example: str, claims: str) -> None:
    """What the page says that it becomes, is what the site says."""
    schedules = _Schedules.model_validate(_read(example)).tider
    said = " ".join(f"**{schedule_sentence(each, _place_names()).rstrip('.')}.**" for each in schedules)

    assert said == claims


def test_times_may_be_written_as_the_sentence_that_is_shown() -> None:
    """The sentence on the page about times is read as the first example is."""
    sentence, first = (
        _read(dedent(match[0]))["tider"] for match in list(EXAMPLE.finditer(_page(HELP / "tider.md")))[:2]
    )

    assert read_sentence(sentence) == Schedule.model_validate(first[0])


WHOLE = {
    "titel": "Fika",
    "typ": "aktivitet",
    "intresse": "prata-fika",
    "lättläst": "Vi fikar.",
    "kostnad": "gratis",
    "anmälan": "nej",
    "kontrollerad": "2026-11-15",
}
"""An activity for examples that show a few of its fields."""


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_valid(example: str) -> None:
    """What an association copies from a page is right: a whole file, or some fields of an activity."""
    data = _read(example)
    if isinstance(data.get("tider"), str):
        data["tider"] = [read_sentence(data["tider"]).written()]
    model: type[BaseModel] = Notice if "slag" in data else Activity
    record = model.model_validate(data if "titel" in data else WHOLE | data)

    assert type(record) is model


def test_the_badges_to_write_oneself_are_all_told() -> None:
    """Badges that follow from other fields are not among them."""
    told = re.findall(
        r"^- \*\*([a-z-]+):\*\* (.*)$", _page(HELP / "lagg-till.md").partition("## Märken")[2], re.MULTILINE
    )
    written = [(badge["id"], badge["etikett"]) for badge in _vocabulary("marken") if "följer av" not in badge]

    assert told == written


def test_the_words_to_choose_among_are_all_told() -> None:
    """Types of entries and kinds of notices."""
    page = _page(HELP / "lagg-till.md")
    choices = [*ActivityType, *NoticeKind]

    assert [word for word in choices if word not in page] == []


ELEVEN_PARTS = {
    "the public body": "Lövköpings kommun står bakom",
    "the service": "Socialt torg Lövköping",
    "the status, in the law's words": "**delvis förenlig** med lagen om tillgänglighet till digital offentlig service",
    "what is not accessible, and why": "## Det som brister, och varför",
    "the day of assessment": "Bedömningen gjordes den 22 november 2026.",
    "the day of the last change": "uppdaterades senast den 22 november 2026.",
    "the method": "Vi har granskat sidorna själva",
    "a way to tell": "(mailto:lotsen@example.org)",
    "the authority": "(https://www.digg.se/tdosanmalan)",
    "what would be too burdensome": "oskäligt betungande anpassning, 12 § i lagen",
    "what the law leaves out": "9 § i lagen",
}
"""What a statement must hold (lag 2018:1937; Digg, "Skapa en tillgänglighetsredogörelse")."""


def test_the_accessibility_statement_has_its_eleven_parts() -> None:
    """None of what the law asks for is left out."""
    page = _page(PAGES / "tillganglighet.md")

    assert [part for part, words in ELEVEN_PARTS.items() if words not in page] == []
