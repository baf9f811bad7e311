"""Two sources of the same events."""

import builtins
import sys
from typing import Any

import pytest
from yaml.events import ScalarEvent

from torg.store import events
from torg.store.events import EventSource, parser_for, pure_parser


def scalars(source: EventSource) -> list[str]:
    """The values of all scalars, in order."""
    found = []
    while (event := source.get_event()) is not None:
        if isinstance(event, ScalarEvent):
            found.append(event.value)
    return found


def test_both_parsers_give_the_same_scalars() -> None:
    """Text, whatever it looks like."""
    text = "a: 1\nb: [no, ~]\nc: |\n  å\n"

    assert scalars(parser_for(text)) == scalars(pure_parser(text)) == ["a", "1", "b", "no", "~", "c", "å\n"]


def test_the_fast_parser_is_used_where_it_is() -> None:
    """Its type comes from libyaml's binding."""
    assert type(parser_for("a: b\n")).__name__ == "CParser"


def test_without_libyaml_the_pure_parser_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML may be installed without its binding."""
    original = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name == "yaml._yaml":
            raise ImportError
        return original(name, *rest, **more)

    monkeypatch.delitem(sys.modules, "yaml._yaml")
    monkeypatch.setattr(builtins, "__import__", without)

    assert events._best() is pure_parser
