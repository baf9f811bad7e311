"""The value at a path in a document, as a problem names it."""

from collections.abc import Mapping

from torg.problems import DataPath


def value_at(data: object, path: DataPath) -> object:
    """The value at the path; None when there is none.

    Args:
        data: what was read of a document: mappings, lists and texts in each other.
        path: keys of mappings and indices of lists, from the outermost. A text that stands for a list of one is its
            only item, so that its item 0 is the text itself.
    """
    for step in path:
        if isinstance(data, Mapping):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data):
            data = data[step]
        elif not (isinstance(data, str) and step == 0):
            return None
    return data
