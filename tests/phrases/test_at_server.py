"""A command that is typed somewhere else, or by somebody else: `torg.phrases.at_server`."""

from torg.phrases.at_server import another_user, port_taken


def test_who_the_command_is_for() -> None:
    """With what to type, or whom to ask."""
    assert [another_user("to\x1brg"), another_user("")] == [
        "Det som har kommit in tillhör användaren «to␛rg». Inget är gjort. Skriv sudo -u to␛rg framför kommandot.",
        "Det som har kommit in tillhör en annan användare. Fråga den som sköter servern hur du kör kommandot.",
    ]


def test_a_port_that_is_taken() -> None:
    """With both ways to another."""
    assert port_taken(8040) == (
        "Porten 8040 används redan. Välj en annan med --port, eller med PORT= om du provar med make demo-bridge."
    )
