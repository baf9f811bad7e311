"""Quoting what the person wrote, where a rule knows only the id that it was folded to."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from torg.domain.fields import fold_slug
from torg.domain.value_at import value_at
from torg.problems import Problem

_QUOTED = "värde"


def as_quoted(problems: Iterable[Problem], data: object) -> Iterator[Problem]:
    """The problems with `Påsklov` for `pasklov` wherever that is what stands in the file, as a value or as a key.

    Args:
        problems: with the paths that the document has, but for folded keys.
        data: the document as read.
    """
    for each in problems:
        folded = each.params.get(_QUOTED)
        if not isinstance(folded, str) or not folded or not each.path:
            yield each
        elif each.target == "key":
            yield _key_as_written(each, data, folded)
        else:
            raw = value_at(data, each.path)
            yield _quoting(each, raw.strip()) if isinstance(raw, str) and _is_folded(raw, folded) else each


def _key_as_written(each: Problem, data: object, folded: str) -> Problem:
    home = value_at(data, each.path[:-1])
    keys = home if isinstance(home, Mapping) and each.path[-1] not in home else ()
    raw = next((key for key in keys if _is_folded(str(key), folded)), None)
    return each if raw is None else _quoting(replace(each, path=(*each.path[:-1], raw)), raw)


def _quoting(each: Problem, raw: str) -> Problem:
    return replace(each, params=MappingProxyType({**each.params, _QUOTED: raw}))


def _is_folded(raw: str, folded: str) -> bool:
    return raw != folded and fold_slug(raw) == folded
