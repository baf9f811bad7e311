"""YAML files to records and back. The only place that knows folders, and the only one that knows YAML."""

from torg.store.change import ChangedMeanwhileError, Proposal, Survey, carry_out, propose, survey
from torg.store.change_entry import Named, matching, named_files, similar
from torg.store.change_field import put_field
from torg.store.change_fields import put_fields
from torg.store.change_sheet import UnwritableError
from torg.store.change_text import put_change, sketch, take_back
from torg.store.drafting import draft
from torg.store.earlier import Earlier, NoEarlierError, earlier
from torg.store.formatting import Formatted, Outcome, format_file
from torg.store.history import read_history
from torg.store.load import Loaded, load
from torg.store.pages import Page, Pages, load_pages
from torg.store.remedies import fix
from torg.store.schema import schemas
from torg.store.trial import Trial, try_out
from torg.store.write import write, write_word_list

__all__ = [
    "ChangedMeanwhileError",
    "Earlier",
    "Formatted",
    "Loaded",
    "Named",
    "NoEarlierError",
    "Outcome",
    "Page",
    "Pages",
    "Proposal",
    "Survey",
    "Trial",
    "UnwritableError",
    "carry_out",
    "draft",
    "earlier",
    "fix",
    "format_file",
    "load",
    "load_pages",
    "matching",
    "named_files",
    "propose",
    "put_change",
    "put_field",
    "put_fields",
    "read_history",
    "schemas",
    "similar",
    "sketch",
    "survey",
    "take_back",
    "try_out",
    "write",
    "write_word_list",
]
