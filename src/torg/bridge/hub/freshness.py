"""What nobody has checked for long, for one issue that is kept up to date: the list of `torg stale`, to tick off."""

from datetime import date

from torg.domain.catalogue import Catalogue
from torg.domain.numbers import write_phone
from torg.domain.stale import Call, calls, stale
from torg.phrases.calls import NOBODY
from torg.phrases.hub import stale_issue


def stale_text(catalogue: Catalogue, today: date, older_than: int) -> tuple[str, bool]:
    """The issue's text, and whether there is anything to do.

    Args:
        catalogue: everything.
        today: the day to count to.
        older_than: days since something was checked.
    """
    found = calls(stale(catalogue, today, older_than))
    groups = [(*_whom(catalogue, call), [(each.name, each.days) for each in call.found]) for call in found]
    return stale_issue(groups), bool(groups)


def _whom(catalogue: Catalogue, call: Call) -> tuple[str, str]:
    """Whom to ring, and the number."""
    organisation = catalogue.organisations.get(call.owner)
    if organisation is None:
        return NOBODY, ""
    number = organisation.contact.phone or organisation.contact.sms
    return organisation.name, write_phone(number) if number else ""
