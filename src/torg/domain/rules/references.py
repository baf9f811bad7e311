"""Names of other records: everything that a record refers to must exist."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from torg.domain.activity import Activity, Entry
from torg.domain.nearest import Guess, folded, guess
from torg.domain.organisation import Organisation
from torg.domain.places import EvenOddPlaces, Place, PlaceChoice
from torg.domain.rules.context import Known, RuleContext
from torg.domain.site import Site
from torg.domain.vocabularies import Helpline, LifeSituation
from torg.problems import DataPath, Problem, Remedy, problem

_FEW = 24
"""So many ids or fewer are listed in the message."""
_SHORT = 5
"""Letters of a word that is only like another when it is spelt all but the same."""
_NAMES = frozenset({"plats", "post", "arrangör"})
"""Names that anybody may make: one that is only somewhat like another is rather a new one than a misspelling."""
_NO_WORDS: Mapping[str, str] = MappingProxyType({})


_MOST_GUESSES = 4
"""In one list. Somebody with more unknown ids than this has not misspelt them."""


def check_id(value: str, known: Collection[str], kind: str, path: DataPath) -> Iterator[Problem]:
    """A problem when the id is unknown. Nothing is unknown when nothing at all is known.

    Args:
        value: the id as read.
        known: all ids of that kind.
        kind: what it is, in Swedish: `plats`, `intresse`.
        path: where it stands.
    """
    if known and value not in known:
        yield unknown(value, known, kind, path)


def unknown(
    value: str,
    known: Collection[str],
    kind: str,
    path: DataPath,
    words: Mapping[str, str] | None = _NO_WORDS,
) -> Problem:
    """The problem of an id that does not exist, with the one that was probably meant.

    Args:
        value: the id as read.
        known: the ids that may be written.
        kind: what it is, in Swedish.
        path: where it stands.
        words: ids by other words for the same thing, folded; they count for more than a likeness in spelling. None
            when no id is to be looked for.
    """
    found = _meant(value, known, words, only_sure=kind in _NAMES) if words is not None else None
    params = {"nära": found.word} if found else {}
    if len(known) <= _FEW:
        params["val"] = ", ".join(sorted(known) if isinstance(known, frozenset) else known)
    if kind == "plats":
        params["id"] = value
    remedy = Remedy("value", found.word, safe=found.sure) if found else None
    return problem("referens-okand", path, remedy=remedy, target="value", värde=value, slag=kind, **params)


def _meant(value: str, known: Collection[str], words: Mapping[str, str], *, only_sure: bool) -> Guess | None:
    """An id for the same word, or one that is spelt nearly so: in a short word one other letter is another word."""
    if (other := words.get(folded(value))) in known:
        return Guess(str(other), sure=False)
    found = guess(value, sorted(known) if isinstance(known, frozenset) else known)
    if found and (found.sure or (len(value) > _SHORT and not only_sure)):
        return found
    word = guess(value, words)
    return Guess(words[word.word], sure=False) if word and word.sure and words[word.word] in known else None


def check_ids(  # noqa: PLR0913 -- what is sought, where, and what may be put forward
    values: Iterable[str],
    known: Collection[str],
    kind: str,
    path: DataPath,
    *,
    words: Mapping[str, str] = _NO_WORDS,
    choices: Collection[str] = (),
) -> Iterator[Problem]:
    """The same for every id of a list. `choices` are the ids to offer, when not all that exist are to be written."""
    if not known:
        return
    listed = tuple(values)
    taken = set(listed) & set(known)
    wrong = [(index, value) for index, value in enumerate(listed) if value not in known]
    for count, (index, value) in enumerate(wrong):
        found = unknown(value, choices or known, kind, (*path, index), words if count < _MOST_GUESSES else None)
        if found.remedy and found.remedy.text in taken:
            found = replace(found, remedy=Remedy("remove"))
        elif found.remedy:
            taken.add(found.remedy.text)
        yield found


def check_places(choice: PlaceChoice | None, known: Known, path: DataPath) -> Iterator[Problem]:
    """Every place of a choice of places."""
    if choice is None:
        return
    if isinstance(choice, EvenOddPlaces):
        yield from check_id(choice.even, known.places, "plats", (*path, "jämna"))
        yield from check_id(choice.odd, known.places, "plats", (*path, "udda"))
    else:
        yield from check_ids(choice, known.places, "plats", path)


def entry_references(entry: Entry, context: RuleContext) -> Iterator[Problem]:
    """Organisation, places, interests, badges and languages of an activity or a notice."""
    known = context.known
    if known.holds(entry):
        return
    if known.organisations and entry.organisation not in known.organisations:
        found = unknown(entry.organisation, known.organisations, "arrangör", ())
        told = {**found.params, "slag": "arrangörens mapp"}
        yield problem("referens-okand", (), remedy=None, target="value", **told)
    yield from check_ids(entry.interests, known.interests, "intresse", ("intresse",), words=known.interest_words)
    yield from check_ids(entry.badges, known.badges, "märke", ("märken",), choices=known.typed_badges)
    yield from check_places(entry.places, known, ("plats",))
    for index, schedule in enumerate(entry.schedules):
        if schedule.places is not None:
            yield from check_places(schedule.places, known, ("tider", index, "plats"))
    if isinstance(entry, Activity):
        yield from _check_languages(entry.languages, known)
        for index, change in enumerate(entry.changes):
            if change.place is not None:
                yield from check_id(change.place, known.places, "plats", ("ändringar", index, "plats"))


def organisation_references(record: Organisation, context: RuleContext) -> Iterator[Problem]:
    """Kind and languages of an organisation."""
    yield from check_id(record.kind, context.known.organisation_kinds, "slags arrangör", ("slag",))
    yield from _check_languages(record.languages, context.known)


def place_references(record: Place, context: RuleContext) -> Iterator[Problem]:
    """The area of a place. Its facts have rules of their own."""
    if record.area is not None:
        yield from check_id(record.area, context.known.areas, "område", ("område",))


def site_references(record: Site, context: RuleContext) -> Iterator[Problem]:
    """The helplines of the crisis box."""
    yield from check_ids(record.crisis_lines, context.known.helplines, "hjälplinje", ("krisnummer",))


def life_references(record: LifeSituation, context: RuleContext) -> Iterator[Problem]:
    """Interests, entries and helplines of a life situation."""
    known = context.known
    yield from check_ids(record.interests, known.interests, "intresse", ("intresse",))
    yield from check_ids(record.entries, known.entries, "post", ("poster",))
    yield from check_ids(record.helplines, known.helplines, "hjälplinje", ("hjälplinjer",))


def helpline_references(record: Helpline, context: RuleContext) -> Iterator[Problem]:
    """The languages of a helpline."""
    yield from _check_languages(record.languages, context.known)


def _check_languages(languages: Iterable[str], known: Known) -> Iterator[Problem]:
    yield from check_ids(languages, known.languages, "språk", ("språk",), words=known.language_words)
