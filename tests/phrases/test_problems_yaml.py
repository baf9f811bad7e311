"""Phrases for codes that begin with `yaml-`."""

import pytest

from torg.phrases.problems import explain
from torg.phrases.problems_yaml import YAML
from torg.problems import CODES, Problem


def test_there_is_a_phrase_for_every_such_code_and_no_other() -> None:
    """One each, in the order of the codes."""
    assert list(YAML) == [code for code in CODES if code.startswith("yaml-")]


@pytest.mark.parametrize(
    ("code", "params", "how"),
    [
        ("yaml-indrag", {"mellanslag": 5, "väntat": 4}, "Börja raden med 4 mellanslag."),
        ("yaml-indrag", {"mellanslag": 5, "väntat": 0}, "Börja raden längst till vänster."),
        ("yaml-indrag", {"mellanslag": 5}, "Börja raden lika långt in som raderna runt omkring."),
        ("yaml-kolon-i-text", {"fält": "titel", "värde": "a: b"}, 'Skriv citattecken runt texten: titel: "a: b"'),
        ("yaml-kolon-i-text", {"fält": "", "värde": "a: b"}, 'Skriv citattecken runt texten: "a: b"'),
        (
            "yaml-ogiltig",
            {"sak": "klammer", "tecken": "{"},
            "Skriv } sist. Hör klammern till texten, skriv citattecken runt texten.",
        ),
        ("yaml-ogiltig", {"sak": "annat"}, "Skriv citattecken runt texten på raden."),
        ("yaml-inte-falt", {"sak": "lista", "värde": ""}, "Ta bort bindestrecken först på raderna."),
    ],
)
def test_what_to_do_depends_on_what_is_wrong(code: str, params: dict[str, str | int], how: str) -> None:
    """Always a thing to write or to take away."""
    assert explain(Problem(code, params=params)).how == how
