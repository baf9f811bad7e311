"""Both speakers keep to the interface."""

import inspect

import pytest

from torg.phrases.editions import speech_for
from torg.phrases.speech import Speech

METHODS = sorted(name for name in dir(Speech) if not name.startswith("_") and callable(getattr(Speech, name)))


@pytest.mark.parametrize("code", ["sv", "sv-lattlast"])
def test_every_method_takes_the_same(code: str) -> None:
    """Names, order and defaults of parameters are those of the interface."""
    speech = speech_for(code)
    wrong = {}
    for name in METHODS:
        wanted = [*inspect.signature(getattr(Speech, name)).parameters.values()][1:]
        found = [*inspect.signature(getattr(speech, name)).parameters.values()]
        shapes = [[(each.name, each.kind, each.default) for each in part] for part in (wanted, found)]
        if shapes[0] != shapes[1]:
            wrong[name] = shapes
    assert wrong == {}
