"""Rules over everything at once."""

from collections.abc import Iterator

from torg.domain.catalogue import Catalogue
from torg.domain.record import Record
from torg.domain.rules.context import RuleContext
from torg.problems import Problem


def check_catalogue(catalogue: Catalogue, context: RuleContext) -> Iterator[tuple[Record, Problem]]:
    """Problems that show only beside other records, each with the record that it concerns."""
    yield from ()
