"""YAML events from PyYAML: on libyaml where it is there, which is ten times faster, else in pure Python."""

from typing import Protocol

import yaml
from yaml.events import Event

MAX_DEPTH = 12
"""Nothing that an association writes is nested deeper."""


class EventSource(Protocol):
    """What yields YAML events (https://yaml.org/spec/1.2.2/#3131-processes), one at a time."""

    def get_event(self) -> Event | None:
        """The next event; None after the last.

        Raises:
            yaml.YAMLError: where the text is not YAML.
        """


def pure_parser(text: str) -> EventSource:
    """The parser that needs no libyaml. Its plain scalars have style None, libyaml's ''."""
    source: EventSource = yaml.SafeLoader(text)
    return source


try:
    from yaml.cyaml import CParser
except ImportError:
    parser_for = pure_parser
else:
    parser_for = CParser
