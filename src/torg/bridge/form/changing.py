"""A change as a change: what stands on the page now, and what will stand there."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from torg.bridge.form.previewing import Preview
from torg.bridge.form.town import Town
from torg.bridge.form.views import Changed, Fact, PreviewPage
from torg.domain.activity import Activity
from torg.phrases.editions import SWEDISH_EDITION
from torg.phrases.form import WORDS, day_choice
from torg.phrases.swedish import Swedish

_SPEECH = Swedish(SWEDISH_EDITION)
_FOLLOWS = frozenset({_SPEECH.paper.dates, _SPEECH.paper.next_dates, _SPEECH.paper.changed})
"""What only follows from the rest."""


def changes_between(before: PreviewPage, after: PreviewPage) -> tuple[Changed, ...]:
    """What the page will say otherwise, in its order.

    Args:
        before: the page that there is.
        after: the page that will be.
    """
    old, new = _parts(before), _parts(after)
    found = (_changed(label, old.get(label, ()), new.get(label, ())) for label in dict.fromkeys((*new, *old)))
    changed = tuple(each for each in found if each.before or each.after)
    return tuple(each for each in changed if each.label not in _FOLLOWS) or changed


def _parts(page: PreviewPage) -> dict[str, tuple[str, ...]]:
    """What a page says, by its label."""
    parts: dict[str, tuple[str, ...]] = {}
    facts = (Fact(_SPEECH.page.contact, (page.call,)), Fact(WORDS.preview_text, (page.text,)))
    first = (Fact(WORDS.preview_name, (page.name,)), Fact(WORDS.preview_easy, (page.easy,)))
    for label, sentences in (*first, *page.facts, *facts):
        parts[label] = (*parts.get(label, ()), *filter(None, sentences))
    return parts


def _changed(label: str, old: tuple[str, ...], new: tuple[str, ...]) -> Changed:
    """The sentences that differ; all of them where some only came or only went, so that what stays is seen too."""
    gone, come = (tuple(each for each in one if each not in other) for one, other in ((old, new), (new, old)))
    if (gone and come) or not (gone or come):
        return Changed(label, gone, come)
    return Changed(label, old, new)


def with_place(page: PreviewPage, place: str) -> PreviewPage:
    """The page with a place that is not in the list yet.

    Args:
        page: the page without it.
        place: its name and address, as somebody wrote them.
    """
    where = _SPEECH.paper.where
    told = (_SPEECH.own_sentence(place), WORDS.place_pending)
    return replace(
        page, facts=tuple(_placed(page.facts, where, told)), paper=tuple(_placed(page.paper, where, told))
    )  # fmt: skip


def _placed(facts: tuple[Fact, ...], where: str, told: tuple[str, ...]) -> Iterator[Fact]:
    for fact in facts:
        if fact.label != where:
            yield fact
            continue
        yield Fact(where, (*told, *(each for each in fact.sentences if each != _SPEECH.page.no_place)))


def day_changed(town: Town, before: Activity, after: Activity, days: Iterable[date]) -> tuple[Changed, ...]:
    """What is otherwise on some days, each with what it is now and what it will be.

    Args:
        town: the content, with the day it is.
        before: the activity as it is.
        after: the activity as it will be.
        days: those that are spoken of; what has been is left out.
    """
    preview, found = Preview(town), []
    for day in sorted(each for each in days if each >= town.today):
        old, new = (preview.on(each, day) for each in (before, after))
        if old != new:
            found.append(Changed(day_choice(day), old, new))
    return tuple(found)
