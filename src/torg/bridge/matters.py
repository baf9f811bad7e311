"""What a submission is about, in a few words for a letter: `Öppen fika: flytta en gång, torsdag 26 november 2026`."""

from datetime import date

from torg.bridge.submission import Submission
from torg.domain.catalogue import Catalogue
from torg.phrases import matters as words


def matter(sent: Submission, catalogue: Catalogue, *, typed: bool) -> str:
    """What it is about.

    Args:
        sent: what was sent.
        catalogue: what is published.
        typed: whether words that the sender typed may be in it. They may not in a letter to an address that nobody has
            confirmed: it would carry anybody's words to anybody.
    """
    name = _published(sent, catalogue)
    title = sent.fields.get("titel")
    if not name and typed and isinstance(title, str):
        name = words.quiet(title)
    return words.matter(sent.kind.value, name, _day(sent))


def _published(sent: Submission, catalogue: Catalogue) -> str:
    """The name that the activity or the association has on the site; nothing when it has none."""
    if sent.targets:
        owner = catalogue.organisations.get(sent.organisation)
        return owner.name if owner else ""
    ours = (each for each in catalogue.activities if (each.organisation, each.id) == (sent.organisation, sent.entry))
    return next((each.title for each in ours), "")


def _day(sent: Submission) -> date | None:
    """The day that is called off or moved."""
    try:
        return date.fromisoformat(str(sent.fields.get("datum", "")))
    except ValueError:
        return None
