"""What it takes to come and what is good to know, a sentence each, from a whole entry: the same for pages and paper."""

import re
from collections.abc import Iterator, Mapping

from torg.domain.activity import Activity, ActivityType
from torg.domain.terms import Cost
from torg.phrases.speech import Speech

COMPANY_BADGES = ("barn-med", "ta-med-nagon")
"""Badges that say who may come along."""

_NOTHING = Cost.model_validate({"pris": "0"})
_EVERYWHERE = ("sv",)
"""What is spoken everywhere."""


def costs(speech: Speech, entry: Activity) -> Iterator[str]:
    """All that one may have to pay; a course and the membership that it takes also as one sum."""
    membership = entry.membership
    nothing = entry.type is ActivityType.TASK and entry.cost == _NOTHING
    yield speech.sentences.task_cost if nothing else speech.cost_sentence(entry.cost)
    if membership:
        yield speech.membership_sentence(membership)
    if entry.type is ActivityType.COURSE and entry.cost.price and membership and membership.needed:
        yield speech.total_sentence(entry.cost.price + (membership.price or 0))


def to_know(speech: Speech, entry: Activity, languages: Mapping[str, str], *, short: bool = False) -> Iterator[str]:
    """Whom it is for, how many there are, what is spoken, what to bring, and what the organiser wants to say.

    Args:
        speech: who speaks.
        entry: what it is about.
        languages: the Swedish name of each language.
        short: without what goes without saying, and what paper tells among the changes.
    """
    spoken = [languages[code] for code in entry.languages if code in languages]
    if short and entry.languages == _EVERYWHERE:
        spoken = []
    found = (
        speech.especially_sentence(entry.especially_for) if entry.especially_for else "",
        _ages(speech, entry),
        speech.group_sentence(entry.group) if entry.group else "",
        speech.languages_sentence(spoken) if spoken else "",
        speech.fika_sentence(entry.fika) if entry.fika is not None else "",
        speech.bring_sentence(entry.bring or ""),
        speech.own_sentence(entry.lift or ""),
        speech.waiting_sentence(entry.waiting) if entry.waiting else "",
        speech.own_sentence(entry.safety or ""),
        speech.sentences.leisure_card if entry.leisure_card else "",
        speech.reserve_sentence(entry.reserve_day) if entry.reserve_day and not short else "",
        *map(speech.own_sentence, entry.remarks),
    )
    yield from filter(None, found)


def _ages(speech: Speech, entry: Activity) -> str:
    """The ages, unless the words about whom it is for hold them already."""
    if entry.ages is None:
        return ""
    told = set(re.findall(r"\d+", entry.especially_for or ""))
    ends = {str(age) for age in (entry.ages.lowest, entry.ages.highest) if age is not None}
    return "" if ends and ends <= told else speech.ages_sentence(entry.ages)
