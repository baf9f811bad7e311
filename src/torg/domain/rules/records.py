"""All rules over one record."""

from collections.abc import Iterator

from torg.domain.record import Record
from torg.domain.rules.context import RuleContext
from torg.problems import Problem


def check_record(record: Record, context: RuleContext) -> Iterator[Problem]:
    """Problems in one record, with paths from the record's root."""
    yield from ()
