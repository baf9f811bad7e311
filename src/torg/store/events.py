"""YAML events from PyYAML: on libyaml where it is there, which is ten times faster, else in pure Python."""

from collections.abc import Callable
from typing import Any, Protocol

import yaml

MAX_DEPTH = 12
"""Nothing that an association writes is nested deeper."""


class EventSource(Protocol):
    """What yields YAML events (https://yaml.org/spec/1.2.2/#3131-processes), one at a time."""

    def get_event(self) -> Any:
        """The next `yaml.events.Event`; None after the last.

        Raises:
            yaml.YAMLError: where the text is not YAML.
        """


def pure_parser(text: str) -> EventSource:
    """The parser that needs no libyaml. Its plain scalars have style None, libyaml's ''."""
    source: EventSource = yaml.SafeLoader(text)
    return source


def _best() -> Callable[[str], EventSource]:
    try:
        from yaml._yaml import CParser  # noqa: PLC0415 -- it may not be there
    except ImportError:
        return pure_parser
    return CParser


parser_for = _best()
"""Makes the parser of a text: libyaml's, or the pure one."""
