"""YAML files to records and back. The only place that knows folders, and the only one that knows YAML."""

from torg.store.formatting import Formatted, Outcome, format_file
from torg.store.load import Loaded, load
from torg.store.pages import Page, Pages, load_pages
from torg.store.remedies import fix
from torg.store.schema import schemas
from torg.store.write import write, write_word_list

__all__ = [
    "Formatted",
    "Loaded",
    "Outcome",
    "Page",
    "Pages",
    "fix",
    "format_file",
    "load",
    "load_pages",
    "schemas",
    "write",
    "write_word_list",
]
