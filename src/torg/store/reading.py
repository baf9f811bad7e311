"""From a file to text-typed data, on the fast road when it can be taken, with problems located when there are any."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from torg.domain.as_quoted import as_quoted
from torg.domain.faults import relevant
from torg.domain.numbers import mask_personal_numbers
from torg.problems import DataPath, Problem
from torg.store.commas import settled
from torg.store.examine import Document
from torg.store.files import read_bytes
from torg.store.folders import Found
from torg.store.meant import examine_meant, is_plainly_meant
from torg.store.normalise import decode
from torg.store.parse import parse_plain
from torg.store.quick import Data
from torg.store.remedies import corrected


@dataclass(slots=True)
class Reading:
    """One file, read. `data` is None when nothing could be read; then `problems` says why.

    `places_in` is the document with the places, once somebody needed them.
    """

    found: Found
    text: str = ""
    data: Data | None = None
    problems: list[Problem] = field(default_factory=list)
    places_in: Document | None = None
    wrapped: set[DataPath] = field(default_factory=set)
    """The fields whose one item stands in the file without its dash."""
    moved: dict[DataPath, DataPath] = field(default_factory=dict)
    """By their paths in the data, where the file has fields that were put where they belong."""
    checked: bool = False
    """Whether the rules have looked at the record."""

    @property
    def document(self) -> Document:
        """The text with the place of every value; worked out when first asked for."""
        if self.places_in is None:
            self.places_in = examine_meant(self.found.kind, self.text)
        return self.places_in

    def tell(self, problems: Iterable[Problem]) -> None:
        """Add problems found in the data, apart from those that only follow from something unreadable."""
        problems = as_quoted(problems, self.data)
        if self.wrapped:
            problems = [self._unwrapped(problem) for problem in problems]
        if self.moved:
            problems = [self._where_it_stands(problem) for problem in problems]
        broken = self.places_in.broken if self.places_in else frozenset()
        self.problems += relevant(problems, broken) if broken else problems

    def _unwrapped(self, problem: Problem) -> Problem:
        """The problem with the path that the file has."""
        path = problem.path
        for field_path in self.wrapped:
            at = len(field_path)
            if path[: at + 1] == (*field_path, 0):
                return replace(problem, path=(*field_path, *path[at + 1 :]))
        return problem

    def _where_it_stands(self, problem: Problem) -> Problem:
        """The problem with the path that the file has; a whole that is spread over the file has no remedy."""
        for length in range(len(problem.path), 0, -1):
            place = self.moved.get(problem.path[:length])
            if place is not None:
                remedy = problem.remedy if problem.path[:length][-1] not in {0, problem.path[0]} else None
                return replace(problem, path=(*place, *problem.path[length:]), remedy=remedy)
        return problem

    def told(self) -> Sequence[Problem]:
        """All problems with their file, place and corrected lines."""
        if not self.problems:
            return ()
        shown = self.found.shown
        if not self.text:
            return [replace(problem, file=shown) for problem in self.problems]
        problems = settled(self.problems, checked=self.checked)
        return [_discreet(replace(problem, file=shown)) for problem in corrected(self.document, problems)]


def _discreet(problem: Problem) -> Problem:
    """The same problem without anybody's whole personal identity number: what is shown may become public."""
    params = {name: mask_personal_numbers(each) if isinstance(each, str) else each
              for name, each in problem.params.items()}  # fmt: skip
    place = problem.position
    return replace(
        problem,
        path=tuple(mask_personal_numbers(step) if isinstance(step, str) else step for step in problem.path),
        params=MappingProxyType(params),
        position=place and replace(place, source=mask_personal_numbers(place.source)),
        corrected=tuple(map(mask_personal_numbers, problem.corrected)),
    )


def read_file(found: Found, data: bytes | None = None) -> Reading:
    """Read one YAML file, or `data` as if the file held it; never an exception for anything that a file can hold.

    Problems: `fil-lank`, `fil-okand`, `fil-for-stor`, `fil-saknas`, `fil-olasbar`, `fil-tom`, and those of
    `normalise` and `examine`.
    """
    held = read_bytes(found.path) if data is None else data
    if isinstance(held, Problem):
        return Reading(found, problems=[held])
    source = decode(held)
    if not source.readable:
        return Reading(found, problems=list(source.problems))
    text = source.text
    if not source.problems:
        plain = parse_plain(text)
        if plain is not None and is_plainly_meant(found.kind, plain):
            return Reading(found, text, plain)
    document = examine_meant(found.kind, text)
    return Reading(found, text, document.data, [*source.problems, *document.problems], document)
