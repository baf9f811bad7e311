"""Everything that one association has, with what is said of it now: for the mail that asks, and the page to answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from torg.bridge.submission import Target
from torg.domain.activity import Activity
from torg.domain.catalogue import Catalogue
from torg.domain.organisation import Organisation
from torg.domain.places import Place, PlaceKind
from torg.domain.stale import Stale, users
from torg.outputs.paper.call_lists import CallLists
from torg.outputs.paper.desk import Desk
from torg.phrases.calls import CONTACT
from torg.phrases.editions import SWEDISH_EDITION, speech_for
from torg.store.folders import Kind as Folder

_ORDER = (Folder.ACTIVITY, Folder.ORGANISATION, Folder.PLACE)


@dataclass(frozen=True, slots=True)
class Asked:
    """Something to say yes or no about.

    Attributes:
        found: the record, and when it was checked.
        target: its file.
        facts: what is said of it now: labels, each with its sentences.
        is_own: whether the association answers for it. A place is nobody's file, and a yes also says who looked: so it
            is only its own when nobody else uses it, and the association itself was the last to look.
        shared: whether others use it too.
    """

    found: Stale
    target: Target
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    is_own: bool
    shared: bool


class Inventory:
    """Tells what associations have.

    Args:
        catalogue: everything.
        today: the day that it is told of.
    """

    def __init__(self, catalogue: Catalogue, today: date) -> None:
        speech = speech_for(SWEDISH_EDITION.code)
        self._catalogue = catalogue
        self._lists = CallLists(Desk(catalogue, today, today, today, speech, lambda _: catalogue.site.url))

    def of(self, found: Sequence[Stale]) -> tuple[Asked, ...]:
        """All of it in words: first activities, then the association itself, then its places.

        Args:
            found: what belongs to one owner (`torg.domain.stale.belongs`).
        """
        asked = [self._asked(each) for each in found if not _is_nowhere(each)]
        return tuple(sorted(asked, key=lambda each: _ORDER.index(each.target.folder)))

    def _asked(self, each: Stale) -> Asked:
        is_own, shared = True, False
        if isinstance(each.record, Place):
            looked = each.record.checked.by if each.record.checked else None
            shared = bool(users(self._catalogue, each.record.id) - {each.owner})
            is_own = not shared and looked == self._catalogue.organisations[each.owner].name
        return Asked(each, _target(each), tuple(self._facts(each)), is_own, shared)

    def _facts(self, each: Stale) -> list[tuple[str, tuple[str, ...]]]:
        question = self._lists.question(each)
        facts = [(fact.label, tuple(fact.sentences)) for fact in question.facts]
        if isinstance(each.record, Activity) and not each.record.contact:
            contact = self._catalogue.organisations[each.owner].contact
            facts.append((CONTACT, self._lists.way(contact)))
        return facts


def _is_nowhere(each: Stale) -> bool:
    """Whether it is a place where nobody can go and look: the net, the telephone, a home."""
    return isinstance(each.record, Place) and each.record.kind not in {PlaceKind.VENUE, PlaceKind.OUTDOORS}


def _target(each: Stale) -> Target:
    record = each.record
    folder = (
        Folder.ACTIVITY if isinstance(record, Activity)
        else Folder.ORGANISATION if isinstance(record, Organisation)
        else Folder.PLACE
    )  # fmt: skip
    return Target(folder=folder, id=record.id)
