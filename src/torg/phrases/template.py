"""The template of the catalogues, `locale/torg.pot`: every message, gathered from the code and vocabularies."""

import ast
from collections.abc import Iterable, Iterator
from importlib.resources import files
from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from torg.domain.site import HumanPhone
from torg.domain.vocabularies import Vocabularies
from torg.phrases import plain_tables as tables
from torg.phrases.pages import SWEDISH
from torg.phrases.words import (
    CalendarSentences,
    DaySentences,
    FacetSentences,
    HandSentences,
    PaperSentences,
    PrintSentences,
    SearchSentences,
    Sentences,
    texts,
)

HEADER = """\
# All that residents read, for translators.
# The messages are easy-read Swedish. Names in braces, as {day}, are kept as they are.
# Write who has read the whole translation in X-Granskad, as a role and a day, or nej."""

_PARTS = ("base", "days", "facts", "hours", "lists", "paper", "schedule", "times", "venue")
_SPOKEN = tuple(f"plain_{part}" for part in _PARTS)
_NO_WORDS = {SWEDISH.language, SWEDISH.comma}
_FORMS = {"say": 1, "many": 2, "forms": 2}
"""How many literals each call begins with."""

Message = tuple[str, str | tuple[str, str]]
"""A context, often empty, and the Swedish; two forms when there is a number in it."""


def messages(vocabularies: Vocabularies, phone: HumanPhone) -> tuple[Message, ...]:
    """Every message, each once: the fixed words, the sentences, the tables, and the municipality's own words.

    Args:
        vocabularies: the town's.
        phone: the human telephone number, whose hours and easy text everybody needs.
    """
    fixed = (SWEDISH, Sentences(), DaySentences(), FacetSentences(), CalendarSentences(), SearchSentences(),
             PaperSentences(), HandSentences(), PrintSentences())  # fmt: skip
    found: Iterable[Message] = (
        *(("", text) for words in fixed for text in texts(words) if text not in _NO_WORDS),
        *(each for module in _SPOKEN for each in spoken((files("torg.phrases") / f"{module}.py").read_text("utf-8"))),
        *tables.messages(),
        *((tables.WORD, text) for text in _words(vocabularies)),
        *((tables.WORD, text) for text in (phone.hours, *phone.easy.splitlines())),
    )
    return tuple({(context, _one(message)): (context, message) for context, message in found}.values())


def spoken(source: str) -> Iterator[Message]:
    """The messages that a module says: literals in calls of `say`, `many` and `forms`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            wanted = _FORMS.get(node.func.attr, 0)
            said = [each.value for each in node.args[:wanted] if isinstance(each, ast.Constant)]
            if len(said) == wanted == 1:
                yield "", str(said[0])
            elif len(said) == wanted == 2:
                yield "", (str(said[0]), str(said[1]))


def template(vocabularies: Vocabularies, phone: HumanPhone) -> str:
    """The template as a gettext file, with no date in it, so that the same code always gives the same bytes."""
    found = Catalog(header_comment=HEADER, charset="utf-8")
    for context, message in messages(vocabularies, phone):
        found.add(message, context=context or None, flags=("python-brace-format",) if "{" in _one(message) else ())
    written = BytesIO()
    write_po(written, found, omit_header=True, width=0, sort_output=False)
    return (
        f'{HEADER}\nmsgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n{written.getvalue().decode()}'
    )


def _one(message: str | tuple[str, str]) -> str:
    return message if isinstance(message, str) else message[0]


def _words(vocabularies: Vocabularies) -> Iterator[str]:
    """The words that pages show, in the order of the vocabularies."""
    for interest in vocabularies.interests:
        yield from (interest.label, interest.typical)
    for kind in vocabularies.types:
        yield from (kind.label, kind.plural)
    yield from (each.label for each in vocabularies.life_situations)
    for badge in vocabularies.badges:
        yield from (badge.label, badge.condition)
    for fact in vocabularies.venue_facts:
        yield from filter(None, (fact.group, fact.label, fact.no_label))
    yield from (each.label for each in vocabularies.organisation_kinds)
    yield from (each.label for each in vocabularies.languages)
    for line in vocabularies.helplines:
        yield from filter(None, (line.name, line.hours, line.good_for))
