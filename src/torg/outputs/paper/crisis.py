"""The box for when it is very hard, and what one has to know about any paper: the same on all that residents hold."""

from torg.domain.freshness import TOO_OLD, days_since
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.sheets import Crisis, Number

ALARM = "112"


def crisis(desk: Desk) -> Crisis:
    """The alarm number and the site's helplines; one that nobody has checked for a year is not printed."""
    speech, page = desk.speech, desk.speech.page
    known = desk.catalogue.helplines
    lines = [known[each] for each in desk.catalogue.site.crisis_lines if each in known]
    numbers = tuple(
        Number(
            speech.word(line.name),
            speech.phone(line.number),
            speech.answers(line.hours) if line.hours else "",
        )
        for line in lines
        if line.number != ALARM and days_since(line.checked, desk.today) <= TOO_OLD
    )
    return Crisis(page.crisis, page.crisis_danger, speech.phone(ALARM), page.crisis_rest, numbers)


def notes(desk: Desk) -> tuple[str, ...]:
    """That it may change, what is in Swedish in another edition, and that nobody has reviewed a translation."""
    speech = desk.speech
    said = [speech.paper.may_change]
    if speech.edition.language != "sv":
        said.append(speech.paper.swedish_texts)
    if speech.reviewed in {"", "nej"}:
        said.append(speech.sentences.not_reviewed)
    return tuple(said)
