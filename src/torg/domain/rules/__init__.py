"""The rules: what a record of the right form may still get wrong, alone or beside all the others.

Each rule is a generator of problems. `check_texts` looks at a document as written, `check_record` at one record,
`check_catalogue` at everything at once.
"""

from torg.domain.rules.catalogue import check_catalogue
from torg.domain.rules.context import Known, RuleContext
from torg.domain.rules.hours import check_hours
from torg.domain.rules.records import check_record
from torg.domain.rules.texts import TEXT_GATE, check_comments, check_texts

__all__ = ["TEXT_GATE", "Known", "RuleContext", "check_catalogue", "check_comments", "check_hours", "check_record",
           "check_texts"]  # fmt: skip
